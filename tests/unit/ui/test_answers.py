"""Each scan is answered by exactly one sound, whatever reads it and wherever it arrives."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pos_app.domain.operation import State, Verdict
from pos_app.domain.our_papers import receipt_code
from pos_app.ports.counter import Activity
from pos_app.ports.scanner import Source
from pos_app.ports.sound import Sound
from pos_app.ui.theme import Appearance, look_for
from tests.helpers.counters import found
from tests.helpers.operations import CODE
from tests.helpers.windows import DESIGN_SIZE, Counterside, open_window, settle

READERS = [source for source in Source if source not in {Source.CAMERA, Source.PICTURE}]


@pytest.fixture
def side() -> Counterside:
    side = open_window()
    side.counter.open_up()
    settle()
    return side


@pytest.mark.parametrize("source", Source)
def test_a_code_of_ours_is_taken(side: Counterside, source: Source) -> None:
    side.scan(CODE, source)
    assert side.sounds == [Sound.TAKEN]


@pytest.mark.parametrize("source", Source)
@pytest.mark.parametrize("text", ["https://example.org", "", "SS1\x00", "RSSMRA85T10A562S"])
def test_anything_else_is_refused(side: Counterside, source: Source, text: str) -> None:
    side.scan(text, source)
    assert side.sounds == [Sound.REFUSED]


@pytest.mark.parametrize("source", READERS)
def test_a_reader_is_told_that_the_counter_is_busy(side: Counterside, source: Source) -> None:
    side.scan()
    side.scan("https://example.org", source)
    side.scan(CODE, source)
    assert side.sounds == [Sound.TAKEN, Sound.REFUSED, Sound.BUSY]
    assert side.text("band_text") == "Questo codice è già in questa vendita."
    side.press(Qt.Key.Key_5, Qt.Key.Key_0, Qt.Key.Key_Return)
    side.scan(CODE, source)
    assert side.sounds[3:] == [Sound.BUSY]


def test_a_phone_still_before_the_camera_says_nothing(side: Counterside) -> None:
    side.scan()
    side.scan()
    assert side.sounds == [Sound.TAKEN]


@pytest.mark.parametrize("sound", [Sound.TAKEN, Sound.REFUSED])
def test_a_paper_is_answered_when_the_journal_has_looked(side: Counterside, sound: Sound) -> None:
    row = found(State.RCPT_DONE)[0]
    if sound is Sound.TAKEN:
        side.counter.operations[row.iid] = row
    assert row.decision is not None
    side.scan(receipt_code(row.decision))
    assert side.sounds == [sound]
    side.press(Qt.Key.Key_Down)
    assert side.sounds == [sound]


def test_a_paper_of_an_open_operation_leads_there(side: Counterside) -> None:
    side.scan()
    side.counter.verdict = None
    side.press(Qt.Key.Key_5, Qt.Key.Key_0, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert side.sounds == [Sound.TAKEN]


def test_a_recharge_that_is_done_is_heard_once_where_it_is_in_front(side: Counterside) -> None:
    side.scan()
    side.press(Qt.Key.Key_5, Qt.Key.Key_0, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert side.screen == "done"
    side.wait(5.0)
    assert side.sounds == [Sound.TAKEN, Sound.DONE]


def test_one_that_is_done_while_the_next_is_served_is_heard_as_that(side: Counterside) -> None:
    side.counter.verdict = None
    side.scan()
    side.press(Qt.Key.Key_5, Qt.Key.Key_0, Qt.Key.Key_Return, Qt.Key.Key_Return)
    row = side.counter.latest
    side.counter.tell(row.iid, Activity(in_doubt=True))
    side.press(Qt.Key.Key_Return)
    side.counter.decide(row.iid, Verdict.CONFIRMED)
    assert side.screen == "idle"
    assert side.sounds == [Sound.TAKEN, Sound.CHECKING, Sound.CHECKING]


@pytest.mark.parametrize(
    ("verdict", "sound"), [(Verdict.CONFIRMED, Sound.DONE), (Verdict.REFUSED, Sound.NOT_DONE)]
)
def test_each_outcome_in_front_has_its_own_sound(
    side: Counterside, verdict: Verdict, sound: Sound
) -> None:
    side.counter.verdict = verdict
    side.scan()
    side.press(Qt.Key.Key_5, Qt.Key.Key_0, Qt.Key.Key_Return, Qt.Key.Key_Return)
    side.wait(5.0)
    assert side.sounds == [Sound.TAKEN, sound]


def test_verification_is_heard_when_it_begins_and_its_end_in_front_as_what_it_is(
    side: Counterside,
) -> None:
    side.counter.verdict = None
    side.scan()
    side.press(Qt.Key.Key_5, Qt.Key.Key_0, Qt.Key.Key_Return, Qt.Key.Key_Return)
    row = side.counter.latest
    for tries in (1, 2, 3):
        side.counter.tell(row.iid, Activity(in_doubt=True, tries=tries))
    side.counter.decide(row.iid, Verdict.REFUSED)
    side.wait(0.0)
    assert side.sounds == [Sound.TAKEN, Sound.CHECKING, Sound.NOT_DONE]


@pytest.mark.parametrize("motion", [True, False])
def test_the_frame_shows_the_colour_of_a_scan_for_a_moment(qtbot: QtBot, *, motion: bool) -> None:
    side = open_window(flash_ms=120, appearance=Appearance(motion=motion))
    side.counter.open_up()
    settle()
    still = edge_color(side)
    side.scan("https://example.org")
    assert edge_color(side) == look_for(Appearance(), *DESIGN_SIZE).color("bad").rgb()
    qtbot.waitUntil(lambda: not side.shows("flash"), timeout=2000)
    assert edge_color(side) == still
    side.scan(CODE)
    assert edge_color(side) == look_for(Appearance(), *DESIGN_SIZE).color("ok").rgb()
    side.scan(CODE, Source.WEDGE)
    assert edge_color(side) == look_for(Appearance(), *DESIGN_SIZE).color("warn").rgb()


def test_a_finger_goes_through_the_flash(side: Counterside) -> None:
    side = open_window(flash_ms=60_000)
    side.counter.open_up()
    side.scan()
    side.tap("quick_5000")
    assert side.text("amount_field") == "€ 50,00"


def edge_color(side: Counterside) -> int:
    drawn = side.shell.grab().toImage()
    return drawn.pixelColor(5, drawn.height() // 2).rgb()


def test_a_code_typed_by_hand_is_answered_like_a_scan(side: Counterside) -> None:
    side.tap("primary", *(f"key_{sign}" for sign in CODE.secret))
    side.tap("primary")
    assert side.screen == "amount"
    assert side.sounds == [Sound.TAKEN]


def test_a_code_typed_wrong_is_refused(side: Counterside) -> None:
    last = "0" if CODE.secret[-1] != "0" else "2"
    side.tap("primary", *(f"key_{sign}" for sign in CODE.secret[:-1] + last))
    side.tap("primary")
    assert side.sounds == [Sound.REFUSED]
