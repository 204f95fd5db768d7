"""Several codes in one go: each its own operation, the papers and the cash in one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest

from pos_app.domain.events import (
    OperatorAbandoned,
    OperatorCollected,
    OperatorReturnedCash,
    PreReceiptCameOut,
    PreReceiptOrdered,
    ReceiptCameOut,
    ReceiptOrdered,
    ReversalRequested,
    VoidRequested,
)
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.money import CASH_MAX_CENTS, Limits
from pos_app.domain.operation import IntentId, State
from pos_app.domain.print_job import PrintOutcome, Witness
from pos_app.domain.transitions import Question
from pos_app.domain.visit import VISIT_MAX
from pos_app.domain.words import PAPER_WORDS as WORDS
from pos_app.ports.backend import Terms
from pos_app.ports.counter import DraftId
from pos_app.workflow.lanes import Job
from pos_app.workflow.patience import FOREGROUND_S
from pos_app.workflow.visits import Posted, Visits
from tests.helpers.backends import Silent
from tests.helpers.documents import words
from tests.helpers.operations import CODE
from tests.helpers.shops import Shop

S = State
PRE, RECEIPT, NOT_DONE = "PRE-SCONTRINO", "RICEVUTA DI PAGAMENTO", "OPERAZIONE NON ESEGUITA"
LOST = Fault(FaultCode.PRINTER_LOST)
OFFLINE = Fault(FaultCode.PRINTER_OFFLINE)


def states(shop: Shop) -> list[State]:
    return [row.state for row in shop.visit()]


def pre_printed(shop: Shop, *amounts_cents: int) -> list[IntentId]:
    iids = shop.scan_together(*amounts_cents)
    shop.together(iids, PreReceiptOrdered())
    assert set(states(shop)) == {S.PRE_PRINTED}
    return iids


def last_paper(shop: Shop) -> str:
    return words(shop.printer.papers[-1])


def test_two_codes_one_pre_receipt_one_collection_one_receipt(open_shop: Shop) -> None:
    iids = open_shop.scan_together(50_00, 30_00)
    assert states(open_shop) == [S.QUOTED, S.QUOTED]
    assert open_shop.papers() == []
    open_shop.together(iids, PreReceiptOrdered())
    assert open_shop.papers() == [PRE]
    assert "TOTALE: EUR 82,00" in last_paper(open_shop)
    open_shop.together(iids, OperatorCollected(100_00))
    assert states(open_shop) == [S.RCPT_DONE, S.RCPT_DONE]
    assert open_shop.papers() == [PRE, RECEIPT]
    assert "Ricevuti: EUR 100,00\nResto: EUR 18,00" in last_paper(open_shop)
    assert [line.amount_cents for line in open_shop.backend.ledger] == [50_00, 30_00]
    assert open_shop.status.cash_cents == 82_00


def test_the_first_row_holds_the_change_and_the_sums_agree(open_shop: Shop) -> None:
    iids = pre_printed(open_shop, 50_00, 30_00, 20_00)
    open_shop.together(iids, OperatorCollected(110_00))
    assert [row.received_cents for row in open_shop.visit()] == [58_00, 31_00, 21_00]
    assert [row.change_cents for row in open_shop.visit()] == [7_00, 0, 0]


def test_nothing_keyed_is_nothing_told(open_shop: Shop) -> None:
    open_shop.together(pre_printed(open_shop, 50_00, 30_00), OperatorCollected())
    assert [row.received_cents for row in open_shop.visit()] == [None, None]
    assert "Resto" not in last_paper(open_shop)


def test_each_step_is_committed_by_itself_before_what_it_orders(open_shop: Shop) -> None:
    seen = list[tuple[str, list[State]]]()
    open_shop.spy(lambda effect: seen.append((effect, states(open_shop))))
    open_shop.together(pre_printed(open_shop, 50_00, 30_00), OperatorCollected())
    assert seen == [
        ("print", [S.PRE_PRINTING, S.PRE_PRINTING]),
        ("submit", [S.SUBMITTING, S.SUBMITTING]),
        ("submit", [S.SUBMITTING, S.SUBMITTING]),
        ("print", [S.RCPT_PRINTING, S.RCPT_PRINTING]),
    ]


def test_a_code_alone_of_its_visit_is_sold_as_ever(open_shop: Shop) -> None:
    (iid,) = pre_printed(open_shop, 50_00)
    open_shop.together([iid], OperatorCollected(60_00))
    assert states(open_shop) == [S.RCPT_DONE]
    assert "Codice 1 di" not in last_paper(open_shop)


def test_a_price_that_fails_leaves_the_others(open_shop: Shop) -> None:
    open_shop.backend.refuse_code(CODE, FaultCode.CODE_NOT_ACTIVE)
    iids = open_shop.scan_together(50_00)
    open_shop.scan(code=CODE, draft=7)
    assert open_shop.heard.refused[DraftId(7)].code is FaultCode.CODE_NOT_ACTIVE
    assert states(open_shop) == [S.QUOTED]
    open_shop.together(iids, PreReceiptOrdered())
    assert states(open_shop) == [S.PRE_PRINTED]


def test_changing_one_replaces_just_that(open_shop: Shop) -> None:
    first, second = open_shop.scan_together(50_00, 30_00)
    open_shop.add_code(40_00, replaces=second)
    assert [row.amount_cents for row in open_shop.visit()] == [50_00, 40_00]
    assert open_shop.visit()[0].iid == first
    assert open_shop.papers() == []


def test_removing_one_leaves_the_others(open_shop: Shop) -> None:
    first, second, third = open_shop.scan_together(50_00, 30_00, 20_00)
    open_shop.counter.post(second, OperatorAbandoned())
    open_shop.together([first, third], PreReceiptOrdered())
    assert "TOTALE: EUR 72,00" in last_paper(open_shop)
    assert "di 2" in last_paper(open_shop)


def test_all_are_given_up_in_one_breath(open_shop: Shop) -> None:
    iids = pre_printed(open_shop, 50_00, 30_00)
    open_shop.together(iids, OperatorAbandoned())
    assert open_shop.visit() == []
    assert not open_shop.journal.unfinished()


def test_the_same_code_twice_in_one_visit_is_refused(open_shop: Shop) -> None:
    open_shop.scan_together(50_00)
    code = next(iter(open_shop._codes.values()))
    open_shop.scan(code=code, draft=7)
    assert open_shop.heard.refused[DraftId(7)].code is FaultCode.CODE_BUSY


def test_one_more_code_than_a_visit_may_have_is_refused(open_shop: Shop) -> None:
    iids = open_shop.scan_together(*[10_00] * VISIT_MAX)
    draft = open_shop.add_code(10_00)
    assert open_shop.heard.refused[draft].code is FaultCode.VISIT_FULL
    # One in the place of another is not one more.
    open_shop.add_code(20_00, replaces=iids[0])
    assert sorted(row.amount_cents for row in open_shop.visit()) == [*[10_00] * 4, 20_00]


def test_no_visit_costs_more_than_may_be_paid_in_cash(open_shop: Shop) -> None:
    open_shop.backend.terms = Terms(Limits(5_00, CASH_MAX_CENTS, 1), 1_00, "Ricarica")
    open_shop.scan_together(2_500_00)
    too_much = open_shop.add_code(CASH_MAX_CENTS - 2_502_00 + 1)
    assert open_shop.heard.refused[too_much].code is FaultCode.VISIT_OVER_CASH
    open_shop.add_code(CASH_MAX_CENTS - 2_502_00)
    assert sum(row.total_cents for row in open_shop.visit()) == CASH_MAX_CENTS


def test_nor_does_one_code_alone(open_shop: Shop) -> None:
    open_shop.backend.terms = Terms(Limits(5_00, CASH_MAX_CENTS, 1), 1_00, "Ricarica")
    draft = open_shop.add_code(CASH_MAX_CENTS)
    assert open_shop.heard.refused[draft].code is FaultCode.AMOUNT_OUTSIDE_LIMITS


# When one of them fails.


def test_a_refused_sister_is_told_on_the_receipt_and_keeps_its_slip(open_shop: Shop) -> None:
    first, second = pre_printed(open_shop, 50_00, 30_00)
    open_shop.backend.refuse_submit_of(second, FaultCode.CODE_NOT_ACTIVE)
    open_shop.together([first, second], OperatorCollected(100_00))
    assert states(open_shop) == [S.RCPT_DONE, S.REJECTED]
    assert Counter(open_shop.papers()) == Counter([PRE, NOT_DONE, RECEIPT])
    told = last_paper(open_shop)
    for line in (
        "Esito: ESEGUITA",
        "Esito: NON ESEGUITA",
        "Motivo: Codice non attivo",
        "ESEGUITE: EUR 51,00",
        "DA RIDARE: EUR 31,00",
        "Incassati in tutto: EUR 82,00",
        "Resto: EUR 18,00",
    ):
        assert line in told
    assert open_shop.status.cash_cents == 82_00
    open_shop.counter.post(second, OperatorReturnedCash())
    open_shop.pump.run()
    assert open_shop.status.cash_cents == 51_00


def test_all_refused_have_no_receipt(open_shop: Shop) -> None:
    iids = pre_printed(open_shop, 50_00, 30_00)
    for iid in iids:
        open_shop.backend.refuse_submit_of(iid, FaultCode.CODE_NOT_ACTIVE)
    open_shop.together(iids, OperatorCollected())
    assert states(open_shop) == [S.REJECTED, S.REJECTED]
    assert open_shop.papers() == [PRE, NOT_DONE, NOT_DONE]


def test_a_confirmed_one_waits_for_its_sister_but_not_for_ever(open_shop: Shop) -> None:
    first, second = pre_printed(open_shop, 50_00, 30_00)
    open_shop.backend.be_silent_about(second, Silent.AFTER_ACTING)
    open_shop.together([first, second], OperatorCollected())
    open_shop.wait(FOREGROUND_S - 1)
    assert states(open_shop) == [S.CONFIRMED, S.SUBMITTING]
    assert open_shop.papers() == [PRE]
    open_shop.wait(2)
    assert states(open_shop) == [S.RCPT_DONE, S.SUBMITTING]
    told = last_paper(open_shop)
    assert "Esito: IN VERIFICA" in told
    assert "IN VERIFICA: EUR 31,00" in told
    assert "ESEGUITE: EUR 51,00" in told
    # It is confirmed at last: a receipt of its own, unmarked, of itself alone.
    open_shop.backend.speak_again()
    open_shop.wait(600)
    assert states(open_shop) == [S.RCPT_DONE, S.RCPT_DONE]
    assert open_shop.papers() == [PRE, RECEIPT, RECEIPT]
    assert open_shop.copies() == [0, 0]
    assert "TOTALE: EUR 31,00" in last_paper(open_shop)
    assert "Codice 1 di" not in last_paper(open_shop)


def test_a_void_of_one_leaves_the_other(open_shop: Shop) -> None:
    first, second = pre_printed(open_shop, 50_00, 30_00)
    open_shop.backend.be_silent_about(second, Silent.BEFORE_ACTING)
    open_shop.together([first, second], OperatorCollected())
    open_shop.counter.post(second, VoidRequested())
    open_shop.backend.speak_again()
    open_shop.pump.run()
    open_shop.wait(FOREGROUND_S)
    assert states(open_shop) == [S.RCPT_DONE, S.VOIDED]
    assert "DA RIDARE: EUR 31,00" in last_paper(open_shop)
    assert [line.amount_cents for line in open_shop.backend.ledger] == [50_00]


def test_one_that_may_no_longer_be_collected_keeps_all_from_being_so(open_shop: Shop) -> None:
    """The sum on the screen was wrong: nothing is submitted."""
    first, second = pre_printed(open_shop, 50_00, 30_00)
    open_shop.counter.post(second, OperatorAbandoned())
    open_shop.together([first, second], OperatorCollected(82_00))
    assert states(open_shop) == [S.PRE_PRINTED]
    assert not open_shop.backend.ledger


def test_a_second_tap_collects_nothing_twice(open_shop: Shop) -> None:
    iids = pre_printed(open_shop, 50_00, 30_00)
    for _ in range(2):
        open_shop.counter.post_together(iids, OperatorCollected(100_00))
    open_shop.pump.run()
    assert open_shop.backend.calls.count("submit") == 2
    assert open_shop.papers() == [PRE, RECEIPT]


def test_one_that_has_been_given_up_does_not_keep_the_others(open_shop: Shop) -> None:
    first, second = pre_printed(open_shop, 50_00, 30_00)
    open_shop.counter.post(second, OperatorAbandoned())
    open_shop.together([first, second], OperatorAbandoned())
    assert open_shop.visit() == []


@pytest.mark.parametrize("which", ["nobody", "one twice", "two visits"])
def test_what_is_no_visit_is_a_bug(open_shop: Shop, which: str) -> None:
    (iid,) = pre_printed(open_shop, 50_00)
    open_shop.scan(draft=7)
    stranger = open_shop.operation.iid
    named = {"nobody": [], "one twice": [iid, iid], "two visits": [iid, stranger]}[which]
    with pytest.raises(AssertionError):
        open_shop.together(named, OperatorCollected())
    assert not open_shop.backend.ledger


def test_a_reversal_needs_the_pin(open_shop: Shop) -> None:
    with pytest.raises(AssertionError, match="PIN"):
        open_shop.counter.post_together([], ReversalRequested())


# Paper.


def test_what_becomes_of_a_shared_pre_receipt_is_told_to_each(open_shop: Shop) -> None:
    iids = open_shop.scan_together(50_00, 30_00)
    open_shop.next_print(PrintOutcome.UNKNOWN, LOST)
    open_shop.together(iids, PreReceiptOrdered())
    assert states(open_shop) == [S.PRE_PRINTING, S.PRE_PRINTING]
    assert {row.print_outcome for row in open_shop.visit()} == {PrintOutcome.UNKNOWN}
    open_shop.together(iids, PreReceiptCameOut(Witness.OPERATOR))
    assert states(open_shop) == [S.PRE_PRINTED, S.PRE_PRINTED]


def test_a_shared_pre_receipt_ordered_again_says_so(open_shop: Shop) -> None:
    first, second = open_shop.scan_together(50_00, 30_00)
    open_shop.next_print(PrintOutcome.UNKNOWN, LOST)
    open_shop.together([first, second], PreReceiptOrdered())
    open_shop.add_code(40_00, replaces=second)
    open_shop.together([row.iid for row in open_shop.visit()], PreReceiptOrdered())
    assert states(open_shop) == [S.PRE_PRINTED, S.PRE_PRINTED]
    assert open_shop.papers() == [PRE]
    assert "TOTALE: EUR 92,00" in last_paper(open_shop)
    assert WORDS("paper.mark.pre_copy", copy="1") in last_paper(open_shop)


def test_the_printer_holds_the_job_of_each(open_shop: Shop) -> None:
    iids = pre_printed(open_shop, 50_00, 30_00)
    open_shop.printer.trouble = "paper_out_at_line=3"
    open_shop.together(iids, OperatorCollected())
    held = {
        row.iid: activity.held.code
        for row, activity in open_shop.heard.operations
        if activity.held is not None
    }
    assert held == dict.fromkeys(iids, FaultCode.PRINTER_PAPER_OUT)
    assert {row.print_outcome for row in open_shop.visit()} == {PrintOutcome.UNKNOWN}


def test_each_row_of_an_unproved_receipt_is_answered_for_by_itself(open_shop: Shop) -> None:
    first, second = pre_printed(open_shop, 50_00, 30_00)
    open_shop.next_print(PrintOutcome.UNKNOWN, LOST)
    open_shop.together([first, second], OperatorCollected())
    assert states(open_shop) == [S.RCPT_PRINTING, S.RCPT_PRINTING]
    open_shop.counter.post(first, ReceiptCameOut(Witness.OPERATOR))
    open_shop.counter.post(second, ReceiptOrdered())
    open_shop.pump.run()
    assert states(open_shop) == [S.RCPT_DONE, S.RCPT_DONE]
    assert open_shop.copies() == [1]


def test_copies_ordered_in_one_breath_are_a_paper_each(open_shop: Shop) -> None:
    iids = pre_printed(open_shop, 50_00, 30_00)
    open_shop.together(iids, OperatorCollected())
    open_shop.together(iids, ReceiptOrdered())
    assert open_shop.papers() == [PRE, RECEIPT, RECEIPT, RECEIPT]
    assert open_shop.copies() == [0, 1, 1]


def test_a_shared_original_that_never_left_is_tried_again_as_it_was(open_shop: Shop) -> None:
    """Rule W8: not one byte has left, so it is still each row's only original."""
    first, second, third = pre_printed(open_shop, 50_00, 30_00, 20_00)
    open_shop.backend.refuse_submit_of(third, FaultCode.CODE_NOT_ACTIVE)
    open_shop.printer.trouble = "offline"
    open_shop.together([first, second, third], OperatorCollected())
    open_shop.wait(30)
    assert states(open_shop) == [S.RCPT_PRINTING, S.RCPT_PRINTING, S.REJECTED]
    assert open_shop.papers() == [PRE]
    open_shop.printer.trouble = ""
    open_shop.wait(30)
    assert states(open_shop) == [S.RCPT_DONE, S.RCPT_DONE, S.REJECTED]
    assert open_shop.papers() == [PRE, RECEIPT]
    assert open_shop.copies() == [0]
    assert "DA RIDARE: EUR 21,00" in last_paper(open_shop)


