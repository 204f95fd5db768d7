from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.sandbox.virtual_printer.mechanism import Ending, Mechanism
from pos_app.sandbox.virtual_printer.personality import EPSON, PERSONALITIES, Personality
from pos_app.sandbox.virtual_printer.trouble import TroubleKind, parse_troubles

PROLOGUE = b"\x1b@\x1c.\x1bt\x13\x1bR\x00"
LINES = b"".join(b"line %d\n" % number for number in range(10))
JOB = PROLOGUE + LINES + b"\x1dVB\x00"
ECHO, FENCE = b"\x37\x22A001\x00", b"\x00"
TRAILER = b"\x1d(H\x06\x0000A001\x1dr\x01"
PROOF = ECHO + FENCE


def machine(trouble: str = "", personality: Personality = EPSON) -> Mechanism:
    made = Mechanism(42, 0, lambda _: None, personality=personality)
    made.set_trouble(*parse_troubles(trouble))
    made.new_connection()
    return made


def said(mechanism: Mechanism, data: bytes, now_s: float = 0) -> bytes:
    return mechanism.receive(data, now_s) + mechanism.work(now_s)


@pytest.mark.parametrize(
    ("trouble", "at_once", "mended"),
    [
        ("", PROOF, b""),
        ("duplicate", ECHO + ECHO + FENCE + FENCE, b""),
        ("swallow_answer", b"", b""),
        ("cutter_at_cut", b"", PROOF),
        ("cover_open_at_line(3)", b"", PROOF),
        ("paper_low", ECHO + b"\x03", b""),
    ],
)
def test_what_is_said_of_a_job(trouble: str, at_once: bytes, mended: bytes) -> None:
    mechanism = machine(trouble)
    assert said(mechanism, JOB + TRAILER) == at_once
    mechanism.set_trouble()
    assert mechanism.work(1) == mended
    assert mechanism.counters.cuts == 1


def test_a_jam_leaves_all_lines_and_no_cut() -> None:
    mechanism = machine("cutter_at_cut")
    said(mechanism, JOB)
    assert (len(mechanism.uncut), mechanism.counters.cuts) == (10, 0)
    assert [trouble.kind for trouble in mechanism.troubles] == [TroubleKind.CUTTER]
    # DLE ENQ 1: go on, once the jam has been seen to.
    said(mechanism, b"\x10\x05\x01")
    assert mechanism.counters.cuts == 1


def test_answers_come_late_and_in_order() -> None:
    mechanism = machine("late(800)")
    assert said(mechanism, JOB + TRAILER) == b""
    assert mechanism.wait_s(0) == pytest.approx(0.8)
    assert mechanism.work(0.8) == PROOF


def test_noise_is_the_same_for_the_same_seed_and_no_answer() -> None:
    first, second = said(machine("garbage"), TRAILER), said(machine("garbage"), TRAILER)
    assert first == second
    assert bytes(byte for byte in first if byte < 0x80) == PROOF


def test_a_power_cut_loses_the_buffer_or_keeps_it() -> None:
    lost = machine("power_at_line(4)")
    said(lost, JOB + TRAILER)
    assert (lost.ending, len(lost.uncut)) == (Ending.RESET, 4)
    lost.new_connection()
    assert (lost.work(1), lost.counters.cuts) == (b"", 0)
    kept = machine("power_kept_at_line(4)")
    said(kept, JOB + TRAILER)
    kept.new_connection()
    # It prints the rest, and whoever asked for the proof has gone.
    assert (kept.work(1), kept.counters.cuts) == (b"", 1)


def test_ends_the_line_after_so_many_bytes() -> None:
    closed = machine("close_after_bytes(60)")
    said(closed, JOB)
    assert (closed.ending, len(closed.uncut)) == (Ending.CLOSE, 7)
    dropped = machine("drop_after_bytes(60)")
    said(dropped, JOB)
    assert dropped.ending is Ending.RESET


def test_an_old_answer_is_for_who_asked_unless_it_is_stale() -> None:
    mechanism = machine("paper_out_at_line(3)")
    said(mechanism, JOB + TRAILER)
    mechanism.new_connection()
    mechanism.set_trouble()
    assert (mechanism.work(1), mechanism.counters.cuts) == (b"", 1)
    mechanism.set_trouble(*parse_troubles("stale_answer"))
    mechanism.new_connection()
    assert mechanism.work(2) == FENCE


def test_takes_no_more_than_its_buffer_holds() -> None:
    mechanism = machine("paper_out", replace(EPSON, buffer_bytes=64))
    assert mechanism.room(0) == 64
    said(mechanism, JOB[:50])
    assert mechanism.room(0) == 14
    mechanism.set_trouble()
    mechanism.work(0)
    assert mechanism.room(0) == 64


