"""How long every command of the ESC/POS reference is, known by the bytes it begins with.

The rule it keeps: a printer that does not know a command's length prints the rest of it as
text. So the whole reference is here, with what makers add to it, and not only what we send.

Sources: Epson, ESC/POS command reference (TM printers, all groups); CUSTOM, VKP80III command
manual, for ``GS E0h`` to ``GS E3h`` and ``FS P``; ``ESC B``: manuals of Xprinter and Rongta.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

ESC, FS, GS, DLE = b"\x1b", b"\x1c", b"\x1d", b"\x10"
LINE_FEED = b"\n"

#: From what follows a command's name to how many of these bytes are its own; None while the
#: bytes that tell it have not come.
Length = Callable[[bytes], int | None]

_LONGEST_NAME: Final = 3
_TRIPLE_DENSITY = (32, 33)
_BMP_LENGTH_AT = 8
#: GS k: types 0 to 6 end with NUL, those from 65 on say their length.
_BARCODES_WITH_LENGTH = 65


def _always(count: int) -> Length:
    return lambda _: count


def _counted(rest: bytes, *, at: int = 0, width: int = 2) -> int | None:
    """Return the length of a command that says, at ``at``, how many bytes follow there."""
    end = at + width
    return end + int.from_bytes(rest[at:end], "little") if len(rest) >= end else None


def _to_nul(rest: bytes) -> int | None:
    return rest.find(b"\x00") + 1 or None


def _by_first(rest: bytes, longer: Mapping[int, int], else_: int) -> int | None:
    return longer.get(rest[0], else_) if rest else None


def _raster(rest: bytes) -> int | None:
    """GS v 0 and GS Q 0: m xL xH yL yH, then x times y bytes."""
    return 5 + _two(rest, 1) * _two(rest, 3) if len(rest) >= 5 else None  # noqa: PLR2004 - m, x, y.


def _bit_image(rest: bytes) -> int | None:
    """ESC *: m nL nH, then n columns of one byte or of three."""
    if len(rest) < 3:  # noqa: PLR2004 - m and n.
        return None
    return 3 + _two(rest, 1) * (3 if rest[0] in _TRIPLE_DENSITY else 1)


def _user_signs(rest: bytes) -> int | None:
    """ESC &: y c1 c2, then for each sign its width x and x times y bytes."""
    if len(rest) < 3:  # noqa: PLR2004 - y, c1 and c2.
        return None
    at = 3
    for _ in range(rest[1], rest[2] + 1):
        if at >= len(rest):
            return None
        at += 1 + rest[at] * rest[0]
    return at


def _downloaded(rest: bytes) -> int | None:
    """GS *: x y, then eight times x times y bytes."""
    return 2 + rest[0] * rest[1] * 8 if len(rest) >= 2 else None  # noqa: PLR2004 - x and y.


def _nv_images(rest: bytes) -> int | None:
    """FS q: n, then for each picture xL xH yL yH and eight times x times y bytes."""
    if not rest:
        return None
    at = 1
    for _ in range(rest[0]):
        if at + 4 > len(rest):
            return None
        at += 4 + _two(rest, at) * _two(rest, at + 2) * 8
    return at


def _bmp(rest: bytes) -> int | None:
    """GS D: m fn a kc1 kc2 b c, then a BMP file, which says its own length."""
    size = _BMP_LENGTH_AT + 1
    if len(rest) < size + 4:
        return None
    return 7 + int.from_bytes(rest[size : size + 4], "little")


def _barcode(rest: bytes) -> int | None:
    """GS k: either m and signs to NUL, or m, n and n signs."""
    if not rest:
        return None
    if rest[0] >= _BARCODES_WITH_LENGTH:
        return _counted(rest, at=1, width=1)
    end = _to_nul(rest[1:])
    return end and 1 + end


def _semicolons(rest: bytes) -> int | None:
    """GS C ;: five numbers, each ended by a semicolon."""
    at = 0
    for _ in range(5):
        at = rest.find(b";", at) + 1
        if not at:
            return None
    return at


def _kanji_sign(_: bytes) -> int:
    """FS 2: c1 c2 and 72 bytes, for signs of 24 by 24 dots as TM printers have them."""
    return 74


def _two(rest: bytes, at: int) -> int:
    return int.from_bytes(rest[at : at + 2], "little")


def _fixed(lead: bytes, second: str, count: int) -> dict[bytes, Length]:
    return {lead + each.encode("latin-1"): _always(count) for each in second}


#: Every command by its name; a name is told apart by up to three bytes.
COMMANDS: Final[Mapping[bytes, Length]] = {
    **{each: _always(0) for each in (b"\t", LINE_FEED, b"\x0c", b"\r", b"\x18")},
    # Real time. DLE EOT 7, 8 and 18 take one byte more; DLE DC4 by its function.
    DLE + b"\x04": lambda rest: _by_first(rest, {7: 2, 8: 2, 18: 2}, 1),
    DLE + b"\x05": _always(1),
    DLE + b"\x14": lambda rest: _by_first(rest, {1: 3, 2: 3, 3: 6, 7: 2, 8: 8}, 1),
    **_fixed(ESC, "\x0c2<@LSimv", 0),
    **_fixed(ESC, " !%-3=?EGJKMRTUVadertu{", 1),
    **_fixed(ESC, "$Bf\\", 2),
    ESC + b"p": _always(3),
    ESC + b"W": _always(8),
    ESC + b"&": _user_signs,
    ESC + b"*": _bit_image,
    ESC + b"D": _to_nul,
    **{ESC + b"c" + each: _always(1) for each in (b"0", b"1", b"3", b"4", b"5")},
    **{ESC + b"(" + each: _counted for each in (b"A", b"Y")},
    **_fixed(FS, "&.", 0),
    **_fixed(FS, "!-CW", 1),
    FS + b"P": _always(4),
    **_fixed(FS, "?Sp", 2),
    FS + b"2": _kanji_sign,
    FS + b"q": _nv_images,
    FS + b"a0": _always(1),
    **{FS + b"a" + each: _always(0) for each in (b"1", b"2")},
    FS + b"g1": lambda rest: _counted(rest, at=5),
    FS + b"g2": _always(7),
    **{FS + b"(" + each.encode(): _counted for each in "ACEILef"},
    **_fixed(GS, ":c", 0),
    **_fixed(GS, "!/BEHITabfhjrw", 1),
    **_fixed(GS, "$LPW\\", 2),
    GS + b"^": _always(3),
    GS + b"*": _downloaded,
    GS + b"8L": lambda rest: _counted(rest, width=4),
    GS + b"C0": _always(2),
    GS + b"C1": _always(6),
    GS + b"C2": _always(2),
    GS + b"C;": _semicolons,
    GS + b"D": _bmp,
    GS + b"Q0": _raster,
    GS + b"V": lambda rest: _by_first(rest, dict.fromkeys((65, 66, 97, 98, 103, 104), 2), 1),
    GS + b"g0": _always(3),
    GS + b"g2": _always(3),
    GS + b"k": _barcode,
    GS + b"v0": _raster,
    GS + b"z0": _always(2),
    **{GS + b"(" + each.encode(): _counted for each in "ACDEFGHKLMNPQVYjkz"},
    # CUSTOM's own: its automatic status, paper left, cuts made, paper used.
    GS + b"\xe0": _always(1),
    **_fixed(GS, "\xe1\xe2\xe3", 0),
}

_PREFIXES: Final = frozenset(
    name[:length] for name in COMMANDS for length in range(1, len(name)) if name[:length]
)


def name_at_head(data: bytes) -> bytes | None:
    """Return the name of the command at the head; None if there is none known, or not yet."""
    lengths = range(min(_LONGEST_NAME, len(data)), 0, -1)
    return next((data[:length] for length in lengths if data[:length] in COMMANDS), None)


def may_become_a_name(data: bytes) -> bool:
    """Whether all that is there is the beginning of some name."""
    return data in _PREFIXES


_LEADS = {0x1B: "ESC", 0x1C: "FS", 0x1D: "GS", 0x10: "DLE"}
_SIGNS = {0x04: "EOT", 0x05: "ENQ", 0x14: "DC4", 0x09: "HT", 0x0A: "LF", 0x0C: "FF", 0x0D: "CR"}


def spelled(name: bytes) -> str:
    """Write a name as the reference does: ``GS ( H``."""
    return " ".join(_spelled(byte) for byte in name)


def _spelled(byte: int) -> str:
    known = _LEADS.get(byte) or _SIGNS.get(byte)
    if known:
        return known
    return chr(byte) if 0x21 <= byte < 0x7F else f"{byte:02X}h"  # noqa: PLR2004 - ASCII.
