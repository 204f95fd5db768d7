"""docs/walk-through.md: each picture is a screen of today, is there, and all of them are small."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.domain.words import Language
from pos_app.ui.singletons import keep_singletons
from tests.screens.gallery import names_of
from tests.screens.walk_through import DOCS, hung, shown

ALL_MAX_BYTES = 1_500_000


@pytest.mark.usefixtures("qapp")
def test_each_picture_is_a_screen_that_there_is() -> None:
    keep_singletons()
    names = set(names_of(Language.ITALIAN))
    assert len(shown()) > 20
    assert not [file.name for file in shown() if hung(file)[1] not in names]


def test_each_picture_is_there_and_no_other() -> None:
    assert {file.name for file in (DOCS / "pictures").glob("*.png")} == {
        file.name for file in shown()
    }


def test_all_of_them_together_are_small() -> None:
    assert sum(file.stat().st_size for file in shown()) < ALL_MAX_BYTES


@pytest.mark.parametrize("name", ["done-xx-light-1x1.png", "done-de.png", "a b.png"])
def test_a_name_that_says_no_look_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=r"names no screen|not a valid Language"):
        hung(Path(name))
