"""Whatever a reader is set up to, three scans give it away, or say what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.keyboards import Layout
from pos_app.domain.keystrokes import LetterCase, Manner, Press, key_sign, readings
from pos_app.domain.reader_lesson import (
    AROUND_MAX,
    TEST_CODE,
    Heard,
    Lesson,
    Question,
    Trouble,
    learn,
)
from tests.helpers.readers import F13, TypingReader, Way, presses

SIGNS = "".join(question.value for question in Question)
LAYOUTS = st.sampled_from(list(Layout))
READERS = st.builds(
    TypingReader,
    layout=LAYOUTS,
    end=st.sampled_from(["", "\r", "\t", "\r\r", "\r\n", "\n"]),
    letter_case=st.sampled_from(list(LetterCase)),
    way=st.sampled_from(list(Way)),
    prefix=st.sampled_from(["", "\x02", "A>", "7", key_sign(F13)]),
    suffix=st.sampled_from(["", "\x03", "<", key_sign(F13)]),
)
NOTICE = "PAGOPA|002|300022028000000154|82001760675|1000"


def heard(made: list[Press], gap_s: float = 0.004) -> Heard:
    return Heard(tuple(made), tuple(number * gap_s for number in range(len(made))))


def answers(
    reader: TypingReader, host: Layout | None, gap_s: float = 0.004
) -> Mapping[Question, Heard]:
    return {
        question: heard(presses(reader.type_out(question.value), host), gap_s)
        for question in Question
    }


def without_codes(given_: Mapping[Question, Heard]) -> Mapping[Question, Heard]:
    return {
        question: replace(each, presses=tuple(replace(press, key=0) for press in each.presses))
        for question, each in given_.items()
    }


@given(reader=READERS, host=st.none() | LAYOUTS, text=st.text(SIGNS, min_size=1))
def test_any_reader_is_learnt_and_then_understood(
    reader: TypingReader, host: Layout | None, text: str
) -> None:
    lesson = learn(answers(reader, host))
    assert isinstance(lesson, Lesson)
    assert lesson.line_end == reader.end
    assert lesson.alt_codes == (reader.way is not Way.KEYS)
    assert lesson.manner.gap_s == pytest.approx(0.004)
    made = presses(reader.type_out("x" + text + "x"), host)
    assert readings(made, lesson.manner) == ("x" + text + "x",)


@pytest.mark.parametrize("host", [Layout.US, Layout.IT, Layout.IT_US, Layout.GB])
@pytest.mark.parametrize("letter_case", [LetterCase.AS_PRESSED, LetterCase.INVERTED])
def test_without_key_codes_an_american_reader_is_learnt_by_its_signs(
    host: Layout, letter_case: LetterCase
) -> None:
    reader = TypingReader(letter_case=letter_case)
    lesson = learn(without_codes(answers(reader, host)))
    assert isinstance(lesson, Lesson)
    made = [replace(press, key=0) for press in presses(reader.type_out(NOTICE), host)]
    assert readings(made, lesson.manner) == (NOTICE,)


def test_what_a_machine_swallows_cannot_be_learnt_by_signs() -> None:
    swallowed = without_codes(answers(TypingReader(), Layout.DE))
    assert learn(swallowed) is Trouble.SIGNS_LOST


def test_an_aim_prefix_differs_with_each_code_and_is_no_prefix() -> None:
    given_ = {
        question: heard(presses(TypingReader(prefix=aim + "P").type_out(question.value)))
        for question, aim in zip(Question, ("]Q3", "]C0", "]Q1"), strict=True)
    }
    lesson = learn(given_)
    assert isinstance(lesson, Lesson)
    assert lesson.manner == Manner(Layout.US, prefix="P", gap_s=lesson.manner.gap_s)


def test_troubles() -> None:
    good = dict(answers(TypingReader(), None))
    cut = good | {Question.CASE: heard(presses(TypingReader().type_out("aB")))}
    assert learn(cut) is Trouble.CUT
    assert learn(good | {Question.CASE: Heard((), ())}) is Trouble.CUT
    upper = presses(TypingReader().type_out(Question.CASE.value.upper()))
    assert learn(good | {Question.CASE: heard(upper)}) is Trouble.CASE_LOST
    other = presses(TypingReader().type_out("z" * 40))
    assert learn(good | {Question.LAYOUT: heard(other)}) is Trouble.NO_LAYOUT
    prefixed = presses(TypingReader(prefix="A").type_out(Question.CASE.value))
    assert learn(good | {Question.CASE: heard(prefixed)}) is Trouble.FRAME_CHANGES
    long = TypingReader(prefix="A" * (AROUND_MAX + 1))
    assert learn(answers(long, None)) is Trouble.FRAME_CHANGES
    assert learn(answers(TypingReader(), None, gap_s=0.3)) is Trouble.TOO_SLOW


@pytest.mark.parametrize("way", [Layout.US, Layout.DE])
@pytest.mark.parametrize(
    ("asked", "scanned"),
    [
        (Question.LAYOUT, Question.DIGITS.value),
        (Question.CASE, Question.LAYOUT.value),
        (Question.CASE, Question.DIGITS.value),
        (Question.DIGITS, TEST_CODE.secret),
    ],
)
def test_another_code_of_the_sheet_is_told(way: Layout, asked: Question, scanned: str) -> None:
    reader = TypingReader(layout=way)
    good = dict(answers(reader, None))
    assert learn(good | {asked: heard(presses(reader.type_out(scanned)))}) is Trouble.OTHER_CODE
    only = {asked: heard(presses(reader.type_out(scanned)))}
    assert learn(only) is Trouble.OTHER_CODE


def test_a_serial_reader_has_signs_only_and_no_times() -> None:
    given_ = {
        question: Heard(tuple(Press(sign=sign) for sign in f"A>{question.value}\r"), ())
        for question in Question
    }
    assert learn(given_) == Lesson(Manner(prefix="A>"), "\r", alt_codes=False)
