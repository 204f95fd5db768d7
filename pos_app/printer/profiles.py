"""What differs between receipt printers, as far as a receipt is concerned.

The rule it keeps: an unknown printer gets only what nearly all of them understand, and is
believed only as far as it has answered. A finding about a model is a row here, with its source.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from pos_app.domain.paper import COLUMNS

_CELL_WIDTH_DOTS = 12


class Cut(Enum):
    #: GS V 66 0: the printer knows how far its cutter is.
    AT_CUTTER = "at_cutter"
    #: GS V 65 n: the safest form; n units are fed first.
    AFTER_FEED = "after_feed"
    #: No cutter: feed past the tear bar.
    TEAR = "tear"


class Beep(Enum):
    #: No buzzer, or none known: the bytes for one would be printed.
    NONE = "none"
    #: ESC ( A, function 48: on Epson's, built in or plugged into the drawer's socket.
    EPSON = "epson"
    #: ESC B n t: on the boards of most 80 mm printers for kitchens.
    CLONE = "clone"


@dataclass(frozen=True, slots=True)
class Profile:
    """One kind of printer.

    Attributes:
        columns: Signs of font A (12 by 24 dots) on a line.
        dots_per_line: Width of the printed area.
        code_page_slot: What ESC t must name to get CP858.
        feed: Units before an AFTER_FEED cut, or lines before a TEAR.
        native_qr: Draws QR codes itself; else they are sent as a picture.
        echoes_job_id: Understands ``GS ( H``; on others its letters would be printed.
        must_answer: Is known to answer status questions: silence means that it is busy or
            broken, and nothing is sent. Without it a silent printer is sent the job blindly.
        beep: How its buzzer is told to beep.
        speed_mm_s: Slowest paper speed, for deadlines.
        intake_bytes_per_s: Slowest intake, for deadlines.
    """

    name: str
    columns: int
    dots_per_line: int
    code_page_slot: int = 19
    cut: Cut = Cut.AFTER_FEED
    feed: int = 96
    native_qr: bool = True
    echoes_job_id: bool = False
    must_answer: bool = False
    beep: Beep = Beep.NONE
    speed_mm_s: int = 50
    intake_bytes_per_s: int = 960

    def __post_init__(self) -> None:
        assert self.columns in COLUMNS, self.columns
        assert self.columns * _CELL_WIDTH_DOTS <= self.dots_per_line, self

    def at(self, columns: int) -> Profile:
        """Return the same printer set up for another width, one of ``paper.COLUMNS``."""
        dots = max(self.dots_per_line, columns * _CELL_WIDTH_DOTS)
        return replace(self, columns=columns, dots_per_line=dots)


#: 42 columns fit every 80 mm printer; page 19 is CP858 for Epson, CUSTOM, Bixolon, Xprinter.
UNKNOWN = Profile("unknown", columns=42, dots_per_line=512)

#: TM-T88IV and later, T20, m30: GS ( H is documented for all of them (ESC/POS reference).
EPSON_TM = Profile(
    "epson_tm",
    columns=42,
    dots_per_line=512,
    cut=Cut.AT_CUTTER,
    echoes_job_id=True,
    must_answer=True,
    beep=Beep.EPSON,
    speed_mm_s=100,
    intake_bytes_per_s=10_000,
)

#: Small printers for 58 mm paper, mostly without a cutter.
GENERIC_58MM = Profile("generic_58mm", columns=32, dots_per_line=384, cut=Cut.TEAR, feed=4)

#: Printers for 80 mm paper that beep when an order comes in (Xprinter, Rongta and the like).
KITCHEN_80MM = Profile("kitchen_80mm", columns=42, dots_per_line=512, beep=Beep.CLONE)

PROFILES: Mapping[str, Profile] = {
    profile.name: profile for profile in (UNKNOWN, EPSON_TM, GENERIC_58MM, KITCHEN_80MM)
}


def profile_named(name: str) -> Profile:
    """Look a profile up.

    Raises:
        ValueError: there is none of this name; the message lists those there are.
    """
    if name not in PROFILES:
        known = ", ".join(PROFILES)
        raise ValueError(f"there is no printer profile called {name!r}; known are {known}")
    return PROFILES[name]
