"""What counts something, in Italian: the text for one, and the text for any other number.

``{count}`` is the number. Other languages have as many forms as they need (Slovene four): Qt
knows which form a number takes.
"""

# ruff: noqa: RUF001 - a curved apostrophe is how it is written.

TEXTS: dict[str, tuple[str, str]] = {
    "ago.minutes": ("un minuto fa", "{count} minuti fa"),
    "history.asked": (
        "Chiesto al server: nessuna risposta",
        "Chiesto al server {count} volte: nessuna risposta",
    ),
    "on_paper.copies": ("Ricevuta, una copia", "Ricevuta, {count} copie"),
    "paper_column.pending": ("Una in sospeso", "{count} in sospeso"),
    "paper_column.pending_why": (
        "La trovi sulla pagina iniziale.",
        "Le trovi sulla pagina iniziale.",
    ),
    "pin.wrong": (
        "PIN sbagliato. Resta un tentativo.",
        "PIN sbagliato. Restano {count} tentativi.",
    ),
    "resume.more": ("Un’altra da finire", "Altre {count} da finire"),
    "resume.title": ("Un’operazione da finire", "{count} operazioni da finire"),
    "shift.named_more": (
        "{operation} e un’altra, sono sullo scontrino",
        "{operation} e altre {count}, sono sullo scontrino",
    ),
    "shift.open_rows": (
        "Ancora una da finire, al prossimo turno",
        "Ancora {count} da finire, al prossimo turno",
    ),
    "shift.operations": ("Una ricarica", "{count} ricariche"),
    "stopped.more": ("E un’altra operazione", "E altre {count} operazioni"),
    "shift.papers": ("Una ricevuta", "{count} ricevute"),
    "visit.in_doubt.title": ("Una in verifica", "{count} in verifica"),
    "visit.leave.question": ("Lasciare questo codice?", "Lasciare tutti e {count} i codici?"),
    "visit.some_done.title": ("Una ricarica fatta", "{count} ricariche fatte"),
    "voice.cents": ("un centesimo", "{count} centesimi"),
    "voice.euros": ("un euro", "{count} euro"),
    "voice.euros_cents": ("un euro e {cents}", "{count} euro e {cents}"),
}
