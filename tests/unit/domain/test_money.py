"""Amounts: exact cents, or refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.money import Limits, NotAnAmount, format_amount, format_euro, parse_amount


@pytest.mark.parametrize(
    ("text", "cents"),
    [
        ("50", 50_00),
        ("0,01", 1),
        ("12,5", 12_50),
        ("1.000,00", 1_000_00),
        ("1.234.567,89", 1_234_567_89),
        (" 7 ", 7_00),
    ],
)
def test_reads(text: str, cents: int) -> None:
    assert parse_amount(text) == cents


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-1",
        "0.001",
        "1e9",
        "１２",
        "12,5€",
        "1.00",
        "1,234",
        ",5",
        "5,",
        "1.0000",
        "٣",
        "1 000",
    ],
)
def test_refuses_what_can_mean_two_things_or_none(text: str) -> None:
    with pytest.raises(NotAnAmount):
        parse_amount(text)


@given(st.integers(0, 10**9))
def test_what_is_written_is_read_back(amount_cents: int) -> None:
    assert parse_amount(format_amount(amount_cents)) == amount_cents


def test_writes_the_italian_way() -> None:
    assert format_euro(1_234_50) == "€\N{NO-BREAK SPACE}1.234,50"
    assert format_amount(-5) == "-0,05"


def test_limits_say_what_may_be_recharged() -> None:
    limits = Limits(minimum_cents=5_00, maximum_cents=997_99, step_cents=50)
    allowed = [limits.allow(amount) for amount in (4_99, 5_00, 5_25, 997_99, 997_50, 998_00)]
    assert allowed == [False, True, False, False, True, False]
