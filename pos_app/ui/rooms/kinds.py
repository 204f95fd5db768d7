"""Which page lies over the front, and what is chosen on it.

The rule it keeps: a room holds no money and decides nothing about it. What is beneath goes on
by itself; leaving the room shows it again, wherever it has come to.
"""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.ports.devices import Device


@dataclass(frozen=True, slots=True)
class About:
    """Whose till this is, and which."""


@dataclass(frozen=True, slots=True)
class Devices:
    """How the devices are. ``reads``: the next code is read for a trial, and nothing else."""

    chosen: Device = Device.PRINTER
    reads: bool = False


@dataclass(frozen=True, slots=True)
class Lens:
    """What the camera sees, large."""


Room = About | Devices | Lens
