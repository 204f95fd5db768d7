from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.faults import FaultCode
from pos_app.ports.printer import PaperLevel, Readiness
from pos_app.printer.status import Answer, Condition, Demultiplexer, Said

ALL_KINDS = b"\x12\x00\x37\x22A001\x00\x10\x00\x00\x0f\x5fmodel\x00\x11\x0f\x7e"
SORTED = [
    Answer(Said.REAL_TIME, b"\x12"),
    Answer(Said.FENCE, b"\x00"),
    Answer(Said.ECHO, b"A001"),
    Answer(Said.PUSHED, b"\x10\x00\x00\x0f"),
    Answer(Said.TEXT, b"model"),
    Answer(Said.FENCE, b"\x0f"),
    Answer(Said.REAL_TIME, b"\x7e"),
]


@given(st.lists(st.integers(0, len(ALL_KINDS))))
def test_answers_are_sorted_however_they_arrive(cuts: list[int]) -> None:
    sorter = Demultiplexer()
    edges = [0, *sorted(cuts), len(ALL_KINDS)]
    pieces = [ALL_KINDS[a:b] for a, b in itertools.pairwise(edges)]
    assert [answer for piece in pieces for answer in sorter.feed(piece)] == SORTED


@given(st.binary(max_size=400))
def test_noise_is_survived(noise: bytes) -> None:
    sorter = Demultiplexer()
    sorter.feed(noise + b"\x00" * 90)
    assert sorter.feed(b"\x37\x22A002\x00")[-1] == Answer(Said.ECHO, b"A002")


@pytest.mark.parametrize(
    ("roll", "level"),
    [
        (None, PaperLevel.UNKNOWN),
        (0x12, PaperLevel.AMPLE),
        (0x1E, PaperLevel.LOW),
        (0x72, PaperLevel.OUT),
        (0x7E, PaperLevel.OUT),
    ],
)
def test_paper_level(roll: int | None, level: PaperLevel) -> None:
    assert Condition(printer=0x12, roll=roll).paper is level


@pytest.mark.parametrize(
    ("condition", "code"),
    [
        (Condition(0x1A, 0x16, 0x12, 0x7E), FaultCode.PRINTER_COVER_OPEN),
        (Condition(0x1A, 0x32, 0x12, 0x7E), FaultCode.PRINTER_PAPER_OUT),
        (Condition(0x1A, 0x52, 0x1A, 0x12), FaultCode.PRINTER_CUTTER),
        (Condition(0x1A, 0x12, 0x12, 0x12), FaultCode.PRINTER_OFFLINE),
    ],
)
def test_the_cause_a_person_must_see_to_comes_first(condition: Condition, code: FaultCode) -> None:
    assert condition.fault is not None
    assert condition.fault.code is code
    assert condition.as_status().readiness is Readiness.NOT_READY


@pytest.mark.parametrize("byte", b"\x01\x0a\x0d\x10\x12\x61\x80\x93")
def test_a_byte_that_no_sensor_makes_is_no_fence(byte: int) -> None:
    assert Said.FENCE not in {answer.said for answer in Demultiplexer().feed(bytes((byte,)))}


def test_a_pushed_block_with_a_wrong_byte_in_it_takes_no_answer_along() -> None:
    assert Demultiplexer().feed(b"\x10\x12\x00") == [
        Answer(Said.REAL_TIME, b"\x12"),
        Answer(Said.FENCE, b"\x00"),
    ]


@pytest.mark.parametrize(
    ("block", "code"),
    [
        (b"\x38\x00\x00\x0f", FaultCode.PRINTER_COVER_OPEN),
        (b"\x18\x00\x0f\x0f", FaultCode.PRINTER_PAPER_OUT),
        (b"\x18\x08\x00\x0f", FaultCode.PRINTER_CUTTER),
        (b"\x10\x00\x03\x0f", None),
    ],
)
def test_what_is_pushed_says_the_same_as_answers(block: bytes, code: FaultCode | None) -> None:
    fault = Condition.pushed(block).fault
    assert (fault and fault.code) == code


def test_silence_is_unknown() -> None:
    status = Condition().as_status()
    assert (status.readiness, status.paper) == (Readiness.UNKNOWN, PaperLevel.UNKNOWN)
    assert status.fault is not None
    assert status.fault.code is FaultCode.PRINTER_SILENT
