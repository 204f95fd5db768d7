"""What a reader of codes gives: scanned texts, pictures for the screen, and its own state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from pos_app.domain.faults import Fault


class Source(Enum):
    CAMERA = "camera"
    WEDGE = "wedge"
    TYPED = "typed"
    PICTURE = "picture"


@dataclass(frozen=True, slots=True, repr=False)
class Scan:
    """One accepted reading. The text may be anybody's secret: it has no ``repr``.

    Attributes:
        text: What the code says, decoded; not yet recognised.
        symbology: "QRCode", "DataMatrix", "Code39", "Code128", or "" from a wedge.
    """

    text: str
    source: Source
    symbology: str = ""

    def __repr__(self) -> str:
        return f"Scan({len(self.text)} signs, {self.source.value}, {self.symbology})"


@dataclass(frozen=True, slots=True, repr=False)
class Picture:
    """A frame for the screen: ``height`` rows of ``width`` pixels, three bytes B, G, R each."""

    width: int
    height: int
    pixels: bytes


class CameraState(Enum):
    OPENING = "opening"
    LIVE = "live"
    STALLED = "stalled"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class CameraListener:
    """Whom a camera tells, from its own thread; each callee only queues."""

    on_scan: Callable[[Scan], None]
    on_picture: Callable[[Picture], None]
    on_state: Callable[[CameraState, Fault | None], None]


class Camera(Protocol):
    """A camera and its decoder, in threads of their own. Raises nothing: trouble is a state."""

    def start(self, listener: CameraListener) -> None:
        """Open the camera and begin; returns at once."""
        ...

    def pause(self, *, paused: bool) -> None:
        """Go on showing pictures, but tell no codes while paused. Any thread.

        A code told before the pause and in view all the while is not told again after it.
        """
        ...

    def stop(self) -> None:
        """End the threads and let go of the device; at most two seconds. Safe to call twice."""
        ...


@dataclass(frozen=True, slots=True)
class Held:
    """The key may belong to a scan: swallow it and wait."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A hand typed these keys: give them back to whatever has the focus, in order."""

    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Burst:
    """A reader typed this; its line end is swallowed and can press no button."""

    scan: Scan


KeyReading = Held | Typed | Burst


class KeyReader(Protocol):
    """Tells a reader's key burst from a hand. Pure but for what it has been given; one thread."""

    @property
    def silence_s(self) -> float:
        """How long after the last key ``elapse`` is to be called."""
        ...

    def press(self, sign: str, at_s: float) -> KeyReading:
        r"""Take one key: a printable sign, or ``\r`` for Enter and ``\t`` for Tab."""
        ...

    def elapse(self, at_s: float) -> KeyReading | None:
        """Say what the held keys were, now that nothing followed. None where none are held."""
        ...
