"""``pos-app scan-sim record``: writes down what a real camera or reader gives, with its times."""

from __future__ import annotations

import argparse
import select
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from pos_app.sandbox.scan_sim.burst import Movement
from pos_app.sandbox.scan_sim.clock import WallClock
from pos_app.sandbox.scan_sim.inputs import (
    EXIT_DONE,
    EXIT_NOT_READY,
    complain,
    say,
)
from pos_app.sandbox.scan_sim.recording import Moment, Recorder, Track, as_moment

if TYPE_CHECKING:
    import cv2
    import serial
    from evdev import InputDevice

DESCRIPTION = """\
Record a camera or a reader into a new folder, to be replayed as often as wanted. What it records
may be a customer's code: only its owner can read the folder, and it belongs on a machine for
tests only, never into a report or a repository."""

_READS_EVERY_S = 0.1
_LONGEST_S = 3600.0
_JPEG_QUALITY = 92
_READERS = {"serial": Track.BYTES, "evdev": Track.KEYS}


class NoSource(Exception):
    """It cannot be opened. The message says what, and nothing of its content."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    source = parser.add_mutually_exclusive_group(required=True)
    source.add_argument("--camera", metavar="SOURCE", help="a number, a path or an MJPEG URL")
    source.add_argument(
        "--reader", type=_reader, metavar="KIND:PATH", help="serial:PATH or evdev:PATH"
    )
    add("--out", type=Path, required=True, metavar="DIR", help="a folder that is new or empty")
    add("--seconds", type=_seconds, default=10.0, metavar="N", help="for how long (10)")


def run(options: argparse.Namespace, over: Event) -> int:
    """Record; 3 where the source cannot be opened or the folder cannot be written."""
    try:
        track, moments = _source(options, WallClock(over))
        with Recorder(options.out, track) as recorder:
            say(f"sim-record: recording into {options.out}")
            for moment in moments:
                if over.is_set() or moment.at_s > options.seconds:
                    break
                if moment.content:
                    recorder.add(moment)
            say(f"sim-record: {recorder.count} {track.value} in {options.out}")
    except (NoSource, OSError) as error:
        complain(f"record: {error}")
        return EXIT_NOT_READY
    return EXIT_DONE


def _source(options: argparse.Namespace, clock: WallClock) -> tuple[Track, Iterator[Moment]]:
    if options.camera is not None:
        return Track.FRAMES, _frames(options.camera, clock)
    kind, path = options.reader
    return _READERS[kind], _bytes(path, clock) if kind == "serial" else _keys(path, clock)


def _frames(source: str, clock: WallClock) -> Iterator[Moment]:
    import cv2

    camera = cv2.VideoCapture(int(source)) if source.isdecimal() else cv2.VideoCapture(source)
    if not camera.isOpened():
        raise NoSource("the camera cannot be opened")
    return _frames_of(camera, clock)


def _frames_of(camera: cv2.VideoCapture, clock: WallClock) -> Iterator[Moment]:
    import cv2

    try:
        while True:
            came, frame = camera.read()
            if not came:
                raise NoSource("the camera gives no frames any more")
            _, jpeg = cv2.imencode(".jpg", frame, [cv2.IMWRITE_JPEG_QUALITY, _JPEG_QUALITY])
            yield Moment(clock.now_s, jpeg.tobytes())
    finally:
        camera.release()


def _bytes(path: str, clock: WallClock) -> Iterator[Moment]:
    import serial

    try:
        return _bytes_of(serial.Serial(path, timeout=_READS_EVERY_S, exclusive=True), clock)
    except serial.SerialException as error:
        raise NoSource("the serial line cannot be opened") from error


def _bytes_of(line: serial.Serial, clock: WallClock) -> Iterator[Moment]:
    """Yield what the line says; empty moments while it says nothing."""
    with line:
        while True:
            try:
                piece = line.read(line.in_waiting or 1)
            except OSError as error:
                raise NoSource("the serial line has gone") from error
            yield Moment(clock.now_s, piece)


def _keys(path: str, clock: WallClock) -> Iterator[Moment]:
    try:
        from evdev import InputDevice
    except ImportError:
        raise NoSource("there is no evdev on this machine") from None
    return _keys_of(InputDevice(path), clock)


def _keys_of(keyboard: InputDevice[str], clock: WallClock) -> Iterator[Moment]:
    """Yield the keys that go down and up; empty moments while none does."""
    from evdev import ecodes

    with closing(keyboard) as device:
        while True:
            yield Moment(clock.now_s, b"")
            if not select.select([device.fd], [], [], _READS_EVERY_S)[0]:
                continue
            for event in device.read():
                if event.type == ecodes.EV_KEY and event.value in {0, 1}:
                    yield as_moment(Movement(clock.now_s, event.code, bool(event.value)))


def _reader(text: str) -> tuple[str, str]:
    kind, _, path = text.partition(":")
    if kind not in _READERS or not path:
        raise argparse.ArgumentTypeError("serial:PATH or evdev:PATH")
    return kind, path


def _seconds(text: str) -> float:
    number = float(text)
    if not 0 < number <= _LONGEST_S:
        raise argparse.ArgumentTypeError("more than 0 and at most an hour")
    return number
