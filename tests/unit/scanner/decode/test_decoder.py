"""The decoder on drawn pictures: what it reads, what it leaves alone, and how long it tries."""

from __future__ import annotations

import os
from collections.abc import Callable

import numpy as np
import pytest
import segno
from cv2.typing import MatLike

from pos_app.domain.codes.recognise import RefusalReason, Refused, recognise
from pos_app.scanner.decode import chances, zbar
from pos_app.scanner.decode.decoder import REST_LONGEST_S, Decoder
from pos_app.scanner.decode.opencv import cv2
from pos_app.scanner.decode.reading import Look, Reading, Symbology
from tests.helpers import accented
from tests.helpers.cameras import CODE, OTHER_CODE, code_picture, noise, on_canvas

FISCAL_CODE = "RSSMRA80A01H501U"


def texts(readings: tuple[Reading, ...]) -> set[str]:
    return {reading.text for reading in readings}


def looks_until_read(grey: MatLike) -> Look:
    """Show one scene, for a whole round at most, until something is read."""
    decoder = Decoder(Stopwatch())
    looks = (decoder.look(grey) for _ in chances.TURNS)
    return next((look for look in looks if look.is_fruitful), Look())


class Stopwatch:
    """A clock that a test sets, and that may run a little at each glance."""

    def __init__(self, step_s: float = 0.0) -> None:
        self.now_s = 100.0
        self.step_s = step_s

    def __call__(self) -> float:
        self.now_s += self.step_s
        return self.now_s


@pytest.mark.parametrize(
    ("symbology", "text"),
    [
        (Symbology.QR, CODE.secret),
        (Symbology.DATA_MATRIX, "codfase=NBPA;1830071570000000003212"),
        (Symbology.CODE_39, FISCAL_CODE),
        (Symbology.CODE_128, "415808888835606080203017300000000075173902078"),
    ],
)
def test_each_kind_is_read_by_its_name(symbology: Symbology, text: str) -> None:
    picture = on_canvas(code_picture(text, symbology, scale=3), width=1600)
    for readings in (looks_until_read(picture).readings, Decoder().study(picture).readings):
        assert [(found.text, found.symbology) for found in readings] == [(text, symbology)]


def rotated(grey: MatLike) -> MatLike:
    return cv2.rotate(grey, cv2.ROTATE_90_CLOCKWISE)


def inverted(grey: MatLike) -> MatLike:
    return cv2.bitwise_not(grey)


def softened(grey: MatLike) -> MatLike:
    return cv2.GaussianBlur(grey, (0, 0), 1.4)


def dim_and_grainy(grey: MatLike) -> MatLike:
    grain = np.random.default_rng(5).normal(20, 5, grey.shape)
    dim: MatLike = np.clip(grey * 0.15 + grain, 0, 255).astype(np.uint8)
    return dim


def strided(grey: MatLike) -> MatLike:
    view: MatLike = np.repeat(grey, 2, axis=1)[:, ::2]
    return view


@pytest.mark.parametrize("spoiled", [rotated, inverted, softened, dim_and_grainy, strided])
def test_a_token_on_a_hard_picture_is_read(spoiled: Callable[[MatLike], MatLike]) -> None:
    picture = spoiled(on_canvas(code_picture(CODE.secret)))
    assert texts(looks_until_read(picture).readings) == {CODE.secret}
    assert texts(Decoder().study(picture).readings) == {CODE.secret}


def test_a_fiscal_code_that_stands_on_its_end_is_read() -> None:
    bars = np.repeat(code_picture(FISCAL_CODE, Symbology.CODE_39, scale=2), 2, axis=0)
    picture = rotated(on_canvas(bars))
    assert texts(looks_until_read(picture).readings) == {FISCAL_CODE}
    assert texts(Decoder().study(picture).readings) == {FISCAL_CODE}


