"""An amount in Italian words, as cheques have it: ``cinquantuno/00``.

The rule it keeps: figures can be misread or altered, words less so; both stand on the
pre-receipt and say the same sum. Cents are figures over a hundred, as is the custom.
"""

from __future__ import annotations

from typing import Final

_SMALL: Final = [
    "zero",
    "uno",
    "due",
    "tre",
    "quattro",
    "cinque",
    "sei",
    "sette",
    "otto",
    "nove",
    "dieci",
    "undici",
    "dodici",
    "tredici",
    "quattordici",
    "quindici",
    "sedici",
    "diciassette",
    "diciotto",
    "diciannove",
]
_TENS: Final = [
    "-",
    "-",
    "venti",
    "trenta",
    "quaranta",
    "cinquanta",
    "sessanta",
    "settanta",
    "ottanta",
    "novanta",
]
_HUNDRED, _THOUSAND = 100, 1_000
_EUROS_MAX = 999_999
#: A ten loses its last vowel before these: ventuno, ventotto.
_ELIDING: Final = frozenset({1, 8})
_THREE = 3


def in_words(amount_cents: int) -> str:
    """Return ``quattromilanovecentonovantanove/99`` for 4.999,99; up to 999.999,99."""
    assert amount_cents >= 0, amount_cents
    euros, cents = divmod(amount_cents, 100)
    return f"{_accented(_number(euros))}/{cents:02d}"


def _number(number: int) -> str:
    assert number <= _EUROS_MAX, number
    thousands, rest = divmod(number, _THOUSAND)
    if not thousands:
        return _below_thousand(rest)
    named = "mille" if thousands == 1 else f"{_below_thousand(thousands)}mila"
    return named + (_below_thousand(rest) if rest else "")


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, _HUNDRED)
    if not hundreds:
        return _below_hundred(rest)
    named = "cento" if hundreds == 1 else f"{_SMALL[hundreds]}cento"
    return named + (_below_hundred(rest) if rest else "")


def _below_hundred(number: int) -> str:
    if number < len(_SMALL):
        return _SMALL[number]
    tens, ones = divmod(number, 10)
    ten = _TENS[tens][:-1] if ones in _ELIDING else _TENS[tens]
    return ten + (_SMALL[ones] if ones else "")


def _accented(words: str) -> str:
    """Write the accent that a compound ending in three has: ventitré."""
    return f"{words[:-1]}é" if words.endswith("tre") and words != "tre" else words
