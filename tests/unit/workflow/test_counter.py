"""A till without its window, sale by sale: what is journalled, printed, sent and told."""

from __future__ import annotations

from copy import deepcopy

import pytest

from pos_app.domain.events import (
    OperatorAbandoned,
    OperatorReturnedCash,
    PreReceiptCameOut,
    PreReceiptOrdered,
    ReceiptCameOut,
    ReceiptOrdered,
    ReversalRequested,
    VoidRequested,
)
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import IntentId, Operation, State
from pos_app.domain.print_job import PrintOutcome, Witness
from pos_app.domain.transitions import Question
from pos_app.ports.counter import Draft, DraftId, Phase, Reach
from pos_app.ports.journal import Head, Journal, JournalError
from pos_app.ports.shifts import OpenShift
from tests.helpers.backends import Silent
from tests.helpers.operations import CODE
from tests.helpers.shops import Shop

S = State
#: Of a journal that is not this one.
UNKNOWN_HEAD = Head(99, "f" * 64)
WHOLE_SALE = [
    S.QUOTED,
    S.PRE_PRINTING,
    S.PRE_PRINTED,
    S.SUBMITTING,
    S.CONFIRMED,
    S.RCPT_PRINTING,
    S.RCPT_DONE,
]
PRE, RECEIPT = "PRE-SCONTRINO", "RICEVUTA DI PAGAMENTO"
PROMEMORIA, NOT_DONE = "PROMEMORIA", "OPERAZIONE NON ESEGUITA"
PAPER_OUT = Fault(FaultCode.PRINTER_PAPER_OUT)
LOST = Fault(FaultCode.PRINTER_LOST)


def test_a_whole_sale(open_shop: Shop) -> None:
    open_shop.scan()
    assert open_shop.heard.priced == {DraftId(1): open_shop.operation.iid}
    open_shop.collect(received_cents=60_00)
    assert open_shop.states_told() == WHOLE_SALE
    assert [line.amount_cents for line in open_shop.backend.ledger] == [50_00]
    assert open_shop.papers() == [PRE, RECEIPT]
    assert open_shop.status.cash_cents == 51_00
    assert open_shop.status.reach is Reach.ANSWERING


def test_every_step_is_in_the_journal_before_it_is_told(open_shop: Shop) -> None:
    told = dict[State, int]()

    def watch(row: Operation) -> None:
        told.setdefault(row.state, len(open_shop.journal.changes))

    open_shop.watch(watch)
    open_shop.scan()
    open_shop.collect()
    assert told == {state: number for number, state in enumerate(WHOLE_SALE, start=1)}


def test_nothing_leaves_before_the_step_that_announces_it_is_written(open_shop: Shop) -> None:
    """Rules W1, W2, W4, W6 and W7, seen from the devices."""
    seen = list[tuple[str, State]]()
    open_shop.spy(lambda effect: seen.append((effect, open_shop.operation.state)))
    open_shop.scan()
    open_shop.collect()
    assert seen == [
        ("print", S.PRE_PRINTING),
        ("submit", S.SUBMITTING),
        ("print", S.RCPT_PRINTING),
    ]


def test_an_answer_lost_after_the_credit_is_asked_for_again_under_the_same_key(
    open_shop: Shop,
) -> None:
    open_shop.backend.be_silent(Silent.AFTER_ACTING, times=3)
    open_shop.scan()
    open_shop.collect()
    assert open_shop.state() is S.SUBMITTING
    open_shop.wait(60)
    assert open_shop.state() is S.RCPT_DONE
    assert open_shop.backend.calls.count("submit") == 4
    assert len(open_shop.backend.ledger) == 1
    assert open_shop.papers() == [PRE, RECEIPT]


def test_silence_for_an_hour_decides_nothing_and_lets_the_shop_go_on(open_shop: Shop) -> None:
    open_shop.backend.be_silent(Silent.BEFORE_ACTING, times=10_000)
    open_shop.scan()
    open_shop.collect()
    assert not open_shop.activity.in_doubt
    open_shop.wait(31)
    assert open_shop.activity.in_doubt
    assert open_shop.status.reach is Reach.SILENT
    open_shop.wait(3600)
    assert open_shop.state() is S.SUBMITTING
    assert open_shop.activity.next_try_at_s is not None
    open_shop.backend.speak_again()
    open_shop.counter.try_now(open_shop.operation.iid)
    open_shop.pump.run()
    assert open_shop.state() is S.RCPT_DONE
    assert len(open_shop.backend.ledger) == 1


