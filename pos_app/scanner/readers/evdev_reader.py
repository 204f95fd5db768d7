"""Readers that pose as keyboards, taken from the desktop: Linux, by evdev with a grab.

Nothing that such a reader types reaches any window, whatever has the focus, and its keys are
understood on its own layout. The rule it keeps: only the device that the settings name is ever
grabbed, never one that merely looks like a reader; the grab ends with the line, and with the
process however that ends.
"""

from __future__ import annotations

import select
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from pos_app.domain.keystrokes import Manner
from pos_app.domain.reader_lesson import Heard
from pos_app.ports.scanner import ReaderState, Source
from pos_app.scanner.readers.input_devices import InputDevice, keyboards
from pos_app.scanner.readers.key_text import KeyText
from pos_app.scanner.readers.line_reader import LineReader, NoLine, no_line
from pos_app.scanner.readers.usb_names import usb_name

_POLL_S = 0.1
#: input-event-codes.h.
_EV_SYN, _EV_KEY, _SYN_DROPPED = 0, 1, 3


@dataclass(frozen=True, slots=True)
class EvdevConfig:
    """Which device, and how it types.

    Attributes:
        device: Its name in ``/dev/input/by-id``, "0c2e:0b61", "0c2e:0b61:SERIAL NUMBER", or a
            path.
        silence_s: What ends a code of a reader that has never sent a line end.
        manner: What its keys mean.
        hears: Is told the keys of each code, in the reader's thread: for the set-up.
    """

    device: str
    silence_s: float = 0.15
    manner: Manner = field(default_factory=Manner)
    hears: Callable[[Heard], None] | None = None


class KeyEvent(Protocol):
    """An event as python-evdev has it."""

    type: int
    code: int
    value: int


class KeyDevice(Protocol):
    """What is used of python-evdev's ``InputDevice``."""

    def fileno(self) -> int: ...
    def grab(self) -> None: ...
    def read(self) -> Iterable[KeyEvent]: ...
    def close(self) -> None: ...


def evdev_reader(config: EvdevConfig, monotonic_s: Callable[[], float]) -> LineReader:
    """Return a ``Reader`` for one device; it is opened when the reader is started."""
    name = f"evdev:{config.device}"
    return LineReader(name, Source.EVDEV, lambda: EvdevLine(config, monotonic_s))


def open_device(path: Path) -> KeyDevice:
    """Open an input device.

    Raises:
        NoLine: this machine has no such devices at all.
        OSError: it cannot be opened.
    """
    try:
        import evdev
    except ImportError as error:
        raise NoLine(ReaderState.MISSING, "evdev readers work under Linux only") from error
    device: KeyDevice = evdev.InputDevice(str(path))
    return device


def path_of(device: str, plugged_in: Iterable[InputDevice]) -> Path:
    """Return the path of a device that is named by what it is.

    Raises:
        NoLine: nothing like it is plugged in.
    """
    if device.startswith("/"):
        return Path(device)
    name = usb_name(device)
    for each in plugged_in:
        is_it = name is not None and name.is_of(each.vendor, each.product, each.serial_number)
        if is_it or each.by_id == device:
            return each.path
    raise NoLine(ReaderState.MISSING, "not plugged in")


class EvdevLine:
    """A grabbed device.

    Raises:
        NoLine: it cannot be opened, or another program has grabbed it.
    """

    def __init__(
        self,
        config: EvdevConfig,
        monotonic_s: Callable[[], float],
        open_path: Callable[[Path], KeyDevice] = open_device,
    ) -> None:
        self._monotonic_s = monotonic_s
        self._text = KeyText(config.manner, config.silence_s, config.hears)
        self._device = _grabbed(path_of(config.device, keyboards()), open_path)

    def read(self) -> Sequence[str]:
        ready, _, _ = select.select([self._device], [], [], _POLL_S)
        now_s = self._monotonic_s()
        if not ready:
            return self._text.elapse(now_s)
        return [text for event in self._device.read() for text in self._take(event, now_s)]

    def close(self) -> None:
        try:
            self._device.close()  # Closing lets go of the grab, too.
        except OSError:
            return  # It has gone; there is nothing left to let go of.

    def _take(self, event: KeyEvent, now_s: float) -> Sequence[str]:
        if event.type == _EV_KEY:
            return self._text.take(event.code, event.value, now_s)
        if (event.type, event.code) == (_EV_SYN, _SYN_DROPPED):
            self._text.lost()
        return ()


def _grabbed(path: Path, open_path: Callable[[Path], KeyDevice]) -> KeyDevice:
    try:
        device = open_path(path)
    except OSError as error:
        raise no_line(error) from error
    try:
        device.grab()
    except OSError as error:
        device.close()
        raise no_line(error) from error
    return device
