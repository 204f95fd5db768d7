"""Simulated days: the same seed is the same day, to the last step, in any process."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from pos_app.simulation.command import main
from pos_app.simulation.day import live
from pos_app.simulation.mishaps import Chances


def told(hash_seed: str) -> str:
    command = ["simulate", "--sales", "40", "--seed", "5", "--trace"]
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    return subprocess.run(
        [sys.executable, "-m", "pos_app", *command],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout


def test_the_same_seed_is_the_same_story_in_two_processes() -> None:
    first, second = told("1"), told("2")
    assert "is CONFIRMED" in first
    assert first == second


def test_a_fine_day_sells_to_everybody_who_is_priced() -> None:
    ended = live(1, 1, 40, chances=Chances(0.0))
    assert ended.violations == []
    assert ended.log.times.total() == 0
    assert ended.confirmed > 35


def test_customers_come_with_several_codes_and_take_one_paper() -> None:
    days = [live(1, day, 60, chances=Chances(0.0)) for day in (1, 2)]
    assert sum(ended.several for ended in days) > 20
    # A pre-receipt and a receipt for nearly each of them.
    assert sum(ended.shared for ended in days) > 1.5 * sum(ended.several for ended in days)


@pytest.mark.parametrize("seed", [11, 12, 13])
def test_no_invariant_is_broken_and_a_fifth_of_the_sales_are_hit(
    seed: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--sales", "150", "--seed", str(seed)]) == 0
    assert "no violation" in capsys.readouterr().out
    days = [live(seed, day, 60) for day in (1, 2)]
    assert sum(len(day.log.hit) for day in days) > 120 / 5
