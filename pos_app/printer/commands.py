"""Every ESC/POS command that this program may send, and no other.

The rule it keeps: the printer obeys a command wherever it stands, so a new one begins here and
in ``tokenizer.py``. The codes common to all printers are python-escpos's constants (the
cheap part of that library: 11 ms, nothing read, written or logged on import).

Source: Epson, ESC/POS command reference, by the names given beside each.
"""

from __future__ import annotations

from typing import Final

from escpos.constants import (
    CODEPAGE_CHANGE,
    CTL_LF,
    ESC,
    FS,
    GS,
    HW_INIT,
    RT_STATUS,
    TXT_SIZE,
    TXT_STYLE,
)

LINE_FEED: Final[bytes] = CTL_LF
#: ESC @: modes as after power-up; what is printed stays printed.
INITIALISE: Final[bytes] = HW_INIT
#: FS .: without it some printers read "è" and its neighbour as one Chinese sign.
CANCEL_KANJI: Final[bytes] = FS + b"."
#: ESC R 0: a printer set to "Italy" would print "°" for "@".
CHARACTER_SET_USA: Final[bytes] = ESC + b"R\x00"
#: ESC M 1: the smaller of the two fonts all printers have, 9 by 17 dots. (The library's own
#: constant of that name selects font A.)
FONT_B: Final[bytes] = ESC + b"M\x01"
BOLD_ON: Final[bytes] = TXT_STYLE["bold"][True]
BOLD_OFF: Final[bytes] = TXT_STYLE["bold"][False]
#: GS !: the high nibble is width less one, the low nibble height less one.
SIZE_NORMAL: Final[bytes] = TXT_SIZE + b"\x00"
SIZE_TALL: Final[bytes] = TXT_SIZE + b"\x01"
SIZE_LARGE: Final[bytes] = TXT_SIZE + b"\x11"
ALIGN_LEFT: Final[bytes] = TXT_STYLE["align"]["left"]
ALIGN_CENTRE: Final[bytes] = TXT_STYLE["align"]["center"]

_QR: Final[bytes] = GS + b"(k"
QR_MODEL_2: Final[bytes] = _QR + b"\x04\x00\x31\x41\x32\x00"
QR_PRINT: Final[bytes] = _QR + b"\x03\x00\x31\x51\x30"
#: GS V 66 0: feed to the cutter, whatever its distance, then cut.
CUT_AT_CUTTER: Final[bytes] = GS + b"V\x42\x00"
#: FS P: cut, present 30 mm (6 steps of 5) without a blinking lamp, and hold until the next job.
#: CUSTOM's own (commands manual 915DX010100).
CUT_AND_PRESENT: Final[bytes] = FS + b"P\x06\x00\x45\x00"
#: GS ( D: obey no DLE DC4 (a pulse for the drawer), or obey it again; for the time of a picture.
REAL_TIME_OFF: Final[bytes] = GS + b"(D\x03\x00\x14\x01\x00"
REAL_TIME_ON: Final[bytes] = GS + b"(D\x03\x00\x14\x01\x01"
#: What every real-time command begins with, wherever it stands.
DLE_BYTE: Final = 0x10
_LOGO_KEY: Final = b"PA"
#: GS ( L, function 69: print the picture that lies in the printer's memory under our key.
PRINT_LOGO: Final[bytes] = GS + b"(L\x06\x00\x30\x45" + _LOGO_KEY + b"\x01\x01"
#: GS r 1: the answer comes in its turn, after all that was sent before is on paper.
FENCE: Final[bytes] = GS + b"r\x01"
#: GS g 2, counter 178: cuts, cumulative.
ASK_CUTS_EPSON: Final[bytes] = GS + b"g2\x00\xb2\x00"
#: 1D E2, on CUSTOM's: cuts, as text.
ASK_CUTS_CUSTOM: Final[bytes] = GS + b"\xe2"
#: GS I: maker, model, firmware.
IDENTITIES: Final = (66, 67, 65)
#: More than three, nobody counts.
BEEPS_MAX: Final = 3


def code_page(number: int) -> bytes:
    """ESC t."""
    return bytes(CODEPAGE_CHANGE) + bytes((number,))


def qr_module_size(dots: int) -> bytes:
    """GS ( k, function 167."""
    return _QR + b"\x03\x00\x31\x43" + bytes((dots,))


def qr_level(digit: int) -> bytes:
    """GS ( k, function 169: which level a digit is, makers count differently."""
    return _QR + b"\x03\x00\x31\x45" + bytes((digit,))


def qr_payload(payload: bytes) -> bytes:
    """GS ( k, function 180."""
    return _QR + (len(payload) + 3).to_bytes(2, "little") + b"\x31\x50\x30" + payload


def raster(width_bytes: int, rows: tuple[bytes, ...]) -> bytes:
    """GS v 0: a black and white picture, eight dots a byte."""
    size = width_bytes.to_bytes(2, "little") + len(rows).to_bytes(2, "little")
    return bytes(GS) + b"v0\x00" + size + b"".join(rows)


def store_logo(width_bytes: int, rows: tuple[bytes, ...]) -> bytes:
    """GS ( L, function 67: keep a black and white picture under our key, without power too."""
    size = (width_bytes * 8).to_bytes(2, "little") + len(rows).to_bytes(2, "little")
    body = b"\x30\x43\x30" + _LOGO_KEY + b"\x01" + size + b"\x31" + b"".join(rows)
    return bytes(GS) + b"(L" + len(body).to_bytes(2, "little") + body


def feed_and_cut(units: int) -> bytes:
    """GS V 65 n: feed by ``units`` of the printer's own, then cut."""
    return bytes(GS) + b"V\x41" + bytes((units,))


def feed(lines: int) -> bytes:
    """ESC d n."""
    return bytes(ESC) + b"d" + bytes((lines,))


def echo_when_printed(job_id: str) -> bytes:
    """GS ( H, function 48: the printer echoes four signs when all before them is on paper."""
    signs = job_id.encode("ascii")
    assert len(signs) == 4, job_id  # noqa: PLR2004 - the command's length.
    assert job_id.isprintable(), job_id
    return bytes(GS) + b"(H\x06\x00\x30\x30" + signs


def beep_epson(times: int) -> bytes:
    """ESC ( A, function 48: pattern A, ``times`` cycles of a second each, the shortest there is."""
    assert 1 <= times <= BEEPS_MAX, times
    return bytes(ESC) + b"(A\x04\x00\x30\x31" + bytes((times, 10))


def beep_clone(times: int) -> bytes:
    """ESC B n t: ``times`` beeps of 100 ms. Not in Epson's reference: makers' own manuals."""
    assert 1 <= times <= BEEPS_MAX, times
    return bytes(ESC) + b"B" + bytes((times, 2))


def ask_status(which: int) -> bytes:
    """DLE EOT n: answered on receipt, even off-line or with a full buffer."""
    assert which in {1, 2, 3, 4}, which
    return bytes(RT_STATUS) + bytes((which,))


def ask_identity(which: int) -> bytes:
    """GS I: a text about the printer, by the printer; clones say they are others."""
    assert which in IDENTITIES, which
    return bytes(GS) + b"I" + bytes((which,))
