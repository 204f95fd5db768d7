"""What keyboards Linux knows, and which of them are readers, by what sysfs says of them.

Reading sysfs takes no rights, so that a reader which may not be opened is still seen.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_SYSFS = Path("/sys/class/input")
_DEV = Path("/dev/input")

#: Makers of nothing but readers, by the vendor's number (usb.ids).
READER_VENDORS = frozenset(
    {
        0x0536,  # Hand Held Products
        0x05E0,  # Symbol, now Zebra
        0x05F9,  # PSC, now Datalogic
        0x065A,  # Opticon
        0x080C,  # Datalogic
        0x0C2E,  # Metrologic, now Honeywell
        0x1EAB,  # Newland
    }
)
READER_NAME = re.compile(
    r"bar\W?code|scanner|reader|imager|honeywell|datalogic|zebra", re.IGNORECASE
)
#: 1 to 0, A, and Enter: a device without them types no codes.
_CODE_KEYS = (*range(2, 12), 30, 28)


@dataclass(frozen=True, slots=True)
class InputDevice:
    """A keyboard, or what poses as one.

    Attributes:
        path: "/dev/input/event9".
        by_id: Its stable name in ``/dev/input/by-id``; "" where it has none.
    """

    path: Path
    name: str
    vendor: int
    product: int
    serial_number: str
    by_id: str

    @property
    def looks_like_reader(self) -> bool:
        return self.vendor in READER_VENDORS or READER_NAME.search(self.name) is not None


def keyboards(sysfs: Path = _SYSFS, dev: Path = _DEV) -> list[InputDevice]:
    """Return all devices that have the keys of a code; none where this is not Linux."""
    names = _stable_names(dev)
    nodes = sorted(sysfs.glob("event*"), key=lambda node: int(node.name[len("event") :]))
    return [
        InputDevice(
            path=dev / node.name,
            name=_read(device / "name"),
            vendor=int(_read(device / "id/vendor") or "0", 16),
            product=int(_read(device / "id/product") or "0", 16),
            serial_number=_read(device / "uniq"),
            by_id=names.get(node.name, ""),
        )
        for node in nodes
        if _types_codes(device := node.resolve().parent)
    ]


def _stable_names(dev: Path) -> dict[str, str]:
    folder = dev / "by-id"
    links = sorted(folder.iterdir()) if folder.is_dir() else []
    return {link.readlink().name: link.name for link in links if link.is_symlink()}


def _types_codes(device: Path) -> bool:
    """Whether a device has the keys of a code: sysfs has a bit for each, the highest first."""
    words = _read(device / "capabilities/key").split()
    bits = sum(int(word, 16) << (64 * place) for place, word in enumerate(reversed(words)))
    return all(bits >> key & 1 for key in _CODE_KEYS)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""  # Unplugged between the listing and the reading, or not said.
