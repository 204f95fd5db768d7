"""The command line. Imports nothing heavy: the window must open fast.

Each command is a function of its arguments that returns an exit code; what it needs is
imported when it is called.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app import __version__

if TYPE_CHECKING:
    from pos_app.bootstrap.exits import NotReady
    from pos_app.domain.words import Words
    from pos_app.settings import Settings, WrongSettings

EXIT_DONE = 0
EXIT_NO = 1
EXIT_USAGE = 2
EXIT_NOT_READY = 3
#: As a shell counts a program that Ctrl+C ended.
EXIT_INTERRUPTED = 130

#: Set up by the technician for the machine; the till's data belong to its user.
_SETTINGS_PATH = Path("/etc/pos-app/settings.toml")

#: More than any journal holds, and few enough for SQLite to count.
_COUNT_MAX = 1_000_000_000

_VOLUME_MAX = 100
#: More than any code on paper holds.
_TYPED_MAX = 4_096

_DESCRIPTION = "The terminal at the tobacconist's counter. Without a command: the till itself."
_EXIT_CODES = """\
exit codes:
  0  done, or yes
  1  the answer is no, or something was refused or found wrong
  2  the command or a setting was not understood
  3  this machine is not ready: no screen, not enrolled, journal in use or damaged
"""


@dataclass(frozen=True, slots=True)
class _Command:
    """One word of the command line. One without ``add_arguments`` reads its own arguments."""

    name: str
    summary: str
    run: Callable[..., int]
    add_arguments: Callable[[argparse.ArgumentParser], None] | None = None


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(given)
    except BrokenPipeError:
        # The reader of our output has gone; closing stdout again at exit must not complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_NO
    except KeyboardInterrupt:
        sys.stderr.write("\npos-app: ended by Ctrl+C\n")
        return EXIT_INTERRUPTED


def _run(given: list[str]) -> int:
    # Only the parser that is needed is made: building all of them takes longer than a window.
    command = next((each for each in _COMMANDS if given[:1] == [each.name]), None)
    if command is None:
        parser = _till_parser()
        if given and not given[0].startswith("-"):
            parser.error(f"there is no command {given[0]!r}; --help lists them")
        return _run_till(parser.parse_args(given))
    if command.add_arguments is None:
        return command.run(given[1:])
    parser = _parser(
        f"pos-app {command.name}", f"{command.summary[0].upper()}{command.summary[1:]}."
    )
    command.add_arguments(parser)
    return command.run(parser.parse_args(given[1:]))


def _parser(prog: str, description: str, epilog: str = _EXIT_CODES) -> argparse.ArgumentParser:
    formatter = argparse.RawDescriptionHelpFormatter
    return argparse.ArgumentParser(prog, None, description, epilog, formatter_class=formatter)


def _till_parser() -> argparse.ArgumentParser:
    width = max(len(command.name) for command in _COMMANDS)
    listed = "\n".join(f"  {each.name:<{width}}  {each.summary}" for each in _COMMANDS)
    parser = _parser("pos-app", _DESCRIPTION, f"commands:\n{listed}\n\n{_EXIT_CODES}")
    parser.add_argument("--version", action="version", version=f"pos-app {__version__}")
    _add_till_arguments(parser)
    return parser


def _add_place_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--settings",
        type=Path,
        metavar="FILE",
        default=argparse.SUPPRESS,
        help=f"the settings, TOML (else $POS_SETTINGS, else {_SETTINGS_PATH})",
    )
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="where journal and log lie (else $POS_DATA, else the user's data folder)",
    )


def _add_till_arguments(parser: argparse.ArgumentParser) -> None:
    _add_place_arguments(parser)
    parser.add_argument(
        "--until-first-frame",
        action="store_true",
        help="paint the window once, print time and memory as JSON, and leave",
    )


def _run_till(parsed: argparse.Namespace) -> int:
    from pos_app.bootstrap.till import TillOptions, run_till
    from pos_app.settings import Settings, WrongSettings

    data, only_first = _data(parsed), parsed.until_first_frame
    try:
        options = TillOptions(_load_settings(parsed), data, until_first_frame=only_first)
    except WrongSettings as error:
        # At a counter nobody sees stderr: the window says it too.
        _say_wrong(error)
        wrong = " ".join(error.complaints)
        options = TillOptions(Settings(), data, wrong_settings=wrong)
    return run_till(options)


def _run_enrol(parsed: argparse.Namespace) -> int:
    from pos_app.bootstrap.exits import NotReady
    from pos_app.bootstrap.identity import data_folder, enrol
    from pos_app.domain.words import Words

    try:
        identity = enrol(_settings(parsed), data_folder(_data(parsed)), parsed.code)
    except NotReady as error:
        return _say_not_ready(Words(), error)
    print(f"enrolled as terminal {identity.terminal_label} at {identity.base_url}")
    return EXIT_DONE


def _add_enrol_arguments(parser: argparse.ArgumentParser) -> None:
    _add_place_arguments(parser)
    parser.add_argument("code", help="the activation code, as the backend gave it to the shop")


def _run_settings(parsed: argparse.Namespace) -> int:
    from dataclasses import asdict

    for section, values in asdict(_settings(parsed)).items():
        for name, value in values.items():
            print(f"{section}.{name} = {value!r}")
    return EXIT_DONE


def _run_journal(parsed: argparse.Namespace) -> int:
    from pos_app import journals
    from pos_app.bootstrap.exits import NotReady
    from pos_app.bootstrap.identity import data_folder
    from pos_app.domain.words import Words

    data = data_folder(_data(parsed))
    try:
        return journals.run(parsed, lambda: _settings(parsed), data)
    except NotReady as error:
        return _say_not_ready(Words(), error)


def _add_journal_arguments(parser: argparse.ArgumentParser) -> None:
    _add_place_arguments(parser)
    parser.epilog = f"{_JOURNAL_ACTIONS}\n\n{_EXIT_CODES}"
    parser.add_argument(
        "action",
        choices=("list", "verify", "show", "export", "backup", "restore"),
        help="what to do; see below",
    )
    parser.add_argument("what", nargs="?", help="show: number or id; restore: the copy")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    parser.add_argument(
        "--count", type=_count, default=50, metavar="N", help="how many, newest first (50)"
    )
    parser.add_argument(
        "--file",
        type=Path,
        metavar="PATH",
        help="not the till's journal but a sealed copy, a folder set aside, or a database file",
    )
    parser.add_argument(
        "--from", dest="since", metavar="DAY", help="export: the first day, 2026-10-01"
    )
    parser.add_argument(
        "--to", metavar="DAY|DIR", help="export: the last day; backup: the folder (settings)"
    )
    parser.add_argument("--format", choices=("csv", "jsonl"), default="csv", help="export (csv)")
    parser.add_argument(
        "--over-newer", action="store_true", help="restore: even where the journal knows more"
    )


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= _COUNT_MAX):
        raise argparse.ArgumentTypeError(f"must be a number from 1 to {_COUNT_MAX}")
    return int(text)


_JOURNAL_ACTIONS = """\
actions:
  list               the newest operations
  verify             walk the whole chain; with --file, say what it proves, event by event
  show WHAT          the time line of one operation, by number or id
  export             operations begun from DAY to DAY, without anything about the customer
  backup             make an encrypted copy now
  restore COPY       put a copy in the journal's place; what was there is set aside"""


