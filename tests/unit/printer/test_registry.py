from __future__ import annotations

import pytest

from pos_app.printer.profiles import PROFILES, profile_named
from pos_app.printer.receipt_printer import PrinterConfig
from pos_app.printer.registry import open_printer


@pytest.mark.parametrize("address", ["tcp://printer.local", "tcp://10.0.0.7:9101", "tcp://[::1]"])
def test_a_right_address_opens_nothing_yet(address: str) -> None:
    open_printer(PrinterConfig(address)).close()


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("", "begin with tcp://"),
        ("192.168.1.50", "begin with tcp://"),
        ("usb://04b8:0202", "begin with tcp://"),
        ("tcp://", "names no machine"),
        ("tcp://:9100", "names no machine"),
        ("tcp://a:99999", "port"),
        ("tcp://a:nine", "port"),
        ("tcp://a:9100/queue", "besides"),
    ],
)
def test_a_wrong_address_is_told_in_a_sentence(address: str, why: str) -> None:
    with pytest.raises(ValueError, match=why) as caught:
        open_printer(PrinterConfig(address))
    assert "tcp://192.168.1.50:9100" in str(caught.value)


def test_profiles_are_found_by_name() -> None:
    assert all(profile_named(name).name == name for name in PROFILES)
    with pytest.raises(ValueError, match="known are unknown, epson_tm, generic_58mm"):
        profile_named("epson")


def test_a_profile_can_be_set_up_for_another_width() -> None:
    wide = profile_named("epson_tm").at(48)
    assert (wide.columns, wide.dots_per_line) == (48, 576)
    with pytest.raises(AssertionError):
        wide.at(40)
