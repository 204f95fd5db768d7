"""Until its first painted frame the till imports Qt and the standard library, nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ALLOWED = {"pos_app", "PySide6", "shiboken6", "shibokensupport"}
QT_ALLOWED = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"}


#: Two modules of the standard library that look for others by odd names come along.
BARE_WINDOW = "import pickle, zoneinfo; from PySide6 import QtCore, QtGui, QtWidgets"


#: The till's own modules when the first frame is told of; each costs about half a millisecond.
OUR_MODULES_MAX = 48
#: Leaves at the till's first word, which tells of the first frame, and names what is there.
UNTIL_FIRST_WORD = """
import os, sys
class Witness:
    def write(self, _):
        os.write(1, "\\n".join(sys.modules).encode())
        os._exit(0)
sys.stdout = Witness()
from pos_app.cli import main
main(["--until-first-frame", "--data", sys.argv[1]])
"""


def imported(*arguments: str) -> set[str]:
    """Return the full name of each module that a run of Python imports."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    lines = [line for line in done.stderr.splitlines() if line.startswith("import time:")]
    return {line.rsplit("|", 1)[1].strip() for line in lines[1:]}


def foreign(names: set[str]) -> set[str]:
    """Return the top packages that are neither ours, nor Qt, nor the standard library."""
    tops = {name.split(".", 1)[0] for name in names}
    return {top for top in tops - ALLOWED if top not in sys.stdlib_module_names}


@pytest.fixture(scope="module")
def at_first_frame(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    data = tmp_path_factory.mktemp("data")
    return imported("-m", "pos_app", "--until-first-frame", "--data", str(data))


def test_nothing_foreign_before_the_first_frame(at_first_frame: set[str]) -> None:
    assert any(name.startswith("pos_app.ui.") for name in at_first_frame)
    # What interpreter and Qt bring by themselves is not the till's doing.
    assert foreign(at_first_frame) <= foreign(imported("-c", BARE_WINDOW))


def test_of_qt_only_what_a_window_needs(at_first_frame: set[str]) -> None:
    parts = {name for name in at_first_frame if name.startswith("PySide6.Qt")}
    assert parts == QT_ALLOWED


def test_of_our_own_only_what_the_frame_needs(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", UNTIL_FIRST_WORD, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
    )
    names = done.stdout.split("\n")
    ours = [name for name in names if name.partition(".")[0] == "pos_app"]
    assert "pos_app.ui.first_frame" in ours
    # Operators, printers, screens: whatever is for later comes later.
    assert "pos_app.ui.interior" not in ours
    assert len(ours) <= OUR_MODULES_MAX, "import it later, or raise the bound on purpose"


def test_the_version_needs_no_qt() -> None:
    names = imported("-m", "pos_app", "--version")
    assert not {name for name in names if name.startswith("PySide6")}


def test_the_instrument_sees_what_is_imported(tmp_path: Path) -> None:
    """Positive control: a command that lays out a paper brings what papers need."""
    paper = str(tmp_path / "paper.png")
    names = imported("-m", "pos_app", "receipt", "--sample", "pre", "--out", paper)
    assert {"segno", "PIL", "escpos"} <= foreign(names)
