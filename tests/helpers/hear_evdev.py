"""Listens to one evdev reader until a scan has come, and says as JSON what it was told.

umockdev's device is a stream of bytes: under load a read may begin inside an event, which no
kernel's does. What is read then has types that do not exist; it ends with its own exit code.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from pos_app.domain.keyboards import Layout
from pos_app.domain.keystrokes import Manner
from pos_app.ports.scanner import Source
from pos_app.scanner.readers.evdev_reader import (
    EvdevConfig,
    EvdevLine,
    KeyDevice,
    KeyEvent,
    open_device,
)
from pos_app.scanner.readers.input_devices import keyboards
from pos_app.scanner.readers.line_reader import LineReader
from tests.helpers.input_worlds import TORN
from tests.helpers.reader_witness import Witness

#: EV_MAX of input-event-codes.h.
_TYPE_MAX = 0x1F


class WholeEvents:
    """A ``KeyDevice`` that ends the process where an event is torn."""

    def __init__(self, device: KeyDevice) -> None:
        self.fileno = device.fileno
        self.grab = device.grab
        self.close = device.close
        self._device = device

    def read(self) -> Iterator[KeyEvent]:
        for event in self._device.read():
            if event.type > _TYPE_MAX:
                os._exit(TORN)
            yield event


def open_whole(path: Path) -> KeyDevice:
    return WholeEvents(open_device(path))


device, layout, scans = sys.argv[1:]
config = EvdevConfig(device, manner=Manner(Layout(layout)))
reader = LineReader(
    f"evdev:{device}", Source.EVDEV, lambda: EvdevLine(config, time.monotonic, open_whole)
)
witness = Witness()
reader.start(witness.listener)
witness.wait_for_scans(int(scans))
reader.stop()
found = [[str(each.path), each.by_id, each.name, each.looks_like_reader] for each in keyboards()]
told = {
    "texts": witness.texts,
    "sources": [scan.source.value for scan in witness.scans],
    "states": [state.value for state in witness.states],
    "keyboards": found,
}
sys.stdout.write(json.dumps(told))
