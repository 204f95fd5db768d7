"""What a real camera, line or keyboard gave, with its times: written down, and read again.

A recording is a folder. ``frames.jsonl`` names pictures beside it; ``bytes.jsonl`` holds what a
serial line said; ``keys.jsonl`` which keys went down and up (as ``wedge --dry-run`` prints them).
Each line is one JSON object with ``at_ms`` since the beginning. The rule it keeps: only its
owner can read it, because it may hold a customer's code.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Self

from pos_app.sandbox.scan_sim.burst import Movement


class Track(StrEnum):
    FRAMES = "frames"
    BYTES = "bytes"
    KEYS = "keys"

    @property
    def file_name(self) -> str:
        return f"{self}.jsonl"


class NotARecording(Exception):
    """The folder holds no recording, or a damaged one. The message quotes nothing of it."""


@dataclass(frozen=True, slots=True, repr=False)
class Moment:
    """One thing recorded. ``content`` is a JPEG, what a line said, or a movement as JSON."""

    at_s: float
    content: bytes

    def __repr__(self) -> str:
        return f"Moment({self.at_s}, {len(self.content)} bytes)"


class Recorder:
    """Writes one track into a folder that is new or empty. Use it with ``with``."""

    def __init__(self, folder: Path, track: Track) -> None:
        """Make the folder.

        Raises:
            OSError: it cannot be made, or is not empty. Nothing was written.
        """
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if next(folder.iterdir(), None) is not None:
            raise FileExistsError(f"{folder} is not empty")
        self._folder = folder
        self._track = track
        lines = _private(folder / track.file_name)
        # Each line is written at once: what was recorded before a crash is there.
        self._lines = os.fdopen(lines, "w", encoding="utf-8", buffering=1)
        self._count = 0

    @property
    def count(self) -> int:
        return self._count

    def add(self, moment: Moment) -> None:
        """Write one moment down."""
        self._count += 1
        row: dict[str, object] = {"at_ms": round(moment.at_s * 1000, 3)}
        match self._track:
            case Track.FRAMES:
                name = f"{self._count:06}.jpg"
                with os.fdopen(_private(self._folder / name), "wb") as file:
                    file.write(moment.content)
                row["file"] = name
            case Track.BYTES:
                row["hex"] = moment.content.hex()
            case Track.KEYS:
                row |= json.loads(moment.content)
        self._lines.write(json.dumps(row) + "\n")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._lines.close()


def track_of(folder: Path) -> Track:
    """Return what a recording holds.

    Raises:
        NotARecording: nothing.
    """
    for track in Track:
        if (folder / track.file_name).is_file():
            return track
    raise NotARecording("there is no frames.jsonl, bytes.jsonl or keys.jsonl in this folder")


def moments(folder: Path, track: Track) -> Iterator[Moment]:
    """Read a recording again, moment by moment.

    Raises:
        NotARecording: a line of it, or a picture, is not as it was written.
    """
    with (folder / track.file_name).open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                yield _moment(folder, track, json.loads(line))
            except (ValueError, KeyError, TypeError, OSError):
                raise NotARecording(f"line {number} of {track.file_name} is damaged") from None


def _moment(folder: Path, track: Track, row: Mapping[str, object]) -> Moment:
    at_s = _number(row["at_ms"]) / 1000
    match track:
        case Track.FRAMES:
            # Only the name: a recording given by others reads no file but its own.
            return Moment(at_s, (folder / Path(str(row["file"])).name).read_bytes())
        case Track.BYTES:
            return Moment(at_s, bytes.fromhex(str(row["hex"])))
        case Track.KEYS:
            key, down = int(_number(row["key"])), bool(row["down"])
            return Moment(at_s, json.dumps({"key": key, "down": down}).encode())


def as_movement(moment: Moment) -> Movement:
    """Return a moment of a keys' track as the movement it is."""
    row = json.loads(moment.content)
    return Movement(moment.at_s, row["key"], row["down"])


def as_moment(movement: Movement) -> Moment:
    """Return a movement as a moment of a keys' track."""
    content = json.dumps({"key": movement.key, "down": movement.down})
    return Moment(movement.at_s, content.encode())


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise TypeError("not a number")
    return float(value)


def _private(path: Path) -> int:
    return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
