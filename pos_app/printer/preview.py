"""The picture of a paper, dot for dot: what the screen, the demo and the archive show.

The rule it keeps: it is drawn from the same ``Lines`` as the bytes, one pixel a dot, so that a
line which fits here fits on paper. Same lines, same pixels. More than 48 columns are drawn in the
narrow cells of font B.
"""

from __future__ import annotations

import functools
import io
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.domain.paper import BarLine, Line, Lines, QrLine, RuleLine, SampleLine, Size, TextLine
from pos_app.resources import resource_path

if TYPE_CHECKING:
    from PIL import Image, ImageFont

_PAPER = (255, 255, 251)
_INK = (27, 25, 22)
_SHADES = 16

_MARGIN = 30
#: Font A is 12 by 24 dots; six more keep the lines apart, as printers do by default, in font B
#: (9 by 17) too.
_CELL_WIDTH = 12
_NARROW_CELL_WIDTH = 9
_FONT_A_COLUMNS_MAX = 48
_PITCH = 30
_HIGH_PITCH = 48
_BAR_HEIGHT = 16
#: IBM Plex Mono is 0.6 em wide: 20 pixels make the cell of font A exactly, 15 that of font B.
_EM_PER_CELL = 5 / 3
_BASELINE = 22
_HIGH_BASELINE = 38


def to_png(lines: Lines, path: Path) -> None:
    """Write the picture to ``path``."""
    path.write_bytes(png_bytes(lines))


def png_bytes(lines: Lines) -> bytes:
    """Return the picture as a PNG file: the same bytes for the same lines."""
    file = io.BytesIO()
    to_image(lines).save(file, format="PNG", optimize=True)
    return file.getvalue()


def to_image(lines: Lines) -> Image.Image:
    """Return the picture, paper margins included. QR codes must have been drawn."""
    from PIL import Image

    height = sum(_height(line) for line in lines.lines)
    size = (_width(lines.columns) + 2 * _MARGIN, height + 2 * _MARGIN)
    ink = Image.new("L", size, 0)
    for top, line in _placed(lines):
        ink.paste(_draw(line, lines.columns), (_MARGIN, top))
    return _inked(ink)


def _cell_width(columns: int) -> int:
    return _CELL_WIDTH if columns <= _FONT_A_COLUMNS_MAX else _NARROW_CELL_WIDTH


def _width(columns: int) -> int:
    return columns * _cell_width(columns)


def _inked(ink: Image.Image) -> Image.Image:
    """Return a picture in sixteen colours from paper to ink: a sixth of the size of all."""
    picture = ink.point([level // _SHADES for level in range(256)], "P")
    picture.putpalette([round(shade) for shade in _shades()])
    return picture


def _shades() -> Iterator[float]:
    for level in range(_SHADES):
        for paper, full_ink in zip(_PAPER, _INK, strict=True):
            yield paper + (full_ink - paper) * level / (_SHADES - 1)


def _placed(lines: Lines) -> Iterator[tuple[int, Line]]:
    top = _MARGIN
    for line in lines.lines:
        yield top, line
        top += _height(line)


def _height(line: Line) -> int:
    match line:
        case TextLine(size=Size.NORMAL) | RuleLine() | SampleLine():
            return _PITCH
        case TextLine():
            return _HIGH_PITCH
        case QrLine(modules=modules, dots=dots):
            return len(modules) * dots
        case BarLine():
            return _BAR_HEIGHT


def _draw(line: Line, columns: int) -> Image.Image:
    """Return the ink of one line, black on nothing, as wide as the printed area."""
    match line:
        case TextLine(text, bold, size):
            return _draw_text(text, columns, bold=bold, size=size)
        case RuleLine():
            return _draw_text("-" * columns, columns)
        case QrLine():
            return _draw_qr(line, columns)
        case SampleLine(text):
            return _draw_text(text, columns)
        case BarLine(dots):
            return _draw_bar(dots, columns)


def _draw_text(
    text: str, columns: int, *, bold: bool = False, size: Size = Size.NORMAL
) -> Image.Image:
    if size is Size.NORMAL:
        return _typed(text, columns, 1, bold=bold)
    if size is Size.LARGE:
        return _typed(text, columns, 2, bold=bold)
    # Drawn twice as large and pressed together: strokes stay as crisp as the large ones.
    wide = _typed(text, columns, 2, bold=bold, width=2 * _width(columns))
    return wide.resize((_width(columns), _HIGH_PITCH))


def _typed(
    text: str, columns: int, scale: int, *, bold: bool, width: int | None = None
) -> Image.Image:
    """Type each sign into its own cell, so that no font's kerning can move a column."""
    from PIL import Image, ImageDraw

    high, cell = scale > 1, _cell_width(columns) * scale
    size = (width or _width(columns), _HIGH_PITCH if high else _PITCH)
    image = Image.new("L", size, 0)
    pen = ImageDraw.Draw(image)
    font = _font(round(cell * _EM_PER_CELL), bold=bold)
    for place, sign in enumerate(text):
        at = (place * cell, _HIGH_BASELINE if high else _BASELINE)
        pen.text(at, sign, fill=255, font=font, anchor="ls")
    return image


def _draw_qr(line: QrLine, columns: int) -> Image.Image:
    from PIL import Image

    assert line.modules, "the preview needs the code drawn"
    side = len(line.modules)
    code = Image.new("L", (side, side))
    code.putdata([255 * dark for row in line.modules for dark in row])
    dots = line.dots
    image = Image.new("L", (_width(columns), side * dots), 0)
    scaled = code.resize((side * dots, side * dots), Image.Resampling.NEAREST)
    image.paste(scaled, ((image.width - scaled.width) // 2, 0))
    return image


def _draw_bar(dots: int, columns: int) -> Image.Image:
    from PIL import Image

    image = Image.new("L", (_width(columns), _BAR_HEIGHT), 0)
    image.paste(255, (0, 0, dots, _BAR_HEIGHT))
    return image


@functools.cache
def _font(size_px: int, *, bold: bool) -> ImageFont.FreeTypeFont:
    from PIL import ImageFont

    name = "IBMPlexMono-Bold.ttf" if bold else "IBMPlexMono-Regular.ttf"
    path = resource_path("fonts", name)
    return ImageFont.truetype(path, size_px, layout_engine=ImageFont.Layout.BASIC)
