"""The calibration slip, and what is made of the answers."""

from __future__ import annotations

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from pos_app.printer.calibration import COLUMNS, Question, choices, looks_from, slip
from pos_app.printer.encoding import encode
from pos_app.printer.layout import lay_out
from pos_app.printer.preview import to_image
from pos_app.printer.profiles import EPSON_TM, UNKNOWN, Cut, Page
from pos_app.printer.qr import leave_qr_to_printer
from pos_app.printer.tokenizer import check_job, tokens
from pos_app.printer.units import Looks

ALL_RIGHT = {
    Question.ACCENTS: "A",
    Question.EURO: "S",
    Question.RULER: "48",
    Question.BARS: "3",
    Question.CODES: "PQR",
    Question.CUT: "1",
}


def test_the_slip_tries_every_page_in_its_own_signs() -> None:
    stream = encode(lay_out(slip(), COLUMNS, qr=leave_qr_to_printer), UNKNOWN.at(COLUMNS))
    check_job(stream)
    assert b"\x1bt\x13A  \xd5 \x85\x8a\x82\x8d\x95\x97 " in stream
    assert b"\x1bt\x10C  \x80 \xe0\xe8\xe9\xec\xf2\xf9 " in stream
    names = [token.name for token in tokens(stream)]
    assert names.count("QR print") == 2
    assert names.count("picture") == 3 + 1


def test_its_words_are_ascii_but_for_what_is_tried() -> None:
    text = lay_out(slip(), COLUMNS).as_text()
    assert [line for line in text.splitlines() if not line.isascii() and "€" not in line] == []


def test_its_codes_can_be_read() -> None:
    found = zxingcpp.read_barcodes(to_image(lay_out(slip(), COLUMNS)).convert("L"))
    assert {code.text for code in found} == {"POS-APP-P", "POS-APP-Q", "POS-APP-R"}


def test_the_answers_become_looks() -> None:
    assert looks_from(ALL_RIGHT) == Looks(
        columns=48, dots_per_line=576, code_page_slot=19, page=Page.CP858, native_qr=True
    )


@pytest.mark.parametrize(
    ("question", "typed", "expected"),
    [
        (Question.ACCENTS, "C", Looks(code_page_slot=16, page=Page.CP1252)),
        (Question.RULER, "32", Looks(columns=32)),
        (Question.BARS, "1", Looks(dots_per_line=384)),
        (Question.CODES, "R", Looks(native_qr=False)),
        (Question.CUT, "2", Looks(cut=Cut.AFTER_FEED, feed=180)),
        (Question.CUT, "3", Looks(cut=Cut.TEAR, feed=4)),
        (Question.EURO, "N", Looks()),
    ],
)
def test_one_answer_changes_one_thing(question: Question, typed: str, expected: Looks) -> None:
    assert looks_from({question: typed}) == expected


def test_a_line_without_the_euro_is_the_older_page() -> None:
    assert looks_from({Question.ACCENTS: "B", Question.EURO: "N"}).page is Page.CP850


def test_two_answers_that_contradict_each_other_count_for_nothing() -> None:
    assert looks_from({Question.RULER: "48", Question.BARS: "1"}) == Looks()


@given(st.dictionaries(st.sampled_from(Question), st.text(max_size=4)))
def test_any_answer_leaves_a_printer_that_can_print(answers: dict[Question, str]) -> None:
    profile = looks_from(answers).on(EPSON_TM)
    check_job(encode(lay_out(slip(), COLUMNS), profile.at(COLUMNS)))


@given(
    st.fixed_dictionaries({question: st.sampled_from(choices(question)) for question in Question})
)
def test_every_offered_answer_too(answers: dict[Question, str]) -> None:
    profile = looks_from(answers).on(UNKNOWN)
    check_job(encode(lay_out(slip(), profile.columns), profile))
