"""The Italian fiscal code of a person, as the health card's barcode holds it.

Source: D.M. 23 December 1976 (check letter) and its rules for look-alike codes ("omocodia"),
where letters stand for digits. Personal data: ``repr`` shows nothing of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_SHAPE = re.compile(
    r"[A-Z]{6}[0-9LMNP-V]{2}[ABCDEHLMPRST][0-9LMNP-V]{2}[A-Z][0-9LMNP-V]{3}[A-Z]", re.ASCII
)
#: Values of 0-9 and A-Z in odd places (counted from one).
_ODD = (
    1,
    0,
    5,
    7,
    9,
    13,
    15,
    17,
    19,
    21,
    2,
    4,
    18,
    20,
    11,
    3,
    6,
    8,
    12,
    14,
    16,
    10,
    22,
    25,
    24,
    23,
)
LENGTH = 16


@dataclass(frozen=True, slots=True, repr=False)
class FiscalCode:
    """A fiscal code whose check letter is right."""

    secret: str

    def __repr__(self) -> str:
        return "FiscalCode(****************)"

    __str__ = __repr__


class NotAFiscalCode(ValueError):
    """The text is no fiscal code. The message never holds the text."""


def looks_like_fiscal_code(text: str) -> bool:
    # ASCII first: some other signs' upper case is an ASCII letter.
    return text.isascii() and _SHAPE.fullmatch(text.strip("*").upper()) is not None


def parse(text: str) -> FiscalCode:
    """Read a code; readers may leave the barcode's start and stop stars around it.

    Raises:
        NotAFiscalCode: wrong shape or wrong check letter.
    """
    candidate = text.strip("*").upper()
    if not looks_like_fiscal_code(text) or candidate[-1] != _check_letter(candidate[:-1]):
        raise NotAFiscalCode("not a fiscal code")
    return FiscalCode(candidate)


def _check_letter(stem: str) -> str:
    values = [int(sign) if sign.isdigit() else ord(sign) - ord("A") for sign in stem]
    odd = sum(_ODD[value] for value in values[0::2])
    even = sum(values[1::2])
    return chr(ord("A") + (odd + even) % 26)
