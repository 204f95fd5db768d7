"""How long the window's thread is ever away, while a counter has its worst hour.

A heart beats in the GUI thread every two milliseconds; a beat that comes late tells how long
nothing could be drawn or pressed. The till is the shipping one, over a journal of a year,
with a real backend and a printer in processes of their own: sales, a backend that answers
late and then not at all, the list of operations, a receipt printed again, the closure of a day
of three hundred operations, a third of which the backend does not know.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Slot

from pos_app.bootstrap.identity import enrol, identity_of
from pos_app.bootstrap.journals import open_journal
from pos_app.bootstrap.till import TillOptions, run_till
from pos_app.demo.actor import Actor, Step, press, primary_is_ready
from pos_app.demo.stage import Addresses, Stage, get_json, show_phone, slow_down, trouble
from pos_app.domain.operation import IntentId, State
from pos_app.domain.shift import ShiftClosed, note_of
from pos_app.ports.journal import Change, Journal, Note
from pos_app.ui.shell import Shell
from tests.bench.figures import Figure
from tests.helpers.operations import RUN, in_state
from tests.helpers.plays import is_asked, tap
from tests.helpers.reports import REPORT
from tests.helpers.times import NOON

_BEAT_MS = 2
_GOAL_MS = 50.0
#: Nothing can be pressed yet, and ``./run bench start`` has its goal: told for information.
_OPENING = "opening"
_YEAR_OF_SALES = 5_000
_LONG_DAY = 300
_STRANGERS = 100
_LATE_S = 4.0
_OPENS_IN_S = 2.0
_ROWS_DOWN = 20
#: What happened last to a row in such a state: the line of an opened row tells it.
_LAST = {State.RCPT_DONE: "ReceiptCameOut", State.ABANDONED: "OperatorAbandoned"}


class Heart(QObject):
    """Beats in the GUI thread and remembers the longest pause under each name it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.longest_ms: dict[str, float] = {}
        self._during = _OPENING
        self._last_s = time.monotonic()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self, during: str) -> None:
        self._during, self._last_s = during, time.monotonic()
        self._timer.start()

    def name(self, during: str) -> None:
        self._beat()
        self._during = during

    @Slot()
    def _beat(self) -> None:
        now_s = time.monotonic()
        late_ms = (now_s - self._last_s) * 1e3 - _BEAT_MS
        self.longest_ms[self._during] = max(late_ms, self.longest_ms.get(self._during, 0.0))
        self._last_s = now_s


def measure() -> Sequence[Figure]:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        (out / "screens").mkdir()
        with Stage(out, seed=1) as addresses:
            return _measure(addresses, out)


def _measure(addresses: Addresses, out: Path) -> Sequence[Figure]:
    settings = addresses.settings()
    enrol(settings, out, addresses.activation_code)
    journal = open_journal(out, identity_of(settings, out))
    _sell_for_a_year(journal)
    journal.close()
    hour = WorstHour(addresses, out)
    run_till(TillOptions(settings, out, on_window=hour.on_window))
    if hour.failure:
        raise SystemExit(f"the hour was not played to its end: {hour.failure}")
    return [
        Figure(
            f"longest pause, {during}",
            "ms",
            pause_ms,
            _GOAL_MS,
            "what may be felt",
            None if during == _OPENING else 1.0,
        )
        for during, pause_ms in hour.heart.longest_ms.items()
    ]


def _sell_for_a_year(journal: Journal) -> None:
    """Leave a year of sales, closed, and a long day of which the backend does not know."""
    for number in range(1, _YEAR_OF_SALES + 1):
        _record(journal, State.RCPT_DONE, number)
    name, detail = note_of(ShiftClosed(replace(REPORT, is_closure=True, carried=())))
    journal.note(Note(name, detail, NOON, RUN))
    for number in range(_YEAR_OF_SALES + 1, _YEAR_OF_SALES + _LONG_DAY + 1):
        # The newest are recharges, each a difference to name at the closure.
        is_done = number > _YEAR_OF_SALES + _LONG_DAY - _STRANGERS
        _record(journal, State.RCPT_DONE if is_done else State.ABANDONED, number)


