from __future__ import annotations

import io
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from pos_app.domain.paper import COLUMNS, Document, Lines, Qr, QrLine, Size, TextLine
from pos_app.printer.layout import lay_out
from pos_app.printer.preview import png_bytes, to_image, to_png
from pos_app.printer.samples import sample
from pos_app.resources import resource_path


def ink_box(lines: Lines) -> tuple[int, int, int, int]:
    grey = to_image(lines).convert("L").point([255 * (level < 200) for level in range(256)])
    box = grey.getbbox()
    assert box is not None
    return box


@pytest.mark.parametrize("columns", COLUMNS)
@pytest.mark.parametrize("payload", ["A", "A" * 180, "a" * 180, "A" * 300, "~" * 300])
def test_every_qr_code_fits_and_decodes(columns: int, payload: str) -> None:
    lines = lay_out(Document("", (Qr(payload),)), columns)
    code = lines.lines[1]
    assert isinstance(code, QrLine)
    assert (len(code.modules) + 8) * code.dots <= 384
    found = zxingcpp.read_barcodes(to_image(lines).convert("L"))
    assert [barcode.text for barcode in found] == [payload]


@pytest.mark.parametrize("size", Size)
@pytest.mark.parametrize("bold", [False, True])
def test_nothing_is_clipped(size: Size, *, bold: bool) -> None:
    """Signs with the highest accent and the lowest tail: a line drawn alone has all of them."""
    text = "ÀÇgjpÅ|_Ñ"
    alone = ink_box(Lines(32, (TextLine(text, bold, size),)))
    between = ink_box(Lines(32, (TextLine(""), TextLine(text, bold, size), TextLine(""))))
    assert alone[3] - alone[1] == between[3] - between[1]
    assert alone[1] > 20


def test_a_full_line_fills_the_printed_area_exactly() -> None:
    image = to_image(Lines(42, (TextLine("█" * 42),)))
    left, _, right, _ = ink_box(Lines(42, (TextLine("█" * 42),)))
    assert (left, image.width - right) == (30, 30)


def test_the_same_lines_give_the_same_file(tmp_path: Path) -> None:
    lines = lay_out(sample("final"), 42)
    to_png(lines, tmp_path / "final.png")
    assert (tmp_path / "final.png").read_bytes() == png_bytes(lines)
    assert Image.open(io.BytesIO(png_bytes(lines))).width == 42 * 12 + 60


def test_the_fonts_are_there() -> None:
    for name in ("IBMPlexMono-Regular.ttf", "IBMPlexMono-Bold.ttf"):
        assert resource_path("fonts", name).is_file()
