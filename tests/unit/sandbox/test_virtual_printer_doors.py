from __future__ import annotations

import http.client
import json
import os
import select
import socket
from pathlib import Path

import pytest

from pos_app.sandbox.virtual_printer import VirtualPrinter
from pos_app.sandbox.virtual_printer.control import obey
from pos_app.sandbox.virtual_printer.page import TapePage
from pos_app.sandbox.virtual_printer.script import parse_script

JOB = b"\x1b@\x1bt\x13perch\x82\n\x1dVB\x00"


def read(line: int, count: int) -> bytes:
    data = b""
    while len(data) < count:
        ready, _, _ = select.select([line], [], [], 5)
        assert ready, data
        data += os.read(line, count - len(data))
    return data


def plug_in(link: Path) -> int:
    return os.open(link, os.O_RDWR | os.O_NOCTTY)


def test_is_a_serial_printer_behind_a_lasting_name(tmp_path: Path) -> None:
    link = tmp_path / "ttyPRINTER"
    with VirtualPrinter(serial=True, link=link) as printer:
        assert printer.address == f"serial://{link}"
        line = plug_in(link)
        os.write(line, b"\x10\x04\x01" + JOB + b"\x1dr\x01")
        assert read(line, 2) == b"\x12\x00"
        (receipt,) = printer.wait_for_receipts(1)
        assert receipt.text == "perché\n"
        os.close(line)
        # Another program takes the line over; the printer does not notice.
        line = plug_in(link)
        os.write(line, b"\x10\x04\x04")
        assert read(line, 1) == b"\x12"
        os.close(line)
    assert not link.is_symlink()


def test_a_broken_serial_line_comes_back_under_the_same_name(tmp_path: Path) -> None:
    link = tmp_path / "ttyPRINTER"
    with VirtualPrinter(serial=True, link=link) as printer:
        first = link.readlink()
        line = plug_in(link)
        printer.power_cycle()
        while link.readlink() == first:
            pass
        os.close(line)
        line = plug_in(link)
        os.write(line, b"\x10\x04\x01")
        assert read(line, 1) == b"\x12"
        os.close(line)


def test_a_full_buffer_is_felt_by_the_till() -> None:
    with VirtualPrinter() as printer:
        printer.set_fault("paper_out")
        with socket.create_connection(("127.0.0.1", printer.port), timeout=5) as line:
            line.settimeout(0)
            line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
            with pytest.raises(BlockingIOError):
                line.sendall(b"a" * 41 * 10**6)
            assert printer.counters.bytes <= 4096


def test_works_in_its_owners_thread_and_time() -> None:
    now_s = 0.0
    printer = VirtualPrinter(speed_mm_s=10, monotonic_s=lambda: now_s)
    printer.open()
    try:
        with socket.create_connection(("127.0.0.1", printer.port)) as line:
            line.sendall(JOB)
            while not printer.is_busy:
                printer.turn(1)
            now_s += printer.wait_s() or 0
            while not printer.receipts:
                printer.turn(0)
        assert printer.receipts[0].cut_at_s == pytest.approx(30 / 8 / 10)
    finally:
        printer.close()


def test_a_script_is_checked_whole() -> None:
    script = "# A roll ends.\n2 clear\n0.5 fault paper_low late(20)\n\n3 power keep # and back\n"
    assert [step.at_s for step in parse_script(script)] == [0.5, 2, 3]
    for wrong in ("x clear", "1 dance", "1 fault fire", "-1 clear", "nan clear", "1 fault"):
        with pytest.raises(ValueError, match="line 1"):
            parse_script(wrong)


def test_a_script_does_what_the_control_line_does() -> None:
    with VirtualPrinter() as printer:
        for step in parse_script("0 fault cover_open\n1 fault paper_low slow(10)\n2 power lose"):
            step.do(printer)
        assert [str(trouble) for trouble in printer.troubles] == ["paper_low", "slow(10)"]
        assert json.loads(obey(printer, "state"))["faults"] == ["paper_low", "slow(10)"]
        assert obey(printer, "power up").endswith('"state"')


def ask(
    page: TapePage, method: str, path: str, body: str = "", **headers: str
) -> tuple[int, bytes]:
    port = int(page.url.split(":")[2].rstrip("/"))
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    found = answer.status, answer.read()
    connection.close()
    return found


def test_shows_the_tape_in_a_page_and_breaks_things_from_there() -> None:
    with VirtualPrinter() as printer, TapePage(printer, 42) as page:
        with socket.create_connection(("127.0.0.1", printer.port), timeout=5) as line:
            line.sendall(JOB + b"\x1b@uncut\n\x10\x04\x01")
            assert line.recv(1) == b"\x12"
            printer.wait_for_receipts(1)
        assert b"<title>Virtual printer" in ask(page, "GET", "/")[1]
        state = json.loads(ask(page, "GET", "/state.json")[1])
        assert (state["cuts"], state["uncut_lines"]) == (1, 1)
        assert state["papers"] == [{"number": 1, "errors": []}]
        for picture in ("/paper/1.png", "/uncut.png?1"):
            assert ask(page, "GET", picture)[1].startswith(b"\x89PNG")
        assert ask(page, "GET", "/paper/2.png")[0] == 404
        assert ask(page, "POST", "/order", "fault cover_open") == (200, b"ok")
        assert [str(trouble) for trouble in printer.troubles] == ["cover_open"]
        assert ask(page, "POST", "/dance")[0] == 404


def test_the_page_answers_nobody_who_came_by_another_name() -> None:
    with VirtualPrinter() as printer, TapePage(printer, 42) as page:
        assert ask(page, "GET", "/state.json", Host="evil.example")[0] == 403
        assert ask(page, "POST", "/order", "clear", Origin="http://evil.example")[0] == 403
