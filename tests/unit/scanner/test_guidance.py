"""Guidance: each bad film gets its hint within a second, a good one none, an empty room none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from cv2.typing import MatLike

from pos_app.ports.scanner import Hint
from pos_app.sandbox.film.films import VAIN_FILMS, Film, film
from pos_app.scanner.cells import cells_of
from pos_app.scanner.decode.decoder import Decoder
from pos_app.scanner.decode.opencv import cv2
from pos_app.scanner.decode.reading import Look, Reading, Symbology
from pos_app.scanner.guidance import Guide, cause_of

WITHIN_FRAMES = 10
NOTHING = Look()
READ = Look((Reading("TEXT", Symbology.QR),))

SILENT = np.full((720, 1280), 120, np.uint8)
DARK = np.full((720, 1280), 8, np.uint8)


def checkered(side: int, left: int = 0, top: int = 0) -> MatLike:
    """Fine squares of black and white, as a code that is far away."""
    grey = SILENT.copy()
    rows, columns = np.mgrid[0:side, 0:side]
    grey[top : top + side, left : left + side] = 255 * ((rows // 3 + columns // 3) % 2)
    return grey


def told(
    shown: Film, look: Callable[[MatLike], Look] = lambda _: NOTHING, seed: int = 2
) -> Iterator[Hint | None]:
    guide = Guide()
    for frame in shown.frames(seed, count=14):
        grey = cv2.cvtColor(frame.picture, cv2.COLOR_BGR2GRAY)
        yield guide.see(grey, look(grey), frame.at_s)


EXPECTED = {
    "too-far": Hint.TOO_FAR,
    "too-close": Hint.TOO_CLOSE,
    "too-dark": Hint.TOO_DARK,
    "blinded": Hint.GLARE,
    "never-still": Hint.HOLD_STILL,
}


@pytest.mark.parametrize("name", [each.name for each in VAIN_FILMS])
def test_a_film_in_which_nothing_can_be_read_gets_its_hint_within_a_second(name: str) -> None:
    hints = list(told(film(name)))
    assert hints[WITHIN_FRAMES] is EXPECTED[name]
    assert set(hints) == {None, EXPECTED[name]}


@pytest.mark.parametrize(
    ("name", "harm", "hint"),
    [
        ("card", {"distance_mm": 300}, Hint.TOO_FAR),
        ("card", {"distance_mm": 30}, Hint.TOO_CLOSE),
        ("dense", {"distance_mm": 500}, Hint.TOO_FAR),
        ("print", {"distance_mm": 55}, Hint.TOO_CLOSE),
        ("print", {"effects": ("night",)}, Hint.TOO_DARK),
        ("steady", {"distance_mm": 1700}, Hint.TOO_FAR),
        ("steady", {"effects": ("blinding",)}, Hint.GLARE),
        ("steady", {"effects": ("restless",)}, Hint.HOLD_STILL),
    ],
)
def test_a_good_film_gets_a_hint_once_it_is_made_bad(
    name: str, harm: dict[str, object], hint: Hint
) -> None:
    good, bad = film(name), replace(film(name), **harm)  # type: ignore[arg-type]
    assert set(told(good)) == {None}
    assert list(told(bad))[WITHIN_FRAMES] is hint


@pytest.mark.parametrize("name", ["empty", "dark-mode", "dim-screen", "cracked", "crumpled"])
def test_what_can_be_read_gets_no_hint_even_before_it_is(name: str) -> None:
    assert set(told(film(name))) == {None}


@pytest.mark.parametrize("name", ["arriving", "focusing", "shaken", "far", "low-light"])
def test_what_is_read_gets_no_hint(name: str) -> None:
    assert set(told(film(name), Decoder().look)) == {None}


def test_a_reading_ends_the_hint_at_once() -> None:
    guide = Guide()
    for number in range(8):
        guide.see(DARK, NOTHING, number / 10)
    assert guide.see(DARK, NOTHING, 0.8) is Hint.TOO_DARK
    assert guide.see(DARK, READ, 0.81) is None
    assert guide.see(DARK, NOTHING, 0.95) is None


def test_what_is_only_passing_is_not_told() -> None:
    guide = Guide()
    frames = ([DARK] * 3 + [SILENT] * 2) * 6
    assert {guide.see(grey, NOTHING, n / 10) for n, grey in enumerate(frames)} == {None}


def test_a_hint_stays_long_enough_to_be_read() -> None:
    guide = Guide()
    frames = [DARK] * 6 + [SILENT] * 14
    hints = [guide.see(grey, NOTHING, n / 10) for n, grey in enumerate(frames)]
    assert hints[5:14] == [Hint.TOO_DARK] * 9
    assert hints[17:] == [None] * 3


def test_frames_between_two_looks_cost_nothing() -> None:
    guide = Guide()
    guide.see(SILENT, NOTHING, 0.0)
    # Not even a picture: it is not looked at.
    assert guide.see(np.zeros((0, 0), np.uint8), NOTHING, 0.03) is None


def test_what_has_stood_there_for_a_minute_is_the_room() -> None:
    guide, shelf = Guide(), checkered(96, 600, 300)
    hints = [guide.see(shelf, NOTHING, n / 10) for n in range(600)]
    assert hints[10] is Hint.TOO_FAR
    assert hints[-1] is None


def test_after_a_gap_in_the_frames_nothing_is_said_to_have_moved() -> None:
    guide = Guide()
    places = [(100, 100), (900, 500)]
    hints = [guide.see(checkered(220, *places[n % 2]), NOTHING, at_s=float(n)) for n in range(8)]
    assert Hint.HOLD_STILL not in hints


@pytest.mark.parametrize(
    ("corners", "hint"),
    [
        (((600, 300), (680, 300), (680, 380), (600, 380)), Hint.TOO_FAR),
        (((600, 300), (900, 300), (900, 600), (600, 600)), Hint.HOLD_STILL),
        (((2, 300), (300, 300), (300, 600), (2, 600)), Hint.TOO_CLOSE),
        (((600, 300), (900, 300), (900, 719), (600, 719)), Hint.TOO_CLOSE),
    ],
)
def test_a_code_found_but_not_read_is_judged_by_its_place(
    corners: tuple[tuple[int, int], ...], hint: Hint
) -> None:
    cells = cells_of(SILENT)
    assert cause_of(cells, None) is None
    assert cause_of(cells, None, [corners]) is hint


def test_corners_are_those_of_the_frame_whatever_its_size() -> None:
    small = cv2.resize(SILENT, (640, 360))
    guide = Guide()
    unread = Look(unread=(((300, 150), (340, 150), (340, 190), (300, 190)),))
    hints = [guide.see(small, unread, n / 10) for n in range(8)]
    assert hints[-1] is Hint.TOO_FAR
