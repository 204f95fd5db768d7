from __future__ import annotations

import pytest

from pos_app.printer.transports.pace import Pace
from tests.helpers.printers import VirtualClock


def test_a_receipt_goes_out_no_faster_than_the_line() -> None:
    clock = VirtualClock()
    pace = Pace(960, clock)
    started_s, sent = clock(), 0
    while sent < 1920:
        taken = min(pace.allowance(), 1920 - sent)
        pace.took(taken)
        sent += taken
        clock.now_s += pace.wait_s()
    assert clock() - started_s == pytest.approx((1920 - 256) / 960, abs=0.1)


def test_a_question_is_never_torn_apart() -> None:
    clock = VirtualClock()
    pace = Pace(960, clock)
    pace.took(256)
    assert pace.allowance() == 0
    clock.now_s += pace.wait_s()
    assert pace.allowance() >= 3
