"""Whatever arrives and is pressed in whatever order: nothing breaks, nothing tells (issue 4)."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import pytest

from pos_app.domain.codes import token
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.visit import VISIT_MAX
from pos_app.ports.scanner import (
    CameraState,
    Hint,
    ReaderState,
    Scan,
    Several,
    Sighting,
    Source,
    Studied,
)
from pos_app.ui.drops import NotTaken
from pos_app.ui.floor import Floor
from pos_app.ui.intents import Intent, QuickSum, Sign, Tap
from pos_app.ui.messages import (
    CameraChanged,
    FilesFound,
    FileStudied,
    HintChanged,
    Message,
    PictureStudied,
    ReaderChanged,
    Scanned,
    SeveralSeen,
)
from pos_app.ui.offers import actions_of
from tests.helpers.eyes import Gaze, files
from tests.helpers.sights import picture
from tests.helpers.windows import Counterside, open_window, settle

MESSAGES = 1_000
SEEDS = range(4)
GOOD = tuple(token.compose(f"{at}123456789ABCDEFGHJKMNP").secret for at in range(6))
FOREIGN = (
    "https://example.org/x",
    "00020101021226",
    "PAGOPA|002|300022028000000154|82001760675|1000",
    "RSSMRA85T10A562S",
    "\x1b@",
    "\udc80",
    "A" * 4296,
)

PICTURE = picture()
SQUARE = ((272, 132), (368, 132), (368, 228), (272, 228))


class Monkey:
    """Sends and presses what its dice say, and remembers which screens it came by."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)
        self._gaze = Gaze(files(9))
        self.side: Counterside = open_window(eyes=self._gaze.eyes)
        self.side.counter.open_up()
        self.desk = self.side.shell.wake().desk
        self.seen: set[str] = set()

    def act(self) -> None:
        self.side.counter.answers_checks = self._dice.random() < 0.8
        deeds: tuple[Callable[[], None], ...] = (
            *(self._send,) * 4,
            *(self._press,) * 2,
            *(self._do,) * 2,
            self._sell,
        )
        self._dice.choice(deeds)()
        settle()
        self.seen.add(self.side.screen)

    def _send(self) -> None:
        self.desk.take(self._message())

    def _press(self) -> None:
        """Press what is offered, a digit, or a key that may be offered nowhere here."""
        offered = [action.intent for action in actions_of(self.desk.scene) if action.enabled]
        blind: list[Intent] = [Sign(self._dice.choice("123")), *(Tap.WAY_OUT,) * 3, *Tap]
        if self.desk.scene.overlay is not None:
            blind += [Tap.OTHER] * len(blind)
        self.desk.press(self._dice.choice([*offered, *blind]))

    def _sell(self) -> None:
        """Give each code of a visit its amount, and go on as far as Enter leads."""
        for _ in range(VISIT_MAX):
            self.desk.press(QuickSum(20_00))
            self.desk.press(Tap.ROW_DOWN)
        for _ in range(self._dice.randint(1, 4)):
            self.desk.press(Tap.PRIMARY)
            settle()

    def _do(self) -> None:
        if self._dice.random() < 0.5:
            self.desk.drop(self._dice.choice([Path("/home/shop/a.png"), *NotTaken]))
        else:
            self.side.wait(self._dice.choice([0.1, 3.0, 90.0]))

    def _message(self) -> Message:
        dice = self._dice
        source = dice.choice([each for each in Source if each is not Source.TYPED])
        sightings = tuple(
            Sighting(Scan(text, source), SQUARE)
            for text in dice.sample(GOOD + FOREIGN, dice.randint(1, 9))
        )
        failed = Studied(fault=Fault(FaultCode.PICTURE_SEARCH_FAILED))
        studied = dice.choice([failed, Studied(PICTURE), Studied(PICTURE, sightings)])
        messages: list[Message] = [
            Scanned(sightings[0].scan),
            SeveralSeen(Several(PICTURE, sightings)),
            HintChanged(dice.choice([None, *Hint])),
            CameraChanged(dice.choice(list(CameraState))),
            ReaderChanged(dice.randint(0, 1), dice.choice(list(ReaderState)), None),
            PictureStudied(studied),
            FileStudied(dice.randint(1, 9), studied),
            FilesFound(files(dice.randint(0, 9))),
        ]
        return dice.choice(messages)


@pytest.mark.parametrize("seed", SEEDS)
def test_a_thousand_messages_and_presses_break_nothing(seed: int) -> None:
    monkey = Monkey(seed)
    for _ in range(MESSAGES):
        monkey.act()
        told = repr(monkey.desk.situation)
        assert not any(text in told for text in (*GOOD, FOREIGN[0]))
    assert len(monkey.seen) > 8


def test_the_monkey_meets_a_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    """The positive control."""

    def planted(*_: object) -> NoReturn:
        raise ZeroDivisionError

    monkeypatch.setattr(Floor, "was_answered", planted)
    with pytest.raises(ZeroDivisionError):
        test_a_thousand_messages_and_presses_break_nothing(SEEDS[0])
