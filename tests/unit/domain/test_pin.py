from __future__ import annotations

import pytest

from pos_app.domain.pin import Pin, is_pin, wait_s


@pytest.mark.parametrize("text", ["123456", "000001", "112233445566"])
def test_six_to_twelve_digits_can_be_a_pin(text: str) -> None:
    assert is_pin(text)


@pytest.mark.parametrize(
    "text", ["", "12345", "1234567890123", "111111", "12345a", "١٢٣٤٥٦", "１２３４５６"]
)
def test_nothing_else_can(text: str) -> None:
    assert not is_pin(text)


def test_each_wrong_try_after_the_fourth_waits_longer_up_to_an_hour() -> None:
    assert [wait_s(tries) // 60 for tries in range(11)] == [0, 0, 0, 0, 0, 1, 5, 15, 60, 60, 60]


def test_a_pin_does_not_show_itself() -> None:
    assert "271828" not in f"{Pin('271828')!r}{Pin('271828')}"
