"""How to find out how a reader is set up: three codes to scan, and what their keys give away.

The codes hold what readers and machines disagree about: signs whose place differs between
layouts, capitals, digits. The rule it keeps: a manner is learnt only if all three answers fit it,
sign for sign; what fits none is told with what to do, and nothing is learnt.
"""

from __future__ import annotations

import re
import statistics
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import pairwise, takewhile
from typing import Final

from pos_app.domain.codes import token
from pos_app.domain.keyboards import Layout
from pos_app.domain.keystrokes import LetterCase, Manner, Press, readings


class Question(Enum):
    """What a code asks of the reader; its value is what the code holds."""

    #: The letters that layouts move, and every separator that families' codes have.
    LAYOUT = "AQWZYM|-:/;_+=*@#&()%$\"'.,?!<>"
    CASE = "aBcDeFgHxYz"
    DIGITS = "0123456789012345"


class Trouble(Enum):
    """Why nothing could be learnt; each has a sentence and an order in ``domain/words``."""

    #: Another code of the sheet was scanned than was asked for.
    OTHER_CODE = "other_code"
    #: Far fewer keys came than the code has signs.
    CUT = "cut"
    #: The machine showed nothing for some keys, and did not say which keys they were.
    SIGNS_LOST = "signs_lost"
    #: Capitals and small letters come alike.
    CASE_LOST = "case_lost"
    #: What is put around the codes is not always the same.
    FRAME_CHANGES = "frame_changes"
    TOO_SLOW = "too_slow"
    NO_LAYOUT = "no_layout"


@dataclass(frozen=True, slots=True)
class Heard:
    """What came of one scan, its line end too; ``at_s`` has the time of each key."""

    presses: tuple[Press, ...]
    at_s: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Lesson:
    r"""What was learnt.

    Attributes:
        line_end: ``\r``, ``\n``, ``\t``, several of them, or "" for none.
        alt_codes: Whether signs are typed as numbers under Alt.
    """

    manner: Manner
    line_end: str
    alt_codes: bool


#: A code of ours that no family has: with it a learnt reader is tried.
TEST_CODE: Final = token.compose("PR0VA0E0TT0RE0000000000")
#: Slower than this, a reader cannot be told from a hand.
GAP_MAX_S: Final = 0.2
#: The longest text around a code that is believed.
AROUND_MAX: Final = 16

_AIM_PREFIX = re.compile(r"\][A-Za-z][0-9A-Za-z]")


def learn(answers: Mapping[Question, Heard]) -> Lesson | Trouble:
    """Say how the reader is set up that gave these answers, or why that cannot be said."""
    manners = [manner for manner in _guesses(answers) if _fits_all(answers, manner)]
    if not manners:
        return _why(answers)
    manner, around = manners[0], {_around(*each, manners[0]) for each in answers.items()}
    if len(around) > 1:
        return Trouble.FRAME_CHANGES
    gap_s = _gap_s(answers)
    if gap_s is not None and gap_s > GAP_MAX_S:
        return Trouble.TOO_SLOW
    prefix, suffix = around.pop() or ("", "")
    every = [press for heard in answers.values() for press in heard.presses]
    return Lesson(
        replace(manner, prefix=prefix, suffix=suffix, gap_s=gap_s),
        line_end=_line_end(next(iter(answers.values())).presses),
        alt_codes=any(press.alt_hold for press in every),
    )


def _guesses(answers: Mapping[Question, Heard]) -> Iterator[Manner]:
    """Yield every way to be set up, the usual first."""
    if all(press.key for heard in answers.values() for press in heard.presses):
        for layout in Layout:
            for letter_case in LetterCase:
                yield Manner(layout, None, letter_case)
        return
    for letter_case in (LetterCase.AS_PRESSED, LetterCase.INVERTED):
        yield Manner(None, None, letter_case)
        for layout in Layout:
            for host in Layout:
                yield Manner(layout, host, letter_case)


def _fits_all(answers: Mapping[Question, Heard], manner: Manner) -> bool:
    return all(_around(*each, manner) is not None for each in answers.items())


def _around(question: Question, heard: Heard, manner: Manner) -> tuple[str, str] | None:
    """Return what stands before and after the question's text; None where it is not there."""
    before, found, after = _text(heard.presses, manner).partition(question.value)
    bare = _AIM_PREFIX.sub("", before, count=1)
    return (bare, after) if found and max(len(bare), len(after)) <= AROUND_MAX else None


def _text(presses: Sequence[Press], manner: Manner) -> str:
    return readings(presses, manner)[0] if presses else ""


def _why(answers: Mapping[Question, Heard]) -> Trouble:
    if any(_is_another(*each) for each in answers.items()):
        return Trouble.OTHER_CODE
    if any(len(heard.presses) < len(question.value) for question, heard in answers.items()):
        return Trouble.CUT
    if any(not press.key and not press.sign for each in answers.values() for press in each.presses):
        return Trouble.SIGNS_LOST
    if _holds_all(answers, str):
        return Trouble.FRAME_CHANGES  # More than is believed stands around the codes.
    return Trouble.CASE_LOST if _holds_all(answers, str.upper) else Trouble.NO_LAYOUT


def _is_another(question: Question, heard: Heard) -> bool:
    """Whether some way to be set up makes this the code of another question, or the last one."""
    others = {TEST_CODE.secret, *(each.value for each in Question if each is not question)}
    texts = (_text(heard.presses, manner) for manner in _guesses({question: heard}))
    return any(other in text for text in texts for other in others)


def _holds_all(answers: Mapping[Question, Heard], fold: Callable[[str], str]) -> bool:
    return any(
        all(
            fold(question.value) in fold(_text(heard.presses, manner))
            for question, heard in answers.items()
        )
        for manner in _guesses(answers)
    )


def _gap_s(answers: Mapping[Question, Heard]) -> float | None:
    gaps = [after - before for heard in answers.values() for before, after in pairwise(heard.at_s)]
    return statistics.median(gaps) if gaps else None


def _line_end(presses: Sequence[Press]) -> str:
    ends = [press.line_end for press in takewhile(lambda each: each.line_end, reversed(presses))]
    return "".join(reversed(ends))
