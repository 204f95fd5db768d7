"""What the eye has to say, in order, while the till may be slow to listen.

The rule it keeps: nobody in the eye ever waits for the till. Scans, states and answers are
all kept, and are few; of pictures and signs of life only the newest is.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Condition

from pos_app.ports.scanner import Picture, Several
from pos_app.scanner.beat import Beat
from pos_app.scanner.eye.messages import HintTold, Report

_NEWEST_IS_ENOUGH = (Beat, HintTold, Picture, Several)


class Outbox:
    """Any thread puts; one thread, ``run``, sends."""

    def __init__(self, send: Callable[[Report], None]) -> None:
        self._send = send
        self._changed = Condition()
        self._kept: deque[Report] = deque()
        self._newest: dict[type, Report] = {}
        self._is_sending = False

    def put(self, report: Report) -> None:
        with self._changed:
            if isinstance(report, _NEWEST_IS_ENOUGH):
                self._newest[type(report)] = report
            else:
                self._kept.append(report)
            self._changed.notify_all()

    def drain(self, timeout_s: float) -> None:
        """Wait until all is sent, or the time is over."""
        with self._changed:
            self._changed.wait_for(self._is_idle, timeout_s)

    def run(self) -> None:
        """Send for ever; returns when the till is gone."""
        while True:
            with self._changed:
                self._is_sending = False
                self._changed.notify_all()
                self._changed.wait_for(lambda: self._kept or self._newest)
                self._is_sending = True
                report = self._next()
            try:
                self._send(report)
            except OSError:
                return

    def _is_idle(self) -> bool:
        return not (self._kept or self._newest or self._is_sending)

    def _next(self) -> Report:
        if self._kept:
            return self._kept.popleft()
        return self._newest.pop(next(iter(self._newest)))
