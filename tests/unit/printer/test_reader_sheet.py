"""The set-up sheet: what is drawn is read again, on paper and in pictures."""

from __future__ import annotations

import io
import string

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from pos_app.domain.words import Language, Words
from pos_app.field.reader_sheet import ReaderSheet
from pos_app.printer.code128 import QUIET_MODULES, draw_bars
from pos_app.printer.page import HEIGHT_MM, WIDTH_MM, Label, Rect, pdf_of, png_of
from pos_app.printer.reader_sheet import SheetCode, lay_out_sheet
from pos_app.ui.translations import words_of

PRINTABLE = string.ascii_letters + string.digits + string.punctuation + " "
SHEET = ReaderSheet(Words(), words_of(Language.ENGLISH))
CODES = [SheetCode(*code) for code in SHEET.codes()]
SHAPES = lay_out_sheet(SHEET.heading(), SHEET.introduction(), CODES)


def read_bars(text: str) -> list[str]:
    quiet = (False,) * QUIET_MODULES
    row = [0 if black else 255 for black in (*quiet, *draw_bars(text), *quiet)]
    image = Image.new("L", (len(row), 30))
    image.putdata(row * 30)
    found = zxingcpp.read_barcodes(image.resize((3 * len(row), 90), Image.Resampling.NEAREST))
    return [each.text for each in found]


def test_every_sign_can_be_drawn_as_bars_and_read_again() -> None:
    for start in range(0, len(PRINTABLE), 19):
        part = f"a{PRINTABLE[start : start + 19]}z"
        assert read_bars(part) == [part]


@given(st.text(PRINTABLE, min_size=1, max_size=40).filter(lambda text: text == text.strip()))
def test_any_text_survives_the_bars(text: str) -> None:
    assert read_bars(text) == [text]


@pytest.mark.parametrize("text", ["perché", "a\tb"])
def test_what_the_bars_lack_is_a_bug(text: str) -> None:
    with pytest.raises(AssertionError):
        draw_bars(text)


def test_every_code_is_on_the_sheet_twice() -> None:
    image = Image.open(io.BytesIO(png_of(SHAPES))).convert("L")
    read = sorted(each.text for each in zxingcpp.read_barcodes(image))
    assert read == sorted(code.text for code in CODES for _ in range(2))


def test_nothing_leaves_the_page_and_texts_fit() -> None:
    for shape in SHAPES:
        match shape:
            case Rect(left, top, width, height):
                assert left >= 0
                assert left + width <= WIDTH_MM
                assert top + height <= HEIGHT_MM
            case Label(left, base, text, size):
                # Half an em a sign is more than Plex Sans needs for a sentence.
                assert left + len(text) * size * 0.5 * 25.4 / 72 < WIDTH_MM - 10
                assert base < HEIGHT_MM


def test_it_is_a_page_of_pdf() -> None:
    assert pdf_of(SHAPES, "x").startswith(b"%PDF-")
