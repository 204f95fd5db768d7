"""Which readers a setting means, what they are together, and what was learnt of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.keyboards import Layout
from pos_app.domain.keystrokes import LetterCase, Manner
from pos_app.ports.scanner import ReaderListener, ReaderState, Scan, Source
from pos_app.scanner.readers.line_reader import LineReader
from pos_app.scanner.readers.manners import FILE_NAME, WEDGE, Manners, load_manners, save_manner
from pos_app.scanner.readers.registry import ReadersConfig, SeveralReaders, devices_in, open_readers
from tests.helpers.reader_witness import Witness

MISSING = Fault(FaultCode.READER_MISSING)
LEARNT = Manner(Layout.IT, Layout.US, LetterCase.INVERTED, "A>", "<", 0.004)


class PretendReader:
    def __init__(self) -> None:
        self.listener: ReaderListener | None = None
        self.stopped = False

    def start(self, listener: ReaderListener) -> None:
        self.listener = listener

    def stop(self) -> None:
        self.stopped = True

    def become(self, state: ReaderState, fault: Fault | None = None) -> None:
        assert self.listener is not None
        self.listener.on_state(state, fault)


def test_the_best_state_of_all_is_the_state() -> None:
    first, second, witness = PretendReader(), PretendReader(), Witness()
    both = SeveralReaders([first, second])
    both.start(witness.listener)
    first.become(ReaderState.OPENING)
    second.become(ReaderState.MISSING, MISSING)
    first.become(ReaderState.READY)
    second.become(ReaderState.BUSY)
    second.become(ReaderState.MISSING, MISSING)
    first.become(ReaderState.MISSING, MISSING)
    second.become(ReaderState.READY)
    assert witness.states == [
        ReaderState.OPENING,
        ReaderState.READY,
        ReaderState.MISSING,
        ReaderState.READY,
    ]
    assert witness.faults[2] == MISSING
    assert second.listener is not None
    second.listener.on_scan(Scan("SS1", Source.SERIAL))
    assert witness.texts == ["SS1"]
    both.stop()
    assert first.stopped
    assert second.stopped


def test_a_setting_names_devices() -> None:
    text = " evdev:usb-X-event-kbd, serial:0c2e:0b61:S1 ,"
    assert devices_in(text) == ("evdev:usb-X-event-kbd", "serial:0c2e:0b61:S1")
    assert devices_in("") == ()
    assert isinstance(open_readers(ReadersConfig(devices_in(text)), float), SeveralReaders)
    assert open_readers(ReadersConfig(()), float) is None


@pytest.mark.parametrize("text", ["usb:1", "evdev:", "serial", "0c2e:0b61"])
def test_what_is_no_device_has_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match="must be evdev:NAME or serial:VID:PID"):
        devices_in(text)


def test_a_reader_that_never_started_stops() -> None:
    LineReader("x", Source.SERIAL, lambda: pytest.fail("never opened")).stop()


def test_what_was_learnt_is_known_again(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    assert load_manners(folder) == Manners()
    save_manner(folder, WEDGE, LEARNT)
    save_manner(folder, "evdev:x", Manner())
    assert load_manners(folder) == Manners({WEDGE: LEARNT, "evdev:x": Manner()})
    assert load_manners(folder).of("serial:y") == Manner()
    assert sorted(path.name for path in folder.iterdir()) == [FILE_NAME]


def damaged(**changes: object) -> str:
    wedge = {
        "layout": "it",
        "host": None,
        "letter_case": "as_pressed",
        "prefix": "",
        "suffix": "",
        "gap_s": None,
    }
    return json.dumps({"version": 1, "readers": {WEDGE: wedge | changes}})


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "3",
        '{"version": 2, "readers": {}}',
        '{"version": 1}',
        "[" * 60_000,
        damaged(layout="dvorak"),
        damaged(letter_case="upper"),
        damaged(prefix="x" * 99),
        damaged(prefix=7),
        damaged(gap_s=-1),
        damaged(gap_s="slow"),
        damaged(gap_s=9),
    ],
)
def test_a_damaged_file_is_as_good_as_none_and_that_is_said(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text)
    found = load_manners(tmp_path)
    assert found.by_name == {}
    assert "is damaged" in found.complaint


@given(st.binary(max_size=200))
def test_no_file_raises(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    folder = tmp_path_factory.mktemp("data")
    (folder / FILE_NAME).write_bytes(content)
    assert load_manners(folder).complaint


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    assert "cannot be read" in load_manners(tmp_path).complaint
