from __future__ import annotations

import threading

import pytest

from pos_app.printer.transports.errand import Errand, StillOut


def test_brings_back_what_there_is() -> None:
    assert Errand("sum").run(lambda: 1 + 1, 5) == 2


def test_raises_what_was_raised() -> None:
    def fail() -> None:
        raise KeyError("no such printer")

    with pytest.raises(KeyError, match="no such printer"):
        Errand("failing").run(fail, 5)


def test_has_a_deadline_and_sends_no_second_after_one_that_is_out() -> None:
    may_go = threading.Event()
    errand = Errand("stuck")
    with pytest.raises(StillOut):
        errand.run(lambda: may_go.wait(5), 0.001)
    assert errand.is_out
    with pytest.raises(StillOut):
        errand.run(lambda: None, 5)
    may_go.set()
    assert errand._thread is not None
    errand._thread.join()
    assert errand.run(lambda: "back", 5) == "back"