def test_the_slip_for_a_customer_who_leaves(open_shop: Shop) -> None:
    open_shop.backend.be_silent(Silent.BEFORE_ACTING, times=10_000)
    open_shop.scan()
    open_shop.collect()
    open_shop.counter.print_slip(open_shop.operation.iid)
    open_shop.pump.run()
    assert open_shop.papers() == [PRE, PROMEMORIA]
    assert open_shop.activity.slip is PrintOutcome.PRINTED
    assert open_shop.state() is S.SUBMITTING


def test_a_slip_asked_for_too_late_is_not_printed(open_shop: Shop) -> None:
    open_shop.scan()
    open_shop.collect()
    open_shop.counter.print_slip(open_shop.operation.iid)
    open_shop.counter.print_slip(IntentId("ee" * 16))
    open_shop.pump.run()
    assert open_shop.papers() == [PRE, RECEIPT]


def test_a_printer_at_work_is_not_asked_how_it_is(open_shop: Shop) -> None:
    open_shop.backend.be_silent(Silent.BEFORE_ACTING, times=10_000)
    open_shop.scan()
    open_shop.collect()
    open_shop.counter.print_slip(open_shop.operation.iid)
    for _ in range(9):  # The beat is among them: it comes while the slip is queued.
        if (due := open_shop.clock.next_due(open_shop.clock.passed_s + 11)) is not None:
            due()
    open_shop.pump.run()
    assert open_shop.papers() == [PRE, PROMEMORIA]


def test_a_code_in_doubt_is_not_sold_again_but_others_are(open_shop: Shop) -> None:
    open_shop.backend.be_silent(Silent.BEFORE_ACTING, times=3)
    open_shop.scan()
    open_shop.collect()
    open_shop.scan(draft=2)
    assert open_shop.heard.refused[DraftId(2)].code is FaultCode.CODE_BUSY
    open_shop.scan(draft=3, code=open_shop.other_code)
    assert DraftId(3) in open_shop.heard.priced


def test_refused_by_the_backend(open_shop: Shop) -> None:
    open_shop.backend.refuse_next_submit(FaultCode.CODE_NOT_ACTIVE)
    open_shop.scan()
    open_shop.collect()
    assert open_shop.state() is S.REJECTED
    assert open_shop.papers() == [PRE, NOT_DONE]
    assert open_shop.status.cash_cents == 51_00
    open_shop.counter.post(open_shop.operation.iid, OperatorReturnedCash())
    open_shop.pump.run()
    assert open_shop.state() is S.REJ_CLOSED
    assert open_shop.status.cash_cents == 0


def test_the_customer_wants_the_cash_back_before_the_decision(open_shop: Shop) -> None:
    open_shop.backend.be_silent(Silent.BEFORE_ACTING, times=1)
    open_shop.scan()
    open_shop.collect()
    open_shop.counter.post(open_shop.operation.iid, VoidRequested())
    open_shop.wait(60)
    assert open_shop.state() is S.VOIDED
    assert not open_shop.backend.ledger


def test_a_void_that_comes_second_is_told_of_the_recharge(open_shop: Shop) -> None:
    open_shop.backend.be_silent(Silent.AFTER_ACTING, times=1)
    open_shop.scan()
    open_shop.collect()
    open_shop.counter.post(open_shop.operation.iid, VoidRequested())
    open_shop.wait(60)
    assert open_shop.state() is S.RCPT_DONE
    assert len(open_shop.backend.ledger) == 1


def test_no_recharge_is_taken_back_without_the_pin(open_shop: Shop) -> None:
    open_shop.scan()
    open_shop.collect()
    with pytest.raises(AssertionError, match="PIN"):
        open_shop.counter.post(open_shop.operation.iid, ReversalRequested())
    assert open_shop.state() is S.RCPT_DONE


def test_a_code_the_backend_does_not_take_promises_nothing(open_shop: Shop) -> None:
    open_shop.backend.refuse_code(CODE, FaultCode.CODE_UNKNOWN)
    open_shop.scan()
    assert open_shop.heard.refused[DraftId(1)].code is FaultCode.CODE_UNKNOWN
    assert not open_shop.journal.changes
    assert open_shop.papers() == []


def test_no_answer_to_a_price_promises_nothing(open_shop: Shop) -> None:
    open_shop.backend.be_silent(Silent.BEFORE_ACTING, calls=("quote",))
    open_shop.scan()
    assert open_shop.heard.refused[DraftId(1)].code is FaultCode.BACKEND_SILENT
    open_shop.scan(draft=2)
    assert DraftId(2) in open_shop.heard.priced


