"""Guesses which operation a sum of cash without one may have been.

The rule it keeps: a guess is a question. Only an exact match of the sum is offered, the likely
ones first, and the books stay as they are whatever the answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pos_app.domain.operation import Operation, State
from pos_app.domain.report import Move, Suspect, Suspicion

#: More would be a list to read instead of a place to look.
_OFFERED_MAX = 3


def suspects(
    difference_cents: int,
    operations: Sequence[Operation],
    *,
    moves: Sequence[Move],
    float_cents: int,
) -> tuple[Suspect, ...]:
    """Return what may explain cash that is missing (negative) or too much, likely ones first."""
    found = [
        *_by_float(difference_cents, float_cents),
        *_by_move(difference_cents, moves),
        *_by_operation(difference_cents, operations),
    ]
    found.sort(key=lambda suspect: _LIKELY.index(suspect.suspicion))
    return tuple(found[:_OFFERED_MAX])


#: Most telling first: what leaves a trace of its own before what any sale might have been.
_LIKELY = (
    Suspicion.FLOAT_COUNTED,
    Suspicion.RETURNED_UNMARKED,
    Suspicion.ABANDONED_BUT_PAID,
    Suspicion.RETURNED_ON_PAPER_ONLY,
    Suspicion.MOVE_NOT_NOTED,
    Suspicion.CHANGE_WRONG,
    Suspicion.NEVER_COLLECTED,
    Suspicion.COLLECTED_TWICE,
)


def _by_float(difference_cents: int, float_cents: int) -> Iterator[Suspect]:
    if float_cents and difference_cents == float_cents:
        yield Suspect(Suspicion.FLOAT_COUNTED, None, None, None, difference_cents)


def _by_move(difference_cents: int, moves: Sequence[Move]) -> Iterator[Suspect]:
    for move in moves:
        if difference_cents == move.cents:
            yield Suspect(Suspicion.MOVE_NOT_NOTED, None, None, move.at, difference_cents)


def _by_operation(difference_cents: int, operations: Sequence[Operation]) -> Iterator[Suspect]:
    for operation in reversed(operations):
        suspicion = _suspicion(difference_cents, operation)
        if suspicion is not None:
            yield Suspect(
                suspicion,
                operation.iid,
                operation.number,
                operation.opened_at,
                difference_cents,
            )


def _suspicion(difference_cents: int, operation: Operation) -> Suspicion | None:
    if abs(difference_cents) == operation.total_cents:
        by_state = _MISSING if difference_cents < 0 else _TOO_MUCH
        return by_state.get(operation.state)
    if abs(difference_cents) == operation.change_cents:
        return Suspicion.CHANGE_WRONG
    return None


_MISSING = {
    State.REJECTED: Suspicion.RETURNED_UNMARKED,
    State.VOIDED: Suspicion.RETURNED_UNMARKED,
    State.REVERSED: Suspicion.RETURNED_UNMARKED,
    State.SUBMITTING: Suspicion.RETURNED_UNMARKED,
    State.VOIDING: Suspicion.RETURNED_UNMARKED,
    State.REVERSING: Suspicion.RETURNED_UNMARKED,
    State.CONFIRMED: Suspicion.NEVER_COLLECTED,
    State.RCPT_PRINTING: Suspicion.NEVER_COLLECTED,
    State.RCPT_DONE: Suspicion.NEVER_COLLECTED,
}
_TOO_MUCH = {
    State.QUOTED: Suspicion.ABANDONED_BUT_PAID,
    State.PRE_PRINTING: Suspicion.ABANDONED_BUT_PAID,
    State.PRE_PRINTED: Suspicion.ABANDONED_BUT_PAID,
    State.ABANDONED: Suspicion.ABANDONED_BUT_PAID,
    State.REJ_CLOSED: Suspicion.RETURNED_ON_PAPER_ONLY,
    State.VOID_CLOSED: Suspicion.RETURNED_ON_PAPER_ONLY,
    State.REV_CLOSED: Suspicion.RETURNED_ON_PAPER_ONLY,
    State.RCPT_DONE: Suspicion.COLLECTED_TWICE,
}
