"""A shift closed at the real window: ``python -m tests.helpers.closure_play OUT``.

One sale, EUR 20 that nobody notes, a blind count by keys, a closure with a difference. Exits 1
if a screen never came.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt

from pos_app.demo.actor import Step, press, primary_is_ready
from pos_app.settings import Settings
from pos_app.ui.presenters.views import ClosureView, Ink
from pos_app.ui.shell import Shell
from tests.helpers.plays import SETTLE_S, Play, is_asked, perform, tap


class ClosurePlay(Play):
    def steps(self, shell: Shell) -> list[Step]:
        ready = partial(primary_is_ready, shell)
        enter = partial(press, shell, Qt.Key.Key_Return)
        shift = partial(press, shell, Qt.Key.Key_F3)
        count = partial(tap, shell, "key_3", "key_1")
        anyway = partial(tap, shell, "overlay_other")
        return [
            *self.sale(shell),
            Step("idle", "Closing.", shift, dwell_s=SETTLE_S),
            Step("count", "Thirty-one: twenty are gone.", count, "", dwell_s=SETTLE_S),
            Step("count", "Compare.", enter, "count", ready),
            Step("closure", "Close.", enter, "closure", lambda: _is_heard(shell) and ready()),
            Step("closure", "All the same.", anyway, "", partial(is_asked, shell)),
            Step("closed", "Done.", enter, "closed", lambda: _is_out(shell) and ready()),
            Step("idle", "The next shift.", _nothing, "next"),
        ]


def _is_heard(shell: Shell) -> bool:
    """Whether the backend's column is there."""
    view = shell.scene.screen
    return isinstance(view, ClosureView) and any(
        card.name == "confirmed" and card.figures == "51,00" for card in view.cards
    )


def _is_out(shell: Shell) -> bool:
    return shell.scene.paper.ink is Ink.PRINT


def _nothing() -> None:
    """Look only."""


def _note_settings(settings: Settings, data: Path) -> None:
    """Write the settings for whoever asks the journal afterwards, by the command line."""
    toml = f'[backend]\nurl = "{settings.backend.url}"\n[vault]\nsandbox_key = true\n'
    (data.parent / "settings.toml").write_text(toml, encoding="utf-8")


if __name__ == "__main__":
    sys.exit(perform(ClosurePlay, Path(sys.argv[1]), _note_settings))
