"""``pos-app reader listen``: what arrives from the readers, for a technician to look at.

The rule it keeps: a text is masked as everywhere, unless the technician asks to see it raw.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from pos_app.domain.codes.recognise import recognise
from pos_app.domain.faults import Fault
from pos_app.field.recognise import describe
from pos_app.ports.scanner import ReaderListener, ReaderState, Scan


@dataclass(slots=True)
class Listening:
    """Says one line a happening; each callee from the reader's thread."""

    say: Callable[[str], None]
    monotonic_s: Callable[[], float]
    show_raw: bool
    _last_at_s: float | None = None

    @property
    def listener(self) -> ReaderListener:
        return ReaderListener(on_scan=self._on_scan, on_state=self._on_state)

    def _on_scan(self, scan: Scan) -> None:
        now_s = self.monotonic_s()
        after = "" if self._last_at_s is None else f", {now_s - self._last_at_s:.3f} s later"
        self._last_at_s = now_s
        self.say(f"{scan.source.value}: {len(scan.text)} signs{after}")
        for name, value in describe(recognise(scan.text)).items():
            self.say(f"  {name}: {value}")
        if self.show_raw:
            self.say(f"  raw: {scan.text!a}")

    def _on_state(self, state: ReaderState, fault: Fault | None) -> None:
        self.say(f"state: {state.value}{f' ({fault.detail})' if fault else ''}")
