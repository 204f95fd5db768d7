"""A report as a PDF: its pages, and the same octets each time."""

from __future__ import annotations

from datetime import UTC, datetime

from pos_app.domain.paper import Document, Lines, Pair, Qr, Rule, Size, Text
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


def test_every_kind_of_line_can_be_drawn() -> None:
    blocks = (
        Text("è €", bold=True, size=Size.TALL),
        Pair("CONTATO", "1,00", size=Size.LARGE),
        Rule(),
        Qr("SSO1:ABC"),
    )
    assert pages(drawn(lay_out(Document("", blocks), 48))) == 1
