"""Every amount in words, read back by rules of their own."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.amount_words import in_words
from pos_app.domain.money import CASH_MAX_CENTS

KNOWN = {
    0: "zero/00",
    1_00: "uno/00",
    3_00: "tre/00",
    11_05: "undici/05",
    18_00: "diciotto/00",
    21_00: "ventuno/00",
    23_00: "ventitré/00",
    28_00: "ventotto/00",
    51_00: "cinquantuno/00",
    80_00: "ottanta/00",
    88_88: "ottantotto/88",
    100_00: "cento/00",
    101_00: "centouno/00",
    103_00: "centotré/00",
    108_00: "centootto/00",
    180_00: "centoottanta/00",
    997_99: "novecentonovantasette/99",
    1_000_00: "mille/00",
    1_001_00: "milleuno/00",
    2_000_00: "duemila/00",
    3_333_00: "tremilatrecentotrentatré/00",
    4_999_99: "quattromilanovecentonovantanove/99",
    5_000_00: "cinquemila/00",
    21_003_00: "ventunomilatré/00",
    100_000_00: "centomila/00",
    999_999_99: "novecentonovantanovemilanovecentonovantanove/99",
}

# The other way round: a reader that knows single words and how they follow each other.
_VALUES = {
    "uno": 1, "due": 2, "tre": 3, "quattro": 4, "cinque": 5, "sei": 6, "sette": 7, "otto": 8,
    "nove": 9, "dieci": 10, "undici": 11, "dodici": 12, "tredici": 13, "quattordici": 14,
    "quindici": 15, "sedici": 16, "diciassette": 17, "diciotto": 18, "diciannove": 19,
    "venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70,
    "ottanta": 80, "novanta": 90,
}  # fmt: skip
_ONES = "uno|due|tre|quattro|cinque|sei|sette|otto|nove"
_TEENS = "diciassette|diciannove|diciotto|quattordici|quindici|undici|dodici|tredici|sedici|dieci"
_TENS = "vent|trent|quarant|cinquant|sessant|settant|ottant|novant"
_HUNDREDS = re.compile(
    rf"(?:(?P<hundreds>due|tre|quattro|cinque|sei|sette|otto|nove)?(?P<cento>cento))?"
    rf"(?:(?P<teen>{_TEENS})|(?:(?P<ten>{_TENS})(?P<vowel>[ia])?(?P<digit>{_ONES})?)"
    rf"|(?P<one>{_ONES}))?"
)


def read(words: str) -> int:
    """Read euros in words; a wrong elision or a wrong accent is no number."""
    plain = words.replace("tré", "tre")
    assert ("tré" in words) == (plain.endswith("tre") and plain != "tre"), words
    thousands, mille, rest = plain.rpartition("mila" if "mila" in plain else "mille")
    value = 0
    if mille == "mille":
        assert not thousands, words
        value = 1_000
    elif mille:
        value = 1_000 * read_hundreds(thousands)
        assert value > 1_000, words
    return value + (read_hundreds(rest) if rest else 0)


def read_hundreds(words: str) -> int:
    found = _HUNDREDS.fullmatch(words)
    assert found, words
    value = 0
    if found["cento"]:
        value = 100 * _VALUES.get(found["hundreds"] or "uno", 0)
    if found["ten"]:
        vowel = "i" if found["ten"] == "vent" else "a"
        elides = found["digit"] in {"uno", "otto"}
        assert found["vowel"] == (None if elides else vowel), words
        value += _VALUES[found["ten"] + vowel]
    return value + sum(_VALUES[found[name]] for name in ("teen", "digit", "one") if found[name])


@pytest.mark.parametrize(("amount_cents", "words"), KNOWN.items())
def test_known_amounts(amount_cents: int, words: str) -> None:
    assert in_words(amount_cents) == words


def test_every_euro_up_to_what_may_be_paid_in_cash_is_read_back() -> None:
    said = [in_words(euros * 100).removesuffix("/00") for euros in range(1, CASH_MAX_CENTS // 100)]
    assert [read(words) for words in said] == list(range(1, CASH_MAX_CENTS // 100))


@given(st.integers(1_00, 999_999_99))
def test_any_amount_is_read_back(amount_cents: int) -> None:
    words, slash, cents = in_words(amount_cents).partition("/")
    assert read(words) * 100 + int(cents) == amount_cents
    assert (slash, len(cents)) == ("/", 2)


@pytest.mark.parametrize("wrong", ["ventiuno", "ventitre", "trentotré", "unmila", "centocento"])
def test_the_reader_refuses_what_nobody_writes(wrong: str) -> None:
    """Positive control."""
    with pytest.raises(AssertionError):
        read(wrong)
