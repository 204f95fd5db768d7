"""Bugs planted one at a time: what shows that the search would see them.

Each mutant changes one rule of the shipping table or one duty around it. The rule it keeps: a
mutant names the invariants of which one must catch it; one that names none is proved harmless
by a search to the end, and says why it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from typing import Any
from unittest.mock import patch

from pos_app.domain import transitions
from pos_app.domain.events import (
    AnswerLost,
    Event,
    OperatorAbandoned,
    OperatorCollected,
    PreReceiptFailed,
    PrintFailed,
    ReceiptOrdered,
    ReversalRefused,
    ReversalRequested,
    VoidRequested,
)
from pos_app.domain.operation import Decision, Operation, State, Verdict
from pos_app.domain.print_job import ORIGINAL, Mark, PrintOutcome
from pos_app.workflow import fitting
from tests.model import rows
from tests.model.rules import NONE, Bounds, Slips
from tests.model.search import UNUSED, Counterexample, Report, Search, unused

S = State
Plant = Callable[[], AbstractContextManager[Any]]

#: No disk is exchanged: the smallest world that most bugs show in.
PLAIN = Bounds(wipe=False, rollback=False)
LOST = Bounds(rollback=False)
FIRST_SALE = Bounds(rollback=False, sold_before=False)
BACK = Bounds(wipe=False)
CLONED = Bounds(clone=True, wipe=False, rollback=False, reversals=0, queue=1)
SAME_CODE = Bounds(operations=2, same_code=True, wipe=False, rollback=False, queue=1, reversals=0)


@dataclass(frozen=True, slots=True)
class Mutant:
    """One planted bug.

    Attributes:
        caught_by: The invariants that this bug breaks; empty for a harmless one.
        words: The bug, or what makes it harmless.
    """

    name: str
    words: str
    caught_by: frozenset[str]
    bounds: Bounds = PLAIN
    slips: Slips = NONE
    plant: Plant = nullcontext

    def run(self) -> Outcome:
        """Search its world: until something breaks, or to the end."""
        with self.plant():
            report = Search(self.bounds, self.slips, first_only=True).run()
            names = set(report.broken)
            if report.ended and not names and unused(report):
                names.add(UNUSED)
        return Outcome(self, report, frozenset(names))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a mutant. ``as_said``: caught by what it names, or harmless as it says."""

    mutant: Mutant
    report: Report
    caught_by: frozenset[str]

    @property
    def as_said(self) -> bool:
        if self.mutant.caught_by:
            return bool(self.caught_by & self.mutant.caught_by)
        return self.report.ended and not self.caught_by

    @property
    def example(self) -> Counterexample | None:
        """Return the shortest counter-example, where an invariant caught it."""
        found = self.report.broken.values()
        return min(found, key=lambda example: len(example.moves), default=None)


def _arrows(*arrows: tuple[State, type[Event], State]) -> Plant:
    """Plant other arrows in TABLE."""

    def plant() -> AbstractContextManager[Any]:
        table = {state: dict(row) for state, row in transitions.TABLE.items()}
        for state, event, target in arrows:
            table[state][event] = target
        return patch.object(transitions, "TABLE", table)

    return plant


def _row(name: str, at: Any, value: Any, module: Any = transitions) -> Plant:
    """Plant another value in one of the table's companions."""

    def plant() -> AbstractContextManager[Any]:
        before: Mapping[Any, Any] = getattr(module, name)
        return patch.object(module, name, {**before, at: value})

    return plant


def _function(name: str, value: Any, module: Any = transitions) -> Plant:
    return lambda: patch.object(module, name, value)


def _nothing(_: Operation) -> tuple[()]:
    return ()


def _mark_of_any_run(operation: Operation, _: object) -> Mark:
    return Mark(copy=1) if operation.original_spent else ORIGINAL


