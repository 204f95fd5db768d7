"""The last look at a job before it leaves: only our own commands, or nothing is sent.

The rule it keeps: it is written from the command reference, not from the encoder, and knows
each command's length, so that a sign of data that became a command cannot hide behind one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_COMMANDS = {
    "text": rb"[\x20-\x7e\x80-\xff]+",
    "line feed": rb"\n",
    "initialise": rb"\x1b@",
    "cancel Kanji": rb"\x1c\.",
    "code page": rb"\x1bt[\x00-\xff]",
    "character set": rb"\x1bR\x00",
    "font": rb"\x1bM\x01",
    "bold": rb"\x1bE[\x00\x01]",
    "align": rb"\x1ba[\x00\x01]",
    "size": rb"\x1d![\x00\x01\x11]",
    "feed lines": rb"\x1bd[\x01-\x0a]",
    "cut": rb"\x1dV(?:\x41[\x00-\xff]|\x42\x00)|\x1cP\x06\x00\x45\x00",
    "QR model": rb"\x1d\(k\x04\x00\x31\x41\x32\x00",
    "QR module size": rb"\x1d\(k\x03\x00\x31\x43[\x04-\x08]",
    "QR level": rb"\x1d\(k\x03\x00\x31\x45[\x31\x32]",
    "QR print": rb"\x1d\(k\x03\x00\x31\x51\x30",
    "QR payload": rb"\x1d\(k[\x00-\xff][\x00\x01]\x31\x50\x30",
    "picture": rb"\x1dv0\x00[\x01-\x48]\x00[\x00-\xff][\x00-\x03]",
    "logo": rb"\x1d\(L\x06\x00\x30\x45PA\x01\x01",
    "real-time switch": rb"\x1d\(D\x03\x00\x14\x01[\x00\x01]",
    "logo picture": rb"\x1d\(L[\x00-\xff]{2}\x30\x43\x30PA\x01[\x00-\xff]{4}\x31",
    "echo": rb"\x1d\(H\x06\x00\x30\x30[\x20-\x7e]{4}",
    "fence": rb"\x1dr\x01",
    "beep": rb"\x1b(?:\(A\x04\x00\x30\x31[\x01-\x03]\x0a|B[\x01-\x03]\x02)",
}
_COMMAND = re.compile(
    b"|".join(
        b"(?P<c%d>%b)" % (number, pattern) for number, pattern in enumerate(_COMMANDS.values())
    )
)
_NAMES = tuple(_COMMANDS)
_PROLOGUE = ("initialise", "cancel Kanji", "code page", "character set")
#: What stores the logo, and belongs to no paper.
_UPLOAD = ("initialise", "real-time switch", "logo picture", "real-time switch")
_QR_PARAMETERS = 3
_LOGO_PARAMETERS = 11
_REAL_TIME = b"\x10"
_OF_UPLOADS = frozenset({"real-time switch", "logo picture"})


class ForeignCommand(AssertionError):
    """Bytes that no job of ours holds: a bug in the encoder, and nothing has been sent."""


@dataclass(frozen=True, slots=True)
class Token:
    """One command or run of text; ``data`` is all of its bytes, parameters included."""

    name: str
    data: bytes


def tokens(stream: bytes) -> tuple[Token, ...]:
    """Take a job apart.

    Raises:
        ForeignCommand: there is a byte that belongs to none of our commands.
    """
    found: list[Token] = []
    at = 0
    while at < len(stream):
        token = _token_at(stream, at)
        found.append(token)
        at += len(token.data)
    return tuple(found)


def check_job(stream: bytes) -> None:
    """Refuse a job with a foreign command, or one that does not first undo what was before.

    Raises:
        ForeignCommand: as the name says. Nothing has been sent.
    """
    names = [token.name for token in tokens(stream)]
    if not _OF_UPLOADS.isdisjoint(names):
        raise ForeignCommand("a paper stores nothing in the printer")
    first = [name for name in names[:5] if name != "font"]
    if tuple(first[:4]) != _PROLOGUE:
        raise ForeignCommand(f"a job begins with the prologue, not with {first}")


def check_upload(stream: bytes) -> None:
    """Refuse whatever is not the storing of our logo, guarded.

    Raises:
        ForeignCommand: as the name says. Nothing has been sent.
    """
    names = tuple(token.name for token in tokens(stream))
    if names != _UPLOAD:
        raise ForeignCommand(f"a logo is stored by {_UPLOAD}, not by {names}")


def _token_at(stream: bytes, at: int) -> Token:
    match = _COMMAND.match(stream, at)
    if match is None or match.lastgroup is None:
        raise ForeignCommand(f"at byte {at}: {stream[at : at + 8].hex(' ')}")
    name = _NAMES[int(match.lastgroup[1:])]
    end = match.end() + _data_length(name, match[0])
    if not match.end() <= end <= len(stream):
        raise ForeignCommand(f"{name} at byte {at} has a wrong length")
    _check_data(name, stream[match.end() : end], at)
    return Token(name, stream[at:end])


def _data_length(name: str, head: bytes) -> int:
    match name:
        case "QR payload":
            return int.from_bytes(head[3:5], "little") - _QR_PARAMETERS
        case "logo picture":
            return int.from_bytes(head[3:5], "little") - _LOGO_PARAMETERS
        case "picture":
            return int.from_bytes(head[4:6], "little") * int.from_bytes(head[6:8], "little")
        case _:
            return 0


def _check_data(name: str, data: bytes, at: int) -> None:
    if name == "QR payload" and not re.fullmatch(rb"[\x20-\x7e]+", data):
        raise ForeignCommand(f"the QR payload at byte {at} is not printable ASCII")
    if name in {"picture", "logo picture"} and _REAL_TIME in data:
        raise ForeignCommand(f"the picture at byte {at} holds a real-time command's first byte")
