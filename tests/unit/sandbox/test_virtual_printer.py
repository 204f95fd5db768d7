from __future__ import annotations

import io
import itertools
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from pos_app.sandbox.virtual_printer import Receipt, Trouble, TroubleKind, VirtualPrinter, main
from pos_app.sandbox.virtual_printer.control import ControlLine
from pos_app.sandbox.virtual_printer.mechanism import Mechanism
from pos_app.sandbox.virtual_printer.stream import Order, StrayByte, StreamReader
from pos_app.sandbox.virtual_printer.trouble import parse_troubles

PROLOGUE = b"\x1b@\x1c.\x1bt\x13\x1bR\x00"
CUT = b"\x1dVB\x00"
QR = (
    b"\x1ba\x01\x1d(k\x04\x001A2\x00\x1d(k\x03\x001C\x06\x1d(k\x03\x001E1"
    b"\x1d(k\x07\x001P0ABCD\x1d(k\x03\x001Q0\x1ba\x00"
)
JOB = (
    PROLOGUE
    + b"perch\x82 \xd5 5\n\x1bE\x01\x1d!\x11TOTALE\n\x1d!\x00\x1bE\x00"
    + b"-" * 42
    + b"\n"
    + QR
    + CUT
)
TRAILER = b"\x1d(H\x06\x0000A001\x1dr\x01"


def mechanism(trouble: str = "") -> Mechanism:
    made = Mechanism(42, 0, lambda _: None)
    made.set_trouble(*parse_troubles(trouble))
    return made


def printed(stream: bytes) -> Receipt:
    machine = mechanism()
    machine.receive(stream, 0)
    machine.work(0)
    return machine.receipts[0]


@given(st.lists(st.integers(0, len(JOB)), max_size=12))
def test_reads_the_same_however_the_bytes_arrive(cuts: list[int]) -> None:
    edges = [0, *sorted(cuts), len(JOB)]
    reader = StreamReader()
    found: list[Order | StrayByte] = []
    for start, end in itertools.pairwise(edges):
        found.extend(reader.feed(JOB[start:end]))
    assert not [stray for stray in found if isinstance(stray, StrayByte)]
    assert reader.unfinished == b""
    assert b"".join(o.name + o.data for o in found if isinstance(o, Order)) == JOB


@given(st.binary(max_size=300))
def test_no_bytes_stop_it(noise: bytes) -> None:
    machine = mechanism()
    machine.receive(noise, 0)
    machine.work(0)


@pytest.mark.parametrize(
    "planted",
    [b"\x00", b"\x1c-\x01", b"\x07", b"\x1b\x1b@", b"\x1d(A\x02\x00\x00\x02", b"\x1bL", b"\x7f"],
)
def test_a_stray_command_is_an_error_on_the_receipt(planted: bytes) -> None:
    assert printed(PROLOGUE + b"a\n" + planted + b"b\n" + CUT).errors


def test_positive_control_a_right_job_has_none() -> None:
    receipt = printed(JOB)
    assert receipt.errors == ()
    assert receipt.text == "perché € 5\nTOTALE\n" + "-" * 42 + "\n[QR ABCD]\n"
    assert receipt.qr_payloads == ("ABCD",)
    assert receipt.stream == JOB


@pytest.mark.parametrize(
    ("wrong", "why"),
    [
        (b"x" * 43 + b"\n", "43 cells on 42"),
        (b"\x1d!\x11" + b"x" * 22 + b"\n", "44 cells on 42"),
        (b"\x1bt\x63a\n", "code page 99"),
        (b"\x1d(k\x03\x001Q0", "QR code without"),
        (b"\x1d(k\x03\x000A0", "symbol 48"),
    ],
)
def test_what_a_printer_would_spoil_is_an_error(wrong: bytes, why: str) -> None:
    (error,) = printed(PROLOGUE + wrong + CUT).errors
    assert why in error


