"""From a scanned thing that starts no sale to the band that names it, in the flash's colour."""

from __future__ import annotations

from pos_app.domain.codes.fiscal_code import FiscalCode
from pos_app.domain.codes.notice import Notice
from pos_app.domain.codes.recognise import Refused
from pos_app.domain.words import Words
from pos_app.ui.presenters.views import Band, Tone


def refusal_band(words: Words, found: Notice | FiscalCode | Refused) -> Band:
    match found:
        case Notice():
            return Band(words("refusal.notice"), Tone.INFO, "receipt-text")
        case FiscalCode():
            return Band(words("refusal.fiscal_code"), Tone.INFO, "info")
        case Refused(reason):
            return Band(words(f"refusal.{reason.value}"), Tone.BAD, "circle-x")


def busy_band(words: Words, key: str) -> Band:
    """Answer a scan on a screen that takes none; the text of ``key`` says what comes first."""
    return Band(words(key), Tone.WARN, "hourglass")
