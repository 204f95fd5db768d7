"""Screens of the training: its band over question and paper, marked papers, its exercises."""

from __future__ import annotations

from tests.helpers.practices import FakePractice
from tests.helpers.windows import Counterside


def training(side: Counterside) -> None:
    """Begin to sell pretended top-ups."""
    side.train(FakePractice())
    side.counter.open_up()


def exercises(side: Counterside) -> None:
    training(side)
    side.tap("exercises")


def exercise_ordered(side: Counterside) -> None:
    exercises(side)
    side.tap("exercise_silent")


def training_offer(side: Counterside) -> None:
    exercises(side)
    side.tap("primary", "quick_5000", "primary")


def training_done(side: Counterside) -> None:
    training_offer(side)
    side.tap("primary")


TRAINING = (training, exercises, exercise_ordered, training_offer, training_done)
