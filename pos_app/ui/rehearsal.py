"""The modules that the window would else load at the moment it first needs them.

A screen's module is imported when the screen is first shown, which keeps the first frame light;
imported then, in the window's own thread, it would hold up a tap. So another thread loads them
all while the till is put together.
"""

from __future__ import annotations

import pkgutil
from importlib import import_module

from pos_app.ui import screens


def load_screens() -> None:
    """Import every screen. Any thread; safe to call twice."""
    for module in pkgutil.iter_modules(screens.__path__, f"{screens.__name__}."):
        import_module(module.name)
