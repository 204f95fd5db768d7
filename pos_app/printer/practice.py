"""A printer that marks every paper: the training's, whatever the printer behind it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pos_app.domain.faults import Fault
from pos_app.domain.paper import Document
from pos_app.domain.practice import marked
from pos_app.domain.print_job import JobId
from pos_app.ports.printer import PrinterStatus, PrintResult

if TYPE_CHECKING:
    from pos_app.printer.registry import CounterPrinter


class PracticePrinter:
    """Implements ``Printer`` and ``Buzzer``. Nothing gets past it unmarked."""

    def __init__(self, printer: CounterPrinter) -> None:
        self._printer = printer

    def print_document(
        self, document: Document, job_id: JobId, on_held: Callable[[Fault], None]
    ) -> PrintResult:
        return self._printer.print_document(marked(document), job_id, on_held)

    def prepare(self, document: Document) -> None:
        self._printer.prepare(marked(document))

    def status(self) -> PrinterStatus:
        return self._printer.status()

    def buzz(self, beeps: int) -> bool:
        return self._printer.buzz(beeps)

    def close(self) -> None:
        self._printer.close()