def test_a_price_is_asked_again_if_the_journal_moved_meanwhile(open_shop: Shop) -> None:
    """Else a journal put back to between the two could not be known to have forgotten."""
    open_shop.scan()
    open_shop.collect()
    open_shop.counter.ask_price(Draft(DraftId(2), None, open_shop.other_code, 30_00))
    open_shop.counter.post(open_shop.operation.iid, ReceiptOrdered())
    open_shop.pump.run()
    assert open_shop.backend.calls[-2:] == ["quote", "quote"]
    assert open_shop.heard.priced[DraftId(2)] == open_shop.operation.iid
    assert open_shop.operation.amount_cents == 30_00


def test_another_amount_is_another_operation(open_shop: Shop) -> None:
    open_shop.scan()
    first = open_shop.operation
    open_shop.scan(30_00, draft=2, replaces=first.iid)
    assert open_shop.journal.rows[first.iid].state is S.ABANDONED
    assert open_shop.operation.iid != first.iid
    assert open_shop.operation.amount_cents == 30_00


def test_a_stale_session_is_opened_anew_and_the_same_key_sent(open_shop: Shop) -> None:
    open_shop.scan()
    open_shop.backend.start_other_session()
    open_shop.collect()
    assert open_shop.state() is S.RCPT_DONE
    assert open_shop.backend.calls[-3:] == ["submit", "hello", "submit"]


def test_a_price_asked_in_a_stale_session_is_asked_again_in_the_next(open_shop: Shop) -> None:
    open_shop.scan()
    open_shop.backend.start_other_session()
    open_shop.scan(draft=2, code=open_shop.other_code)
    assert open_shop.state() is S.PRE_PRINTED
    assert open_shop.backend.calls[-3:] == ["quote", "hello", "quote"]


class TestAnotherLifeOfThisTerminal:
    """The same disk in two tills: the other one has sold what this journal does not know."""

    def test_is_noticed_when_the_session_is_stale_and_reconciled_first(
        self, open_shop: Shop
    ) -> None:
        open_shop.scan()
        open_shop.backend.start_other_session()
        open_shop.backend.known = UNKNOWN_HEAD
        open_shop.collect()
        assert open_shop.backend.calls[-4:] == ["submit", "hello", "reconcile", "submit"]
        assert open_shop.state() is S.VOIDED
        questions, _ = open_shop.heard.found[-1]
        assert [each.question for each in questions] == [Question.CASH_RETURNED]

    def test_nothing_is_asked_until_it_is(self, open_shop: Shop) -> None:
        open_shop.backend.start_other_session()
        open_shop.backend.known = UNKNOWN_HEAD
        open_shop.backend.be_silent(Silent.BEFORE_ACTING, calls=("reconcile",))
        open_shop.scan()
        assert DraftId(1) in open_shop.heard.refused
        assert open_shop.phase() is Phase.STARTING
        open_shop.scan(draft=2)
        assert open_shop.backend.calls[-1] == "reconcile"
        open_shop.wait(60)
        assert open_shop.phase() is Phase.SELLING
        open_shop.scan(draft=3)
        assert DraftId(3) in open_shop.heard.priced

    def test_only_rows_that_it_has_moved_are_asked_about(self, open_shop: Shop) -> None:
        open_shop.backend.be_silent(Silent.BEFORE_ACTING)
        open_shop.scan()
        open_shop.collect()
        open_shop.backend.start_other_session()
        open_shop.scan(draft=2, code=open_shop.other_code)
        assert open_shop.heard.found[-1] == ((), ())


