"""What the pages over the front say, in Italian."""

TEXTS = {
    "about.heading": "Questo terminale",
    "about.shop": "Negozio",
    "about.address": "Indirizzo",
    "about.terminal": "Terminale",
    "about.version": "Programma",
    "about.primary": "Torna indietro",
}
