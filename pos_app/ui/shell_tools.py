"""What the window is given by whoever opens it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pos_app.ui.eyes import Eyes
from pos_app.ui.theme import Appearance

if TYPE_CHECKING:
    from datetime import datetime

    from pos_app.domain.operation import VisitId
    from pos_app.domain.paper import Document, Lines
    from pos_app.domain.shop import Shop
    from pos_app.domain.words import Language, Words
    from pos_app.ports.counter import Counter
    from pos_app.ports.practice import Practice
    from pos_app.ports.preferences import Chosen, Preferences
    from pos_app.ports.scanner import KeyReader
    from pos_app.ports.sound import SoundPlayer


@dataclass(frozen=True, slots=True, kw_only=True)
class ShellTools:
    """Imports nothing before the first frame: these are names of types only.

    Attributes:
        counter: None where the workflow is made after the first frame; then ``bind`` it.
        key_reader: Tells a reader's keys from a hand's; None where no reader types.
        lay_out: A document made into lines of so many columns, as the printer does it.
        monotonic_s: The clock of ``Activity.next_try_at_s`` and ``asking_since_s``.
        now: Wall time, aware.
        appearance: As the settings ask for it; ``Shell.wear`` changes it.
        eyes: What looks at still pictures.
        sound: What is heard of each scan; None where nothing is, or where ``bind`` brings it.
        flash_ms: How long the frame shows the colour of a scan.
        customer_display: The customer's screen: its name or ``auto``; None where there is none.
        customer_language: Of the customer's side; None where it speaks the till's language.
        practice: The pretended world of the training; None at a true till.
        can_train: Whether this till can turn to the training.
        lock_after_s: How long nobody presses anything before the till locks; 0: it never does.
        dead_time_ms: How long the primary is deaf after a change of screen.
        chosen: How the till is set where that can be chosen at it, and ``preferences`` keeps it;
            None where it cannot.
        support_phone: Whom to call when nothing helps; empty where the shop has set none.
        second_look_cents: An amount of more than this is looked at twice; 0: none is.
    """

    shop: Shop
    lay_out: Callable[[Document, int], Lines]
    words: Words
    monotonic_s: Callable[[], float]
    now: Callable[[], datetime]
    new_visit: Callable[[], VisitId]
    counter: Counter | None = None
    key_reader: KeyReader | None = None
    eyes: Eyes = field(default_factory=Eyes)
    sound: SoundPlayer | None = None
    columns: int = 42
    appearance: Appearance = field(default_factory=Appearance)
    customer_display: str | None = None
    customer_language: Language | None = None
    practice: Practice | None = None
    can_train: bool = False
    lock_after_s: int = 0
    dead_time_ms: int = 600
    second_look_cents: int = 200_00
    support_phone: str = ""
    flash_ms: int = 400
    chosen: Chosen | None = None
    preferences: Preferences | None = None
