"""The auditor: judges a closed day by journal, books, paper and drawer alone.

Invariants I1 to I16 and liveness L are those of the model-checked protocol (fact sheet on
reliability, 2.10; it has no I4 and no I9). The other letters are the auditor's own, the table
it judges by included: a copy made when this file was imported, not what a plant makes of it.
"""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pos_app.domain import events
from pos_app.domain.operation import IntentId, Operation, State, Verdict
from pos_app.domain.print_job import DocumentKind
from pos_app.domain.transitions import CLOSED_STATES, RECONCILED, TABLE, is_open
from pos_app.simulation import visit_audit
from pos_app.simulation.evidence import Arrow, Evidence, JournalCopy
from pos_app.simulation.tape import CashMove, Paper

#: What each invariant says, in the words of a report.
INVARIANTS: Final[Mapping[str, str]] = {
    "I1": "at most one recharge under a key",
    "I2": "a receipt on paper means a recharge",
    "I3": "a recharge is in the journal, pending or done",
    "I5": "cash is taken only after a pre-receipt",
    "I6": "cash given back means that no recharge stands",
    "I7": "at most one unmarked receipt",
    "I8": "a recharge that stands has its cash in the drawer",
    "I10": "no second operation for a code while one is open",
    "I11": "CONFIRMED in a journal means credited",
    "I12": "a no in the journal means not credited",
    "I13": "done means that a receipt is on paper",
    "I14": "at most one reversal",
    "I15": "no closed operation holds the customer's cash",
    "I16": "done means not reversed",
    "W": "every paper and every recharge was ordered in a journal before",
    "L": "everything is closed within hours once the faults stop",
    "A": "every transition recorded is an arrow of the table",
    "R": "every journal can be read and its chain is whole",
    "V": "what a shared paper or sum says of each operation is so",
    "C": "drawer, journal and books agree on the cash",
    "P": "nothing secret is in a journal",
    "S": "the closure finds what was taken from the drawer, and nothing else",
    "B": "no bug stops the till",
}
#: Told by whoever ran the day: the till itself met a bug.
BUG: Final = "B"
#: Told by ``simulation.closing``, which judges the day's Z report.
CLOSURE: Final = "S"

_NO: Final = frozenset(
    {
        State.REJECTED,
        State.VOIDED,
        State.REVERSED,
        State.REJ_CLOSED,
        State.VOID_CLOSED,
        State.REV_CLOSED,
        State.ABANDONED,
    }
)
_YES: Final = frozenset({State.CONFIRMED, State.RCPT_PRINTING, State.RCPT_DONE})
_CLOSED_NO: Final = frozenset(
    {State.REJ_CLOSED, State.VOID_CLOSED, State.REV_CLOSED, State.ABANDONED}
)
_CREDITED: Final = frozenset({Verdict.CONFIRMED, Verdict.REVERSED})
_TABLE: Final = {state: dict(row) for state, row in TABLE.items()}
_RECONCILED: Final = frozenset(RECONCILED.values())
_ORDERS: Final = {
    "PreReceiptOrdered": DocumentKind.PRE_RECEIPT,
    "ReceiptOrdered": DocumentKind.RECEIPT,
}
_JOURNALLED: Final = tuple(_ORDERS.values())
_ALWAYS_OPENED_BY: Final = "QuoteReceived"


@dataclass(frozen=True, slots=True)
class Violation:
    """One breach: of which invariant, by which operation, and what was found."""

    invariant: str
    iid: IntentId | None
    what: str


@dataclass(frozen=True, slots=True)
class _Case:
    """All that is known of one operation."""

    iid: IntentId
    row: Operation | None
    credits: Sequence[int]
    reversals: Sequence[int]
    papers: Sequence[Paper]
    cash: Sequence[CashMove]

    @property
    def stands(self) -> bool:
        return len(self.credits) > len(self.reversals)

    @property
    def cash_cents(self) -> int:
        return sum(move.cents for move in self.cash)

    @property
    def receipts(self) -> Sequence[Paper]:
        return [paper for paper in self.papers if paper.kind is DocumentKind.RECEIPT]


