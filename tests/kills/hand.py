"""An honest shopkeeper before the real window: looks at the screen, drawer and tray; presses.

What the person knows outside the till lies in files and survives a kill: cash in the drawer
is a file named by the operation, papers lie where the printer put them. Cash moves first and
the key is pressed a moment later, so that a kill can fall between the two.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtTest import QTest

from pos_app.domain.operation import Operation, State
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.transitions import Question
from pos_app.ui.fronts.kinds import (
    Pricing,
    Resuming,
    Serving,
    Together,
)
from pos_app.ui.presenters.stand import Stand, doubtful, lead, owed, stand
from pos_app.ui.shell import Shell
from pos_app.ui.situation import (
    Situation,
)

_TICK_MS = 15
#: How a paper's QR code begins, before the operation's key.
PRE_RECEIPT, RECEIPT = "SSO1:", "SSR1:"
_KEY_END = 5 + 32


class Hand(QObject):
    """Sells to one customer after the other, having answered what the till asks.

    ``customers`` are the codes that each of them shows, paid in one go.

    ``told`` hears "begun" when there is first something to do, and why the window closed.
    """

    def __init__(
        self,
        shell: Shell,
        *,
        customers: Sequence[Sequence[str]],
        drawer: Path,
        tray: Path,
        told: Callable[[str], None],
        effect: Callable[[str], None],
    ) -> None:
        super().__init__(shell)
        self._shell = shell
        self._customers = [list(codes) for codes in customers]
        self._codes: list[str] = []
        self._drawer = drawer
        self._tray = tray
        self._told = told
        self._effect = effect
        self._begun = False
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._look)
        shell.first_painted.connect(self._tick.start)

    @Slot()
    def _look(self) -> None:
        screen = self._shell.screen_name
        if screen == "stopped":
            self._leave(f"stopped: {self._shell.widget('stopped').accessibleName()}")
        elif screen == "starting":
            return
        elif self._shell.scene.overlay is not None:
            self._tap("overlay_other")
        else:
            self._act(screen)

    def _act(self, screen: str) -> None:
        if not self._begun:
            self._begun = True
            self._told("begun")
        served = self._situation.served
        match screen:
            case "idle":
                self._at_rest()
            case "amount":
                self._name_amount()
            case _ if isinstance(self._situation.front, Together):
                self._serve_together(self._situation.in_front)
            case "resume" if isinstance(self._situation.front, Resuming) and served:
                self._answer(served)
            case _ if isinstance(self._situation.front, Serving) and served:
                self._serve(served)

    @property
    def _situation(self) -> Situation:
        return self._shell.wake().desk.situation

    def _at_rest(self) -> None:
        if self._situation.pending():
            return
        if self._customers:
            self._codes = self._customers.pop(0)
            self._scan(self._codes.pop(0))
        else:
            self._leave("done")

    def _scan(self, code: str) -> None:
        """Hold the code before a reader that types."""
        QTest.keyClicks(self._shell, code)
        QTest.keyClick(self._shell, Qt.Key.Key_Return)
        self._rest()

    def _name_amount(self) -> None:
        front = self._situation.front
        if not self._shell.primary_is_ready:
            self._tap("quick_5000")
        elif self._codes and isinstance(front, Pricing):
            if front.checked and front.has_room:
                self._scan(self._codes.pop(0))
        else:
            self._tap("primary")

    def _serve(self, operation: Operation) -> None:
        if not self._shell.primary_is_ready:
            return
        iid = operation.iid
        match operation.state:
            case State.PRE_PRINTED:
                if self._move_cash([iid], into_drawer=True):
                    return
                self._tap("primary")
            case State.PRE_PRINTING:
                self._tap("primary" if self.has_paper(PRE_RECEIPT, iid) else "second")
            case State.RCPT_PRINTING if operation.print_outcome is not None:
                self._tap("primary" if self.has_paper(RECEIPT, iid) else "second")
            case State.REJECTED | State.VOIDED:
                if self._move_cash([iid], into_drawer=False):
                    return
                self._tap("primary")
            case State.CONFIRMED | State.RCPT_PRINTING:
                return
            case _:
                self._tap("primary")

    def _serve_together(self, rows: Sequence[Operation]) -> None:
        if not self._shell.primary_is_ready:
            return
        match stand(rows, self._situation.activity):
            case Stand.PAPER if lead(rows).print_outcome is PrintOutcome.UNKNOWN:
                self._tap("primary" if self._have_papers(PRE_RECEIPT, rows) else "second")
            case Stand.LOOK:
                self._tap("primary" if self._have_papers(RECEIPT, doubtful(rows)) else "second")
            case Stand.COLLECT:
                if not self._move_cash([row.iid for row in rows], into_drawer=True):
                    self._tap("primary")
            case Stand.GIVE_BACK:
                if not self._move_cash([row.iid for row in owed(rows)], into_drawer=False):
                    self._tap("primary")
            case Stand.WAIT:
                return
            case Stand.PAPER | Stand.OVER:
                self._tap("primary")

    def _answer(self, operation: Operation) -> None:
        if not self._shell.primary_is_ready:
            return
        iid = operation.iid
        match self._situation.questions.get(iid):
            case Question.CASH_COLLECTED:
                self._tap("primary" if self._cash(iid).exists() else "second")
            case Question.RECEIPT_OUT:
                self._tap("primary" if self.has_paper(RECEIPT, iid) else "second")
            case Question.CASH_RETURNED:
                if self._move_cash([iid], into_drawer=False):
                    return
                self._tap("primary")
            case None:
                self._tap("primary")

    def has_paper(self, kind: str, iid: str) -> bool:
        return any(key == iid for found, key in papers(self._tray) if found == kind)

    def _have_papers(self, kind: str, rows: Sequence[Operation]) -> bool:
        return all(self.has_paper(kind, row.iid) for row in rows)

    def _cash(self, iid: str) -> Path:
        return self._drawer / iid

    def _move_cash(self, iids: Sequence[str], *, into_drawer: bool) -> bool:
        """Put the cash of all where it belongs, in one go; False if it lies there already."""
        moving = [cash for cash in map(self._cash, iids) if cash.exists() is not into_drawer]
        if not moving:
            return False
        for cash in moving:
            if into_drawer:
                cash.touch()
            else:
                cash.unlink()
        self._effect("cash moved")
        self._rest()
        return True

    def _tap(self, name: str) -> None:
        try:
            widget = self._shell.widget(name)
        except LookupError:
            return  # The screen has changed under the finger: look again.
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def _rest(self) -> None:
        """Look away for a moment: a reader's silence, a hand on its way from drawer to key."""
        self._tick.stop()
        QTimer.singleShot(200, self, self._tick.start)

    def _leave(self, why: str) -> None:
        self._tick.stop()
        self._told(why)
        self._shell.close()


def papers(tray: Path, pattern: str = "*.json") -> list[tuple[str, str]]:
    """Return kind and operation of each paper that was cut, by its QR code."""
    found = list[tuple[str, str]]()
    for file in sorted(tray.glob(pattern)):
        for text in json.loads(file.read_text(encoding="utf-8"))["qr"]:
            found.append((text[:5], text[5:_KEY_END].lower()))
    return found