def _run_closure(parsed: argparse.Namespace) -> int:
    from pos_app.bootstrap.exits import NotReady
    from pos_app.bootstrap.identity import data_folder, identity_of, shop_of
    from pos_app.bootstrap.journals import open_journal
    from pos_app.closures import run
    from pos_app.domain.words import Words
    from pos_app.journals import check_there
    from pos_app.ports.journal import JournalError

    settings, data = _settings(parsed), data_folder(_data(parsed))
    try:
        identity = identity_of(settings, data)
        check_there(data)
        journal = open_journal(data, identity)
    except NotReady as error:
        return _say_not_ready(Words(), error)
    except JournalError as error:
        print(f"closure: {error.fault.code.value}: {error.fault.detail}", file=sys.stderr)
        return EXIT_NO if error.fault.code.value == "journal_damaged" else EXIT_NOT_READY
    try:
        return run(parsed, journal, shop_of(settings, identity))
    finally:
        journal.close()


def _add_closure_arguments(parser: argparse.ArgumentParser) -> None:
    _add_place_arguments(parser)
    parser.add_argument(
        "action",
        choices=("list", "show", "export"),
        help="list: all of them; show: one, as its paper; export: one, as a file",
    )
    parser.add_argument("--number", type=int, metavar="N", help="which closure (default: the last)")
    parser.add_argument("--format", choices=("csv", "pdf"), default="csv", help="of the file (csv)")
    parser.add_argument("--out", type=Path, metavar="FILE", help="where the file goes")
    parser.add_argument("--json", action="store_true", help="list: one JSON object a line")


