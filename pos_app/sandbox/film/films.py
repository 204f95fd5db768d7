"""Named films: what customers do before a camera, some seconds of each.

The rule it keeps: a frame is a function of film, seed and number, so a bench, a test and a
demonstration see the same. ``FILMS`` is the one list; ``VAIN_FILMS`` are those in which
nothing can be read, for guidance. A frame says whether it is meant to be readable, by
``legibility``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import cv2

from pos_app.sandbox.film.drawing import draw
from pos_app.sandbox.film.effects import held
from pos_app.sandbox.film.hand import Hand
from pos_app.sandbox.film.legibility import is_readable
from pos_app.sandbox.film.lens import Lens
from pos_app.sandbox.film.things import Body, Thing, phone

if TYPE_CHECKING:
    from cv2.typing import MatLike

#: Ten frames a second, two seconds: what a bench can afford of each film.
FPS = 10.0
FRAMES = 20
_JPEG_QUALITY = 80

#: Test texts; no family's.
CODE = "RC1TESTFAMILYCODE0123456789X"
NOTICE = "PAGOPA|002|302032002700000251|03334231200|1000"
NOTICES = tuple(
    f"PAGOPA|002|30203200270000025{number}|03334231200|{number}000" for number in range(1, 5)
)
FISCAL_CODE = "RSSMRA80A01H501U"
SLIP_NUMBER = "TS-0417-20261125-0098"
POSTAL = "codfase=NBPA;18302032002700000251" + "0" * 48 + "P103334231200" + "A" * 40
LONG = "https://scuola.example/ricarica?codice=" + "0123456789ABCDEFGHJK" * 14


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a film, as a camera gives it: blue, green, red, once through JPEG."""

    picture: MatLike
    number: int
    at_s: float
    is_readable: bool


@dataclass(frozen=True, slots=True)
class Film:
    """One kind of film.

    Attributes:
        name: What is tried.
        things: What is in view, side by side; none: an empty counter.
        distance_mm: From the lens to the things.
        effects: What else happens: words of ``effects.EFFECTS``.
    """

    name: str
    things: tuple[Thing, ...]
    distance_mm: float = 280.0
    effects: tuple[str, ...] = ()

    @property
    def texts(self) -> frozenset[str]:
        """Return all that may be read, and nothing else may."""
        return frozenset(text for thing in self.things for text in thing.texts)

    @property
    def kind(self) -> str:
        """Return the symbology, empty where there is no code."""
        return self.things[0].kind.value if self.things else ""

    def frames(self, seed: int, count: int = FRAMES, fps: float = FPS) -> Iterator[Frame]:
        """Film it: ``count`` frames, the same for the same seed."""
        lens, hand = Lens(seed), Hand(seed)
        flats = [draw(thing, seed) for thing in self.things]
        for number in range(count):
            at_s = number / fps
            shot = held(hand, at_s, self.distance_mm, len(flats), self.effects)
            picture = through_jpeg(lens.take(number, flats, shot))
            yield Frame(picture, number, at_s, is_readable(flats, shot))


def film(name: str) -> Film:
    """Return the film of this name, which must be one."""
    return next(each for each in FILMS + VAIN_FILMS if each.name == name)


def through_jpeg(picture: MatLike, quality: int = _JPEG_QUALITY) -> MatLike:
    """Return the picture as it is after the wire of a cheap camera."""
    _, encoded = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    decoded = cv2.imdecode(encoded, cv2.IMREAD_COLOR)
    assert decoded is not None
    return decoded


_PHONE = phone(CODE)
_PRINT = Thing(Body.PRINT, (CODE,))

FILMS = (
    Film("steady", (_PHONE,)),
    Film("turned", (phone(NOTICE),), 250, ("turned",)),
    Film("far", (_PHONE,), 640),
    Film("arriving", (_PHONE,), effects=("arriving",)),
    Film("shaken", (_PHONE,), effects=("shaken",)),
    Film("focusing", (_PHONE,), effects=("focusing",)),
    Film("glare", (_PHONE,), 240, ("glare",)),
    Film("moire", (_PHONE,), 230, ("moire",)),
    Film("low-light", (_PHONE,), 260, ("low-light",)),
    Film("dim-screen", (replace(_PHONE, brightness=0.3),), 260, ("noise",)),
    Film("dark-mode", (phone(CODE, dark_mode=True),), 270),
    Film("cracked", (replace(_PHONE, cracked=True),), 230),
    Film("dense", (phone(LONG),), 150),
    Film("print", (_PRINT,), 300, ("shadow",)),
    Film("crumpled", (replace(_PRINT, crumpled=True),), 260, ("shadow",)),
    Film("faded-print", (replace(_PRINT, brightness=0.3),), 260, ("noise",)),
    Film("card", (Thing(Body.CARD, (FISCAL_CODE,)),), 105),
    Film("slip", (Thing(Body.SLIP, (SLIP_NUMBER,)),), 120),
    Film("letter", (Thing(Body.LETTER, (POSTAL,)),), 115),
    Film("notice", (Thing(Body.NOTICE, NOTICES),), 330),
    Film("two-phones", (_PHONE, phone(NOTICE)), 330),
    Film("empty", ()),
)

VAIN_FILMS = (
    Film("too-far", (_PHONE,), 1700),
    Film("too-close", (_PHONE,), 62, ("blurred",)),
    Film("too-dark", (_PRINT,), 260, ("night",)),
    Film("blinded", (_PHONE,), 240, ("blinding",)),
    Film("never-still", (_PHONE,), effects=("restless",)),
)
