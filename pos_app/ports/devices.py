"""The devices of a counter by name, and what became of trying one."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from pos_app.domain.faults import Fault
from pos_app.ports.printer import PrintResult


class Device(Enum):
    """In the order in which they are shown."""

    PRINTER = "printer"
    PAPER = "paper"
    READER = "reader"
    CAMERA = "camera"
    NETWORK = "network"
    CLOCK = "clock"
    SOUND = "sound"


class Trial(Enum):
    """What the workflow can try: the rest is seen and heard at the window."""

    PRINT = "print"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class SlipTried:
    """A slip that is no receipt was printed: what is known of it."""

    result: PrintResult


@dataclass(frozen=True, slots=True)
class BackendTried:
    """The backend was asked something that touches nothing; ``fault`` is None if it answered."""

    took_ms: int
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class NotTried:
    """A customer waits for what this device is doing: nothing was tried."""

    trial: Trial


TrialTold = SlipTried | BackendTried | NotTried


@dataclass(frozen=True, slots=True)
class Outfit:
    """What this till's devices are set to be, for a technician; empty where nothing is.

    Attributes:
        printer: The name of its profile, ``columns`` of its paper.
        readers: Those with a line of their own.
        has_sound: Whether the counter is to be heard at all.
        support_phone: Whom to call when nothing helps.
    """

    printer: str = ""
    printer_address: str = ""
    columns: int = 42
    readers: str = ""
    camera: str = ""
    backend: str = ""
    has_sound: bool = True
    support_phone: str = ""
