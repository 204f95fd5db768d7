"""A person with a screen reader: knows what the accessibility tree says, and presses through it.

The rule it keeps: no widget is looked at or touched, only roles, names, states and actions.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.windows import settle

_CLICKS_WITHIN_MS = 2_000


class ScreenReader:
    """Reads one window; ``bot`` lets time pass while Qt clicks."""

    def __init__(self, window: QWidget, bot: QtBot) -> None:
        self._window = window
        self._bot = bot

    def press(self, name: str) -> None:
        """Press the button of that name, as it is read aloud.

        Raises:
            LookupError: no button is called so, or it cannot be pressed now.
        """
        settle()
        actions = self._actions_of(name)
        if actions is None or actions.pressAction() not in actions.actionNames():
            raise LookupError(f"no button to press is called {name!r}: {self.buttons()}")
        actions.doAction(actions.pressAction())
        # Qt shows the button pressed for a tenth of a second, and clicks it then.
        self._bot.waitUntil(lambda: not self._is_any_pressed(), timeout=_CLICKS_WITHIN_MS)
        settle()

    def _actions_of(self, name: str) -> QAccessibleActionInterface | None:
        for item in self._items():
            if item.role() == QAccessible.Role.Button and _name(item) == _plain(name):
                return item.actionInterface()
        return None

    def _is_any_pressed(self) -> bool:
        return any(bool(item.state().pressed) for item in self._items())

    def buttons(self) -> list[str]:
        """Return the names of all buttons, in the order of the tree."""
        return [_name(one) for one in self._items() if one.role() == QAccessible.Role.Button]

    def hears(self, text: str) -> bool:
        """Whether anything on the window says this."""
        settle()
        return any(_plain(text) in _name(item) for item in self._items())

    def _items(self) -> Iterator[QAccessibleInterface]:
        yield from _shown(QAccessible.queryAccessibleInterface(self._window))


def _shown(item: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if item.state().invisible:
        return
    yield item
    for at in range(item.childCount()):
        yield from _shown(item.child(at))


def _name(item: QAccessibleInterface) -> str:
    return _plain(item.text(QAccessible.Text.Name))


def _plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")
