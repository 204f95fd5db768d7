"""What arrives from other threads: one frozen value a happening, in one queue."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.domain.faults import Fault
from pos_app.domain.operation import IntentId, Operation
from pos_app.ports.counter import Activity, Answer, CounterStatus, DraftId, OpenQuestion
from pos_app.ports.licences import Licence
from pos_app.ports.pictures import PictureFile
from pos_app.ports.scanner import CameraState, Hint, ReaderState, Scan, Several, Studied


@dataclass(frozen=True, slots=True)
class OperationMoved:
    operation: Operation
    activity: Activity


@dataclass(frozen=True, slots=True)
class DraftPriced:
    draft: DraftId
    iid: IntentId


@dataclass(frozen=True, slots=True)
class DraftRefused:
    draft: DraftId
    fault: Fault


@dataclass(frozen=True, slots=True)
class StatusChanged:
    status: CounterStatus


@dataclass(frozen=True, slots=True)
class Found:
    questions: tuple[OpenQuestion, ...]
    others: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class TillStopped:
    fault: Fault


@dataclass(frozen=True, slots=True)
class Answered:
    answer: Answer


@dataclass(frozen=True, slots=True)
class Scanned:
    scan: Scan


@dataclass(frozen=True, slots=True)
class CameraChanged:
    state: CameraState


@dataclass(frozen=True, slots=True)
class ReaderChanged:
    """``reader`` tells one reader with a line of its own from the others."""

    reader: int
    state: ReaderState
    fault: Fault | None


@dataclass(frozen=True, slots=True)
class SeveralSeen:
    several: Several


@dataclass(frozen=True, slots=True)
class HintChanged:
    hint: Hint | None


@dataclass(frozen=True, slots=True)
class PictureStudied:
    studied: Studied


@dataclass(frozen=True, slots=True)
class FileStudied:
    """``asked`` is the number of the search."""

    asked: int
    studied: Studied


@dataclass(frozen=True, slots=True)
class FilesFound:
    files: tuple[PictureFile, ...]


@dataclass(frozen=True, slots=True)
class LicencesFound:
    licences: tuple[Licence, ...]


@dataclass(frozen=True, slots=True)
class PreferenceKept:
    """Whether a choice made at the till lies on the disk."""

    is_kept: bool


#: What comes from the readers of codes, whatever they read from, and from the disk.
Sighted = (
    CameraChanged
    | ReaderChanged
    | SeveralSeen
    | HintChanged
    | PictureStudied
    | FileStudied
    | FilesFound
    | PreferenceKept
    | LicencesFound
)

Message = (
    OperationMoved
    | DraftPriced
    | DraftRefused
    | StatusChanged
    | Found
    | TillStopped
    | Answered
    | Scanned
    | Sighted
)
