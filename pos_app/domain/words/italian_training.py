"""What the training says, in Italian."""

# ruff: noqa: RUF001 - a dash is how it is written.

TEXTS = {
    "training.band": "ALLENAMENTO – soldi finti",
    "training.begin": "Allenamento",
    "exercises.door": "Esercizi",
    "exercises.heading": "Esercizi",
    "exercises.advice": "Soldi finti, fogli di prova. Sbaglia pure.",
    "exercises.code": "Dammi un codice di prova",
    "exercises.paper_out": "Fai finire la carta",
    "exercises.silent": "Fai tacere il server",
    "exercises.refused": "Fai rifiutare una ricarica",
    "exercises.none": "Rimetti tutto a posto",
    "exercises.end": "Fine allenamento",
    "exercises.paper_out.ordered": "La carta è finita: prova a stampare.",
    "exercises.silent.ordered": "Alla prossima ricarica il server tace.",
    "exercises.refused.ordered": "La prossima ricarica sarà rifiutata.",
    "exercises.none.ordered": "Tutto a posto: carta e server.",
}
