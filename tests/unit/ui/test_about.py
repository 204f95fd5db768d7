"""The page that says whose till this is: what support asks for, and nothing of a customer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pos_app import __version__
from pos_app.ports.counter import JournalTold
from pos_app.ports.devices import Outfit
from pos_app.ports.licences import Licence
from pos_app.ui.eyes import Eyes
from pos_app.ui.presenters.about import identity_code
from pos_app.ui.presenters.views import AboutView, LicencesView
from tests.helpers.operations import SHOP
from tests.helpers.parts import Shelf
from tests.helpers.windows import Counterside, open_window

ABOUT = Qt.Key.Key_F10
PARTS = tuple(Licence(f"part-{at}", "1.0", "MIT") for at in range(9))


@pytest.fixture
def side() -> Counterside:
    side = open_window()
    side.counter.open_up()
    return side


def facts(side: Counterside) -> dict[str, str]:
    assert side.screen == "about"
    view = side.shell.scene.screen
    assert isinstance(view, AboutView)
    return {fact.label: fact.value for fact in view.facts}


def licences(side: Counterside) -> LicencesView:
    assert side.screen == "licences"
    view = side.shell.scene.screen
    assert isinstance(view, LicencesView)
    return view


def test_it_says_how_the_journal_stands(side: Counterside) -> None:
    side.press(ABOUT)
    told = facts(side)
    assert told["Operazioni"] == "182"
    assert told["Registro"] == "1274 passi, sigillo 5f5f5f5f"
    assert told["Ultima copia"] == "24/11/2026 12:00"


def test_a_journal_that_was_never_copied_says_so(side: Counterside) -> None:
    side.counter.journal = JournalTold(0, 0, "", None)
    side.press(ABOUT)
    told = facts(side)
    assert (told["Registro"], told["Ultima copia"]) == ("vuoto", "mai")


def test_it_says_whom_to_call_where_somebody_has_set_it(side: Counterside) -> None:
    side.press(ABOUT)
    assert "Assistenza" not in facts(side)
    side.shell.wake().move_to(SHOP, Outfit(support_phone="0832 000000"))
    assert facts(side)["Assistenza"] == "0832 000000"


def test_the_code_says_version_and_terminal_and_no_more(side: Counterside) -> None:
    assert identity_code(SHOP) == f"POS-APP {__version__} / 0027"
    side.press(ABOUT)
    view = side.shell.scene.screen
    assert isinstance(view, AboutView)
    assert len(view.code) >= 21, "a QR code has at least so many modules"
    assert side.shell.widget("about_code").accessibleName() == "Per il tecnico"


def test_before_there_is_a_workflow_it_says_what_is_known() -> None:
    side = open_window()
    side.press(ABOUT)
    assert set(facts(side)) == {"Negozio", "Indirizzo", "Terminale", "Programma"}


def test_the_parts_are_looked_for_once_and_gone_through_by_pages(side: Counterside) -> None:
    shelf = Shelf(PARTS)
    side.shell.wake().look_through(Eyes(licences=shelf))
    side.press(ABOUT)
    side.tap("licences")
    assert licences(side).facts[0].label == "part-0 1.0"
    side.press(Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert [fact.label for fact in licences(side).facts] == ["part-7 1.0", "part-8 1.0"]
    assert licences(side).position == "Pagina 2 di 2"
    side.press(Qt.Key.Key_Escape)
    side.tap("licences")
    assert shelf.looks == 1
    side.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    assert side.screen == "idle"


def test_where_nobody_knows_the_parts_the_page_waits(side: Counterside) -> None:
    side.press(ABOUT)
    side.tap("licences")
    assert licences(side).position == "Cerco…"
