"""What a script does to a camera and to a reader; a line with a plug; recordings."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

import pytest

from pos_app.sandbox.film.things import Thing, phone
from pos_app.sandbox.scan_sim.burst import Movement, Typist, burst
from pos_app.sandbox.scan_sim.clock import PaperClock, until
from pos_app.sandbox.scan_sim.cues import Conductor, Cue, cues
from pos_app.sandbox.scan_sim.keyboard import play
from pos_app.sandbox.scan_sim.line import SerialLine, cut
from pos_app.sandbox.scan_sim.lines import InputLines
from pos_app.sandbox.scan_sim.performance import perform
from pos_app.sandbox.scan_sim.recording import (
    Moment,
    NotARecording,
    Recorder,
    Track,
    as_moment,
    as_movement,
    moments,
    track_of,
)
from pos_app.sandbox.scan_sim.script import Disturb, Fail, Nothing, Show, Step, Trouble

SHOWN = Show((phone("A"),), for_s=2, distance_mm=650, effects=("shaken",))
STEPS: tuple[Step, ...] = (
    SHOWN,
    Disturb("glare", 1),
    Fail(Trouble.STALL, 1),
    Fail(Trouble.FREEZE, 1),
    Fail(Trouble.CUT, 1),
    Nothing(1),
)


@dataclass
class RecordingStage:
    done: list[str] = field(default_factory=list)

    def hold_up(
        self, things: Sequence[Thing], *, distance_mm: float = 0, effects: Sequence[str] = ()
    ) -> None:
        self.done.append(f"{len(things)} at {distance_mm:.0f} {' '.join(effects)}")

    def disturb(self, effects: Sequence[str]) -> None:
        self.done.append(f"disturb {' '.join(effects)}")

    def stall(self) -> None:
        self.done.append("stall")

    def freeze(self) -> None:
        self.done.append("freeze")

    def pull(self) -> None:
        self.done.append("pull")

    def resume(self) -> None:
        self.done.append("resume")


def test_steps_begin_at_frames() -> None:
    assert cues(STEPS, fps=10) == (
        *(Cue(frame, step) for frame, step in zip((0, 20, 30, 40, 50, 60), STEPS, strict=True)),
        Cue(70, None),
    )
    assert cues((SHOWN,), fps=15) == (Cue(0, SHOWN), Cue(30, Nothing(0)))
    assert cues((Nothing(0),), fps=15)[-1] == Cue(1, None)


def test_a_camera_is_told_each_step_in_its_frame() -> None:
    stage, conductor = RecordingStage(), Conductor(fps=10)
    conductor.perform(STEPS)
    for _ in range(200):
        conductor.tick(stage)
    assert [word for word in stage.done if word != "resume"] == [
        "1 at 650 shaken",
        "disturb glare",
        "stall",
        "freeze",
        "pull",
        "0 at 0 ",
        "disturb ",
    ]
    assert stage.done[::2] == ["resume"] * 7


def test_a_script_may_begin_again_and_may_be_replaced() -> None:
    stage, conductor = RecordingStage(), Conductor(fps=10)
    conductor.perform((SHOWN, Nothing(1)), loop=True)
    for _ in range(100):
        conductor.tick(stage)
    assert stage.done.count("1 at 650 shaken") >= 3
    conductor.perform((Nothing(1),))
    stage.done.clear()
    for _ in range(100):
        conductor.tick(stage)
    assert stage.done == ["resume", "0 at 0 ", "resume", "disturb "]


@dataclass
class RecordingReader:
    done: list[object] = field(default_factory=list)

    def scan(self, text: str, gap_s: float | None, pieces: int) -> None:
        self.done.append((text, gap_s, pieces))

    def unplug(self) -> None:
        self.done.append("unplug")

    def plug_in(self) -> None:
        self.done.append("plug in")


def test_a_reader_scans_what_is_shown_and_is_silent_otherwise() -> None:
    reader, clock = RecordingReader(), PaperClock()
    both = Show((phone("A"), phone("B")), gap_s=0.1, pieces=3)
    perform((both, *STEPS), reader, clock.wait)
    assert reader.done == [("A", 0.1, 3), ("B", 0.1, 3), ("A", None, 1), "unplug", "plug in"]
    assert clock.now_s == pytest.approx(9)


def test_a_script_that_is_broken_off_does_nothing_more() -> None:
    reader = RecordingReader()
    perform((SHOWN, SHOWN), reader, lambda _: True)
    assert reader.done == [("A", None, 1)]


class HandKeyboard:
    def __init__(self) -> None:
        self.down: set[int] = set()
        self.count = 0

    def move(self, key: int, *, down: bool) -> None:
        self.count += 1
        self.down = self.down | {key} if down else self.down - {key}


def test_a_burst_broken_off_leaves_no_key_down() -> None:
    moves = burst("ABC", Typist())
    for stop in range(len(moves)):
        keyboard = HandKeyboard()
        steps = iter([False] * stop)
        play(moves, keyboard, lambda _, steps=steps: next(steps, True))  # type: ignore[misc]
        assert not keyboard.down
        assert stop <= keyboard.count <= stop + 2


def test_a_burst_takes_its_time() -> None:
    clock = PaperClock()
    clock.wait(3)
    moves = burst("ABC", Typist(gap_s=0.1))
    play(moves, HandKeyboard(), until(clock))
    assert clock.now_s == pytest.approx(3 + moves[-1].at_s)


@pytest.mark.parametrize(
    ("data", "pieces", "parts"),
    [
        (b"abcdef", 3, [b"ab", b"cd", b"ef"]),
        (b"abcde", 2, [b"ab", b"cde"]),
        (b"ab", 9, [b"a", b"b"]),
        (b"ab", 1, [b"ab"]),
        (b"", 3, [b""]),
    ],
)
def test_data_is_cut_into_pieces(data: bytes, pieces: int, parts: list[bytes]) -> None:
    assert cut(data, pieces) == parts


def test_a_line_says_what_is_sent_and_hangs_up_when_unplugged(tmp_path: Path) -> None:
    link = tmp_path / "by-id"
    with SerialLine(link) as line:
        assert line.path == str(link)
        till = os.open(link, os.O_RDWR | os.O_NOCTTY)
        line.send(b"CODE\r")
        assert os.read(till, 100) == b"CODE\r"
        line.unplug()
        line.send(b"to nobody")
        assert not link.exists()
        assert line.path == ""
        assert os.read(till, 100) == b""
        os.close(till)
        line.plug_in()
        till = os.open(link, os.O_RDWR | os.O_NOCTTY)
        line.send(b"AGAIN\r")
        assert os.read(till, 100) == b"AGAIN\r"
        os.close(till)
    assert not link.is_symlink()


def test_a_line_that_nobody_empties_waits_for_nobody() -> None:
    with SerialLine() as line:
        line.send(b"x" * 1_000_000)


def test_a_name_that_is_taken_is_refused(tmp_path: Path) -> None:
    taken = tmp_path / "file"
    taken.touch()
    line = SerialLine(taken)
    with pytest.raises(OSError, match="exists"):
        line.plug_in()
    assert line.path == ""
    assert taken.is_file()


def test_lines_are_read_one_by_one_and_not_ahead() -> None:
    ours, theirs = os.pipe()
    lines = InputLines(ours, Event())
    os.write(theirs, b"one\ntwo\nthr")
    assert lines.next_line() == "one\n"
    assert lines.next_line() == "two\n"
    os.write(theirs, "eè".encode())
    os.close(theirs)
    assert lines.next_line() == "threè"
    assert lines.next_line() == ""
    os.close(ours)


def test_waiting_for_a_line_ends_with_the_program() -> None:
    ours, theirs = os.pipe()
    over = Event()
    over.set()
    assert InputLines(ours, over).next_line() == ""
    os.close(ours)
    os.close(theirs)


MOMENTS = {
    Track.FRAMES: [Moment(0.0, b"jpeg 1"), Moment(0.1, b"jpeg 2")],
    Track.BYTES: [Moment(0.5, b"CO"), Moment(0.512, b"DE\r\xff")],
    Track.KEYS: [
        as_moment(Movement(0.25, 30, down=True)),
        as_moment(Movement(0.26, 30, down=False)),
    ],
}


@pytest.mark.parametrize("track", Track)
def test_a_recording_is_read_as_it_was_written(track: Track, tmp_path: Path) -> None:
    folder = tmp_path / "recording"
    with Recorder(folder, track) as recorder:
        for moment in MOMENTS[track]:
            recorder.add(moment)
    assert track_of(folder) is track
    assert list(moments(folder, track)) == MOMENTS[track]
    assert folder.stat().st_mode & 0o077 == 0
    assert all(file.stat().st_mode & 0o077 == 0 for file in folder.iterdir())


def test_keys_are_movements_again() -> None:
    move = Movement(0.25, 30, down=True)
    assert as_movement(as_moment(move)) == move


def test_a_folder_with_something_in_it_is_not_recorded_into(tmp_path: Path) -> None:
    (tmp_path / "something").touch()
    with pytest.raises(FileExistsError):
        Recorder(tmp_path, Track.BYTES)
    assert [file.name for file in tmp_path.iterdir()] == ["something"]


@pytest.mark.parametrize(
    "row",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"at_ms": "1"}',
        '{"at_ms": true, "hex": ""}',
        '{"at_ms": 1, "hex": "x"}',
    ],
)
def test_a_damaged_recording_is_named_by_its_line(row: str, tmp_path: Path) -> None:
    good = json.dumps({"at_ms": 1, "hex": "00"})
    (tmp_path / "bytes.jsonl").write_text(f"{good}\n{row}\n")
    with pytest.raises(NotARecording, match=r"line 2 of bytes\.jsonl"):
        list(moments(tmp_path, Track.BYTES))


def test_a_recording_given_by_others_reads_no_file_but_its_own(tmp_path: Path) -> None:
    (tmp_path / "elsewhere.jpg").write_bytes(b"secret")
    folder = tmp_path / "recording"
    folder.mkdir()
    row = {"at_ms": 1, "file": "../elsewhere.jpg"}
    (folder / "frames.jsonl").write_text(json.dumps(row))
    with pytest.raises(NotARecording):
        list(moments(folder, Track.FRAMES))


def test_an_empty_folder_is_no_recording(tmp_path: Path) -> None:
    with pytest.raises(NotARecording):
        track_of(tmp_path)


def test_no_content_shows_in_a_repr() -> None:
    assert "CO" not in repr(MOMENTS[Track.BYTES][0])
