"""A printer that is never heard: behind a spooler, or one that was found to answer nothing.

The rule it keeps: it claims nothing. A job is NOT_SENT while it is certain that nothing of it
was taken, and UNKNOWN from then on: a person looks (decision 0017).
"""

from __future__ import annotations

from collections.abc import Callable

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.paper import Document
from pos_app.domain.print_job import JobId, PrintOutcome
from pos_app.ports.printer import PaperLevel, PrinterStatus, PrintResult, Readiness
from pos_app.printer.job import duration_s, lines_for, stream_for
from pos_app.printer.profiles import Profile
from pos_app.printer.transports import ConnectionLost, Spooler
from pos_app.printer.transports.errand import Errand, StillOut

ONE_WAY = Fault(FaultCode.PRINTER_ONE_WAY)

#: Over the time that the job's paper takes: for commands of a spooler, which write files first.
_SPOOLING_S = 12.0
_LOOK_S = 2.0


class OneWayPrinter:
    """Implements ``Printer`` and ``Buzzer``. One thread, and one job at a time."""

    def __init__(self, spooler: Spooler, profile: Profile) -> None:
        self._spooler = spooler
        self._profile = profile
        self._errand = Errand("spooler")

    def print_document(
        self, document: Document, job_id: JobId, on_held: Callable[[Fault], None]
    ) -> PrintResult:
        del job_id, on_held  # Nothing will ever be heard of either.
        lines = lines_for(document, self._profile)
        stream = stream_for(lines, self._profile)
        if self._errand.is_out:
            return PrintResult(PrintOutcome.NOT_SENT, Fault(FaultCode.PRINTER_BUSY))
        within_s = duration_s(lines, len(stream), self._profile) + _SPOOLING_S
        try:
            self._errand.run(lambda: self._spooler.submit(stream), within_s)
        except StillOut:
            fault = Fault(FaultCode.PRINTER_LOST, "the job was not taken in time")
            return PrintResult(PrintOutcome.UNKNOWN, fault)
        except ConnectionLost as error:
            return _untaken(error)
        return PrintResult(PrintOutcome.UNKNOWN, ONE_WAY)

    def prepare(self, document: Document) -> None:
        lines_for(document, self._profile)

    def status(self) -> PrinterStatus:
        """Say whether a job would be taken; paper and cover are never known."""
        try:
            if not self._errand.is_out:
                self._errand.run(self._spooler.look, _LOOK_S)
                return PrinterStatus(Readiness.UNKNOWN, PaperLevel.UNKNOWN, ONE_WAY)
        except StillOut:
            pass  # Said below: whatever is out keeps the next job back.
        except ConnectionLost as error:
            fault = Fault(FaultCode.PRINTER_UNREACHABLE, str(error))
            return PrinterStatus(Readiness.NOT_READY, PaperLevel.UNKNOWN, fault)
        busy = Fault(FaultCode.PRINTER_BUSY)
        return PrinterStatus(Readiness.NOT_READY, PaperLevel.UNKNOWN, busy)

    def buzz(self, beeps: int) -> bool:
        """Never: a beep would be a job of its own, behind those that wait."""
        del beeps
        return False

    def close(self) -> None:
        """Nothing is held between jobs."""


def _untaken(error: ConnectionLost) -> PrintResult:
    if error.may_have_taken:
        return PrintResult(PrintOutcome.UNKNOWN, Fault(FaultCode.PRINTER_LOST, str(error)))
    fault = Fault(FaultCode.PRINTER_UNREACHABLE, str(error))
    return PrintResult(PrintOutcome.NOT_SENT, fault)
