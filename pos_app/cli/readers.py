"""``pos-app reader``: the set-up sheet, the set-up, what is plugged in, what arrives."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from pos_app.settings import Settings

EXIT_DONE = 0
EXIT_NO = 1
EXIT_USAGE = 2
EXIT_NOT_READY = 3


def run(parsed: argparse.Namespace, settings: Callable[[], Settings], data: Path) -> int:
    """Do what was asked; returns the exit code."""
    match parsed.action:
        case "sheet":
            return _sheet(parsed.out)
        case "list":
            return _list()
        case "listen":
            return _listen(settings(), data, show_raw=parsed.show_raw)
        case _:
            return _set_up(settings(), data)


def _sheet(out: Path | None) -> int:
    from pos_app.domain.words import Language, Words
    from pos_app.field.reader_sheet import ReaderSheet
    from pos_app.printer.page import pdf_of, png_of
    from pos_app.printer.reader_sheet import SheetCode, lay_out_sheet
    from pos_app.ui.translations import words_of

    if out is None or out.suffix not in {".pdf", ".png"}:
        print("pos-app reader: --out FILE.pdf or FILE.png says where to", file=sys.stderr)
        return EXIT_USAGE
    sheet = ReaderSheet(Words(), words_of(Language.ENGLISH))
    heading, codes = sheet.heading(), [SheetCode(*code) for code in sheet.codes()]
    shapes = lay_out_sheet(heading, sheet.introduction(), codes)
    try:
        out.write_bytes(pdf_of(shapes, heading) if out.suffix == ".pdf" else png_of(shapes))
    except OSError as error:
        print(f"pos-app reader: {out} cannot be written: {error.strerror}", file=sys.stderr)
        return EXIT_NO
    return EXIT_DONE


def _list() -> int:
    from pos_app.scanner.readers.plugged_in import plugged_in

    found = plugged_in()
    for each in found:
        mark = "reader" if each.looks_like_reader else "perhaps"
        print(f"{mark:<8} {each.setting:<44} {each.name}")
    if not found:
        print("nothing is plugged in that could be a reader", file=sys.stderr)
        return EXIT_NO
    print('\nA reader that types needs no setting. Else: [reader] devices = "...", as above.')
    return EXIT_DONE


def _listen(settings: Settings, data: Path, *, show_raw: bool) -> int:
    """Say what arrives until Ctrl+C."""
    from threading import Event

    from pos_app.bootstrap.scanners import readers_of
    from pos_app.field.listening import Listening
    from pos_app.system_clock import SystemClock

    try:
        lines = readers_of(settings, data).lines
    except ValueError as error:
        return _say_wrong(error)
    if lines is None:
        print(
            "pos-app reader: reader.devices names none; one that types is heard by the set-up",
            file=sys.stderr,
        )
        return EXIT_NOT_READY
    listening = Listening(lambda line: print(line, flush=True), SystemClock().monotonic_s, show_raw)
    lines.start(listening.listener)
    try:
        Event().wait()
    finally:
        lines.stop()
    return EXIT_DONE


def _set_up(settings: Settings, data: Path) -> int:
    from pos_app.bootstrap.reader_setup import set_up_reader

    try:
        return set_up_reader(settings, data)
    except ValueError as error:
        return _say_wrong(error)


def _say_wrong(error: ValueError) -> int:
    print(f"pos-app reader: {error}", file=sys.stderr)
    return EXIT_USAGE