def _run_reader(parsed: argparse.Namespace) -> int:
    from pos_app import readers
    from pos_app.bootstrap.identity import data_folder

    return readers.run(parsed, lambda: _settings(parsed), data_folder(_data(parsed)))


def _add_reader_arguments(parser: argparse.ArgumentParser) -> None:
    _add_place_arguments(parser)
    parser.epilog = f"{_READER_ACTIONS}\n\n{_EXIT_CODES}"
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


def _run_receipt(parsed: argparse.Namespace) -> int:
    if parsed.action == "verify":
        return _verify_receipt(parsed)
    from pos_app.printer.samples import write_sample

    if parsed.sample is None or parsed.out is None:
        print("pos-app receipt: say --sample and --out, or verify", file=sys.stderr)
        return EXIT_USAGE
    try:
        write_sample(parsed.sample, parsed.columns, parsed.out)
    except ValueError as error:
        print(f"pos-app receipt: {error}", file=sys.stderr)
        return EXIT_USAGE
    except OSError as error:
        print(f"pos-app receipt: {parsed.out} cannot be written: {error.strerror}", file=sys.stderr)
        return EXIT_NO
    return EXIT_DONE


def _verify_receipt(parsed: argparse.Namespace) -> int:
    from pos_app.bootstrap.exits import NotReady
    from pos_app.bootstrap.identity import receipt_checker
    from pos_app.domain.words import Language, Words
    from pos_app.field.receipts import verify

    settings = _settings(parsed)
    words = Words(Language(settings.screen.language))
    if parsed.what is None:
        print("pos-app receipt verify: say what: the code, a picture of it, or -", file=sys.stderr)
        return EXIT_USAGE
    try:
        is_signed = receipt_checker(_backend_key(parsed, settings))
        texts = _receipt_texts(parsed.what)
    except NotReady as error:
        return _say_not_ready(words, error)
    except ValueError as error:
        print(f"pos-app receipt verify: {error}", file=sys.stderr)
        return EXIT_USAGE
    except OSError as error:
        print(f"pos-app receipt verify: {error}", file=sys.stderr)
        return EXIT_NO
    # A picture may hold other codes too; one true receipt among them is enough.
    ours = [text for text in texts if text.startswith("SSR1:")] or texts[:1] or [""]
    answers = [verify(text, is_signed, words, print) for text in ours]
    return EXIT_DONE if any(answers) else EXIT_NO


def _backend_key(parsed: argparse.Namespace, settings: Settings) -> bytes:
    from base64 import b64decode

    from pos_app.bootstrap.identity import data_folder, identity_of

    if parsed.key is None:
        return identity_of(settings, data_folder(_data(parsed))).backend_public_key
    try:
        return b64decode(parsed.key, validate=True)
    except ValueError as error:
        raise ValueError("--key is not Base64") from error


def _receipt_texts(what: str) -> list[str]:
    """Return what is to be looked at: a text as it is, or the codes of a picture."""
    if what == "-":
        return [sys.stdin.read(_TYPED_MAX).strip()]
    if not Path(what).suffix or not Path(what).is_file():
        return [what]
    from pos_app.scanner.picture_file import NotAPicture
    from pos_app.scanner.still import decode_file

    try:
        return [reading.text for reading in decode_file(Path(what))]
    except NotAPicture as error:
        raise OSError(str(error)) from error


