"""What a grabbed reader presses comes out as what it meant, scan by scan."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.codes.recognise import Refused, recognise
from pos_app.domain.keyboards import Layout
from pos_app.domain.keystrokes import LetterCase, Manner
from pos_app.scanner.readers.key_text import KEYS_MAX, KeyText
from tests.helpers.cameras import CODE
from tests.helpers.readers import Turn, TypingReader, Way

READERS = st.builds(
    TypingReader,
    layout=st.sampled_from(list(Layout)),
    end=st.sampled_from(["\r", "\t", "\r\n", ""]),
    letter_case=st.sampled_from(list(LetterCase)),
    way=st.sampled_from(list(Way)),
)


def heard(text: KeyText, turns: list[Turn], at_s: float = 1.0) -> list[str]:
    return [code for turn in turns for code in text.take(turn.key, int(turn.down), at_s)]


@given(reader=READERS)
def test_two_scans_are_two_whatever_the_reader(reader: TypingReader) -> None:
    text = KeyText(Manner(reader.layout, letter_case=reader.letter_case), silence_s=0.15)
    codes = ["PAGOPA|002|aB", CODE.secret]
    read = []
    for number, code in enumerate(codes):
        read += heard(text, reader.type_out(code), 10.0 * number)
        read += text.elapse(10.0 * number + 5.0)
    assert read == codes


KEYS = st.tuples(st.integers(1, 240), st.integers(0, 2))


@given(garbage=st.lists(KEYS, max_size=80))
def test_whatever_was_pressed_before_the_next_good_scan_works(
    garbage: list[tuple[int, int]],
) -> None:
    text = KeyText(Manner(Layout.US), silence_s=0.15)
    for key, value in garbage:
        text.take(key, value, 1.0)
    text.elapse(9.0)
    modifiers_up = [Turn(key, down=False) for key in (42, 54, 29, 97, 56, 100)]
    heard(text, modifiers_up, 9.0)
    assert heard(text, TypingReader().type_out(CODE.secret), 9.0) == [CODE.secret]


def test_a_key_held_down_is_one_sign_and_a_line_end_alone_nothing() -> None:
    text = KeyText(Manner(Layout.US), silence_s=0.15)
    assert text.take(28, 1, 1.0) == []
    for value in (1, 2, 2, 0):
        text.take(30, value, 1.0)
    assert text.elapse(1.1) == []
    assert text.elapse(1.2) == ["a"]


def test_what_is_too_long_is_one_refused_scan() -> None:
    text = KeyText(Manner(Layout.US), silence_s=0.15)
    (long,) = heard(text, TypingReader().type_out("A" * (KEYS_MAX + 300)))
    assert len(long) == KEYS_MAX
    assert isinstance(recognise(long), Refused)
    assert heard(text, TypingReader().type_out(CODE.secret)) == [CODE.secret]


def test_lost_keys_refuse_their_scan_only() -> None:
    text = KeyText(Manner(Layout.US), silence_s=0.15)
    heard(text, TypingReader(end="").type_out("SS1"))
    text.lost()
    (code,) = heard(text, TypingReader().type_out(CODE.secret))
    assert isinstance(recognise(code), Refused)
    assert heard(text, TypingReader().type_out(CODE.secret)) == [CODE.secret]
