"""What a presenter needs to know besides the operation itself."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from pos_app.domain.words import Words
from pos_app.ui.intents import Tap
from pos_app.ui.presenters.amount_entry import AmountEntry
from pos_app.ui.presenters.cash import nothing_received
from pos_app.ui.presenters.views import Action, Band, Face, Primary, Steps, Tone

_NO_TIME = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Context:
    """The moment in which a screen is presented.

    Attributes:
        now_s: The clock's monotonic scale; ``now`` is wall time, for words alone.
        selling: The backend has been greeted, so that something may be submitted.
        received: What has been keyed as handed over, on the pre-receipt's screen.
        knows_code: The service code is still in memory: another amount can be priced.
        copying: The receipt of a finished operation is being printed again.
        slip_asked: The in-doubt slip has been sent to the printer in this run.
    """

    words: Words
    now_s: float = 0.0
    now: datetime = _NO_TIME
    selling: bool = True
    received: AmountEntry = field(default_factory=nothing_received)
    knows_code: bool = True
    slip_asked: bool = False
    copying: bool = False
    band: Band | None = None


def steps(words: Words, current: int, tone: Tone = Tone.OK) -> Steps:
    labels = (
        words("step.code"),
        words("step.amount"),
        words("step.confirm"),
        words("step.outcome"),
    )
    return Steps(labels, current, tone)


def primary(words: Words, text: str, icon: str, face: Face = Face.FILLED) -> Primary:
    cap = "" if face is Face.WAITING else words("key.enter")
    return Primary(text, icon, face, cap)


def waiting(words: Words, text: str, icon: str = "hourglass") -> Primary:
    return primary(words, text, icon, Face.WAITING)


def way_out(words: Words, text: str, icon: str = "x") -> Action:
    return Action("way_out", text, Tap.WAY_OUT, icon, words("key.escape"))
