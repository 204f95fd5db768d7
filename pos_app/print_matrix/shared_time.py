"""The time that a till and its printer share: it passes only while one of them waits.

The rule it keeps: what was planned happens at its moment, in the order of the moments; nothing
here looks at a real clock.
"""

from __future__ import annotations

from collections.abc import Callable


class SharedTime:
    """A clock out of two functions: what time it is, and how to let some pass.

    ``SharedTime()`` keeps its own; a simulated day hands in its hours.
    """

    def __init__(
        self,
        now_s: Callable[[], float] | None = None,
        spend: Callable[[float], None] | None = None,
    ) -> None:
        self._own_s = 0.0
        self._now_s = now_s or (lambda: self._own_s)
        self._spend = spend or self._spend_own
        self._plans: list[tuple[float, Callable[[], None]]] = []

    def __call__(self) -> float:
        return self._now_s()

    def plan(self, after_s: float, action: Callable[[], None]) -> None:
        """Let something happen that far from now."""
        self._plans.append((self() + after_s, action))
        self._plans.sort(key=lambda plan: plan[0])

    def move_towards(self, until_s: float) -> None:
        """Move to ``until_s``, or to the first plan before it and let that happen."""
        due_s, action = self._plans[0] if self._plans else (until_s, None)
        if action is None or due_s > until_s:
            self._spend(max(until_s - self(), 0))
            return
        self._spend(max(due_s - self(), 0))
        del self._plans[0]
        action()

    def catch_up(self) -> None:
        """Let happen what has fallen due while nobody waited here."""
        while self._plans and self._plans[0][0] <= self():
            _, action = self._plans.pop(0)
            action()

    def _spend_own(self, passed_s: float) -> None:
        self._own_s += passed_s
