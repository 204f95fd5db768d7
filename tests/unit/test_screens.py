"""``./run screens``: pictures, a contact sheet, and a verdict that can be bad."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from pos_app.domain.words import Language
from pos_app.ui.singletons import keep_singletons
from pos_app.ui.theme import Appearance
from tests.screens import __main__ as screens
from tests.screens import gallery
from tests.screens.contact import page
from tests.screens.gallery import Checked, Hanging, customer_views, hang

LOOK = Hanging(Language.ITALIAN, Appearance("dark", motion=False), (1024, 600))

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def _singletons_kept() -> None:
    keep_singletons()


def test_a_screen_is_drawn_checked_and_put_on_the_sheet(tmp_path: Path) -> None:
    checked = hang(LOOK, tmp_path, "in_doubt")
    names = [one.screen for one in checked]
    assert {"in_doubt", "long_in_doubt", "customer_in_doubt"} <= set(names)
    assert not [one for one in checked if one.troubles]
    for name in names:
        drawn = QImage(str(tmp_path / "it-dark-1024x600" / f"{name}.png"))
        assert (drawn.width(), drawn.height()) == LOOK.size, name
    assert not QImage(str(tmp_path / "sheet-it-dark-1024x600.png")).isNull()


def test_what_does_not_fit_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def planted(_: QWidget) -> Iterator[str]:
        yield "question is cut"

    monkeypatch.setattr(gallery, "troubles", planted)
    (checked,) = hang(LOOK, tmp_path, "abandoning")
    assert checked.line == "it-dark-1024x600/abandoning.png: question is cut"
    told = page([checked])
    assert "1 pictures, 1 with troubles" in told
    assert "<details open>" in told


def test_the_customers_side_is_shown_once_for_each_thing_it_says() -> None:
    views = customer_views(Language.ITALIAN)
    assert len(set(views.values())) == len(views)
    assert {"idle", "amount", "confirm", "waiting", "done", "refused", "checking"} == {
        view.name for view in views.values()
    }


def test_the_page_escapes_what_it_shows() -> None:
    assert "<b>" not in page([Checked("it", "done", ("<b>",))])


@pytest.mark.parametrize("wrong", [["--size", "big"], ["--size", "0x600"], ["--theme", "pink"]])
def test_what_is_asked_amiss_is_said(tmp_path: Path, wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        screens.main(["--out", str(tmp_path), *wrong])
    assert ended.value.code == 2
