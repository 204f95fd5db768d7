"""What is plugged in that could be a reader, and the line for the settings that names it."""

from __future__ import annotations

from dataclasses import dataclass

from serial.tools import list_ports

from pos_app.scanner.readers.input_devices import (
    READER_NAME,
    READER_VENDORS,
    InputDevice,
    keyboards,
)
from pos_app.scanner.readers.serial_reader import Port


@dataclass(frozen=True, slots=True)
class Plugged:
    """``setting``: as ``reader.devices`` wants it."""

    setting: str
    name: str
    looks_like_reader: bool


def plugged_in() -> list[Plugged]:
    """Return all keyboards and serial ports, those that look like readers first."""
    found = [
        *(_of_keyboard(each) for each in keyboards()),
        *(_of_port(each) for each in list_ports.comports()),
    ]
    return sorted(found, key=lambda each: not each.looks_like_reader)


def _of_keyboard(device: InputDevice) -> Plugged:
    name = device.by_id or f"{device.vendor:04x}:{device.product:04x}"
    return Plugged(f"evdev:{name}", device.name, device.looks_like_reader)


def _of_port(port: Port) -> Plugged:
    name = port.device
    if port.vid is not None and port.pid is not None:
        number = f":{port.serial_number}" if port.serial_number else ""
        name = f"{port.vid:04x}:{port.pid:04x}{number}"
    described = port.description or ""
    looks = port.vid in READER_VENDORS or READER_NAME.search(described) is not None
    return Plugged(f"serial:{name}", described, looks)
