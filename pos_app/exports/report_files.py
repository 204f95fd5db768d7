"""Keeps each closure as two files in a folder; the journal can make them again at any time.

The rule it keeps: a file is whole or not there, and one that is there is left alone.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.paper import Document, Rule, Text
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.print_job import ORIGINAL
from pos_app.domain.report import Report
from pos_app.domain.report_paper import compose_report
from pos_app.domain.shop import Shop
from pos_app.domain.words import PAPER_WORDS as WORDS
from pos_app.exports.table import csv_bytes
from pos_app.ports.shifts import ReportFilesError

#: Draws a document on a page that says when it was made, with the printer's layout.
DrawPdf = Callable[[Document, datetime], bytes]

FORMATS = ("csv", "pdf")


class FolderOfReports:
    """Implements ``ports.shifts.ReportFiles``. The folder is made, owner-only, if absent."""

    def __init__(self, folder: Path, shop: Shop, draw_pdf: DrawPdf) -> None:
        self._folder = folder
        self._shop = shop
        self._draw_pdf = draw_pdf

    def keep(self, report: Report) -> None:
        """See ``ReportFiles.keep``."""
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for kind in FORMATS:
                path = self._folder / file_name(report, self._shop, kind)
                if not path.exists():
                    write_whole(path, as_file(report, self._shop, kind, self._draw_pdf))
        except OSError as error:
            fault = Fault(FaultCode.DISK_FULL, type(error).__name__)
            raise ReportFilesError(fault) from error


def file_name(report: Report, shop: Shop, kind: str) -> str:
    """Return ``chiusura-0027-00012-2026-11-24-1930.csv``: sorted by name is sorted by number.

    With the time: numbers begin anew behind a journal that was lost, on the same day perhaps.
    """
    made_at = report.made_at.astimezone(SHOP_ZONE)
    return f"chiusura-{shop.terminal_label}-{report.number:05d}-{made_at:%Y-%m-%d-%H%M}.{kind}"


def as_file(report: Report, shop: Shop, kind: str, draw_pdf: DrawPdf) -> bytes:
    """Return the content of one of ``FORMATS``: the same report, the same octets."""
    if kind == "csv":
        return csv_bytes(report, shop)
    paper = compose_report(report, shop, ORIGINAL, report.made_at)
    note = (Rule(), Text(WORDS("report.archive_copy")))
    return draw_pdf(Document(paper.title, (*paper.blocks, *note)), report.made_at)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file that nobody ever sees half of. Only its owner may read it."""
    draft = path.with_name(f".{path.name}.part")
    draft.touch(mode=0o600)
    draft.write_bytes(content)
    draft.replace(path)
