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
    # The same for the ear; the sums in them are the counts of ``voice.euros``.
    "voice.confirm": "{amount}. Commissione {fee}. Totale {total}. Confermi?",
    "voice.done": "Ricarica fatta.",
    "voice.done_change": "Ricarica fatta. Resto {change}.",
    "voice.refused": "Ricarica non fatta. Riprendi {total}.",
    "voice.taken_back": "Ricarica annullata. Riprendi {total}.",
    "voice.checking": "In verifica. Chiedi il promemoria.",
}
