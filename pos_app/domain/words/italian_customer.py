"""What the customer reads on a display of their own, in Italian: tu, and as few words as go."""

TEXTS: dict[str, str] = {
    "customer.how_much": "Quanto vuoi ricaricare?",
    "customer.total": "Totale",
    "customer.confirm": "Confermi?",
    "customer.given": "Ricevuti",
    "customer.waiting": "Un momento…",
    "customer.paid": "Pagati",
    "customer.done": "Ricarica fatta",
    "customer.take_receipt": "Prendi la ricevuta.",
    "customer.receipt_comes": "Aspetta la ricevuta.",
    "customer.refused": "Ricarica non fatta",
    "customer.taken_back": "Ricarica annullata",
    "customer.take_back": "Riprendi",
    "customer.checking": "In verifica",
    "customer.keep_slip": "Tieni il promemoria.",
    "customer.ask_slip": "Chiedi il promemoria.",
    "customer.stands": "La ricarica resta valida",
}
