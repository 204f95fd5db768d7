"""``pos-app scan-sim replay``: gives again what was recorded, with the same times."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

from pos_app.sandbox.phone_camera.stream import MjpegStream
from pos_app.sandbox.port_number import port_number
from pos_app.sandbox.scan_sim.clock import WallClock, until
from pos_app.sandbox.scan_sim.inputs import (
    EXIT_DONE,
    EXIT_NO,
    EXIT_NOT_READY,
    complain,
    say,
)
from pos_app.sandbox.scan_sim.keyboard import NoKeyboard, open_keyboard, play
from pos_app.sandbox.scan_sim.line import SerialLine
from pos_app.sandbox.scan_sim.recording import (
    Moment,
    NotARecording,
    Track,
    as_movement,
    moments,
    track_of,
)

DESCRIPTION = """\
Replay a recording as what it was: frames as a camera ("sim-camera: URL"), bytes as a serial line
("sim-serial: PATH"), keys on a keyboard. Frames and bytes stay at hand until Ctrl+C."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("folder", type=Path, metavar="DIR", help="the recording")
    add("--loop", action="store_true", help="begin again at its end")
    add("--after-s", type=float, default=1.0, metavar="N", help="wait before the first (1)")
    add("--port", type=port_number, default=0, help="frames: port to listen on (0: any)")
    add("--link", type=Path, metavar="PATH", help="bytes: a stable name for the line")
    add("--through", choices=("x", "uinput"), default="x", help="keys: X display or /dev/uinput")
    add("--display", default="", help="keys: which X display (else $DISPLAY)")


def run(options: argparse.Namespace, over: Event) -> int:
    """Replay; 1 where the folder is no recording, 3 where there is nothing to replay it on."""
    try:
        _REPLAYS[track_of(options.folder)](options, over)
    except NotARecording as error:
        complain(f"replay: {error}")
        return EXIT_NO
    except (NoKeyboard, OSError) as error:
        complain(f"replay: {error}")
        return EXIT_NOT_READY
    return EXIT_DONE


def _replay_frames(options: argparse.Namespace, over: Event) -> None:
    with MjpegStream(options.port) as stream:
        say(f"sim-camera: {stream.url}")
        for moment in _in_time(options, Track.FRAMES, over):
            stream.publish(moment.content)
        over.wait()


def _replay_bytes(options: argparse.Namespace, over: Event) -> None:
    with SerialLine(options.link) as line:
        say(f"sim-serial: {line.path}")
        for moment in _in_time(options, Track.BYTES, over):
            line.send(moment.content)
        over.wait()


def _replay_keys(options: argparse.Namespace, over: Event) -> None:
    moves = [as_movement(moment) for moment in moments(options.folder, Track.KEYS)]
    with open_keyboard(options.through, options.display) as keyboard:
        while not over.is_set():
            clock = WallClock(over)
            clock.wait(options.after_s)
            play(moves, keyboard, until(clock))
            if not options.loop:
                return


_REPLAYS: dict[Track, Callable[[argparse.Namespace, Event], None]] = {
    Track.FRAMES: _replay_frames,
    Track.BYTES: _replay_bytes,
    Track.KEYS: _replay_keys,
}


def _in_time(options: argparse.Namespace, track: Track, over: Event) -> Iterator[Moment]:
    """Yield each moment when it is due."""
    while True:
        clock = WallClock(over)
        for moment in moments(options.folder, track):
            if clock.wait(options.after_s + moment.at_s - clock.now_s):
                return
            yield moment
        if not options.loop:
            return
