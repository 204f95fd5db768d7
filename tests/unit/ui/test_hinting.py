"""Hints over the camera's picture: at once, calm, and in words."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from pos_app.domain.words import Language
from pos_app.ports.scanner import CameraState, Hint
from pos_app.ui.hinting import CALM_S, Guidance
from tests.helpers.windows import Counterside, camera_is_live, open_window, settle


def guided(hint: Hint | None, language: Language = Language.ITALIAN) -> Counterside:
    side = open_window(language=language)
    side.counter.open_up()
    camera_is_live(side)
    tell(side, hint)
    return side


def tell(side: Counterside, hint: Hint | None) -> None:
    side.shell.camera_listener().on_hint(hint)
    settle()


def test_the_first_hint_is_shown_at_once_and_stays_for_a_moment() -> None:
    shown = Guidance().told(Hint.GLARE, 10.0)
    assert shown.shown is Hint.GLARE
    gone = shown.told(None, 10.1)
    assert gone.shown is Hint.GLARE
    assert gone.due_in_s(10.1) == pytest.approx(CALM_S - 0.1)
    assert gone.at(10.0 + CALM_S).shown is None


def test_a_picture_on_the_edge_between_two_hints_does_not_flicker() -> None:
    guidance, changes = Guidance(), 0
    for frame in range(300):
        hint = (Hint.TOO_FAR, Hint.HOLD_STILL, None)[frame % 3]
        told = guidance.told(hint, frame / 30)
        changes += told.shown is not guidance.shown
        guidance = told
    assert 2 <= changes <= 10 / CALM_S + 1


def test_what_is_gone_and_back_meanwhile_has_never_been_away() -> None:
    guidance = Guidance().told(Hint.TOO_FAR, 0.0).told(None, 0.3).told(Hint.TOO_FAR, 0.5)
    assert guidance.due_in_s(0.5) is None
    assert guidance.at(5.0).shown is Hint.TOO_FAR


@pytest.mark.parametrize("hint", Hint)
@pytest.mark.parametrize("language", Language)
def test_every_hint_has_words_over_the_picture(hint: Hint, language: Language) -> None:
    side = guided(hint, language)
    assert len(side.text("camera").split()) >= 2


def test_the_window_shows_the_last_hint_when_its_time_has_come(qtbot: QtBot) -> None:
    side = guided(Hint.TOO_FAR)
    tell(side, Hint.GLARE)
    assert side.text("camera") == "Avvicina il codice"
    side.clock.passed_s += CALM_S
    qtbot.waitUntil(lambda: side.text("camera").startswith("Riflesso"), timeout=3000)
    tell(side, None)
    side.clock.passed_s += CALM_S
    qtbot.waitUntil(lambda: not side.text("camera"), timeout=3000)


def test_a_camera_that_shows_nothing_has_no_hint() -> None:
    side = guided(Hint.TOO_DARK)
    side.shell.camera_listener().on_state(CameraState.STALLED, None)
    settle()
    assert side.text("camera") == "La fotocamera si è fermata"
