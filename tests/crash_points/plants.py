"""Bugs of the protocol, planted for the length of a block: what the harness must catch.

Each replaces one thing of the shipping code, from outside; the product has no switch for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any
from unittest.mock import patch

from pos_app.domain import transitions
from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.events import (
    AnswerLost,
    OperatorAbandoned,
    OperatorReturnedCash,
    PreReceiptFailed,
    PrintFailed,
    ReceiptCameOut,
    ReceiptOrdered,
    Voided,
)
from pos_app.domain.operation import Decision, IntentId, Operation, RunId, State, Verdict
from pos_app.domain.print_job import ORIGINAL, PrintOutcome, Witness
from pos_app.domain.transitions import START_UP, StartUp
from pos_app.ports.journal import Head
from pos_app.ports.printer import PrintResult
from pos_app.workflow.asking import Asker
from pos_app.workflow.printing import PrintDesk
from pos_app.workflow.runner import Runner
from pos_app.workflow.sharing import PrintJob
from tests.helpers.backends import FakeBackend
from tests.helpers.operations import CODE


@contextmanager
def act_before_writing() -> Iterator[None]:
    """Commands leave before the step that announces them is durable (W2, W4, W7)."""
    take, carry_out = Runner._take, Runner._carry_out

    def early(runner: Runner, before: Any, step: Any, event: str, about: Any) -> None:
        carry_out(runner, step)
        take(runner, before, replace(step, commands=()), event, about)

    with patch.object(Runner, "_take", early):
        yield


@contextmanager
def show_before_writing() -> Iterator[None]:
    """The window is told a step that may yet be lost (W6)."""
    take = Runner._take

    def early(runner: Runner, before: Any, step: Any, event: str, about: Any) -> None:
        runner._publish(step.operation)
        take(runner, before, step, event, about)

    with patch.object(Runner, "_take", early):
        yield


@contextmanager
def new_key_per_retry() -> Iterator[None]:
    """A second SUBMIT of one operation goes out under a key of its own."""
    submit = FakeBackend.submit
    asked = dict[int, list[IntentId]]()

    def renew(books: FakeBackend, iid: IntentId, **about: Any) -> Decision:
        keys = asked.setdefault(id(books), [])
        keys.append(iid)
        if keys.count(iid) == 1:
            return submit(books, iid, **about)
        fresh = IntentId(f"{len(keys):032x}")
        _quote_again(books, fresh, CODE, about["amount_cents"], about["head"])
        return replace(submit(books, fresh, **about), iid=iid)

    with patch.object(FakeBackend, "submit", renew):
        yield


def _quote_again(
    books: FakeBackend, iid: IntentId, code: ServiceCode, amount_cents: int, head: Head
) -> None:
    books.quote(iid, code, amount_cents, head)


@contextmanager
def silence_is_a_no() -> Iterator[None]:
    """A lost answer is taken for "not done": the cash goes back."""
    handle = Runner.handle

    def decide(runner: Runner, iid: IntentId, event: Any) -> None:
        row = runner._journal.find(iid)
        if isinstance(event, AnswerLost) and row and row.state is State.SUBMITTING:
            row = replace(row, state=State.VOIDING)
            runner._journal.rows[iid] = row  # type: ignore[attr-defined]
            event = Voided(_invented(row))
        handle(runner, iid, event)

    with patch.object(Runner, "handle", decide):
        yield


def _invented(row: Operation) -> Decision:
    return Decision(
        verdict=Verdict.VOIDED,
        iid=row.iid,
        terminal_id="",
        amount_cents=row.amount_cents,
        total_cents=row.total_cents,
        decided_at="",
        reference="",
        reason=None,
        record="",
        signature="",
    )


@contextmanager
def every_copy_an_original() -> Iterator[None]:
    """No receipt is ever marked (W8)."""
    with patch.object(transitions, "receipt_mark", lambda _, __: ORIGINAL):
        yield


@contextmanager
def unknown_paper_is_no_paper() -> Iterator[None]:
    """A print that may have come out is treated as one of which nothing was sent."""
    failed = transitions._with_print_failed

    def forget(row: Operation, event: PreReceiptFailed | PrintFailed, run: RunId) -> Operation:
        return failed(row, replace(event, outcome=PrintOutcome.NOT_SENT), run)

    with patch.object(transitions, "_with_print_failed", forget):
        yield


@contextmanager
def failed_print_is_done() -> Iterator[None]:
    """Whatever became of the receipt, the sale is closed."""
    handle = Runner.handle

    def believe(runner: Runner, iid: IntentId, event: Any) -> None:
        row = runner._journal.find(iid)
        if isinstance(event, PrintFailed) and row and row.state is State.RCPT_PRINTING:
            event = ReceiptCameOut(Witness.PRINTER)
        handle(runner, iid, event)

    with patch.object(Runner, "handle", believe):
        yield


@contextmanager
def _start_up(state: State, start_up: StartUp) -> Iterator[None]:
    changed: Mapping[State, StartUp] = {**START_UP, state: start_up}
    with (
        patch.object(transitions, "START_UP", changed),
        patch("pos_app.workflow.counter.START_UP", changed),
    ):
        yield


@contextmanager
def forget_what_was_submitted() -> Iterator[None]:
    """A restart does not ask again about a row that was SUBMITTING."""
    with _start_up(State.SUBMITTING, StartUp(lambda _: ())):
        yield


@contextmanager
def forget_to_ask_for_the_receipt() -> Iterator[None]:
    """A restart does not ask whether the receipt is out."""
    with _start_up(State.RCPT_PRINTING, StartUp(lambda _: ())):
        yield


@contextmanager
def give_up_at_restart() -> Iterator[None]:
    """A restart abandons what was not submitted, without asking for the cash (W11)."""
    resume = Runner.resume

    def give_up(runner: Runner, row: Operation) -> None:
        if row.state in {State.QUOTED, State.PRE_PRINTING, State.PRE_PRINTED}:
            runner.handle(row.iid, OperatorAbandoned())
        else:
            resume(runner, row)

    with patch.object(Runner, "resume", give_up):
        yield


@contextmanager
def close_without_giving_back() -> Iterator[None]:
    """A row whose cash is still to be given back closes by itself."""
    publish = Runner._take

    def close(runner: Runner, before: Any, step: Any, event: str, about: Any) -> None:
        publish(runner, before, step, event, about)
        if step.operation.state in {State.REJECTED, State.VOIDED, State.REVERSED}:
            runner.follow(step.operation.iid, OperatorReturnedCash())

    with patch.object(Runner, "_take", close):
        yield


@contextmanager
def print_again_at_restart() -> Iterator[None]:
    """A restart prints a receipt that may be out, and says it is the first."""
    resume = Runner.resume

    def again(runner: Runner, row: Operation) -> None:
        if row.state is State.RCPT_PRINTING:
            runner._journal.rows[row.iid] = replace(  # type: ignore[attr-defined]
                row, submitted_by=runner._run, original_spent=False
            )
            runner.handle(row.iid, ReceiptOrdered())
        else:
            resume(runner, row)

    with patch.object(Runner, "resume", again):
        yield


@contextmanager
def tell_the_first_only() -> Iterator[None]:
    """What became of a shared paper is told to the first; to the others, that none left."""
    printed = PrintDesk._printed

    def tell(desk: PrintDesk, job: PrintJob, result: PrintResult) -> None:
        first, others = job.rows[:1], job.rows[1:]
        printed(desk, replace(job, rows=first), result)
        if others and result.fault is not None:
            result = PrintResult(PrintOutcome.NOT_SENT, result.fault)
        for row in others:
            desk._tell(job.order.document, row.iid, result)

    with patch.object(PrintDesk, "_printed", tell):
        yield


@contextmanager
def each_received_all() -> Iterator[None]:
    """The change of a visit is told on each of its operations."""
    with patch("pos_app.workflow.visits.shares", lambda totals, cents: (cents,) * len(totals)):
        yield


@contextmanager
def wait_for_ever() -> Iterator[None]:
    """A confirmed operation waits for a sister that is in doubt, whatever happens."""
    with patch("pos_app.workflow.visits.receipts_are_due", lambda *_: False):
        yield


@contextmanager
def one_try_only() -> Iterator[None]:
    """A lost answer is never followed by another request."""
    with patch.object(Asker, "_plan", lambda *_: None):
        yield


PLANTS: tuple[Callable[[], Any], ...] = (
    act_before_writing,
    show_before_writing,
    new_key_per_retry,
    silence_is_a_no,
    every_copy_an_original,
    unknown_paper_is_no_paper,
    failed_print_is_done,
    forget_what_was_submitted,
    forget_to_ask_for_the_receipt,
    give_up_at_restart,
    close_without_giving_back,
    print_again_at_restart,
    one_try_only,
    tell_the_first_only,
    each_received_all,
    wait_for_ever,
)