def _add_receipt_arguments(parser: argparse.ArgumentParser) -> None:
    _add_place_arguments(parser)
    parser.epilog = f"{_RECEIPT_ACTIONS}\n\n{_EXIT_CODES}"
    parser.add_argument("action", nargs="?", choices=("verify",), help="see below")
    parser.add_argument("what", nargs="?", help="verify: the code's text, a picture, or - (stdin)")
    parser.add_argument("--key", metavar="BASE64", help="verify: the backend's public key")
    kinds = (
        "pre",
        "final",
        "duplicate",
        "bilingual",
        "in-doubt",
        "storno",
        "reversed",
        "not-done",
        "large",
        "calibration",
        "acceptance",
        "x",
        "z",
        "z-duplicate",
    )
    parser.add_argument("--sample", choices=kinds, help="which paper to write")
    parser.add_argument(
        "--columns", type=int, choices=(32, 42, 48, 56, 64), default=42, help="width (42)"
    )
    parser.add_argument(
        "--out",
        type=Path,
        metavar="FILE",
        help=".bin: the bytes for a printer; .txt: the text; .png: the picture; .pdf: a page",
    )


def _run_printer(parsed: argparse.Namespace) -> int:
    from pos_app.bootstrap.identity import data_folder
    from pos_app.calibrating import calibrate
    from pos_app.printers import run

    is_calibration = parsed.action == "calibrate"
    if is_calibration and parsed.address is None and parsed.out is None:
        print("pos-app printer calibrate: say the printer's address, or --out", file=sys.stderr)
        return EXIT_USAGE
    settings, data = _settings(parsed), data_folder(_data(parsed))
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


def _add_printer_arguments(parser: argparse.ArgumentParser) -> None:
    _add_place_arguments(parser)
    parser.epilog = f"{_PRINTER_ACTIONS}\n\n{_EXIT_CODES}"
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


_RECEIPT_ACTIONS = """\
  receipt --sample KIND --out FILE   write a sample paper
  receipt verify WHAT                whether a receipt is true, by the backend's signature; its key
                                     is the enrolled one's, or --key; no network is asked"""


def _run_sound(parsed: argparse.Namespace) -> int:
    from pos_app.bootstrap.identity import data_folder
    from pos_app.bootstrap.sounds import ways_to_be_heard
    from pos_app.field.sounds import try_sounds
    from pos_app.ports.sound import Sound
    from pos_app.sound.synthesis import wav

    sounds = [Sound(parsed.name)] if parsed.name else list(Sound)
    settings = _settings(parsed)
    volume = settings.sound.volume if parsed.volume is None else parsed.volume
    if parsed.out is None:
        ways = ways_to_be_heard(settings, data_folder(_data(parsed)), volume)
        return EXIT_DONE if try_sounds(sounds, ways, print) else EXIT_NO
    try:
        parsed.out.write_bytes(wav(sounds, volume))
    except OSError as error:
        print(f"pos-app sound: {parsed.out} cannot be written: {error.strerror}", file=sys.stderr)
        return EXIT_NO
    return EXIT_DONE


def _add_sound_arguments(parser: argparse.ArgumentParser) -> None:
    _add_place_arguments(parser)
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


def _run_diagram(_: argparse.Namespace) -> int:
    from pos_app.domain.diagram import page

    print(page(), end="")
    return EXIT_DONE


def _run_pin(parsed: argparse.Namespace) -> int:
    from getpass import getpass

    from pos_app.bootstrap.exits import NotReady
    from pos_app.bootstrap.identity import data_folder, set_manager_pin
    from pos_app.domain.words import Words
    from pos_app.field.manager_pin import PinNotTaken, ask_new_pin

    if not sys.stdin.isatty():
        print("pos-app pin: a PIN is typed at a terminal, where it is not shown", file=sys.stderr)
        return EXIT_NOT_READY
    try:
        set_manager_pin(_settings(parsed), data_folder(_data(parsed)), ask_new_pin(getpass))
    except PinNotTaken as error:
        print(f"pos-app pin: {error}", file=sys.stderr)
        return EXIT_NO
    except NotReady as error:
        return _say_not_ready(Words(), error)
    print("the manager's PIN is set")
    return EXIT_DONE


def _add_pin_arguments(parser: argparse.ArgumentParser) -> None:
    _add_place_arguments(parser)
    parser.add_argument("action", choices=("set",), help="set: ask for a new PIN, twice, unseen")


def _run_camera(parsed: argparse.Namespace) -> int:
    from pos_app.bootstrap.identity import data_folder
    from pos_app.bootstrap.scanners import camera_config
    from pos_app.scanner.camera_command import run

    return run(parsed, camera_config(_settings(parsed), data_folder(_data(parsed))))


