"""A till that must not go on says so on its screen and ends with the exit code that says why."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run_till(mishap: str, folder: Path, **environment: str) -> tuple[int, dict[str, str], str]:
    """Run the real till with a mishap; return exit code, what it showed, and its stderr."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.helpers.mishaps", mishap, str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout.splitlines()[-1]), done.stderr


def test_an_exception_in_a_slot_stops_the_till_where_it_can_be_seen(tmp_path: Path) -> None:
    code, shown, said = run_till("slot", tmp_path)
    assert code == 1
    assert shown["screen"] == "stopped"
    assert "NON RESTITUIRE DENARO" in shown["text"]
    assert "ZeroDivisionError" in said
    assert "SS1SECRET" not in said


def test_an_exception_while_painting_stops_the_till_and_does_not_end_it(tmp_path: Path) -> None:
    """An open painter is used by the next paint, and Qt then falls over it."""
    code, shown, said = run_till("paint", tmp_path)
    assert (code, shown["screen"]) == (1, "stopped")
    assert "NON RESTITUIRE DENARO" in shown["text"]
    assert "ZeroDivisionError" in said
    assert "active painter" not in said


def test_an_exception_in_a_thread_stops_the_till_too(tmp_path: Path) -> None:
    code, shown, said = run_till("thread", tmp_path)
    assert (code, shown["screen"]) == (1, "stopped")
    assert "ZeroDivisionError" in said


def test_an_exception_in_a_presenter_stops_the_till_too(tmp_path: Path) -> None:
    code, shown, said = run_till("presenter", tmp_path)
    assert (code, shown["screen"]) == (1, "stopped")
    assert "NON RESTITUIRE DENARO" in shown["text"]
    assert "ZeroDivisionError" in said


def test_a_machine_that_is_not_enrolled_says_so(tmp_path: Path) -> None:
    code, shown, _ = run_till("none", tmp_path)
    assert (code, shown["screen"]) == (3, "stopped")
    assert "non è ancora registrato" in shown["text"]


def test_wrong_settings_are_said_in_the_window(tmp_path: Path) -> None:
    settings = tmp_path / "settings.toml"
    settings.write_text("[printer]\ncolumn = 42\n", encoding="utf-8")
    code, shown, said = run_till("settings", tmp_path)
    assert (code, shown["screen"]) == (2, "stopped")
    assert "did you mean columns?" in said


@pytest.mark.parametrize("picture", ["slot", "presenter", "settings"])
def test_the_stop_screen_has_words_and_no_trace(tmp_path: Path, picture: str) -> None:
    (tmp_path / "settings.toml").write_text("[printer]\ncolumn = 42\n", encoding="utf-8")
    _, shown, _ = run_till(picture, tmp_path)
    assert len(shown["text"]) > 20
    for word in ("Traceback", "ZeroDivision", "Error", "pos_app"):
        assert word not in shown["text"]
