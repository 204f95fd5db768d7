"""A paper as a PDF page: for the accountant's folder and the office printer.

The rule it keeps: it is drawn from the same ``Lines`` as the bytes and the preview, and the same
lines make the same octets.
"""

from __future__ import annotations

import itertools
from datetime import datetime
from typing import TYPE_CHECKING

from pos_app.domain.paper import (
    BarLine,
    Line,
    Lines,
    QrLine,
    QrModules,
    RuleLine,
    SampleLine,
    Size,
    TextLine,
)
from pos_app.resources import resource_path

if TYPE_CHECKING:
    from fpdf import FPDF

_PAGE_WIDTH_MM = 210.0
_PAGE_HEIGHT_MM = 297.0
_MARGIN_MM = 18.0
#: IBM Plex Mono is 0.6 em wide; at 10.5 points 48 signs are 107 mm.
_FONT_PT = 10.5
_PITCH_MM = 5.0
_SIGN_MM = 0.6 * _FONT_PT * 25.4 / 72
_FONT = "paper"
#: A little larger than on the slip: an office printer's toner spreads.
_MODULE_MM = 0.7


def pdf_bytes(lines: Lines, title: str, made_at: datetime) -> bytes:
    """Return the lines on A4 pages. QR codes must have been drawn."""
    pdf = _blank(title, made_at)
    left_mm = (_PAGE_WIDTH_MM - lines.columns * _SIGN_MM) / 2
    top_mm = _MARGIN_MM
    for line in lines.lines:
        height_mm = _height_mm(line)
        if top_mm + height_mm > _PAGE_HEIGHT_MM - _MARGIN_MM:
            pdf.add_page()
            top_mm = _MARGIN_MM
        _draw(pdf, line, lines.columns, left_mm, top_mm + height_mm)
        top_mm += height_mm
    return bytes(pdf.output())


def _blank(title: str, made_at: datetime) -> FPDF:
    from fpdf import FPDF

    pdf = FPDF(format="A4", unit="mm")
    pdf.set_auto_page_break(auto=False)
    pdf.set_title(title)
    pdf.set_lang("it")
    pdf.set_creation_date(made_at)
    for style, name in (("", "Regular"), ("B", "Bold")):
        pdf.add_font(_FONT, style, resource_path(f"fonts/IBMPlexMono-{name}.ttf"))
    pdf.add_page()
    return pdf


def _height_mm(line: Line) -> float:
    match line:
        case TextLine(size=Size.TALL | Size.LARGE):
            return 2 * _PITCH_MM
        case QrLine(modules=modules):
            return len(modules) * _MODULE_MM
        case _:
            return _PITCH_MM


def _draw(pdf: FPDF, line: Line, columns: int, left_mm: float, bottom_mm: float) -> None:
    match line:
        case TextLine(text, bold, size):
            # TALL stays as wide as it is: twice the type would leave the page, so it is bold.
            points = 2 * _FONT_PT if size is Size.LARGE else _FONT_PT
            bold_style = "B" if bold or size is not Size.NORMAL else ""
            pdf.set_font(_FONT, bold_style, points)
            pdf.text(left_mm, bottom_mm - _PITCH_MM * 0.25, text)
        case RuleLine():
            middle_mm = bottom_mm - _PITCH_MM / 2
            pdf.line(left_mm, middle_mm, left_mm + columns * _SIGN_MM, middle_mm)
        case QrLine(modules=modules):
            _draw_qr(pdf, modules, left_mm + columns * _SIGN_MM / 2, bottom_mm)
        case SampleLine() | BarLine():
            pass  # A calibration slip's: a page has nothing to be calibrated.


def _draw_qr(pdf: FPDF, modules: QrModules, middle_mm: float, bottom_mm: float) -> None:
    side_mm = len(modules) * _MODULE_MM
    for row, cells in enumerate(modules):
        top_mm = bottom_mm - side_mm + row * _MODULE_MM
        at = 0
        for dark, run in itertools.groupby(cells):
            length = len(tuple(run))
            if dark:
                left_mm = middle_mm - side_mm / 2 + at * _MODULE_MM
                pdf.rect(left_mm, top_mm, length * _MODULE_MM, _MODULE_MM, style="F")
            at += length
