"""Puts a sealed copy in the journal's place, where no till runs.

The rule it keeps: nothing is overwritten. What was there is set aside, and a journal that is
whole and knows more than the copy is left alone unless that was asked for. A restored journal is
behind what the backend knows, so the next start reconciles before it sells.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from pos_app.domain.faults import FaultCode
from pos_app.journal import opening
from pos_app.journal.place import Folder
from pos_app.journal.sealed_file import Sealer, unseal_file
from pos_app.ports.journal import EMPTY, Head, JournalError


@dataclass(frozen=True, slots=True)
class Restored:
    """``head`` of the journal as it is now; ``set_aside`` names the folder of the one before."""

    head: Head
    set_aside: str | None


class RestoreRefused(Exception):
    """The copy is no good, or what is there is better. The journal is as it was."""


def restore(
    sealed: Path, folder: Path, terminal_id: str, sealer: Sealer, *, over_newer: bool
) -> Restored:
    """Restore one sealed copy into a journal's folder.

    Raises:
        RestoreRefused: see there.
        JournalError: JOURNAL_IN_USE, or what is there must not be touched.
        OSError: a disk failed; what was there is in its place or set aside.
    """
    place = Folder(folder)
    place.prepare()
    lock, scratch = place.lock(opening.LOCK_NAME), folder / "restore"
    try:
        scratch.mkdir(mode=0o700, exist_ok=True)
        head = _unsealed(sealed, scratch, terminal_id, sealer)
        there = _head_of(place, terminal_id)
        if there.seq > head.seq and not over_newer:
            raise RestoreRefused(
                f"the journal has {there.seq} events, the copy {head.seq}: it would be lost"
            )
        found = any(place.exists(name) for name in opening.FILE_NAMES)
        set_aside = place.set_aside(opening.FILE_NAMES) if found else None
        (scratch / opening.FILE_NAME).rename(folder / opening.FILE_NAME)
        place.settle(opening.FILE_NAME)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
        lock.release()
    return Restored(head, set_aside)


def _unsealed(sealed: Path, scratch: Path, terminal_id: str, sealer: Sealer) -> Head:
    """Open the copy in ``scratch``, and prove it whole and ours."""
    try:
        unseal_file(sealed, scratch / opening.FILE_NAME, sealer)
        connection, found = opening.open_verified(Folder(scratch), terminal_id)
    except OSError as error:
        raise RestoreRefused(f"{error.filename}: {error.strerror}") from error
    except ValueError as error:
        raise RestoreRefused(f"{sealed.name}: {error}") from error
    except JournalError as error:
        raise RestoreRefused(f"{sealed.name}: {error.fault.detail}") from error
    # One file again, with no log beside it that a rename would leave behind.
    connection.pragma("journal_mode", "DELETE")
    connection.close()
    return found.head


def _head_of(place: Folder, terminal_id: str) -> Head:
    """Return how far the journal that is there has come; nowhere if it is damaged or absent."""
    if not place.exists(opening.FILE_NAME):
        return EMPTY
    try:
        connection, found = opening.open_verified(place, terminal_id)
    except JournalError as error:
        if error.fault.code is not FaultCode.JOURNAL_DAMAGED:
            raise
        return EMPTY
    connection.close()
    return found.head
