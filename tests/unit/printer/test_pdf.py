"""A report as a PDF: its pages, and the same octets each time."""

from __future__ import annotations

import re
import zlib
from datetime import UTC, datetime

import pytest

from pos_app.domain.paper import Document, Lines, Pair, Qr, QrLine, Rule, Size, Text
from pos_app.printer.layout import lay_out
from pos_app.printer.pdf import pdf_bytes
from pos_app.printer.samples import sample

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def drawn(lines: Lines) -> bytes:
    return pdf_bytes(lines, "CHIUSURA DI CASSA", NOON)


def pages(octets: bytes) -> int:
    return octets.count(b"/Type /Page\n")


def test_a_report_is_a_pdf_that_says_what_and_when() -> None:
    octets = drawn(lay_out(sample("z"), 48))
    assert octets.startswith(b"%PDF-")
    assert b"(D:20261124120000Z" in octets
    assert drawn(lay_out(sample("z"), 48)) == octets


def test_a_long_report_goes_on_on_the_next_page() -> None:
    block = Text("riga")
    assert pages(drawn(lay_out(Document("", (block,) * 52), 48))) == 1
    assert pages(drawn(lay_out(Document("", (block,) * 53), 48))) == 2


def test_a_qr_code_is_drawn_run_by_run_in_its_own_place() -> None:
    lines = lay_out(Document("", (Qr("SSO1:ABC"),)), 48)
    code = lines.lines[1]
    assert isinstance(code, QrLine)
    octets = drawn(lines)
    inside = octets[octets.index(b"stream\n") + 7 :]
    boxes = re.findall(
        rb"([\d.]+) [\d.]+ ([\d.]+) -[\d.]+ re f", zlib.decompressobj().decompress(inside)
    )
    dark = sum(sum(row) for row in code.modules)
    module = min(float(width) for _, width in boxes)
    assert round(sum(float(width) for _, width in boxes) / module) == dark
    left = min(float(at) for at, _ in boxes)
    right = max(float(at) + float(width) for at, width in boxes)
    assert (left + right) / 2 == pytest.approx(210 / 25.4 * 72 / 2, abs=1)


def test_every_kind_of_line_can_be_drawn() -> None:
    blocks = (
        Text("è €", bold=True, size=Size.TALL),
        Pair("CONTATO", "1,00", size=Size.LARGE),
        Rule(),
        Qr("SSO1:ABC"),
    )
    assert pages(drawn(lay_out(Document("", blocks), 48))) == 1
