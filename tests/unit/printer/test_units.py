"""What was seen of a printer is kept; what cannot be true is not believed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.printer.profiles import EPSON_TM, GENERIC_58MM, UNKNOWN, Cut, Page
from pos_app.printer.units import FILE_NAME, Looks, keep_looks, looks_of

ADDRESS = "tcp://192.168.1.50:9100"
SEEN = Looks(
    columns=48,
    dots_per_line=576,
    code_page_slot=16,
    page=Page.CP1252,
    cut=Cut.TEAR,
    feed=4,
    native_qr=False,
)

json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)


def test_what_was_seen_is_kept_by_address(tmp_path: Path) -> None:
    keep_looks(tmp_path / "till", ADDRESS, SEEN)
    assert looks_of(tmp_path / "till", ADDRESS) == SEEN
    assert looks_of(tmp_path / "till", "tcp://10.0.0.9") == Looks()
    assert [path.name for path in (tmp_path / "till").iterdir()] == [FILE_NAME]


def test_other_members_of_a_unit_and_other_units_stay(tmp_path: Path) -> None:
    kept = {"v": 1, "units": {ADDRESS: {"proven": {"status": True}}, "usb://1": {"x": 1}}}
    (tmp_path / FILE_NAME).write_text(json.dumps(kept), "utf-8")
    keep_looks(tmp_path, ADDRESS, Looks(feed=9))
    units = json.loads((tmp_path / FILE_NAME).read_text("utf-8"))["units"]
    assert units == {
        ADDRESS: {"proven": {"status": True}, "looks": {"feed": 9}},
        "usb://1": {"x": 1},
    }


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("columns", 40),
        ("columns", True),
        ("columns", "48"),
        ("dots_per_line", 100_000),
        ("code_page_slot", -1),
        ("code_page_slot", 256),
        ("page", "utf-8"),
        ("cut", "guillotine"),
        ("feed", 0),
        ("feed", 1.5),
        ("native_qr", 1),
    ],
)
def test_a_wrong_value_is_none(tmp_path: Path, name: str, value: object) -> None:
    whole = {"v": 1, "units": {ADDRESS: {"looks": {"native_qr": True, name: value}}}}
    (tmp_path / FILE_NAME).write_text(json.dumps(whole), "utf-8")
    assert getattr(looks_of(tmp_path, ADDRESS), name) is None


@pytest.mark.parametrize(
    "octets", [b"", b"\xff", b"[]", b'{"units": []}', b"[" * 9_999, b" " * 200_000 + b"{}"]
)
def test_a_broken_file_says_nothing_and_is_replaced(tmp_path: Path, octets: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(octets)
    assert looks_of(tmp_path, ADDRESS) == Looks()
    keep_looks(tmp_path, ADDRESS, SEEN)
    assert looks_of(tmp_path, ADDRESS) == SEEN


@given(units=json_values, looks=json_values)
def test_no_file_makes_a_profile_that_cannot_be(
    tmp_path_factory: pytest.TempPathFactory, units: Any, looks: Any
) -> None:
    folder = tmp_path_factory.mktemp("till")
    for whole in (
        {"units": units},
        {"units": {ADDRESS: looks}},
        {"units": {ADDRESS: {"looks": looks}}},
    ):
        (folder / FILE_NAME).write_text(json.dumps(whole), "utf-8")
        for profile in (UNKNOWN, GENERIC_58MM):
            looks_of(folder, ADDRESS).on(profile)


def test_a_unit_is_its_profile_with_what_was_seen() -> None:
    looked = SEEN.on(EPSON_TM)
    assert (looked.columns, looked.dots_per_line, looked.cut) == (48, 576, Cut.TEAR)
    assert looked.echoes_job_id
    assert Looks().on(EPSON_TM) == EPSON_TM


def test_more_columns_than_there_are_dots_for_change_nothing() -> None:
    assert Looks(columns=64).on(GENERIC_58MM) == GENERIC_58MM
    assert Looks(dots_per_line=256).on(EPSON_TM) == EPSON_TM
