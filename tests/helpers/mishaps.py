"""The real till with one thing gone wrong: ``python -m tests.helpers.mishaps WHAT FOLDER``.

Prints what its screen showed as JSON, then closes the window; exits as the till does.
"""

from __future__ import annotations

import json
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from pos_app.bootstrap.till import TillOptions, run_till
from pos_app.settings import BackendSettings, Settings, VaultSettings, WrongSettings, load
from pos_app.ui import desk
from pos_app.ui.shell import Shell
from pos_app.ui.widgets.paper import PaperColumn

_GIVE_UP_MS = 20_000


def boom() -> None:
    held = "SS1SECRET"
    raise ZeroDivisionError(held)


def boom_elsewhere() -> None:
    threading.Thread(target=boom).start()


def main(what: str, folder: Path) -> int:
    def on_window(shell: Shell) -> None:
        shell.screen_changed.connect(lambda name: tell_if_stopped(shell, name))
        QTimer.singleShot(_GIVE_UP_MS, QApplication.quit)
        if what == "slot":
            shell.first_painted.connect(boom)
        elif what == "paint":
            # In the middle of drawing: the painter must not be left open for good.
            setattr(PaperColumn, "_draw_slot", lambda _, __: boom())  # noqa: B010 - mypy knows methods.
        elif what == "presenter":
            setattr(desk, "present_scene", lambda *_: boom())  # noqa: B010 - mypy knows modules.
        elif what == "thread":
            shell.first_painted.connect(boom_elsewhere)

    # Not enrolled: the till gets as far as asking who it is.
    settings = Settings(
        backend=BackendSettings("http://127.0.0.1:9"), vault=VaultSettings(sandbox_key=True)
    )
    wrong = ""
    if what == "settings":
        try:
            load(folder / "settings.toml", {})
        except WrongSettings as error:
            wrong = " ".join(error.complaints)
            sys.stderr.write(wrong)
    options = TillOptions(settings, folder, wrong_settings=wrong, on_window=on_window)
    return run_till(options)


def tell_if_stopped(shell: Shell, name: str) -> None:
    if name == "stopped":
        QTimer.singleShot(200, lambda: tell(shell))


def tell(shell: Shell) -> None:
    text = shell.widget("stopped").accessibleName()
    print(json.dumps({"screen": shell.screen_name, "text": text}), flush=True)  # noqa: T201
    shell.close()
    QTimer.singleShot(0, QApplication.quit)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
