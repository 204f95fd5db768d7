"""What the technician is asked and told at a terminal: Italian."""

TEXTS = {
    "verify.genuine": "RICEVUTA VERA: è firmata dal server.",
    "verify.amount": "Ricarica: EUR {amount}",
    "verify.total": "Totale con la commissione: EUR {amount}",
    "verify.when": "Data e ora: {when}",
    "verify.reference": "Autorizzazione: {reference}",
    "verify.terminal": "Terminale: {terminal}",
    "verify.reversal": "Uno storno fatto dopo non si vede dalla ricevuta: lo sa il negozio.",
    "verify.forged": ("RICEVUTA NON VERA: la firma non è del server. Quello che dice non vale."),
    "verify.no_receipt": "Questo non è il codice firmato di una ricevuta.",
}
