"""The list of operations, and one of them opened: how each ended, and the one next step.

The rule it keeps: a row's state is said in words, and a button is there only where
``transitions.allows`` lets its event happen.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from pos_app.domain.events import ReceiptOrdered, ReversalRequested
from pos_app.domain.money import format_euro
from pos_app.domain.operation import IntentId, Operation, State
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.search import Days
from pos_app.domain.transitions import allows, is_open
from pos_app.domain.words import Words
from pos_app.ports.counter import OperationsListed, Search
from pos_app.ports.journal import Happening
from pos_app.ui.intents import Row, Tap
from pos_app.ui.presenters.context import primary, waiting, way_out
from pos_app.ui.presenters.history import moments
from pos_app.ui.presenters.papers import day_or_time
from pos_app.ui.presenters.views import (
    Action,
    Band,
    Frame,
    HistoryView,
    OperationRow,
    OperationsView,
    Primary,
    Tone,
)

#: Rows told of at each side of the selected one: no window shows more.
_AROUND = 5
#: Of an opened row's line: what the smallest window has room for.
MOMENTS_SHOWN = 7


def present_operations(
    words: Words,
    search: Search,
    listed: OperationsListed | None,
    selected: IntentId | None,
    *,
    now: datetime,
    band: Band | None,
) -> OperationsView:
    rows = () if listed is None or listed.search != search else listed.rows
    at = next((place for place, row in enumerate(rows) if row.iid == selected), 0)
    chosen = rows[at] if rows else None
    return OperationsView(
        Frame(
            _primary(words, chosen),
            heading=words("operations.title"),
            large_heading=True,
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            band=band,
            moment=selected or "",
        ),
        searched=words("operations.by_paper") if search.iid else search.text,
        placeholder=words("operations.placeholder"),
        scopes=_scopes(words, search, listed),
        headers=(
            words("operations.at"),
            words("operations.number"),
            words("operations.total"),
            words("operations.outcome"),
            words("operations.paper"),
        ),
        rows=_rows(words, rows, at, now),
        detail=_detail(words, chosen),
        actions=(*_reprint(words, chosen), *_actions(words, chosen)),
        empty="" if rows or listed is None else words("operations.none"),
        position=_position(words, rows, at),
        pages=_pages(words, rows, at),
    )


def present_opened(
    words: Words,
    operation: Operation,
    happenings: Sequence[Happening] | None,
    first: int,
    *,
    band: Band | None,
) -> HistoryView:
    """Show all that happened to one row; ``happenings`` is None until the journal has told."""
    icon, key, tone = outcome_of(operation)
    line = () if happenings is None else moments(words, operation, happenings)
    first = max(0, min(first, len(line) - MOMENTS_SHOWN))
    shown = line[first : first + MOMENTS_SHOWN]
    empty = words("history.loading" if happenings is None else "history.archived")
    return HistoryView(
        Frame(
            _next_step(words, operation),
            heading=words("history.title", number=f"{operation.number:04d}"),
            large_heading=True,
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            band=band,
            moment=operation.iid,
        ),
        icon,
        words(key),
        tone,
        format_euro(operation.total_cents),
        words("history.code", tail=operation.code_tail),
        _detail(words, operation),
        shown,
        "" if shown else empty,
        _steps_shown(words, first, len(line)),
        _actions(words, operation),
        _line_pages(words, first, len(line)),
    )


def _steps_shown(words: Words, first: int, count: int) -> str:
    if count <= MOMENTS_SHOWN:
        return ""
    last = str(first + MOMENTS_SHOWN)
    return words("history.position", first=str(first + 1), last=last, count=str(count))


def _line_pages(words: Words, first: int, count: int) -> tuple[Action, ...]:
    if count <= MOMENTS_SHOWN:
        return ()
    more = first + MOMENTS_SHOWN < count
    return (
        Action("line_up", words("history.up"), Tap.PAGE_UP, "chevron-up", enabled=first > 0),
        Action("line_down", words("history.down"), Tap.PAGE_DOWN, "chevron-down", enabled=more),
    )


def _rows(
    words: Words, rows: Sequence[Operation], at: int, now: datetime
) -> tuple[OperationRow, ...]:
    first = max(0, at - _AROUND)
    return tuple(
        _row(words, row, now, selected=first + place == at)
        for place, row in enumerate(rows[first : at + _AROUND + 1])
    )


def _row(words: Words, operation: Operation, now: datetime, *, selected: bool) -> OperationRow:
    icon, key, tone = outcome_of(operation)
    total = format_euro(operation.total_cents)
    number = f"…{operation.number:04d}"
    name = f"{number}, {total}, {words(key)}"
    return OperationRow(
        Action(f"row_{operation.iid}", name, Row(operation.iid), selected=selected),
        day_or_time(operation, now),
        number,
        total,
        icon,
        words(key),
        tone,
        _paper(words, operation),
    )


def outcome_of(operation: Operation) -> tuple[str, str, Tone]:
    """Return icon, words and tone for how an operation has ended, or where it stands."""
    if operation.frozen:
        return "lock", "outcome.frozen", Tone.BAD
    if operation.state is State.RCPT_DONE and operation.reversal is not None:
        return "circle-check", "outcome.not_reversed", Tone.OK
    return _OUTCOMES[operation.state]


def _paper(words: Words, operation: Operation) -> str:
    """Say what is known to be on paper; what nobody has proved is not called out."""
    match operation.state:
        case State.PRE_PRINTED | State.SUBMITTING | State.VOIDING:
            return words("on_paper.pre")
        case State.CONFIRMED | State.RCPT_PRINTING if (
            operation.print_outcome is PrintOutcome.UNKNOWN
        ):
            return words("on_paper.unknown")
        case State.CONFIRMED | State.RCPT_PRINTING:
            return words("on_paper.due")
        case State.RCPT_DONE | State.REVERSING | State.REVERSED | State.REV_CLOSED:
            copies = operation.receipts - 1
            if copies > 0:
                return words.count("on_paper.copies", copies)
            return words("on_paper.receipt")
        case _:
            return words("on_paper.nothing")


def _primary(words: Words, operation: Operation | None) -> Primary:
    if operation is None:
        return waiting(words, words("operations.nothing_chosen"), "list")
    if is_open(operation):
        return _next_step(words, operation)
    return primary(words, words("operations.open_row"), "scroll-text")


def _next_step(words: Words, operation: Operation) -> Primary:
    if is_open(operation):
        return primary(words, words("operations.finish"), "arrow-right")
    if allows(operation, ReceiptOrdered):
        return primary(words, words("operations.copy"), "printer")
    return waiting(words, words("operations.nothing_to_do"), "check")


def _detail(words: Words, operation: Operation | None) -> str:
    if operation is None:
        return ""
    if operation.frozen:
        return words("frozen.sentence")
    return words(_DETAILS[operation.state])


def _reprint(words: Words, operation: Operation | None) -> tuple[Action, ...]:
    if operation is None or is_open(operation) or not allows(operation, ReceiptOrdered):
        return ()
    return (Action("reprint", words("operations.reprint"), Tap.REPRINT, "printer", "F6"),)


def _actions(words: Words, operation: Operation | None) -> tuple[Action, ...]:
    if operation is None or not allows(operation, ReversalRequested):
        return ()
    text = words("operations.reverse")
    return (Action("reverse", text, Tap.REVERSE, "rotate-ccw", "F8", tone=Tone.BAD),)


def _scopes(words: Words, search: Search, listed: OperationsListed | None) -> tuple[Action, ...]:
    today = str(listed.today) if listed else ""
    unfinished = str(listed.unfinished) if listed else ""
    days = words("operations.today", count=today)
    if search.days is Days.EARLIER:
        days = words("operations.earlier")
    end = words("operations.any_end")
    if search.ended is not None:
        end = words(f"operations.end.{search.ended.value}")
    is_all = search.days is Days.ALL
    return (
        Action("scope_days", days, Tap.OTHER_DAYS, selected=not is_all),
        Action("scope_end", end, Tap.OTHER_END, selected=search.ended is not None),
        Action(
            "scope_open",
            words("operations.open", count=unfinished),
            Tap.SHOW_ALL if search.only_open else Tap.SHOW_OPEN,
            selected=search.only_open,
        ),
    )


def _position(words: Words, rows: Sequence[Operation], at: int) -> str:
    if not rows:
        return ""
    return words("operations.position", at=str(at + 1), count=str(len(rows)))


def _pages(words: Words, rows: Sequence[Operation], at: int) -> tuple[Action, ...]:
    return (
        Action("page_up", words("operations.newer"), Tap.PAGE_UP, "chevron-up", enabled=at > 0),
        Action(
            "page_down",
            words("operations.older"),
            Tap.PAGE_DOWN,
            "chevron-down",
            words("key.page_down"),
            enabled=at + 1 < len(rows),
        ),
    )


_OUTCOMES: Mapping[State, tuple[str, str, Tone]] = {
    State.QUOTED: ("receipt-text", "outcome.offered", Tone.WARN),
    State.PRE_PRINTING: ("receipt-text", "outcome.offered", Tone.WARN),
    State.PRE_PRINTED: ("receipt-text", "outcome.offered", Tone.WARN),
    State.SUBMITTING: ("hourglass", "outcome.in_doubt", Tone.WARN),
    State.VOIDING: ("hourglass", "outcome.voiding", Tone.WARN),
    State.CONFIRMED: ("circle-check", "outcome.done", Tone.OK),
    State.RCPT_PRINTING: ("circle-check", "outcome.done", Tone.OK),
    State.RCPT_DONE: ("circle-check", "outcome.done", Tone.OK),
    State.REJECTED: ("circle-x", "outcome.refused_owing", Tone.BAD),
    State.VOIDED: ("circle-x", "outcome.voided_owing", Tone.BAD),
    State.REVERSING: ("hourglass", "outcome.reversing", Tone.WARN),
    State.REVERSED: ("rotate-ccw", "outcome.reversed_owing", Tone.BAD),
    State.REJ_CLOSED: ("circle-x", "outcome.refused", Tone.BAD),
    State.VOID_CLOSED: ("circle-minus", "outcome.voided", Tone.PLAIN),
    State.REV_CLOSED: ("rotate-ccw", "outcome.reversed", Tone.PLAIN),
    State.ABANDONED: ("circle-minus", "outcome.abandoned", Tone.PLAIN),
}

_DETAILS: Mapping[State, str] = {
    State.QUOTED: "next_step.offer",
    State.PRE_PRINTING: "next_step.offer",
    State.PRE_PRINTED: "next_step.offer",
    State.SUBMITTING: "next_step.in_doubt",
    State.VOIDING: "next_step.in_doubt",
    State.CONFIRMED: "next_step.receipt",
    State.RCPT_PRINTING: "next_step.receipt",
    State.RCPT_DONE: "next_step.done",
    State.REJECTED: "next_step.give_back",
    State.VOIDED: "next_step.give_back",
    State.REVERSING: "next_step.in_doubt",
    State.REVERSED: "next_step.give_back",
    State.REJ_CLOSED: "next_step.given_back",
    State.VOID_CLOSED: "next_step.given_back",
    State.REV_CLOSED: "next_step.given_back",
    State.ABANDONED: "next_step.abandoned",
}
