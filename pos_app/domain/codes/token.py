"""The service code: the opaque text in a family's QR, one per child and service.

The code says nothing about the child, and nothing here may say it for it: ``repr`` and
``str`` show the last four signs only. Nobody else's format exists in public, so this one is
ours (docs/decisions/0002): 28 signs of Crockford's base 32 without Y and Z, which any
European keyboard layout but the French types the same, and which fit a version 2-M QR code.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass

#: 0-9 and A-X less I, L, O, U: thirty signs that nobody reads for another.
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWX"
PREFIX = "SS1"
LENGTH = 28
CHECK_LENGTH = 2
BODY_LENGTH = LENGTH - len(PREFIX) - CHECK_LENGTH

#: The largest prime under 30 squared. Prime and larger than the alphabet, so every wrong sign
#: and every swap of two neighbours changes the remainder (as with the notice number's 93).
_MODULUS = 887
_VALUE = {sign: value for value, sign in enumerate(ALPHABET)}
_VISIBLE = 4


class NotAServiceCode(ValueError):
    """The text is not one of our codes. The message never holds the text."""


class DamagedServiceCode(NotAServiceCode):
    """The text is shaped like one of our codes, but its check signs are wrong."""


@dataclass(frozen=True, slots=True, repr=False)
class ServiceCode:
    """A code whose shape and check signs are right. Whether it exists, the backend says.

    Only ``Backend.quote`` and the keyed hash of the vault may read ``secret``.
    """

    secret: str

    def __post_init__(self) -> None:
        assert is_valid(self.secret), "a service code is made by parse()"

    @property
    def tail(self) -> str:
        """The last four signs: enough to tell two children's papers apart, and no more."""
        return self.secret[-_VISIBLE:]

    def __repr__(self) -> str:
        return f"ServiceCode({mask(self.tail)})"

    __str__ = __repr__


def mask(tail: str) -> str:
    """Return the twelve stars and four signs that screens and papers show of a code."""
    return "*" * 12 + tail


def parse(text: str) -> ServiceCode:
    """Read a code; lower case is the same code.

    Raises:
        DamagedServiceCode: prefix, length and alphabet are ours, the check signs are not.
        NotAServiceCode: anything else.
    """
    candidate = text.upper() if text.isascii() else ""
    if not _looks_ours(candidate):
        raise NotAServiceCode("not shaped like a service code")
    if candidate[-CHECK_LENGTH:] != check_signs(candidate[:-CHECK_LENGTH]):
        raise DamagedServiceCode("check signs are wrong")
    return ServiceCode(candidate)


def digest(code: ServiceCode, key: bytes) -> str:
    """Return what the journal knows a code by: HMAC-SHA256 under the terminal's own key.

    A plain hash could be looked up by trying codes; this one cannot without the vault.
    """
    return hmac.new(key, code.secret.encode("ascii"), hashlib.sha256).hexdigest()


def is_valid(secret: str) -> bool:
    return _looks_ours(secret) and secret[-CHECK_LENGTH:] == check_signs(secret[:-CHECK_LENGTH])


def compose(body: str) -> ServiceCode:
    """Make a code of ``BODY_LENGTH`` random signs (the backend's business, and the sandbox's)."""
    assert len(body) == BODY_LENGTH, len(body)
    stem = PREFIX + body
    return ServiceCode(stem + check_signs(stem))


def check_signs(stem: str) -> str:
    """Return the two check signs of a code without them: its base 30 value modulo 887."""
    remainder = 0
    for sign in stem + "00":
        remainder = (remainder * len(ALPHABET) + _VALUE[sign]) % _MODULUS
    high, low = divmod(-remainder % _MODULUS, len(ALPHABET))
    return ALPHABET[high] + ALPHABET[low]


def _looks_ours(text: str) -> bool:
    right_size = len(text) == LENGTH and text.startswith(PREFIX)
    return right_size and all(sign in _VALUE for sign in text)
