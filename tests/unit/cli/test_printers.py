"""``pos-app printer``: what is printed, what is kept, and which code it ends with."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.bootstrap.printers import open_printer_at
from pos_app.cli import main
from pos_app.printer import discovery
from pos_app.printer.discovery import Found, Kind
from pos_app.printer.one_way import OneWayPrinter
from pos_app.printer.proven import CutCounter, Proven
from pos_app.printer.units import Looks, keep_looks, keep_proven, looks_of, proven_of
from pos_app.sandbox.virtual_printer import VirtualPrinter
from pos_app.settings import Settings


@pytest.fixture
def paper() -> Iterator[VirtualPrinter]:
    with VirtualPrinter(speed_mm_s=250) as printer:
        yield printer


def run(data: Path, *arguments: str) -> int:
    return main(["printer", *arguments, "--data", str(data), "--settings", os.devnull])


def test_a_probe_on_paper_proves_the_echo_and_is_kept(
    paper: VirtualPrinter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "probe", paper.address, "--print") == 0
    said = capsys.readouterr().out
    assert "Ripete il segno del foglio (GS ( H): sì" in said
    assert "Conferma i fogli." in said
    proven = proven_of(tmp_path, paper.address)
    assert proven is not None
    assert (proven.status, proven.fence, proven.echo) == (True, True, True)
    assert paper.address in paper.receipts[0].text


def test_the_logo_is_stored_shown_and_kept_if_it_was_seen(
    paper: VirtualPrinter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_looks(tmp_path, paper.address, Looks(feed=9))
    monkeypatch.setattr("sys.stdin", io.StringIO("s\n"))
    assert run(tmp_path, "logo", paper.address, "--upload") == 0
    (receipt,) = paper.receipts
    assert receipt.errors == ()
    assert receipt.text.startswith("[picture 384x72]")
    assert looks_of(tmp_path, paper.address) == Looks(feed=9, has_logo=True)


@pytest.mark.parametrize("typed", ["n\n", ""])
def test_a_logo_that_nobody_has_seen_is_not_printed_again(
    paper: VirtualPrinter, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    assert run(tmp_path, "logo", paper.address) == 1
    assert looks_of(tmp_path, paper.address) == Looks(has_logo=False)
    (receipt,) = paper.receipts
    assert "no picture is stored" in str(receipt.errors)


def test_a_logo_for_a_printer_that_is_not_there_is_3(tmp_path: Path) -> None:
    assert run(tmp_path, "logo", "tcp://127.0.0.1:9", "--upload") == 3
    assert looks_of(tmp_path, "tcp://127.0.0.1:9") == Looks()


def test_the_acceptance_report_says_what_the_probe_found(
    paper: VirtualPrinter, tmp_path: Path
) -> None:
    proven = Proven(status=True, fence=True, echo=True, says="EPSON TM-T88V")
    keep_proven(tmp_path, paper.address, proven)
    assert run(tmp_path, "accept", paper.address) == 0
    (receipt,) = paper.receipts
    assert "VERBALE STAMPANTE" in receipt.text
    assert "EPSON TM-T88V" in receipt.text
    out = tmp_path / "report.txt"
    assert run(tmp_path, "accept", paper.address, "--out", str(out)) == 0
    assert "Mai interrogata" not in out.read_text("utf-8")
    assert run(tmp_path, "accept", "tcp://10.0.0.9", "--out", str(out)) == 0
    assert "Mai interrogata" in out.read_text("utf-8")


def test_a_probe_without_paper_prints_nothing(
    paper: VirtualPrinter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "probe", paper.address) == 0
    assert "(GS ( H): non provato" in capsys.readouterr().out
    assert not paper.receipts
    assert not paper.uncut


def test_a_silent_printer_is_one_way_from_then_on(
    paper: VirtualPrinter,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("pos_app.printer.probe._FIRST_ANSWER_S", 0.2)
    paper.set_fault("silent")
    assert run(tmp_path, "probe", paper.address) == 1
    assert "Solo andata" in capsys.readouterr().out
    assert isinstance(open_printer_at(Settings(), tmp_path, paper.address), OneWayPrinter)
    assert run(tmp_path, "identify", paper.address) == 1
    said = capsys.readouterr()
    assert "guarda se è uscito" in said.out
    assert "Questa stampante non conferma mai." in said.err
    assert paper.address in paper.wait_for_receipts(1)[0].text


def test_a_printer_that_was_heard_before_does_not_become_one_way_by_one_silence(
    paper: VirtualPrinter,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("pos_app.printer.probe._FIRST_ANSWER_S", 0.2)
    keep_proven(tmp_path, paper.address, PROVEN)
    paper.set_fault("silent")
    assert run(tmp_path, "probe", paper.address) == 1
    assert "Prima rispondeva" in capsys.readouterr().out
    assert proven_of(tmp_path, paper.address) == PROVEN
    assert run(tmp_path, "probe", paper.address, "--print") == 1
    proven = proven_of(tmp_path, paper.address)
    assert proven is not None
    assert proven.is_one_way


def test_identify_prints_where_the_printer_is(
    paper: VirtualPrinter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "identify", paper.address) == 0
    assert "Il foglio è uscito" in capsys.readouterr().out
    assert paper.address in paper.receipts[0].text
    assert "Non è una ricevuta" in paper.receipts[0].text
    paper.set_fault("cover_open")
    assert run(tmp_path, "identify", paper.address) == 3
    said = capsys.readouterr()
    assert "non è partito" in said.out
    assert "Lo sportello della stampante è aperto." in said.err


def test_a_printer_that_cannot_print_now_is_not_judged(
    paper: VirtualPrinter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paper.set_fault("paper_out")
    assert run(tmp_path, "probe", paper.address, "--print") == 3
    assert "La carta è finita." in capsys.readouterr().err
    assert proven_of(tmp_path, paper.address) is None


@pytest.mark.parametrize(
    ("address", "code", "words"),
    [
        ("usb:///dev/usb/lp99", 3, "La stampante non si trova."),
        ("lpt1", 2, "it must begin with one of"),
        ("spool:///var/spool/pos", 1, "solo andata"),
    ],
)
def test_what_cannot_be_asked_says_so(
    address: str, code: int, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(tmp_path, "probe", address) == code
    said = capsys.readouterr()
    assert words in said.out + said.err


def test_the_list_shows_addresses_to_be_set(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = {
        "on_usb": [Found("usb://04b8:0202/J4XF001", Kind.USB, "EPSON TM-T88V")],
        "on_serial_lines": [Found("serial:///dev/ttyS0", Kind.SERIAL)],
        "in_queues": [Found("cups://receipts", Kind.QUEUE)],
        "on_network": [Found("tcp://192.168.1.9:9100", Kind.NETWORK)],
    }
    for name, each in found.items():
        monkeypatch.setattr(discovery, name, lambda *_, each=each: iter(each))
    assert run(tmp_path, "list") == 0
    assert capsys.readouterr().out.splitlines() == [
        "usb://04b8:0202/J4XF001  USB  EPSON TM-T88V",
        "serial:///dev/ttyS0      porta seriale",
        "cups://receipts          coda di stampa, solo andata",
    ]
    assert run(tmp_path, "list", "--network") == 0
    assert "tcp://192.168.1.9:9100" in capsys.readouterr().out
    for name in found:
        monkeypatch.setattr(discovery, name, lambda *_: iter(()))
    assert run(tmp_path, "list") == 1
    assert "Nessuna stampante trovata." in capsys.readouterr().err


ADDRESS = "tcp://10.0.0.7"
PROVEN = Proven(
    status=True, fence=True, echo=False, cut_counter=CutCounter.CUSTOM, says="K3", probed_at="t"
)


def test_what_was_proven_lies_beside_what_was_seen(tmp_path: Path) -> None:
    keep_looks(tmp_path, ADDRESS, Looks(columns=48))
    keep_proven(tmp_path, ADDRESS, PROVEN)
    assert proven_of(tmp_path, ADDRESS) == PROVEN
    assert looks_of(tmp_path, ADDRESS) == Looks(columns=48)
    assert proven_of(tmp_path, "tcp://10.0.0.8") is None


@pytest.mark.parametrize(
    ("member", "value", "expected"),
    [
        ("status", "yes", None),
        ("fence", 1, None),
        ("echo", "perhaps", "echo"),
        ("cut_counter", "star", "cut_counter"),
    ],
)
def test_a_wrong_value_in_the_file_claims_nothing(
    member: str, value: object, expected: str | None, tmp_path: Path
) -> None:
    keep_proven(tmp_path, ADDRESS, PROVEN)
    path = tmp_path / "printers.json"
    whole = json.loads(path.read_text())
    whole["units"][ADDRESS]["proven"][member] = value
    path.write_text(json.dumps(whole))
    proven = proven_of(tmp_path, ADDRESS)
    match expected:
        case None:
            assert proven is None
        case "echo":
            assert proven is not None
            assert proven.echo is None
        case _:
            assert proven is not None
            assert proven.cut_counter is CutCounter.NONE
