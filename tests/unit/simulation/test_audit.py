"""The auditor: a whole sale passes, and each invariant is seen when it alone is broken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from pos_app.domain.operation import IntentId, Operation, State, Verdict
from pos_app.domain.print_job import DocumentKind
from pos_app.simulation.audit import BUG, CLOSURE, INVARIANTS, judge
from pos_app.simulation.books import Movement
from pos_app.simulation.evidence import Arrow, Evidence, JournalCopy
from pos_app.simulation.tape import CashMove, Handed, Outcome, Paper
from tests.helpers.operations import IID, QUOTED

TOTAL = QUOTED.total_cents
OTHER = IntentId("0e" * 16)
DONE = replace(QUOTED, state=State.RCPT_DONE)
GIVEN_BACK = CashMove(9, IID, -TOTAL)
CREDIT = Movement(5, IID, "code", QUOTED.amount_cents)
REVERSAL = Movement(8, IID, "code", -QUOTED.amount_cents)
STEPS = (
    ("QuoteReceived", "QUOTED"),
    ("PreReceiptOrdered", "PRE_PRINTING"),
    ("PreReceiptCameOut", "PRE_PRINTED"),
    ("OperatorCollected", "SUBMITTING"),
    ("Confirmed", "CONFIRMED"),
    ("ReceiptOrdered", "RCPT_PRINTING"),
    ("ReceiptCameOut", "RCPT_DONE"),
)


def arrows(iid: IntentId, steps: tuple[tuple[str, str], ...] = STEPS) -> tuple[Arrow, ...]:
    befores = (None, *(after for _, after in steps))
    return tuple(
        Arrow(f"{iid}{at}", iid, before, event, after)
        for at, (before, (event, after)) in enumerate(zip(befores, steps, strict=False))
    )


def receipt(tick: int, *, is_marked: bool = False, is_whole: bool = True) -> Paper:
    return Paper(tick, DocumentKind.RECEIPT, (IID,), is_marked, "", is_whole, TOTAL)


PRE_RECEIPT = Paper(
    1,
    DocumentKind.PRE_RECEIPT,
    (IID,),
    is_marked=False,
    words="",
    is_whole=True,
    total_cents=TOTAL,
)
SALE = Evidence(
    journal=JournalCopy("the journal", (DONE,), arrows(IID), TOTAL),
    put_aside=(),
    movements=(CREDIT,),
    verdicts={IID: Verdict.CONFIRMED},
    papers=(PRE_RECEIPT, receipt(6)),
    cash=(CashMove(3, IID, TOTAL),),
)


def with_row(row: Operation) -> Evidence:
    return replace(SALE, journal=replace(SALE.journal, rows=(row,)))


def with_journal(**changes: object) -> Evidence:
    return replace(SALE, journal=replace(SALE.journal, **changes))  # type: ignore[arg-type]


def never_credited() -> Evidence:
    return replace(SALE, movements=(), verdicts={})


def no_after_all() -> Evidence:
    return with_row(replace(QUOTED, state=State.REJ_CLOSED))


def two_of_one_code() -> Evidence:
    rows = (DONE, replace(DONE, iid=OTHER))
    opened = Arrow("second", OTHER, None, "QuoteReceived", "QUOTED")
    return with_journal(rows=rows, arrows=(*arrows(IID)[:3], opened, *arrows(IID)[3:]))


def wrong_total() -> Evidence:
    return replace(SALE, papers=(replace(PRE_RECEIPT, total_cents=TOTAL - 1), *SALE.papers))


BREACHES: dict[str, Callable[[], Evidence]] = {
    "I1": lambda: replace(SALE, movements=(CREDIT, replace(CREDIT, tick=6))),
    "I2": lambda: replace(SALE, movements=(replace(CREDIT, tick=7),)),
    "I3": lambda: with_journal(rows=()),
    "I5": lambda: replace(SALE, cash=(CashMove(0, IID, TOTAL),)),
    "I6": lambda: replace(SALE, cash=(*SALE.cash, GIVEN_BACK)),
    "I7": lambda: replace(SALE, papers=(*SALE.papers, receipt(7))),
    "I8": lambda: replace(SALE, cash=()),
    "I10": two_of_one_code,
    "I11": never_credited,
    "I12": no_after_all,
    "I13": lambda: replace(SALE, papers=(SALE.papers[0], receipt(6, is_whole=False))),
    "I14": lambda: replace(SALE, movements=(CREDIT, REVERSAL, replace(REVERSAL, tick=9))),
    "I15": no_after_all,
    "I16": lambda: replace(SALE, movements=(CREDIT, REVERSAL)),
    "L": lambda: with_row(replace(QUOTED, state=State.SUBMITTING)),
    "A": lambda: with_journal(arrows=arrows(IID, (*STEPS, ("Confirmed", "CONFIRMED")))),
    "R": lambda: with_journal(damage="event 7"),
    "C": lambda: with_journal(cash_cents=TOTAL - 1),
    "P": lambda: with_journal(holds_codes=True),
    "W": lambda: with_journal(arrows=arrows(IID, STEPS[:5])),
    "V": wrong_total,
}


def test_a_whole_sale_breaks_nothing() -> None:
    assert judge(SALE) == []


def test_each_invariant_has_a_breach_here() -> None:
    assert BREACHES.keys() | {BUG, CLOSURE} == INVARIANTS.keys()


@pytest.mark.parametrize("invariant", BREACHES)
def test_a_breach_is_seen(invariant: str) -> None:
    assert invariant in {violation.invariant for violation in judge(BREACHES[invariant]())}


def test_a_marked_copy_is_no_second_original() -> None:
    copied = replace(SALE, papers=(*SALE.papers, receipt(7, is_marked=True)))
    assert "I7" not in {violation.invariant for violation in judge(copied)}


def test_a_recharge_that_was_never_submitted_is_seen() -> None:
    unsubmitted = tuple(each for each in arrows(IID) if each.event != "OperatorCollected")
    found = judge(with_journal(arrows=unsubmitted))
    assert "recharged, never submitted" in {violation.what for violation in found}


def test_a_row_that_jumps_is_seen_in_a_journal_put_aside_too() -> None:
    jumped = JournalCopy("put aside", arrows=arrows(IID)[2:])
    found = judge(replace(SALE, put_aside=(jumped,)))
    assert {violation.invariant for violation in found} == {"A"}


class TestVisits:
    """Two operations on one paper, paid in one sum."""

    VISIT = (replace(DONE, number=1), replace(DONE, iid=OTHER, number=2, state=State.REJ_CLOSED))
    PAPER = replace(
        receipt(6), outcomes=(Outcome(1, "ESEGUITA"), Outcome(2, "NON ESEGUITA")), iids=(IID,)
    )

    def judged(self, **changes: object) -> list[str]:
        evidence = replace(
            SALE, journal=replace(SALE.journal, rows=self.VISIT), papers=(PRE_RECEIPT, self.PAPER)
        )
        found = judge(replace(evidence, **changes))  # type: ignore[arg-type]
        return [violation.what for violation in found if violation.invariant == "V"]

    def test_what_is_so_may_be_told(self) -> None:
        assert self.judged() == []

    def test_a_refusal_told_as_done(self) -> None:
        told = replace(self.PAPER, outcomes=(Outcome(1, "ESEGUITA"), Outcome(2, "ESEGUITA")))
        assert self.judged(papers=(told,)) == ["ESEGUITA on paper, which it is not"]

    def test_a_recharge_told_as_refused(self) -> None:
        told = replace(self.PAPER, outcomes=(Outcome(1, "NON ESEGUITA"),))
        assert self.judged(papers=(told,)) == ["NON ESEGUITA on paper, which it is not"]

    def test_a_journal_that_calls_them_otherwise_has_not_printed_it(self) -> None:
        told = replace(self.PAPER, outcomes=(Outcome(2, "NON ESEGUITA"), Outcome(1, "ESEGUITA")))
        assert self.judged(papers=(told,)) == []

    def test_done_before_it_was(self) -> None:
        early = replace(self.PAPER, tick=CREDIT.tick - 1)
        assert self.judged(papers=(early,)) == ["ESEGUITA on paper, which it is not"]

    def test_a_total_that_leaves_one_out(self) -> None:
        both = replace(PRE_RECEIPT, iids=(IID, OTHER))
        what = f"{TOTAL} cents on paper, {2 * TOTAL} are its operations'"
        assert self.judged(papers=(both,)) == [what]

    def test_cash_that_does_not_add_up(self) -> None:
        rows = tuple(replace(row, received_cents=TOTAL) for row in self.VISIT)
        journal = replace(SALE.journal, rows=rows)
        handed = Handed((IID, OTHER), 2 * TOTAL + 1)
        what = f"{2 * TOTAL + 1} cents were handed over, {2 * TOTAL} are received"
        assert self.judged(journal=journal, handed=(handed,)) == [what]
        # Keyed, the till died, keyed again: only the last counts.
        again = replace(handed, cents=2 * TOTAL)
        assert self.judged(journal=journal, handed=(handed, again)) == []
