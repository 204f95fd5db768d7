"""The one catalogue of everything a person reads: Italian first, English second.

A text is asked for by its key and filled in by name: ``words("confirm.total", total=...)``.
Receipts are always Italian; screens follow the language chosen. Tests prove that both
languages have the same keys with the same places to fill in.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from pos_app.domain.words import (
    english_faults,
    english_field,
    english_printer,
    english_reader,
    english_rooms,
    english_screens,
    english_shift,
    italian_faults,
    italian_field,
    italian_papers,
    italian_printer,
    italian_reader,
    italian_reports,
    italian_rooms,
    italian_screens,
    italian_shift,
)


class Language(Enum):
    ITALIAN = "it"
    ENGLISH = "en"


#: Papers are Italian in every language of the screens: they are for the family.
_CATALOGUE: Mapping[Language, Mapping[str, str]] = {
    Language.ITALIAN: {
        **italian_papers.TEXTS,
        **italian_reports.TEXTS,
        **italian_screens.TEXTS,
        **italian_rooms.TEXTS,
        **italian_shift.TEXTS,
        **italian_field.TEXTS,
        **italian_faults.TEXTS,
        **italian_printer.TEXTS,
        **italian_reader.TEXTS,
    },
    Language.ENGLISH: {
        **italian_papers.TEXTS,
        **italian_reports.TEXTS,
        **english_screens.TEXTS,
        **english_rooms.TEXTS,
        **english_shift.TEXTS,
        **english_field.TEXTS,
        **english_faults.TEXTS,
        **english_printer.TEXTS,
        **english_reader.TEXTS,
    },
}


class Words:
    """The texts of one language.

    ``words(key, **values)`` raises ``KeyError`` for an unknown key or a value not given:
    both are bugs, and a test walks every key used in the program.
    """

    def __init__(self, language: Language = Language.ITALIAN) -> None:
        self.language = language
        self._texts = _CATALOGUE[language]

    def __call__(self, key: str, **values: str) -> str:
        text = self._texts[key]
        return text.format_map(values) if values else text

    def keys(self) -> frozenset[str]:
        return frozenset(self._texts)


PAPER_WORDS = Words(Language.ITALIAN)
