"""What is said on the way from one customer to the next, in Italian."""

TEXTS = {
    # A scan that has to wait: what comes first, by what is in front.
    "first.starting": "Sto ancora accendendo. Attendi, poi ripassa il codice.",
    "first.answer": "Rispondi prima a questa domanda.",
    "first.room": "Chiudi prima questa pagina.",
    "first.amount": "Prima stampa il pre-scontrino, o annulla.",
    "first.price": "Attendi prima il prezzo.",
    "first.paper": "Attendi prima il pre-scontrino, o annulla.",
    "first.collect": "Prima incassa e conferma, o annulla.",
    "first.confirmation": "Attendi prima la conferma di questa ricarica.",
    "first.give_back": "Prima ridai i soldi a questo cliente.",
    "first.resume": "Rispondi prima qui, o premi Più tardi.",
    "first.pin": "Prima scrivi il PIN, o torna indietro.",
    "first.count": "Prima finisci di contare, o torna indietro.",
    "first.move": "Prima scrivi la somma, o torna indietro.",
    "first.closure": "Prima chiudi la cassa, o torna indietro.",
    "first.picture": "Prima scegli, o torna indietro.",
}
