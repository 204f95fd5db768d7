"""Pictures in the printer's memory: ``GS ( L``, the functions that store and print one.

The rule it keeps: a picture is kept by its two-letter key, as in the reference (functions 65 to
69 for the flash, 50 and 112 for the print buffer); any other function is told as wrong.
"""

from __future__ import annotations

#: Width in bytes and the dots.
Picture = tuple[int, bytes]

_CONSTANT = 48
_PRINT_BUFFERED, _DELETE_ALL, _DELETE, _STORE, _PRINT, _BUFFER = 50, 65, 66, 67, 69, 112
_SAME_AS = {2: _PRINT_BUFFERED}


class Logos:
    """The memory. ``carry_out`` takes what stands after the command's length: m and fn first."""

    def __init__(self) -> None:
        self._stored: dict[bytes, Picture] = {}
        self._buffered: Picture | None = None

    def carry_out(self, data: bytes) -> tuple[Picture | None, str]:
        """Do one function; return what it prints, and what is wrong with it."""
        function = _SAME_AS.get(data[1], data[1]) if len(data) > 1 else -1
        if function == _PRINT_BUFFERED:
            picture, self._buffered = self._buffered, None
            return picture, ""
        if function == _PRINT:
            found = self._stored.get(data[2:4])
            return found, "" if found else f"no picture is stored under {data[2:4]!r}"
        if function == _STORE:
            # m fn a kc1 kc2 b xL xH yL yH c, then the dots.
            self._stored[data[3:5]] = _picture(data[6:10], data[11:])
        elif function == _BUFFER:
            # m fn a bx by c xL xH yL yH, then the dots.
            self._buffered = _picture(data[6:10], data[10:])
        elif function == _DELETE_ALL:
            self._stored.clear()
        elif function == _DELETE:
            self._stored.pop(data[2:4], None)
        else:
            return None, f"GS ( L function {function} is not carried out here"
        return None, ""


def _picture(size: bytes, dots: bytes) -> Picture:
    width = -(-int.from_bytes(size[:2], "little") // 8)
    return width, dots[: width * int.from_bytes(size[2:4], "little")]
