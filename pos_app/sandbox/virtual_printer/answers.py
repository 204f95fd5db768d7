"""What a printer answers when an order's turn has come, or at once to what DLE begins.

The rule it keeps: an answer is a function of the question, the sensors and the counters; who
hears it, and in what shape, is ``voice`` and ``mechanism``.

Source: Epson, ESC/POS command reference, "GS r", "GS ( H", "GS I", "GS g 2"; CUSTOM, VKP80III
command manual, "GS E2h".
"""

from __future__ import annotations

from pos_app.sandbox.virtual_printer.personality import Personality
from pos_app.sandbox.virtual_printer.sensors import Sensors
from pos_app.sandbox.virtual_printer.stream import Order

#: GS g 2: cuts since a reset, and since the machine was made.
_CUTS_COUNTED = (50, 178)
_FULL_STATUS = 20


def answer_in_turn(
    order: Order, personality: Personality, sensors: Sensors, cuts: int, *, echoes: bool
) -> bytes:
    """Return the answer; nothing where this printer has none."""
    match order.name:
        case b"\x1dr":
            return bytes((sensors.roll(),)) if order.data in b"\x011" else b"\x00"
        case b"\x1d(H" if echoes:
            return b"\x37\x22" + order.data[4:8] + b"\x00"
        case b"\x1dI":
            return _identity(personality, order.data[0])
        case b"\x1dg2" if personality.counts_cuts == "epson":
            counted = int.from_bytes(order.data[1:3], "little") in _CUTS_COUNTED
            return b"\x5f%d\x00" % cuts if counted else b""
        case b"\x1d\xe2" if personality.counts_cuts == "custom":
            return b"%dcuts" % cuts
        case _:
            return b""


def answer_at_once(question: int, personality: Personality, sensors: Sensors) -> bytes:
    """Answer DLE EOT."""
    if question == _FULL_STATUS:
        return sensors.full() if personality.has_full_status else b""
    return bytes((sensors.real_time(question),))


def _identity(personality: Personality, which: int) -> bytes:
    """GS I: one byte for 1 to 3, a block of text for 65 to 69."""
    names = personality.identity
    if which in names:
        return b"\x5f" + names[which] + b"\x00"
    return b"\x20" if names and which in {1, 2, 3, 49, 50, 51} else b""
