"""What the customer's display shows: plain frozen values, every text in its language.

The rule it keeps: there is no field for a code, a name, a list or the drawer, so that none of
them can be shown by mistake. Strangers in the queue read this display.
"""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.ports.voice import Speech
from pos_app.ui.presenters.views import Fact, Tone


@dataclass(frozen=True, slots=True)
class CustomerView:
    """One moment of the display.

    Attributes:
        name: ``idle``, ``amount``, ``confirm``, ``waiting``, ``done``, ``refused``, ``checking``.
        heading: What is bought; on the idle display the shop's name, and nothing else.
        facts: What the main sum is made of.
        sum: The one sum that matters.
        cash: What was handed over, and what goes back last.
        title: The question or the outcome; ``sentence`` is what the customer does now.
        speech: The same for the ear; None where nothing is said.
    """

    name: str
    heading: str
    facts: tuple[Fact, ...] = ()
    sum: Fact | None = None
    cash: tuple[Fact, ...] = ()
    title: str = ""
    sentence: str = ""
    tone: Tone = Tone.PLAIN
    icon: str = ""
    speech: Speech | None = None
