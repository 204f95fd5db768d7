"""Every test of the window: shipped fonts, no window left, a thread that is never away."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

import pytest
from PySide6.QtWidgets import QApplication

from pos_app.bootstrap.rehearsal import load_what_papers_need
from pos_app.ui.rehearsal import screen_modules
from pos_app.ui.singletons import keep_singletons
from tests.helpers.watchdog import WATCHDOG
from tests.helpers.windows import settle


@pytest.fixture(scope="session", autouse=True)
def _loaded() -> None:
    """Load what the till has loaded before anything can be sold."""
    load_what_papers_need()
    for name in screen_modules():
        import_module(name)


@pytest.fixture(autouse=True)
def _never_away() -> Iterator[None]:
    """Fail a test in which the window's thread worked over 50 ms at a stretch."""
    WATCHDOG.take_alarms()
    yield
    assert WATCHDOG.take_alarms() == []


@pytest.fixture(autouse=True)
def _no_window_left(qapp: QApplication) -> Iterator[None]:
    keep_singletons()
    yield
    for window in qapp.topLevelWidgets():
        window.deleteLater()
    settle()
