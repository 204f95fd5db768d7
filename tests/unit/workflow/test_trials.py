"""Trying printer and backend: what is found, and what a customer is spared."""

from __future__ import annotations

from datetime import timedelta

import pytest

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import State
from pos_app.domain.print_job import PrintOutcome
from pos_app.ports.counter import JournalTold, Phase, Reach
from pos_app.ports.devices import BackendTried, NotTried, SlipTried, Trial, TrialTold
from pos_app.ports.printer import PrintResult
from tests.helpers.backends import Silent
from tests.helpers.shops import Shop

SLIP = "PROVA DI STAMPA"
LOST = Fault(FaultCode.PRINTER_LOST)


def tried(shop: Shop, trial: Trial) -> TrialTold:
    shop.counter.try_device(trial)
    shop.pump.run()
    answer = shop.heard.answers[-1]
    assert isinstance(answer, TrialTold), answer
    return answer


def shop_reach(shop: Shop) -> Reach:
    return shop.status.reach


def test_a_slip_that_came_out_is_told_as_that_and_nothing_else_has_happened(
    open_shop: Shop,
) -> None:
    before = open_shop.journal.head()
    assert tried(open_shop, Trial.PRINT) == SlipTried(PrintResult(PrintOutcome.PRINTED))
    assert open_shop.papers() == [SLIP]
    assert open_shop.journal.head() == before


@pytest.mark.parametrize("outcome", [PrintOutcome.UNKNOWN, PrintOutcome.NOT_SENT])
def test_a_slip_of_which_nothing_is_known_is_told_as_that(
    open_shop: Shop, outcome: PrintOutcome
) -> None:
    open_shop.next_print(outcome, LOST)
    assert tried(open_shop, Trial.PRINT) == SlipTried(PrintResult(outcome, LOST))


def test_each_slip_is_a_job_of_its_own(open_shop: Shop) -> None:
    tried(open_shop, Trial.PRINT)
    tried(open_shop, Trial.PRINT)
    assert open_shop.papers() == [SLIP, SLIP]


def test_no_slip_comes_out_while_a_customer_waits_for_paper(open_shop: Shop) -> None:
    open_shop.scan()
    assert tried(open_shop, Trial.PRINT) == NotTried(Trial.PRINT)
    open_shop.next_print(PrintOutcome.UNKNOWN, LOST)
    open_shop.collect()
    assert open_shop.state() is State.RCPT_PRINTING
    assert tried(open_shop, Trial.PRINT) == NotTried(Trial.PRINT)
    assert SLIP not in open_shop.papers()


def test_the_backend_is_tried_while_an_offer_stands_but_not_while_it_is_waited_for(
    open_shop: Shop,
) -> None:
    open_shop.scan()
    assert tried(open_shop, Trial.NETWORK) == BackendTried(0)
    open_shop.backend.be_silent(Silent.BEFORE_ACTING, times=99)
    open_shop.collect()
    assert open_shop.state() is State.SUBMITTING
    assert tried(open_shop, Trial.NETWORK) == NotTried(Trial.NETWORK)
    open_shop.wait(120)
    assert open_shop.activity.in_doubt
    assert tried(open_shop, Trial.NETWORK) == BackendTried(0)
    assert isinstance(tried(open_shop, Trial.PRINT), SlipTried)


def test_a_silent_backend_is_told_and_the_strip_says_so_too(open_shop: Shop) -> None:
    gone = Fault(FaultCode.BACKEND_UNREACHABLE)
    open_shop.backend.be_silent(Silent.BEFORE_ACTING, calls=("decisions",), fault=gone)
    assert tried(open_shop, Trial.NETWORK) == BackendTried(0, gone)
    assert shop_reach(open_shop) is Reach.SILENT
    assert tried(open_shop, Trial.NETWORK) == BackendTried(0)
    assert shop_reach(open_shop) is Reach.ANSWERING


def test_a_stale_session_is_an_answer_and_is_renewed(open_shop: Shop) -> None:
    open_shop.backend.start_other_session()
    open_shop.counter.try_device(Trial.NETWORK)
    open_shop.pump.run()
    assert BackendTried(0) in open_shop.heard.answers
    assert Phase.STARTING in [status.phase for status in open_shop.heard.statuses[-4:]]
    assert open_shop.phase() is Phase.SELLING


# The clock and the journal, told beside them.


def test_a_clock_that_nobody_has_compared_is_neither_right_nor_wrong(shop: Shop) -> None:
    shop.backend.be_silent(Silent.BEFORE_ACTING, calls=("hello",))
    shop.start()
    assert shop.status.clock_off_min is None
    shop.wait(60)
    assert shop.status.clock_off_min == 0


def test_a_clock_that_was_wrong_at_the_start_or_is_set_later_is_told(shop: Shop) -> None:
    shop.clock.jump(timedelta(minutes=-30))
    shop.start()
    assert shop.status.clock_off_min == -30
    shop.clock.jump(timedelta(minutes=37))
    shop.wait(10)
    assert shop.status.clock_off_min == 7


def test_how_the_journal_stands(open_shop: Shop) -> None:
    open_shop.scan()
    open_shop.counter.look_at_journal()
    open_shop.pump.run()
    head = open_shop.journal.head()
    assert open_shop.heard.answers[-1] == JournalTold(1, head.seq, head.hash, None)
