"""Somebody who listens to a reader and remembers."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Condition

from pos_app.domain.faults import Fault
from pos_app.ports.scanner import ReaderListener, ReaderState, Scan

PATIENCE_S = 10.0


@dataclass
class Witness:
    scans: list[Scan] = field(default_factory=list)
    states: list[ReaderState] = field(default_factory=list)
    faults: list[Fault | None] = field(default_factory=list)
    _changed: Condition = field(default_factory=Condition)

    @property
    def listener(self) -> ReaderListener:
        return ReaderListener(on_scan=self._on_scan, on_state=self._on_state)

    @property
    def texts(self) -> list[str]:
        return [scan.text for scan in self.scans]

    def _on_scan(self, scan: Scan) -> None:
        with self._changed:
            self.scans.append(scan)
            self._changed.notify_all()

    def _on_state(self, state: ReaderState, fault: Fault | None) -> None:
        with self._changed:
            self.states.append(state)
            self.faults.append(fault)
            self._changed.notify_all()

    def wait_until(self, holds: Callable[[], bool]) -> None:
        until_s = time.monotonic() + PATIENCE_S
        with self._changed:
            while not holds():
                left_s = until_s - time.monotonic()
                assert left_s > 0, (self.states, self.scans)
                self._changed.wait(left_s)

    def wait_for_state(self, state: ReaderState) -> None:
        self.wait_until(lambda: self.states[-1:] == [state])

    def wait_for_scans(self, count: int) -> None:
        self.wait_until(lambda: len(self.scans) >= count)
