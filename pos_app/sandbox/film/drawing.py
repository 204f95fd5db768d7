"""Draws each thing flat: a phone's screen, an A4 print, a card, a slip, a letter, a notice.

The rule it keeps: the same thing and seed give the same picture. The camera's own faults are
the business of ``lens``; here are the thing's: its ink, its cracks, its creases.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

import cv2
import numpy as np

from pos_app.sandbox.film.flat import Flat, Printed, put_code
from pos_app.sandbox.film.things import NOTICE_CODES_MAX, Body, Thing

if TYPE_CHECKING:
    from cv2.typing import MatLike

_PHONE_PX_PER_MM = 6.4
_PHONE_SIZE_PX = (900, 480)
_PHONE_FRAME_PX = 18
_PHONE_RADIUS_PX = 56
_PHONE_CODE_MM = 53.0
_PHONE_CODE_AT_MM = (37.5, 63.0)
_PHONE_BODY = 14
_DARK_PAPER = 24
_DARK_INK = 18
_GRID_STEP_PX = 3

_PAPER_PX_PER_MM = 8.0
_PAPER_WHITE = 236
_PAPER_INK = 30
_A4_MM = (210.0, 297.0)

_CARD_PX_PER_MM = 12.0
_CARD_MM = (85.6, 54.0)
_CARD_RADIUS_PX = 36

_CRACKS = 7
_CREASES = 7


@lru_cache(maxsize=32)
def draw(thing: Thing, seed: int = 1) -> Flat:
    """Draw the thing; its cracks and creases are those of the seed.

    Raises:
        NotDrawable: a text is none that its kind of code can say.
    """
    return _DRAWN[thing.body](thing, np.random.default_rng(seed))


def _phone(thing: Thing, chance: np.random.Generator) -> Flat:
    outline = _rounded(_PHONE_SIZE_PX, 0, _PHONE_RADIUS_PX)
    screen = _rounded(_PHONE_SIZE_PX, _PHONE_FRAME_PX, _PHONE_RADIUS_PX - _PHONE_FRAME_PX)
    lit = round(255 * thing.brightness)
    paper, ink = (_DARK_PAPER, lit) if thing.dark_mode else (lit, min(_DARK_INK, lit))
    shown = np.full(_PHONE_SIZE_PX, paper, np.uint8)
    code = put_code(
        shown,
        thing.texts[0],
        thing.kind,
        middle_mm=_PHONE_CODE_AT_MM,
        width_mm=_PHONE_CODE_MM,
        px_per_mm=_PHONE_PX_PER_MM,
        paper=paper,
        ink=ink,
    )
    _write(shown, ["Ricarica conto scuola", "Mostra il codice"], top_px=640, ink=ink)
    # The gaps between a screen's rows.
    shown[::_GRID_STEP_PX] = (shown[::_GRID_STEP_PX].astype(np.uint16) * 235 // 255).astype("u1")
    if thing.cracked:
        _crack(shown, code, chance)
    picture = np.where(screen > 0, shown, _PHONE_BODY).astype(np.uint8)
    return Flat(picture, outline, _PHONE_PX_PER_MM, (code,), glossy=True)


def _print(thing: Thing, chance: np.random.Generator) -> Flat:
    picture = _sheet(_A4_MM)
    _write(picture, _MAIL, top_px=160, ink=_PAPER_INK)
    code = _on_paper(picture, thing, thing.texts[0], middle_mm=(105.0, 120.0), width_mm=45.0)
    _write(picture, _MAIL, top_px=1330, ink=_PAPER_INK)
    return _paper(picture, (code,), thing, chance)


def _slip(thing: Thing, chance: np.random.Generator) -> Flat:
    picture = _sheet((80.0, 130.0))
    _write(picture, _MAIL[:4], top_px=70, ink=_PAPER_INK, left_px=30)
    code = _on_paper(picture, thing, thing.texts[0], middle_mm=(40.0, 70.0), width_mm=64.0)
    _write(picture, _MAIL[2:5], top_px=780, ink=_PAPER_INK, left_px=30)
    return _paper(picture, (code,), thing, chance)


def _letter(thing: Thing, chance: np.random.Generator) -> Flat:
    picture = _sheet((150.0, 105.0))
    _write(picture, _MAIL[:5], top_px=120, ink=_PAPER_INK)
    code = _on_paper(picture, thing, thing.texts[0], middle_mm=(115.0, 70.0), width_mm=26.0)
    return _paper(picture, (code,), thing, chance)


def _notice(thing: Thing, chance: np.random.Generator) -> Flat:
    picture = _sheet(_A4_MM)
    _write(picture, _MAIL[:4], top_px=110, ink=_PAPER_INK)
    codes = [
        _on_paper(picture, thing, text, middle_mm=(40.0 + 65 * column, 110.0 + 65 * row))
        for text, (row, column) in zip(thing.texts, _NOTICE_PLACES, strict=False)
    ]
    return _paper(picture, codes, thing, chance)


def _card(thing: Thing, _: np.random.Generator) -> Flat:
    width, height = (round(side * _CARD_PX_PER_MM) for side in _CARD_MM)
    picture = np.full((height, width), 214, np.uint8)
    picture[60:170] = 40  # The magnetic stripe.
    code = put_code(
        picture,
        thing.texts[0],
        thing.kind,
        middle_mm=(_CARD_MM[0] / 2, 26.0),
        width_mm=60.0,
        px_per_mm=_CARD_PX_PER_MM,
        paper=226,
        ink=_ink(thing, 226),
    )
    _write(picture, ["Tessera Sanitaria", "TEAM 80380000000000000000"], top_px=520, ink=60)
    outline = _rounded((height, width), 0, _CARD_RADIUS_PX)
    return Flat(picture, outline, _CARD_PX_PER_MM, (code,), glossy=False)


_DRAWN: dict[Body, Callable[[Thing, np.random.Generator], Flat]] = {
    Body.PHONE: _phone,
    Body.PRINT: _print,
    Body.CARD: _card,
    Body.SLIP: _slip,
    Body.LETTER: _letter,
    Body.NOTICE: _notice,
}
_NOTICE_PLACES = [divmod(number, 3) for number in range(NOTICE_CODES_MAX)]

_MAIL = (
    "Gentile famiglia,",
    "in allegato il codice per ricaricare il conto della mensa.",
    "Presentatelo al tabaccaio con l'importo desiderato.",
    "Conservate la ricevuta per cinque anni.",
    "Istituto comprensivo - segreteria",
    "Non rispondete a questo messaggio.",
)


def _sheet(size_mm: tuple[float, float]) -> MatLike:
    width, height = (round(side * _PAPER_PX_PER_MM) for side in size_mm)
    return np.full((height, width), _PAPER_WHITE, np.uint8)


def _on_paper(
    picture: MatLike,
    thing: Thing,
    text: str,
    *,
    middle_mm: tuple[float, float],
    width_mm: float = 34.0,
) -> Printed:
    return put_code(
        picture,
        text,
        thing.kind,
        middle_mm=middle_mm,
        width_mm=width_mm,
        px_per_mm=_PAPER_PX_PER_MM,
        paper=_PAPER_WHITE,
        ink=_ink(thing, _PAPER_WHITE),
    )


def _ink(thing: Thing, paper: int) -> int:
    return round(paper - (paper - _PAPER_INK) * thing.brightness)


def _paper(
    picture: MatLike, codes: Sequence[Printed], thing: Thing, chance: np.random.Generator
) -> Flat:
    outline: MatLike = np.full(picture.shape, 255, np.uint8)
    if thing.crumpled:
        picture, outline = _creased(picture, outline, chance)
    return Flat(picture, outline, _PAPER_PX_PER_MM, tuple(codes), glossy=False)


def _write(
    picture: MatLike, lines: Sequence[str], *, top_px: int, ink: int, left_px: int = 60
) -> None:
    for number, line in enumerate(lines):
        at = (left_px, top_px + 40 * number)
        cv2.putText(picture, line, at, cv2.FONT_HERSHEY_SIMPLEX, 0.95, (ink,), 2, cv2.LINE_AA)


def _crack(screen: MatLike, code: Printed, chance: np.random.Generator) -> None:
    """Break the glass at a point beside the code, with cracks that cross it."""
    x = (code.left_mm + code.width_mm) * _PHONE_PX_PER_MM
    y = (code.top_mm + code.height_mm / 2) * _PHONE_PX_PER_MM
    for _ in range(_CRACKS):
        at = np.array([x, y])
        direction = chance.uniform(0.55, 1.45) * np.pi
        for _ in range(6):
            direction += chance.normal(0, 0.25)
            step = chance.uniform(30, 90) * np.array([np.cos(direction), np.sin(direction)])
            light = int(chance.integers(90, 200))
            start, end = (tuple(int(v) for v in point) for point in (at, at + step))
            cv2.line(screen, start, end, (light,), int(chance.integers(1, 3)), cv2.LINE_AA)
            at += step


def _creased(
    picture: MatLike, outline: MatLike, chance: np.random.Generator
) -> tuple[MatLike, MatLike]:
    """Bend the sheet along creases, light on one side of each and dark on the other."""
    height, width = picture.shape
    rows, columns = np.mgrid[0:height:4, 0:width:4].astype(np.float32)
    bent = np.zeros_like(rows)
    slope = np.zeros_like(rows)
    for _ in range(_CREASES):
        angle = chance.uniform(0, np.pi)
        x, y = chance.uniform(0.2, 0.8) * width, chance.uniform(0.1, 0.7) * height
        distance = (columns - x) * np.cos(angle) + (rows - y) * np.sin(angle)
        depth, reach = chance.uniform(2, 7), chance.uniform(30, 90)
        fold = np.exp(-np.abs(distance) / reach)
        bent += depth * fold
        slope -= chance.uniform(12, 34) * np.tanh(distance / 6) * fold
    map_x, map_y = (_grown(columns + bent, width, height), _grown(rows + bent * 0.7, width, height))
    shade = 1 + np.clip(_grown(slope, width, height), -70, 30) / 255
    warped = cv2.remap(picture, map_x, map_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    edge = cv2.remap(outline, map_x, map_y, cv2.INTER_LINEAR)
    return np.clip(warped * shade, 0, 255).astype(np.uint8), edge


def _grown(coarse: MatLike, width: int, height: int) -> MatLike:
    return cv2.resize(coarse.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)


def _rounded(size: tuple[int, int], inset: int, radius: int) -> MatLike:
    height, width = size
    mask = np.zeros(size, np.uint8)
    left, top, right, bottom = inset, inset, width - 1 - inset, height - 1 - inset
    cv2.rectangle(mask, (left + radius, top), (right - radius, bottom), (255,), cv2.FILLED)
    cv2.rectangle(mask, (left, top + radius), (right, bottom - radius), (255,), cv2.FILLED)
    for x in (left + radius, right - radius):
        for y in (top + radius, bottom - radius):
            cv2.circle(mask, (x, y), radius, (255,), cv2.FILLED)
    return mask
