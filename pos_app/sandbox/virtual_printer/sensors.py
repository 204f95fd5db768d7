"""What the printer's sensors find, and how each kind of answer says it.

The rule it keeps: the bits are those of the reference, and a liar's are those of a printer
in which all is well.

Source: Epson, ESC/POS command reference, "DLE EOT", "GS r", "GS a"; CUSTOM, VKP80III command
manual, "DLE EOT 20".
"""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.sandbox.virtual_printer.trouble import Trouble, TroubleKind

_REAL_TIME = 0x12
_PUSHED = 0x10


@dataclass(frozen=True, slots=True)
class Sensors:
    """The state of the machine at one moment."""

    paper_low: bool = False
    paper_out: bool = False
    cover_open: bool = False
    cutter_jammed: bool = False
    head_hot: bool = False
    switched_off_line: bool = False
    drawer_open: bool = False

    @property
    def off_line(self) -> bool:
        return (
            self.paper_out
            or self.cover_open
            or self.cutter_jammed
            or self.head_hot
            or self.switched_off_line
        )

    def real_time(self, question: int) -> int:
        """Answer DLE EOT 1 to 4."""
        match question:
            case 1:
                return _REAL_TIME | 0x04 * self.drawer_open | 0x08 * self.off_line
            case 2:
                error = self.cutter_jammed or self.head_hot
                return _REAL_TIME | 0x04 * self.cover_open | 0x20 * self.paper_out | 0x40 * error
            case 3:
                return _REAL_TIME | 0x08 * self.cutter_jammed | 0x40 * self.head_hot
            case _:
                low = self.paper_low or self.paper_out
                return _REAL_TIME | 0x0C * low | 0x60 * self.paper_out

    def pushed(self) -> bytes:
        """Return the four bytes of automatic status."""
        first = _PUSHED | 0x04 * self.drawer_open | 0x08 * self.off_line | 0x20 * self.cover_open
        second = 0x08 * self.cutter_jammed | 0x40 * self.head_hot
        low = self.paper_low or self.paper_out
        return bytes((first, second, 0x03 * low | 0x0C * self.paper_out, 0))

    def roll(self) -> int:
        """Answer GS r 1."""
        low = self.paper_low or self.paper_out
        return 0x03 * low | 0x0C * self.paper_out

    def full(self) -> bytes:
        """Answer CUSTOM's DLE EOT 20: paper, user, recoverable, unrecoverable."""
        paper = 0x01 * self.paper_out | 0x04 * (self.paper_low or self.paper_out)
        return bytes((0x10, 0x0F, paper, 0x02 * self.cover_open, self.head_hot, self.cutter_jammed))


def sensed(troubles: tuple[Trouble, ...]) -> Sensors:
    """Return what is found with these things wrong."""
    kinds = {trouble.kind for trouble in troubles}
    return Sensors(
        paper_low=TroubleKind.PAPER_LOW in kinds,
        paper_out=TroubleKind.PAPER_OUT in kinds,
        cover_open=TroubleKind.COVER_OPEN in kinds,
        cutter_jammed=TroubleKind.CUTTER in kinds,
        head_hot=TroubleKind.HEAD_HOT in kinds,
        switched_off_line=TroubleKind.OFFLINE in kinds,
    )
