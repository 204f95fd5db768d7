"""The real till, window included, killed and started again: a handful of ``./run kills``."""

from __future__ import annotations

from pathlib import Path

from tests.kills.session import AfterSeconds, AtEffect, Session
from tests.kills.world import open_world

MOMENTS = (AtEffect(1, "after submit"), AfterSeconds(0.5, boot=False))


def test_nothing_is_lost_and_nothing_doubled(tmp_path: Path) -> None:
    with open_world(tmp_path, seed=1) as world:
        tally = Session(world).run(len(MOMENTS), MOMENTS)
        assert tally.violations == []
        assert tally.kills == len(MOMENTS)
        assert world.ledger()


def test_a_planted_bug_is_caught(tmp_path: Path) -> None:
    """Positive control: a request leaves before its step is written. ``--planted`` has others."""
    with open_world(tmp_path, seed=1) as world:
        tally = Session(world, planted="write_late").run(1, [AtEffect(1, "after submit")])
        (violation,) = tally.violations
        assert "credited, but PRE_PRINTED" in violation
