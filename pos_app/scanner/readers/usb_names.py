"""A device named by what it is, wherever it is plugged in: vendor, product, serial number."""

from __future__ import annotations

import re
from dataclasses import dataclass

_NAME = re.compile(
    r"(?P<vendor>[0-9a-f]{4}):(?P<product>[0-9a-f]{4})(?::(?P<serial>.+))?", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class UsbName:
    """``serial_number``: None for any."""

    vendor: int
    product: int
    serial_number: str | None

    def is_of(self, vendor: int | None, product: int | None, serial_number: str | None) -> bool:
        if (vendor, product) != (self.vendor, self.product):
            return False
        return self.serial_number in {None, serial_number}


def usb_name(text: str) -> UsbName | None:
    """Read "0c2e:0b61" or "0c2e:0b61:SERIAL NUMBER"; None for any other text."""
    found = _NAME.fullmatch(text)
    if found is None:
        return None
    return UsbName(int(found["vendor"], 16), int(found["product"], 16), found["serial"])
