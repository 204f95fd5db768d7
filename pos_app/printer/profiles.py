"""What differs between receipt printers, as far as a receipt is concerned.

The rule it keeps: an unknown printer gets only what nearly all of them understand, and is
believed only as far as it has answered. A finding about a model is a row in ``PROFILES``, with
its source; what one unit was found to be by looking at its paper is in ``units``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum

from pos_app.domain.paper import COLUMNS

FONT_A_DOTS = 12
FONT_B_DOTS = 9
_WIDEST_58MM_DOTS = 384
_WIDEST_80MM_DOTS = 576


class Cut(Enum):
    #: GS V 66 0: the printer knows how far its cutter is.
    AT_CUTTER = "at_cutter"
    #: GS V 65 n: the safest form; n units are fed first.
    AFTER_FEED = "after_feed"
    #: FS P: cuts, and holds the paper out of the slot until it is taken.
    PRESENT = "present"
    #: No cutter: feed past the tear bar.
    TEAR = "tear"


class Page(Enum):
    """A table of 128 signs that a printer may have; the value is Python's name for it."""

    CP858 = "cp858"
    CP1252 = "cp1252"
    #: As CP858, without the euro sign.
    CP850 = "cp850"
    #: None that is known: letters lose their accents.
    ASCII = "ascii"


class Beep(Enum):
    #: No buzzer, or none known: the bytes for one would be printed.
    NONE = "none"
    #: ESC ( A, function 48: on Epson's, built in or plugged into the drawer's socket.
    EPSON = "epson"
    #: ESC B n t: on the boards of most 80 mm printers for kitchens.
    CLONE = "clone"


class QrLevel(Enum):
    """The digit that asks a printer's own QR code for level M, or for L where they differ."""

    #: M by Epson's count, L by CUSTOM's: both are good enough for a clean print.
    EITHER = 0x31
    #: M by CUSTOM's count, which has an automatic level before L.
    CUSTOM_M = 0x32


@dataclass(frozen=True, slots=True)
class Profile:
    """One kind of printer.

    Attributes:
        columns: Signs on a line: of font A (12 by 24 dots) where they fit, else of font B.
        dots_per_line: Width of the printed area.
        head_dots: The widest that printers of this kind are set up for.
        code_page_slot: What ESC t must name to get ``page``.
        feed: Units before an AFTER_FEED cut, or lines before a TEAR.
        native_qr: Draws QR codes itself; else they are sent as a picture.
        echoes_job_id: Understands ``GS ( H``; on others its letters would be printed.
        must_answer: Is known to answer status questions: silence means that it is busy or
            broken, and nothing is sent. Without it a silent printer is sent the job blindly.
        beep: How its buzzer is told to beep.
        drawer: Has a socket for a cash drawer; told to the technician, and opened by nothing.
        has_logo: Our logo lies in its memory, as ``pos-app printer logo`` puts it there.
        large_print: Lines twice as high on every paper: the shop's choice, of no model.
        speed_mm_s: Slowest paper speed, for deadlines.
        intake_bytes_per_s: Slowest intake, for deadlines.
    """

    name: str
    columns: int
    dots_per_line: int
    head_dots: int = _WIDEST_80MM_DOTS
    code_page_slot: int = 19
    page: Page = Page.CP858
    cut: Cut = Cut.AFTER_FEED
    feed: int = 96
    native_qr: bool = True
    qr_level: QrLevel = QrLevel.EITHER
    echoes_job_id: bool = False
    must_answer: bool = False
    beep: Beep = Beep.NONE
    drawer: bool = False
    has_logo: bool = False
    large_print: bool = False
    speed_mm_s: int = 50
    intake_bytes_per_s: int = 960

    def __post_init__(self) -> None:
        assert self.columns in COLUMNS, self.columns
        assert self.columns * FONT_B_DOTS <= self.dots_per_line <= self.head_dots, self

    @property
    def is_narrow_type(self) -> bool:
        """Whether so many columns need font B."""
        return self.columns * FONT_A_DOTS > self.dots_per_line

    def at(self, columns: int) -> Profile:
        """Return the same printer set up for another width, one of ``paper.COLUMNS``.

        In font A wherever its paper has the room, as nobody likes to read font B.

        Raises:
            ValueError: its paper is too narrow for so many.
        """
        cell = FONT_A_DOTS if columns * FONT_A_DOTS <= self.head_dots else FONT_B_DOTS
        if columns * cell > self.head_dots:
            raise ValueError(f"paper of printer profile {self.name!r} has no {columns} columns")
        return replace(self, columns=columns, dots_per_line=max(self.dots_per_line, columns * cell))