def judge(evidence: Evidence) -> list[Violation]:
    """Return every breach that the evidence shows, in a fixed order."""
    journals = (evidence.journal, *evidence.put_aside)
    return [
        *(Violation("R", None, f"{each.name}: {each.damage}") for each in journals if each.damage),
        *(Violation("P", None, f"{each.name}: a code") for each in journals if each.holds_codes),
        *(breach for case in _cases(evidence) for breach in _judge_case(case)),
        *(breach for journal in journals for breach in _judge_arrows(journal, evidence)),
        *_judge_orders(journals, evidence),
        *_judge_codes(evidence.journal),
        *(Violation("V", iid, what) for iid, what in visit_audit.breaches(evidence)),
        *_judge_sums(evidence),
    ]


def _cases(evidence: Evidence) -> Iterator[_Case]:
    rows = {row.iid: row for row in evidence.journal.rows}
    credited: dict[str, list[int]] = defaultdict(list)
    reversals: dict[str, list[int]] = defaultdict(list)
    papers: dict[str, list[Paper]] = defaultdict(list)
    cash: dict[str, list[CashMove]] = defaultdict(list)
    for movement in evidence.movements:
        (credited if movement.amount_cents > 0 else reversals)[movement.key].append(movement.tick)
    for paper in evidence.papers:
        for iid in paper.iids:
            papers[iid].append(paper)
    for move in evidence.cash:
        cash[move.iid].append(move)
    # A dict keeps the order in which keys came, a set would not.
    for key in dict.fromkeys(itertools.chain(rows, credited, papers, cash)):
        iid = IntentId(key)
        yield _Case(iid, rows.get(iid), credited[key], reversals[key], papers[key], cash[key])


def _judge_case(case: _Case) -> Iterator[Violation]:
    for invariant, broken, what in (*_about_books(case), *_about_paper(case), *_about_row(case)):
        if broken:
            yield Violation(invariant, case.iid, what)


def _about_books(case: _Case) -> Iterator[tuple[str, bool, str]]:
    yield "I1", len(case.credits) > 1, f"{len(case.credits)} recharges"
    yield "I14", len(case.reversals) > 1, f"{len(case.reversals)} reversals"
    yield "I3", bool(case.credits) and case.row is None, "recharged, in no journal"
    yield "I8", case.stands and case.cash_cents <= 0, "recharged, no cash"
    for credit in case.credits:
        held_cents = sum(move.cents for move in case.cash if move.tick < credit)
        yield "I8", held_cents <= 0, "recharged before the cash was there"
    returned = [move for move in case.cash if move.cents < 0]
    yield "I6", bool(returned) and case.stands, "cash given back, the recharge stands"
    for move in returned:
        stood = _standing_at(case, move.tick)
        yield "I6", stood, "cash given back while the recharge stood"


def _standing_at(case: _Case, tick: int) -> bool:
    given = sum(each < tick for each in case.credits)
    return given > sum(each < tick for each in case.reversals)


def _about_paper(case: _Case) -> Iterator[tuple[str, bool, str]]:
    originals = sum(paper.is_original for paper in case.receipts)
    yield "I7", originals > 1, f"{originals} unmarked receipts"
    for paper in case.receipts:
        credited = any(credit < paper.tick for credit in case.credits)
        yield "I2", not credited, "a receipt, and no recharge"
    for move in case.cash:
        if move.cents > 0:
            yield "I5", not _has_pre_receipt(case, move.tick), "cash taken without a pre-receipt"


def _has_pre_receipt(case: _Case, tick: int) -> bool:
    return any(
        paper.kind is DocumentKind.PRE_RECEIPT and paper.is_whole and paper.tick < tick
        for paper in case.papers
    )


