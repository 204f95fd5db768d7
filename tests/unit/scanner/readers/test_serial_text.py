"""However a serial line cuts them to pieces, codes come out whole, once, and in order."""

from __future__ import annotations

import string
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.codes.recognise import RefusalReason, Refused, recognise
from pos_app.domain.keystrokes import Manner
from pos_app.scanner.readers.serial_text import BYTES_MAX, SerialText
from tests.helpers.cameras import CODE

SIGNS = string.ascii_letters + string.digits + "|:-./ ]"
CODES = st.lists(st.text(SIGNS, min_size=1, max_size=50), max_size=6)
FRAMES = st.sampled_from([("", "\r"), ("", "\n"), ("", "\r\n"), ("\x02", "\x03"), ("\x02", "\r")])


def joiner(manner: Manner | None = None) -> SerialText:
    return SerialText(manner or Manner(), silence_s=0.15)


def pieces(stream: bytes, cuts: list[int]) -> list[bytes]:
    places = [0, *sorted(min(cut, len(stream)) for cut in cuts), len(stream)]
    return [stream[start:end] for start, end in pairwise(places)]


@given(codes=CODES, frame=FRAMES, cuts=st.lists(st.integers(0, 300), max_size=9))
def test_any_pieces_give_the_same_codes(
    codes: list[str], frame: tuple[str, str], cuts: list[int]
) -> None:
    before, after = frame
    stream = "".join(before + code + after for code in codes).encode()
    text, read = joiner(), list[str]()
    for number, piece in enumerate(pieces(stream, cuts)):
        read += text.take(piece, number * 0.05)
    assert [*read, *text.elapse(1_000.0)] == codes


@given(garbage=st.lists(st.binary(max_size=60), max_size=5), ends=st.sampled_from([b"\r", b""]))
def test_whatever_came_before_the_next_good_scan_works(garbage: list[bytes], ends: bytes) -> None:
    text, now_s = joiner(), 0.0
    for piece in garbage:
        text.take(piece + ends, now_s)
        now_s += 5.0
        text.elapse(now_s)
    assert text.take(CODE.secret.encode() + b"\r", now_s) == [CODE.secret]


def test_silence_ends_a_code_of_a_reader_without_ends() -> None:
    text = joiner()
    assert text.take(b"SS1", 1.0) == []
    assert text.elapse(1.1) == []
    assert text.take(b"AB", 1.1) == []
    assert text.elapse(1.26) == ["SS1AB"]
    assert text.elapse(9.0) == []


def test_a_pause_within_a_code_is_only_a_pause_once_the_reader_has_sent_an_end() -> None:
    text = joiner()
    assert text.take(b"SS1\r", 1.0) == ["SS1"]
    text.take(b"SS", 2.0)
    assert text.elapse(2.5) == []
    assert text.take(b"1\r", 2.5) == ["SS1"]
    text.take(b"SS", 3.0)
    assert text.elapse(5.0) == ["SS"]


def test_what_is_learnt_around_a_code_is_taken_away() -> None:
    text = joiner(Manner(prefix="A>", suffix="<"))
    assert text.take(b"\x02A>SS1<\x03A>SS2<\r\n", 1.0) == ["SS1", "SS2"]


def test_the_longest_code_is_whole_and_a_longer_one_is_one_refused_scan() -> None:
    text = joiner()
    assert text.take(b"A" * 4_296 + b"\r", 1.0) == ["A" * 4_296]
    for number in range(50):
        assert text.take(b"B" * 1_000, 2.0 + number / 100) == []
    (long,) = text.take(b"B\r", 3.0)
    assert len(long) == BYTES_MAX + 1
    assert recognise(long) == Refused(RefusalReason.TOO_LONG)
    assert text.take(b"SS1\r", 3.1) == ["SS1"]


@pytest.mark.parametrize("stream", [b"SS1\xff\r", "SS1è\r".encode("latin-1"), b"SS\x001\r"])
def test_bytes_that_are_no_text_are_refused(stream: bytes) -> None:
    (text,) = joiner().take(stream, 1.0)
    assert isinstance(recognise(text), Refused)


def test_a_group_separator_is_part_of_the_code() -> None:
    assert joiner().take(b"]d201\x1dA\r", 1.0) == ["]d201\x1dA"]
