"""What stands on the set-up sheet for readers, in two languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pos_app.domain.reader_lesson import TEST_CODE, Question
from pos_app.domain.words import Words

_INTRODUCTION = ("setup.sheet.intro", "setup.sheet.intro_why")


@dataclass(frozen=True, slots=True)
class ReaderSheet:
    """The sheet's texts, in the first language large and in the second below."""

    first: Words
    second: Words

    def heading(self) -> str:
        return f"{self.first('setup.title')} · {self.second('setup.title')}"

    def introduction(self) -> Sequence[str]:
        """Return the lines below the heading."""
        return (*(words(key) for words in (self.first, self.second) for key in _INTRODUCTION),)

    def codes(self) -> Sequence[tuple[str, str, str]]:
        """Return each code: what it holds, its title and, below, the title once more."""
        keys = {question.value: f"setup.question.{question.name.lower()}" for question in Question}
        keys[TEST_CODE.secret] = "setup.question.test"
        return [
            (text, f"{number}. {self.first(key)}", self.second(key))
            for number, (text, key) in enumerate(keys.items(), start=1)
        ]
