"""From a scanned text to what it is: our code, a notice, a fiscal code, or a named refusal.

The rule it keeps: a text is refused, never repaired. Only what readers are known to add
around a code (a symbology prefix, a line end) and what a hand adds while typing (spaces,
dashes, lower case) is taken away.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum

from pos_app.domain.codes import fiscal_code, notice, token
from pos_app.domain.codes.fiscal_code import FiscalCode
from pos_app.domain.codes.notice import Notice
from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.our_papers import OPERATION_PREFIX, RECEIPT_PREFIX

#: The longest text that any code of ours or pagoPA's may be; a full QR code holds 4,296.
TEXT_LENGTH_MAX = 512

_AIM_PREFIX = re.compile(r"\][A-Za-z][0-9A-Za-z]")
_PRINTABLE_ASCII = re.compile(r"[ -~]*")
_WEB_LINK = re.compile(r"(?:https?://|www\.)", re.IGNORECASE)
_EMV_PREFIX = "000201"
#: What the manuals of common readers print to be scanned: Newland's "@" commands, those of the
#: modules inside most nameless wireless readers, and Honeywell's menu commands (a tag and a
#: subtag of three signs each, data, and where to store it).
_READER_SETUP = re.compile(
    r"@[A-Z]{6}[0-9A-F]*"
    r"|%%SpecCode[0-9A-F]{2,}"
    r"|\^#SC\^[0-9A-F]+"
    r"|[A-Z0-9]{3}[A-Z0-9]{3}[0-9A-F]*[.!]"
)
_OUR_PAPERS = (OPERATION_PREFIX, RECEIPT_PREFIX)
#: How Crockford's base 32 reads the signs it leaves out, when a hand has typed them.
_TYPED_FOR_READ = str.maketrans({"O": "0", "I": "1", "L": "1", " ": None, "-": None, ".": None})


class RefusalReason(Enum):
    """Why a scanned text was refused; each has a sentence in ``domain/words``."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    #: A sign is missing: whoever read the code says so by U+FFFD in its place.
    UNREADABLE = "unreadable"
    #: Bytes that are no UTF-8; they arrive as lone surrogates (PEP 383).
    NOT_TEXT = "not_text"
    CONTROL_SIGNS = "control_signs"
    #: Signs that show nothing but change what is seen: bidi marks, zero widths.
    HIDDEN_SIGNS = "hidden_signs"
    #: Letters and digits of other alphabets, accents, emoji: no code here has them.
    FOREIGN_SIGNS = "foreign_signs"
    #: A barcode that sets up readers; one that scans it may be set up otherwise from now on.
    READER_SETUP = "reader_setup"
    DAMAGED = "damaged"
    DAMAGED_NOTICE = "damaged_notice"
    DAMAGED_FISCAL_CODE = "damaged_fiscal_code"
    WEB_LINK = "web_link"
    BANK_CODE = "bank_code"
    #: The QR of one of our own papers; refused in earnest where the journal has none of it.
    OUR_PAPER = "our_paper"
    #: Shaped like one of our papers, with another terminal's mark or a forged one.
    FOREIGN_PAPER = "foreign_paper"
    #: A receipt that says something else than the journal.
    ALTERED_PAPER = "altered_paper"
    NOT_OURS = "not_ours"


#: By Unicode's general category, the worst first.
_REASONS_BY_CATEGORY = {
    "Cs": RefusalReason.NOT_TEXT,
    "Cc": RefusalReason.CONTROL_SIGNS,
    "Cf": RefusalReason.HIDDEN_SIGNS,
}


@dataclass(frozen=True, slots=True)
class Refused:
    """The text is nothing this counter takes. It is not kept: it may be anybody's secret."""

    reason: RefusalReason


Recognised = ServiceCode | Notice | FiscalCode | Refused


def recognise(text: str) -> Recognised:
    """Say what a scanned text is. Never raises, whatever the text."""
    bare = bare_text(text)
    if not bare:
        return Refused(RefusalReason.EMPTY)
    if len(bare) > TEXT_LENGTH_MAX:
        return Refused(RefusalReason.TOO_LONG)
    if not _PRINTABLE_ASCII.fullmatch(bare):
        return Refused(_unprintable(bare))
    return _by_shape(bare)


def bare_text(text: str) -> str:
    """Return a scanned text without what readers are known to add around it."""
    bare = _AIM_PREFIX.sub("", text.rstrip("\r\n\t"), count=1) if text.startswith("]") else text
    return bare.rstrip("\r\n\t").strip(" ")


def recognise_typed(text: str) -> Recognised:
    """Say what a text typed by hand is: as ``recognise``, after undoing what hands do."""
    upper = text.upper() if text.isascii() else text
    as_code = upper.translate(_TYPED_FOR_READ)
    if len(as_code) == token.LENGTH and as_code.startswith(token.PREFIX):
        return recognise(as_code)
    return recognise(text)


def _unprintable(text: str) -> RefusalReason:
    """Name the worst sign of a text that is not all printable ASCII."""
    if "\N{REPLACEMENT CHARACTER}" in text:
        return RefusalReason.UNREADABLE
    categories = {unicodedata.category(sign) for sign in text}
    for category, reason in _REASONS_BY_CATEGORY.items():
        if category in categories:
            return reason
    return RefusalReason.FOREIGN_SIGNS


def _by_shape(text: str) -> Recognised:
    if notice.looks_like_notice(text):
        try:
            return notice.parse(text)
        except notice.NotANotice:
            return Refused(RefusalReason.DAMAGED_NOTICE)
    if fiscal_code.looks_like_fiscal_code(text):
        try:
            return fiscal_code.parse(text)
        except fiscal_code.NotAFiscalCode:
            return Refused(RefusalReason.DAMAGED_FISCAL_CODE)
    return _service_code(text)


def _service_code(text: str) -> Recognised:
    try:
        return token.parse(text)
    except token.DamagedServiceCode:
        return Refused(RefusalReason.DAMAGED)
    except token.NotAServiceCode:
        return Refused(_foreign(text))


def _foreign(text: str) -> RefusalReason:
    if text.startswith(_OUR_PAPERS):
        return RefusalReason.OUR_PAPER
    if text.upper().startswith(token.PREFIX):
        return RefusalReason.DAMAGED
    if _WEB_LINK.match(text):
        return RefusalReason.WEB_LINK
    if text.startswith(_EMV_PREFIX):
        return RefusalReason.BANK_CODE
    if _READER_SETUP.fullmatch(text):
        return RefusalReason.READER_SETUP
    return RefusalReason.NOT_OURS
