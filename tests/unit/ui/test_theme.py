from __future__ import annotations

import itertools
import re

import pytest
from PySide6.QtGui import QFontInfo, QFontMetrics
from PySide6.QtWidgets import QApplication

from pos_app.ui.icons import icon
from pos_app.ui.theme import (
    MONO,
    SANS,
    TEXT_CEILING_PX,
    TEXT_PAIRS,
    THEMES,
    Appearance,
    Role,
    contrast,
    load_fonts,
    look_for,
    plex,
)

CONTRAST_MIN = 4.5


def test_the_formula_is_the_one_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize(("theme", "pair"), list(itertools.product(THEMES, TEXT_PAIRS)))
def test_every_text_can_be_read(theme: str, pair: tuple[str, str]) -> None:
    tokens = THEMES[theme]
    ink, ground = (tokens[name] for name in pair)
    assert contrast(ink, ground) >= CONTRAST_MIN


def test_every_theme_has_the_same_colours() -> None:
    for theme in THEMES.values():
        assert set(theme) == set(THEMES["light"])
        assert all(re.fullmatch(r"#[0-9A-F]{6}", color) for color in theme.values())


@pytest.mark.parametrize(
    ("size", "scale", "compact"),
    [
        ((1280, 800), 1.0, False),
        ((1024, 600), 0.8, True),
        ((1920, 1080), 1.35, False),
        ((3840, 2160), 2.7, False),
        ((640, 480), 0.8, True),
        ((600, 1024), 0.8, True),
        ((768, 1366), 0.96, False),
        ((1080, 1920), 1.35, False),
    ],
)
def test_one_scale_for_every_window(size: tuple[int, int], scale: float, *, compact: bool) -> None:
    look = look_for(Appearance(), *size)
    assert (look.scale, look.compact) == (scale, compact)


@pytest.mark.parametrize("family", [SANS, MONO])
def test_the_shipped_fonts_are_used_and_have_our_signs(qapp: QApplication, family: str) -> None:
    load_fonts()
    for weight in (400, 600, 700):
        font = plex(family, 20, weight)
        assert QFontInfo(font).family().startswith(family), qapp.platformName()
        metrics = QFontMetrics(font)
        assert all(metrics.inFontUcs4(ord(sign)) for sign in "€àèéìòù’…–")


def test_text_grows_to_twice_its_size_or_to_the_ceiling(qapp: QApplication) -> None:
    assert qapp is not None
    once, twice = (look_for(Appearance(text_percent=percent), 1280, 800) for percent in (100, 200))
    for role in Role:
        designed, _ = role.value
        assert once.font(role).pixelSize() == designed
        grown = twice.font(role).pixelSize()
        assert grown == max(designed, min(2 * designed, TEXT_CEILING_PX))


def test_doubled_text_is_never_smaller_than_twice_the_smallest(qapp: QApplication) -> None:
    assert qapp is not None
    look = look_for(Appearance(text_percent=200), 1280, 800)
    assert min(look.font(role).pixelSize() for role in Role) == 30


def test_small_text_has_a_floor(qapp: QApplication) -> None:
    assert qapp is not None
    look = look_for(Appearance(), 1024, 600)
    assert all(look.font(role).pixelSize() >= 13 for role in Role)


def test_icons_take_their_colour(qapp: QApplication) -> None:
    assert qapp is not None
    drawn = icon("circle-check", "#0B5A43", 48).toImage()
    colors = {
        drawn.pixelColor(x, y).name().upper()
        for x in range(48)
        for y in range(48)
        if drawn.pixelColor(x, y).alpha() == 255
    }
    assert colors == {"#0B5A43"}
