"""What a customer may hold up: a phone, a print, a card. Values, not yet drawn."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Symbology(StrEnum):
    """The kinds of code that are shown at this counter."""

    QR = "QRCode"
    DATA_MATRIX = "DataMatrix"
    CODE_39 = "Code39"
    CODE_128 = "Code128"


class Body(StrEnum):
    """What carries the codes; each has its size, and the place where its code stands."""

    #: A phone that shows a code on its screen.
    PHONE = "phone"
    #: The e-mail with the code, on A4.
    PRINT = "print"
    #: A health card, with bars on its back.
    CARD = "card"
    #: A till's paper slip.
    SLIP = "slip"
    #: A letter with a square code in its corner.
    LETTER = "letter"
    #: A pagoPA notice: several codes on one A4.
    NOTICE = "notice"


#: What each carries where nothing else is said.
USUAL = {
    Body.PHONE: Symbology.QR,
    Body.PRINT: Symbology.QR,
    Body.CARD: Symbology.CODE_39,
    Body.SLIP: Symbology.CODE_128,
    Body.LETTER: Symbology.DATA_MATRIX,
    Body.NOTICE: Symbology.QR,
}

#: How many codes a notice has room for.
NOTICE_CODES_MAX = 6


@dataclass(frozen=True, slots=True, repr=False)
class Thing:
    """A body with what its codes say. A text may be a token: there is no ``repr`` of it.

    Attributes:
        body: What carries the codes.
        texts: One for each code; only a notice has more than one.
        symbology: Of all its codes; None: as usual for the body.
        dark_mode: A screen that shows light on dark.
        brightness: Of a screen, 1 is full; a print's ink fades with it.
        cracked: A screen's glass is broken across the code.
        crumpled: A paper has been in a pocket.
    """

    body: Body
    texts: tuple[str, ...]
    symbology: Symbology | None = None
    dark_mode: bool = False
    brightness: float = 1.0
    cracked: bool = False
    crumpled: bool = False

    def __repr__(self) -> str:
        return f"Thing({self.body}, {len(self.texts)} texts)"

    @property
    def kind(self) -> Symbology:
        return self.symbology or USUAL[self.body]


def phone(text: str, *, dark_mode: bool = False) -> Thing:
    return Thing(Body.PHONE, (text,), dark_mode=dark_mode)
