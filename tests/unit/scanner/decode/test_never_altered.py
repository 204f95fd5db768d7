"""Whatever a code says and however it is seen: its text comes out as it is, or not at all."""

from __future__ import annotations

import numpy as np
import segno
import zxingcpp
from cv2.typing import MatLike
from hypothesis import given, settings
from hypothesis import strategies as st

from pos_app.scanner.decode.decoder import Decoder
from pos_app.scanner.decode.opencv import cv2
from pos_app.scanner.decode.reading import Look, Symbology
from tests.helpers.cameras import code_picture, on_canvas

ENCODINGS = ("utf-8", "latin-1", "cp1252", "iso-8859-15", "cp850", "shift_jis", "utf-16-le")
#: Italian with its accents, signs that other encodings guess at, and anything at all.
TEXTS = st.one_of(
    st.text("abcdeilnorstuàèéìòùÀÈÉÌÒÙ€'’ .0123456789", min_size=1, max_size=30),
    st.text("²°ºª«»ßñüçøåÆþ ", min_size=1, max_size=12),
    st.text(min_size=1, max_size=20),
)
CODE_39 = st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-. $/+%", min_size=3, max_size=12)
CODE_128 = st.text([chr(code) for code in range(32, 127)], min_size=3, max_size=14)


@st.composite
def spoilings(draw: st.DrawFn) -> tuple[float, float, float, float, int]:
    """Draw how a picture is spoilt: blur, contrast, light, noise, and its seed."""
    return (
        draw(st.floats(0, 2.2)),
        draw(st.floats(0.05, 1)),
        draw(st.floats(0, 120)),
        draw(st.floats(0, 25)),
        draw(st.integers(0, 2**32 - 1)),
    )


def spoilt(picture: MatLike, how: tuple[float, float, float, float, int]) -> MatLike:
    blur, contrast, light, noise, seed = how
    if blur:
        picture = cv2.GaussianBlur(picture, (0, 0), max(0.1, blur))
    grain = np.random.default_rng(seed).normal(light, noise, picture.shape)
    spoilt: MatLike = np.clip(picture * contrast + grain, 0, 255).astype(np.uint8)
    return spoilt


def drawn(content: bytes, scale: int) -> MatLike:
    code = segno.make(content, mode="byte", micro=False)
    modules = np.array([list(row) for row in code.matrix_iter(scale=scale, border=4)])
    picture: MatLike = np.where(modules > 0, 0, 255).astype(np.uint8)
    return on_canvas(picture, width=480, height=360)


def is_altered(content: bytes, look: Look) -> bool:
    """Whether anything was read that is not this content, byte by byte."""
    said = [reading.text.encode("utf-8") for reading in look.readings]
    said += [reading.text.encode("utf-8", "surrogateescape") for reading in look.no_texts]
    return any(each != content for each in said)


@settings(max_examples=60, deadline=None)
@given(text=TEXTS, encoding=st.sampled_from(ENCODINGS), scale=st.integers(2, 5), how=spoilings())
def test_a_qr_code_says_its_own_bytes_or_nothing(
    text: str, encoding: str, scale: int, how: tuple[float, float, float, float, int]
) -> None:
    content = text.encode(encoding, "ignore")
    if content:
        picture = drawn(content, scale)
        assert not is_altered(content, Decoder().study(picture))
        assert not is_altered(content, Decoder().study(spoilt(picture, how)))


@settings(max_examples=40, deadline=None)
@given(
    code=st.one_of(
        st.tuples(CODE_39, st.just(Symbology.CODE_39)),
        st.tuples(CODE_128, st.just(Symbology.CODE_128)),
    ),
    how=spoilings(),
)
def test_bars_say_their_own_text_or_nothing(
    code: tuple[str, Symbology], how: tuple[float, float, float, float, int]
) -> None:
    text, symbology = code
    bars = np.repeat(code_picture(text, symbology, scale=2), 2, axis=0)
    picture = on_canvas(bars, width=max(640, bars.shape[1] + 80), height=360)
    for each in (picture, spoilt(picture, how)):
        assert {reading.text for reading in Decoder().study(each).readings} <= {text}


def test_an_altered_text_would_be_seen() -> None:
    """The positive control: the library's own guess at an encoding is caught."""
    content = "ÀÈÌÒÙ".encode("latin-1")
    (barcode,) = zxingcpp.read_barcodes(drawn(content, 4))
    guess = Look(tuple(found for found in Decoder().study(drawn(b"ABC", 4)).readings))
    assert barcode.text.encode("utf-8") != content
    assert is_altered(content, guess)
