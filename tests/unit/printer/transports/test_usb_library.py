from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from pos_app.printer.transports import ConnectionLost
from pos_app.printer.transports.usb_kernel import UsbIdentity
from pos_app.printer.transports.usb_library import UsbLibraryConnection
from pos_app.sandbox.virtual_printer import VirtualPrinter
from tests.helpers.printer_lines import EPSON_PRODUCT, EPSON_SERIAL, EPSON_VENDOR, UsbWorld

EPSON = UsbIdentity(EPSON_VENDOR, EPSON_PRODUCT, EPSON_SERIAL)


@pytest.fixture
def world() -> Iterator[UsbWorld]:
    with VirtualPrinter() as printer, closing(UsbWorld(printer, packet_bytes=100)) as world:
        yield world


def test_a_short_write_is_counted_as_what_it_is(world: UsbWorld) -> None:
    connection = UsbLibraryConnection(EPSON, world)
    assert connection.send(b"\n" * 250) == 100
    connection.close()


def test_answers_come_and_silence_has_an_end(world: UsbWorld) -> None:
    connection = UsbLibraryConnection(EPSON, world)
    connection.send(b"\x10\x04\x01")
    assert connection.receive(1) == b"\x12"
    assert connection.receive(0) == b""
    assert connection.receive(1, or_until_it_takes_more=True) == b""
    connection.close()
    connection.close()
    assert not world.claimed


@pytest.mark.parametrize("driver", [False, True])
def test_the_kernels_driver_is_sent_away_only_where_there_is_one(
    world: UsbWorld,
    driver: bool,  # noqa: FBT001 - with and without.
) -> None:
    world.kernel_driver = driver
    UsbLibraryConnection(EPSON, world).close()
    assert not world.kernel_driver


def test_a_printer_in_use_is_not_taken(world: UsbWorld) -> None:
    first = UsbLibraryConnection(EPSON, world)
    with pytest.raises(ConnectionLost, match="busy"):
        UsbLibraryConnection(EPSON, world)
    first.close()


def test_a_pulled_cable_may_have_taken_some_and_another_socket_is_the_same_printer(
    world: UsbWorld,
) -> None:
    connection = UsbLibraryConnection(EPSON, world)
    world.close()
    world.cable = None
    with pytest.raises(ConnectionLost) as caught:
        connection.send(b"x")
    assert caught.value.may_have_taken
    with pytest.raises(ConnectionLost):
        connection.receive(0)
    connection.close()
    UsbLibraryConnection(EPSON, world).close()


@pytest.mark.parametrize(
    "other", [UsbIdentity(EPSON_VENDOR, EPSON_PRODUCT, "J4XF009"), UsbIdentity(1, 2)]
)
def test_another_printer_is_not_this_one(world: UsbWorld, other: UsbIdentity) -> None:
    with pytest.raises(ConnectionLost, match="not plugged in"):
        UsbLibraryConnection(other, world)
