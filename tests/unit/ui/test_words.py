"""The catalogue: complete, used, and in the counter's voice."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from pos_app.backend import outcomes
from pos_app.domain.codes.recognise import RefusalReason
from pos_app.domain.fault_cards import Helper, Money
from pos_app.domain.faults import FaultCode
from pos_app.domain.help import STEPS, Topic
from pos_app.domain.operation import Verdict
from pos_app.domain.operators import Objection, Role
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.reader_lesson import Question, Trouble
from pos_app.domain.report import Cause, Suspicion
from pos_app.domain.search import Ended
from pos_app.domain.words.italian import COUNTED, SPOKEN, TEXTS
from pos_app.ports.pictures import Place
from pos_app.ports.practice import Mishap
from pos_app.printer import calibration
from pos_app.printer.discovery import Kind
from pos_app.ui.drops import NotTaken
from pos_app.ui.presenters.shift import CashWay

SOURCES = sorted((Path(__file__).parents[3] / "pos_app").rglob("*.py"))
#: Keys made from a value at run time: the pattern, and all that it can be.
MADE = {
    *(f"printer.kind.{kind.value}" for kind in Kind),
    *(f"printer.slip.{outcome.value}" for outcome in PrintOutcome),
    *(f"reason.{reason.value}" for reason in outcomes._REASONS),
    f"reason.{FaultCode.REFUSED_OTHERWISE.value}",
    *(f"fault.{code.value}.{part}" for code in FaultCode for part in ("what", "do")),
    *(f"money.{money.value}" for money in Money),
    *(f"call.{helper.value}" for helper in Helper),
    *(f"refusal.{reason.value}" for reason in RefusalReason),
    "calibrate.ask.logo",
    *(f"calibrate.ask.{question.value}" for question in calibration.Question),
    *(f"files.place.{place.value}" for place in Place),
    *(f"drop.{reason.value}" for reason in NotTaken),
    *(key + "_why" for key in SPOKEN if key.startswith("resume.") and key + "_why" in SPOKEN),
    *(f"shift.cause.{cause.value}" for cause in Cause),
    *(f"shift.noted.{way.value}" for way in CashWay),
    *(f"shift.suspicion.{suspicion.value}" for suspicion in Suspicion),
    *(
        f"history.{paper}.{end}"
        for paper in ("pre", "receipt", "copy")
        for end in ("sent", "out", "said", "unknown", "not_sent")
    ),
    *(f"history.reconciled.{verdict.value}" for verdict in Verdict),
    *(f"operations.end.{ended.value}" for ended in Ended),
    *(f"operators.role.{role.value}" for role in Role),
    *(f"operators.objection.{objection.value}" for objection in Objection),
    *(
        f"help.{topic.value}.{part}"
        for topic, count in STEPS.items()
        for part in ("question", "call", *(f"step{number + 1}" for number in range(count)))
    ),
    *(f"help_words.{topic.value}" for topic in Topic),
    *(f"exercises.{mishap.value}{part}" for mishap in Mishap for part in ("", ".ordered")),
    "setup.other_code_do",
    *(f"setup.question.{question.name.lower()}" for question in Question),
    *(f"setup.trouble.{trouble.value}{part}" for trouble in Trouble for part in ("", "_do")),
}
SENTENCE_WORDS_MAX = 9
OFF_SCREEN = ("paper.", "reason.", "printer.", "help_words.")


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def on_screens() -> Iterator[tuple[str, str]]:
    """Yield key and text of what is said on screens; papers and terminals have their own style."""
    yield from ((key, text) for key, text in SPOKEN.items() if not key.startswith(OFF_SCREEN))
    yield from ((key, text) for key, forms in COUNTED.items() for text in forms)


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return (*ast.walk(ast.parse(path.read_text(encoding="utf-8"))),)


def literals() -> Iterator[str]:
    for path in SOURCES:
        if path.parent.name == "words":
            continue
        for node in nodes(path):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value


def asked_for() -> Iterator[tuple[str, str, set[str]]]:
    """Yield how each key that is asked for by name is asked, the key, and the values given."""
    for path in SOURCES:
        for node in nodes(path):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = ast.unparse(node.func).removesuffix(".count")
            how = (
                "count"
                if isinstance(node.func, ast.Attribute) and node.func.attr == "count"
                else ""
            )
            first = node.args[0]
            if called.split(".")[-1] in {"words", "_words", "WORDS"} and isinstance(
                first, ast.Constant
            ):
                yield how, str(first.value), {word.arg for word in node.keywords if word.arg}


def test_every_key_asked_for_exists_and_gets_its_values() -> None:
    calls = list(asked_for())
    assert len(calls) > 100, "the walk finds no calls any more"
    assert len([key for how, key, _ in calls if how]) > 5, "the walk finds no counting any more"
    for how, key, given in calls:
        if how:
            assert fields(COUNTED[key][1]) <= given | {"count"}, key
        else:
            assert fields(TEXTS[key]) == given, key


def test_a_text_that_counts_is_asked_for_by_its_number_only() -> None:
    assert not set(COUNTED) & set(TEXTS)


def test_no_text_is_left_over() -> None:
    used = set(literals()) | MADE
    assert (set(SPOKEN) | set(COUNTED)) - used == set()


def test_sentences_are_short() -> None:
    for key, text in on_screens():
        for sentence in re.split(r"[.?!…:]\s*", text):
            words = re.findall(r"[^\s]+", sentence)
            assert len(words) <= SENTENCE_WORDS_MAX, (key, sentence)


def test_nobody_is_blamed() -> None:
    assert not [key for key, text in on_screens() if "errore" in text.lower()]
