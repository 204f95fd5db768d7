"""The catalogue: the same in both languages, complete, used, and in the counter's voice."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from pos_app.domain.codes.recognise import RefusalReason
from pos_app.domain.faults import FaultCode
from pos_app.domain.reader_lesson import Question, Trouble
from pos_app.domain.repeat import REPEAT_WINDOW_S
from pos_app.domain.report import Cause, Suspicion
from pos_app.domain.words import (
    Language,
    Words,
    english_faults,
    english_field,
    english_reader,
    english_screens,
    english_shift,
    italian_faults,
    italian_field,
    italian_reader,
    italian_screens,
    italian_shift,
)
from pos_app.ports.pictures import Place
from pos_app.printer import calibration
from pos_app.ui.drops import NotTaken
from pos_app.ui.presenters.shift import CashWay

ITALIAN = {
    **italian_screens.TEXTS,
    **italian_shift.TEXTS,
    **italian_faults.TEXTS,
    **italian_field.TEXTS,
    **italian_reader.TEXTS,
}
ENGLISH = {
    **english_screens.TEXTS,
    **english_shift.TEXTS,
    **english_faults.TEXTS,
    **english_field.TEXTS,
    **english_reader.TEXTS,
}
SOURCES = sorted((Path(__file__).parents[3] / "pos_app").rglob("*.py"))
#: Keys made from a value at run time: the pattern, and all that it can be.
MADE = {
    *(f"fault.{code.value}.{part}" for code in FaultCode for part in ("what", "do")),
    *(f"refusal.{reason.value}" for reason in RefusalReason),
    "calibrate.ask.logo",
    *(f"calibrate.ask.{question.value}" for question in calibration.Question),
    *(f"ago.{minutes}" for minutes in range(REPEAT_WINDOW_S // 60 + 1)),
    "ago.unknown",
    *(f"files.place.{place.value}" for place in Place),
    *(f"drop.{reason.value}" for reason in NotTaken),
    *(key + "_why" for key in ITALIAN if key.startswith("resume.") and key + "_why" in ITALIAN),
    *(f"shift.cause.{cause.value}" for cause in Cause),
    *(f"shift.noted.{way.value}" for way in CashWay),
    *(f"shift.suspicion.{suspicion.value}" for suspicion in Suspicion),
    "setup.other_code_do",
    *(f"setup.question.{question.name.lower()}" for question in Question),
    *(f"setup.trouble.{trouble.value}{part}" for trouble in Trouble for part in ("", "_do")),
}
SENTENCE_WORDS_MAX = 9


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def literals() -> Iterator[str]:
    for path in SOURCES:
        if path.parent.name == "words":
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def asked_for() -> Iterator[tuple[str, set[str]]]:
    """Yield each key that is asked for by name, with the values it is given."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = ast.unparse(node.func)
            first = node.args[0]
            if called.split(".")[-1] in {"words", "_words", "WORDS"} and isinstance(
                first, ast.Constant
            ):
                yield str(first.value), {word.arg for word in node.keywords if word.arg}


def test_both_languages_say_the_same_things() -> None:
    assert set(ITALIAN) == set(ENGLISH)
    assert {key: fields(ITALIAN[key]) for key in ITALIAN} == {
        key: fields(ENGLISH[key]) for key in ENGLISH
    }


def test_every_key_asked_for_exists_and_gets_its_values() -> None:
    words = Words(Language.ITALIAN)
    calls = list(asked_for())
    assert len(calls) > 100, "the walk finds no calls any more"
    for key, given in calls:
        assert key in words.keys(), key  # noqa: SIM118 - a method of ours, not a mapping's.
        if key in ITALIAN:
            assert fields(ITALIAN[key]) == given, key


def test_no_text_is_left_over() -> None:
    used = set(literals()) | MADE
    assert set(ITALIAN) - used == set()


@pytest.mark.parametrize("code", FaultCode)
def test_every_fault_says_what_it_is_and_what_to_do(code: FaultCode) -> None:
    for part in ("what", "do"):
        assert ITALIAN[f"fault.{code.value}.{part}"]
        assert ENGLISH[f"fault.{code.value}.{part}"]


def test_sentences_are_short() -> None:
    for key, text in ITALIAN.items():
        for sentence in re.split(r"[.?!…:]\s*", text):
            words = re.findall(r"[^\s]+", sentence)
            assert len(words) <= SENTENCE_WORDS_MAX, (key, sentence)


def test_nobody_is_blamed() -> None:
    assert not [key for key, text in ITALIAN.items() if "errore" in text.lower()]
    assert not [key for key, text in ENGLISH.items() if "error" in text.lower()]