def test_a_small_code_needs_the_second_chance_and_its_corners_are_carried_back() -> None:
    big = code_picture(CODE.secret, scale=6)
    side = round(big.shape[0] / 6 * 1.9)
    small = cv2.resize(big, (side, side), interpolation=cv2.INTER_AREA)
    picture = softened_little(on_canvas(small))
    (reading,) = looks_until_read(picture).readings
    assert reading.text == CODE.secret
    columns = [column for column, _ in reading.corners]
    rows = [row for _, row in reading.corners]
    assert abs(sum(columns) / 4 - 640) < 5
    assert abs(sum(rows) / 4 - 360) < 5
    assert max(columns) - min(columns) < side


def softened_little(grey: MatLike) -> MatLike:
    return cv2.GaussianBlur(grey, (0, 0), 0.7)


def test_two_codes_in_one_picture_are_both_read() -> None:
    left, right = code_picture(CODE.secret), code_picture(OTHER_CODE.secret)
    picture = on_canvas(np.hstack([left, right]))
    assert texts(Decoder().look(picture).readings) == {CODE.secret, OTHER_CODE.secret}


def test_pictures_without_codes_stay_silent() -> None:
    decoder = Decoder(Stopwatch())
    for seed in range(12):
        assert decoder.look(noise(seed)).readings == ()
    assert Decoder().study(noise(99)).readings == ()
    assert Decoder().study(on_canvas(np.zeros((200, 200), np.uint8))).readings == ()


@pytest.mark.parametrize("shape", [(0, 0), (0, 10), (1, 1), (7, 300)])
def test_an_empty_or_tiny_picture_is_no_error(shape: tuple[int, int]) -> None:
    assert Decoder().look(np.zeros(shape, np.uint8)).readings == ()
    assert Decoder().study(np.zeros(shape, np.uint8)).readings == ()


def test_an_accented_word_is_right_or_refused() -> None:
    for word, picture in accented.all_drawn():
        look = Decoder().study(picture)
        assert texts(look.readings) <= {word}
        assert look.is_fruitful
        assert texts(zbar.qr_codes(picture).readings) <= {word}


def test_an_accented_word_in_utf8_is_read() -> None:
    """The positive control of the test above."""
    for word in accented.WORDS:
        for eci in (False, True):
            picture = accented.drawn(word, "utf-8", eci=eci)
            assert picture is not None
            assert texts(Decoder().study(picture).readings) == {word}


def drawn(code: segno.QRCode, scale: int = 6) -> MatLike:
    modules = np.array([list(row) for row in code.matrix_iter(scale=scale, border=4)])
    picture: MatLike = np.where(modules > 0, 0, 255).astype(np.uint8)
    return picture


@pytest.mark.parametrize("content", [bytes(range(128, 160)), "ÀÈÌÒÙ m²".encode("latin-1")])
def test_bytes_that_are_no_utf8_are_handed_on_to_be_refused(content: bytes) -> None:
    picture = on_canvas(drawn(segno.make(content, mode="byte", micro=False)))
    for look in (Decoder().study(picture), looks_until_read(picture)):
        assert look.readings == ()
        (found,) = look.no_texts
        assert found.text.encode("utf-8", "surrogateescape") == content
        assert recognise(found.text) == Refused(RefusalReason.NOT_TEXT)


def turned(grey: MatLike) -> MatLike:
    return cv2.rotate(grey, cv2.ROTATE_180)


@pytest.mark.parametrize("spoiled", [turned, inverted, softened])
def test_a_part_of_a_series_is_no_text(spoiled: Callable[[MatLike], MatLike]) -> None:
    for part in segno.make_sequence("a part of something longer" * 4, version=2):
        picture = spoiled(on_canvas(drawn(part)))
        for look in (Decoder().study(picture), looks_until_read(picture)):
            assert look.readings == ()
            assert [recognise(found.text) for found in look.no_texts] == [
                Refused(RefusalReason.UNREADABLE)
            ]


