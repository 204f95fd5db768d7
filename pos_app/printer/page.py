"""A page of black rectangles and lines of text: as a PDF, and as a picture.

The rule it keeps: both are drawn from the same shapes, in millimetres from the top left corner.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pos_app.resources import resource_path

WIDTH_MM: Final = 210.0
HEIGHT_MM: Final = 297.0

#: A multiple of the dots of cheap printers (200, 300, 600); a module stays a whole of them.
_DOTS_PER_MM = 12
_MM_PER_PT = 25.4 / 72
_FONT = "sheet"
_FILES = {False: "fonts/IBMPlexSans-Regular.ttf", True: "fonts/IBMPlexSans-Bold.ttf"}


@dataclass(frozen=True, slots=True)
class Rect:
    left_mm: float
    top_mm: float
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True)
class Label:
    """One line of text; ``base_mm`` is where its letters stand."""

    left_mm: float
    base_mm: float
    text: str
    size_pt: float
    bold: bool = False


Shape = Rect | Label


def pdf_of(shapes: Sequence[Shape], title: str) -> bytes:
    from fpdf import FPDF

    pdf = FPDF(format="A4", unit="mm")
    pdf.set_auto_page_break(auto=False)
    pdf.set_title(title)
    pdf.set_lang("it")
    for bold, path in _FILES.items():
        pdf.add_font(_FONT, "B" if bold else "", resource_path(path))
    pdf.add_page()
    for shape in shapes:
        match shape:
            case Rect(left, top, width, height):
                pdf.rect(left, top, width, height, style="F")
            case Label(left, base, text, size, bold):
                pdf.set_font(_FONT, "B" if bold else "", size)
                pdf.text(left, base, text)
    return bytes(pdf.output())


def png_of(shapes: Sequence[Shape]) -> bytes:
    from PIL import Image, ImageDraw, ImageFont

    size = (round(WIDTH_MM * _DOTS_PER_MM), round(HEIGHT_MM * _DOTS_PER_MM))
    image = Image.new("1", size, 1)
    draw = ImageDraw.Draw(image)
    for shape in shapes:
        match shape:
            case Rect(left, top, width, height):
                corners = (left, top, left + width, top + height)
                x0, y0, x1, y1 = (round(corner * _DOTS_PER_MM) for corner in corners)
                draw.rectangle((x0, y0, x1 - 1, y1 - 1), fill=0)
            case Label(left, base, text, points, bold):
                pixels = points * _MM_PER_PT * _DOTS_PER_MM
                font = ImageFont.truetype(str(resource_path(_FILES[bold])), pixels)
                place = (left * _DOTS_PER_MM, base * _DOTS_PER_MM)
                draw.text(place, text, fill=0, font=font, anchor="ls")
    file = io.BytesIO()
    dots_per_inch = _DOTS_PER_MM * 25.4
    image.save(file, "PNG", dpi=(dots_per_inch, dots_per_inch))
    return file.getvalue()
