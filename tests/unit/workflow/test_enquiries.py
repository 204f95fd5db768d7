"""What the window may ask about the journal, on the workflow as it ships."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.operation import IntentId, State, VisitId
from pos_app.domain.repeat import REPEAT_WINDOW_S, ROWS_LOOKED_AT, Repeat
from pos_app.domain.search import Days, Ended
from pos_app.ports.counter import (
    LISTED_MAX,
    CodeChecked,
    HistoryTold,
    OperationsListed,
    Search,
)
from pos_app.workflow.enquiries import SEARCHED_MAX
from tests.helpers.backends import Silent
from tests.helpers.operations import CODE, in_state
from tests.helpers.shops import Shop


def fill(shop: Shop, count: int, state: State = State.RCPT_DONE) -> None:
    """Put rows into the journal as an earlier day left them, the last one of them today."""
    for number in range(1, count + 1):
        row = replace(in_state(state), iid=IntentId(f"{number:032x}"), number=number)
        at = shop.clock.now() - timedelta(days=count - number)
        shop.journal.rows[row.iid] = replace(row, opened_at=at)


def ask(shop: Shop, search: Search) -> OperationsListed:
    shop.counter.list_operations(search)
    shop.pump.run()
    answer = shop.heard.answers[-1]
    assert isinstance(answer, OperationsListed)
    assert answer.search == search
    return answer


@pytest.fixture
def shop() -> Shop:
    shop = Shop()
    shop.start()
    return shop


def test_an_empty_journal_lists_nothing(shop: Shop) -> None:
    assert ask(shop, Search()) == OperationsListed(Search(), (), today=0, unfinished=0)


def test_the_newest_come_first_and_no_more_than_can_be_shown(shop: Shop) -> None:
    fill(shop, LISTED_MAX + 7)
    listed = ask(shop, Search())
    assert [row.number for row in listed.rows][:2] == [LISTED_MAX + 7, LISTED_MAX + 6]
    assert len(listed.rows) == LISTED_MAX
    assert listed.today == 1


def test_one_beyond_the_reach_of_a_search_is_found_by_its_whole_number(shop: Shop) -> None:
    fill(shop, SEARCHED_MAX + 5)
    assert [row.number for row in ask(shop, Search("0027-000003")).rows] == [3]
    assert ask(shop, Search("no such")).rows == ()


def test_a_key_on_paper_finds_its_row_alone(shop: Shop) -> None:
    fill(shop, 3)
    iid = IntentId(f"{2:032x}")
    assert [row.iid for row in ask(shop, Search(iid=iid)).rows] == [iid]
    assert ask(shop, Search(iid=IntentId("f" * 32))).rows == ()


def test_only_unfinished_rows_newest_first(shop: Shop) -> None:
    fill(shop, 3, State.REJECTED)
    listed = ask(shop, Search(only_open=True))
    assert [row.number for row in listed.rows] == [3, 2, 1]
    assert listed.unfinished == 3
    assert [row.number for row in ask(shop, Search("2", only_open=True)).rows] == [2]


def test_the_list_is_narrowed_by_day_and_by_end(shop: Shop) -> None:
    fill(shop, 3)
    refused = replace(in_state(State.REJ_CLOSED), iid=IntentId("9" * 32), number=4)
    shop.journal.rows[refused.iid] = replace(refused, opened_at=shop.clock.now())
    assert [row.number for row in ask(shop, Search(days=Days.TODAY)).rows] == [4, 3]
    assert [row.number for row in ask(shop, Search(days=Days.EARLIER)).rows] == [2, 1]
    assert [row.number for row in ask(shop, Search(ended=Ended.GIVEN_BACK)).rows] == [4]
    assert ask(shop, Search("1", days=Days.TODAY)).rows == ()


def test_the_history_of_a_sale_is_told_in_order(shop: Shop) -> None:
    sell(shop)
    shop.counter.tell_history(shop.operation.iid)
    shop.pump.run()
    told = shop.heard.answers[-1]
    assert isinstance(told, HistoryTold)
    assert told.iid == shop.operation.iid
    assert [happening.event for happening in told.happenings] == [
        "QuoteReceived",
        "PreReceiptOrdered",
        "PreReceiptCameOut",
        "OperatorCollected",
        "Confirmed",
        "ReceiptOrdered",
        "ReceiptCameOut",
    ]


def check(shop: Shop, code: ServiceCode = CODE) -> CodeChecked:
    shop.counter.check_code(VisitId("visit"), code)
    shop.pump.run()
    answer = shop.heard.answers[-1]
    assert isinstance(answer, CodeChecked)
    assert answer.visit == "visit"
    return answer


def sell(shop: Shop) -> None:
    shop.scan()
    shop.collect()
    assert shop.state() is State.RCPT_DONE


def test_a_code_sold_a_moment_ago_is_found_by_its_digest(shop: Shop) -> None:
    sell(shop)
    shop.wait(185)
    assert check(shop).repeat == Repeat(shop.operation, 3)
    assert check(shop, shop.other_code) == CodeChecked(VisitId("visit"))
    shop.wait(REPEAT_WINDOW_S)
    assert check(shop) == CodeChecked(VisitId("visit"))


def test_it_is_found_after_a_restart_too(shop: Shop) -> None:
    sell(shop)
    shop.wait(60)
    shop.switch_on()
    shop.start()
    assert check(shop).repeat == Repeat(shop.operation, 1)


@pytest.mark.parametrize("years", [-10, 10])
def test_no_jump_of_the_clock_hides_a_sale_of_this_run(shop: Shop, years: int) -> None:
    sell(shop)
    shop.wait(60)
    shop.clock.jump(timedelta(days=365 * years))
    assert check(shop).repeat == Repeat(shop.operation, 1)


def test_after_a_restart_with_the_clock_set_back_it_was_a_moment_ago(shop: Shop) -> None:
    sell(shop)
    shop.clock.jump(timedelta(days=-3650))
    shop.switch_on()
    shop.start()
    assert check(shop).repeat == Repeat(shop.operation, None)


def test_a_code_with_an_unfinished_operation_names_it(shop: Shop) -> None:
    shop.backend.be_silent(Silent.BEFORE_ACTING, times=99)
    shop.scan()
    shop.collect()
    assert check(shop).busy == shop.operation
    assert check(shop, shop.other_code).busy is None


def test_only_as_many_sales_are_remembered_as_are_looked_at(shop: Shop) -> None:
    shop.scan()
    shop.collect()
    for number in range(2, ROWS_LOOKED_AT + 3):
        shop.scan(code=shop.other_code, draft=number)
        shop.collect()
    assert check(shop).repeat is None, "sixty customers later nobody asks"
