"""What a reader meant comes out of its keys, however it is set up and whatever it types on."""

from __future__ import annotations

import string
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.keyboards import ALT, CAPS_LOCK, UNKNOWN, Layout
from pos_app.domain.keystrokes import (
    LetterCase,
    Manner,
    Modifiers,
    Press,
    key_sign,
    readings,
    unframed,
)
from tests.helpers.readers import F13, Turn, TypingReader, Way, presses

PRINTABLE = string.ascii_letters + string.digits + string.punctuation + " "
LAYOUTS = st.sampled_from(list(Layout))
TEXTS = st.text(PRINTABLE, min_size=1).filter(lambda text: text == unframed(text))
READERS = st.builds(
    TypingReader,
    layout=LAYOUTS,
    end=st.sampled_from(["", "\r", "\t", "\r\r", "\r\n", "\n"]),
    letter_case=st.sampled_from(list(LetterCase)),
    way=st.sampled_from(list(Way)),
    prefix=st.sampled_from(["", "\x02", "A>", key_sign(F13)]),
    suffix=st.sampled_from(["", "\x03", "<", key_sign(F13 + 1)]),
)


def manner_of(reader: TypingReader) -> Manner:
    prefix, suffix = (
        text if text.isascii() and text.isprintable() else "" for text in reader.around
    )
    return Manner(reader.layout, None, reader.letter_case, prefix, suffix)


@given(reader=READERS, host=st.none() | LAYOUTS, text=TEXTS)
def test_any_text_survives_every_reader_and_every_machine(
    reader: TypingReader, host: Layout | None, text: str
) -> None:
    made = presses(reader.type_out(text), host)
    assert readings(made, manner_of(reader)) == (text,)


@given(reader=LAYOUTS, host=LAYOUTS, text=TEXTS)
def test_without_key_codes_the_machine_is_undone_or_the_scan_is_refused(
    reader: Layout, host: Layout, text: str
) -> None:
    made = [replace(p, key=0) for p in presses(TypingReader(reader).type_out(text), host)]
    (read,) = readings(made, Manner(reader, host))
    assert read == text or UNKNOWN in read


@pytest.mark.parametrize("host", [Layout.IT, Layout.US, Layout.IT_US, Layout.GB, Layout.ES])
def test_a_notice_from_an_american_reader_comes_whole_without_key_codes(host: Layout) -> None:
    text = "PAGOPA|002|300022028000000154|82001760675|1000"
    made = [replace(press, key=0) for press in presses(TypingReader().type_out(text), host)]
    assert readings(made, Manner(Layout.US, host)) == (text,)


def test_an_unlearnt_reader_is_american_or_agrees_with_its_machine() -> None:
    text = "PAGOPA|002"
    american = presses(TypingReader(Layout.US).type_out(text), Layout.IT)
    assert readings(american, Manner()) == (text, "PAGOPA§002")
    italian = presses(TypingReader(Layout.IT).type_out(text), Layout.IT)
    assert readings(italian, Manner()) == ("PAGOPA~002", text)
    assert readings(presses(TypingReader().type_out("AB12"), Layout.IT), Manner()) == ("AB12",)
    assert readings([Press(sign=sign) for sign in "AB|"], Manner()) == ("AB|",)


def test_without_key_codes_caps_lock_and_alt_codes_are_known_too() -> None:
    inverted = Manner(letter_case=LetterCase.INVERTED)
    assert readings([Press(sign=sign) for sign in "ab|"], inverted) == ("AB|",)
    learnt = Manner(Layout.US, Layout.IT, LetterCase.INVERTED)
    assert readings([Press(sign=sign) for sign in "ab§ò"], learnt) == ("AB|;",)
    assert readings([Press(sign=sign) for sign in "abÒ☃"], learnt) == (f"AB;{UNKNOWN}",)
    digits = [Press(sign=sign, alt_hold=hold) for hold, sign in ((1, "6"), (1, "5"), (2, "0"))]
    assert readings([*digits, Press(sign="9", alt_hold=2)], Manner()) == ("A",)


@pytest.mark.parametrize(
    ("digits", "sign"),
    [
        ("65", "A"),
        ("065", "A"),
        ("0128", "€"),
        ("128", "Ç"),
        ("29", "\x1d"),
        ("0129", UNKNOWN),
        ("256", UNKNOWN),
        ("300", UNKNOWN),
    ],
)
def test_alt_codes(digits: str, sign: str) -> None:
    keys = {"0": 82, "1": 79, "2": 80, "3": 81, "5": 76, "6": 77, "8": 72, "9": 73}
    made = [Press(keys[digit], alt_hold=1) for digit in digits]
    assert readings([Press(30), *made, Press(48)], Manner(Layout.US)) == (f"a{sign}b",)


def test_what_is_no_sign_is_never_left_out() -> None:
    made = [Press(30), Press(59), Press(111), Press(48), Press(30, alt_hold=1)]
    read = readings(made, Manner(Layout.US))
    assert read == (f"a{key_sign(59)}{key_sign(111)}b{UNKNOWN}",)
    assert not read[0].isascii()
    assert key_sign(0) == UNKNOWN
    assert readings([Press(sign="a"), Press()], Manner()) == (f"a{UNKNOWN}",)


def test_caps_lock_itself_is_a_sign_of_nothing() -> None:
    made = [Press(CAPS_LOCK), Press(30), Press(CAPS_LOCK), Press(48)]
    assert readings(made, Manner(Layout.US)) == ("ab",)
    assert readings(made, Manner(Layout.US, letter_case=LetterCase.CAPS_KEY)) == ("Ab",)


def test_control_signs() -> None:
    made = [Press(48, control=True), Press(30), Press(27, control=True), Press(48)]
    assert readings(made, Manner(Layout.US)) == ("a\x1db",)
    assert readings([Press(30), Press(2, control=True)], Manner(Layout.US)) == (f"a{UNKNOWN}",)
    assert Press(36, control=True).line_end == "\n"
    assert Press(37, control=True).line_end == ""


def test_modifiers_that_nobody_saw_going_up_are_forgotten() -> None:
    modifiers = Modifiers()
    for turn in (Turn(42, down=True), Turn(ALT, down=True), Turn(ALT, down=True)):
        assert modifiers.turn(turn.key, down=turn.down)
    assert modifiers.press(30) == Press(30, shift=True, alt_hold=1)
    modifiers.let_go()
    assert modifiers.press(30) == Press(30)
    assert not modifiers.turn(30, down=True)


def test_a_key_has_no_repr() -> None:
    assert repr(Press(30, "a")) == "Press(...)"
