"""Protocol bugs, planted from outside: the proof that the auditor would see them.

The rule it keeps: nothing in the product can be told to misbehave. A plant replaces a part of
it for as long as a ``with`` lasts, as a careless change would have, and puts it back. The
weather of a plant makes the faults frequent that the bug needs.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count
from typing import Any, Final

from pos_app.backend import signing, wire
from pos_app.backend.client import HttpBackend
from pos_app.domain import paper_parts, transitions, visit_papers
from pos_app.domain.commands import Print
from pos_app.domain.events import (
    AnswerLost,
    OperatorAbandoned,
    OperatorCollected,
    PreReceiptCameOut,
    PrintFailed,
    ReceiptCameOut,
    ReversalRefused,
    VoidRequested,
)
from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import Decision, IntentId, Operation, State, Verdict
from pos_app.domain.paper import Pair
from pos_app.domain.print_job import ORIGINAL, DocumentKind, Mark, PrintOutcome, Witness
from pos_app.domain.shop import Shop
from pos_app.domain.words import PAPER_WORDS as WORDS
from pos_app.journal import chain, schema, sqlite_journal
from pos_app.ports.backend import BackendError
from pos_app.ports.journal import EMPTY, Head, JournalWriteFailed
from pos_app.ports.printer import PrintResult
from pos_app.sandbox.ledger_rules import Caller
from pos_app.simulation.books import Books, Entry
from pos_app.simulation.mishaps import Mishap
from pos_app.simulation.people import Operator
from pos_app.simulation.replacing import replaced
from pos_app.workflow import counter, pricing, printing, recovery, sharing, visits
from pos_app.workflow.asking import Asker
from pos_app.workflow.counter import CounterWorkflow
from pos_app.workflow.pricing import Pricing
from pos_app.workflow.printing import PrintDesk
from pos_app.workflow.runner import Runner

Planting = Callable[[], AbstractContextManager[None]]

_ROUGH: Final[Mapping[Mishap, float]] = {Mishap.KILL: 0.1, Mishap.POWER_CUT: 0.1}
_LOST: Final[Mapping[Mishap, float]] = {
    Mishap.ANSWER_LOST: 0.1,
    Mishap.REQUEST_LATE: 0.05,
    Mishap.ERROR_AFTER: 0.05,
}
_REVERSALS: Final[Mapping[Mishap, float]] = {
    Mishap.REVERSAL: 0.5,
    Mishap.REQUEST_TWICE: 0.2,
    Mishap.REQUEST_LATE: 0.2,
}
_OLD: Final[Mapping[Mishap, float]] = {**_ROUGH, Mishap.JOURNAL_OLD: 0.6}
_CLONED: Final[Mapping[Mishap, float]] = {**_ROUGH, Mishap.DISK_CLONED: 0.6}


@dataclass(frozen=True, slots=True)
class Plant:
    """One bug: what it is called, how it is planted, and in which weather it would show."""

    name: str
    planting: Planting
    weather: Mapping[Mishap, float] = field(default_factory=dict)


def _puts(owner: object, name: str, new: object) -> Planting:
    return lambda: replaced(owner, name, new)


def _both(*plantings: Planting) -> Planting:
    @contextmanager
    def planted() -> Iterator[None]:
        with ExitStack() as stack:
            for planting in plantings:
                stack.enter_context(planting())
            yield

    return planted


def _arrow(state: State, event: type, after: State) -> Planting:
    """Let the table go somewhere else."""
    table = {each: dict(row) for each, row in transitions.TABLE.items()}
    table[state][event] = after
    return _puts(transitions, "TABLE", table)


def _entry(state: State, commands: Callable[[Operation], tuple[Any, ...]]) -> Planting:
    """Let arriving in a state ask for something else."""
    return _puts(transitions, "ON_ENTRY", {**transitions.ON_ENTRY, state: commands})


# Asking the backend.


def _made_up(verdict: Verdict, iid: IntentId, amount_cents: int, total_cents: int) -> Decision:
    return Decision(
        verdict=verdict,
        iid=iid,
        terminal_id="",
        amount_cents=amount_cents,
        total_cents=total_cents,
        decided_at="2026-11-24T09:00:00+00:00",
        reference="",
        reason=None,
        record="",
        signature="",
    )


def _silence_is(
    verdict: Verdict, says: Callable[[BackendError], bool], call: str = "submit"
) -> Planting:
    """Take an error for a decision, where ``says`` it is one."""
    asked = getattr(HttpBackend, call)

    def ask(
        self: HttpBackend, iid: IntentId, *, amount_cents: int, total_cents: int, head: Head
    ) -> Any:
        try:
            return asked(self, iid, amount_cents=amount_cents, total_cents=total_cents, head=head)
        except BackendError as error:
            if not says(error):
                raise
            return _made_up(verdict, iid, amount_cents, total_cents)

    return _puts(HttpBackend, call, ask)


def _new_key_per_retry() -> AbstractContextManager[None]:
    submit, tries = HttpBackend.submit, dict[IntentId, int]()

    def submit_anew(
        self: HttpBackend, iid: IntentId, *, amount_cents: int, total_cents: int, head: Head
    ) -> Decision:
        tries[iid] = tries.get(iid, 0) + 1
        key = iid if tries[iid] == 1 else _other_key(iid, tries[iid])
        decision = submit(self, key, amount_cents=amount_cents, total_cents=total_cents, head=head)
        return replace(decision, iid=iid)

    return replaced(HttpBackend, "submit", submit_anew)


def _new_reversal_key_per_try() -> AbstractContextManager[None]:
    reverse, tries = HttpBackend.reverse, count(1)

    def reverse_anew(
        self: HttpBackend,
        iid: IntentId,
        reversal_id: str,
        *,
        amount_cents: int,
        total_cents: int,
        head: Head,
    ) -> Decision:
        del reversal_id
        key = _other_key(iid, next(tries))
        return reverse(
            self, iid, key, amount_cents=amount_cents, total_cents=total_cents, head=head
        )

    return replaced(HttpBackend, "reverse", reverse_anew)


def _other_key(iid: IntentId, number: int) -> IntentId:
    return IntentId(hashlib.sha256(f"{iid}{number}".encode("ascii")).hexdigest()[:32])


def _not_found_is_refusal() -> AbstractContextManager[None]:
    submit = HttpBackend.submit

    def submit_and_look(
        self: HttpBackend, iid: IntentId, *, amount_cents: int, total_cents: int, head: Head
    ) -> Decision:
        sums = {"amount_cents": amount_cents, "total_cents": total_cents}
        try:
            return submit(self, iid, head=head, **sums)
        except BackendError:
            found = self.status(iid, head=head, **sums)
        return found or _made_up(Verdict.REFUSED, iid, amount_cents, total_cents)

    return replaced(HttpBackend, "submit", submit_and_look)


def _gives_up_after_three() -> AbstractContextManager[None]:
    lost = Asker._lost

    def lost_or_over(self: Any, iid: IntentId, error: BackendError) -> None:
        asked = self._asked[iid]
        if asked.tries < 1:
            lost(self, iid, error)
            return
        operation = asked.operation
        refused = _made_up(Verdict.REFUSED, iid, operation.amount_cents, operation.total_cents)
        self._decided(iid, refused)

    return replaced(Asker, "_lost", lost_or_over)


def _submits_before_it_is_written() -> AbstractContextManager[None]:
    post = CounterWorkflow.post

    def submit_and_post(self: Any, iid: IntentId, event: Any) -> None:
        shown = self._opened._journal.find(iid)
        if isinstance(event, OperatorCollected) and shown is not None:
            head = self._opened._journal.head()
            try:
                with suppress(BackendError):
                    self._tools.backend.submit(
                        iid,
                        amount_cents=shown.amount_cents,
                        total_cents=shown.total_cents,
                        head=head,
                    )
            finally:
                self._tools.clock._hours.spent_s = 0.0
        post(self, iid, event)

    return replaced(CounterWorkflow, "post", submit_and_post)


def _any_decision_will_do() -> AbstractContextManager[None]:
    def decision(self: Any, call: str, request: object, envelope: wire.Envelope) -> Decision:
        del request
        decided: Decision
        decided, _ = self._verified(call, envelope)
        return decided

    return replaced(HttpBackend, "_decision", decision)


def _stale_session_is_not_greeted() -> AbstractContextManager[None]:
    """Take up a new session in mid-sale without asking what was sold meanwhile."""
    forgotten, ready = recovery.has_forgotten, counter._Desk._ready
    again: list[bool] = []

    def greet_again(self: Any) -> None:
        again.append(True)
        self._greeter.greet()

    def has_forgotten(head: Head, known: Head, *, contains_known: bool) -> bool:
        return not again and forgotten(head, known, contains_known=contains_known)

    def ready_again(self: Any, terms: Any) -> None:
        ready(self, terms)
        again.clear()
        self._asker._paused = True
        self._asker.go_on()
        self._pricing.go_on()

    return _both(
        _puts(counter._Desk, "_greet_again", greet_again),
        _puts(recovery, "has_forgotten", has_forgotten),
        _puts(counter._Desk, "_ready", ready_again),
    )()


# Paper.


def _outcome_taken_for(event: Callable[[PrintResult], object], name: str) -> Planting:
    return _puts(printing, name, event)


def _unknown_is_not_sent(result: PrintResult) -> object:
    if result.fault is None:
        return ReceiptCameOut(Witness.PRINTER)
    return PrintFailed(PrintOutcome.NOT_SENT, result.fault)


def _prints_before_the_journal() -> AbstractContextManager[None]:
    take = Runner._take

    def order_at_once(self: Any, order: Print, operation: Operation) -> None:
        self._jobs += 1
        self._print(sharing.PrintJob(order, (operation,)))

    def carry_out_first(self: Any, before: Any, step: Any, event: str, about: Any) -> None:
        prints = tuple(each for each in step.commands if isinstance(each, Print))
        self._carry_out(replace(step, commands=prints))
        rest = tuple(each for each in step.commands if not isinstance(each, Print))
        take(self, before, replace(step, commands=rest), event, about)

    return _both(
        _puts(PrintDesk, "print", order_at_once), _puts(Runner, "_take", carry_out_first)
    )()


# Visits.


def _unknown_of_the_first_only() -> AbstractContextManager[None]:
    """Tell the first operation on a paper what became of it, and each other that none left."""
    tell, told = PrintDesk._tell, set[int]()

    def tell_first(self: Any, document: DocumentKind, iid: IntentId, result: PrintResult) -> None:
        if id(result) in told and result.fault is not None:
            result = PrintResult(PrintOutcome.NOT_SENT, result.fault)
        told.add(id(result))
        tell(self, document, iid, result)

    return replaced(PrintDesk, "_tell", tell_first)


def _copies_share_a_paper() -> AbstractContextManager[None]:
    """Put copies that are tried again in one breath on one paper, which is unmarked."""

    def shared_by(order: Print, operation: Operation) -> object:
        return order.document, operation.visit_id

    def joined(job: sharing.PrintJob, order: Print, operation: Operation) -> sharing.PrintJob:
        return sharing.PrintJob(Print(order.document, ORIGINAL), (*job.rows, operation))

    return _both(_puts(sharing, "_shared_by", shared_by), _puts(sharing, "_joined", joined))()


def _each_received_all(totals_cents: Sequence[int], received_cents: int | None) -> object:
    return (received_cents,) * len(totals_cents)


def _told_before_decided() -> AbstractContextManager[None]:
    """Take the sisters of a confirmed operation for confirmed, and print a receipt of all."""

    def not_receipted(row: Operation, shop: Shop, printed_at: datetime) -> Any:
        yield from paper_parts.what(row, shop, printed_at)
        yield Pair(WORDS("paper.outcome"), WORDS("paper.done"))

    return replaced(visit_papers, "_not_receipted", not_receipted)


# The journal.


def _goes_on_after_a_failed_commit() -> AbstractContextManager[None]:
    def guard(self: Any, job: Callable[[], None]) -> None:
        if not self._stopped:
            with suppress(JournalWriteFailed):  # "It was rolled back."
                job()

    return replaced(CounterWorkflow, "_guard", guard)


def _pragma(name: str, value: str, read_back: str) -> Planting:
    planted = tuple((name, value, read_back) if row[0] == name else row for row in schema.PRAGMAS)
    return _puts(schema, "PRAGMAS", planted)


def _keeps_the_code() -> AbstractContextManager[None]:
    operation = Pricing._operation

    def with_code(self: Any, draft: Any, quote: Any) -> Operation:
        return replace(operation(self, draft, quote), code_tail=draft.code.secret)

    return replaced(Pricing, "_operation", with_code)


# Starting again.


def _abandons_at_start() -> AbstractContextManager[None]:
    resume = Runner.resume

    def resume_or_abandon(self: Runner, operation: Operation) -> None:
        if operation.state in {State.QUOTED, State.PRE_PRINTING, State.PRE_PRINTED}:
            self.handle(operation.iid, OperatorAbandoned())
        else:
            resume(self, operation)

    return replaced(Runner, "resume", resume_or_abandon)


def _start_up(state: State) -> Planting:
    """Let a restart do nothing about the rows of a state."""
    forgotten = transitions.StartUp(lambda _: ())
    return _puts(transitions, "START_UP", {**transitions.START_UP, state: forgotten})


# The person, as a wrong screen would have her act.


def _cash_back_when_silent() -> AbstractContextManager[None]:
    wait = Operator._wait_for_answer

    def give_back(self: Any, till: Any, row: Operation, need: Any) -> bool:
        if row.fault is not None:
            self._hands.hand_back(row, till)
        return wait(self, till, row, need)

    return replaced(Operator, "_wait_for_answer", give_back)


# What the backend owes.


def _books(name: str, new: object) -> Planting:
    return _puts(Books, name, new)


def _sealed_only(self: Any, entry: Entry, verdict: Verdict, reason: str = "") -> wire.Envelope:
    """Decide, and keep a no only for this once."""
    envelope: wire.Envelope = self._seal(entry, verdict, reason=reason)
    if verdict is Verdict.CONFIRMED:
        entry.verdict, entry.decided = verdict, envelope
    return envelope


def _settle_for_ever(self: Any, entry: Entry) -> None:
    if entry.decided is None:
        entry.verdict = Verdict.VOIDED
        entry.decided = self._seal(entry, Verdict.VOIDED)


def _refuses_only_for_now(self: Any, entry: Entry, reversal_key: str, reason: str) -> wire.Envelope:
    envelope: wire.Envelope = self._seal(
        entry, Verdict.REVERSE_REFUSED, reason=reason, reversal_key=reversal_key
    )
    return envelope


def _kept_until_expiry(self: Any, entry: Entry) -> wire.Envelope | None:
    return None if self._now_s() > entry.expires_at_s else entry.decided


def _lets_everybody_in(self: Any, caller: Caller, *, tells_head: bool = True) -> None:
    caller = replace(caller, session=self._terminal.session)
    _LET_IN(self, caller, tells_head=tells_head)


_LET_IN: Final = Books.let_in


def _lists_only_the_decided() -> AbstractContextManager[None]:
    reconcile = Books.reconcile

    def without_undecided(
        self: Books, caller: Caller, request: wire.ReconcileRequest
    ) -> wire.Envelope:
        every = self.entries
        self.entries = {key: entry for key, entry in every.items() if entry.decided}
        try:
            return reconcile(self, caller, request)
        finally:
            self.entries = every

    return replaced(Books, "reconcile", without_undecided)


def _forgets_the_head() -> AbstractContextManager[None]:
    hello = Books.hello

    def hello_new(self: Any, caller: Caller, request: wire.HelloRequest) -> wire.Envelope:
        self._terminal.known_seq, self._terminal.known_head = 0, ""
        return hello(self, caller, request)

    return replaced(Books, "hello", hello_new)


PLANTS: Final[tuple[Plant, ...]] = (
    Plant("a new key for each retry", _new_key_per_retry, _LOST),
    Plant("NOT FOUND read as a refusal", _not_found_is_refusal, _LOST),
    Plant(
        "5xx read as a refusal",
        _silence_is(Verdict.REFUSED, lambda error: "HTTP 5" in error.fault.detail),
        _LOST,
    ),
    Plant(
        "a time-out read as a refusal",
        _silence_is(Verdict.REFUSED, lambda error: error.fault.detail == "ReadTimeout"),
        _LOST,
    ),
    Plant(
        "a cut connection read as a recharge",
        _silence_is(
            Verdict.CONFIRMED, lambda error: error.fault.code is FaultCode.BACKEND_UNREACHABLE
        ),
        {Mishap.NO_NETWORK: 0.05},
    ),
    Plant(
        "a void without an answer read as done",
        _silence_is(Verdict.VOIDED, lambda _: True, "void"),
        {**_LOST, Mishap.VOID: 0.9, Mishap.REQUEST_LATE: 0.2},
    ),
    Plant("gives up after the second try", _gives_up_after_three, _LOST),
    Plant("the signature is not checked", _puts(signing.PinnedBackend, "check", lambda *_: None)),
    Plant("any signed decision will do", _any_decision_will_do, {Mishap.ANSWER_OLD: 0.1}),
    Plant("SUBMIT leaves before SUBMITTING is durable", _submits_before_it_is_written, _ROUGH),
    Plant(
        "a void closes locally",
        _arrow(State.SUBMITTING, VoidRequested, State.VOIDED),
        {**_LOST, Mishap.VOID: 0.9},
    ),
    Plant(
        "a refused reversal returns the cash",
        _arrow(State.REVERSING, ReversalRefused, State.REVERSED),
        _REVERSALS,
    ),
    Plant(
        "a lost answer is taken for a no",
        _arrow(State.SUBMITTING, AnswerLost, State.REJECTED),
        _LOST,
    ),
    Plant("a new reversal key for each try", _new_reversal_key_per_try, _REVERSALS),
    Plant("the cash goes back while the answer is out", _cash_back_when_silent, _LOST),
    Plant("no guard against a busy code", _puts(pricing, "is_busy", lambda *_, **__: False)),
    Plant(
        "a receipt is printed for a refusal",
        _entry(State.REJECTED, lambda _: (Print(DocumentKind.RECEIPT, ORIGINAL),)),
    ),
    Plant("no receipt is ordered", _entry(State.CONFIRMED, lambda _: ())),
    Plant(
        "reprints are not marked",
        _puts(transitions, "receipt_mark", lambda *_: ORIGINAL),
        {Mishap.PAPER_UNKNOWN: 0.1, Mishap.NOT_SEEN: 0.5},
    ),
    Plant(
        "an original after a restart",
        _puts(
            transitions,
            "receipt_mark",
            lambda row, _: Mark(copy=row.receipts) if row.original_spent else ORIGINAL,
        ),
        {**_OLD, Mishap.DISK_CLONED: 0.4, Mishap.NOT_SEEN: 0.5, **_LOST},
    ),
    Plant(
        "unknown paper read as not sent",
        _outcome_taken_for(_unknown_is_not_sent, "_receipt_event"),
        {Mishap.PAPER_UNKNOWN: 0.1},
    ),
    Plant(
        "unknown paper read as a receipt",
        _outcome_taken_for(lambda _: ReceiptCameOut(Witness.PRINTER), "_receipt_event"),
    ),
    Plant(
        "unknown paper read as a pre-receipt",
        _outcome_taken_for(lambda _: PreReceiptCameOut(Witness.PRINTER), "_pre_receipt_event"),
    ),
    Plant(
        "what became of a shared paper is told to one",
        _unknown_of_the_first_only,
        {Mishap.PAPER_UNKNOWN: 0.1, Mishap.PAPER_HALF: 0.1},
    ),
    Plant(
        "copies share an unmarked paper",
        _copies_share_a_paper,
        {Mishap.PAPER_UNKNOWN: 0.2, Mishap.NOT_SEEN: 0.9, Mishap.PRINTER_DEAD: 0.2},
    ),
    Plant("each of a visit received the whole sum", _puts(visits, "shares", _each_received_all)),
    Plant("a refused sister is told as done", _told_before_decided, _LOST),
    Plant(
        "the total of a visit leaves one out",
        _puts(visit_papers, "_total_cents", lambda rows: rows[0].total_cents),
    ),
    Plant("prints before the journal", _prints_before_the_journal, _ROUGH),
    Plant("synchronous NORMAL", _pragma("synchronous", "NORMAL", "1"), {Mishap.POWER_CUT: 0.3}),
    Plant(
        "a failed commit read as rolled back",
        _goes_on_after_a_failed_commit,
        {Mishap.IO_ERROR: 0.3, **_ROUGH},
    ),
    Plant(
        "the chain is not a chain",
        _puts(chain, "link", lambda previous, *_: previous or "0" * 64),
    ),
    Plant("the code is journalled", _keeps_the_code),
    Plant(
        "the drawer forgets what is done",
        _puts(
            sqlite_journal,
            "cash_in_drawer_cents",
            lambda row: 0 if row.state is State.RCPT_DONE else row.total_cents,
        ),
    ),
    Plant("rows are abandoned at a restart", _abandons_at_start, _ROUGH),
    Plant("a restart forgets what was submitted", _start_up(State.SUBMITTING), _ROUGH),
    Plant(
        "a journal that is behind is not reconciled",
        _puts(recovery, "has_forgotten", lambda *_, **__: False),
        _OLD,
    ),
    Plant(
        "only a new journal is reconciled",
        _puts(recovery, "has_forgotten", lambda head, *_, **__: head == EMPTY),
        _OLD,
    ),
    Plant("a stale session is not greeted as at the start", _stale_session_is_not_greeted, _CLONED),
    Plant(
        "the backend recharges for each copy",
        _books("kept", lambda *_: None),
        {Mishap.REQUEST_TWICE: 0.1},
    ),
    Plant(
        "the backend looks at the expiry first",
        _books("kept", _kept_until_expiry),
        {**_ROUGH, **_LOST, Mishap.NO_NETWORK: 0.05, Mishap.SUSPEND: 0.05},
    ),
    Plant(
        "the backend does not keep a no",
        _both(_books("decide", _sealed_only), _books("settle", _settle_for_ever)),
        {**_LOST, Mishap.REQUEST_TWICE: 0.2, Mishap.VOID: 0.9},
    ),
    Plant(
        "the backend does not keep a refused reversal",
        _books("refuse_reversal", _refuses_only_for_now),
        _REVERSALS,
    ),
    Plant(
        "the backend lets old sessions in",
        _books("let_in", _lets_everybody_in),
        {**_OLD, Mishap.REQUEST_LATE: 0.3, Mishap.WANTS_BACK: 0.9},
    ),
    Plant(
        "the backend's list leaves out the undecided",
        _lists_only_the_decided,
        {**_ROUGH, Mishap.JOURNAL_LOST: 0.6, **_LOST},
    ),
    Plant("the backend forgets the journal's head", _forgets_the_head, _OLD),
)