def test_a_picture_larger_than_the_buffer_passes_through() -> None:
    mechanism = machine("", replace(EPSON, buffer_bytes=64))
    picture = b"\x1dv0\x00\x10\x00\x40\x00" + bytes(16 * 64)
    rest = PROLOGUE + picture + b"\n\x1dVB\x00"
    while rest:
        room = mechanism.room(0)
        assert room
        said(mechanism, rest[:room])
        rest = rest[room:]
    assert mechanism.receipts[0].pictures == 1


def test_stalls_and_is_slow() -> None:
    assert machine("stall_after_bytes(20)").room(0) == 20
    slow = machine("slow(320)")
    assert slow.room(10) == 32
    said(slow, bytes(32), 10)
    assert slow.room(10) == 0
    assert slow.wait_s(10) == pytest.approx(0.1)
    assert slow.room(10.05) == 16


def test_pushes_its_status_at_power_up_and_when_it_changes() -> None:
    mechanism = machine("", PERSONALITIES["epson_ethernet"])
    assert mechanism.work(0) == b"\x10\x00\x00\x00"
    assert mechanism.work(1) == b""
    mechanism.set_trouble(*parse_troubles("cover_open"))
    assert mechanism.work(2) == b"\x38\x00\x00\x00"
    said(mechanism, b"\x1b@")
    mechanism.set_trouble()
    mechanism.work(3)
    mechanism.set_trouble(*parse_troubles("paper_out"))
    assert mechanism.work(4) == b""
    assert said(mechanism, b"\x1da\xff") == b""
    mechanism.set_trouble()
    assert mechanism.work(5) == b"\x10\x00\x00\x00"


def test_a_clone_reads_accents_as_chinese_until_told_not_to() -> None:
    clone = PERSONALITIES["clone"]
    wrong, right = machine("", clone), machine("", clone)
    said(wrong, b"\x1b@\x1bt\x13perch\x82\x82 [\n\x1dV\x00")
    said(right, PROLOGUE + b"perch\x82\x82 [\n\x1dV\x00")
    assert right.receipts[0].text == "perchéé [\n"
    # Two accents are one ideogram, and set up for Italy "[" is another sign.
    assert wrong.receipts[0].text == b"perch\x82\x82".decode("gb18030") + " °\n"


def test_a_custom_tells_all_and_counts_its_cuts() -> None:
    mechanism = machine("cover_open", PERSONALITIES["custom"])
    assert mechanism.receive(b"\x10\x04\x14", 0) == b"\x10\x0f\x00\x02\x00\x00"
    mechanism.set_trouble()
    assert said(mechanism, JOB + b"\x1d\xe2") == b"785cuts"


def test_an_epson_counts_its_cuts() -> None:
    assert said(machine(), JOB + b"\x1dg2\x00\x32\x00") == b"\x5f785\x00"


def test_a_liar_is_always_well_and_calls_itself_something_else() -> None:
    mechanism = machine("paper_out", PERSONALITIES["liar"])
    assert mechanism.receive(b"\x10\x04\x01\x10\x04\x04", 0) == b"\x12\x12"
    mechanism.set_trouble()
    assert said(mechanism, b"\x1dIB") == b"\x5fEPOSN\x00"


def test_a_silent_one_prints_and_says_nothing() -> None:
    mechanism = machine("", PERSONALITIES["silent"])
    assert said(mechanism, b"\x10\x04\x01" + JOB + TRAILER) == b""
    assert mechanism.counters.cuts == 1


def test_the_drawer_opens_wherever_the_pulse_stands_unless_that_is_switched_off() -> None:
    mechanism = machine()
    inside = b"\x1dv0\x00\x05\x00\x01\x00\x10\x14\x01\x00\x01"
    said(mechanism, inside)
    assert mechanism.counters.pulses == 1
    said(mechanism, b"\x1d(D\x03\x00\x14\x01\x00" + inside)
    said(mechanism, inside + b"\x1bp\x00\x32\x32" + b"\x1dV\x00")
    assert mechanism.counters.pulses == 3
    assert mechanism.receipts[0].pulses == 3


def test_dle_dc4_8_clears_the_buffer() -> None:
    mechanism = machine("paper_out")
    said(mechanism, JOB + TRAILER)
    assert said(mechanism, b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08") == b"\x37\x25\x00"
    mechanism.set_trouble()
    assert (mechanism.work(1), mechanism.counters.cuts) == (b"", 0)


def test_a_logo_is_stored_once_and_printed_by_its_key() -> None:
    mechanism = machine()
    dots = b"\xaa\xaa" * 8
    body = b"0C0AB1\x10\x00\x08\x001" + dots
    said(mechanism, b"\x1d(L" + len(body).to_bytes(2, "little") + body)
    said(mechanism, b"\x1b@\x1d(L\x06\x000EAB\x01\x01\x1dV\x00")
    assert mechanism.receipts[0].text == "[picture 16x8]\n"
    said(mechanism, b"\x1b@\x1d(L\x06\x000EXX\x01\x01\x1dV\x00")
    assert "no picture is stored" in mechanism.receipts[1].errors[0]
