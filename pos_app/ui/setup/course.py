"""The set-up from the first code to "Lettore pronto": what is asked, heard and shown.

Pure but for ``remember``. The rule it keeps: nothing is remembered before the reader, understood
as it was learnt, has read the test code.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from pos_app.domain.codes.recognise import recognise
from pos_app.domain.keyboards import Layout
from pos_app.domain.keystrokes import Manner, readings
from pos_app.domain.reader_lesson import TEST_CODE, Heard, Lesson, Question, Trouble, learn
from pos_app.domain.words import Words
from pos_app.ui.presenters.views import Tone

#: A key or two are a hand's.
_PRESSES_MIN = 4
_QUESTIONS = tuple(Question)
_MS_PER_S = 1_000
_LAYOUT_NAMES = {
    Layout.US: "USA",
    Layout.IT: "IT",
    Layout.DE: "DE",
    Layout.CH: "CH",
    Layout.FR: "FR",
    Layout.ES: "ES",
    Layout.GB: "GB",
    Layout.IT_US: "IT (USA)",
}
_ENDS = {
    "": "setup.end.none",
    "\r": "setup.end.enter",
    "\n": "setup.end.enter",
    "\r\n": "setup.end.two_enters",
    "\r\r": "setup.end.two_enters",
    "\t": "setup.end.tab",
}


@dataclass(frozen=True, slots=True)
class SetupView:
    """What the window shows.

    Attributes:
        code: What the code on the screen holds; "" for none: then the title is the verdict.
        verdict: A sentence in the tone's colours, and what to do; "" for none.
    """

    step: str
    title: str
    why: str
    code: str
    tone: Tone
    verdict: str = ""
    order: str = ""
    found: str = ""


class _End(Enum):
    NOT_YET = "not yet"
    READY = "ready"
    NOT_SAVED = "not saved"


class Course:
    """One set-up. ``remember(name, manner)`` returns why it could not; "" where it could."""

    def __init__(self, words: Words, remember: Callable[[str, Manner], str]) -> None:
        self._words = words
        self._remember = remember
        self.begin_again()

    def begin_again(self) -> None:
        self._name = ""
        self._answers: dict[Question, Heard] = {}
        self._lesson: Lesson | None = None
        self._trouble = ""
        self._end = _End.NOT_YET
        self._detail = ""

    def hear(self, name: str, heard: Heard) -> None:
        """Take what a reader sent: ``name`` is "wedge", or the device as the settings name it."""
        if len(heard.presses) < _PRESSES_MIN or self._end is not _End.NOT_YET:
            return
        if name != self._name:
            self.begin_again()  # Another reader: what was heard of the first says nothing of it.
            self._name = name
        if len(self._answers) < len(_QUESTIONS):
            self._take_answer(heard)
        else:
            self._take_test(heard)

    def _take_answer(self, heard: Heard) -> None:
        question = _QUESTIONS[len(self._answers)]
        learnt = learn({**self._answers, question: heard})
        if isinstance(learnt, Trouble):
            self._trouble = f"setup.trouble.{learnt.value}"
            return
        self._trouble = ""
        self._answers[question] = heard
        self._lesson = learnt

    def _take_test(self, heard: Heard) -> None:
        assert self._lesson is not None, "learnt from the answers"
        texts = readings(heard.presses, self._lesson.manner)
        if not any(recognise(text) == TEST_CODE for text in texts):
            self._trouble = "setup.other_code"
            return
        self._trouble = ""
        self._detail = self._remember(self._name, self._lesson.manner)
        self._end = _End.NOT_SAVED if self._detail else _End.READY

    # What is shown.

    def view(self) -> SetupView:
        words = self._words
        match self._end:
            case _End.READY:
                return self._over(Tone.OK, words("setup.ready"), words("setup.ready_why"))
            case _End.NOT_SAVED:
                order = words("setup.not_saved_do", detail=self._detail)
                return self._over(Tone.WARN, words("setup.not_saved"), order)
            case _End.NOT_YET:
                return self._asking()

    def _asking(self) -> SetupView:
        words, number = self._words, len(self._answers)
        asked = _QUESTIONS[number] if number < len(_QUESTIONS) else None
        name = "test" if asked is None else asked.name.lower()
        total = str(len(_QUESTIONS) + 1)
        return SetupView(
            step=words("setup.step", number=str(number + 1), total=total),
            title=words(f"setup.question.{name}"),
            why=words("setup.how"),
            code=TEST_CODE.secret if asked is None else asked.value,
            tone=Tone.WARN if self._trouble else Tone.INFO,
            verdict=words(self._trouble) if self._trouble else words("setup.how_why"),
            order=words(f"{self._trouble}_do") if self._trouble else "",
            found=self._found() if asked is None else "",
        )

    def _over(self, tone: Tone, title: str, order: str) -> SetupView:
        return SetupView("", title, order, "", tone, found=self._found())

    def _found(self) -> str:
        assert self._lesson is not None, "learnt"
        words, manner = self._words, self._lesson.manner
        layout = words("setup.as_shown") if manner.layout is None else _LAYOUT_NAMES[manner.layout]
        return words("setup.found", layout=layout, end=self._line_end(), pace=self._pace())

    def _line_end(self) -> str:
        assert self._lesson is not None, "learnt"
        end = self._lesson.line_end
        return self._words(_ENDS.get(end, "setup.end.other"))

    def _pace(self) -> str:
        assert self._lesson is not None, "learnt"
        gap_s = self._lesson.manner.gap_s
        if gap_s is None:
            return self._words("setup.pace_unknown")
        return self._words("setup.pace", milliseconds=str(max(1, round(gap_s * _MS_PER_S))))
