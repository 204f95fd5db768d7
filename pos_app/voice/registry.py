"""Which voice the customer hears: one line for each way."""

from __future__ import annotations

import logging
from collections.abc import Callable

from pos_app.ports.voice import Voice
from pos_app.voice.engines import Engine, find_engine
from pos_app.voice.speaker import EngineVoice, Muteness

logger = logging.getLogger(__name__)


def open_voice(
    *, wanted: bool, find: Callable[[], tuple[Engine, str] | None] = find_engine
) -> Voice:
    """Return the counter's spoken voice; mute where none is wanted, or none is installed."""
    if not wanted:
        return Muteness()
    found = find()
    if found is None:
        logger.info("there is no speech engine here")
        return Muteness()
    engine, path = found
    return EngineVoice(engine, path)
