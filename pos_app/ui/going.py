"""Where the person leaves this window for."""

from __future__ import annotations

from enum import Enum


class Going(Enum):
    #: From the till to the training, which gives the till back at its end.
    TO_TRAINING = "to_training"
    #: Out of the training.
    FROM_TRAINING = "from_training"
