"""Letters of seven millimetres, also where the screen lies about its size."""

from __future__ import annotations

import pytest

from pos_app.ui.customer.letters import LETTER_MM, ScreenSize, font_px, letter_px

SEVEN_INCH = ScreenSize(800, 480, 154.0, 86.0)
LIES = [
    ScreenSize(1280, 800, 0.0, 0.0),
    ScreenSize(1280, 800, -1.0, 120.0),
    ScreenSize(1920, 1080, 1600.0, 900.0),  # A TV that tells its proportions.
    ScreenSize(1920, 1080, 160.0, 90.0 * 2),
    ScreenSize(1280, 800, 16.0, 9.0),
]


@pytest.mark.parametrize(
    "size",
    [
        SEVEN_INCH,
        ScreenSize(480, 800, 86.0, 154.0),
        ScreenSize(1024, 600, 223.0, 125.0),
        ScreenSize(1920, 1080, 344.0, 194.0),
        ScreenSize(3840, 2160, 345.0, 194.0),
    ],
    ids=str,
)
def test_letters_are_seven_millimetres_high(size: ScreenSize) -> None:
    assert letter_px(size) * size.height_mm / size.height_px >= LETTER_MM


@pytest.mark.parametrize("size", LIES, ids=str)
def test_a_lie_never_makes_them_smaller_than_on_the_smallest_display(size: ScreenSize) -> None:
    side_px = min(size.width_px, size.height_px)
    on_seven_inches_mm = letter_px(size) * 91.0 / side_px
    assert on_seven_inches_mm >= LETTER_MM
    assert letter_px(size) <= side_px / 12


def test_the_fonts_capitals_are_as_high_as_asked() -> None:
    assert font_px(100) == 144
