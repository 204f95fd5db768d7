"""A disk in memory that tells what was written from what is on the platter.

The rule it keeps: a kill keeps everything written; a power cut keeps what was flushed and any
of the sectors written since. A disk that honours a flush and writes whole sectors is assumed,
as everywhere (measured harness: fact sheet on reliability, 3.2).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from pos_app.simulation.dice import Dice

SECTOR = 512


@dataclass(frozen=True, slots=True)
class _Change:
    """A change since the last flush: how to make it, and how to unmake it.

    ``octets`` None is a cut to ``offset``; ``before`` is what stood from ``offset`` on.
    """

    offset: int
    octets: bytes | None
    before: bytes
    length_before: int


@dataclass(slots=True)
class StoredFile:
    """One file as the system shows it, and what of it is not on the platter yet.

    Attributes:
        pending: What was changed since the last flush, in order.
        is_settled: Its name is on the platter too.
    """

    seen: bytearray = field(default_factory=bytearray)
    pending: list[_Change] = field(default_factory=list)
    is_settled: bool = False

    def write(self, offset: int, octets: bytes) -> None:
        before = bytes(self.seen[offset : offset + len(octets)])
        self.pending.append(_Change(offset, octets, before, len(self.seen)))
        _put(self.seen, offset, octets)

    def cut(self, length: int) -> None:
        before = bytes(self.seen[length:])
        self.pending.append(_Change(length, None, before, len(self.seen)))
        del self.seen[length:]

    def flush(self) -> None:
        self.pending.clear()
        self.is_settled = True

    def after_kill(self) -> StoredFile:
        return StoredFile(bytearray(self.seen), list(self.pending), self.is_settled)

    def after_power_cut(self, dice: Dice) -> StoredFile:
        """Return what is left: the platter, and any of the sectors on their way to it."""
        kept = bytearray(self.seen)
        for change in reversed(self.pending):
            del kept[change.length_before :]
            _put(kept, change.offset, change.before)
        for change in self.pending:
            if change.octets is None:
                if dice.happens(0.5):
                    del kept[change.offset :]
                continue
            for start, sector in _sectors(change.offset, change.octets):
                if dice.happens(0.5):
                    _put(kept, start, sector)
        return StoredFile(kept, is_settled=True)


class Disk:
    """Files by name.

    Attributes:
        tell: Hears of each call before it has its effect, and may raise.
        free_bytes: How much room is said to be left.
    """

    def __init__(self) -> None:
        self.files: dict[str, StoredFile] = {}
        self.tell: Callable[[str, str], None] = _say_nothing
        self.free_bytes: Callable[[], int] = _plenty
        self.is_locked = False

    def open(self, name: str) -> StoredFile:
        return self.files.setdefault(name, StoredFile())

    def remove(self, name: str) -> None:
        self.files.pop(name, None)

    def become_a_ghost(self) -> None:
        """Go on for whoever still holds it open, seen by nobody: its process is dead."""
        self.tell = _say_nothing
        self.free_bytes = _plenty

    def copy(self) -> Disk:
        """Return an image of it, as a copying tool would make while nothing runs."""
        image = Disk()
        image.files = {name: stored.after_kill() for name, stored in self.files.items()}
        return image

    def after_kill(self) -> Disk:
        return self.copy()

    def after_power_cut(self, dice: Dice) -> Disk:
        image = Disk()
        for name, stored in self.files.items():
            if stored.is_settled or dice.happens(0.5):
                image.files[name] = stored.after_power_cut(dice)
        return image


def _say_nothing(call: str, name: str) -> None:
    """Hear of a call and let it be."""


def _plenty() -> int:
    return 1 << 40


def _put(octets_there: bytearray, offset: int, octets: bytes) -> None:
    end = offset + len(octets)
    if len(octets_there) < end:
        octets_there.extend(bytes(end - len(octets_there)))
    with memoryview(octets_there) as view:  # A slice of the array itself would copy once more.
        view[offset:end] = octets


def _sectors(offset: int, octets: bytes) -> list[tuple[int, bytes]]:
    """Cut a write at the sectors' borders."""
    parts, at = [], 0
    while at < len(octets):
        length = SECTOR - (offset + at) % SECTOR
        parts.append((offset + at, octets[at : at + length]))
        at += length
    return parts
