"""What printers may be reached from this machine, each with the address for the settings.

The rule it keeps: no device is opened. A printer that is printing notices nothing.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from urllib.parse import quote

from pos_app.printer.neighbours import Asking, listening, own_segments
from pos_app.printer.transports.usb_kernel import UsbPlaces, plugged_in

_LPSTAT_TIMEOUT_S = 3.0


class Kind(Enum):
    USB = "usb"
    SERIAL = "serial"
    QUEUE = "queue"
    NETWORK = "network"


@dataclass(frozen=True, slots=True)
class Found:
    """``address`` is what ``registry`` reads; ``name`` what the device calls itself, if it does."""

    address: str
    kind: Kind
    name: str = ""


def on_usb(places: UsbPlaces) -> Iterator[Found]:
    for each in plugged_in(places):
        identity = each.identity
        serial_number = quote(identity.serial_number, safe="")
        address = f"usb://{identity.vendor:04x}:{identity.product:04x}"
        yield Found(f"{address}/{serial_number}".rstrip("/"), Kind.USB, each.name)


def on_serial_lines(by_id: Path = Path("/dev/serial/by-id")) -> Iterator[Found]:
    """List serial ports: which of them is a printer, only asking tells."""
    from serial.tools import list_ports

    names = {path.resolve(): path for path in sorted(by_id.glob("*"))}
    for port in sorted(list_ports.comports()):
        path = names.get(Path(port.device).resolve(), Path(port.device))
        name = "" if port.description == "n/a" else port.description
        yield Found(f"serial://{quote(str(path))}", Kind.SERIAL, name)


def in_queues(lpstat: str = "lpstat") -> Iterator[Found]:
    """List the queues of CUPS; none where there is no CUPS."""
    try:
        done = subprocess.run(  # noqa: S603 - a fixed list.
            [lpstat, "-e"],
            capture_output=True,
            timeout=_LPSTAT_TIMEOUT_S,
            check=False,
            env={"LC_ALL": "C", "PATH": os.environ.get("PATH", os.defpath)},
        )
    except (OSError, subprocess.TimeoutExpired):
        return
    for name in done.stdout.decode("utf-8", "replace").split():
        yield Found(f"cups://{name}", Kind.QUEUE)


def on_network(asking: Asking | None = None) -> Iterator[Found]:
    """Ask this machine's own segments. Takes some seconds."""
    asking = asking or Asking()
    for host in listening(own_segments(), asking):
        yield Found(f"tcp://{host}:{asking.port}", Kind.NETWORK)
