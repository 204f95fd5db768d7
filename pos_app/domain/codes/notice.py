"""The pagoPA notice, as its QR code or its postal Data Matrix says it.

Sources: pagoPA "Specifiche attuative dei codici", QR code of the payment notice (six fields
parted by ``|``), and the NBPA Data Matrix of the postal slip. Paying notices is a later
issue; knowing one when it is shown is this one's, so that the shopkeeper gets its name
instead of "unknown code".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

#: pagoPA's own parser takes one digit of amount although the specification wants two.
_QR = re.compile(r"PAGOPA\|002\|([0-3]\d{17})\|(\d{11})\|(\d{1,10})", re.ASCII)
_NBPA_PREFIX = "codfase=NBPA;"
_NBPA_LENGTH_MIN = 77


@dataclass(frozen=True, slots=True)
class Notice:
    """A payment notice. The amount is only what was printed; the creditor may have changed it."""

    notice_number: str
    creditor_fiscal_code: str
    amount_cents: int


class NotANotice(ValueError):
    """The text is no notice. The message never holds the text: a postal code names a person."""


def looks_like_notice(text: str) -> bool:
    return text.startswith(("PAGOPA|", _NBPA_PREFIX))


def parse(text: str) -> Notice:
    """Read a QR or Data Matrix text.

    Raises:
        NotANotice: the text is not a notice, or a damaged one.
    """
    if text.startswith(_NBPA_PREFIX):
        return _parse_postal(text)
    found = _QR.fullmatch(text)
    if found is None:
        raise NotANotice("not a notice")
    number, creditor, amount = found.groups()
    return Notice(number, creditor, int(amount))


def check_digits_agree(notice_number: str) -> bool:
    """Whether the last two digits are the first sixteen modulo 93 (auxiliary digit 1: no check)."""
    return notice_number[0] == "1" or int(notice_number[:16]) % 93 == int(notice_number[16:])


def _parse_postal(text: str) -> Notice:
    # Fixed offsets; the tail (debtor, reason) is padded differently in the wild and is personal.
    if len(text) < _NBPA_LENGTH_MIN:
        raise NotANotice("a postal notice cut short")
    number, amount, creditor = text[15:33], text[49:59], text[66:77]
    if not all(part.isascii() and part.isdigit() for part in (number, amount, creditor)):
        raise NotANotice("a damaged postal notice")
    return Notice(number, creditor, int(amount))