class TestPaper:
    def test_no_cash_is_asked_for_without_a_pre_receipt(self, open_shop: Shop) -> None:
        open_shop.next_print(PrintOutcome.NOT_SENT, PAPER_OUT)
        open_shop.scan()
        assert open_shop.state() is S.PRE_PRINTING
        assert open_shop.operation.fault == PAPER_OUT
        open_shop.collect()
        assert open_shop.state() is S.PRE_PRINTING
        open_shop.counter.post(open_shop.operation.iid, PreReceiptOrdered())
        open_shop.pump.run()
        assert open_shop.state() is S.PRE_PRINTED

    def test_a_receipt_never_sent_goes_out_by_itself_and_is_the_original(
        self, open_shop: Shop
    ) -> None:
        open_shop.scan()
        open_shop.printer.trouble = "paper_out"
        open_shop.collect()
        open_shop.wait(60)
        assert open_shop.state() is S.RCPT_PRINTING
        assert open_shop.operation.print_outcome is PrintOutcome.NOT_SENT
        open_shop.printer.trouble = ""
        open_shop.wait(15)
        assert open_shop.state() is S.RCPT_DONE
        assert open_shop.papers() == [PRE, RECEIPT]
        assert open_shop.copies() == [0]

    def test_a_receipt_never_sent_goes_out_by_itself_at_a_printer_that_says_nothing(
        self, open_shop: Shop
    ) -> None:
        open_shop.printer.trouble = "silent"
        open_shop.next_print(PrintOutcome.UNKNOWN, LOST)
        open_shop.scan()
        open_shop.counter.post(open_shop.operation.iid, PreReceiptCameOut(Witness.OPERATOR))
        open_shop.pump.run()
        open_shop.next_print(PrintOutcome.NOT_SENT, LOST)
        open_shop.collect()
        assert open_shop.papers() == []
        open_shop.wait(15)
        assert open_shop.operation.print_outcome is PrintOutcome.UNKNOWN
        assert open_shop.papers() == [RECEIPT]
        assert open_shop.copies() == [0]
        # What may be out waits for a person, here too.
        open_shop.wait(3600)
        assert open_shop.papers() == [RECEIPT]

    def test_a_receipt_that_may_be_out_waits_for_a_person(self, open_shop: Shop) -> None:
        open_shop.scan()
        open_shop.next_print(PrintOutcome.UNKNOWN, LOST)
        open_shop.collect()
        open_shop.wait(3600)
        assert open_shop.state() is S.RCPT_PRINTING
        assert open_shop.papers() == [PRE]
        open_shop.counter.post(open_shop.operation.iid, ReceiptOrdered())
        open_shop.pump.run()
        assert open_shop.state() is S.RCPT_DONE
        assert open_shop.copies() == [1]

    def test_a_person_may_say_that_it_is_out(self, open_shop: Shop) -> None:
        open_shop.scan()
        open_shop.next_print(PrintOutcome.UNKNOWN, LOST)
        open_shop.collect()
        open_shop.counter.post(open_shop.operation.iid, ReceiptCameOut(Witness.OPERATOR))
        open_shop.pump.run()
        assert open_shop.state() is S.RCPT_DONE
        assert open_shop.operation.witness is Witness.OPERATOR

    def test_a_printer_that_is_off_moves_no_money(self, open_shop: Shop) -> None:
        open_shop.scan()
        for _ in range(3):
            open_shop.next_print(PrintOutcome.UNKNOWN, LOST)
        open_shop.collect()
        assert len(open_shop.backend.ledger) == 1
        assert open_shop.operation.decision is not None