@contextmanager
def _unspent_after(outcomes: frozenset[PrintOutcome]) -> Iterator[None]:
    """After these outcomes of the first receipt, the next one is an original again."""
    failed = transitions._with_print_failed

    def heard(row: Operation, event: PreReceiptFailed | PrintFailed, run: Any) -> Operation:
        told = PrintOutcome.NOT_SENT if event.outcome in outcomes else PrintOutcome.UNKNOWN
        return failed(row, replace(event, outcome=told), run)

    with patch.object(transitions, "_with_print_failed", heard):
        yield


@contextmanager
def _one_failure_for_all_papers() -> Iterator[None]:
    """A failed pre-receipt is told by the receipt's event, as it was once."""
    told = {
        name: PrintFailed(event.outcome, event.fault)
        for name, event in rows.EVENTS.items()
        if isinstance(event, PreReceiptFailed)
    }
    arrow = _arrows((S.PRE_PRINTING, PrintFailed, S.PRE_PRINTING))
    with patch.dict(rows.EVENTS, told), arrow():
        yield


@contextmanager
def _reconciled_keeps_its_run() -> Iterator[None]:
    reconcile = transitions._reconcile

    def unspent(row: Operation, decision: Decision) -> transitions.Step:
        step = reconcile(row, decision)
        known = replace(step.operation, submitted_by=row.submitted_by)
        return replace(step, operation=known)

    with patch.object(transitions, "_reconcile", unspent):
        yield


def _start_up(state: State, commands: Callable[[Operation], Any]) -> Plant:
    asked = transitions.START_UP[state].question
    return _row("START_UP", state, transitions.StartUp(commands, asked))


def _both(first: Plant, second: Plant) -> Plant:
    @contextmanager
    def plant() -> Iterator[None]:
        with first(), second():
            yield

    return plant


def _mutant(
    name: str,
    words: str,
    caught_by: str,
    plant: Plant = nullcontext,
    *,
    bounds: Bounds = PLAIN,
    slips: Slips = NONE,
) -> Mutant:
    return Mutant(name, words, frozenset(caught_by.split()), bounds, slips, plant)


