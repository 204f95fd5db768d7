"""What the technician is asked and told at a terminal: English."""

TEXTS = {
    "verify.genuine": "TRUE RECEIPT: it is signed by the backend.",
    "verify.amount": "Recharge: EUR {amount}",
    "verify.total": "Total with the fee: EUR {amount}",
    "verify.when": "Date and time: {when}",
    "verify.reference": "Authorisation: {reference}",
    "verify.terminal": "Terminal: {terminal}",
    "verify.reversal": "A later reversal does not show on a receipt: the shop knows of it.",
    "verify.forged": "NOT A TRUE RECEIPT: the signature is not the backend's. It proves nothing.",
    "verify.no_receipt": "This is not the signed code of a receipt.",
}
