"""The modules that the window would else load at the moment it first needs them.

A screen's module is imported when the screen is first shown, which keeps the first frame light;
imported then, it would hold up a tap. So they are loaded one by one in the first idle moments.

The rule it keeps: in the window's own thread. Classes of Qt that two threads bring to life at the
same time have ended a till at its start.
"""

from __future__ import annotations

import pkgutil
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

from pos_app.ui import screens


def load_screens_by_turns(owner: QObject) -> None:
    """Import every screen, each in a turn of the event loop, for as long as ``owner`` lives."""
    for name in screen_modules():
        QTimer.singleShot(0, owner, partial(import_module, name))


def screen_modules() -> list[str]:
    return [
        module.name for module in pkgutil.iter_modules(screens.__path__, f"{screens.__name__}.")
    ]
