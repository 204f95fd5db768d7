"""The catalogue shows what the till shows: what is checked on its wall is true of the window."""

from __future__ import annotations

from collections import Counter

from PySide6.QtWidgets import QApplication

from pos_app.domain.words import Language
from pos_app.ui.presenters.views import Scene
from tests.helpers.windows import DESIGN_SIZE, STILL, open_window, settle
from tests.screens.catalogue import Wall, exhibits
from tests.screens.conditions import guided


def test_every_exhibit_is_another_one(qapp: QApplication) -> None:
    assert qapp is not None
    shown = exhibits(Language.ITALIAN)
    assert max(Counter(exhibit.name for exhibit in shown).values()) == 1
    seen = [(exhibit.scene, exhibit.trains) for exhibit in shown]
    assert all(each not in seen[:at] for at, each in enumerate(seen))


def test_the_wall_looks_as_the_till_does(qapp: QApplication) -> None:
    assert qapp is not None
    side = open_window()
    guided(side)
    settle()
    wall = Wall(STILL, DESIGN_SIZE, Language.ITALIAN)
    (exhibit,) = (one for one in exhibits(Language.ITALIAN) if one.name == "guided")
    assert isinstance(exhibit.scene, Scene)
    assert exhibit.scene == side.shell.scene
    assert wall.show(exhibit).grab().toImage() == side.shell.grab().toImage()
    wall.close()
