"""Checking a receipt away from the till: true, forged, or no receipt at all."""

from __future__ import annotations

import base64

import pytest

from pos_app.bootstrap.identity import receipt_checker
from pos_app.domain.our_papers import receipt_code
from pos_app.domain.words import Language, Words
from pos_app.field.receipts import verify
from pos_app.printer.samples import DONE, SAMPLE_KEY
from pos_app.ui.translations import words_of
from tests.helpers.signed import PUBLIC_KEY, signed_decision

TRUE = receipt_code(signed_decision())


def told(text: str, key: bytes = PUBLIC_KEY) -> tuple[bool, str]:
    lines: list[str] = []
    answer = verify(text, receipt_checker(key), Words(), lines.append)
    return answer, "\n".join(lines)


@pytest.mark.parametrize("text", [TRUE, f"]Q1{TRUE}\r\n"])
def test_a_true_receipt_says_what_it_is_about(text: str) -> None:
    answer, said = told(text)
    assert answer
    for shown in ("EUR 50,00", "EUR 51,00", "24/11/2026 12:00:07", "8841-2207-5530", "T-0027"):
        assert shown in said


@pytest.mark.parametrize(
    ("old", "new"),
    [("/5100/", "/9100/"), ("/5000/", "/5001/"), ("8841", "8842"), ("T-0027", "T-0028")],
)
def test_an_altered_receipt_is_not_true_and_is_not_repeated(old: str, new: str) -> None:
    answer, said = told(TRUE.replace(old, new, 1))
    assert not answer
    assert "NON VERA" in said
    assert "EUR" not in said


def test_another_backends_receipt_is_not_true() -> None:
    assert not told(TRUE, base64.b64decode(SAMPLE_KEY))[0]


@pytest.mark.parametrize("text", ["", "SSR1:" + "0F" * 16, "SSO1:x", "https://example.org"])
def test_anything_else_is_no_receipt(text: str) -> None:
    assert told(text) == (False, "Questo non è il codice firmato di una ricevuta.")


def test_the_sample_receipt_is_true_of_its_own_backend() -> None:
    assert DONE.decision is not None
    assert told(receipt_code(DONE.decision), base64.b64decode(SAMPLE_KEY))[0]


def test_it_is_said_in_english_too() -> None:
    lines: list[str] = []
    verify(TRUE, receipt_checker(PUBLIC_KEY), words_of(Language.ENGLISH), lines.append)
    assert lines[0].startswith("TRUE RECEIPT")
