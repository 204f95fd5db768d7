"""What the window may ask about the shift, and what it is told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pos_app.domain.faults import Fault
from pos_app.domain.hours import Hour
from pos_app.domain.report import Move, Report
from pos_app.domain.shift import Reason
from pos_app.ports.printer import PrintResult


@dataclass(frozen=True, slots=True)
class LookAtShift:
    """Tell how the shift stands, and ask the backend for its column anew."""


@dataclass(frozen=True, slots=True)
class OpenShift:
    """There is this much float in the drawer."""

    float_cents: int


@dataclass(frozen=True, slots=True)
class MoveCash:
    """Cash was put in (positive) or taken out (negative)."""

    cents: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class CountDrawer:
    """This much was counted in the drawer, float not included."""

    cents: int


@dataclass(frozen=True, slots=True)
class CloseShift:
    """Close. ``seen`` is the report that was on the screen: its differences are accepted."""

    seen: Report


@dataclass(frozen=True, slots=True)
class PrintReading:
    """Print an X report; changes nothing."""


@dataclass(frozen=True, slots=True)
class ReprintClosure:
    """Print the last closure's Z report (again)."""


ShiftOrder = (
    LookAtShift | OpenShift | MoveCash | CountDrawer | CloseShift | PrintReading | ReprintClosure
)


@dataclass(frozen=True, slots=True)
class ShiftTold:
    """How the shift stands.

    Attributes:
        number: The closure that will end it.
        report: What was counted, compared; None until a count stands (it is blind), and again
            when cash has moved since.
        hours: The shift by the hours of the day; told with the report and never before it.
        asking: The backend is being asked for its column.
        fault: Why its column is not known, or not as fresh as could be.
        last: The last closure; None before the first.
        last_printed: Whether it may be on paper.
        paper: What became of the last report printed in this run.
    """

    number: int
    opened_at: datetime | None
    float_cents: int
    moves: tuple[Move, ...]
    report: Report | None
    asking: bool
    fault: Fault | None
    last: Report | None
    last_printed: bool
    paper: PrintResult | None
    hours: tuple[Hour, ...] = ()


class ReportFilesError(Exception):
    """A report could not be kept as files. The closure stands, and can be exported later."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.detail)
        self.fault = fault


class ReportFiles(Protocol):
    """Where closures are kept for the accountant. Called from the printer's lane."""

    def keep(self, report: Report) -> None:
        """Write the closure's files, if they are not there yet.

        Raises:
            ReportFilesError: nothing is promised about the files; the next call tries again.
        """
        ...


class NoFiles:
    """Keeps nothing: for a till without a folder. Every closure is in the journal all the same."""

    def keep(self, report: Report) -> None:
        del report
