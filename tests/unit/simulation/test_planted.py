"""The positive controls: planted bugs are caught, and gone when the plant is."""

from __future__ import annotations

from contextlib import nullcontext

import pytest

from pos_app.domain import transitions
from pos_app.simulation.planted import PLANTS, Plant
from pos_app.simulation.planting import Caught, catch, lines

BY_NAME = {plant.name: plant for plant in PLANTS}
#: One of each kind: asking, paper, journal, the person, the backend's duties.
HANDFUL = (
    "a new key for each retry",
    "5xx read as a refusal",
    "unknown paper read as not sent",
    "a refused sister is told as done",
    "synchronous NORMAL",
    "the cash goes back while the answer is out",
    "the backend recharges for each copy",
)


def test_there_are_at_least_25_and_each_has_a_name_of_its_own() -> None:
    assert len(BY_NAME) == len(PLANTS) >= 25


@pytest.mark.parametrize("name", HANDFUL)
def test_a_planted_bug_is_caught_and_only_it(name: str) -> None:
    caught = catch(BY_NAME[name], seed=1)
    assert caught.is_proof, caught


def test_a_plant_leaves_nothing_behind() -> None:
    before = transitions.TABLE
    for plant in PLANTS:
        with plant.planting():
            pass
    assert transitions.TABLE is before


def test_what_gets_through_is_said_to() -> None:
    through = Caught("harmless", seed=1)
    assert not through.is_proof
    assert "NOBODY" in "\n".join(lines([through]))


def test_what_is_caught_without_the_plant_too_is_no_proof() -> None:
    caught = Caught("noise", seed=1, invariants=("I1",), is_clean_without=False)
    assert not caught.is_proof


def test_a_harmless_change_is_not_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pos_app.simulation.planting.DAYS_MAX", 2)
    assert catch(Plant("nothing", nullcontext), seed=1).invariants == ()
