"""Which papers ordered in one breath are one paper: a pure function.

The rule it keeps (W8): a shared receipt is unmarked, so each of its operations must have been
given its only original by the table. A copy is a paper of its own.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pos_app.domain.commands import Print
from pos_app.domain.operation import Operation, VisitId
from pos_app.domain.print_job import DocumentKind, Mark


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One paper. What becomes of it is told to each of ``rows``.

    Attributes:
        rows: The operations that it is about, as they stood when it was ordered.
        beside: Of these it tells as well; it is no receipt of theirs.
    """

    order: Print
    rows: tuple[Operation, ...]
    beside: tuple[Operation, ...] = ()

    @property
    def is_original_receipt(self) -> bool:
        return self.order.document is DocumentKind.RECEIPT and self.order.mark.is_original


def share(ordered: Iterable[tuple[Print, Operation]]) -> list[PrintJob]:
    """Make the papers of one breath: one for all that may share it, in the order of the first."""
    jobs: dict[object, PrintJob] = {}
    for number, (order, operation) in enumerate(ordered):
        key = _shared_by(order, operation) or number
        jobs[key] = (
            _joined(jobs[key], order, operation) if key in jobs else _alone(order, operation)
        )
    return list(jobs.values())


def _shared_by(order: Print, operation: Operation) -> tuple[DocumentKind, VisitId] | None:
    match order.document:
        case DocumentKind.PRE_RECEIPT:
            return order.document, operation.visit_id
        case DocumentKind.RECEIPT if order.mark.is_original:
            return order.document, operation.visit_id
        case _:
            return None


def _alone(order: Print, operation: Operation) -> PrintJob:
    return PrintJob(order, (operation,))


def _joined(job: PrintJob, order: Print, operation: Operation) -> PrintJob:
    # A pre-receipt of which one operation was on paper before says so for all.
    mark = max(job.order.mark, order.mark, key=_copy)
    return PrintJob(Print(order.document, mark), (*job.rows, operation))


def _copy(mark: Mark) -> int:
    return mark.copy