def _add_camera_arguments(parser: argparse.ArgumentParser) -> None:
    from pos_app.scanner.camera_command import ACTIONS, add_arguments

    _add_place_arguments(parser)
    add_arguments(parser)
    parser.epilog = f"{ACTIONS}\n\n{_EXIT_CODES}"


def _no_arguments(_: argparse.ArgumentParser) -> None:
    """Add nothing: ``--help`` is all there is."""


def _run_decode(arguments: list[str]) -> int:
    from pos_app.scanner.still import main as decode

    return decode(arguments)


def _run_recognise(arguments: list[str]) -> int:
    from pos_app.field.recognise import main as recognise

    return recognise(arguments)


def _run_sandbox(arguments: list[str]) -> int:
    from pos_app.sandbox.backend_server import main as serve

    return serve(arguments)


def _run_virtual_printer(arguments: list[str]) -> int:
    from pos_app.sandbox.virtual_printer import main as serve

    return serve(arguments)


def _run_scan_sim(arguments: list[str]) -> int:
    from pos_app.sandbox.scan_sim import main as scan

    return scan(arguments)


def _run_demo(arguments: list[str]) -> int:
    from pos_app.demo import main as demo

    return demo(arguments)


def _run_simulate(arguments: list[str]) -> int:
    from pos_app.simulation import main as simulate

    return simulate(arguments)


def _run_print_matrix(arguments: list[str]) -> int:
    from pos_app.print_matrix import main as print_matrix

    return print_matrix(arguments)


def _settings(parsed: argparse.Namespace) -> Settings:
    from pos_app.settings import WrongSettings

    try:
        return _load_settings(parsed)
    except WrongSettings as error:
        _say_wrong(error)
        raise SystemExit(EXIT_USAGE) from error


def _load_settings(parsed: argparse.Namespace) -> Settings:
    from pos_app.settings import load

    path = getattr(parsed, "settings", None) or os.environ.get("POS_SETTINGS") or _SETTINGS_PATH
    return load(Path(path), os.environ)


def _say_wrong(error: WrongSettings) -> None:
    for complaint in error.complaints:
        print(f"pos-app: settings: {complaint}", file=sys.stderr)


def _data(parsed: argparse.Namespace) -> Path | None:
    given = getattr(parsed, "data", None) or os.environ.get("POS_DATA")
    return Path(given) if given else None


def _say_not_ready(words: Words, error: NotReady) -> int:
    code = error.fault.code.value
    print(words(f"fault.{code}.what"), file=sys.stderr)
    print(words(f"fault.{code}.do"), file=sys.stderr)
    if error.fault.detail:
        print(f"({error.fault.detail})", file=sys.stderr)
    return error.exit_code


_COMMANDS = (
    _Command("enrol", "make this machine a terminal", _run_enrol, _add_enrol_arguments),
    _Command(
        "journal",
        "look into the journal, copy and restore it",
        _run_journal,
        _add_journal_arguments,
    ),
    _Command("pin", "set the manager's PIN, for reversals", _run_pin, _add_pin_arguments),
    _Command("closure", "list, show or export closures", _run_closure, _add_closure_arguments),
    _Command("reader", "set up and try barcode readers", _run_reader, _add_reader_arguments),
    _Command("camera", "list, choose or try the cameras", _run_camera, _add_camera_arguments),
    _Command(
        "receipt", "write a sample paper, or check a receipt", _run_receipt, _add_receipt_arguments
    ),
    _Command("printer", "find, try and calibrate printers", _run_printer, _add_printer_arguments),
    _Command("sound", "play the sounds of the counter", _run_sound, _add_sound_arguments),
    _Command("settings", "print what is set", _run_settings, _add_place_arguments),
    _Command(
        "diagram", "draw the life of an operation from its table", _run_diagram, _no_arguments
    ),
    _Command("decode", "read the codes in pictures", _run_decode),
    _Command("recognise", "say what a scanned text is", _run_recognise),
    _Command("sandbox", "a backend to try the till with", _run_sandbox),
    _Command("virtual-printer", "a printer without paper", _run_virtual_printer),
    _Command("scan-sim", "a scanner without a scanner: camera, keys, serial line", _run_scan_sim),
    _Command("demo", "one whole sale on a pretend counter", _run_demo),
    _Command("simulate", "shop days in which everything goes wrong", _run_simulate),
    _Command("print-matrix", "every fault at every kind of printer, judged", _run_print_matrix),
)
