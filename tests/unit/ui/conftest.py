"""Every test of the window starts with the fonts that ship, and leaves no window behind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from pos_app.ui.singletons import keep_singletons
from tests.helpers.windows import settle


@pytest.fixture(autouse=True)
def _no_window_left(qapp: QApplication) -> Iterator[None]:
    keep_singletons()
    yield
    for window in qapp.topLevelWidgets():
        window.deleteLater()
    settle()