def test_a_receipt_that_a_person_orders_does_not_wait(open_shop: Shop) -> None:
    first, second = pre_printed(open_shop, 50_00, 30_00)
    open_shop.backend.be_silent_about(second, Silent.BEFORE_ACTING)
    open_shop.together([first, second], OperatorCollected())
    open_shop.counter.post(first, ReceiptOrdered())
    open_shop.pump.run()
    assert states(open_shop) == [S.RCPT_DONE, S.SUBMITTING]
    assert "IN VERIFICA: EUR 31,00" in last_paper(open_shop)
    open_shop.backend.speak_again()
    open_shop.wait(FOREGROUND_S)
    assert states(open_shop) == [S.RCPT_DONE, S.RCPT_DONE]
    assert open_shop.copies() == [0, 0]


# After a power cut.


def test_cash_for_all_and_one_submitted_the_other_is_asked_about_and_can_be_finished(
    open_shop: Shop,
) -> None:
    first, second = pre_printed(open_shop, 50_00, 30_00)
    # The power goes between the two commits of one collection.
    open_shop.counter.post(first, OperatorCollected(69_00))
    for _ in range(1):
        open_shop.pump.step()
    assert states(open_shop) == [S.SUBMITTING, S.PRE_PRINTED]
    open_shop.switch_on()
    open_shop.start()
    ((asked, others),) = open_shop.heard.found
    (question,) = asked
    assert (question.operation.iid, question.question) == (second, Question.CASH_COLLECTED)
    assert [(row.iid, row.state) for row in question.sisters] == [(first, S.SUBMITTING)]
    assert [row.iid for row in others] == [first]
    assert states(open_shop)[0] is S.RCPT_DONE
    open_shop.counter.post(second, OperatorCollected())
    open_shop.pump.run()
    assert states(open_shop) == [S.RCPT_DONE, S.RCPT_DONE]
    assert [line.amount_cents for line in open_shop.backend.ledger] == [50_00, 30_00]
    assert open_shop.status.cash_cents == 82_00
    # The first is of another run: marked. The second was submitted in this one.
    assert sum("EMESSA DOPO RIAVVIO" in text for text in open_shop.receipts()) == 1