def test_without_a_code_page_the_euro_is_another_sign() -> None:
    assert printed(b"\x1b@\xd5\n" + CUT).text == "╒\n"


def test_the_picture_shows_a_code_that_decodes() -> None:
    picture = Image.open(io.BytesIO(printed(JOB).png()))
    assert picture.width == 42 * 12 + 64
    found = zxingcpp.read_barcodes(picture.convert("L"))
    assert [code.text for code in found] == ["ABCD"]


@pytest.mark.parametrize(
    ("trouble", "answers"),
    [
        ("", "12 12 12 12"),
        ("paper_low", "12 12 12 1e"),
        ("paper_out", "1a 32 12 7e"),
        ("cover_open", "1a 16 12 12"),
        ("cutter", "1a 52 1a 12"),
        ("offline", "1a 12 12 12"),
        ("silent", ""),
    ],
)
def test_tells_its_condition_at_once(trouble: str, answers: str) -> None:
    questions = b"\x10\x04\x01\x10\x04\x02\x10\x04\x03\x10\x04\x04"
    assert mechanism(trouble).receive(questions, 0).hex(" ") == answers


def test_answers_a_question_that_arrives_in_pieces_and_inside_data() -> None:
    machine = mechanism()
    assert machine.receive(b"\x1d(k\x09\x001P0AB\x10", 0) == b""
    assert machine.receive(b"\x04", 0) == b""
    assert machine.receive(b"\x01", 0) == b"\x12"


def test_proves_the_paper_in_turn_and_not_while_it_is_stopped() -> None:
    machine = mechanism("paper_out_at_line(2)")
    assert machine.receive(JOB + TRAILER, 0) == b""
    assert machine.work(0) == b""
    assert machine.receipts == []
    assert len(machine.uncut) == 2
    machine.set_trouble()
    assert machine.work(0) == b"\x37\x22A001\x00\x00"
    assert len(machine.receipts) == 1


@pytest.mark.parametrize(
    ("trouble", "answers"),
    [("no_gs_h", b"\x00"), ("silent", b""), ("paper_low", b"\x37\x22A001\x00\x03")],
)
def test_what_it_says_of_a_finished_job(trouble: str, answers: bytes) -> None:
    machine = mechanism(trouble)
    machine.receive(JOB + TRAILER, 0)
    assert machine.work(0) == answers
    assert len(machine.receipts) == 1


def test_takes_its_time() -> None:
    machine = Mechanism(42, 10, lambda _: None)
    machine.receive(JOB, 0)
    now_s = 0.0
    machine.work(now_s)
    while (wait_s := machine.wait_s(now_s)) is not None:
        now_s += wait_s
        machine.work(now_s)
    (receipt,) = machine.receipts
    # The cutter's own feed is paid for by the next job.
    height_mm = sum(row.height for row in receipt.rows[:-1]) / 8
    assert receipt.cut_at_s == pytest.approx(height_mm / 10)


def test_what_it_is() -> None:
    machine = mechanism()
    machine.receive(b"\x1dIB\x1dI\x01", 0)
    assert machine.work(0) == b"\x5fEPSON\x00\x20"


@pytest.mark.parametrize(
    ("text", "trouble"),
    [
        ("paper_out", Trouble(TroubleKind.PAPER_OUT)),
        ("drop_after_bytes(700)", Trouble(TroubleKind.DROP_AFTER_BYTES, 700)),
        ("paper_out_at_line=12", Trouble(TroubleKind.PAPER_OUT_AT_LINE, 12)),
    ],
)
def test_reads_a_fault_as_people_write_it(text: str, trouble: Trouble) -> None:
    assert Trouble.parse(text) == trouble


@pytest.mark.parametrize("text", ["", "fire", "paper_out(3)", "drop_after_bytes", "paper_out("])
def test_a_wrong_fault_is_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"there is no fault called|write"):
        Trouble.parse(text)


