"""Readers on a serial line, USB-CDC most of all: no keyboard, no layout, no focus.

A reader is found by what it is (vendor, product, serial number), wherever it is plugged in, or
by the path of its port. The port is taken for this program alone. The rule it keeps: pyserial's
errors end here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import serial
from serial.tools import list_ports

from pos_app.domain.keystrokes import Manner
from pos_app.domain.reader_lesson import Heard
from pos_app.ports.scanner import ReaderState, Source
from pos_app.scanner.readers.line_reader import LineReader, NoLine, no_line
from pos_app.scanner.readers.serial_text import SerialText
from pos_app.scanner.readers.usb_names import usb_name

_POLL_S = 0.1


@dataclass(frozen=True, slots=True)
class SerialConfig:
    """Which port, and how it is spoken to.

    Attributes:
        port: "0c2e:0b61", "0c2e:0b61:SERIAL NUMBER", or the path or name of a port.
        baud: For readers on a true RS-232 line; USB has no such thing. Eight bits, no parity.
        silence_s: What ends a code of a reader that has never sent an end.
        manner: What it puts around a code.
        hears: Is told what came of each code, in the reader's thread: for the set-up.
    """

    port: str
    baud: int = 9_600
    silence_s: float = 0.15
    manner: Manner = field(default_factory=Manner)
    hears: Callable[[Heard], None] | None = None


class Port(Protocol):
    """What pyserial knows of a port that is plugged in."""

    device: str
    vid: int | None
    pid: int | None
    serial_number: str | None
    description: str | None


def serial_reader(config: SerialConfig, monotonic_s: Callable[[], float]) -> LineReader:
    """Return a ``Reader`` for one port; it is opened when the reader is started."""
    name = f"serial:{config.port}"
    return LineReader(name, Source.SERIAL, lambda: SerialLine(config, monotonic_s))


def path_of(port: str, plugged_in: Iterable[Port]) -> str:
    """Return the path of a port that is named by what is on it.

    Raises:
        NoLine: nothing like it is plugged in.
    """
    name = usb_name(port)
    if name is None:
        return port
    for each in plugged_in:
        if name.is_of(each.vid, each.pid, each.serial_number):
            return each.device
    raise NoLine(ReaderState.MISSING, "not plugged in")


class SerialLine:
    """An open port.

    Raises:
        NoLine: it cannot be opened.
    """

    def __init__(self, config: SerialConfig, monotonic_s: Callable[[], float]) -> None:
        self._monotonic_s = monotonic_s
        self._text = SerialText(config.manner, config.silence_s, config.hears)
        path = path_of(config.port, list_ports.comports())
        try:
            self._port = serial.Serial(path, config.baud, timeout=_POLL_S, exclusive=True)
        except (OSError, ValueError) as error:  # pyserial's own error is an OSError.
            raise no_line(error) from error

    def read(self) -> Sequence[str]:
        piece = self._port.read(max(1, self._port.in_waiting))
        now_s = self._monotonic_s()
        return self._text.take(piece, now_s) if piece else self._text.elapse(now_s)

    def close(self) -> None:
        try:
            self._port.close()
        except OSError:
            return  # It has gone; there is nothing left to let go of.
