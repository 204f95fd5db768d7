"""A sale and its storno through the real window, PIN, wire, ledger and papers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.helpers.plays import played
from tests.helpers.storno_play import PIN


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("storno")
    played("storno_play", out)
    return out


def test_the_ledger_has_the_recharge_and_its_way_back(out: Path) -> None:
    ledger = json.loads((out / "ledger.json").read_text(encoding="utf-8"))
    assert [movement["amount_cents"] for movement in ledger["ledger"]] == [50_00, -50_00]


def test_four_papers_came_out_each_saying_what_it_is(out: Path) -> None:
    papers = [file.read_text(encoding="utf-8") for file in sorted((out / "receipts").glob("*.txt"))]
    pre, receipt, slip, copy = papers
    assert "PRE-SCONTRINO" in pre
    assert "STORNATA" not in receipt
    assert "STORNO" in slip
    assert "Firma del cliente" in slip
    assert copy.count("STORNATA") == 2
    assert "DUPLICATO n. 1" in copy


def test_the_pin_is_in_no_file_of_the_till(out: Path) -> None:
    found = [
        file.name
        for file in (out / "till").rglob("*")
        if file.is_file() and PIN.encode() in file.read_bytes()
    ]
    assert found == []
