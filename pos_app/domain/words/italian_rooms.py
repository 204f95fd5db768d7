"""What the pages over the front say, in Italian."""

TEXTS = {
    "about.heading": "Questo terminale",
    "about.shop": "Negozio",
    "about.address": "Indirizzo",
    "about.terminal": "Terminale",
    "about.version": "Programma",
    "about.operations": "Operazioni",
    "about.journal": "Registro",
    "about.sealed": "{events} passi, sigillo {seal}",
    "about.empty": "vuoto",
    "about.copied": "Ultima copia",
    "about.phone": "Assistenza",
    "about.code": "Per il tecnico",
    "licences.door": "Licenze",
    "licences.heading": "Licenze",
    "licences.primary": "Torna indietro",
    "licences.looking": "Cerco…",
    "licences.page": "Pagina {page} di {pages}",
    "about.primary": "Torna indietro",
}