#: The table and what stands beside it.
TABLE_MUTANTS = (
    _mutant(
        "lost_answer_is_refusal",
        "no answer is read as a refusal",
        "I12",
        _arrows((S.SUBMITTING, AnswerLost, S.REJECTED)),
    ),
    _mutant(
        "lost_answer_is_void",
        "no answer to VOID is read as voided",
        "I12",
        _arrows((S.VOIDING, AnswerLost, S.VOIDED)),
    ),
    _mutant(
        "cancel_while_submitting",
        "a sale may be given up after SUBMIT may have left",
        "I6 I8",
        _arrows((S.SUBMITTING, OperatorAbandoned, S.ABANDONED)),
    ),
    _mutant(
        "void_closes_locally",
        "a void is believed before the backend says so (W12)",
        "I12",
        _arrows((S.SUBMITTING, VoidRequested, S.VOIDED)),
    ),
    _mutant(
        "cash_before_paper",
        "cash is asked for before a pre-receipt is on paper (W3)",
        "I5",
        _arrows((S.QUOTED, OperatorCollected, S.SUBMITTING)),
    ),
    _mutant(
        "failed_print_is_done",
        "a receipt that failed closes the sale",
        "I13",
        _arrows((S.RCPT_PRINTING, PrintFailed, S.RCPT_DONE)),
    ),
    _mutant(
        "ordered_is_printed",
        "a receipt ordered counts as a receipt printed",
        "I13",
        _arrows((S.CONFIRMED, ReceiptOrdered, S.RCPT_DONE)),
    ),
    _mutant(
        "refused_reversal_gives_back",
        "a refused storno gives the cash back",
        "I6",
        _arrows((S.REVERSING, ReversalRefused, S.REVERSED)),
    ),
    _mutant(
        "reversal_closes_locally",
        "a storno is believed before the backend says so",
        "I6",
        _arrows((S.RCPT_DONE, ReversalRequested, S.REVERSED)),
    ),
    _mutant(
        "one_failure_for_all_papers",
        "a pre-receipt that fails late speaks for the receipt (the first bug found)",
        "I7",
        _one_failure_for_all_papers,
    ),
    _mutant(
        "voiding_is_not_resumed",
        "a row found VOIDING waits for ever",
        "L",
        _start_up(S.VOIDING, _nothing),
    ),
    _mutant(
        "reversing_is_not_resumed",
        "a row found REVERSING waits for ever",
        "L",
        _start_up(S.REVERSING, _nothing),
    ),
    _mutant(
        "submit_is_not_sent",
        "SUBMITTING asks for nothing: all can be voided, and nothing is ever sold",
        UNUSED,
        _both(_row("ON_ENTRY", S.SUBMITTING, _nothing), _start_up(S.SUBMITTING, _nothing)),
    ),
    _mutant(
        "void_while_submitting_freezes",
        "a key voided in a forgotten life freezes the row",
        "L",
        _function("Voided", type("Never", (), {}), fitting),
        bounds=FIRST_SALE,
    ),
    _mutant(
        "list_closes_the_row",
        "a key that the list calls voided is closed, and no cash asked for",
        "I15",
        _row("RECONCILED", Verdict.VOIDED, S.VOID_CLOSED),
        bounds=LOST,
    ),
    _mutant(
        "list_proves_paper",
        "a key that the list calls confirmed is done",
        "I13",
        _row("RECONCILED", Verdict.CONFIRMED, S.RCPT_DONE),
        bounds=LOST,
    ),
    _mutant(
        "done_is_settled_for_ever",
        "the list is not believed about a row that is done",
        "I16",
        _row(
            "SETTLED",
            Verdict.REVERSED,
            transitions.SETTLED[Verdict.REVERSED] | {S.RCPT_DONE},
            fitting,
        ),
        bounds=BACK,
    ),
    _mutant(
        "reconciled_row_keeps_its_run",
        "a row decided behind the till's back prints an original",
        "I7",
        _reconciled_keeps_its_run,
        bounds=CLONED,
    ),
    _mutant(
        "every_receipt_unmarked",
        "no copy is marked (W8)",
        "I7",
        _function("receipt_mark", lambda *_: ORIGINAL),
    ),
    _mutant(
        "original_by_any_run",
        "whoever hears CONFIRMED prints an original (W8)",
        "I7",
        _function("receipt_mark", _mark_of_any_run),
        bounds=BACK,
    ),
    _mutant(
        "unknown_is_not_sent",
        "a receipt that may be out is printed again as the original",
        "I7",
        lambda: _unspent_after(frozenset({PrintOutcome.UNKNOWN, PrintOutcome.NOT_SENT})),
    ),
    _mutant(
        "held_is_not_sent",
        "a receipt that the printer holds is printed again as the original",
        "I7",
        lambda: _unspent_after(frozenset({PrintOutcome.HELD, PrintOutcome.NOT_SENT})),
    ),
)

