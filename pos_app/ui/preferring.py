"""What a choice made at the till changes at once, and who keeps it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from pos_app.domain.words import Language
from pos_app.ports.preferences import Preferences, Value
from pos_app.ui.interior import Interior

if TYPE_CHECKING:
    from pos_app.ui.shell import Shell


class Preferring(QObject):
    """Lives in the GUI thread, with the window.

    ``kept`` is handed to whoever keeps a choice: it hears whether it lies on the disk.
    """

    def __init__(
        self,
        shell: Shell,
        interior: Interior,
        preferences: Preferences | None,
        kept: Callable[[bool], None],
    ) -> None:
        super().__init__(shell)
        self._shell = shell
        self._interior = interior
        self._preferences = preferences
        self._kept = kept
        # Queued: what is chosen may make the very button anew that is being pressed.
        interior.preferred.connect(self._prefer, Qt.ConnectionType.QueuedConnection)

    @Slot(str, object)
    def _prefer(self, name: str, value: Value) -> None:
        self._let_count(name, value)
        if self._preferences is not None:
            self._preferences.choose(name, value, self._kept)

    def _let_count(self, name: str, value: Value) -> None:
        """Let it count. What papers, display and voice are made of counts from the next start."""
        interior = self._interior
        match name, value:
            case "screen.dead_time_ms", int():
                interior.rest_for(value)
            case "sound.volume", int():
                interior.tune(value)
            case "sale.second_look_cents", int():
                interior.look_twice_above(value)
            case "operators.lock_after_s", int():
                interior.desk.lock_after(value)
            case "customer.language", str():
                interior.speak_to_customer(None if value == "screen" else Language(value))
            case _:
                self._let_look(name, value)

    def _let_look(self, name: str, value: Value) -> None:
        """Let the screen look so, if it is about that."""
        shell, worn = self._shell, self._shell.appearance
        match name, value:
            case "screen.language", str():
                shell.speak(Language(value))
            case "screen.theme", str():
                shell.wear(replace(worn, theme_name=value))
            case "screen.text_percent", int():
                shell.wear(replace(worn, text_percent=value))
            case "screen.left_handed", bool():
                shell.wear(replace(worn, left_handed=value))
            case "screen.reduce_motion", bool():
                shell.wear(replace(worn, motion=not value))
            case _:
                pass
