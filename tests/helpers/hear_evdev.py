"""Listens to one evdev reader until a scan has come, and says as JSON what it was told."""

from __future__ import annotations

import json
import sys
import time

from pos_app.domain.keyboards import Layout
from pos_app.domain.keystrokes import Manner
from pos_app.scanner.evdev_reader import EvdevConfig, evdev_reader
from pos_app.scanner.input_devices import keyboards
from tests.helpers.reader_witness import Witness

device, layout, scans = sys.argv[1:]
witness = Witness()
reader = evdev_reader(EvdevConfig(device, manner=Manner(Layout(layout))), time.monotonic)
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
