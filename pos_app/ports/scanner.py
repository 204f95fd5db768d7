"""What a reader of codes gives: scanned texts, pictures for the screen, and its own state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from pos_app.domain.faults import Fault
from pos_app.domain.keystrokes import Press


class Source(Enum):
    CAMERA = "camera"
    WEDGE = "wedge"
    SERIAL = "serial"
    EVDEV = "evdev"
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


@dataclass(frozen=True, slots=True)
class Sighting:
    """A code and where it stands: ``corners`` are columns and rows of the picture beside it."""

    scan: Scan
    corners: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Several:
    """Different codes in one picture: nobody guesses which is meant, a person is asked."""

    picture: Picture
    sightings: tuple[Sighting, ...]


@dataclass(frozen=True, slots=True)
class Studied:
    """What a still picture holds, searched with every means.

    Attributes:
        picture: What was searched, for the screen; None where it could not be opened.
        sightings: The codes found, each text once; none where there are none.
        fault: Why nothing could be searched; None where it was.
    """

    picture: Picture | None = None
    sightings: tuple[Sighting, ...] = ()
    fault: Fault | None = None


class CameraState(Enum):
    OPENING = "opening"
    LIVE = "live"
    STALLED = "stalled"
    MISSING = "missing"
    #: Another program has it.
    BUSY = "busy"
    #: Its process died or hung, and is begun again.
    RESTARTING = "restarting"


class Hint(Enum):
    """What the picture says is to be done for a code to be read."""

    TOO_FAR = "too_far"
    TOO_CLOSE = "too_close"
    TOO_DARK = "too_dark"
    GLARE = "glare"
    HOLD_STILL = "hold_still"


@dataclass(frozen=True, slots=True)
class CameraListener:
    """Whom a camera tells, from its own thread; each callee only queues.

    ``on_hint`` hears None when there is nothing to say any more.
    """

    on_scan: Callable[[Scan], None]
    on_picture: Callable[[Picture], None]
    on_state: Callable[[CameraState, Fault | None], None]
    on_several: Callable[[Several], None]
    on_hint: Callable[[Hint | None], None]
    on_studied: Callable[[Studied], None]


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

    def study(self) -> None:
        """Search what is seen now with every means, paused or not. Any thread.

        ``on_studied`` hears what was found; where nothing is seen, a fault.
        """
        ...

    def stop(self) -> None:
        """End the threads and let go of the device; at most two seconds. Safe to call twice."""
        ...


class PictureReader(Protocol):
    """Finds the codes in picture files: a photograph or a print of the e-mail."""

    def read(self, path: Path, answer: Callable[[Studied], None]) -> None:
        """Search one file; returns at once. ``answer`` is called once, from another thread.

        A file that is no picture, is too large, or takes too long is a fault in the answer.
        """
        ...

    def stop(self) -> None:
        """Give up what is under way; its answers never come. Safe to call twice."""
        ...


class ReaderState(Enum):
    OPENING = "opening"
    READY = "ready"
    MISSING = "missing"
    #: Another program has it, or this one may not open it.
    BUSY = "busy"


@dataclass(frozen=True, slots=True)
class ReaderListener:
    """Whom a reader tells, from its own thread; each callee only queues."""

    on_scan: Callable[[Scan], None]
    on_state: Callable[[ReaderState, Fault | None], None]


class Reader(Protocol):
    """A reader with a line of its own: serial, or a keyboard kept from the desktop.

    Raises nothing: trouble is a state, and whatever is unplugged is opened again.
    """

    def start(self, listener: ReaderListener) -> None:
        """Open the device and begin; returns at once."""
        ...

    def stop(self) -> None:
        """End the thread and let go of the device; at most two seconds. Safe to call twice."""
        ...


@dataclass(frozen=True, slots=True)
class Held:
    """The key may belong to a scan: swallow it and wait."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A hand typed these keys: give them back to whatever has the focus, in order."""

    keys: tuple[Press, ...]


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

    def press(self, press: Press, at_s: float) -> KeyReading:
        """Take one key: any that is not a modifier, held down once and not repeating."""
        ...

    def elapse(self, at_s: float) -> KeyReading | None:
        """Say what the held keys were, now that nothing followed. None where none are held."""
        ...

    def expect_pin(self, *, expected: bool) -> None:
        """Believe that quick digits are a hand's, as long as a PIN is asked for."""
        ...
