"""``pos-app camera``: which cameras there are, which is the till's, and what it gives.

The rule it keeps: a code that is read while testing is counted, and never shown.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from pos_app.ports.scanner import Picture
from pos_app.scanner.camera_trial import Trial, try_camera
from pos_app.scanner.choosing import CameraMemory
from pos_app.scanner.config import AUTO, CameraConfig
from pos_app.scanner.devices import Device, plugged_in
from pos_app.scanner.holders import holders

EXIT_DONE = 0
EXIT_NO = 1
EXIT_USAGE = 2

_SECONDS_MAX = 3600.0

ACTIONS = """\
actions:
  list        the cameras that are plugged in and who has them open; * is the till's
  use NAME    make this one the till's; a part of its name will do
  test        open the till's camera and say what it gives; no till may have it meanwhile"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", choices=("list", "use", "test"), help="what to do; see below")
    parser.add_argument("name", nargs="?", help="use: the name")
    parser.add_argument(
        "--seconds", type=_seconds, default=5.0, metavar="N", help="test: for how long (5)"
    )
    parser.add_argument("--out", type=Path, metavar="PNG", help="test: where its last picture goes")


def run(parsed: argparse.Namespace, config: CameraConfig, out: TextIO | None = None) -> int:
    """Run ``pos-app camera`` and return its exit code."""
    to = out or sys.stdout
    if (parsed.name is not None) != (parsed.action == "use"):
        sys.stderr.write("pos-app camera: a NAME goes with use, and with nothing else\n")
        return EXIT_USAGE
    match parsed.action:
        case "list":
            return _list(config, to)
        case "use":
            return _use(parsed.name, config, to)
        case _:
            return _test(parsed.seconds, parsed.out, config, to)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds <= _SECONDS_MAX:
        raise argparse.ArgumentTypeError(
            f"a number of seconds, more than 0, at most {_SECONDS_MAX:.0f}"
        )
    return seconds


def _list(config: CameraConfig, out: TextIO) -> int:
    devices, own = plugged_in(Path(config.devices_root)), _memory(config).recall()
    for device in devices:
        mark = "*" if device.name == own else " "
        held_by = ", ".join(map(str, holders(device.path)))
        told = [device.name, device.title, f"held by {held_by}" if held_by else ""]
        print(mark, "  ".join(filter(None, told)), file=out)
    if own and own not in {device.name for device in devices}:
        print(f"* {own}  not plugged in", file=out)
    if not devices:
        print("no camera is plugged in", file=out)
    if config.source != AUTO:
        print(f'the settings name another one: camera.source = "{config.source}"', file=out)
    return EXIT_DONE if devices else EXIT_NO


def _use(name: str, config: CameraConfig, out: TextIO) -> int:
    devices = [each for each in plugged_in(Path(config.devices_root)) if each.has_stable_name]
    chosen = _named(name, devices)
    if len(chosen) != 1:
        meant = f"{len(chosen)} cameras are meant by" if chosen else "no camera is called"
        print(f'{meant} "{name}"; pos-app camera list names them', file=out)
        return EXIT_NO
    try:
        _memory(config).remember(chosen[0].name)
    except OSError as error:
        print(f"not remembered: {error.strerror}", file=out)
        return EXIT_NO
    print(f"the till's camera is {chosen[0].name} from its next opening on", file=out)
    return EXIT_DONE


def _named(name: str, devices: Sequence[Device]) -> list[Device]:
    exactly = [device for device in devices if device.name == name]
    return exactly or [device for device in devices if name and name in device.name]


def _memory(config: CameraConfig) -> CameraMemory:
    return CameraMemory(Path(config.memory))


def _test(seconds: float, picture: Path | None, config: CameraConfig, out: TextIO) -> int:
    trial = try_camera(replace(config, picture_width_px=config.width_px), seconds)
    for line in _told(trial, seconds):
        print(line, file=out)
    if trial.picture is None:
        return EXIT_NO
    if picture is not None:
        return _write(trial.picture, picture, out)
    return EXIT_DONE


def _write(picture: Picture, path: Path, out: TextIO) -> int:
    from pos_app.scanner.pictures import png_bytes

    try:
        path.write_bytes(png_bytes(picture))
    except OSError as error:
        print(f"{path} cannot be written: {error.strerror}", file=out)
        return EXIT_NO
    return EXIT_DONE


def _told(trial: Trial, seconds: float) -> list[str]:
    lines = [f"{state.value}: {fault.detail}" for state, fault in trial.troubles]
    beat = trial.last_beat
    if trial.picture is None:
        return [*lines, "no frame came"]
    codes = ", ".join(f"{count} {kind}" for kind, count in sorted(trial.codes.items()))
    return [
        *lines,
        f"first frame: after {trial.first_picture_s:.1f} s",
        f"size: {beat.width_px}x{beat.height_px}",
        f"frames: {trial.frames_a_second:.1f} a second for {seconds:g} s",
        f"searched: {beat.looks} of {beat.frames} frames, {trial.age_ms:.1f} ms old at most",
        f"codes read: {codes or 'none'}",
    ]