#: 42 columns fit every 80 mm printer; page 19 is CP858 for most makers, by two lists that know
#: nothing of each other (escpos-printer-db, ReceiptPrinterEncoder).
UNKNOWN = Profile("unknown", columns=42, dots_per_line=512)

#: TM-T88IV and later (512 dots), T20, m30 (576): GS ( H is documented for all of them (ESC/POS
#: reference, gs_lparen_ch_fn48). Speeds: the slowest of the family, TM-T88III specification.
EPSON_TM = Profile(
    "epson_tm",
    columns=42,
    dots_per_line=512,
    cut=Cut.AT_CUTTER,
    echoes_job_id=True,
    must_answer=True,
    beep=Beep.EPSON,
    drawer=True,
    speed_mm_s=100,
    intake_bytes_per_s=10_000,
)

#: KUBE, K3, Q3X: pages as Epson's; no partial cut, no GS V 66, QR levels counted from an
#: automatic one (commands manual 915DX010100 of the VKP80III, whose emulation they share).
#: GS ( H is in none of their manuals.
CUSTOM_KUBE = Profile(
    "custom_kube",
    columns=48,
    dots_per_line=576,
    qr_level=QrLevel.CUSTOM_M,
    drawer=True,
    speed_mm_s=100,
)

#: VKP80III: as above, and the paper is presented (FS P; same manual).
CUSTOM_VKP80 = replace(CUSTOM_KUBE, name="custom_vkp80", cut=Cut.PRESENT, drawer=False)

#: SRP-350 and later: 512 dots, 42 columns (ReceiptPrinterEncoder, bixolon-srp350iii).
BIXOLON_SRP = Profile(
    "bixolon_srp",
    columns=42,
    dots_per_line=512,
    cut=Cut.AT_CUTTER,
    drawer=True,
    speed_mm_s=100,
)

#: CT-S310II, S601, S651. One list has CP858 in slot 2, the other in 19 with CP850 in 2: slot 2 has
#: all letters right whoever is right, and papers write EUR.
CITIZEN_CT = Profile(
    "citizen_ct",
    columns=48,
    dots_per_line=576,
    code_page_slot=2,
    page=Page.CP850,
    cut=Cut.AT_CUTTER,
    drawer=True,
    speed_mm_s=100,
)

#: TSP100, TSP650II, mC-Print set to ESC/POS. Their real-time status is not Epson's whole
#: (python-escpos issue 434), so nothing of it is taken for granted.
STAR_ESCPOS = Profile(
    "star_escpos", columns=48, dots_per_line=576, cut=Cut.AT_CUTTER, drawer=True, speed_mm_s=100
)

#: The printers inside Sunmi's own devices (V2, P2): 58 mm, no cutter.
SUNMI_58MM = Profile(
    "sunmi_58mm",
    columns=32,
    dots_per_line=384,
    head_dots=_WIDEST_58MM_DOTS,
    cut=Cut.TEAR,
    feed=4,
)

#: Small printers for 58 mm paper, mostly without a cutter. Several have no QR code of their own
#: (POS-5890, NT-5890K, ZJ-5870 in escpos-printer-db), so it is drawn for all of them.
GENERIC_58MM = replace(SUNMI_58MM, name="generic_58mm", native_qr=False)

#: Printers for 80 mm paper that beep when an order comes in (Xprinter, Rongta and the like), as
#: narrow as the narrowest of them.
KITCHEN_80MM = Profile("kitchen_80mm", columns=42, dots_per_line=512, beep=Beep.CLONE, drawer=True)

#: XP-T80, XP-N160II, POS-80, POS-8360: 48 columns (ReceiptPrinterEncoder). They come with
#: Chinese signs switched on, which every job of ours switches off.
XPRINTER_80MM = replace(
    KITCHEN_80MM, name="xprinter_80mm", columns=48, dots_per_line=576, speed_mm_s=100
)

PROFILES: Mapping[str, Profile] = {
    profile.name: profile
    for profile in (
        UNKNOWN,
        EPSON_TM,
        CUSTOM_KUBE,
        CUSTOM_VKP80,
        BIXOLON_SRP,
        CITIZEN_CT,
        STAR_ESCPOS,
        SUNMI_58MM,
        GENERIC_58MM,
        KITCHEN_80MM,
        XPRINTER_80MM,
    )
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
