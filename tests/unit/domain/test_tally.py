"""Four columns that add up, and every difference led to what makes it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from pos_app.domain.operation import IntentId, Operation, State, Verdict
from pos_app.domain.operators import OperatorId
from pos_app.domain.report import Cause, Difference, Head, Report, Side, Sum, Takings
from pos_app.domain.shift import (
    NEW,
    Counted,
    Entry,
    Shift,
    ShiftClosed,
    after,
)
from pos_app.domain.tally import BackendWord, Listed, ShiftRow, report, takings_cents
from tests.helpers.operations import RUN, in_state
from tests.helpers.times import NOON

HEAD = Head(100, "ab" * 32)


def op(state: State, number: int = 1) -> Operation:
    return replace(in_state(state), iid=IntentId(f"{number:032x}"), number=number)


def row(state: State, number: int = 1, *, before: State | None = None, seq: int = 1) -> ShiftRow:
    return ShiftRow(before, op(state, number), seq)


def listed(number: int, verdict: Verdict) -> Listed:
    return Listed(IntentId(f"{number:032x}"), verdict, 51_00, NOON)


def word(*entries: Listed, asked_seq: int = 100) -> BackendWord:
    return BackendWord(entries, upto=len(entries), asked_seq=asked_seq)


def add_up(
    *rows: ShiftRow, told: BackendWord | None = None, shift: Shift = NEW, closing: bool = True
) -> Report:
    return report(shift, rows, told, head=HEAD, at=NOON, is_closure=closing)


def closed_after(done: Report, seq: int = 100) -> Shift:
    return after(NEW, Entry(ShiftClosed(done), NOON, RUN, seq))


def causes(difference: Difference | None) -> list[tuple[Cause, int]]:
    assert difference is not None
    assert sum(each.cents for each in difference.named) == difference.cents
    return [(each.cause, each.cents) for each in difference.named]


def test_a_day_in_agreement_has_no_difference() -> None:
    done = add_up(
        row(State.RCPT_DONE, 1),
        row(State.REJ_CLOSED, 2),
        told=word(listed(1, Verdict.CONFIRMED), listed(2, Verdict.REFUSED)),
        shift=replace(NEW, count=Counted(51_00, 51_00), counts=1),
    )
    assert done.differences == ()
    assert done.columns.recorded == done.columns.confirmed == done.columns.proved == Sum(1, 51_00)
    assert done.flows.collected == Sum(2, 102_00)
    assert done.flows.fees == Sum(2, 2_00)
    assert done.flows.refused == Sum(1, 51_00)
    assert done.carried == ()


def test_what_went_in_less_what_went_out_is_what_is_recorded() -> None:
    states = list(State)
    rows = [row(state, number) for number, state in enumerate(states)]
    flows, recorded = add_up(*rows).flows, add_up(*rows).columns.recorded
    back_cents = flows.refused.cents + flows.voided.cents + flows.reversed.cents
    assert recorded.cents == flows.collected.cents - back_cents
    assert (flows.refused.count, flows.voided.count, flows.reversed.count) == (1, 1, 1)


def test_a_row_in_verification_is_named_in_both_columns_and_carried() -> None:
    done = add_up(
        row(State.SUBMITTING, 418), row(State.RCPT_DONE, 1), told=word(listed(1, Verdict.CONFIRMED))
    )
    for side in (Side.CONFIRMED, Side.PROVED):
        assert causes(done.difference(side)) == [(Cause.IN_VERIFICATION, -51_00)]
    (carried,) = done.carried
    assert (carried.number, carried.state) == (418, State.SUBMITTING)


@pytest.mark.parametrize(
    ("state", "there", "side", "cause"),
    [
        (State.VOIDING, None, Side.CONFIRMED, Cause.IN_VERIFICATION),
        (State.REVERSING, Verdict.REVERSED, Side.CONFIRMED, Cause.IN_VERIFICATION),
        (State.REJECTED, Verdict.REFUSED, Side.CONFIRMED, Cause.TO_GIVE_BACK),
        (State.VOIDED, Verdict.VOIDED, Side.PROVED, Cause.TO_GIVE_BACK),
        (State.REVERSED, Verdict.REVERSED, Side.PROVED, Cause.TO_GIVE_BACK),
        (State.RCPT_PRINTING, Verdict.CONFIRMED, Side.PROVED, Cause.RECEIPT_DUE),
        (State.RCPT_DONE, None, Side.CONFIRMED, Cause.UNKNOWN_THERE),
        (State.RCPT_DONE, Verdict.VOIDED, Side.CONFIRMED, Cause.CONTRADICTED),
        (State.ABANDONED, Verdict.CONFIRMED, Side.CONFIRMED, Cause.CONTRADICTED),
    ],
)
def test_every_disagreement_has_its_cause(
    state: State, there: Verdict | None, side: Side, cause: Cause
) -> None:
    entries = [] if there is None else [listed(1, there)]
    done = add_up(row(state), told=word(*entries))
    assert [each for each, _ in causes(done.difference(side))] == [cause]
    assert [each.iid for each in done.carried] == [op(state).iid]


def test_a_row_that_only_the_backend_has_is_named_by_its_key() -> None:
    told = word(
        listed(7, Verdict.CONFIRMED),
        listed(8, Verdict.CONFIRMED),
        listed(8, Verdict.REVERSED),
        listed(9, Verdict.VOIDED),
    )
    difference = add_up(told=told).difference(Side.CONFIRMED)
    assert causes(difference) == [
        (Cause.UNKNOWN_HERE, 51_00),
        (Cause.UNKNOWN_HERE, 51_00),
        (Cause.UNKNOWN_HERE, -51_00),
    ]
    assert difference is not None
    assert difference.named[0].number is None


def test_without_a_word_the_backends_column_is_not_known_and_not_a_difference() -> None:
    done = add_up(row(State.SUBMITTING))
    assert done.columns.confirmed is None
    assert done.difference(Side.CONFIRMED) is None
    assert causes(done.difference(Side.PROVED)) == [(Cause.IN_VERIFICATION, -51_00)]


def test_what_was_decided_after_asking_counts_as_it_was_told() -> None:
    done = add_up(row(State.RCPT_DONE, seq=101), told=word(asked_seq=100))
    assert done.difference(Side.CONFIRMED) is None


def test_a_refused_reversal_leaves_the_recharge_standing() -> None:
    entries = (listed(1, Verdict.CONFIRMED), listed(1, Verdict.REVERSE_REFUSED))
    assert add_up(row(State.RCPT_DONE), told=word(*entries)).differences == ()


def test_a_carried_row_is_counted_once_in_each_column() -> None:
    first = add_up(row(State.SUBMITTING), told=word())
    shift = closed_after(first)
    settled = row(State.RCPT_DONE, before=State.SUBMITTING, seq=120)
    second = add_up(settled, told=word(listed(1, Verdict.CONFIRMED), asked_seq=130), shift=shift)
    assert second.columns.recorded == Sum()
    assert second.columns.confirmed == second.columns.proved == Sum(1, 51_00)
    assert causes(second.difference(Side.CONFIRMED)) == [(Cause.SETTLED_SINCE, 51_00)]
    assert second.carried == ()


def test_a_carried_row_that_is_given_back_takes_its_cash_out_of_the_later_shift() -> None:
    shift = closed_after(add_up(row(State.SUBMITTING), told=word()))
    back = row(State.REJ_CLOSED, before=State.SUBMITTING, seq=120)
    second = add_up(back, told=word(listed(1, Verdict.REFUSED), asked_seq=130), shift=shift)
    assert second.columns.recorded == Sum(-1, -51_00)
    assert second.flows.refused == Sum(1, 51_00)
    assert second.flows.collected == Sum()


def test_a_reversal_on_the_next_day_takes_its_cash_out_of_that_day() -> None:
    shift = closed_after(add_up(row(State.RCPT_DONE), told=word(listed(1, Verdict.CONFIRMED))))
    taken_back = row(State.REV_CLOSED, before=State.RCPT_DONE, seq=120)
    told = word(listed(1, Verdict.REVERSED), asked_seq=130)
    second = add_up(taken_back, told=told, shift=shift)
    columns = second.columns
    assert columns.recorded == columns.confirmed == columns.proved == Sum(-1, -51_00)
    assert second.differences == ()
    assert second.flows.reversed == Sum(1, 51_00)


def test_what_the_backend_decided_before_we_heard_is_not_asked_for_again() -> None:
    """The list of day one had it, the answer came on day two, whose list begins behind it."""
    first = add_up(row(State.SUBMITTING), told=word(listed(1, Verdict.CONFIRMED)))
    assert first.difference(Side.CONFIRMED) is None
    shift = closed_after(first)
    heard = row(State.RCPT_DONE, before=State.SUBMITTING, seq=120)
    assert add_up(heard, told=word(asked_seq=130), shift=shift).columns.confirmed == Sum()
    assert add_up(heard, told=None, shift=shift).columns.confirmed is None
    waiting = row(State.SUBMITTING, before=State.SUBMITTING, seq=140)
    assert add_up(waiting, told=word(asked_seq=130), shift=shift).columns.confirmed == Sum()


def test_missing_cash_without_an_operation_is_named_as_such() -> None:
    shift = replace(NEW, count=Counted(31_00, 51_00), counts=1)
    difference = add_up(row(State.RCPT_DONE), shift=shift).difference(Side.COUNTED)
    assert difference == Difference(Side.COUNTED, -20_00)


def test_takings_are_flows_and_moves_without_the_float() -> None:
    shift = replace(closed_after(add_up()), float_cents=100_00)
    assert takings_cents(shift, [row(State.RCPT_DONE), row(State.ABANDONED, 2)]) == 51_00


def test_a_report_carries_the_head_and_how_far_the_list_went() -> None:
    told = word(listed(1, Verdict.CONFIRMED))
    done = add_up(row(State.RCPT_DONE), told=told)
    assert (done.head, done.decided_upto, done.number) == (HEAD, 1, 1)
    silent = add_up(shift=closed_after(done))
    assert (silent.decided_upto, silent.number) == (1, 2)
    assert silent.made_at - NOON == timedelta(0)


def test_a_shift_begins_with_whatever_was_first_and_a_carried_row_is_not() -> None:
    assert add_up(row(State.RCPT_DONE, before=State.SUBMITTING)).opened_at is None
    assert add_up(row(State.RCPT_DONE)).opened_at == NOON
    early = replace(NEW, opened_at=NOON - timedelta(hours=1))
    assert add_up(row(State.RCPT_DONE), shift=early).opened_at == early.opened_at


def by(operator: str | None, number: int, state: State = State.RCPT_DONE) -> ShiftRow:
    found = row(state, number)
    named = None if operator is None else OperatorId(operator)
    return replace(found, now=replace(found.now, collected_by=named))


def test_what_each_operator_has_collected_adds_up_to_what_was_collected() -> None:
    rows = [by("10", 1), by("2", 2), by(None, 3), by("2", 4, State.REJ_CLOSED), by("2", 5)]
    made = add_up(*rows)
    assert made.takings == (
        Takings(OperatorId("2"), Sum(3, 153_00)),
        Takings(OperatorId("10"), Sum(1, 51_00)),
        Takings(None, Sum(1, 51_00)),
    )
    assert sum(each.collected.cents for each in made.takings) == made.flows.collected.cents


def test_where_nobody_signs_in_nobody_is_named() -> None:
    assert add_up(by(None, 1)).takings == ()
    earlier = replace(by("2", 1), before=State.RCPT_DONE)
    assert add_up(earlier).takings == (), "collected in a shift before"
