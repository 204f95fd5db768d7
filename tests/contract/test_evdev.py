"""A reader taken from the desktop: on a device that umockdev makes, and on a pretended one."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from pos_app.domain.keyboards import Layout
from pos_app.domain.keystrokes import Manner
from pos_app.ports.scanner import ReaderState, Source
from pos_app.scanner.readers.evdev_reader import EvdevConfig, EvdevLine, KeyDevice, path_of
from pos_app.scanner.readers.input_devices import InputDevice
from pos_app.scanner.readers.line_reader import LineReader, NoLine
from tests.helpers.cameras import CODE, OTHER_CODE
from tests.helpers.input_worlds import BY_ID, run_with_scanner
from tests.helpers.reader_witness import Witness
from tests.helpers.readers import Turn, TypingReader, Way

NOTICE = "PAGOPA|002|300022028000000154|82001760675|1000"


@pytest.mark.parametrize("device", [BY_ID, "0c2e:0b61", "0c2e:0b61:S1"])
def test_a_named_device_is_grabbed_and_understood(device: str, tmp_path: Path) -> None:
    typing = TypingReader(Layout.DE, end="\r\n")
    turns = [*typing.type_out(NOTICE), *typing.type_out(CODE.secret)]
    done = run_with_scanner(tmp_path, turns, "hear_evdev.py", device, "de", "2")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["texts"] == [NOTICE, CODE.secret]
    assert set(told["sources"]) == {"evdev"}
    assert told["states"] == ["opening", "ready"]
    assert told["keyboards"] == [["/dev/input/event9", BY_ID, "Honeywell Scanner", True]]


@dataclass
class Event:
    type: int
    code: int
    value: int


@dataclass
class PretendDevice:
    """A ``KeyDevice`` over a pipe: each byte in it stands for one event that waits."""

    grab_error: int = 0
    events: list[Event] = field(default_factory=list)
    gone: bool = False
    closed: bool = False

    def __post_init__(self) -> None:
        self._out, self._into = os.pipe()

    def fileno(self) -> int:
        return self._out

    def grab(self) -> None:
        if self.grab_error:
            raise OSError(self.grab_error, os.strerror(self.grab_error))

    def press(self, turns: list[Turn]) -> None:
        self.events += [Event(1, turn.key, int(turn.down)) for turn in turns]
        os.write(self._into, b"x")

    def pull_out(self) -> None:
        self.gone = True
        os.write(self._into, b"x")

    def read(self) -> Iterator[Event]:
        os.read(self._out, 1)
        if self.gone:
            raise OSError(errno.ENODEV, "gone")
        events, self.events = self.events, []
        yield from events

    def close(self) -> None:
        if not self.closed:
            self.closed = True
            os.close(self._out)
            os.close(self._into)


class Socket:
    """Where devices are plugged in: opens the newest one."""

    def __init__(self, *devices: PretendDevice | OSError) -> None:
        self.waiting = list(devices)
        self.opened: list[Path] = []

    def open(self, path: Path) -> KeyDevice:
        self.opened.append(path)
        if not self.waiting:
            raise OSError(errno.ENOENT, "nothing there")
        device = self.waiting.pop(0)
        if isinstance(device, OSError):
            raise device
        return device


def reader_in(socket: Socket, manner: Manner | None = None) -> LineReader:
    config = EvdevConfig("/dev/input/event7", manner=manner or Manner())
    return LineReader("evdev:X", Source.EVDEV, lambda: EvdevLine(config, lambda: 1.0, socket.open))


@pytest.fixture
def witness() -> Witness:
    return Witness()


def test_unplugged_is_told_and_plugged_in_again_goes_on(witness: Witness) -> None:
    first, second = PretendDevice(), PretendDevice()
    socket = Socket(first)
    reader = reader_in(socket)
    reader.start(witness.listener)
    witness.wait_for_state(ReaderState.READY)
    first.press(TypingReader(end="").type_out("SS1"))
    first.pull_out()
    witness.wait_for_state(ReaderState.MISSING)
    assert first.closed
    socket.waiting.append(second)
    witness.wait_for_state(ReaderState.READY)
    second.press(TypingReader().type_out(CODE.secret))
    witness.wait_for_scans(1)
    reader.stop()
    assert second.closed
    assert witness.texts == [CODE.secret]
    assert set(socket.opened) == {Path("/dev/input/event7")}


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM])
def test_a_device_without_rights_is_busy(witness: Witness, number: int) -> None:
    reader = reader_in(Socket(OSError(number, "no"), PretendDevice()))
    reader.start(witness.listener)
    witness.wait_for_state(ReaderState.READY)
    reader.stop()
    assert witness.states == [ReaderState.OPENING, ReaderState.BUSY, ReaderState.READY]


def test_a_device_that_another_program_has_grabbed_is_let_go_of(witness: Witness) -> None:
    grabbed = PretendDevice(grab_error=errno.EBUSY)
    reader = reader_in(Socket(grabbed, PretendDevice()))
    reader.start(witness.listener)
    witness.wait_for_state(ReaderState.READY)
    reader.stop()
    assert witness.states[1] is ReaderState.BUSY
    assert grabbed.closed


def test_without_evdev_it_says_so(monkeypatch: pytest.MonkeyPatch, witness: Witness) -> None:
    monkeypatch.setitem(__import__("sys").modules, "evdev", None)
    config = EvdevConfig("/dev/input/event7")
    reader = LineReader("evdev:X", Source.EVDEV, lambda: EvdevLine(config, lambda: 1.0))
    reader.start(witness.listener)
    witness.wait_for_state(ReaderState.MISSING)
    reader.stop()
    (fault,) = [fault for fault in witness.faults if fault]
    assert "Linux only" in fault.detail


def test_what_the_kernel_has_lost_refuses_the_scan(witness: Witness) -> None:
    device = PretendDevice()
    reader = reader_in(Socket(device), Manner(Layout.US))
    reader.start(witness.listener)
    typed = TypingReader(way=Way.KEYS).type_out(CODE.secret)
    device.events = [Event(0, 3, 0)]
    device.press(typed)
    device.press(TypingReader().type_out(OTHER_CODE.secret))
    witness.wait_for_scans(2)
    reader.stop()
    assert not witness.texts[0].isascii()
    assert witness.texts[1] == OTHER_CODE.secret


def test_only_what_is_named_is_found() -> None:
    keyboard = InputDevice(Path("/dev/input/event3"), "AT keyboard", 1, 1, "", "")
    scanner = InputDevice(Path("/dev/input/event9"), "Scanner", 0x0C2E, 0x0B61, "S1", BY_ID)
    assert path_of("0c2e:0b61", [keyboard, scanner]) == scanner.path
    assert path_of("0c2e:0b61:S1", [keyboard, scanner]) == scanner.path
    assert path_of("/dev/input/event4", [keyboard]) == Path("/dev/input/event4")
    assert path_of(BY_ID, [keyboard, scanner]) == scanner.path
    for name in ("0c2e:0b61", "0c2e:0b61:S2", BY_ID):
        with pytest.raises(NoLine):
            path_of(name, [keyboard])
    assert not keyboard.looks_like_reader
