"""Asking what came out: nobody has to answer, and nobody is asked for ever."""

from __future__ import annotations

from collections.abc import Iterator

from pos_app.domain.words import Words
from pos_app.field.calibration import ask_all

QUESTIONS = {"accents": ("A", "B"), "cut": ("1", "2", "3")}


def ask(*typed: str) -> tuple[dict[str, str], list[str]]:
    lines: Iterator[str] = iter(typed)
    said: list[str] = []

    def answer(prompt: str) -> str:
        said.append(prompt)
        try:
            return next(lines)
        except StopIteration:
            raise EOFError from None

    return ask_all(QUESTIONS, Words(), answer, said.append), said


def test_what_is_typed_is_the_answer_in_any_case() -> None:
    assert ask(" b ", "1")[0] == {"accents": "B", "cut": "1"}


def test_an_empty_line_leaves_the_question_open() -> None:
    assert ask("", "2")[0] == {"cut": "2"}


def test_what_is_not_offered_is_asked_again_twice_and_no_more() -> None:
    answers, said = ask("x", "y", "z", "1")
    assert answers == {"cut": "1"}
    assert sum("Si risponde con: A, B" in line for line in said) == 3


def test_the_end_of_the_input_ends_the_questions() -> None:
    answers, said = ask("A")
    assert answers == {"accents": "A"}
    assert said[-1].startswith("Fine")
