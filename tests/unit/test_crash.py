"""The last resort hears every lost exception, and says nothing of its values."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest

from pos_app.crash import CrashHook


@pytest.fixture
def met() -> list[int]:
    return []


@pytest.fixture
def hook(met: list[int]) -> Iterator[CrashHook]:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    hook = CrashHook(lambda: met.append(1))
    hook.install()
    yield hook
    sys.excepthook, threading.excepthook, sys.unraisablehook = before


def boom() -> None:
    raise ValueError("SS1SECRET")


def test_a_bug_in_a_thread_stops_the_till_once(
    hook: CrashHook, met: list[int], caplog: pytest.LogCaptureFixture
) -> None:
    for _ in range(2):
        thread = threading.Thread(target=boom)
        thread.start()
        thread.join()
    assert met == [1]
    assert hook.met
    assert [record.levelno for record in caplog.records] == [logging.CRITICAL] * 2


def test_the_log_names_the_place_and_no_value(
    hook: CrashHook, caplog: pytest.LogCaptureFixture
) -> None:
    try:
        boom()
    except ValueError as error:
        hook.report(error)
    assert "ValueError" in caplog.text
    assert "in boom" in caplog.text
    assert "SS1SECRET'" not in caplog.text.replace('raise ValueError("SS1SECRET")', "")
    assert caplog.records[0].exc_info is None


def test_stopping_by_keyboard_is_no_bug(
    hook: CrashHook, met: list[int], capsys: pytest.CaptureFixture[str]
) -> None:
    hook.report(KeyboardInterrupt())
    assert not met
    assert not hook.met
    assert "KeyboardInterrupt" in capsys.readouterr().err
