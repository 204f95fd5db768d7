"""The one catalogue of everything a person reads, asked by key.

A text is asked for by its key and filled in by name: ``words("confirm.total", total=...)``;
one that counts, by its key and number: ``words.count("pin.wrong", 2)``. The catalogue is Italian
and stands in the files beside this one. Other languages are laid over it (``ui/translations``
reads them from Qt's files): what they do not say yet is said in Italian.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache

from pos_app.domain.words import italian_starting


class Language(Enum):
    ITALIAN = "it"
    ENGLISH = "en"
    GERMAN = "de"
    SLOVENE = "sl"
    FRENCH = "fr"


#: What is said for a key and a number (``UNCOUNTED`` where nothing is counted) in one language,
#: with its places still to be filled in; empty where the language has no text for it yet.
Translate = Callable[[str, int], str]
UNCOUNTED = -1


def _say_in_italian(key: str, number: int) -> str:
    del key, number
    return ""


class Words:
    """The texts of one language. Any thread may ask.

    A key that the catalogue lacks, or a value that is not given, raises ``KeyError``: both are
    bugs, and a test walks every key used in the program.
    """

    def __init__(
        self, language: Language = Language.ITALIAN, translate: Translate = _say_in_italian
    ) -> None:
        self.language = language
        self._translate = translate

    def __call__(self, key: str, **values: str) -> str:
        text = self._translate(key, UNCOUNTED) or _italian(key)
        return text.format_map(values) if values else text

    def count(self, key: str, number: int, **values: str) -> str:
        """Return the text in the form that this language has for so many; ``{count}`` is they."""
        text = self._translate(key, number) or _italian_counted(key, number)
        return text.format_map({"count": str(number), **values})


class Said(str):
    """An Italian text that knows its key, so that a paper can say it in another language too."""

    __slots__ = ("_key", "_values")

    _key: str
    _values: Mapping[str, str]

    @classmethod
    def of(cls, key: str, text: str, values: Mapping[str, str]) -> Said:
        said = cls(text)
        said._key, said._values = key, values
        return said

    def in_words(self, words: Words) -> str:
        return words(self._key, **self._values)


class PaperWords(Words):
    """The words of papers: Italian, whatever the screens speak."""

    def __call__(self, key: str, **values: str) -> Said:
        return Said.of(key, super().__call__(key, **values), values)


def _italian(key: str) -> str:
    # The first frame asks for nothing else, and is painted before the rest is imported.
    first = italian_starting.TEXTS.get(key)
    return _texts()[key] if first is None else first


@cache
def _texts() -> Mapping[str, str]:
    from pos_app.domain.words.italian import TEXTS

    return TEXTS


def _italian_counted(key: str, number: int) -> str:
    from pos_app.domain.words.italian import COUNTED

    one, other = COUNTED[key]
    return one if number == 1 else other


PAPER_WORDS = PaperWords()
