"""The simulated printer: what it does with the paper, and what it says about it.

The rule it keeps: PRINTED is said only of a whole paper. Everything less may be said of any.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Callable
from itertools import accumulate
from typing import Final, Protocol

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.paper import Document
from pos_app.domain.print_job import JobId, PrintOutcome
from pos_app.ports.printer import PaperLevel, Printer, PrinterStatus, PrintResult, Readiness
from pos_app.simulation.mishaps import Mishap
from pos_app.simulation.tape import Paper, read
from pos_app.simulation.world import World

_TROUBLES: Final = (
    Mishap.PAPER_OUT,
    Mishap.PAPER_UNKNOWN,
    Mishap.PAPER_HALF,
    Mishap.PAPER_NONE,
    Mishap.PRINTER_DEAD,
)
_OFFLINE: Final = Fault(FaultCode.PRINTER_OFFLINE)
_READY: Final = PrinterStatus(Readiness.READY, PaperLevel.AMPLE)
_NOT_READY: Final = PrinterStatus(Readiness.NOT_READY, PaperLevel.UNKNOWN, _OFFLINE)
_PRINTED: Final = PrintResult(PrintOutcome.PRINTED)


class OnCounter(Protocol):
    """A machine on the counter: it outlives the till's process."""

    def printer(self, step: Callable[[], None]) -> Printer:
        """Return what one run of a till sees of it; ``step`` hears where that may die."""
        ...


class Device:
    """Implements ``OnCounter`` by the day's dice."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.dice = world.dice("printer")
        self.dead_until_s = 0.0
        self._bounds = list(accumulate(world.chances.of(trouble) for trouble in _TROUBLES))

    @property
    def is_dead(self) -> bool:
        return self.world.hours.now_s < self.dead_until_s and not self.world.is_fine

    def printer(self, step: Callable[[], None]) -> Printer:
        return SimulatedPrinter(self, step)

    def draw(self) -> Mishap | None:
        if self.world.is_fine:
            return None
        at = bisect(self._bounds, self.dice.random())
        return _TROUBLES[at] if at < len(_TROUBLES) else None


class SimulatedPrinter:
    """Implements ``ports.printer.Printer`` for one run; ``step`` hears where the till may die."""

    def __init__(self, device: Device, step: Callable[[], None]) -> None:
        self._device = device
        self._world = device.world
        self._step = step

    def print_document(
        self, document: Document, job_id: JobId, on_held: Callable[[Fault], None]
    ) -> PrintResult:
        del job_id
        self._step()
        self._world.hours.spend(self._device.dice.uniform(0.2, 0.6))
        if self._device.is_dead:
            return PrintResult(PrintOutcome.NOT_SENT, _OFFLINE)
        paper = read(document, self._world.tick())
        trouble = self._device.draw()
        if trouble is not None:
            self._world.happened(trouble, paper.iids[0] if paper.iids else None)
        result = self._print(paper, trouble, on_held)
        self._step()
        return result

    def prepare(self, document: Document) -> None:
        """Need nothing: there is no layout here."""

    def status(self) -> PrinterStatus:
        return _NOT_READY if self._device.is_dead else _READY

    def close(self) -> None:
        """Hold nothing."""

    def _print(
        self, paper: Paper, trouble: Mishap | None, on_held: Callable[[Fault], None]
    ) -> PrintResult:
        match trouble:
            case Mishap.PRINTER_DEAD:
                wait_s = self._device.dice.uniform(10.0, 120.0)
                self._device.dead_until_s = self._world.hours.now_s + wait_s
                return PrintResult(PrintOutcome.NOT_SENT, _OFFLINE)
            case Mishap.PAPER_NONE:
                return _unknown(FaultCode.PRINTER_SILENT)
            case Mishap.PAPER_HALF:
                self._come_out(paper, whole=False)
                return _unknown(FaultCode.PRINTER_LOST)
            case Mishap.PAPER_UNKNOWN:
                self._come_out(paper, whole=True)
                return _unknown(FaultCode.PRINTER_SILENT)
            case Mishap.PAPER_OUT:
                on_held(Fault(FaultCode.PRINTER_PAPER_OUT))
                self._world.hours.spend(self._device.dice.uniform(5.0, 40.0))
                self._come_out(paper, whole=True)
                return _PRINTED
            case _:
                self._come_out(paper, whole=True)
                return _PRINTED

    def _come_out(self, paper: Paper, *, whole: bool) -> None:
        self._world.tape.add(paper)
        # A till that dies here leaves half a paper.
        self._step()
        paper.is_whole = whole
        about = " and ".join(f"{iid[:8]}…" for iid in paper.iids)
        size = "" if whole else "half of it"
        self._world.say(
            "paper", (paper.kind.value if paper.kind else "report"), about, paper.words, size
        )


def _unknown(code: FaultCode) -> PrintResult:
    return PrintResult(PrintOutcome.UNKNOWN, Fault(code))
