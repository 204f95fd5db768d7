"""A whole training: its own world, its own folder, its own papers; the shop's are not touched."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def contents(folder: Path) -> dict[str, str]:
    """Return what each file of a folder holds, as digests."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("training")
    home, temporary, shown = out / "home", out / "tmp", out / "out"
    own = home / "data" / "pos-app"
    for folder in (own / "journal", own / "vault", temporary, shown):
        folder.mkdir(parents=True)
    for name in ("journal/journal.sqlite", "journal/terminal.lock", "vault/sealed"):
        (own / name).write_text(name, encoding="utf-8")
    before = contents(home)
    done = subprocess.run(
        [sys.executable, "-m", "tests.helpers.training_play", str(shown)],
        cwd=ROOT,
        env={
            **os.environ,
            "TMPDIR": str(temporary),
            "HOME": str(home),
            "XDG_DATA_HOME": str(home / "data"),
            "POS_DATA": str(own),
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert contents(home) == before, "the shop's own folder was touched"
    return shown


def test_a_true_code_is_refused_and_a_practice_code_sold(played: Path) -> None:
    seen = json.loads((played / "seen.json").read_text(encoding="utf-8"))
    assert seen["failure"] == ""
    assert seen["true_code"].startswith("Questo codice è vero: qui è allenamento.")
    assert seen["band"] == "ALLENAMENTO – soldi finti"


def test_every_paper_and_its_preview_is_marked_three_times(played: Path) -> None:
    papers = sorted(played.glob("*.txt"))
    assert len(papers) == 2
    for paper in papers:
        assert paper.read_text(encoding="utf-8").count("PROVA - NON VALE") == 3, paper.name
    seen = json.loads((played / "seen.json").read_text(encoding="utf-8"))
    assert [line.strip() for line in seen["preview"]].count("PROVA - NON VALE") == 3


def test_nothing_is_left_behind(played: Path) -> None:
    assert json.loads((played / "seen.json").read_text(encoding="utf-8"))["left"] == []
