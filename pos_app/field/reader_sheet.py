"""What stands on the set-up sheet for readers, in Italian and in English."""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.domain.reader_lesson import TEST_CODE, Question
from pos_app.domain.words import Language, Words

_ITALIAN, _ENGLISH = Words(Language.ITALIAN), Words(Language.ENGLISH)
_INTRODUCTION = ("setup.sheet.intro", "setup.sheet.intro_why")


def heading() -> str:
    return f"{_ITALIAN('setup.title')} · {_ENGLISH('setup.title')}"


def introduction() -> Sequence[str]:
    """Return the lines below the heading."""
    return (*(words(key) for words in (_ITALIAN, _ENGLISH) for key in _INTRODUCTION),)


def codes() -> Sequence[tuple[str, str, str]]:
    """Return each code: what it holds, its title and, below, the title in English."""
    keys = {question.value: f"setup.question.{question.name.lower()}" for question in Question}
    keys[TEST_CODE.secret] = "setup.question.test"
    return [
        (text, f"{number}. {_ITALIAN(key)}", _ENGLISH(key))
        for number, (text, key) in enumerate(keys.items(), start=1)
    ]
