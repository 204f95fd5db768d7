"""The questions after a restart: what only the person at the counter can say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from pos_app.domain.events import OperatorAbandoned
from pos_app.domain.money import format_euro
from pos_app.domain.operation import IntentId, Operation, State
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.transitions import Question, allows
from pos_app.domain.words import Words
from pos_app.ui.intents import Row, Tap
from pos_app.ui.presenters.context import primary, way_out
from pos_app.ui.presenters.views import Action, Band, Frame, Primary, ResumeRow, ResumeView, Tone

_ROWS_SHOWN = 3
_NOBODY: Mapping[IntentId, Sequence[Operation]] = {}


def present_resume(
    words: Words,
    operations: Sequence[Operation],
    questions: Mapping[IntentId, Question],
    selected: IntentId,
    band: Band | None,
    *,
    sisters: Mapping[IntentId, Sequence[Operation]] = _NOBODY,
) -> ResumeView:
    """Show the open rows; the selected one drives the primary.

    ``sisters`` are those that a row was to be paid with, as they were found.
    """
    chosen = next(operation for operation in operations if operation.iid == selected)
    question = questions.get(selected)
    first = _first_shown(operations, selected)
    shown = operations[first : first + _ROWS_SHOWN]
    hidden = len(operations) - len(shown)
    return ResumeView(
        Frame(
            _primary(words, chosen, question),
            heading=words.count("resume.title", len(operations)),
            large_heading=True,
            way_out=way_out(words, words("way_out.later"), "clock"),
            advice=words("resume.advice"),
            band=band,
            moment=selected,
        ),
        tuple(
            _row(
                words,
                operation,
                first + at + 1,
                question=questions.get(operation.iid),
                selected=selected,
                sisters=sisters.get(operation.iid, ()),
            )
            for at, operation in enumerate(shown)
        ),
        words.count("resume.more", hidden) if hidden else "",
        _actions(words, question),
    )


def goes_on_by_itself(operation: Operation) -> bool:
    """Whether a row without a question wants nobody: the till asks or prints for it."""
    return operation.frozen or operation.state in _BY_ITSELF_WORDS


def _first_shown(operations: Sequence[Operation], selected: IntentId) -> int:
    at = [operation.iid for operation in operations].index(selected)
    return max(0, min(at - 1, len(operations) - _ROWS_SHOWN))


def _row(
    words: Words,
    operation: Operation,
    number: int,
    *,
    question: Question | None,
    selected: IntentId,
    sisters: Sequence[Operation],
) -> ResumeRow:
    key, icon, tone = _row_words(operation, question)
    is_selected = operation.iid == selected
    name = words("resume.row", number=str(number), total=format_euro(operation.total_cents))
    at = operation.taken_at.astimezone(SHOP_ZONE).strftime("%H:%M")
    return ResumeRow(
        Action(f"row_{operation.iid}", name, Row(operation.iid), selected=is_selected),
        str(number),
        format_euro(operation.total_cents),
        words("resume.at", time=at),
        icon,
        words(key),
        _paid_with(words, operation, question, sisters) or words(f"{key}_why"),
        tone,
        words("resume.now" if is_selected else "resume.later"),
    )


def _paid_with(
    words: Words, operation: Operation, question: Question | None, sisters: Sequence[Operation]
) -> str:
    """Name the sum that a row was part of: cash is taken for all of a visit at once (W11)."""
    if question is not Question.CASH_COLLECTED:
        return ""
    paid = [row for row in sisters if row.submitted_at is not None]
    unpaid = [row for row in sisters if allows(row, OperatorAbandoned)]
    if paid:
        total = format_euro(sum(row.total_cents for row in paid))
        return words("resume.collected.others_paid", total=total)
    if unpaid:
        total = format_euro(sum(row.total_cents for row in (operation, *unpaid)))
        return words("resume.collected.in_all", total=total)
    return ""


def _primary(words: Words, operation: Operation, question: Question | None) -> Primary:
    total = format_euro(operation.total_cents)
    match question:
        case Question.CASH_COLLECTED:
            return primary(words, words("resume.collected.yes", total=total), "hand-coins")
        case Question.RECEIPT_OUT:
            return primary(words, words("resume.receipt.yes"), "printer-check")
        case Question.CASH_RETURNED:
            return primary(words, words("resume.returned.yes", total=total), "undo-2")
        case None if goes_on_by_itself(operation):
            return primary(words, words("resume.in_doubt.go_on"), "arrow-right")
        case None:
            return primary(words, words("operations.finish"), "arrow-right")


def _actions(words: Words, question: Question | None) -> tuple[Action, ...]:
    match question:
        case Question.CASH_COLLECTED:
            return (Action("second", words("resume.collected.no"), Tap.SECOND, "circle-minus"),)
        case Question.RECEIPT_OUT:
            return (Action("second", words("resume.receipt.no"), Tap.SECOND, "printer"),)
        case Question.CASH_RETURNED | None:
            return ()


def _row_words(operation: Operation, question: Question | None) -> tuple[str, str, Tone]:
    """Say what is known of a row and its one next step; without question it goes on by itself."""
    match question:
        case Question.CASH_COLLECTED:
            return "resume.collected", "circle-minus", Tone.PLAIN
        case Question.RECEIPT_OUT:
            return "resume.receipt", "printer", Tone.INFO
        case Question.CASH_RETURNED:
            return _RETURNED_WORDS[operation.state], "undo-2", Tone.BAD
        case None if operation.frozen:
            return "resume.frozen", "lock", Tone.BAD
        case None if operation.state in _RETURNED_WORDS:
            # It was asked for at the start, and the answer has come since.
            return _RETURNED_WORDS[operation.state], "undo-2", Tone.BAD
        case None:
            return _BY_ITSELF_WORDS.get(operation.state, _UNFINISHED_WORDS)


_RETURNED_WORDS: Mapping[State, str] = {
    State.REJECTED: "resume.returned",
    State.VOIDED: "resume.voided",
    State.REVERSED: "resume.reversed",
}
_UNFINISHED_WORDS = ("resume.collected", "circle-minus", Tone.PLAIN)
_BY_ITSELF_WORDS: Mapping[State, tuple[str, str, Tone]] = {
    State.SUBMITTING: ("resume.in_doubt", "hourglass", Tone.WARN),
    State.VOIDING: ("resume.voiding", "hourglass", Tone.WARN),
    State.REVERSING: ("resume.reversing", "hourglass", Tone.WARN),
    State.CONFIRMED: ("resume.confirmed", "printer", Tone.OK),
    State.RCPT_PRINTING: ("resume.confirmed", "printer", Tone.OK),
}
