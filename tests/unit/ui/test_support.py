"""The support screen: what is certain, what is open, whom to call, and the one button."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from pos_app import __version__
from pos_app.bootstrap.journals import rows_left_open
from pos_app.crash import CrashHook
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import RunId, State
from pos_app.domain.transitions import CLOSED_STATES
from pos_app.domain.words import Language, Words
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from pos_app.ports.journal import Change
from pos_app.scanner.decode.still import decode_file
from pos_app.ui import stopping
from pos_app.ui.desk import Desk
from pos_app.ui.presenters.stopped import Standing, present_stopped
from pos_app.ui.translations import words_of
from pos_app.workflow.lanes import ThreadLane
from tests.helpers.counters import SELLING, found
from tests.helpers.operations import RUN, in_state
from tests.helpers.times import NOON
from tests.helpers.windows import Counterside, open_window, settle
from tests.screens.conditions import in_doubt

BUG = Fault(FaultCode.PROGRAM_STOPPED)
STATES = (State.SUBMITTING, State.REJECTED, State.CONFIRMED, State.PRE_PRINTED)


def boom(*_: object) -> None:
    raise ZeroDivisionError("SS1SECRET")


@pytest.fixture
def side() -> Counterside:
    """A counter in the middle of a morning: one sale in doubt, a few from before."""
    side = open_window()
    in_doubt(side)
    for row in found(*STATES):
        side.counter.operations[row.iid] = row
        side.counter.tell(row.iid)
    side.counter.tell_status(replace(SELLING, run=RunId("0f" * 8)))
    settle()
    return side


def test_the_number_to_call_stands_beside_the_code() -> None:
    side = open_window(support_phone="0832 000000")
    side.shell.show_stopped(BUG)
    assert side.text("stopped_phone") == "0832 000000"
    assert "0832 000000" in side.text("stopped")


def test_every_open_operation_is_named_with_what_to_do(side: Counterside) -> None:
    side.shell.show_stopped(BUG)
    assert side.text("order_0") == "NON RESTITUIRE DENARO"
    said = [side.text(f"open_{at}_2") for at in range(3)]
    assert said == [
        "Non ridare: restano in cassa",
        "Da ridare, ma dopo il riavvio",
        "Fatta: la ricevuta esce dopo",
    ]
    assert side.text("open_0_1") == "€\N{NO-BREAK SPACE}51,00"
    assert side.text("stopped_more") == "E altre 2 operazioni"


def test_it_says_which_till_it_is_and_shows_it_as_a_code(side: Counterside, tmp_path: Path) -> None:
    side.shell.show_stopped(BUG)
    assert side.text("stopped_facts") == f"T-02 · 0027 · {__version__} · 24/11 12:00 · 0f0f0f0f"
    assert "T-02" in side.text("stopped_call")
    text = f"POS:T-02:0027:{__version__}"
    assert side.text("stopped_code") == text
    picture = tmp_path / "screen.png"
    shown: QImage = side.shell.grab().toImage()
    shown.save(str(picture))
    assert [reading.text for reading in decode_file(picture)] == [text]


@pytest.mark.parametrize("press", ["restart", "Enter"])
def test_the_button_closes_the_window(side: Counterside, press: str) -> None:
    closed: list[bool] = []
    side.shell.closed.connect(lambda: closed.append(True))
    side.shell.show_stopped(BUG)
    side.press(Qt.Key.Key_Escape, Qt.Key.Key_5, Qt.Key.Key_F1)
    assert (side.screen, closed) == ("stopped", [])
    if press == "Enter":
        side.press(Qt.Key.Key_Enter)
    else:
        side.tap("restart")
    assert closed == [True]


def test_an_enter_meant_for_what_was_there_before_does_not_restart() -> None:
    side = open_window(dead_time_ms=10_000)
    side.counter.open_up()
    side.shell.show_stopped(BUG)
    side.press(Qt.Key.Key_Enter)
    assert side.shell.isVisible()


def test_a_bug_in_a_lane_shows_it(side: Counterside, caplog: pytest.LogCaptureFixture) -> None:
    met = threading.Event()
    hook = CrashHook(met.set)
    lane = ThreadLane("counter", hook.report)
    lane.post(boom)
    lane.join(5.0)
    assert met.wait(5.0)
    side.shell.show_stopped(BUG)
    assert side.screen == "stopped"
    assert "ZeroDivisionError" in caplog.text
    assert "ZeroDivision" not in side.text("stopped")


@pytest.mark.parametrize("broken", ["lay_out", "pending"])
def test_it_comes_up_whatever_is_broken(
    broken: str,
    side: Counterside,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    if broken == "lay_out":
        monkeypatch.setattr(stopping, "Qr", boom)
    else:
        monkeypatch.setattr(Desk, "situation", property(boom))
    side.shell.show_stopped(BUG)
    assert side.text("order_0") == "NON RESTITUIRE DENARO"
    assert side.shows("restart")
    assert not side.shows("stopped_code")
    assert "does without: ZeroDivisionError" in caplog.text
    assert "SS1SECRET" not in caplog.text


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("state", [state for state in State if state not in CLOSED_STATES])
def test_every_open_state_has_words_and_none_gives_money_back(
    state: State, language: Language
) -> None:
    words = words_of(language)
    row = in_state(state)
    shown = present_stopped(words, BUG, Standing(rows=[row, replace(row, frozen=True)]))
    assert all(each.what for each in shown.rows)
    assert shown.facts.startswith("T-02")
    assert shown.qr is None


def test_nothing_personal_stands_there() -> None:
    row = in_state(State.SUBMITTING)
    shown = present_stopped(Words(), BUG, Standing("0027", NOON, "0f" * 8, [row]))
    assert row.code_tail not in repr(shown)
    assert row.iid not in repr(shown)


def test_a_till_that_cannot_open_names_what_the_journal_has(tmp_path: Path) -> None:
    assert rows_left_open(tmp_path) == ()
    journal = SqliteJournal(JournalConfig(tmp_path / "journal", "T-0027"))
    rows = found(*STATES, State.RCPT_DONE)
    for row in rows:
        journal.record(Change(None, row, "Told", {}, NOON, RUN))
    assert rows_left_open(tmp_path) == (), "a window that has it is not disturbed"
    journal.close()
    left = rows_left_open(tmp_path)
    assert [row.iid for row in left] == [row.iid for row in rows[:-1]]
    side = open_window()
    side.shell.show_stopped(Fault(FaultCode.VAULT_LOCKED), left)
    assert side.text("open_1_2") == "Da ridare, ma dopo il riavvio"
    assert side.text("stopped_more") == "E un’altra operazione"
