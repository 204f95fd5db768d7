"""The durable memory: rows that move by compare-and-set, and the chain of what moved them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from pos_app.domain.faults import Fault
from pos_app.domain.operation import IntentId, Operation, RunId, State
from pos_app.domain.operators import OperatorId
from pos_app.domain.tally import ShiftRow


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the chain: how many events, and the hash of the last. 0 and "" when new."""

    seq: int
    hash: str


EMPTY = Head(0, "")


@dataclass(frozen=True, slots=True)
class Change:
    """One step to be made durable: the row as it shall be, and the event that made it so.

    Attributes:
        before: The state the row must have now; None for a row that must not exist yet.
        event: The event's name; ``detail`` what it carried, as plain JSON values.
        operator: Who was in charge; None where nobody had signed in.
    """

    before: State | None
    after: Operation
    event: str
    detail: Mapping[str, str | int | None]
    at: datetime
    run: RunId
    operator: OperatorId | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """Something to be remembered for good that moves no operation: a shift, a count, a wrong PIN.

    Attributes:
        name: What kind of note; ``detail`` what it says, as plain JSON values, never personal.
        operator: Who was in charge; None where nobody had signed in.
    """

    name: str
    detail: Mapping[str, str | int | None]
    at: datetime
    run: RunId
    operator: OperatorId | None = None


@dataclass(frozen=True, slots=True)
class Noted:
    """A note as the chain has it; ``head`` is the chain's end just after it."""

    note: Note
    head: Head


@dataclass(frozen=True, slots=True)
class Happening:
    """One event about an operation, read back from the chain.

    Attributes:
        event: Its name; ``detail`` what it carried, as plain JSON values.
        after: The state that it left the row in.
        at: When it was chained, by the wall clock of then.
        operator: Who was in charge; None where nobody had signed in.
    """

    event: str
    detail: Mapping[str, str | int | None]
    after: State
    at: datetime
    run: RunId
    operator: OperatorId | None = None


class JournalError(Exception):
    """The journal cannot be opened or read. Nothing was written.

    Attributes:
        fault: JOURNAL_IN_USE, JOURNAL_DAMAGED, JOURNAL_UNREADABLE, JOURNAL_NEWER,
            JOURNAL_FOREIGN or DISK_FULL.
    """

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.detail)
        self.fault = fault


class JournalWriteFailed(Exception):
    """A commit raised. The step may or may not be on the disk (rule W10).

    The process must stop without acting on either belief; its next start reads the truth.
    """


class BackupFailed(Exception):
    """No new copy was made; journal and older copies are as they were.

    Attributes:
        fault: BACKUP_FAILED.
    """

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.detail)
        self.fault = fault


class Overtaken(Exception):
    """The row is not in the state the change expects. Nothing was written."""


class Journal(Protocol):
    """Belongs to one lane: the thread that opened it is the only one that may call it.

    Each call may block for a disk flush.
    """

    def record(self, change: Change) -> Head:
        """Make one step durable: compare-and-set the row and chain the event, in one commit.

        Raises:
            Overtaken: the row is elsewhere; nothing was written.
            JournalWriteFailed: unknown; stop the process.
        """
        ...

    def note(self, note: Note) -> Head:
        """Chain a note in one durable commit; no row moves.

        Raises:
            JournalWriteFailed: unknown; stop the process.
        """
        ...

    def notes(self, names: Collection[str], *, after_seq: int = 0) -> Sequence[Noted]:
        """Return the notes of these names behind event ``after_seq``, oldest first."""
        ...

    def head(self) -> Head: ...

    def contains(self, head: Head) -> bool:
        """Whether this chain has that event with that hash (``EMPTY`` is in every chain)."""
        ...

    def find(self, iid: IntentId) -> Operation | None: ...

    def unfinished(self) -> Sequence[Operation]:
        """Return the rows for which ``transitions.is_open``, oldest first."""
        ...

    def latest(self, count_max: int, *, below: int | None = None) -> Sequence[Operation]:
        """Return the newest rows, newest first; with ``below``, those of a smaller number."""
        ...

    def history(self, iid: IntentId) -> Sequence[Happening]:
        """Return all that happened to an operation, oldest first; nothing of one archived.

        Walks back to where the operation began: milliseconds for one of today.
        """
        ...

    def moved_since(self, seq: int) -> Sequence[ShiftRow]:
        """Return the rows that events behind ``seq`` are about, by number, each once."""
        ...

    def next_number(self) -> int:
        """Return the number of the next operation, from 1."""
        ...

    def cash_cents(self) -> int:
        """Return what the drawer should hold because of these rows, float not included."""
        ...

    def warnings(self) -> Sequence[Fault]:
        """Look at the disk; return what a person should know, the journal being of use yet."""
        ...

    def begin_backup(self, now: datetime) -> Iterator[None] | None:
        """Begin an encrypted copy if one is due, else return None.

        Each advance makes a piece, of some milliseconds; between them steps may be recorded.

        Raises:
            BackupFailed: while it is advanced.
        """
        ...

    def copied_at(self) -> datetime | None:
        """Return when the newest encrypted copy was begun; None where there is none to be seen."""
        ...

    def tend_archives(self, now: datetime, run: RunId) -> bool:
        """Do one thing that is due about old months; whether there was one.

        A closed month leaves for a sealed file of its own; a file kept for six years goes. Both
        are chained. May take a second.

        Raises:
            BackupFailed: nothing has left.
            JournalWriteFailed: unknown; stop the process.
        """
        ...

    def is_archived(self, iid: IntentId) -> bool:
        """Whether the operation was closed and has left the journal; ``find`` has it no more."""
        ...

    def close(self) -> None:
        """Let go of the file and its lock. Safe to call twice."""
        ...
