"""A shift closed through the real window, wire, ledger, journal, printer and files."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.plays import played

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("closure")
    played("closure_play", out)
    return out


def test_the_z_report_names_what_is_missing(out: Path) -> None:
    papers = [file.read_text(encoding="utf-8") for file in sorted((out / "receipts").glob("*.txt"))]
    report = papers[-1]
    for said in (
        "CHIUSURA DI CASSA N. 0001",
        "Registrato qui (1)",
        "Dal server (1)",
        "Provato su carta (1)",
        "CASSETTO: MANCANO",
        "Nessuna operazione li spiega.",
        "Impronta",
    ):
        assert said in report


def test_the_closure_is_kept_as_table_and_page(out: Path) -> None:
    table, page = sorted((out / "till" / "closures").iterdir())
    assert page.read_bytes().startswith(b"%PDF-")
    rows = list(csv.reader(table.read_text("utf-8-sig").splitlines(), delimiter=";"))
    figures = {(row[1], row[2]): row[6] for row in rows}
    assert figures["Confronto", "Confermato dal server"] == "51,00"
    assert figures["Cassetto", "Differenza"] == "-20,00"


def closure(out: Path, *arguments: str) -> str:
    place = ("--settings", str(out / "settings.toml"), "--data", str(out / "till"))
    done = subprocess.run(
        [sys.executable, "-m", "pos_app", "closure", *place, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return done.stdout


def test_the_command_line_shows_and_exports_the_same_closure(out: Path) -> None:
    (told,) = map(json.loads, closure(out, "list", "--json").splitlines())
    assert (told["number"], told["difference_cents"]) == (1, -20_00)
    assert "CHIUSURA DI CASSA N. 0001" in closure(out, "show")
    table, page = sorted((out / "till" / "closures").iterdir())
    for kept in (table, page):
        exported = out / f"exported{kept.suffix}"
        closure(out, "export", "--format", kept.suffix[1:], "--out", str(exported))
        assert exported.read_bytes() == kept.read_bytes()
