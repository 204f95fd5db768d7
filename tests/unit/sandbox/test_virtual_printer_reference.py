from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.sandbox.virtual_printer.reference import COMMANDS, may_become_a_name, spelled
from pos_app.sandbox.virtual_printer.stream import Order, StrayByte, StreamReader

#: One of each length rule, from the reference's own examples where it has any.
WHOLE = [
    b"\x1b@",
    b"\x1bp\x00\x32\x32",
    b"\x1b$\x10\x00",
    b"\x1bD\x08\x10\x18\x00",
    b"\x1b*\x00\x03\x00abc",
    b"\x1b*\x21\x02\x00abcdef",
    b"\x1b&\x03\x41\x42\x01abc\x02abcdef",
    b"\x1bW" + bytes(8),
    b"\x1b(A\x04\x000\x31\x01\x0a",
    b"\x1bc5\x01",
    b"\x1c.",
    b"\x1cp\x01\x00",
    b"\x1cq\x01\x01\x00\x01\x00abcdefgh",
    b"\x1cg1\x00\x00\x00\x00\x00\x02\x00ab",
    b"\x1cg2\x00\x00\x00\x00\x00\x02\x00",
    b"\x1c-\x01",
    b"\x1cP\x06\x00\x45\x00",
    b"\x1d(k\x04\x001A2\x00",
    b"\x1d8L\x02\x00\x00\x0001",
    b"\x1d*\x01\x01abcdefgh",
    b"\x1dC0\x00\x01",
    b"\x1dC;1;65535;1;1;1;",
    b"\x1dD0C0AA1\x00BM\x0e\x00\x00\x00" + bytes(8),
    b"\x1dV\x00",
    b"\x1dVB\x00",
    b"\x1dk\x02123456789012\x00",
    b"\x1dk\x43\x05abcde",
    b"\x1dv0\x00\x02\x00\x02\x00abcd",
    b"\x1dQ0\x00\x02\x00\x02\x00abcd",
    b"\x1dg2\x00\x32\x00",
    b"\x1d^\x01\x01\x00",
    b"\x10\x04\x07\x01",
    b"\x10\x14\x01\x00\x01",
    b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08",
    b"\x1d\xe2",
]


def read(data: bytes) -> list[Order | StrayByte]:
    return list(StreamReader().feed(data))


@pytest.mark.parametrize("command", WHOLE, ids=lambda command: spelled(command[:3]))
def test_each_command_is_as_long_as_the_reference_says(command: bytes) -> None:
    first, last = read(command + b"after")
    assert isinstance(first, Order)
    assert first.name + first.data == command
    assert last == Order(b"", b"after")


@given(st.lists(st.sampled_from(WHOLE), max_size=8), st.data())
def test_in_pieces_they_are_the_same(commands: list[bytes], data: st.DataObject) -> None:
    stream = b"".join(commands)
    edges = data.draw(st.lists(st.integers(0, len(stream)), max_size=8))
    reader, found = StreamReader(), list[Order | StrayByte]()
    for start, end in itertools.pairwise([0, *sorted(edges), len(stream)]):
        found.extend(reader.feed(stream[start:end]))
    assert [order.name + order.data for order in found if isinstance(order, Order)] == commands


def test_a_command_that_has_begun_waits_for_its_end() -> None:
    for command in WHOLE:
        for length in range(1, len(command)):
            assert not any(isinstance(found, StrayByte) for found in read(command[:length]))


def test_what_is_in_no_reference_is_a_stray_byte() -> None:
    assert isinstance(read(b"\x1b\x01")[0], StrayByte)
    assert isinstance(read(b"\x07")[0], StrayByte)
    assert str(read(b"ab\x1d\x01")[1]) == "byte 2: 1d 01 is no command known here"


def test_no_name_hides_another() -> None:
    assert not [name for name in COMMANDS if may_become_a_name(name)]


def test_names_are_spelled_as_in_the_reference() -> None:
    assert spelled(b"\x1d(H") == "GS ( H"
    assert spelled(b"\x10\x04") == "DLE EOT"
    assert spelled(b"\x1d\xe2") == "GS E2h"
