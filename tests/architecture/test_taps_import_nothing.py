"""A tap never waits for an import: what it needs was loaded while the till was put together."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.screens.conditions import CONDITIONS, amount

ROOT = Path(__file__).parents[2]
#: Brings every screen about and prints what had to be imported meanwhile. The first argument is
#: what is loaded before, as a statement.
_WALK = """
import sys
from PySide6.QtWidgets import QApplication
from tests.helpers.windows import open_window, settle
from tests.screens.conditions import CONDITIONS
exec(sys.argv[1])
application = QApplication([])
first = open_window()  # Held: collected, it would go in the middle of a layout.
CONDITIONS[0](first)
before = set(sys.modules)
for condition in CONDITIONS[: int(sys.argv[2])]:
    side = open_window()
    condition(side)
    settle()
    # Let go of by Qt, not by Python's collector in the middle of a layout.
    side.shell.close()
    side.shell.deleteLater()
    settle()
print(*sorted(set(sys.modules) - before), sep="\\n")
"""
_UP_TO_THE_AMOUNT = CONDITIONS.index(amount) + 1
#: Ours, the libraries we lean on, and of the standard library what takes long.
_HEAVY = {"pos_app", "segno", "PySide6", "email", "http", "ssl", "urllib"}
_LOAD = (
    "import importlib;"
    "from pos_app.bootstrap.rehearsal import load_what_papers_need as load;"
    "from pos_app.ui.rehearsal import screen_modules;"
    "load(); list(map(importlib.import_module, screen_modules()))"
)


def imported(load: str, screens: int) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", _WALK, load, str(screens)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


def test_no_tap_imports_anything_of_ours_or_of_a_library() -> None:
    late = imported(_LOAD, len(CONDITIONS))
    assert not [name for name in late if name.split(".")[0] in _HEAVY]


def test_the_walk_sees_what_was_not_loaded() -> None:
    late = imported("pass", _UP_TO_THE_AMOUNT)
    assert {"segno", "pos_app.ui.screens.amount"} <= late
