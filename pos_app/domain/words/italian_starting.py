"""What is said while the till starts: all that the first frame needs. In Italian."""

TEXTS = {
    "starting.title": "Sto accendendo…",
    "starting.sentence": "Ci vuole un momento.",
    "starting.greeting": "Saluto il server.",
    "starting.retrying": "Il server non risponde. Riprovo da solo.",
    "starting.primary": "Attendi: poi si comincia",
}
