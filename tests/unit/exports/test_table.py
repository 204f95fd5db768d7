"""The table of a closure: for an Italian spreadsheet, exact, and no formula whatever it says."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.report import Report, Sum
from pos_app.domain.report_text import hash_of
from pos_app.domain.shop import Shop
from pos_app.exports.table import csv_bytes
from tests.helpers.operations import SHOP
from tests.helpers.reports import REPORT


def table(report: Report = REPORT, shop: Shop = SHOP) -> list[list[str]]:
    text = csv_bytes(report, shop).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))


def cell(rows: list[list[str]], section: str, item: str) -> list[str]:
    return next(row[3:] for row in rows if row[1:3] == [section, item])


def test_it_is_what_excel_takes_for_its_own_in_italy() -> None:
    octets = csv_bytes(REPORT, SHOP)
    assert octets.startswith(b"\xef\xbb\xbf")
    assert octets.endswith(b"\r\n")
    assert all(len(row) == 7 for row in table())


def test_every_figure_of_the_report_is_there() -> None:
    rows = table()
    assert cell(rows, "Confronto", "Registrato qui") == ["23", "", "", "1204,00"]
    assert cell(rows, "Confronto", "Confermato dal server") == ["22", "", "", "1153,00"]
    assert cell(rows, "Cassetto", "Differenza")[3] == "-51,00"
    assert cell(rows, "Movimenti", "Ridate, storni") == ["1", "", "", "-21,00"]
    assert cell(rows, "Operazioni aperte", "0027-000183")[2:] == ["in verifica", "51,00"]
    assert cell(rows, "Differenza, server", "chiave 0b0b0b0b")[3] == "26,00"
    assert cell(rows, "Prova", "Impronta della chiusura")[2] == f"sha256:{hash_of(REPORT)}"


def test_a_silent_backend_has_no_sum() -> None:
    silent = replace(REPORT, columns=replace(REPORT.columns, confirmed=None))
    found = cell(table(silent), "Confronto", "Confermato dal server")
    assert found == ["", "", "non ancora noto", ""]


@given(st.integers(-(10**12), 10**12))
def test_sums_are_exact_to_the_cent(cents: int) -> None:
    columns = replace(REPORT.columns, recorded=Sum(1, cents))
    found = cell(table(replace(REPORT, columns=columns)), "Confronto", "Registrato qui")[3]
    assert Decimal(found.replace(",", ".")) * 100 == cents


@pytest.mark.parametrize("name", ["=1+1", "+39", "-2", "@SUM(A1)", "\t=1", "\r=1"])
def test_no_text_becomes_a_formula(name: str) -> None:
    rows = table(shop=replace(SHOP, name=name))
    assert rows[1][2] == f"'{name}"


def test_a_text_with_semicolons_and_quotes_stays_one_cell() -> None:
    rows = table(shop=replace(SHOP, name='Bar; "Da Anna"'))
    assert rows[1][2] == 'Bar; "Da Anna"'
