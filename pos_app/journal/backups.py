"""Encrypted copies of the journal while it is in use: a database's own copy, sealed and kept.

The rule it keeps: nobody but SQLite reads the journal's file (a plain copy would drop its locks
and may catch a step half written). A copy appears under its name only when it is whole and on
the platter; rotation never takes the last good one.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw

from pos_app.domain.faults import Fault, FaultCode
from pos_app.journal.sealed_file import Sealer, seal_file
from pos_app.ports.journal import BackupFailed

SUFFIX = ".posb"
#: What a copy is named after: when it was begun, UTC.
_STAMP = "%Y%m%dT%H%M%SZ"
#: More often than a shop has shifts; what a copy lacks the backend knows.
_EVERY = timedelta(hours=6)
#: A week to notice by day, a month by week, a year by month: the tax year's questions.
_DAYS, _WEEKS, _MONTHS = 7, 5, 12
_PAGES_A_PIECE = 256
_BYTES_FREED = 32 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class BackupConfig:
    """Where copies go, and what seals them.

    Attributes:
        scratch: On the journal's own disk.
    """

    folder: Path
    scratch: Path
    sealer: Sealer

    @property
    def archive(self) -> Path:
        """Where months go that have left the journal: with it, as they are part of it."""
        return self.scratch / "archive"


def is_due(config: BackupConfig, now: datetime) -> bool:
    """Whether the newest copy is too old. A folder that cannot be read makes one due."""
    stamps = _stamps(config.folder)
    # A copy from the future tells of a wrong clock, not of a copy that will be needed.
    return not any(now - _EVERY < stamp <= now for stamp in stamps)


def newest_at(config: BackupConfig) -> datetime | None:
    """Return when the newest copy was begun, or None where there is none to be seen."""
    return max(_stamps(config.folder), default=None)


def newest(config: BackupConfig) -> Path | None:
    """Return the newest copy, or None where there is none."""
    stamp = newest_at(config)
    return None if stamp is None else _path(config.folder, stamp)


def write(connection: apsw.Connection, config: BackupConfig, now: datetime) -> Iterator[None]:
    """Make one copy, a piece each time it is advanced; rotate at the end.

    Raises:
        BackupFailed: no new copy; the older ones are as they were.
    """
    plain = config.scratch / "backup.part"
    try:
        config.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        yield from _copy(connection, plain)
        name = now.astimezone(UTC).strftime(_STAMP)
        yield from seal_file(plain, config.folder / f"{name}{SUFFIX}", config.sealer)
        yield from _wear_away(plain)
        for stamp in _stamps(config.folder) - kept(_stamps(config.folder)):
            _path(config.folder, stamp).unlink(missing_ok=True)
    except (OSError, apsw.Error) as error:
        detail = getattr(error, "strerror", None) or type(error).__name__
        raise BackupFailed(Fault(FaultCode.BACKUP_FAILED, detail)) from error
    finally:
        plain.unlink(missing_ok=True)


def _copy(connection: apsw.Connection, target: Path) -> Iterator[None]:
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    copy = apsw.Connection(str(target))
    try:
        # Scratch: only the sealed file must survive a power cut.
        copy.pragma("synchronous", "OFF")
        with copy.backup("main", connection, "main") as backup:
            while not backup.done:
                backup.step(_PAGES_A_PIECE)
                yield
        # One file, with nothing beside it, is what is sealed.
        copy.pragma("journal_mode", "DELETE")
    finally:
        copy.close()


def _wear_away(plain: Path) -> Iterator[None]:
    """Free a file's blocks bit by bit: 500 MiB at once would hold up a step for 200 ms."""
    for size in range(plain.stat().st_size, 0, -_BYTES_FREED):
        os.truncate(plain, size)
        yield


def kept(stamps: Iterable[datetime]) -> set[datetime]:
    """Return which copies stay: the newest of each of the last days, weeks and months."""
    newest_first = sorted(stamps, reverse=True)
    stay: set[datetime] = set(newest_first[:1])
    for form, count in (("%Y-%m-%d", _DAYS), ("%G-%V", _WEEKS), ("%Y-%m", _MONTHS)):
        newest_of: dict[str, datetime] = {}
        for stamp in newest_first:
            newest_of.setdefault(stamp.strftime(form), stamp)
        stay.update(list(newest_of.values())[:count])
    return stay


def _stamps(folder: Path) -> set[datetime]:
    try:
        names = [path.stem for path in folder.glob(f"*{SUFFIX}")]
    except OSError:
        return set()
    return {stamp for name in names if (stamp := _stamp(name)) is not None}


def _stamp(name: str) -> datetime | None:
    try:
        return datetime.strptime(name, _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def _path(folder: Path, stamp: datetime) -> Path:
    return folder / f"{stamp.strftime(_STAMP)}{SUFFIX}"
