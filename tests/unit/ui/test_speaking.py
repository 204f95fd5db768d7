"""The language changes while the till stands: every text of it, and nothing else."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtWidgets import QWidget

from pos_app.domain.words import Language
from pos_app.ui.presenters.views import Scene
from pos_app.ui.situation import Situation
from tests.helpers.windows import Counterside, open_window, settle
from tests.screens.conditions import CONDITIONS, Condition


def brought_about(condition: Condition, language: Language) -> Counterside:
    side = open_window(language=language)
    condition(side)
    settle()
    return side


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
    side = brought_about(condition, Language.ITALIAN)
    meant = brought_about(condition, Language.ENGLISH)
    before, italian = known(side.shell.wake().desk.situation), unsaid(side)
    side.shell.speak(Language.ENGLISH)
    settle()
    assert side.shell.scene == unsaid(meant)
    assert texts(side) == texts(meant)
    assert known(side.shell.wake().desk.situation) == before
    side.shell.speak(Language.ITALIAN)
    settle()
    assert side.shell.scene == italian
    for each in (side, meant):
        each.shell.close()


def test_the_first_frame_speaks_too() -> None:
    side = open_window(awake=False)
    side.shell.open_window(full_screen=False)
    side.shell.speak(Language.ENGLISH)
    assert "Starting…" in texts(side)
    assert "Sto accendendo…" not in texts(side)
    side.shell.close()