def _record(journal: Journal, state: State, number: int) -> None:
    row = replace(in_state(state), iid=IntentId(f"{number:032x}"), number=number)
    journal.record(Change(None, row, _LAST[state], {}, NOON, RUN))


class WorstHour(QObject):
    """Holds the strings of the measured hour, in the GUI thread."""

    def __init__(self, addresses: Addresses, out: Path) -> None:
        super().__init__()
        self._addresses = addresses
        self._out = out
        self._actor: Actor | None = None
        self.heart = Heart()
        self.failure = ""

    def on_window(self, shell: Shell) -> None:
        actor = self._actor = Actor(shell, self._steps(shell), self._out / "screens")
        actor.finished.connect(self._on_finished)
        shell.first_painted.connect(lambda: self.heart.start(_OPENING))
        shell.first_painted.connect(actor.start)

    @Slot()
    def _on_finished(self) -> None:
        assert self._actor is not None, "on_window comes first"
        self.failure = self._actor.failure
        # Not the window's own way out: it would ask about the row that is still in doubt.
        QCoreApplication.exit(0)

    def _steps(self, shell: Shell) -> list[Step]:
        url = self._addresses.backend_url
        listed = get_json(f"{url}/sandbox/codes")
        codes = [str(code["code"]) for code in listed if code["is_active"]]
        steps = [Step("idle", "opening: the camera too", lambda: None, dwell_s=_OPENS_IN_S)]
        for code in codes[:-2]:
            steps += self._sale(shell, "sales", code, "done")
        late = partial(slow_down, url, _LATE_S)
        steps += self._sale(shell, "a late answer", codes[-2], "done", before=late)
        silent = partial(trouble, url, "lose_before", times=1000)
        steps += self._sale(shell, "no answer", codes[-1], "in_doubt", before=silent)
        return [
            *steps,
            self._press(shell, "the list", "idle", Qt.Key.Key_F2),
            *[self._press(shell, "the list", "operations", Qt.Key.Key_Down)] * _ROWS_DOWN,
            self._press(shell, "the list", "operations", Qt.Key.Key_Return),
            self._press(shell, "the list", "history", Qt.Key.Key_Return),
            self._press(shell, "the list", "copy", Qt.Key.Key_Return),
            self._press(shell, "the closure", "idle", Qt.Key.Key_F3),
            Step("count", "the closure: counted", partial(tap, shell, "key_5")),
            self._press(shell, "the closure", "count", Qt.Key.Key_Return),
            self._press(shell, "the closure", "closure", Qt.Key.Key_Return),
            Step(
                "closure",
                "the closure: all the same",
                partial(tap, shell, "overlay_other"),
                is_ready=partial(is_asked, shell),
            ),
            self._press(shell, "the closure", "closed", Qt.Key.Key_Return),
        ]

    def _sale(
        self,
        shell: Shell,
        during: str,
        code: str,
        end: str,
        *,
        before: Callable[[], None] = lambda: None,
    ) -> list[Step]:
        def show() -> None:
            self.heart.name(during)
            elsewhere(before, partial(show_phone, self._addresses.camera_url, code))

        def hide() -> None:
            elsewhere(partial(show_phone, self._addresses.camera_url, ""))
            press(shell, Qt.Key.Key_5)

        return [
            Step("idle", f"{during}: a code", show),
            Step("amount", f"{during}: fifty euros", hide),
            self._press(shell, during, "amount", Qt.Key.Key_0),
            self._press(shell, during, "amount", Qt.Key.Key_Return),
            self._press(shell, during, "pre_receipt", Qt.Key.Key_Return),
            self._press(shell, during, end, Qt.Key.Key_Return),
        ]

    def _press(self, shell: Shell, during: str, screen: str, key: Qt.Key) -> Step:
        def act() -> None:
            self.heart.name(during)
            press(shell, key)

        return Step(screen, f"{during}: {screen}", act, is_ready=partial(primary_is_ready, shell))


def elsewhere(*jobs: Callable[[], object]) -> None:
    """Do it in another thread: what the world does takes none of the window's time."""

    def work() -> None:
        for job in jobs:
            job()

    Thread(target=work, daemon=True).start()
