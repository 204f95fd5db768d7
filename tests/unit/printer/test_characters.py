from __future__ import annotations

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.printer.characters import ENCODING, clean

CONTROLS = frozenset([*range(0x20), 0x7F])


def test_no_sign_of_unicode_becomes_a_control_byte() -> None:
    for start in range(0, sys.maxunicode + 1, 4096):
        block = "x".join(map(chr, range(start, min(start + 4096, sys.maxunicode + 1))))
        printed = clean(block).encode(ENCODING)
        assert not CONTROLS.intersection(printed), hex(start)


def test_each_sign_alone_gives_printable_signs_only() -> None:
    for number in range(sys.maxunicode + 1):
        printed = clean(chr(number))
        assert printed == "" or printed.isprintable(), hex(number)


@given(st.text())
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Nabrežina", "Nabrezina"),
        ("Weinstraße, Arbëreshëvet", "Weinstraße, Arbëreshëvet"),
        ("perche\N{COMBINING GRAVE ACCENT}", "perchè"),
        ("€ 1.234,50", "€ 1.234,50"),
        ("€\N{NO-BREAK SPACE}5", "€ 5"),
        ("due\nrighe\te tab", "due righe e tab"),
        ("\x1bp\x00\x10\x04\x01\x1dVB", "pVB"),
        ("‘così’ “detto” – … №3", "'così' \"detto\" - ... n.3"),
        ("Łódź œuvre", "Lódz oeuvre"),
        ("scuola \N{RIGHT-TO-LEFT OVERRIDE}00,1\N{ZERO WIDTH SPACE}", "scuola 00,1"),
        ("学校", "??"),
        ("Σ\N{COMBINING ACUTE ACCENT}", "?"),
        ("ﬁne", "fine"),
        ("\ud800x", "x"),
    ],
)
def test_examples(text: str, printed: str) -> None:
    assert clean(text) == printed


def test_positive_control_unicode_has_what_is_dropped() -> None:
    raw = "".join(map(chr, range(sys.maxunicode + 1)))
    categories = set(map(unicodedata.category, raw))
    assert {"Cc", "Cf", "Cs", "Co", "Cn"} <= categories
