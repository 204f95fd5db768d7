"""Commands about what was written down: the journal and the closures."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from pos_app.bootstrap.exits import EXIT_NO, EXIT_NOT_READY
from pos_app.cli.places import EXIT_CODES, add_place_arguments, data_of, say_not_ready, settings_of

#: More than any journal holds, and few enough for SQLite to count.
_COUNT_MAX = 1_000_000_000


def run_journal(parsed: argparse.Namespace) -> int:
    from pos_app.bootstrap.exits import NotReady
    from pos_app.bootstrap.identity import data_folder
    from pos_app.cli import journals
    from pos_app.domain.words import Words

    data = data_folder(data_of(parsed))
    try:
        return journals.run(parsed, lambda: settings_of(parsed), data)
    except NotReady as error:
        return say_not_ready(Words(), error)


def add_journal_arguments(parser: argparse.ArgumentParser) -> None:
    add_place_arguments(parser)
    parser.epilog = f"{_JOURNAL_ACTIONS}\n\n{EXIT_CODES}"
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


def run_closure(parsed: argparse.Namespace) -> int:
    from pos_app.bootstrap.exits import NotReady
    from pos_app.bootstrap.identity import data_folder, identity_of, shop_of
    from pos_app.bootstrap.journals import open_journal
    from pos_app.cli.closures import run
    from pos_app.cli.journals import check_there
    from pos_app.domain.words import Words
    from pos_app.ports.journal import JournalError

    settings, data = settings_of(parsed), data_folder(data_of(parsed))
    try:
        identity = identity_of(settings, data)
        check_there(data)
        journal = open_journal(data, identity)
    except NotReady as error:
        return say_not_ready(Words(), error)
    except JournalError as error:
        print(f"closure: {error.fault.code.value}: {error.fault.detail}", file=sys.stderr)
        return EXIT_NO if error.fault.code.value == "journal_damaged" else EXIT_NOT_READY
    try:
        return run(parsed, journal, shop_of(settings, identity))
    finally:
        journal.close()


def add_closure_arguments(parser: argparse.ArgumentParser) -> None:
    add_place_arguments(parser)
    parser.add_argument(
        "action",
        choices=("list", "show", "export"),
        help="list: all of them; show: one, as its paper; export: one, as a file",
    )
    parser.add_argument("--number", type=int, metavar="N", help="which closure (default: the last)")
    parser.add_argument("--format", choices=("csv", "pdf"), default="csv", help="of the file (csv)")
    parser.add_argument("--out", type=Path, metavar="FILE", help="where the file goes")
    parser.add_argument("--json", action="store_true", help="list: one JSON object a line")
