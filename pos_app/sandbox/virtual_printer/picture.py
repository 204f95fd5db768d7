"""Draws cut paper as a thermal head would burn it: black dots, each twice as large if doubled."""

from __future__ import annotations

import functools
import io
from collections.abc import Iterable
from typing import TYPE_CHECKING

from pos_app.resources import resource_path
from pos_app.sandbox.virtual_printer.paper import (
    FeedRow,
    PictureRow,
    QrRow,
    Row,
    Span,
    TextRow,
    width_dots,
)

if TYPE_CHECKING:
    from PIL import Image, ImageFont

#: A cell's width and height, the size of the type in it, and where that stands.
_CELL = (12, 24, 20, 19)
_SMALL_CELL = (9, 17, 15, 14)
_EDGE = 32
_WHITE, _BLACK = 255, 0
_THRESHOLD = 140


def draw(rows: Iterable[Row], columns: int) -> bytes:
    """Return a PNG file, one pixel a dot."""
    from PIL import Image

    width = width_dots(columns)
    bands = [band for row in rows if (band := _band(row, width)) is not None]
    height = sum(band.height for band in bands)
    paper = Image.new("L", (width + 2 * _EDGE, height + 2 * _EDGE), _WHITE)
    top = _EDGE
    for band in bands:
        paper.paste(band, (_EDGE, top))
        top += band.height
    file = io.BytesIO()
    paper.convert("1", dither=Image.Dither.NONE).save(file, format="PNG")
    return file.getvalue()


def _band(row: Row, width: int) -> Image.Image | None:
    from PIL import Image

    match row:
        case TextRow():
            return _text(row, width)
        case QrRow():
            return _placed(_qr(row), width, centred=row.centred)
        case PictureRow():
            return _placed(_raster(row), width, centred=row.centred)
        case FeedRow(height):
            return Image.new("L", (width, height), _WHITE) if height else None


def _text(row: TextRow, width: int) -> Image.Image:
    from PIL import Image

    line = Image.new("L", (width, row.height), _WHITE)
    left = 0
    for span in row.spans:
        for sign in span.text:
            glyph = _sign(sign, span)
            line.paste(glyph, (left, 0))
            left += glyph.width
    return _placed(line.crop((0, 0, left, row.height)), width, centred=row.centred)


def _sign(sign: str, span: Span) -> Image.Image:
    from PIL import Image, ImageOps

    mode = span.mode
    cell = _SMALL_CELL if mode.small else _CELL
    glyph = _cell(sign, cell, bold=mode.bold, underlined=mode.underlined)
    size = (cell[0] * mode.width, cell[1] * mode.height)
    glyph = glyph.resize(size, Image.Resampling.NEAREST)
    return ImageOps.invert(glyph) if mode.inverted else glyph


@functools.lru_cache(maxsize=512)
def _cell(
    sign: str, cell: tuple[int, int, int, int], *, bold: bool, underlined: bool
) -> Image.Image:
    from PIL import Image, ImageDraw

    width, height, size, baseline = cell
    glyph = Image.new("L", (width, height), _WHITE)
    pen = ImageDraw.Draw(glyph)
    pen.text((0, baseline), sign, fill=_BLACK, font=_font(size, bold=bold), anchor="ls")
    if underlined:
        pen.line((0, height - 1, width, height - 1), fill=_BLACK)
    return glyph.point([_WHITE if level > _THRESHOLD else _BLACK for level in range(256)])


@functools.cache
def _font(size: int, *, bold: bool) -> ImageFont.FreeTypeFont:
    from PIL import ImageFont

    name = "IBMPlexMono-Bold.ttf" if bold else "IBMPlexMono-Regular.ttf"
    path = resource_path("fonts", name)
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


def _qr(row: QrRow) -> Image.Image:
    import segno
    from PIL import Image

    code = segno.make_qr(row.payload, error=row.level, boost_error=False)
    side = len(code.matrix)
    image = Image.new("L", (side, side))
    image.putdata([_BLACK if dark else _WHITE for line in code.matrix for dark in line])
    dots = side * row.module_dots
    return image.resize((dots, dots), Image.Resampling.NEAREST)


def _raster(row: PictureRow) -> Image.Image:
    from PIL import Image, ImageOps

    size = (len(row.rows[0]) * 8, len(row.rows))
    return ImageOps.invert(Image.frombytes("1", size, b"".join(row.rows)).convert("L"))


def _placed(image: Image.Image, width: int, *, centred: bool) -> Image.Image:
    from PIL import Image

    band = Image.new("L", (width, image.height), _WHITE)
    band.paste(image, ((width - image.width) // 2 if centred else 0, 0))
    return band
