"""The language changes while the till stands: every text of it, and nothing else."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from pos_app.domain.words import Language
from pos_app.domain.words.italian import SPOKEN
from pos_app.ui.presenters.views import Scene
from pos_app.ui.situation import Situation
from pos_app.ui.translations import words_of
from tests.helpers.windows import Counterside, open_window, settle
from tests.screens.conditions import CONDITIONS, Condition, offer

#: What is said in Italian and in English otherwise; what has places in it is said by presenters.
_ENGLISH = words_of(Language.ENGLISH)
ITALIAN = {
    text
    for key, text in SPOKEN.items()
    if "{" not in text and len(text) > 1 and _ENGLISH(key) != text
}


def unsaid(side: Counterside) -> Scene:
    """Return the scene once its band is gone: what one has said is not said again."""
    side.shell.wake().desk.situation.band = None
    side.wait(0)
    return side.shell.scene


def known(situation: Situation) -> str:
    """Return all that is known at the counter, but for what a camera was answered just now."""
    names = {each.name for each in fields(situation)} - {"band", "answered"}
    return repr({name: getattr(situation, name) for name in sorted(names)})


def texts(side: Counterside) -> list[str]:
    """Return what every widget that can be seen says, for an eye or a screen reader."""
    seen = [each for each in side.shell.findChildren(QWidget) if each.isVisibleTo(side.shell)]
    said = [(str(each.property("text") or ""), each.accessibleName()) for each in seen]
    return sorted(text for pair in said for text in pair if text)


@pytest.mark.parametrize("condition", CONDITIONS)
def test_every_screen_changes_its_language_and_nothing_else(condition: Condition) -> None:
    side = open_window()
    condition(side)
    settle()
    before, scene, italian = known(side.shell.wake().desk.situation), unsaid(side), texts(side)
    side.shell.speak(Language.ENGLISH)
    settle()
    assert known(side.shell.wake().desk.situation) == before
    assert side.shell.scene != scene
    assert not ITALIAN & set(texts(side))
    side.shell.speak(Language.ITALIAN)
    settle()
    assert side.shell.scene == scene
    assert texts(side) == italian
    side.shell.close()


def test_a_widget_that_goes_on_in_italian_is_seen() -> None:
    """Positive control: a button that was not made anew."""
    side = open_window()
    offer(side)
    settle()
    side.shell.speak(Language.ENGLISH)
    settle()
    QLabel("Invio", side.shell).show()
    assert ITALIAN & set(texts(side)) == {"Invio"}
    side.shell.close()


def test_the_first_frame_speaks_too() -> None:
    side = open_window(awake=False)
    side.shell.open_window(full_screen=False)
    side.shell.speak(Language.ENGLISH)
    assert "Starting…" in texts(side)
    assert "Sto accendendo…" not in texts(side)
    side.shell.close()
