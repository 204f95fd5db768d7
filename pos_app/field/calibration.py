"""Asking a person what came out of a printer, at a terminal.

The rule it keeps: nobody has to answer. An empty line, or a third answer that is none of those
offered, leaves the question open, and the till keeps what is safe.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

_TRIES = 3


def ask_all(
    questions: Mapping[str, Sequence[str]],
    words: Callable[..., str],
    ask: Callable[[str], str],
    say: Callable[[str], None],
) -> dict[str, str]:
    """Ask each question and return the answers there are.

    Args:
        questions: Each by its name in the catalogue, with what may be typed.
        words: The catalogue; ``calibrate.ask.NAME`` is the question.
        ask: Shows a prompt and returns the line that was typed; EOFError when there is no more.
        say: Shows a line.
    """
    answers: dict[str, str] = {}
    say(words("calibrate.begin"))
    try:
        for name, choices in questions.items():
            answer = _ask_one(words(f"calibrate.ask.{name}"), choices, words, ask, say)
            if answer:
                answers[name] = answer
    except EOFError:
        say(words("calibrate.no_more"))
    return answers


def _ask_one(
    question: str,
    choices: Sequence[str],
    words: Callable[..., str],
    ask: Callable[[str], str],
    say: Callable[[str], None],
) -> str:
    for _ in range(_TRIES):
        typed = "".join(ask(f"{question} ").split()).upper()
        if not typed or typed in choices:
            return typed
        say(words("calibrate.choices", choices=", ".join(choices)))
    return ""