def _about_row(case: _Case) -> Iterator[tuple[str, bool, str]]:
    row = case.row
    if row is None:
        yield "I15", case.cash_cents != 0, "cash of an operation in no journal"
        return
    name = row.state.value
    yield "L", is_open(row) or row.frozen, f"still {name}{' and frozen' * row.frozen}"
    yield "I11", row.state in _YES and not case.credits, f"{name}, never credited"
    yield "I12", row.state in _NO and case.stands, f"{name}, and the recharge stands"
    done = row.state is State.RCPT_DONE
    on_paper = any(paper.is_whole for paper in case.receipts)
    yield "I13", done and not on_paper, "done, and no whole receipt on paper"
    yield "I16", done and not case.stands, "done, and no recharge stands"
    yield "I15", row.state in _CLOSED_NO and case.cash_cents != 0, f"{name}, cash still here"


def _judge_arrows(journal: JournalCopy, evidence: Evidence) -> Iterator[Violation]:
    at: dict[IntentId, str | None] = {}
    for arrow in journal.arrows:
        if arrow.before != at.get(arrow.iid) or not _is_legal(arrow):
            what = f"{journal.name}: {arrow.before} to {arrow.after} by {arrow.event}"
            yield Violation("A", arrow.iid, what)
        at[arrow.iid] = arrow.after
        if arrow.event == "Confirmed" and evidence.verdicts.get(arrow.iid) not in _CREDITED:
            yield Violation("I11", arrow.iid, f"{journal.name}: confirmed, never credited")


def _judge_orders(journals: Sequence[JournalCopy], evidence: Evidence) -> Iterator[Violation]:
    """Look for papers and recharges that no journal had ordered (W2, W4, W7)."""
    arrows = {arrow.hash: arrow for journal in journals for arrow in journal.arrows}
    ordered = Counter((arrow.iid, _ORDERS.get(arrow.event)) for arrow in arrows.values())
    came_out = Counter((iid, paper.kind) for paper in evidence.papers for iid in paper.iids)
    for (iid, kind), count in came_out.items():
        if kind and kind in _JOURNALLED and count > ordered[iid, kind]:
            what = f"{count} of {kind.value} on paper, {ordered[iid, kind]} ordered"
            yield Violation("W", iid, what)
    submitted = {arrow.iid for arrow in arrows.values() if arrow.event == "OperatorCollected"}
    for movement in evidence.movements:
        if movement.amount_cents > 0 and movement.key not in submitted:
            yield Violation("W", IntentId(movement.key), "recharged, never submitted")


def _is_legal(arrow: Arrow) -> bool:
    after = State(arrow.after)
    if arrow.event == _ALWAYS_OPENED_BY:
        return arrow.before is None and after is State.QUOTED
    if arrow.event == "Reconciled":
        return after in _RECONCILED
    if arrow.event == "DecisionConflicted":
        return arrow.before == arrow.after
    if arrow.before is None:
        return False
    return _TABLE[State(arrow.before)].get(getattr(events, arrow.event)) is after


def _judge_codes(journal: JournalCopy) -> Iterator[Violation]:
    """Look for an operation that was opened while another of the same code was open."""
    digest_of = {row.iid: row.code_digest for row in journal.rows}
    open_rows: dict[str, set[IntentId]] = defaultdict(set)
    for arrow in journal.arrows:
        digest = digest_of.get(arrow.iid, "")
        if not digest:
            continue
        if arrow.event == _ALWAYS_OPENED_BY and open_rows[digest]:
            yield Violation("I10", arrow.iid, "opened while another of its code was open")
        if State(arrow.after) not in CLOSED_STATES:
            open_rows[digest].add(arrow.iid)
        else:
            open_rows[digest].discard(arrow.iid)


def _judge_sums(evidence: Evidence) -> Iterator[Violation]:
    drawer_cents = sum(move.cents for move in evidence.cash)
    journal_cents = evidence.journal.cash_cents
    total_of = {row.iid: row.total_cents for row in evidence.journal.rows}
    balance: Counter[str] = Counter()
    for movement in evidence.movements:
        balance[movement.key] += 1 if movement.amount_cents > 0 else -1
    books_cents = sum(
        total_of.get(IntentId(key), 0) for key, stands in balance.items() if stands > 0
    )
    if not drawer_cents == journal_cents == books_cents:
        what = f"drawer {drawer_cents}, journal {journal_cents}, books {books_cents} cents"
        yield Violation("C", None, what)