#: Duties of the backend, the workflow and the person.
DUTY_MUTANTS = (
    _mutant(
        "new_key_per_retry",
        "a retry goes out under another key",
        "I1",
        slips=Slips(new_key_per_retry=True),
    ),
    _mutant("key_purged", "the backend forgets its keys", "I1", slips=Slips(key_purged=True)),
    _mutant(
        "expiry_checked_first",
        "the backend judges the quote's time before it looks for the key",
        "I12",
        slips=Slips(expiry_before_key=True),
    ),
    _mutant(
        "refusal_not_stored",
        "the backend does not store a refusal",
        "I12",
        slips=Slips(refusal_not_stored=True),
    ),
    _mutant(
        "void_not_stored",
        "the backend answers VOIDED and keeps no tombstone",
        "I12",
        slips=Slips(void_not_stored=True),
    ),
    _mutant(
        "reversal_refusal_not_stored",
        "the backend does not store a refused storno: a late copy is honoured",
        "I16",
        slips=Slips(reversal_refusal_not_stored=True),
    ),
    _mutant(
        "reversed_twice",
        "the backend takes back again under the same key",
        "I14",
        slips=Slips(reversed_twice=True),
    ),
    _mutant(
        "fence_without_tombstone",
        "RECONCILE lists undecided keys as voided and does not void them",
        "I12",
        bounds=LOST,
        slips=Slips(list_without_tombstone=True),
    ),
    _mutant(
        "hello_without_fence",
        "HELLO does not stop requests of older sessions",
        "I3 I6 I8",
        bounds=BACK,
        slips=Slips(no_fence=True),
    ),
    _mutant(
        "no_hello",
        "the till sells without HELLO",
        "I6 I8 I15",
        bounds=BACK,
        slips=Slips(no_hello=True),
    ),
    _mutant(
        "no_reconcile",
        "HELLO's verdict on the journal is not heeded",
        "I3 I15",
        bounds=LOST,
        slips=Slips(no_reconcile=True),
    ),
    _mutant(
        "new_journal_is_whole",
        "a new journal is taken for a first start (decision 0005)",
        "I15",
        bounds=FIRST_SALE,
        slips=Slips(level_journal_is_whole=True),
    ),
    _mutant(
        "level_journal_is_whole",
        "a journal put back to where a price was asked is trusted (the second bug found)",
        "I15",
        bounds=BACK,
        slips=Slips(level_journal_is_whole=True),
    ),
    _mutant(
        "not_found_is_refusal",
        "STATUS says NONE, and that is read as a refusal",
        "I12",
        slips=Slips(not_found_is_refusal=True),
    ),
    _mutant(
        "submit_before_journal",
        "SUBMIT leaves before SUBMITTING is on the disk (W4)",
        "I3 I6 I8",
        slips=Slips(submit_before_journal=True),
    ),
    _mutant(
        "commit_error_is_rollback",
        "a commit that raised is believed undone (W10)",
        "I6 I8",
        slips=Slips(commit_error_is_rollback=True),
    ),
    _mutant(
        "autoabandon_on_restart",
        "a restart gives up what was not submitted",
        "I15",
        slips=Slips(abandons_by_itself=True),
    ),
    _mutant(
        "abandon_asks_no_cash",
        "a sale is given up, and nobody asks for the cash (W11)",
        "I15",
        slips=Slips(abandon_asks_no_cash=True),
    ),
    _mutant(
        "submitted_without_cash",
        "SUBMIT leaves before the cash is counted (W4)",
        "I8",
        slips=Slips(collected_without_cash=True),
    ),
    _mutant(
        "returned_without_cash",
        "a sale is closed, and the cash not given back",
        "I15",
        slips=Slips(returned_without_cash=True),
    ),
    _mutant(
        "no_open_guard",
        "the same code is sold again while the first sale is open",
        "I10",
        bounds=SAME_CODE,
        slips=Slips(no_open_guard=True),
    ),
)

#: Not bugs by the invariants, each for the reason it gives. A search to the end says so.
HARMLESS = (
    _mutant(
        "submitting_is_not_resumed",
        "a row found SUBMITTING that asks for nothing can still be voided by the person",
        "",
        _start_up(S.SUBMITTING, _nothing),
    ),
    _mutant(
        "doubtful_receipt_prints_at_start",
        "a start that prints a doubtful receipt by itself prints a marked one",
        "",
        _start_up(S.RCPT_PRINTING, transitions.ON_ENTRY[S.CONFIRMED]),
    ),
    _mutant(
        "confirmed_waits_at_start",
        "a start that does not print waits for the person, who may order it",
        "",
        _start_up(S.CONFIRMED, _nothing),
    ),
    _mutant(
        "not_sent_is_marked",
        "an original of which no byte left is followed by a marked copy: correct, and a pity",
        "",
        lambda: _unspent_after(frozenset()),
    ),
)

MUTANTS = (*TABLE_MUTANTS, *DUTY_MUTANTS, *HARMLESS)
