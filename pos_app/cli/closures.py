"""``pos-app closure``: the closures that the journal has, listed, shown and written to files."""

from __future__ import annotations

import argparse
import json
import sys

from pos_app.bootstrap.printers import draw_pdf
from pos_app.domain.money import format_amount
from pos_app.domain.paper import COLUMNS
from pos_app.domain.print_job import ORIGINAL
from pos_app.domain.report import Report
from pos_app.domain.report_paper import compose_report, short_hash
from pos_app.domain.report_text import hash_of
from pos_app.domain.shift import ShiftClosed, event_of
from pos_app.domain.shop import Shop
from pos_app.exports.report_files import as_file, write_whole
from pos_app.ports.journal import Journal
from pos_app.printer.layout import lay_out

EXIT_DONE = 0
EXIT_NO = 1
EXIT_USAGE = 2


def run(parsed: argparse.Namespace, journal: Journal, shop: Shop) -> int:
    """Do what was asked; returns the exit code. The journal is only read."""
    found = closures(journal)
    if parsed.action == "list":
        for report in found:
            print(_line(report, as_json=parsed.json))
        return EXIT_DONE
    number = parsed.number
    if number is None:
        wanted = found[-1] if found else None
    else:
        wanted = next((each for each in found if each.number == number), None)
    if wanted is None:
        which = "closure" if number is None else f"closure {number}"
        print(f"closure: the journal has no {which}", file=sys.stderr)
        return EXIT_NO
    return _show(wanted, shop) if parsed.action == "show" else _export(parsed, wanted, shop)


def closures(journal: Journal) -> list[Report]:
    """Return every closure the journal has, oldest first."""
    events = (
        event_of(noted.note.name, noted.note.detail) for noted in journal.notes({"ShiftClosed"})
    )
    return [event.report for event in events if isinstance(event, ShiftClosed)]


def _line(report: Report, *, as_json: bool) -> str:
    if as_json:
        return json.dumps(
            {
                "number": report.number,
                "made_at": report.made_at.isoformat(),
                "counted_cents": report.counted_cents,
                "expected_cents": report.expected_cents,
                "difference_cents": report.cash_difference_cents,
                "carried": len(report.carried),
                "hash": hash_of(report),
            }
        )
    parts = (
        f"{report.number:04d}",
        report.made_at.isoformat(timespec="minutes"),
        format_amount(report.counted_cents or 0),
        format_amount(report.cash_difference_cents or 0),
        short_hash(hash_of(report)),
    )
    return "  ".join(parts)


def _show(report: Report, shop: Shop) -> int:
    paper = compose_report(report, shop, ORIGINAL, report.made_at)
    print(lay_out(paper, COLUMNS[1]).as_text(), end="")
    return EXIT_DONE


def _export(parsed: argparse.Namespace, report: Report, shop: Shop) -> int:
    if parsed.out is None:
        print("closure export: --out FILE says where", file=sys.stderr)
        return EXIT_USAGE
    try:
        write_whole(parsed.out, as_file(report, shop, parsed.format, draw_pdf))
    except OSError as error:
        print(f"closure: {parsed.out} cannot be written: {error.strerror}", file=sys.stderr)
        return EXIT_NO
    return EXIT_DONE