def test_a_visit_found_before_payment_is_asked_about_and_goes_on_as_one(open_shop: Shop) -> None:
    iids = pre_printed(open_shop, 50_00, 30_00)
    open_shop.switch_on()
    open_shop.start()
    ((asked, _),) = open_shop.heard.found
    assert [question.operation.iid for question in asked] == iids
    assert [[row.iid for row in question.sisters] for question in asked] == [[iids[1]], [iids[0]]]
    open_shop.together(iids, OperatorCollected(90_00))
    assert states(open_shop) == [S.RCPT_DONE, S.RCPT_DONE]
    assert open_shop.papers() == [PRE, RECEIPT]


def test_a_confirmed_one_that_waited_prints_marked_by_itself_after_a_restart(
    open_shop: Shop,
) -> None:
    first, second = pre_printed(open_shop, 50_00, 30_00)
    open_shop.backend.be_silent_about(second, Silent.BEFORE_ACTING)
    open_shop.together([first, second], OperatorCollected())
    assert states(open_shop) == [S.CONFIRMED, S.SUBMITTING]
    open_shop.switch_on()
    open_shop.start()
    assert states(open_shop) == [S.RCPT_DONE, S.SUBMITTING]
    open_shop.backend.speak_again()
    open_shop.wait(600)
    assert states(open_shop) == [S.RCPT_DONE, S.RCPT_DONE]
    assert all("EMESSA DOPO RIAVVIO" in text for text in open_shop.receipts())


