"""Puts documents on paper in the printer's lane, and reports what became of them.

The rule it keeps: only a proof from the printer is called paper; everything else goes back
as an event of failure and waits for a person, but for a job of which no byte has left.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import assert_never

from pos_app.domain.commands import Print
from pos_app.domain.events import (
    Event,
    PreReceiptCameOut,
    PreReceiptFailed,
    PrintFailed,
    ReceiptCameOut,
)
from pos_app.domain.faults import Fault
from pos_app.domain.operation import Decision, IntentId, Operation, RunId, Verdict
from pos_app.domain.paper import Document
from pos_app.domain.print_job import ORIGINAL, DocumentKind, JobId, PrintOutcome, Witness
from pos_app.domain.visit_papers import compose_together
from pos_app.ports.printer import PrinterStatus, PrintResult
from pos_app.workflow.activities import Activities
from pos_app.workflow.context import Context
from pos_app.workflow.sharing import PrintJob, share

_JOB_SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_JOB_LENGTH = 4

_EXPECTED = Print(DocumentKind.RECEIPT, ORIGINAL)
#: As long as the real one; shown, printed and kept nowhere.
_STAND_IN = Decision(
    verdict=Verdict.CONFIRMED,
    iid=IntentId("0" * 32),
    terminal_id="",
    amount_cents=0,
    total_cents=0,
    decided_at="2000-01-01T00:00:00+00:00",
    reference="0000-0000-0000",
    reason=None,
    record="",
    signature="",
)


@dataclass(slots=True)
class _Gathered:
    """What one breath has asked of the printer."""

    ordered: list[tuple[Print, Operation]] = field(default_factory=list)
    expected: list[Operation] = field(default_factory=list)


class PrintDesk:
    """Belongs to the counter's lane; jobs run in the printer's, one after the other.

    ``beside`` says of which other operations the unmarked receipt of some tells, too.
    """

    def __init__(
        self,
        context: Context,
        activities: Activities,
        *,
        beside: Callable[[Sequence[Operation]], tuple[Operation, ...]],
        answer: Callable[[IntentId, Event], None],
        on_status: Callable[[PrinterStatus], None],
    ) -> None:
        self._context = context
        self._activities = activities
        self._beside = beside
        self._answer = answer
        self._on_status = on_status
        self._jobs = 0
        self._gathered: _Gathered | None = None

    @property
    def is_idle(self) -> bool:
        return self._jobs == 0

    @contextmanager
    def together(self) -> Iterator[None]:
        """Let papers that are ordered meanwhile be one paper, where ``share`` lets them."""
        gathered = self._gathered = _Gathered()
        try:
            yield
        finally:
            self._gathered = None
        # Not after a step that raised: then nothing is printed any more (W10).
        self._print_all(gathered.ordered)
        if gathered.expected:
            self._expect(gathered.expected)

    def print(self, order: Print, operation: Operation) -> None:
        """Queue one document about ``operation`` as it stands."""
        if self._gathered is None:
            self._print_all([(order, operation)])
        else:
            self._gathered.ordered.append((order, operation))

    def print_report(
        self, document: Document, job: str, printed: Callable[[PrintResult], None]
    ) -> None:
        """Queue a document that is about no operation; ``job`` is what names it, in ASCII."""
        self._jobs += 1
        self._context.lanes.printer.post(lambda: self._print_report(document, job, printed))

    def expect_receipt(self, operation: Operation) -> None:
        """Hear the printer, and make ready what a receipt of this operation will take."""
        if self._gathered is None:
            self._expect([operation])
        else:
            self._gathered.expected.append(operation)

    def check(self) -> None:
        """Ask the printer how it is."""
        self._jobs += 1
        self._context.lanes.printer.post(self._check)

    def _print_all(self, ordered: Sequence[tuple[Print, Operation]]) -> None:
        for job in share(ordered):
            self._queue(job)

    def _queue(self, job: PrintJob) -> None:
        if job.is_original_receipt:
            job = replace(job, beside=self._beside(job.rows))
        self._jobs += 1
        self._context.lanes.printer.post(lambda: self._print(job))

    def _expect(self, rows: Sequence[Operation]) -> None:
        self._context.lanes.printer.post(lambda: self._prepare(rows))
        self.check()

    def _print(self, job: PrintJob) -> None:
        context = self._context
        result = context.printer.print_document(
            self._document(job),
            job_id(job, context.run),
            lambda fault: context.home(lambda: self._hold(job, fault)),
        )
        context.home(lambda: self._printed(job, result))
        if result.outcome is not PrintOutcome.PRINTED:
            self._ask_status()

    def _print_report(
        self, document: Document, job: str, printed: Callable[[PrintResult], None]
    ) -> None:
        context = self._context
        result = context.printer.print_document(document, _signs(job, context.run), _nobody)
        context.home(self._job_over)
        context.home(lambda: printed(result))
        if result.outcome is not PrintOutcome.PRINTED:
            self._ask_status()

    def _prepare(self, rows: Sequence[Operation]) -> None:
        expected = tuple(replace(row, decision=_STAND_IN) for row in rows)
        self._context.printer.prepare(self._document(PrintJob(_EXPECTED, expected)))

    def _document(self, job: PrintJob) -> Document:
        order, now = job.order, self._context.clock.now()
        return compose_together(
            order.document, job.rows, self._context.shop, order.mark, now, beside=job.beside
        )

    def _check(self) -> None:
        self._ask_status()
        self._context.home(self._job_over)

    def _ask_status(self) -> None:
        status = self._context.printer.status()
        self._context.home(lambda: self._on_status(status))

    def _job_over(self) -> None:
        self._jobs -= 1

    def _hold(self, job: PrintJob, fault: Fault | None) -> None:
        for row in job.rows:
            self._activities.hold(row.iid, fault)

    def _printed(self, job: PrintJob, result: PrintResult) -> None:
        self._job_over()
        self._hold(job, None)
        for row in job.rows:
            self._tell(job.order.document, row.iid, result)

    def _tell(self, document: DocumentKind, iid: IntentId, result: PrintResult) -> None:
        match document:
            case DocumentKind.PRE_RECEIPT:
                self._answer(iid, _pre_receipt_event(result))
            case DocumentKind.RECEIPT:
                self._answer(iid, _receipt_event(result))
            case DocumentKind.IN_DOUBT_SLIP | DocumentKind.NOT_DONE_SLIP | DocumentKind.STORNO_SLIP:
                self._activities.slip(iid, result.outcome)
            case _ as never:
                assert_never(never)


def job_id(job: PrintJob, run: RunId) -> JobId:
    """Return four signs for the printer to echo; another job of this till has others."""
    iids = (row.iid for row in job.rows)
    return _signs(*iids, job.order.document.value, str(job.order.mark.copy), run)


def _signs(*parts: str) -> JobId:
    digest = hashlib.sha256("|".join(parts).encode("ascii")).digest()
    signs = (_JOB_SIGNS[byte % len(_JOB_SIGNS)] for byte in digest[:_JOB_LENGTH])
    return JobId("".join(signs))


def _nobody(_: Fault) -> None:
    """Leave it to the strip to say that the printer waits."""


def _pre_receipt_event(result: PrintResult) -> PreReceiptCameOut | PreReceiptFailed:
    if result.fault is None:
        return PreReceiptCameOut(Witness.PRINTER)
    return PreReceiptFailed(result.outcome, result.fault)


def _receipt_event(result: PrintResult) -> ReceiptCameOut | PrintFailed:
    if result.fault is None:
        return ReceiptCameOut(Witness.PRINTER)
    return PrintFailed(result.outcome, result.fault)
