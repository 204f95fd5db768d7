"""Each look by itself: what it reads, that it says where, and that it leaves the rest alone."""

from __future__ import annotations

import numpy as np
import pytest
from cv2.typing import MatLike

from pos_app.scanner.decode import chances, treatments
from pos_app.scanner.decode.chances import LIGHT_ON_DARK, STUDY, TURNS, Chance, Step
from pos_app.scanner.decode.decoder import Decoder
from pos_app.scanner.decode.opencv import cv2
from pos_app.scanner.decode.reading import Look, Symbology
from tests.helpers.cameras import CODE, OTHER_CODE, code_picture, noise, on_canvas

CARD = "RSSMRA80A01H501U"


def middle(look: Look) -> tuple[float, float]:
    (reading,) = look.readings
    columns, rows = zip(*reading.corners, strict=True)
    return sum(columns) / len(columns), sum(rows) / len(rows)


CHANCES = [step for step in STUDY if isinstance(step, Chance)]


@pytest.mark.parametrize("chance", CHANCES)
def test_each_chance_says_where_the_code_stands_in_the_picture_it_was_given(chance: Chance) -> None:
    picture = on_canvas(code_picture(CODE.secret, scale=4), grey=255)
    picture = cv2.bitwise_not(picture) if chance is LIGHT_ON_DARK else picture
    before = picture.copy()
    look = chance(picture)
    assert [reading.text for reading in look.readings] == [CODE.secret]
    assert middle(look) == pytest.approx((640, 360), abs=6)
    assert np.array_equal(picture, before)


@pytest.mark.parametrize("chance", CHANCES)
def test_each_chance_is_silent_where_there_is_no_code(chance: Chance) -> None:
    assert not any(chance(noise(seed)).is_fruitful for seed in range(3))


def test_each_chance_has_its_turn() -> None:
    in_turns: set[Step] = {step for turn in TURNS for step in turn}
    assert in_turns.issuperset(CHANCES)
    assert {chances.bars, chances.data_matrices, chances.upright_bars} <= in_turns


def test_bars_say_where_they_stand() -> None:
    lying = on_canvas(code_picture(CARD, Symbology.CODE_39, scale=2))
    standing = cv2.rotate(on_canvas(code_picture(CARD, Symbology.CODE_39, scale=2)), 0)
    assert middle(chances.bars(lying)) == pytest.approx((640, 360), abs=20)
    assert middle(chances.thin_bars(lying)) == pytest.approx((640, 360), abs=20)
    assert middle(chances.upright_bars(standing)) == pytest.approx((360, 640), abs=20)
    assert not chances.upright_bars(lying).is_fruitful
    assert not chances.bars(standing).is_fruitful


def test_zbar_is_asked_only_where_there_are_stripes() -> None:
    bars = on_canvas(code_picture(CARD, Symbology.CODE_39, scale=2))
    code = on_canvas(code_picture(CODE.secret, scale=8))
    assert treatments.has_stripes(bars[::6])
    assert not treatments.has_stripes(code[::6])
    assert not treatments.has_stripes(noise(3)[::6])
    assert not treatments.has_stripes(bars[:7])


def blotted(code: MatLike) -> MatLike:
    """Cover the middle of a code: its finders are whole, its content is lost."""
    rows, columns = code.shape
    code = code.copy()
    code[rows * 3 // 8 : rows * 7 // 8, columns * 3 // 8 : columns * 7 // 8] = 0
    return code


def test_a_code_that_is_seen_and_not_read_has_its_corners_told() -> None:
    picture = on_canvas(blotted(code_picture(CODE.secret, scale=8)))
    for look in (Decoder().look(picture), Decoder().study(picture)):
        assert not look.is_fruitful
        columns, rows = zip(*look.unread[0], strict=True)
        assert sum(columns) / 4 == pytest.approx(640, abs=30)
        assert sum(rows) / 4 == pytest.approx(360, abs=30)


def test_what_is_read_is_no_longer_unread() -> None:
    good, bad = code_picture(CODE.secret, scale=6), code_picture(OTHER_CODE.secret, scale=6)
    picture = on_canvas(np.hstack([good, blotted(bad)]))
    look = Decoder().study(picture)
    assert [reading.text for reading in look.readings] == [CODE.secret]
    assert look.unread
    assert all(min(column for column, _ in corners) > 640 for corners in look.unread)
    seen_again = Look(unread=(look.readings[0].corners,))
    assert (seen_again | look).unread == look.unread


def test_codes_of_all_kinds_in_one_picture_come_out() -> None:
    texts = {CODE.secret: Symbology.QR, "POSTE": Symbology.DATA_MATRIX, CARD: Symbology.CODE_39}
    picture = np.full((720, 1280), 230, np.uint8)
    for row, (text, symbology) in zip((20, 300, 480), texts.items(), strict=True):
        code = code_picture(text, symbology, scale=3 if symbology is Symbology.CODE_39 else 6)
        picture[row : row + code.shape[0], 40 : 40 + code.shape[1]] = code
    found = Decoder().study(picture).readings
    assert {reading.text: reading.symbology for reading in found} == texts
