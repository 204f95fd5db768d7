"""Which readers a setting means, and what they are together.

The rule it keeps: the best state of all is the state. A till with one reader that works can
sell, whatever has become of the second.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from threading import Lock

from pos_app.domain.faults import Fault
from pos_app.domain.reader_lesson import Heard
from pos_app.ports.scanner import Reader, ReaderListener, ReaderState
from pos_app.scanner.readers.manners import Manners

_EVDEV, _SERIAL = "evdev:", "serial:"
_BEST_FIRST = (ReaderState.READY, ReaderState.OPENING, ReaderState.BUSY, ReaderState.MISSING)


@dataclass(frozen=True, slots=True)
class ReadersConfig:
    """The readers with lines of their own.

    Attributes:
        devices: "evdev:NAME", "evdev:VID:PID", "serial:VID:PID", "serial:PATH".
        baud: Of serial ones that are no USB devices.
        hears: Is told the device and what came of each code, in that reader's thread.
    """

    devices: tuple[str, ...]
    manners: Manners = field(default_factory=Manners)
    baud: int = 9_600
    hears: Callable[[str, Heard], None] | None = None


def devices_in(text: str) -> tuple[str, ...]:
    """Return the devices of a setting, which has commas between them.

    Raises:
        ValueError: one of them is neither evdev nor serial; the message says so.
    """
    devices = tuple(part.strip() for part in text.split(",") if part.strip())
    for device in devices:
        if not any(device.removeprefix(kind) not in {"", device} for kind in (_EVDEV, _SERIAL)):
            wanted = f"{_EVDEV}NAME or {_SERIAL}VID:PID"
            raise ValueError(f"reader.devices: {device!r} must be {wanted}")
    return devices


def open_readers(config: ReadersConfig, monotonic_s: Callable[[], float]) -> Reader | None:
    """Return one ``Reader`` for all, not yet started; None where none is set up."""
    readers = [_open(device, config, monotonic_s) for device in config.devices]
    return SeveralReaders(readers) if readers else None


def _open(device: str, config: ReadersConfig, monotonic_s: Callable[[], float]) -> Reader:
    manner = config.manners.of(device)
    hears = None if config.hears is None else partial(config.hears, device)
    if device.startswith(_EVDEV):
        from pos_app.scanner.readers.evdev_reader import EvdevConfig, evdev_reader

        name = device.removeprefix(_EVDEV)
        return evdev_reader(EvdevConfig(name, manner=manner, hears=hears), monotonic_s)
    from pos_app.scanner.readers.serial_reader import SerialConfig, serial_reader

    port = device.removeprefix(_SERIAL)
    return serial_reader(SerialConfig(port, config.baud, manner=manner, hears=hears), monotonic_s)


class SeveralReaders:
    """A ``Reader`` made of others, each with its own thread."""

    def __init__(self, readers: Sequence[Reader]) -> None:
        self._readers = tuple(readers)
        self._lock = Lock()
        self._known: dict[int, tuple[ReaderState, Fault | None]] = {}
        self._told: ReaderState | None = None

    def start(self, listener: ReaderListener) -> None:
        for number, reader in enumerate(self._readers):
            reader.start(self._ear(number, listener))

    def stop(self) -> None:
        for reader in self._readers:
            reader.stop()

    def _ear(self, number: int, listener: ReaderListener) -> ReaderListener:
        def on_state(state: ReaderState, fault: Fault | None) -> None:
            with self._lock:
                self._known[number] = (state, fault)
                best = min(self._known.values(), key=lambda each: _BEST_FIRST.index(each[0]))
                if best[0] is not self._told:
                    self._told = best[0]
                    listener.on_state(*best)  # Only queues; within the lock, so in order.

        return ReaderListener(on_scan=listener.on_scan, on_state=on_state)
