"""A training played at the real window: ``python -m tests.helpers.training_play OUT``.

Gives itself a code, sells, offers a true customer's code, and leaves. Writes what was seen as
``seen.json``; exits as the training does.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot

from pos_app.bootstrap import till
from pos_app.demo.actor import Actor, Step, press, primary_is_ready
from pos_app.domain.codes import token
from pos_app.ports.scanner import Scan, Source
from pos_app.settings import CameraSettings, Settings, SoundSettings
from pos_app.training import command
from pos_app.ui.presenters.views import OfferView
from pos_app.ui.shell import Shell
from tests.helpers.plays import tap

#: A code as the true backend gives them out; the sandbox has never heard of it.
TRUE_CODE = token.compose("7" * token.BODY_LENGTH)


class TrainingPlay(QObject):
    """Lives in the GUI thread."""

    def __init__(self, out: Path) -> None:
        super().__init__()
        self._out = out
        self._shell: Shell | None = None
        self._actor: Actor | None = None
        self.seen: dict[str, object] = {}

    def on_window(self, shell: Shell) -> None:
        self._shell = shell
        (self._out / "screens").mkdir()
        self._actor = Actor(shell, self._steps(shell), self._out / "screens")
        self._actor.finished.connect(self._end)
        shell.first_painted.connect(self._actor.start)

    def _steps(self, shell: Shell) -> list[Step]:
        ready = partial(primary_is_ready, shell)
        enter = partial(press, shell, Qt.Key.Key_Return)
        fifty = partial(press, shell, Qt.Key.Key_5, Qt.Key.Key_0)
        exercises = partial(press, shell, Qt.Key.Key_F12)
        refuse = partial(tap, shell, "exercise_refused")
        return [
            Step("idle", "A true code.", self._show_true_code, "idle"),
            Step("amount", "Fifty.", fifty),
            Step("amount", "Its price.", enter, "", ready),
            Step("idle", "It is refused.", self._note_refusal, "true-code", self._has_band),
            Step("idle", "The exercises.", exercises),
            Step("exercises", "The next one shall be refused.", refuse, "exercises"),
            Step("exercises", "A code.", enter, "", ready),
            Step("amount", "Fifty.", fifty),
            Step("amount", "The pre-receipt.", enter, "", ready),
            Step("pre_receipt", "The cash.", enter, "offer", self._is_out),
            Step("refused", "Give it back.", self._give_back, "refused", ready),
            Step("idle", "The exercises.", exercises, "", partial(self._settle, shell)),
            Step("exercises", "Enough.", partial(tap, shell, "end_training")),
        ]

    def _show_true_code(self) -> None:
        assert self._shell is not None
        self._shell.camera_listener().on_scan(Scan(TRUE_CODE.secret, Source.CAMERA, "QRCode"))

    def _has_band(self) -> bool:
        assert self._shell is not None
        return self._shell.scene.screen.frame.band is not None

    def _note_refusal(self) -> None:
        assert self._shell is not None
        band = self._shell.scene.screen.frame.band
        self.seen["true_code"] = band.text if band else ""
        self.seen["band"] = self._shell.widget("training_band").accessibleName()

    def _is_out(self) -> bool:
        assert self._shell is not None
        screen = self._shell.scene.screen
        return (
            isinstance(screen, OfferView)
            and screen.cash is not None
            and self._shell.primary_is_ready
        )

    def _give_back(self) -> None:
        assert self._shell is not None
        lines = self._shell.scene.paper.lines
        self.seen["preview"] = (
            [] if lines is None else [line.text for line in lines.lines if hasattr(line, "text")]
        )
        press(self._shell, Qt.Key.Key_Return)

    def _settle(self, shell: Shell) -> bool:
        """Keep the papers before their folder is thrown away."""
        del shell
        found = sorted(Path(os.environ["TMPDIR"]).glob("*/receipts/*.txt"))
        if len(found) < 2:
            return False
        for paper in found:
            shutil.copy(paper, self._out)
        return True

    @Slot()
    def _end(self) -> None:
        assert self._actor is not None
        self.seen["failure"] = self._actor.failure
        if self._actor.failure and self._shell is not None:
            self._shell._close_anyway()


def main(out: Path) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    play = TrainingPlay(out)
    run_till = till.run_till

    def watched(options: till.TillOptions) -> int:
        return run_till(replace(options, on_window=play.on_window))

    setattr(command, "run_till", watched)  # noqa: B010 - mypy knows modules.
    settings = Settings(camera=CameraSettings("none"), sound=SoundSettings("none"))
    code = command.run(settings, real_printer=False, back_to=None)
    left = [path.name for path in Path(os.environ["TMPDIR"]).iterdir()]
    (out / "seen.json").write_text(json.dumps({**play.seen, "left": left}), encoding="utf-8")
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
