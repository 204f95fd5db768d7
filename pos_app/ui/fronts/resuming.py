"""Rows found at start: one question at a time, answered by the person who was there."""

from __future__ import annotations

from pos_app.domain.events import (
    OperatorReturnedCash,
    PreReceiptOrdered,
    ReceiptCameOut,
    ReceiptOrdered,
)
from pos_app.domain.operation import IntentId, State
from pos_app.domain.print_job import Witness
from pos_app.domain.transitions import Question
from pos_app.ui.floor import Floor
from pos_app.ui.fronts.kinds import (
    Resuming,
)
from pos_app.ui.intents import Intent, Row, Tap
from pos_app.ui.presenters.resume import goes_on_by_itself
from pos_app.ui.situation import (
    Sheet,
)


def press_resuming(floor: Floor, selected: IntentId, intent: Intent) -> None:
    match intent:
        case Tap.PRIMARY:
            _answer_yes(floor, selected)
        case Tap.SECOND:
            _answer_no(floor, selected)
        case Tap.WAY_OUT:
            floor.situation.postponed = True
            floor.put(floor.at_rest())
        case Row(iid):
            floor.put(Resuming(iid))
        case Tap.ROW_UP | Tap.ROW_DOWN:
            _step_row(floor, selected, -1 if intent is Tap.ROW_UP else 1)
        case _:
            pass


def _answer_yes(floor: Floor, selected: IntentId) -> None:
    operation = floor.situation.operations[selected]
    match floor.situation.questions.pop(selected, None):
        case Question.CASH_COLLECTED:
            if operation.state is not State.PRE_PRINTED:
                floor.post(operation, PreReceiptOrdered())
            floor.serve(selected)
        case Question.RECEIPT_OUT:
            floor.post(operation, ReceiptCameOut(Witness.OPERATOR))
            floor.go_on_resuming(leaving=selected)
        case Question.CASH_RETURNED:
            floor.post(operation, OperatorReturnedCash())
            floor.go_on_resuming(leaving=selected)
        case None if goes_on_by_itself(operation):
            floor.go_on_resuming(leaving=selected)
        case None:
            floor.serve(selected)


def _answer_no(floor: Floor, selected: IntentId) -> None:
    if floor.situation.questions[selected] is Question.CASH_COLLECTED:
        floor.situation.sheet = Sheet.ABANDON_FOUND
        return
    del floor.situation.questions[selected]
    floor.post(floor.situation.operations[selected], ReceiptOrdered())
    floor.serve(selected)


def _step_row(floor: Floor, selected: IntentId, step: int) -> None:
    rows = [operation.iid for operation in floor.situation.to_resume()]
    at = max(0, min(len(rows) - 1, rows.index(selected) + step))
    floor.put(Resuming(rows[at]))
