"""What shared papers and sums must say of each operation; from the evidence alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from pos_app.domain.operation import IntentId, Operation
from pos_app.domain.print_job import DocumentKind
from pos_app.domain.words import PAPER_WORDS as WORDS
from pos_app.simulation.books import Movement
from pos_app.simulation.evidence import Evidence
from pos_app.simulation.tape import Handed, Outcome, Paper

_WITH_TOTAL: Final = frozenset({DocumentKind.PRE_RECEIPT, DocumentKind.RECEIPT})
_DONE: Final = str(WORDS("paper.done"))
_NOT_DONE: Final = str(WORDS("paper.visit.not_done"))

Breach = tuple[IntentId, str]


def breaches(evidence: Evidence) -> Iterator[Breach]:
    """Yield each operation of which a paper or a sum says something that is not so."""
    rows = dict[IntentId, Operation]()
    for journal in (*evidence.put_aside, evidence.journal):
        written = {row.iid: row for row in journal.rows}
        rows |= written
        for paper in evidence.papers:
            known = [written[iid] for iid in paper.iids if iid in written]
            if known and len(known) == len(paper.iids):
                yield from _about_total(paper, known)
                yield from _about_outcomes(paper, known, journal.rows, evidence.movements)
    for handed in _last(evidence.handed):
        yield from _about_cash(handed, rows)


def _about_total(paper: Paper, known: Sequence[Operation]) -> Iterator[Breach]:
    total_cents = sum(row.total_cents for row in known)
    if paper.kind in _WITH_TOTAL and paper.total_cents != total_cents:
        yield known[0].iid, f"{paper.total_cents} cents on paper, {total_cents} are its operations'"


def _about_outcomes(
    paper: Paper,
    known: Sequence[Operation],
    written: Iterable[Operation],
    movements: Sequence[Movement],
) -> Iterator[Breach]:
    """Compare each outcome with the books; the rows are found by what the paper calls them."""
    called = [outcome.number for outcome in paper.outcomes]
    if called[: len(known)] != [row.number for row in known]:
        return  # Another journal has printed it; in this one the rows were written again.
    visit = {row.number: row for row in written if row.visit_id == known[0].visit_id}
    for outcome in paper.outcomes:
        row = visit.get(outcome.number)
        if row is not None and not _is_true(outcome, row, paper, movements):
            yield row.iid, f"{outcome.words} on paper, which it is not"


def _is_true(outcome: Outcome, row: Operation, paper: Paper, movements: Sequence[Movement]) -> bool:
    credited = [each for each in movements if each.key == row.iid and each.amount_cents > 0]
    if outcome.words == _DONE:
        return any(credit.tick < paper.tick for credit in credited)
    return outcome.words != _NOT_DONE or not credited


def _last(handed: Sequence[Handed]) -> Iterator[Handed]:
    """Leave out what was keyed before a till died and keyed again after it."""
    seen = set[IntentId]()
    for each in reversed(handed):
        if seen.isdisjoint(each.iids):
            yield each
        seen.update(each.iids)


def _about_cash(handed: Handed, rows: Mapping[IntentId, Operation]) -> Iterator[Breach]:
    """Add up what the rows of one collection say they received, where all of them were told."""
    received = [row.received_cents for iid in handed.iids if (row := rows.get(iid)) is not None]
    told = [cents for cents in received if cents is not None]
    if len(told) == len(handed.iids) and sum(told) != handed.cents:
        yield handed.iids[0], f"{handed.cents} cents were handed over, {sum(told)} are received"