@pytest.fixture
def printer(tmp_path: Path) -> Iterator[VirtualPrinter]:
    with VirtualPrinter(out=tmp_path) as running:
        yield running


def till(printer: VirtualPrinter) -> socket.socket:
    return socket.create_connection(("127.0.0.1", printer.port), timeout=5)


def test_writes_four_files_and_the_json_last(printer: VirtualPrinter, tmp_path: Path) -> None:
    before_s = time.monotonic()
    with till(printer) as line:
        line.sendall(JOB + TRAILER)
        printer.wait_for_receipts(1)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == [f"receipt-001.{end}" for end in ("bin", "json", "png", "txt")]
    facts = json.loads((tmp_path / "receipt-001.json").read_bytes())
    assert facts["errors"] == []
    assert facts["qr"] == ["ABCD"]
    assert before_s < facts["first_byte_monotonic_s"] <= facts["cut_monotonic_s"]
    assert (tmp_path / "receipt-001.bin").read_bytes() == JOB


def test_a_second_till_waits_for_the_first(printer: VirtualPrinter) -> None:
    with till(printer) as first, till(printer) as second:
        second.sendall(b"\x10\x04\x01")
        first.sendall(b"\x10\x04\x01")
        assert first.recv(1) == b"\x12"
        first.close()
        assert second.recv(1) == b"\x12"


def test_breaks_the_line_after_so_many_bytes(printer: VirtualPrinter) -> None:
    printer.set_fault("drop_after_bytes(20)")
    with till(printer) as line:
        line.sendall(JOB)
        with pytest.raises(ConnectionResetError):
            line.recv(1)
    printer.clear()
    with till(printer) as line:
        line.sendall(JOB)
        (receipt,) = printer.wait_for_receipts(1)
    assert receipt.errors == ()


def test_is_broken_and_mended_over_the_control_line(printer: VirtualPrinter) -> None:
    with ControlLine(printer) as control:

        def say(line: bytes) -> bytes:
            with socket.create_connection(("127.0.0.1", control.port), timeout=5) as wire:
                wire.sendall(line + b"\n")
                return wire.recv(200)

        assert say(b"fault cover_open") == b"ok\n"
        with till(printer) as line:
            line.sendall(b"\x10\x04\x02")
            assert line.recv(1) == b"\x16"
            assert say(b"clear") == b"ok\n"
            line.sendall(b"\x10\x04\x02")
            assert line.recv(1) == b"\x12"
        assert say(b"fault fire").startswith(b"there is no fault called 'fire'")
        assert say(b"dance").startswith(b"write")


def test_a_port_that_is_taken_is_a_sentence(
    printer: VirtualPrinter, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--port", str(printer.port), "--out", str(tmp_path)]) == 3
    assert "cannot start" in capsys.readouterr().err
    taken = ["--port", "0", "--control-port", str(printer.port)]
    assert main([*taken, "--out", str(tmp_path)]) == 3
    assert "cannot start" in capsys.readouterr().err


@pytest.mark.parametrize("port", ["-1", "65536", "x"])
def test_a_port_that_is_none_is_2(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--port", port])
    assert ended.value.code == 2
    assert "from 0 to 65535" in capsys.readouterr().err


def test_runs_as_a_process_of_its_own(tmp_path: Path) -> None:
    code = (
        "import sys; from pos_app.sandbox.virtual_printer import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", code, "--port", "0", "--out", str(tmp_path / "tray")]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        announced = process.stdout.readline().decode()
        assert announced.startswith("virtual-printer: listening on 127.0.0.1:")
        port = int(announced.rpartition(":")[2])
        with socket.create_connection(("127.0.0.1", port), timeout=5) as line:
            line.sendall(JOB + TRAILER)
            while b"receipt 1" not in process.stderr.readline():
                pass
        process.terminate()
        assert process.wait(5) == 0
    assert (tmp_path / "tray" / "receipt-001.json").is_file()
