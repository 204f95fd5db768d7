"""Few touches: how many presses a sale costs at the real window, over wire, ledger and printer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.helpers.plays import played


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("touches")
    played("counting_play", out)
    return out


def test_a_sale_is_a_scan_and_four_keys_or_three_touches(out: Path) -> None:
    presses = json.loads((out / "presses.json").read_text(encoding="utf-8"))
    assert presses == {
        "one, by keys": {"keys": 4, "fingers": 0},
        "one, by touch": {"keys": 0, "fingers": 3},
        # Two scans, two sums, one pre-receipt, one collection.
        "two, by keys": {"keys": 6, "fingers": 0},
    }


def test_two_codes_have_one_pre_receipt_and_one_receipt(out: Path) -> None:
    papers = [file.read_text(encoding="utf-8") for file in sorted((out / "receipts").glob("*.txt"))]
    joint = [paper for paper in papers if "Codice 2 di 2" in paper]
    titles = ["PRE-SCONTRINO" in paper for paper in joint]
    assert titles == [True, False]
    assert all("102,00" in paper for paper in joint)
