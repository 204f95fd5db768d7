"""Picture files searched for codes, each in an eye of its own that may crash over it.

The rule it keeps: whatever a file does to a decoder, there is one answer within the deadline.
"""

from __future__ import annotations

import queue
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.scanner import Studied
from pos_app.scanner.eye.child import EyeProcess, Gone, eye_command
from pos_app.scanner.eye.messages import Search

_TICK_S = 0.05
_STOPS_WITHIN_S = 1.9

Answer = Callable[[Studied], None]


@dataclass(frozen=True, slots=True, repr=False)
class _Asked:
    path: Path
    answer: Answer


class IsolatedPictureReader:
    """A ``PictureReader``: one file after the other, in a thread that begins with the first.

    A process is started for each file, because what an odd file left behind in a decoder is
    not to meet the next one.
    """

    def __init__(
        self,
        *,
        command: Sequence[str] | None = None,
        deadline_s: float = 10.0,
        picture_width_px: int = 1280,
    ) -> None:
        self._command = command or eye_command()
        self._deadline_s = deadline_s
        self._picture_width_px = picture_width_px
        self._asked: queue.SimpleQueue[_Asked | None] = queue.SimpleQueue()
        self._stopping = Event()
        self._thread: Thread | None = None

    def read(self, path: Path, answer: Answer) -> None:
        self._asked.put(_Asked(path, answer))
        if self._thread is None:
            self._thread = Thread(target=self._run, name="picture-reader", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        self._stopping.set()
        self._asked.put(None)
        if self._thread is not None:
            self._thread.join(_STOPS_WITHIN_S)
            self._thread = None

    def _run(self) -> None:
        while (asked := self._asked.get()) is not None:
            studied = self._search(asked.path)
            if self._stopping.is_set():
                return
            asked.answer(studied)

    def _search(self, path: Path) -> Studied:
        try:
            eye = EyeProcess(self._command)
        except OSError as error:
            return _failed(f"cannot be started: {error.strerror}")
        eye.order(Search(path.absolute(), self._picture_width_px))
        outcome = self._await(eye)
        if outcome is None:
            eye.kill()
        for _ in eye.end():
            pass
        match outcome:
            case Studied():
                return outcome
            case Gone():
                return _failed(eye.how_it_ended())
            case None:
                return _failed("takes too long")

    def _await(self, eye: EyeProcess) -> Studied | Gone | None:
        """Return what comes of it; None where nothing does in time, or nobody waits any more."""
        until_s = time.monotonic() + self._deadline_s
        while time.monotonic() < until_s and not self._stopping.is_set():
            report = eye.next(_TICK_S)
            if isinstance(report, (Studied, Gone)):
                return report
        return None


def _failed(why: str) -> Studied:
    return Studied(fault=Fault(FaultCode.PICTURE_SEARCH_FAILED, why))
