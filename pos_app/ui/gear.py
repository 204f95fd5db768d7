"""What is known of the devices beside how they are: since when, and what trying them gave."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from pos_app.ports.counter import CounterStatus, Reach
from pos_app.ports.devices import BackendTried, Device, NotTried, SlipTried
from pos_app.ports.printer import PaperLevel
from pos_app.ports.scanner import CameraState, ReaderState, Source

_WORST_FIRST = (ReaderState.BUSY, ReaderState.MISSING, ReaderState.OPENING, ReaderState.READY)


@dataclass(frozen=True, slots=True)
class CodeRead:
    """A code was read for a trial. What it says stays unsaid: it may be anybody's secret."""

    source: Source
    symbology: str
    signs: int


@dataclass(frozen=True, slots=True)
class SoundPlayed:
    """Whether it was heard only the person knows."""


Tried = SlipTried | BackendTried | NotTried | CodeRead | SoundPlayed


@dataclass(frozen=True, slots=True)
class Seen:
    """How the devices were when they were last heard of.

    Attributes:
        status: None before the workflow has spoken.
        camera: None before a camera has been started.
        readers: How those with a line of their own are.
        has_reader: Whether a reader that types is listened to, and ``reader_seen`` whether it has
            typed: before that nobody knows that it is there.
        has_sound: Whether the counter is to be heard at all.
    """

    status: CounterStatus | None = None
    camera: CameraState | None = None
    readers: tuple[ReaderState, ...] = ()
    has_reader: bool = False
    reader_seen: bool = False
    has_sound: bool = True


@dataclass(slots=True)
class Gear:
    """Lives in the GUI thread, as the situation does.

    Attributes:
        since: When each device was first seen as it is now.
        tried: What came of the last trial of each, and when.
        trying: What is being tried; ``all_at`` when all were asked for, until the sum is said.
        proved_at: When the printer last proved a paper.
    """

    since: dict[Device, datetime] = field(default_factory=dict)
    tried: dict[Device, tuple[Tried, datetime]] = field(default_factory=dict)
    trying: set[Device] = field(default_factory=set)
    tries_all: bool = False
    proved_at: datetime | None = None
    _conditions: dict[Device, Hashable] = field(default_factory=dict)

    def notice(self, seen: Seen, now: datetime) -> None:
        """Remember since when each device is as it is."""
        for device, condition in _conditions(seen).items():
            if self._conditions.get(device) != condition:
                self._conditions[device] = condition
                self.since[device] = now

    def take(self, device: Device, tried: Tried, now: datetime) -> None:
        """Remember what came of a trial."""
        self.trying.discard(device)
        self.tried[device] = (tried, now)


def worst(readers: Sequence[ReaderState]) -> ReaderState | None:
    """Return the one that somebody has to see to; None where none has a line of its own."""
    return next((state for state in _WORST_FIRST if state in readers), None)


def _conditions(seen: Seen) -> Mapping[Device, Hashable]:
    """Return what is different when a device is no longer as it was."""
    status = seen.status
    printer, off_min = (status.printer, status.clock_off_min) if status else (None, None)
    code = printer.fault.code if printer and printer.fault else None
    return {
        Device.PRINTER: (printer.readiness, code) if printer else None,
        Device.PAPER: printer.paper if printer else PaperLevel.UNKNOWN,
        Device.READER: worst(seen.readers),
        Device.CAMERA: seen.camera,
        Device.NETWORK: status.reach if status else Reach.UNKNOWN,
        Device.CLOCK: off_min and (off_min > 0) - (off_min < 0),
    }
