"""The repository keeps its own promises: words, docs, locks, no facts about a workplace."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TEXT_SUFFIXES = {".py", ".md", ".toml", ".lock", ".json", ".html", ".txt", ""}


#: Folders that using the project makes (.gitignore has them too).
_MADE = {"__pycache__", "out"}


def files() -> Iterator[Path]:
    """Every file of the project, whether or not this copy of it came through git."""
    for folder, inner, names in os.walk(ROOT):
        inner[:] = [name for name in inner if name[0] != "." and name not in _MADE]
        yield from (Path(folder) / name for name in names if name[0] != ".")


def texts() -> Iterator[tuple[Path, str]]:
    for path in files():
        if path.suffix in TEXT_SUFFIXES and path.is_file() and "golden" not in path.parts:
            yield path, path.read_text(encoding="utf-8")


def test_each_dependency_is_justified_and_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    names = [re.split(r"[<>=~]", name)[0] for name in project["dependencies"]]
    architecture = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8").lower()
    lock = (ROOT / "requirements" / "runtime.lock").read_text(encoding="utf-8")
    for name in names:
        assert name in architecture, name
        assert re.search(rf"^{re.escape(name)}==", lock, re.MULTILINE), name


def test_the_locks_name_no_index() -> None:
    for lock in (ROOT / "requirements").glob("*.lock"):
        assert "://" not in lock.read_text(encoding="utf-8"), lock


def test_reminders_carry_an_issue() -> None:
    reminder = re.compile(r"\b(TODO|FIXME|XXX)\b(?!.*issue \d)")
    found = [
        str(path.relative_to(ROOT))
        for path, text in texts()
        if path.suffix == ".py" and path != Path(__file__) and reminder.search(text)
    ]
    assert found == []


def test_every_module_says_what_it_is_for() -> None:
    for path in (ROOT / "pos_app").rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert ast.get_docstring(tree), path


def test_the_links_in_the_docs_lead_somewhere() -> None:
    for path, text in texts():
        if path.suffix == ".md":
            for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", text):
                assert (path.parent / target).exists(), f"{path.name} -> {target}"


def test_the_readme_has_exactly_two_commands_to_set_up_and_go() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"^ *\./run (demo|test)\b", readme, re.MULTILINE) == ["demo", "test"]


def test_opencv_brings_no_second_qt() -> None:
    code = "import cv2, os; assert 'QT_QPA_PLATFORM_PLUGIN_PATH' not in os.environ"
    clean = {name: value for name, value in os.environ.items() if not name.startswith("QT_QPA_PL")}
    subprocess.run([sys.executable, "-c", code], env=clean, check=True)


@pytest.mark.parametrize("word", ["time.sleep(", "processEvents", ".exec_("])
def test_words_that_have_no_business_in_the_window_or_the_workflow(word: str) -> None:
    for room in ("ui", "workflow", "domain", "ports", "journal", "vault", "backend", "printer"):
        for path in (ROOT / "pos_app" / room).rglob("*.py"):
            assert word not in path.read_text(encoding="utf-8"), (path, word)


def test_every_painter_is_closed_whatever_happens_while_painting() -> None:
    """One left open by an exception crashes Qt at the next paint, before a word can be shown."""
    opened = [
        f"{path.relative_to(ROOT)}: {line.strip()}"
        for path in (ROOT / "pos_app" / "ui").rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if "QPainter(" in line and not line.strip().startswith("with QPainter(")
    ]
    assert opened == []
