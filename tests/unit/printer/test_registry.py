from __future__ import annotations

import subprocess
import sys

import pytest

from pos_app.printer.one_way import OneWayPrinter
from pos_app.printer.profiles import PROFILES, profile_named
from pos_app.printer.proven import Proven
from pos_app.printer.receipt_printer import PrinterConfig
from pos_app.printer.registry import open_printer


@pytest.mark.parametrize(
    "address",
    [
        "tcp://printer.local",
        "tcp://10.0.0.7:9101",
        "tcp://[::1]",
        "serial:///dev/serial/by-id/usb-EPSON_TM-T20-if00",
        "serial:///dev/rfcomm0?baud=9600&flow=xonxoff",
        "usb://04b8:0202",
        "usb://04B8:0202/J4XF%2F001",
        "usb:///dev/usb/lp0",
        "spool:///var/spool/pos",
        "cups://receipts",
        "winspool://EPSON%20TM-T20III",
        "winspool://server/till",
    ],
)
def test_a_right_address_opens_nothing_yet(address: str) -> None:
    open_printer(PrinterConfig(address)).close()


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("", "begin with one of tcp://"),
        ("192.168.1.50", "begin with one of tcp://"),
        ("tcp://", "names no machine"),
        ("tcp://:9100", "names no machine"),
        ("tcp://a:99999", "port"),
        ("tcp://a:nine", "port"),
        ("tcp://a:9100/queue", "besides"),
        ("serial://dev/ttyS0", "no port by its path"),
        ("serial:///dev/ttyS0?speed=9600", "besides baud and flow"),
        ("serial:///dev/ttyS0?baud=9601", "baud is one of 1200"),
        ("serial:///dev/ttyS0?flow=dsrdtr", "flow is one of none, rtscts, xonxoff"),
        ("usb://epson", "four hexadecimal digits"),
        ("usb://04b8:0202/1?x=1", "besides"),
        ("spool://folder", "no folder by its path"),
        ("cups://-o", "no queue"),
        ("cups://a/b", "no queue"),
        ("winspool://", "no queue"),
    ],
)
def test_a_wrong_address_is_told_in_a_sentence(address: str, why: str) -> None:
    with pytest.raises(ValueError, match=why) as caught:
        open_printer(PrinterConfig(address))
    scheme = address.split("://", maxsplit=1)[0] if "://" in address else "tcp"
    assert f"a right one is {scheme}://" in str(caught.value)


def test_a_unit_that_was_seen_to_answer_nothing_is_asked_nothing() -> None:
    silent = Proven(status=False, fence=False)
    printer = open_printer(PrinterConfig("tcp://10.0.0.7", proven=silent))
    assert isinstance(printer, OneWayPrinter)
    only_fences = Proven(status=False, fence=True)
    printer = open_printer(PrinterConfig("tcp://10.0.0.7", proven=only_fences))
    assert not isinstance(printer, OneWayPrinter)


def test_nothing_that_only_some_systems_have_is_imported_before_it_is_needed() -> None:
    code = """
import select, sys
for name in dir(select):
    if name.startswith(("POLL", "poll")):
        delattr(select, name)
sys.modules |= {"termios": None, "fcntl": None, "serial": None, "usb": None}
import pos_app.printer.discovery, pos_app.printer.registry, pos_app.cli.printers
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_profiles_are_found_by_name() -> None:
    assert all(profile_named(name).name == name for name in PROFILES)
    with pytest.raises(ValueError, match="known are unknown, epson_tm, custom_kube"):
        profile_named("epson")


def test_a_profile_can_be_set_up_for_another_width() -> None:
    wide = profile_named("epson_tm").at(48)
    assert (wide.columns, wide.dots_per_line) == (48, 576)
    with pytest.raises(AssertionError):
        wide.at(40)
