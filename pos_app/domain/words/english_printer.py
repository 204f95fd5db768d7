"""What the technician's printer commands say, in English."""

from __future__ import annotations

from typing import Final

TEXTS: Final = {
    "printer.none": "No printer found.",
    "printer.kind.usb": "USB",
    "printer.kind.serial": "serial port",
    "printer.kind.queue": "print queue, one-way",
    "printer.kind.network": "on the network, listens where printers do",
    "printer.no_network": "On this system the network cannot be asked.",
    "printer.yes": "yes",
    "printer.no": "no",
    "printer.untried": "not tried",
    "printer.status": "Says how it is (DLE EOT): {answer}",
    "printer.fence": "Answers in its turn (GS r): {answer}",
    "printer.echo": "Repeats a paper's sign (GS ( H): {answer}",
    "printer.counter": "Counts its cuts: {answer}",
    "printer.says": "Says it is: {says}",
    "printer.spooler": "A queue does not hear the printer: one-way.",
    "printer.one_way": "One-way: it never confirms. After each paper, look yourself.",
    "printer.two_way": "It confirms papers.",
    "printer.status_only": "It says how it is, but confirms no paper. After each, look yourself.",
    "printer.hasty": "It answered before the paper can have come out: that answer does not count.",
    "printer.was_heard": "It answered before: not noted. Is a till using it? If not, --print.",
    "printer.kept": "Noted for {address}.",
    "printer.print_tip": "With --print it is tried on paper, too.",
    "printer.slip.printed": "The slip is out: it says at which address.",
    "printer.slip.unknown": "The slip was sent: look whether it came out.",
    "printer.slip.not_sent": "The slip was not sent.",
}