def test_a_stale_session_does_not_let_go_of_what_waits(open_shop: Shop) -> None:
    first, second = pre_printed(open_shop, 50_00, 30_00)
    open_shop.backend.be_silent_about(second, Silent.BEFORE_ACTING)
    open_shop.together([first, second], OperatorCollected())
    open_shop.backend.start_other_session()
    open_shop.backend.speak_again()
    open_shop.wait(FOREGROUND_S + 30)
    assert states(open_shop) == [S.RCPT_DONE, S.RCPT_DONE]
    assert open_shop.papers() == [PRE, RECEIPT]


def test_the_next_run_asks_about_what_was_only_quoted(open_shop: Shop) -> None:
    """Rule W11: on every row, even one that says QUOTED."""
    open_shop.scan_together(50_00, 30_00)
    open_shop.switch_on()
    open_shop.start()
    ((asked, _),) = open_shop.heard.found
    assert {question.question for question in asked} == {Question.CASH_COLLECTED}
    assert open_shop.papers() == []


def test_receipts_found_due_twice_are_ordered_once(open_shop: Shop) -> None:
    """Whatever else happens before the lane gets to it."""
    iids = pre_printed(open_shop, 50_00, 30_00)
    open_shop.together(iids, OperatorCollected())
    jobs, happened = list[Job](), list[Sequence[Posted]]()
    visits = Visits(
        open_shop.journal, in_doubt=lambda _: False, home=jobs.append, happen=happened.append
    )
    confirmed = [replace(row, state=S.CONFIRMED) for row in open_shop.visit()]
    open_shop.journal.rows.update({row.iid: row for row in confirmed})
    visits.paid(iids)
    for row in confirmed:
        visits.look(row)
    for job in jobs:
        job()
    assert len(jobs) == 2
    assert happened == [[(iid, ReceiptOrdered()) for iid in iids]]
