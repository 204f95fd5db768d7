"""A closure as a table that an Italian spreadsheet opens by double click.

The rules it keeps: semicolons, decimal commas and a byte order mark, which is what Excel takes
for its own in Italy; sums are exact cents and nothing else than digits, comma and sign; a text
can never become a formula (CWE-1236).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import datetime

from pos_app.domain.paper_parts import SHOP_ZONE, number_label
from pos_app.domain.report import Difference, Report, Sum
from pos_app.domain.report_paper import named_label, suspect_words
from pos_app.domain.report_text import hash_of
from pos_app.domain.shop import Shop
from pos_app.domain.words import PAPER_WORDS as WORDS

_HEADER = ("Chiusura", "Sezione", "Voce", "Numero", "Data e ora", "Stato", "EUR")
_STARTS_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_BYTE_ORDER_MARK = "\N{ZERO WIDTH NO-BREAK SPACE}"

#: Section, item, count, when, state, cents; what is not there is empty.
_Row = tuple[str, str, int | None, datetime | None, str, int | None]


def csv_bytes(report: Report, shop: Shop) -> bytes:
    """Return the table as a file's content."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(_HEADER)
    for section, item, count, at, state, cents in _rows(report, shop):
        writer.writerow(
            (
                str(report.number),
                _text(section),
                _text(item),
                "" if count is None else str(count),
                "" if at is None else at.astimezone(SHOP_ZONE).strftime("%d/%m/%Y %H:%M:%S"),
                _text(state),
                "" if cents is None else _sum(cents),
            )
        )
    return (_BYTE_ORDER_MARK + out.getvalue()).encode()


def _rows(report: Report, shop: Shop) -> Iterator[_Row]:
    yield ("Turno", shop.name, None, None, "", None)
    yield ("Turno", "Da", None, report.opened_at, "", None)
    yield ("Turno", "A", None, report.made_at, "", None)
    yield from _flow_rows(report)
    yield from _column_rows(report)
    yield from _drawer_rows(report)
    for difference in report.differences:
        yield from _difference_rows(difference, shop)
    for row in report.carried:
        state = WORDS(f"report.state.{row.state.value}")
        label = number_label(row.number, shop)
        yield ("Operazioni aperte", label, None, row.opened_at, state, row.total_cents)
    yield ("Prova", "Giornale, eventi", report.head.seq, None, _hash(report.head.hash), None)
    yield ("Prova", "Impronta della chiusura", None, None, _hash(hash_of(report)), None)


def _flow_rows(report: Report) -> Iterator[_Row]:
    flows = report.flows
    yield _counted("Movimenti", "Incassate", flows.collected)
    yield _counted("Movimenti", "di cui commissioni", flows.fees)
    for item, back in (
        ("Ridate, rifiutate", flows.refused),
        ("Ridate, annullate", flows.voided),
        ("Ridate, storni", flows.reversed),
    ):
        yield _counted("Movimenti", item, Sum(back.count, -back.cents))


def _column_rows(report: Report) -> Iterator[_Row]:
    columns = report.columns
    yield _counted("Confronto", "Registrato qui", columns.recorded)
    if columns.confirmed is None:
        yield ("Confronto", "Confermato dal server", None, None, "non ancora noto", None)
    else:
        yield _counted("Confronto", "Confermato dal server", columns.confirmed)
    yield _counted("Confronto", "Provato su carta", columns.proved)


def _drawer_rows(report: Report) -> Iterator[_Row]:
    yield ("Cassetto", "Fondo cassa", None, None, "", report.float_cents)
    for move in report.moves:
        yield ("Cassetto", WORDS(f"report.move.{move.reason}"), None, move.at, "", move.cents)
    yield ("Cassetto", "Atteso, senza fondo", None, None, "", report.expected_cents)
    yield ("Cassetto", "Contato", report.counts, None, "", report.counted_cents)
    yield ("Cassetto", "Differenza", None, None, "", report.cash_difference_cents)


def _difference_rows(difference: Difference, shop: Shop) -> Iterator[_Row]:
    section = f"Differenza, {_SIDES[difference.side.value]}"
    yield (section, "Totale", None, None, "", difference.cents)
    for named in difference.named:
        cause = WORDS(f"report.cause.{named.cause.value}")
        label = named_label(named, shop)
        item = f"chiave {label}" if named.number is None else label
        yield (section, item, None, named.at, cause, named.cents)
    for suspect in difference.suspects:
        yield (section, "Forse", None, suspect.at, suspect_words(suspect, shop), None)


_SIDES = {"counted": "cassetto", "confirmed": "server", "proved": "carta"}


def _counted(section: str, item: str, total: Sum) -> _Row:
    return (section, item, total.count, None, "", total.cents)


def _sum(cents: int) -> str:
    euros, rest = divmod(abs(cents), 100)
    return f"{'-' if cents < 0 else ''}{euros},{rest:02d}"


def _hash(text: str) -> str:
    # Named, or a spreadsheet may take a hash of digits and one "e" for a number.
    return f"sha256:{text}"


def _text(text: str) -> str:
    return f"'{text}" if text.startswith(_STARTS_FORMULA) else text
