"""Where the customer's window stands, and that it takes nothing from the till."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ui.customer.display import choose
from tests.helpers.windows import open_window, settle
from tests.screens.conditions import offer

ROOT = Path(__file__).parents[4]


@pytest.mark.parametrize(
    ("wanted", "names", "till", "chosen"),
    [
        ("auto", ["eDP-1", "HDMI-1"], "eDP-1", "HDMI-1"),
        ("auto", ["HDMI-1", "eDP-1"], "eDP-1", "HDMI-1"),
        ("auto", ["eDP-1"], "eDP-1", None),
        ("DP-2", ["eDP-1", "HDMI-1", "DP-2"], "eDP-1", "DP-2"),
        ("DP-2", ["eDP-1", "HDMI-1"], "eDP-1", None),
        ("eDP-1", ["eDP-1", "HDMI-1"], "eDP-1", None),
    ],
)
def test_the_screen_is_the_one_that_is_wanted_and_never_the_tills(
    wanted: str, names: list[str], till: str, chosen: str | None
) -> None:
    assert choose(wanted, names, till) == chosen


def test_with_one_screen_the_till_sells_without_a_display() -> None:
    side = open_window(customer_display="auto")
    offer(side)
    side.tap("primary")
    assert side.screen == "done"


@pytest.fixture(scope="module")
def witnessed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    """Return what was seen on two screens, in a process of its own: Qt reads them at its start."""
    screens = [
        {"name": "till", "x": 0, "y": 0, "width": 1280, "height": 800},
        {"name": "customer", "x": 1280, "y": 0, "width": 1024, "height": 600},
    ]
    common = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file = tmp_path_factory.mktemp("screens") / "two.json"
    told = {
        "synchronousWindowSystemEvents": True,
        "windowFrameMargins": False,
        "screens": [{**screen, **common} for screen in screens],
    }
    file.write_text(json.dumps(told), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.helpers.two_screens"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    seen: dict[str, object] = json.loads(done.stdout)
    return seen


def test_it_fills_the_second_screen(witnessed: dict[str, object]) -> None:
    assert witnessed["place"] == [1280, 0, 1024, 600]
    assert witnessed["confirm"] == "Confermi?"


def test_keys_go_to_the_till_whatever_has_the_focus(witnessed: dict[str, object]) -> None:
    assert witnessed["typed at the customer's window"] == "done"


def test_the_till_keeps_the_focus(witnessed: dict[str, object]) -> None:
    assert witnessed["active"] == "shell"


def test_an_unplugged_screen_takes_its_window_along_and_brings_it_back(
    witnessed: dict[str, object],
) -> None:
    assert witnessed["unplugged"] == {"window": False, "till": "done"}
    assert witnessed["plugged in again"] == {"window": True, "title": "Ricarica fatta"}


def test_a_stopped_till_shows_the_customer_the_shop(witnessed: dict[str, object]) -> None:
    assert witnessed["stopped"] == "TABACCHERIA BIANCO"


def test_it_closes_with_the_till(witnessed: dict[str, object]) -> None:
    assert witnessed["closed"] is True


def test_a_till_without_a_display_can_stop() -> None:
    side = open_window()
    offer(side)
    side.shell.show_stopped(Fault(FaultCode.JOURNAL_WRITE_FAILED))
    settle()
    assert side.screen == "stopped"
