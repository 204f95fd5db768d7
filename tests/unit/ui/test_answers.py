"""Each scan is answered by exactly one sound, whatever reads it and wherever it arrives."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pos_app.domain.operation import State
from pos_app.ports.scanner import Source
from pos_app.ports.sound import Sound
from tests.helpers.counters import found
from tests.helpers.operations import CODE
from tests.helpers.windows import Counterside, open_window, settle

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
    assert side.sounds == [Sound.TAKEN, Sound.BUSY, Sound.BUSY]
    assert side.text("band_text") == "Finisci prima questa operazione."


def test_a_phone_still_before_the_camera_says_nothing(side: Counterside) -> None:
    side.scan()
    side.scan()
    assert side.sounds == [Sound.TAKEN]


@pytest.mark.parametrize("sound", [Sound.TAKEN, Sound.REFUSED])
def test_a_paper_is_answered_when_the_journal_has_looked(side: Counterside, sound: Sound) -> None:
    row = found(State.RCPT_DONE)[0]
    if sound is Sound.TAKEN:
        side.counter.operations[row.iid] = row
    side.scan(f"SSR1:{row.iid}")
    assert side.sounds == [sound]
    side.press(Qt.Key.Key_Down)
    assert side.sounds == [sound]


def test_a_paper_of_an_open_operation_leads_there(side: Counterside) -> None:
    side.scan()
    side.counter.verdict = None
    side.press(Qt.Key.Key_5, Qt.Key.Key_0, Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert side.sounds == [Sound.TAKEN]
