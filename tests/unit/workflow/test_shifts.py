"""The shift on the workflow as it ships: blind count, closure, paper, kills, restarts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.domain.events import OperatorAbandoned, OperatorReturnedCash, VoidRequested
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import IntentId, State
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.report import Cause, Report, Side, Sum
from pos_app.domain.report_text import hash_of
from pos_app.domain.shift import Reason
from pos_app.ports.backend import DecidedPage
from pos_app.ports.printer import PrintResult
from pos_app.ports.shifts import (
    CloseShift,
    CountDrawer,
    LookAtShift,
    MoveCash,
    OpenShift,
    PrintReading,
    ReprintClosure,
    ShiftTold,
)
from tests.helpers.backends import Silent
from tests.helpers.operations import CODE
from tests.helpers.shops import Shop

CLOSURE, READING = "CHIUSURA DI CASSA", "LETTURA DI CASSA"


def sell(shop: Shop, amount_cents: int = 50_00, draft: int = 1) -> None:
    shop.scan(amount_cents, draft=draft)
    shop.collect()


def sell_elsewhere(shop: Shop) -> IntentId:
    """Let the backend confirm a recharge of this terminal that the journal does not have."""
    stranger, head = IntentId("ee" * 16), shop.journal.head()
    shop.backend.quote(stranger, CODE, 25_00, head)
    shop.backend.submit(stranger, amount_cents=25_00, total_cents=26_00, head=head)
    return stranger


def count_and_close(shop: Shop, cents: int) -> Report:
    told = shop.tend(CountDrawer(cents))
    assert told.report is not None
    closed = shop.tend(CloseShift(told.report))
    assert closed.last is not None
    assert closed.number == told.number + 1
    return closed.last


def restarted(shop: Shop) -> ShiftTold:
    shop.switch_on()
    shop.start()
    return shop.tend(LookAtShift())


def test_nothing_is_compared_before_the_count(open_shop: Shop) -> None:
    sell(open_shop)
    assert open_shop.tend(LookAtShift()).report is None
    told = open_shop.tend(CountDrawer(31_00))
    assert told.report is not None
    assert told.report.cash_difference_cents == -20_00
    names = [noted.note.name for noted in open_shop.journal.noted]
    assert names == ["Counted"]


def test_a_count_that_cash_has_moved_since_is_to_be_made_again(open_shop: Shop) -> None:
    assert open_shop.tend(CountDrawer(0)).report is not None
    sell(open_shop)
    assert open_shop.shift.report is None
    recounted = open_shop.tend(CountDrawer(51_00)).report
    assert recounted is not None
    assert (recounted.counts, recounted.differences) == (2, ())


def test_float_and_moves_are_noted_and_the_strip_follows(open_shop: Shop) -> None:
    sell(open_shop)
    open_shop.tend(OpenShift(100_00))
    told = open_shop.tend(MoveCash(-20_00, Reason.OWNER))
    assert told.float_cents == 100_00
    assert [(move.cents, move.reason) for move in told.moves] == [(-20_00, "owner")]
    assert open_shop.status.cash_cents == 31_00
    report = open_shop.tend(CountDrawer(31_00)).report
    assert report is not None
    assert (report.expected_cents, report.differences) == (31_00, ())


def test_a_closure_prints_keeps_and_begins_a_new_shift(open_shop: Shop) -> None:
    open_shop.tend(OpenShift(100_00))
    sell(open_shop)
    closed = count_and_close(open_shop, 51_00)
    assert open_shop.papers()[-1] == CLOSURE
    assert open_shop.files.kept == {1: closed}
    assert closed.columns.confirmed == Sum(1, 51_00)
    told = open_shop.shift
    assert (told.number, told.float_cents, told.report) == (2, 100_00, None)
    assert told.last_printed
    assert told.paper == PrintResult(PrintOutcome.PRINTED)
    assert open_shop.status.cash_cents == 0
    sell(open_shop, 25_00)
    assert open_shop.status.cash_cents == 26_00
    assert count_and_close(open_shop, 26_00).flows.collected == Sum(1, 26_00)


def test_the_head_on_the_report_is_the_journals_just_before_its_note(open_shop: Shop) -> None:
    sell(open_shop)
    closed = count_and_close(open_shop, 51_00)
    noted = next(each for each in open_shop.journal.noted if each.note.name == "ShiftClosed")
    assert closed.head.seq == noted.head.seq - 1
    assert noted.note.detail["hash"] == hash_of(closed)


def test_a_closure_is_refused_if_the_screen_showed_something_else(open_shop: Shop) -> None:
    sell(open_shop)
    seen = open_shop.tend(CountDrawer(51_00)).report
    assert seen is not None
    sell(open_shop)
    assert open_shop.tend(CloseShift(seen)).number == 1
    counted = open_shop.tend(CountDrawer(102_00)).report
    assert counted is not None
    assert open_shop.tend(CloseShift(replace(counted, counted_cents=0))).number == 1
    assert open_shop.tend(CloseShift(counted)).number == 2
    assert open_shop.tend(CloseShift(counted)).number == 2


def test_a_silent_backend_hinders_no_closure_and_is_named(open_shop: Shop) -> None:
    sell(open_shop)
    open_shop.backend.be_silent(Silent.BEFORE_ACTING, calls=["decisions"], times=9)
    told = open_shop.tend(CountDrawer(51_00))
    assert told.fault is not None
    assert told.fault.code is FaultCode.BACKEND_SILENT
    assert told.report is not None
    assert told.report.columns.confirmed is None
    closed = count_and_close(open_shop, 51_00)
    assert closed.columns.confirmed is None
    open_shop.backend.speak_again()
    sell(open_shop)
    second = count_and_close(open_shop, 51_00)
    assert second.columns.confirmed == second.columns.recorded == Sum(1, 51_00)
    assert second.differences == ()


def test_the_list_is_asked_in_pages_and_a_new_session_does_not_disturb(open_shop: Shop) -> None:
    open_shop.backend.page_max = 2
    for draft in range(5):
        sell(open_shop, draft=draft)
    open_shop.backend.start_other_session()
    told = open_shop.tend(CountDrawer(5 * 51_00))
    assert open_shop.backend.calls.count("decisions") == 4
    assert told.report is not None
    assert told.report.columns.confirmed == Sum(5, 5 * 51_00)


def test_one_reading_of_the_list_at_a_time(open_shop: Shop) -> None:
    open_shop.counter.tend_shift(LookAtShift())
    open_shop.counter.tend_shift(LookAtShift())
    open_shop.pump.run()
    assert open_shop.backend.calls.count("decisions") == 1
    assert not open_shop.shift.asking


def test_a_row_that_only_the_backend_has_is_found(open_shop: Shop) -> None:
    sell(open_shop)
    stranger = sell_elsewhere(open_shop)
    report = open_shop.tend(CountDrawer(51_00)).report
    assert report is not None
    difference = report.difference(Side.CONFIRMED)
    assert difference is not None
    assert [(each.iid, each.cause, each.cents) for each in difference.named] == [
        (stranger, Cause.UNKNOWN_HERE, 26_00)
    ]


def test_a_row_of_an_earlier_shift_that_the_backend_takes_back_is_found(open_shop: Shop) -> None:
    sell(open_shop)
    count_and_close(open_shop, 51_00)
    row = open_shop.operation
    head = open_shop.journal.head()
    open_shop.backend.reverse(
        row.iid, "1" * 32, amount_cents=row.amount_cents, total_cents=row.total_cents, head=head
    )
    report = open_shop.tend(CountDrawer(0)).report
    assert report is not None
    difference = report.difference(Side.CONFIRMED)
    assert difference is not None
    assert [(each.number, each.cause) for each in difference.named] == [
        (row.number, Cause.CONTRADICTED)
    ]


def test_an_open_row_is_carried_and_settled_in_the_next_shift(open_shop: Shop) -> None:
    open_shop.backend.be_silent(Silent.BEFORE_ACTING, times=99)
    sell(open_shop)
    row = open_shop.operation
    first = count_and_close(open_shop, 51_00)
    assert [carried.iid for carried in first.carried] == [row.iid]
    open_shop.backend.speak_again()
    open_shop.counter.try_now(row.iid)
    open_shop.wait(60)
    assert open_shop.state() is State.RCPT_DONE
    assert open_shop.status.cash_cents == 0
    second = count_and_close(open_shop, 0)
    assert second.columns.recorded == Sum()
    assert second.columns.confirmed == second.columns.proved == Sum(1, 51_00)
    assert {each.cause for diff in second.differences for each in diff.named} == {
        Cause.SETTLED_SINCE
    }


def test_what_settles_while_a_count_stands_is_told_and_needs_no_new_count(
    open_shop: Shop,
) -> None:
    open_shop.backend.be_silent(Silent.BEFORE_ACTING, times=99)
    sell(open_shop)
    told = open_shop.tend(CountDrawer(51_00))
    assert told.report is not None
    assert len(told.report.carried) == 1
    open_shop.backend.speak_again()
    open_shop.counter.try_now(open_shop.operation.iid)
    open_shop.wait(60)
    assert open_shop.shift.report is not None
    assert open_shop.shift.report.carried == ()


def test_a_reading_prints_and_changes_nothing(open_shop: Shop) -> None:
    sell(open_shop)
    before = open_shop.journal.head()
    told = open_shop.tend(PrintReading())
    assert open_shop.papers()[-1] == READING
    assert open_shop.journal.head() == before
    assert told.paper == PrintResult(PrintOutcome.PRINTED)
    assert told.number == 1


# Kills and paper.


def z_marks(shop: Shop) -> list[str]:
    """How each Z report that came out is marked."""
    texts = [str(paper) for paper in shop.printer.papers if paper.title == CLOSURE]
    marks = {"DUPLICATO": "copy", "EMESSA DOPO RIAVVIO": "after restart"}
    return [next((marks[word] for word in marks if word in text), "original") for text in texts]


def test_a_kill_between_count_and_closure_leaves_the_count(open_shop: Shop) -> None:
    sell(open_shop)
    open_shop.tend(CountDrawer(31_00))
    told = restarted(open_shop)
    assert told.report is not None
    assert told.report.cash_difference_cents == -20_00
    assert told.number == 1


def test_a_kill_between_closure_and_paper_leaves_the_paper_due(open_shop: Shop) -> None:
    sell(open_shop)
    seen = open_shop.tend(CountDrawer(51_00)).report
    assert seen is not None
    open_shop.files.room = False
    open_shop.fail_commit(after=open_shop.journal.head().seq + 1)
    open_shop.counter.tend_shift(CloseShift(seen))
    open_shop.pump.run()
    assert [fault.code for fault in open_shop.heard.stopped] == [FaultCode.JOURNAL_WRITE_FAILED]
    assert CLOSURE not in open_shop.papers()
    open_shop.journal.fails_after = None
    open_shop.files.room = True
    open_shop.switch_on()
    open_shop.start()
    assert (open_shop.shift.number, open_shop.shift.last_printed) == (2, False)
    assert list(open_shop.files.kept) == [1]
    open_shop.tend(ReprintClosure())
    open_shop.tend(ReprintClosure())
    assert z_marks(open_shop) == ["after restart", "copy"]


def test_a_closure_whose_commit_fails_is_not_one(open_shop: Shop) -> None:
    sell(open_shop)
    seen = open_shop.tend(CountDrawer(51_00)).report
    assert seen is not None
    open_shop.fail_commit(after=open_shop.journal.head().seq)
    open_shop.counter.tend_shift(CloseShift(seen))
    open_shop.pump.run()
    assert open_shop.heard.stopped
    open_shop.journal.fails_after = None
    assert restarted(open_shop).number == 1
    assert open_shop.files.kept == {}


def test_a_z_report_of_which_no_byte_left_is_still_an_original(open_shop: Shop) -> None:
    sell(open_shop)
    out = Fault(FaultCode.PRINTER_PAPER_OUT)
    seen = open_shop.tend(CountDrawer(51_00)).report
    assert seen is not None
    open_shop.next_print(PrintOutcome.NOT_SENT, out)
    told = open_shop.tend(CloseShift(seen))
    assert told.paper == PrintResult(PrintOutcome.NOT_SENT, out)
    assert not told.last_printed
    open_shop.tend(ReprintClosure())
    assert z_marks(open_shop) == ["original"]


def test_a_z_report_that_may_be_out_is_printed_again_as_a_copy(open_shop: Shop) -> None:
    sell(open_shop)
    seen = open_shop.tend(CountDrawer(51_00)).report
    assert seen is not None
    open_shop.next_print(PrintOutcome.UNKNOWN, Fault(FaultCode.PRINTER_LOST))
    assert open_shop.tend(CloseShift(seen)).last_printed
    open_shop.tend(ReprintClosure())
    assert z_marks(open_shop) == ["copy"]


def test_a_reprint_says_what_the_closure_said_whatever_happened_since(open_shop: Shop) -> None:
    open_shop.backend.be_silent(Silent.BEFORE_ACTING, times=99)
    sell(open_shop)
    count_and_close(open_shop, 51_00)
    open_shop.backend.speak_again()
    open_shop.counter.try_now(open_shop.operation.iid)
    open_shop.wait(60)
    open_shop.tend(ReprintClosure())
    first, second = [paper for paper in open_shop.printer.papers if paper.title == CLOSURE]
    assert [block for block in first.blocks if block not in second.blocks] == []


def test_without_a_closure_there_is_nothing_to_reprint(open_shop: Shop) -> None:
    open_shop.tend(ReprintClosure())
    assert open_shop.papers() == []


def test_a_full_disk_hinders_no_closure_and_the_files_come_with_the_next_start(
    open_shop: Shop,
) -> None:
    sell(open_shop)
    open_shop.files.room = False
    closed = count_and_close(open_shop, 51_00)
    assert open_shop.files.kept == {}
    open_shop.files.room = True
    restarted(open_shop)
    assert open_shop.files.kept == {1: closed}


def test_an_older_list_than_the_closure_used_is_left_alone(open_shop: Shop) -> None:
    """Asked for before the closure and told behind it: what it lists has been counted already."""
    sell_elsewhere(open_shop)
    seen = open_shop.tend(CountDrawer(0)).report
    assert seen is not None
    assert seen.difference(Side.CONFIRMED) is not None
    open_shop.counter.tend_shift(LookAtShift())
    open_shop.counter.tend_shift(CloseShift(seen))
    open_shop.pump.run()
    assert open_shop.shift.number == 2
    open_shop.backend.be_silent(Silent.BEFORE_ACTING, calls=["decisions"], times=9)
    report = open_shop.tend(CountDrawer(0)).report
    assert report is not None
    assert report.differences == ()


def test_rows_written_again_after_a_loss_are_no_takings_of_this_shift(open_shop: Shop) -> None:
    for draft in range(3):
        sell(open_shop, draft=draft)
    open_shop.lose_journal()
    assert restarted(open_shop).number == 1
    assert open_shop.status.cash_cents == 0
    sell(open_shop, 25_00)
    report = open_shop.tend(CountDrawer(26_00)).report
    assert report is not None
    assert report.columns.recorded == report.columns.confirmed == Sum(1, 26_00)
    assert report.difference(Side.CONFIRMED) is None


def test_what_has_left_for_an_archive_is_no_stranger(open_shop: Shop) -> None:
    open_shop.journal.archived = {sell_elsewhere(open_shop)}
    report = open_shop.tend(CountDrawer(0)).report
    assert report is not None
    assert report.differences == ()


def test_a_month_that_leaves_takes_nothing_out_of_the_drawer(
    open_shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    sell(open_shop)
    count_and_close(open_shop, 51_00)
    sell(open_shop, 25_00)
    journal, held_cents = open_shop.journal, open_shop.journal.cash_cents()

    def leave(*_: object) -> bool:
        monkeypatch.setattr(journal, "cash_cents", lambda: held_cents - 51_00)
        return False

    monkeypatch.setattr(journal, "tend_archives", leave)
    open_shop.wait(2 * 86_400.0)
    assert journal.cash_cents() == held_cents - 51_00
    assert open_shop.status.cash_cents == 26_00


# The whole day of the issue.


def test_a_day_with_a_planted_difference_finds_and_names_it(open_shop: Shop) -> None:
    """Sales, a refusal, a void, a sale abandoned, one in verification, and EUR 20 taken out."""
    shop = open_shop
    shop.tend(OpenShift(100_00))
    drawer_cents = 0
    for draft, amount_cents in enumerate((50_00, 25_00, 10_00, 100_00)):
        sell(shop, amount_cents, draft)
        drawer_cents += amount_cents + 1_00
    shop.backend.refuse_next_submit(FaultCode.CODE_NOT_ACTIVE)
    sell(shop, 30_00, 10)
    shop.counter.post(shop.operation.iid, OperatorReturnedCash())
    shop.pump.run()
    shop.scan(40_00, draft=11)
    shop.counter.post(shop.operation.iid, OperatorAbandoned())
    shop.pump.run()
    shop.backend.be_silent(Silent.BEFORE_ACTING, times=1)
    sell(shop, 15_00, 12)
    shop.counter.post(shop.operation.iid, VoidRequested())
    shop.wait(30)
    assert shop.state() is State.VOIDED
    shop.counter.post(shop.operation.iid, OperatorReturnedCash())
    shop.pump.run()
    shop.tend(MoveCash(-60_00, Reason.BANK))
    drawer_cents -= 60_00
    shop.backend.be_silent(Silent.BEFORE_ACTING, times=999)
    sell(shop, 50_00, 13)
    shop.wait(60)
    in_doubt = shop.operation
    drawer_cents += 51_00
    drawer_cents -= 20_00  # Nobody noted this.

    told = shop.tend(CountDrawer(drawer_cents))
    report = told.report
    assert report is not None
    cash = report.difference(Side.COUNTED)
    assert cash is not None
    assert (cash.cents, cash.suspects) == (-20_00, ())
    for side in (Side.CONFIRMED, Side.PROVED):
        difference = report.difference(side)
        assert difference is not None
        assert [(each.iid, each.cause, each.cents) for each in difference.named] == [
            (in_doubt.iid, Cause.IN_VERIFICATION, -51_00)
        ]
    assert report.flows.refused == Sum(1, 31_00)
    assert report.flows.voided == Sum(1, 16_00)
    assert [row.iid for row in report.carried] == [in_doubt.iid]

    shop.tend(CloseShift(report))
    paper = str(next(each for each in shop.printer.papers if each.title == CLOSURE))
    assert "CASSETTO: MANCANO" in paper
    assert "Nessuna operazione li spiega." in paper
    assert f"0027-{in_doubt.number:06d}" in paper


@pytest.mark.parametrize("missing", [False, True])
def test_a_day_without_a_plant_has_no_cash_difference(open_shop: Shop, *, missing: bool) -> None:
    """The positive control's other half: nothing planted, nothing found."""
    for draft in range(3):
        sell(open_shop, 20_00, draft)
    report = open_shop.tend(CountDrawer(63_00 - (1 if missing else 0))).report
    assert report is not None
    assert (report.difference(Side.COUNTED) is not None) is missing


def test_a_list_that_ends_before_the_last_closure_is_not_believed(
    open_shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stale replica (fault case N28)."""
    sell(open_shop)
    count_and_close(open_shop, 51_00)
    stale = DecidedPage((), upto=0, is_last=True)
    monkeypatch.setattr(open_shop.backend, "decided_since", lambda *_: stale)
    told = open_shop.tend(CountDrawer(0))
    assert told.report is not None
    assert told.report.columns.confirmed is None