@pytest.mark.parametrize("seed", range(16))
def test_a_damaged_part_is_no_text_either(seed: int) -> None:
    chance = np.random.default_rng(seed)
    part = segno.make_sequence("a part of something|longer 0123" * 4, version=3)[0]
    picture = cv2.GaussianBlur(drawn(part, scale=4), (0, 0), chance.uniform(1.0, 2.2))
    grain = chance.normal(20, chance.uniform(0, 10), picture.shape)
    spoilt: MatLike = np.clip(picture * 0.6 + grain, 0, 255).astype(np.uint8)
    assert Decoder().study(spoilt).readings == ()


def test_a_part_of_a_series_is_no_error_for_zbar() -> None:
    part = segno.make_sequence("a part of something longer" * 4, version=2)[0]
    assert zbar.qr_codes(drawn(part)) == Look()


@pytest.mark.parametrize("version", [1, 7, 20])
@pytest.mark.parametrize("mask", range(8))
def test_whatever_its_mask_a_whole_text_is_no_part(version: int, mask: int) -> None:
    for text in ("12345", "A1B2", "perché"):
        code = segno.make(text, version=version, mask=mask, micro=False, encoding="utf-8")
        picture = drawn(code, scale=3)
        assert texts(Decoder().look(picture).readings) == {text}


def test_code_39_is_read_by_the_standard_and_never_as_a_pharmacy_code() -> None:
    for text in ("3PRM8N", "+A+B12"):
        picture = on_canvas(code_picture(text, Symbology.CODE_39))
        assert texts(Decoder().study(picture).readings) == {text}


def test_thin_bars_are_read_by_zbar() -> None:
    bars = code_picture(FISCAL_CODE, Symbology.CODE_39, scale=8)[:200]
    thin = cv2.resize(bars, (440, 200), interpolation=cv2.INTER_AREA)
    picture = on_canvas(softened_little(thin), width=640, height=360, grey=255)
    assert texts(chances.thin_bars(picture).readings) == {FISCAL_CODE}
    assert not chances.bars(picture).is_fruitful
    assert texts(looks_until_read(picture).readings) == {FISCAL_CODE}


def counted_steps(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Put two turns that find nothing in place of the round; return what they write down."""
    taken: list[int] = []

    def step(number: int) -> Callable[[MatLike], Look]:
        def take(_: MatLike) -> Look:
            taken.append(number)
            return Look()

        return take

    monkeypatch.setattr(chances, "TURNS", ((step(0), step(1)), (step(2), step(3))))
    return taken


def test_no_new_step_begins_once_the_time_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = counted_steps(monkeypatch)
    fast, slow = Decoder(Stopwatch()), Decoder(Stopwatch(step_s=0.02))
    fast.look(noise(1))
    assert taken == [0, 1]
    taken.clear()
    for seed in range(4):
        slow.look(noise(seed))
    assert taken == [0, 1, 2, 3]


def test_an_unchanged_scene_rests_after_a_whole_round(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = counted_steps(monkeypatch)
    stopwatch = Stopwatch()
    decoder = Decoder(stopwatch)
    scene = on_canvas(np.zeros((200, 200), np.uint8))
    for _ in range(10):
        decoder.look(scene)
    assert taken == [0, 1, 2, 3]
    decoder.look(noise(3, 1280, 720))
    assert len(taken) == 6
    for _ in range(10):
        decoder.look(scene)
    assert len(taken) == 10
    stopwatch.now_s += REST_LONGEST_S
    decoder.look(scene)
    assert len(taken) == 12


def test_a_reading_shows_nothing_of_its_text() -> None:
    reading = Reading(CODE.secret, Symbology.QR)
    assert CODE.secret not in repr(reading)
    assert CODE.tail not in f"{reading} {(reading,)}"


def test_opencv_brings_no_second_qt() -> None:
    assert "QT_QPA_PLATFORM_PLUGIN_PATH" not in os.environ
