"""The till's data lie where platformdirs says, though that is not imported before the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from platformdirs import user_data_path

from pos_app.bootstrap.identity import data_folder


@pytest.mark.parametrize("given", [None, "/somewhere/else", ""])
def test_it_is_what_platformdirs_says(monkeypatch: pytest.MonkeyPatch, given: str | None) -> None:
    if given is None:
        monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    else:
        monkeypatch.setenv("XDG_DATA_HOME", given)
    assert data_folder(None) == user_data_path("pos-app", appauthor=False)


def test_what_is_given_is_taken(tmp_path: Path) -> None:
    assert data_folder(tmp_path) == tmp_path
