"""The floor under the fronts keeps nothing of a sale that is over."""

from __future__ import annotations

from tests.helpers.windows import open_window
from tests.screens.conditions import idle


def test_what_was_posted_is_forgotten_with_its_operation() -> None:
    side = open_window()
    idle(side)
    floor = side.shell.wake().desk._floor
    for _ in range(6):
        side.scan()
        side.tap("quick_5000", "primary", "primary", "primary")
    assert side.screen == "idle"
    assert len(side.counter.posted) == 6
    assert len(floor._answered) == 1