class TestStart:
    def test_nothing_is_sold_before_the_backend_has_been_greeted(self, shop: Shop) -> None:
        shop.backend.be_silent(Silent.BEFORE_ACTING, times=4, calls=("hello",))
        shop.start()
        assert shop.phase() is Phase.STARTING
        shop.scan()
        assert shop.heard.refused[DraftId(1)].code is FaultCode.BACKEND_SILENT
        shop.wait(120)
        assert shop.phase() is Phase.SELLING
        shop.scan(draft=2)
        assert DraftId(2) in shop.heard.priced

    @pytest.mark.parametrize(
        ("state", "ends_in", "question"),
        [
            (S.QUOTED, S.QUOTED, Question.CASH_COLLECTED),
            (S.PRE_PRINTING, S.PRE_PRINTING, Question.CASH_COLLECTED),
            (S.PRE_PRINTED, S.PRE_PRINTED, Question.CASH_COLLECTED),
            (S.SUBMITTING, S.RCPT_DONE, None),
            (S.CONFIRMED, S.RCPT_DONE, None),
            (S.RCPT_PRINTING, S.RCPT_PRINTING, Question.RECEIPT_OUT),
        ],
    )
    def test_each_row_is_taken_up_by_the_table(
        self, open_shop: Shop, state: State, ends_in: State, question: Question | None
    ) -> None:
        open_shop.die_in(state)
        open_shop.switch_on()
        open_shop.start()
        ((questions, others),) = open_shop.heard.found
        assert [asked.question for asked in questions] == ([question] if question else [])
        assert [row.state for row in others] == ([] if question else [state])
        assert open_shop.state() is ends_in
        assert open_shop.phase() is Phase.SELLING

    @pytest.mark.parametrize("state", [S.SUBMITTING, S.CONFIRMED])
    def test_what_another_run_prints_is_marked(self, open_shop: Shop, state: State) -> None:
        open_shop.die_in(state)
        open_shop.switch_on()
        open_shop.start()
        (document,) = open_shop.receipts()
        assert "EMESSA DOPO RIAVVIO" in document
        assert len(open_shop.backend.ledger) == 1

    def test_a_row_resumed_is_in_doubt_at_once(self, open_shop: Shop) -> None:
        open_shop.die_in(S.SUBMITTING)
        open_shop.backend.be_silent(Silent.BEFORE_ACTING, times=1)
        open_shop.switch_on()
        open_shop.start()
        assert open_shop.activity.in_doubt

    def test_no_cash_was_taken_for_a_row_found_open(self, open_shop: Shop) -> None:
        open_shop.die_in(S.PRE_PRINTED)
        open_shop.switch_on()
        open_shop.start()
        open_shop.counter.post(open_shop.operation.iid, OperatorAbandoned())
        open_shop.pump.run()
        assert open_shop.state() is S.ABANDONED

    @pytest.mark.parametrize("state", [S.PRE_PRINTED, S.SUBMITTING, S.RCPT_DONE])
    def test_a_lost_journal_is_written_again_from_what_the_backend_knows(
        self, open_shop: Shop, state: State
    ) -> None:
        open_shop.die_in(state)
        if state is S.PRE_PRINTED:
            open_shop.backend.known = Head(3, "3" * 64)
        open_shop.lose_journal()
        open_shop.switch_on()
        open_shop.start()
        found = open_shop.operation
        if open_shop.backend.ledger:
            assert found.state is S.RCPT_PRINTING
            assert found.submitted_by is None
        else:
            assert found.state is S.VOIDED
        assert found.total_cents == 51_00

    def test_a_journal_put_back_to_where_a_price_was_asked_is_reconciled(
        self, open_shop: Shop
    ) -> None:
        """Found by the model check: its head is the very one last told, so it is not behind."""
        open_shop.scan()
        open_shop.collect()
        yesterday = deepcopy(open_shop.journal)
        open_shop.die_in(S.PRE_PRINTED)
        forgotten = open_shop.operation.iid
        open_shop.journal = yesterday
        open_shop.switch_on()
        open_shop.start()
        assert open_shop.operation.iid == forgotten
        assert open_shop.state() is S.VOIDED

    def test_what_is_noted_before_the_greeting_hides_no_loss(self, open_shop: Shop) -> None:
        """A shift may be opened while the backend is silent: that moves the journal's end."""
        open_shop.scan()
        open_shop.collect()
        yesterday = deepcopy(open_shop.journal)
        open_shop.die_in(S.PRE_PRINTED)
        open_shop.journal = yesterday
        open_shop.backend.be_silent(Silent.BEFORE_ACTING, calls=("hello",))
        open_shop.switch_on()
        open_shop.start()
        open_shop.counter.tend_shift(OpenShift(100_00))
        open_shop.wait(60.0)
        assert open_shop.phase() is Phase.SELLING
        assert open_shop.state() is S.VOIDED

    def test_a_journal_that_cannot_be_opened_stops_the_till(self, shop: Shop) -> None:
        def refuse() -> Journal:
            raise JournalError(Fault(FaultCode.JOURNAL_DAMAGED))

        shop.open_journal = refuse
        shop.start()
        assert [fault.code for fault in shop.heard.stopped] == [FaultCode.JOURNAL_DAMAGED]


class TestStop:
    @pytest.mark.parametrize("step", range(6))
    def test_a_commit_that_raises_stops_everything_before_any_effect(
        self, open_shop: Shop, step: int
    ) -> None:
        """Rule W10, at every step of a sale."""
        effects = list[str]()
        open_shop.fail_commit(after=step)
        open_shop.spy(effects.append)
        open_shop.scan()
        if open_shop.journal.rows:
            open_shop.collect()
        assert [fault.code for fault in open_shop.heard.stopped] == [FaultCode.JOURNAL_WRITE_FAILED]
        # One effect for each announcing step that was written, and not one more.
        announced = [S.PRE_PRINTING, S.SUBMITTING, S.RCPT_PRINTING]
        written = [change.after.state for change in open_shop.journal.changes]
        assert len(effects) == sum(state in announced for state in written)
        told = len(open_shop.heard.operations)
        open_shop.wait(3600)
        assert len(open_shop.heard.operations) == told

    def test_closing_before_anything_was_opened(self, shop: Shop) -> None:
        shop.counter.close()
        shop.pump.run()
        assert shop.backend.closed
        assert not shop.journal.closed

    def test_closing_lets_go_of_everything(self, open_shop: Shop) -> None:
        open_shop.counter.close()
        open_shop.pump.run()
        assert open_shop.journal.closed
        assert open_shop.backend.closed
        open_shop.scan()
        assert not open_shop.journal.changes
