from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from pos_app.domain.operation import State
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.search import Days, Ended, has_ended, is_of, matches, number_in
from tests.helpers.operations import in_state

ROW = replace(in_state(State.RCPT_DONE), number=417, code_tail="AB3K")


@pytest.mark.parametrize(
    "text",
    ["", "417", "17", "0417", "000417", "0027-000417", " ab3k ", "3K", "51,", "51,00", "12:0"],
)
def test_what_people_say_of_an_operation_finds_it(text: str) -> None:
    assert matches(ROW, text)


@pytest.mark.parametrize("text", ["418", "4170", "AB3", "1,00", "13:", "x", "-", "50,00"])
def test_what_is_another_operations_does_not(text: str) -> None:
    assert not matches(ROW, text)


@pytest.mark.parametrize(
    ("text", "number"),
    [("417", 417), ("0027-000417", 417), ("000", 0), ("AB3K", None), ("", None), ("1-2-3", None)],
)
def test_a_whole_number_is_read(text: str, number: int | None) -> None:
    assert number_in(text) == number


def test_a_row_that_the_backend_told_is_found_by_when_it_decided() -> None:
    told = replace(ROW, submitted_at=None, opened_at=ROW.opened_at + timedelta(days=1, hours=5))
    assert told.decision is not None
    assert told.taken_at == datetime.fromisoformat(told.decision.decided_at)
    assert matches(told, f"{told.taken_at.astimezone(SHOP_ZONE):%H:%M}")


def test_each_end_is_of_its_states_and_an_open_sale_has_none() -> None:
    ends = {state: {end for end in Ended if has_ended(in_state(state), end)} for state in State}
    assert ends[State.RCPT_DONE] == {Ended.DONE}
    assert ends[State.REJ_CLOSED] == ends[State.VOIDED] == {Ended.GIVEN_BACK}
    assert ends[State.REV_CLOSED] == {Ended.REVERSED}
    assert ends[State.SUBMITTING] == ends[State.ABANDONED] == set()
    assert all(len(found) <= 1 for found in ends.values())


@pytest.mark.parametrize(
    ("later", "of"),
    [
        (timedelta(0), {Days.ALL, Days.TODAY}),
        (timedelta(days=1), {Days.ALL, Days.EARLIER}),
        # The clock was set back: what it says of tomorrow is shown with today.
        (timedelta(days=-1), {Days.ALL, Days.TODAY}),
    ],
)
def test_days_are_the_shops(later: timedelta, of: set[Days]) -> None:
    today = (ROW.opened_at + later).astimezone(SHOP_ZONE).date()
    assert {days for days in Days if is_of(ROW, days, today)} == of
