"""What the technician's printer commands say, in Italian."""

from __future__ import annotations

from typing import Final

TEXTS: Final = {
    "printer.none": "Nessuna stampante trovata.",
    "printer.kind.usb": "USB",
    "printer.kind.serial": "porta seriale",
    "printer.kind.queue": "coda di stampa, solo andata",
    "printer.kind.network": "in rete, ascolta dove ascoltano le stampanti",
    "printer.no_network": "Su questo sistema la rete non si può interrogare.",
    "printer.yes": "sì",
    "printer.no": "no",
    "printer.untried": "non provato",
    "printer.status": "Dice come sta (DLE EOT): {answer}",
    "printer.fence": "Risponde a suo turno (GS r): {answer}",
    "printer.echo": "Ripete il segno del foglio (GS ( H): {answer}",
    "printer.counter": "Conta i tagli: {answer}",
    "printer.says": "Dice di essere: {says}",
    "printer.spooler": "Una coda non sente la stampante: solo andata.",
    "printer.one_way": "Solo andata: non conferma mai. Dopo ogni foglio guarda tu.",
    "printer.two_way": "Conferma i fogli.",
    "printer.status_only": "Dice come sta, ma non conferma i fogli. Dopo ogni foglio guarda tu.",
    "printer.hasty": "Ha risposto prima che la carta potesse uscire: la risposta non vale.",
    "printer.was_heard": "Prima rispondeva: non annoto nulla. Un terminale la usa? Se no, --print.",
    "printer.kept": "Annotato per {address}.",
    "printer.print_tip": "Con --print prova anche sulla carta.",
    "printer.slip.printed": "Il foglio è uscito: dice a quale indirizzo.",
    "printer.slip.unknown": "Il foglio è partito: guarda se è uscito.",
    "printer.slip.not_sent": "Il foglio non è partito.",
}
