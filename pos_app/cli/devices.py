"""Commands about what is plugged in: readers, camera, printer, sounds."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from pos_app.bootstrap.exits import EXIT_DONE, EXIT_NO, EXIT_USAGE
from pos_app.cli.places import EXIT_CODES, add_place_arguments, data_of, settings_of

_VOLUME_MAX = 100


def run_reader(parsed: argparse.Namespace) -> int:
    from pos_app.bootstrap.identity import data_folder
    from pos_app.cli import readers

    return readers.run(parsed, lambda: settings_of(parsed), data_folder(data_of(parsed)))


def add_reader_arguments(parser: argparse.ArgumentParser) -> None:
    add_place_arguments(parser)
    parser.epilog = f"{_READER_ACTIONS}\n\n{EXIT_CODES}"
    parser.add_argument(
        "action", choices=("list", "sheet", "setup", "listen"), help="what to do; see below"
    )
    parser.add_argument("--out", type=Path, metavar="FILE", help="sheet: a .pdf or a .png")
    parser.add_argument(
        "--show-raw", action="store_true", help="listen: show what was scanned, unmasked"
    )


_READER_ACTIONS = """\
actions:
  list     what is plugged in, with the line for the settings
  sheet    write the set-up sheet, to be printed
  setup    a window that finds out how the reader is set up, and remembers it
  listen   show what arrives from the readers that the settings name"""


def run_printer(parsed: argparse.Namespace) -> int:
    from pos_app.bootstrap.identity import data_folder
    from pos_app.cli.calibrating import calibrate
    from pos_app.cli.printers import run

    is_calibration = parsed.action == "calibrate"
    if is_calibration and parsed.address is None and parsed.out is None:
        print("pos-app printer calibrate: say the printer's address, or --out", file=sys.stderr)
        return EXIT_USAGE
    settings, data = settings_of(parsed), data_folder(data_of(parsed))
    try:
        if is_calibration:
            return calibrate(parsed.address, parsed.out, settings, data)
        return run(parsed, settings, data)
    except ValueError as error:
        print(f"pos-app printer: {error}", file=sys.stderr)
        return EXIT_USAGE
    except OSError as error:
        print(f"pos-app printer: {error}", file=sys.stderr)
        return EXIT_NO


def add_printer_arguments(parser: argparse.ArgumentParser) -> None:
    add_place_arguments(parser)
    parser.epilog = f"{_PRINTER_ACTIONS}\n\n{EXIT_CODES}"
    parser.add_argument(
        "action",
        choices=("list", "probe", "identify", "calibrate", "logo", "accept"),
        help="what to do; see below",
    )
    parser.add_argument("address", nargs="?", help="as list prints it (default: as it is set)")
    parser.add_argument(
        "--network", action="store_true", help="list: ask this machine's own segment, too"
    )
    parser.add_argument("--print", action="store_true", help="probe: try it on a slip, too")
    parser.add_argument("--upload", action="store_true", help="logo: put it into the printer")
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help="calibrate, accept: write it (.bin, .txt, .png, .pdf) and do not print it",
    )


_PRINTER_ACTIONS = """\
actions:
  list                the printers that can be reached from here, by the address to be set
  probe [ADDRESS]     ask one what it can prove, and keep the answer; no till may use it
  identify [ADDRESS]  print a slip that says which printer it is
  calibrate ADDRESS   print a slip, ask what came out, and keep the answers for that printer
  logo [ADDRESS]      with --upload put our logo into its memory; print it, and ask whether it came
  accept [ADDRESS]    print what is known of it and what must be legible, to be signed"""


def run_sound(parsed: argparse.Namespace) -> int:
    from pos_app.bootstrap.identity import data_folder
    from pos_app.bootstrap.sounds import ways_to_be_heard
    from pos_app.field.sounds import try_sounds
    from pos_app.ports.sound import Sound
    from pos_app.sound.synthesis import wav

    sounds = [Sound(parsed.name)] if parsed.name else list(Sound)
    settings = settings_of(parsed)
    volume = settings.sound.volume if parsed.volume is None else parsed.volume
    if parsed.out is None:
        ways = ways_to_be_heard(settings, data_folder(data_of(parsed)), volume)
        return EXIT_DONE if try_sounds(sounds, ways, print) else EXIT_NO
    try:
        parsed.out.write_bytes(wav(sounds, volume))
    except OSError as error:
        print(f"pos-app sound: {parsed.out} cannot be written: {error.strerror}", file=sys.stderr)
        return EXIT_NO
    return EXIT_DONE


def add_sound_arguments(parser: argparse.ArgumentParser) -> None:
    add_place_arguments(parser)
    parser.add_argument("action", choices=("test",), help="test: play them, and say through what")
    names = ("taken", "refused", "busy", "done")
    parser.add_argument("name", nargs="?", choices=names, help="one of them (default: all)")
    parser.add_argument(
        "--volume", type=_volume, metavar="N", help="from 0 to 100 (default: as it is set)"
    )
    parser.add_argument("--out", type=Path, metavar="FILE.wav", help="write them, and play nothing")


def _volume(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= _VOLUME_MAX):
        raise argparse.ArgumentTypeError(f"must be a number from 0 to {_VOLUME_MAX}")
    return int(text)


def run_camera(parsed: argparse.Namespace) -> int:
    from pos_app.bootstrap.identity import data_folder
    from pos_app.bootstrap.scanners import camera_config
    from pos_app.scanner.camera_command import run

    return run(parsed, camera_config(settings_of(parsed), data_folder(data_of(parsed))))


def add_camera_arguments(parser: argparse.ArgumentParser) -> None:
    from pos_app.scanner.camera_command import ACTIONS, add_arguments

    add_place_arguments(parser)
    add_arguments(parser)
    parser.epilog = f"{ACTIONS}\n\n{EXIT_CODES}"
