"""A machine with one input device, made by umockdev: for tests that really open and grab it.

https://github.com/martinpitt/umockdev; Debian's package of that name. What is missing in the
table of answers makes umockdev 0.17 fail in odd ways (an empty EVIOCGRAB kills it), so that the
table has exactly what python-evdev asks.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.helpers.readers import Turn

ROOT = Path(__file__).resolve().parents[2]
BY_ID = "usb-Honeywell_Scanner-event-kbd"
_KEYS = "fffffffffffffffe"
_SYSFS = "/devices/pci0000:00/usb1/1-2/1-2:1.0/0003:0C2E:0B61.0001/input/input9"
_DESCRIPTION = f"""\
P: {_SYSFS}
E: SUBSYSTEM=input
A: name=Honeywell Scanner\\n
A: uniq=S1\\n
A: id/vendor=0c2e\\n
A: id/product=0b61\\n
A: capabilities/key=0 {_KEYS}\\n

P: {_SYSFS}/event9
N: input/event9
S: input/by-id/{BY_ID}
E: DEVNAME=/dev/input/event9
E: ID_INPUT=1
E: ID_INPUT_KEYBOARD=1
E: SUBSYSTEM=input
E: MAJOR=13
E: MINOR=73
A: dev=13:73\\n

"""
_TEXT_BYTES, _BITS_BYTES = 256, 96
_WAIT_S = 30
#: The exit code of a script that has seen umockdev tear an event in two; it is run again.
TORN = 75
_TRIES_MAX = 5


def _text(value: str) -> str:
    return value.encode().hex().upper().ljust(2 * _TEXT_BYTES, "0")


_ANSWERS = f"""\
@DEV /dev/input/event9
EVIOCGID 0 03002E0C610B1001
EVIOCGVERSION 0 01000100
EVIOCGNAME 18 {_text("Honeywell Scanner")}
EVIOCGPHYS 4 {_text("usb")}
EVIOCGUNIQ 3 {_text("S1")}
EVIOCGBIT(0) 8 03000000
EVIOCGBIT(1) {_BITS_BYTES} {"FEFFFFFFFFFFFFFF".ljust(2 * _BITS_BYTES, "0")}
EVIOCGEFFECTS 0 00000000
EVIOCGREP 0 FA00000021000000
"""


def run_with_scanner(
    folder: Path, turns: Sequence[Turn], script: str, *arguments: str
) -> subprocess.CompletedProcess[str]:
    """Run one of our helper scripts on a machine whose only device types ``turns``."""
    umockdev = shutil.which("umockdev-run")
    if umockdev is None:
        pytest.skip("umockdev-run is not installed (Debian: apt install umockdev)")
    description, answers, events = (folder / name for name in ("device", "answers", "events"))
    description.write_text(_DESCRIPTION)
    answers.write_text(_ANSWERS)
    events.write_text("".join(_lines(turns)))
    node = "/dev/input/event9="
    command: list[str | Path] = [
        umockdev, "-d", description, "-i", f"{node}{answers}", "-e", f"{node}{events}", "--",
        sys.executable, "-P", ROOT / "tests/helpers" / script, *arguments,
    ]  # fmt: skip
    done = _run(command)
    for _ in range(_TRIES_MAX - 1):
        if done.returncode != TORN:
            break
        done = _run(command)
    return done


def _run(command: Sequence[str | Path]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=_WAIT_S,
    )


def _lines(turns: Sequence[Turn]) -> list[str]:
    """Return events as evemu writes them: time, type, code, value; each with its report."""
    return [
        f"E: {number / 1_000:.6f} 0001 {turn.key:04x} {turn.down:04d}\n"
        f"E: {number / 1_000:.6f} 0000 0000 0000\n"
        for number, turn in enumerate(turns)
    ]
