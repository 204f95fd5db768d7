"""One whole sale through the real window, wire, ledger and papers, as ``./run demo`` plays it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pos_app.scanner.decode.still import decode_file

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("demo") / "out"
    done = play(out)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "One recharge of €" in done.stdout
    return out


def play(out: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pos_app", "demo", "--headless", "--out", str(out)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_the_summary_is_as_promised(out: Path) -> None:
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    assert len(summary["operation_id"]) == 32
    assert summary["state"] == "RCPT_DONE"
    assert (summary["amount_cents"], summary["fee_cents"]) == (50_00, 1_00)
    assert summary["decision"] == "CONFIRMED"
    assert (summary["pre_receipts"], summary["receipts"]) == (1, 1)
    assert summary["seconds"] > 0
    assert len(summary["screens"]) == 7


def test_the_ledger_has_one_recharge_of_this_operation(out: Path) -> None:
    summary = json.loads((out / "summary.json").read_text(encoding="utf-8"))
    ledger = json.loads((out / "ledger.json").read_text(encoding="utf-8"))
    (movement,) = ledger["ledger"]
    assert movement["key"] == summary["operation_id"]
    assert movement["amount_cents"] == 50_00


def test_both_papers_are_there_and_can_be_read(out: Path) -> None:
    pre, receipt = (out / "receipts" / f"receipt-00{number}" for number in (1, 2))
    for paper, title in ((pre, "PRE-SCONTRINO"), (receipt, "RICEVUTA DI PAGAMENTO")):
        assert title in paper.with_suffix(".txt").read_text(encoding="utf-8")
        assert paper.with_suffix(".bin").read_bytes().startswith(b"\x1b@")
        assert [code.symbology for code in decode_file(paper.with_suffix(".png"))] == ["QRCode"]


def test_every_picture_shows_a_window(out: Path) -> None:
    pictures = sorted((out / "screens").glob("*.png"))
    assert [picture.stem[3:] for picture in pictures] == [
        "idle",
        "code-read",
        "amount",
        "pre-receipt",
        "cash",
        "waiting",
        "done",
    ]
    assert all(picture.stat().st_size > 10_000 for picture in pictures)


def test_no_file_of_the_till_holds_the_code(out: Path) -> None:
    ledger = json.loads((out / "ledger.json").read_text(encoding="utf-8"))
    codes = [account["code"].encode() for account in ledger["accounts"]]
    kept = [path for path in (out / "till").rglob("*") if path.is_file()]
    kept += [*(out / "receipts").iterdir(), *out.glob("*.log")]
    assert len(kept) > 10
    for path in kept:
        held = path.read_bytes()
        assert not any(code in held or code[:-4] in held for code in codes), path


def test_it_leaves_a_folder_alone_that_is_not_its_own(tmp_path: Path) -> None:
    (tmp_path / "precious").touch()
    assert play(tmp_path).returncode == 2
    assert [path.name for path in tmp_path.iterdir()] == ["precious"]
