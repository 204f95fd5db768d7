"""The set-up sheet for readers: each code as QR and as bars, for readers that know only one.

The rule it keeps: a module is so wide (a third of a millimetre for bars) that any reader sees it,
and whatever a code holds stands beside it for a person.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

from pos_app.printer.code128 import QUIET_MODULES as QUIET_BARS
from pos_app.printer.code128 import draw_bars
from pos_app.printer.page import WIDTH_MM, Label, Rect, Shape
from pos_app.printer.qr import QUIET_MODULES, draw_qr

_MARGIN_MM = 18.0
_QR_MODULE_MM = 0.75
_BAR_MODULE_MM = 1 / 3
_BARS_HEIGHT_MM = 16.0
_BLOCK_MM = 55.0
_BARS_LEFT_MM = 62.0
_FIRST_BLOCK_MM = 58.0


@dataclass(frozen=True, slots=True)
class SheetCode:
    """One code: what it holds, and what to do with it in Italian and in English."""

    text: str
    title: str
    subtitle: str


def lay_out_sheet(
    heading: str, introduction: Sequence[str], codes: Sequence[SheetCode]
) -> list[Shape]:
    """Return the page: heading, a few lines of introduction, and up to four codes."""
    shapes: list[Shape] = [Label(_MARGIN_MM, 26.0, heading, 22.0, bold=True)]
    for number, line in enumerate(introduction):
        shapes.append(Label(_MARGIN_MM, 35.0 + 5.0 * number, line, 10.5))
    for number, code in enumerate(codes):
        shapes += _block(code, _FIRST_BLOCK_MM + number * _BLOCK_MM)
    return shapes


def _block(code: SheetCode, top_mm: float) -> Iterator[Shape]:
    yield Rect(_MARGIN_MM, top_mm, WIDTH_MM - 2 * _MARGIN_MM, 0.25)
    yield Label(_MARGIN_MM, top_mm + 7.0, code.title, 13.0, bold=True)
    yield Label(_MARGIN_MM, top_mm + 12.0, code.subtitle, 9.5)
    qr_mm = yield from _qr(code.text, top_mm + 14.0)
    assert _MARGIN_MM + qr_mm < _BARS_LEFT_MM, "the codes stand clear of each other"
    yield from _bars(code.text, top_mm + 18.0)
    yield Label(_BARS_LEFT_MM, top_mm + 39.0, code.text, 9.5)


def _qr(text: str, top_mm: float) -> Generator[Shape, None, float]:
    rows = draw_qr(text)
    quiet_mm = QUIET_MODULES * _QR_MODULE_MM
    for row, modules in enumerate(rows):
        for column, black in enumerate(modules):
            if black:
                left_mm = _MARGIN_MM + quiet_mm + column * _QR_MODULE_MM
                place_mm = top_mm + quiet_mm + row * _QR_MODULE_MM
                yield Rect(left_mm, place_mm, _QR_MODULE_MM, _QR_MODULE_MM)
    return len(rows) * _QR_MODULE_MM + 2 * quiet_mm


def _bars(text: str, top_mm: float) -> Iterator[Shape]:
    modules = draw_bars(text)
    right_mm = _BARS_LEFT_MM + (len(modules) + QUIET_BARS) * _BAR_MODULE_MM
    assert right_mm < WIDTH_MM, "the quiet zone is on the page"
    for place, black in enumerate(modules):
        if black:
            at_mm = _BARS_LEFT_MM + place * _BAR_MODULE_MM
            yield Rect(at_mm, top_mm, _BAR_MODULE_MM, _BARS_HEIGHT_MM)
