"""The real libusb, on a printer that umockdev makes: plugged in, and gone at the first write.

https://github.com/martinpitt/umockdev; Debian's packages umockdev and libusb-1.0-0.
"""

from __future__ import annotations

import ctypes.util
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
_DEVICE = "12010002000000 40 B8040202 0001 01 02 00 01"
_CONFIGURATION = "09022000 01 01 00 C0 01"
_INTERFACE = "0904000002 07 01 02 00"
_ENDPOINTS = "07050102400000 07058202400000"
_DESCRIPTORS = f"{_DEVICE}{_CONFIGURATION}{_INTERFACE}{_ENDPOINTS}".replace(" ", "")
_DESCRIPTION = f"""\
P: /devices/pci0000:00/0000:00:14.0/usb1/1-3
N: bus/usb/001/004
E: BUSNUM=001
E: DEVNUM=004
E: DEVNAME=/dev/bus/usb/001/004
E: DEVTYPE=usb_device
E: DRIVER=usb
E: MAJOR=189
E: MINOR=3
E: PRODUCT=4b8/202/100
E: SUBSYSTEM=usb
E: TYPE=0/0/0
A: busnum=1\\n
A: devnum=4\\n
A: speed=12\\n
A: idVendor=04b8\\n
A: idProduct=0202\\n
A: bConfigurationValue=1\\n
H: descriptors={_DESCRIPTORS}

"""


def send(folder: Path, serial_number: str = "") -> Mapping[str, object]:
    umockdev = shutil.which("umockdev-run")
    # A library that the loader does not know of can be named.
    library = os.environ.get("POS_TEST_LIBUSB") or ctypes.util.find_library("usb-1.0")
    if umockdev is None or library is None:
        pytest.skip("umockdev-run or libusb is missing (Debian: umockdev, libusb-1.0-0)")
    description = folder / "printer.umockdev"
    description.write_text(_DESCRIPTION)
    script = ROOT / "tests/helpers/send_by_usb.py"
    done = subprocess.run(
        [umockdev, "-d", description, "--", sys.executable, "-P", script, library, serial_number],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout)
    return told


def test_it_is_opened_and_its_loss_may_have_taken_something_along(tmp_path: Path) -> None:
    told = send(tmp_path)
    assert (told.get("opened"), told.get("may_have_taken")) == (True, True), told
    assert "Input/Output Error" in str(told["error"])


def test_one_that_does_not_tell_its_serial_number_is_not_the_one_named(tmp_path: Path) -> None:
    told = send(tmp_path, "J4XF001")
    assert told == {"error": "04b8:0202/J4XF001 is not plugged in", "may_have_taken": False}
