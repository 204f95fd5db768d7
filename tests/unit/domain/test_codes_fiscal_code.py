"""Fiscal codes of persons: real shapes, look-alike letters, check letters."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.codes import fiscal_code
from pos_app.domain.codes.fiscal_code import FiscalCode, NotAFiscalCode

#: The last five are one person's, with more and more digits written as letters.
RIGHT = """
    RCCMNL83S18D969H MRTNTN23M02D969P CNTCHR83T41D969D FOXDRA26C24H872Y RSSMRA80A01H501U
    BSCMTT83A12L719R
    RSSMRA45C12F205C RSSMRA45C12F20RX RSSMRA45C12F2L5N RSSMRA45C12F2LRI RSSMRAQRCMNFNLRG
"""
WRONG_CHECK = ["FOXDRA26C24H872A", "RSSMRA80A01H501A"]
WRONG_SHAPE = [
    "",
    "CSTNGL22I10D086I",
    "RSSMRA80A01H501",
    "RSSMRA80A01H501UU",
    "ITRSSMRA80A01H501U",
    "01199250158",
    "80380000000000000000",
    "RSSMRA80A01H5O1U",
    "RSSMRA80A01H50１U",
]


@pytest.mark.parametrize("text", RIGHT.split())
def test_a_right_code_is_read_as_readers_send_it(text: str) -> None:
    for sent in (text, text.lower(), f"*{text}*"):
        assert fiscal_code.parse(sent) == FiscalCode(text)


@pytest.mark.parametrize("text", WRONG_CHECK + WRONG_SHAPE)
def test_a_wrong_code_is_refused(text: str) -> None:
    with pytest.raises(NotAFiscalCode) as refused:
        fiscal_code.parse(text)
    assert not text or text not in str(refused.value)


@pytest.mark.parametrize("text", WRONG_CHECK)
def test_a_wrong_check_letter_still_looks_like_a_code(text: str) -> None:
    assert fiscal_code.looks_like_fiscal_code(text)


@pytest.mark.parametrize("text", WRONG_SHAPE)
def test_a_wrong_shape_does_not(text: str) -> None:
    assert not fiscal_code.looks_like_fiscal_code(text)


@given(st.sampled_from(RIGHT.split()), st.sampled_from(range(16)), st.data())
def test_one_wrong_sign_is_caught(text: str, place: int, data: st.DataObject) -> None:
    kind = string.digits if text[place].isdigit() else string.ascii_uppercase
    sign = data.draw(st.sampled_from(kind.replace(text[place], "")))
    with pytest.raises(NotAFiscalCode):
        fiscal_code.parse(text[:place] + sign + text[place + 1 :])


@pytest.mark.parametrize("text", RIGHT.split())
def test_nothing_of_it_is_shown(text: str) -> None:
    code = fiscal_code.parse(text)
    for shown in (repr(code), str(code), repr([code])):
        assert not any(text[start : start + 3] in shown for start in range(14))
