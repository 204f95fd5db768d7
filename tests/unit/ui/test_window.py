"""The window itself: dead time, threads, closing, stopping, and readers that type."""

from __future__ import annotations

import subprocess
import sys
import threading
from dataclasses import replace
from types import TracebackType

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.events import OperatorCollected
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import Verdict
from pos_app.domain.shop import Shop
from pos_app.domain.words import Words
from pos_app.ports.counter import Activity, Draft
from pos_app.ports.scanner import CameraState, Picture, ReaderState, Scan, Source
from pos_app.scanner.readers.wedge import BurstDetector
from pos_app.ui.singletons import keep_singletons
from pos_app.ui.theme import Appearance
from pos_app.ui.widgets.paper import PaperColumn
from tests.helpers.counters import SELLING, FakeCounter
from tests.helpers.operations import CODE
from tests.helpers.windows import DESIGN_SIZE, Counterside, camera_is_live, open_window, settle

Key = Qt.Key


class BrokenCounter(FakeCounter):
    """A workflow with a bug."""

    def ask_price(self, draft: Draft) -> None:
        raise ZeroDivisionError(draft.draft)


def ready(side: Counterside) -> Counterside:
    side.counter.open_up()
    settle()
    return side


def key_fifty(side: Counterside) -> None:
    """Bring a sale to where Enter prints the pre-receipt."""
    side.scan()
    side.press(Key.Key_5, Key.Key_0)


def test_a_second_enter_does_not_answer_the_next_question(qtbot: QtBot) -> None:
    side = ready(open_window(dead_time_ms=40))
    key_fifty(side)
    qtbot.waitUntil(lambda: side.shell.primary_is_ready)
    side.press(Key.Key_Enter, Key.Key_Enter, Key.Key_Return)
    side.tap("primary")
    assert side.screen == "pre_receipt"
    assert side.counter.posted == []
    qtbot.waitUntil(lambda: side.shell.primary_is_ready)
    side.press(Key.Key_Enter)
    assert [event for _, event in side.counter.posted] == [OperatorCollected(None)]


def test_a_held_enter_fires_once() -> None:
    side = ready(open_window())
    key_fifty(side)
    press = QEvent.Type.KeyPress
    QTest.keyPress(side.shell, Key.Key_Enter)
    settle()
    for _ in range(5):
        again = QKeyEvent(press, Key.Key_Enter, Qt.KeyboardModifier.NoModifier, "\r", autorep=True)
        QCoreApplication.sendEvent(side.shell, again)
        unmarked = QKeyEvent(press, Key.Key_Enter, Qt.KeyboardModifier.NoModifier, "\r")
        QCoreApplication.sendEvent(side.shell, unmarked)
        settle()
    assert side.counter.posted == []
    assert side.screen == "pre_receipt"
    QTest.keyRelease(side.shell, Key.Key_Enter)
    side.press(Key.Key_Enter)
    assert len(side.counter.posted) == 1


def test_two_taps_on_one_snapshot_post_one_event() -> None:
    counter = FakeCounter()
    side = ready(open_window(counter=counter))
    key_fifty(side)
    side.press(Key.Key_Enter)
    counter.answers_posts = False
    side.press(Key.Key_Enter, Key.Key_Enter)
    assert len(counter.posted) == 1


def test_a_snapshot_from_another_thread_is_shown_in_the_gui_thread(qtbot: QtBot) -> None:
    side = open_window()
    told_in: list[int] = []
    shell = side.shell
    shell.screen_changed.connect(
        lambda _: told_in.append(threading.get_ident()),
        Qt.ConnectionType.DirectConnection,  # Or Qt would carry the lambda over by itself.
    )
    with qtbot.waitSignal(shell.screen_changed, timeout=2000):
        worker = threading.Thread(target=side.counter.open_up)
        worker.start()
    worker.join()
    assert told_in == [threading.get_ident()]
    assert shell.screen_name == "idle"


def test_without_a_camera_nobody_is_told_to_hold_anything_before_it() -> None:
    side = open_window()
    side.counter.open_up()
    settle()
    assert side.text("question") == "Passa il codice sul lettore"
    camera_is_live(side)
    assert side.text("question") == "Inquadra il codice QR"


def test_of_many_pictures_only_the_newest_is_drawn() -> None:
    side = ready(open_window())
    listener = side.shell.camera_listener()
    listener.on_state(CameraState.LIVE, None)
    for shade in range(60):
        listener.on_picture(Picture(8, 4, bytes([shade * 4, 0, 0]) * 32))
    settle()
    camera = side.shell.widget("camera")
    color = camera.grab().toImage().pixelColor(camera.width() // 2, camera.height() // 2)
    assert (color.blue(), color.red()) == (59 * 4, 0)


def test_the_window_says_when_it_has_first_been_painted(qtbot: QtBot) -> None:
    with qtbot.waitCallback(timeout=2000) as painted:
        side = open_window()
        side.shell.first_painted.connect(painted)
        side.shell.repaint()
    side.shell.repaint()
    settle()
    painted.assert_called_with()


def test_the_shop_may_be_known_only_with_the_workflow() -> None:
    side = open_window()
    side.shell.bind(side.counter, Shop("EDICOLA SOLE", "Via Roma 1, Lecce", "0031"))
    key_fifty(ready(side))
    assert "EDICOLA SOLE" in side.text("paper")


def test_a_window_that_is_no_kiosk_has_the_size_it_was_drawn_for() -> None:
    side = open_window(size=(1024, 600))
    side.shell.open_window(full_screen=False)
    assert (side.shell.width(), side.shell.height()) == DESIGN_SIZE


def test_a_change_of_size_shows_the_same_scene_at_another_scale() -> None:
    side = ready(open_window())
    key_fifty(side)
    side.shell.resize(1024, 600)
    settle()
    assert side.text("amount_field") == "€ 50,00"
    side.press(Key.Key_Enter)
    assert side.screen == "pre_receipt"


def test_the_window_closes_when_nothing_is_awaited() -> None:
    side = ready(open_window())
    assert side.shell.close()


def test_the_window_does_not_close_over_an_open_question_without_saying_so() -> None:
    side = ready(open_window())
    side.counter.verdict = None
    key_fifty(side)
    side.press(Key.Key_Enter, Key.Key_Enter)
    closed: list[bool] = []
    side.shell.closed.connect(lambda: closed.append(True))
    assert not side.shell.close()
    settle()
    assert side.text("overlay_question") == "Aspetto ancora una risposta"
    side.press(Key.Key_Enter)
    assert not closed
    side.shell.close()
    side.tap("overlay_other")
    assert closed == [True]


@pytest.mark.parametrize(
    "code", [FaultCode.NOT_ENROLLED, FaultCode.SETTINGS_WRONG, FaultCode.JOURNAL_DAMAGED]
)
def test_a_till_that_cannot_open_says_what_is_wrong_and_whom_to_call(code: FaultCode) -> None:
    side, words = open_window(), Words()
    side.shell.show_stopped(Fault(code, "printer.column"))
    assert side.text("stopped_title") == words(f"fault.{code.value}.what")
    assert side.text("order_0") == words(f"fault.{code.value}.do")
    assert side.text("stopped_detail") == "printer.column"
    assert "NON RESTITUIRE" not in side.text("stopped")


def test_a_stopped_till_covers_everything_and_answers_nothing() -> None:
    side = ready(open_window())
    key_fifty(side)
    assert side.counter.listener is not None
    side.counter.listener.on_stopped(Fault(FaultCode.JOURNAL_WRITE_FAILED))
    assert side.screen == "stopped"
    assert "NON RESTITUIRE DENARO" in side.text("stopped")
    side.press(Key.Key_Enter)
    side.scan()
    assert side.counter.drafts == []
    assert side.screen == "stopped"
    assert side.shell.close()


@pytest.mark.parametrize("code", [FaultCode.JOURNAL_SET_ASIDE, FaultCode.DISK_ALMOST_FULL])
def test_what_is_wrong_with_the_journal_stands_there_until_it_is_right(code: FaultCode) -> None:
    side, words = ready(open_window()), Words()
    assert side.counter.listener is not None
    side.counter.listener.on_status(replace(SELLING, warnings=(Fault(code),)))
    settle()
    expected = f"{words(f'fault.{code.value}.what')} {words(f'fault.{code.value}.do')}"
    assert side.text("band_text") == expected
    side.press(Key.Key_Escape)
    assert side.text("band_text") == expected
    side.counter.listener.on_status(SELLING)
    settle()
    assert not side.shows("band_text")


def test_a_stop_can_be_shown_before_the_window_has_been() -> None:
    side = open_window()
    side.shell.show_stopped(None)
    side.shell.show_stopped(Fault(FaultCode.DISK_FULL))
    assert side.text("stopped_title") == "Il terminale è fermo"
    assert side.screens == ["stopped"]


@pytest.mark.qt_no_exception_capture
def test_an_exception_in_a_slot_reaches_the_crash_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[type[BaseException]] = []

    def hook(kind: type[BaseException], _: BaseException, __: TracebackType | None) -> None:
        caught.append(kind)

    monkeypatch.setattr(sys, "excepthook", hook)
    side = ready(open_window(counter=BrokenCounter()))
    key_fifty(side)
    side.press(Key.Key_Enter)
    assert caught == [ZeroDivisionError]


def test_a_reader_that_types_begins_a_sale_and_presses_nothing(qtbot: QtBot) -> None:
    side = ready(open_window(key_reader=BurstDetector()))
    type_fast(side, CODE.secret)
    QTest.keyClick(side.shell, Key.Key_Return)
    qtbot.waitUntil(lambda: side.screen == "amount", timeout=2000)
    assert side.counter.drafts == []
    assert side.text("amount_field") == "€ 0,00"


def test_a_scan_is_taken_whatever_has_the_focus(qtbot: QtBot) -> None:
    side = ready(open_window(key_reader=BurstDetector()))
    side.shell.widget("primary").setFocus()
    type_fast(side, CODE.secret)
    QTest.keyClick(side.shell.widget("primary"), Key.Key_Return)
    qtbot.waitUntil(lambda: side.screen == "amount", timeout=2000)


def test_a_hand_types_through_the_reader_in_order(qtbot: QtBot) -> None:
    side = ready(open_window(key_reader=BurstDetector()))
    side.scan()
    for key in (Key.Key_1, Key.Key_2, Key.Key_Backspace, Key.Key_5):
        side.clock.passed_s += 0.2
        QTest.keyClick(side.shell, key)
    qtbot.waitUntil(lambda: side.text("amount_field") == "€ 15,00", timeout=2000)
    side.clock.passed_s += 0.2
    side.press(Key.Key_Enter)
    assert side.screen == "pre_receipt"


def test_a_reader_that_types_is_there_once_it_has_typed() -> None:
    side = ready(open_window(key_reader=BurstDetector()))
    assert "Lettore in ascolto" in side.text("strip")
    side.scan("https://example.org")
    assert "Lettore in ascolto" in side.text("strip")
    side.scan("https://example.org", Source.WEDGE)
    assert "Lettore pronto" in side.text("strip")


def test_a_reader_with_a_line_of_its_own_scans_and_is_seen_in_the_strip() -> None:
    side = ready(open_window(key_reader=BurstDetector()))
    first, second = side.shell.reader_listener(), side.shell.reader_listener()
    first.on_state(ReaderState.READY, None)
    second.on_state(ReaderState.MISSING, Fault(FaultCode.READER_MISSING))
    settle()
    assert "Lettore staccato" in side.text("strip")
    second.on_state(ReaderState.READY, None)
    settle()
    assert "Lettore pronto" in side.text("strip")
    second.on_scan(Scan(CODE.secret, Source.SERIAL))
    assert side.screen == "amount"


def type_fast(side: Counterside, text: str) -> None:
    for sign in text:
        side.clock.passed_s += 0.004
        QTest.keyClicks(side.shell, sign)


def test_moving_paper_comes_to_rest(qtbot: QtBot) -> None:
    side = ready(open_window(appearance=Appearance()))
    key_fifty(side)
    side.press(Key.Key_Enter, Key.Key_Enter)
    assert side.screen == "done"
    paper = side.shell.widget("paper")
    assert isinstance(paper, PaperColumn)
    qtbot.waitUntil(lambda: not paper.is_moving, timeout=2000)
    still = paper.grab().toImage()
    assert paper.grab().toImage() == still


def test_the_ring_counts_while_waiting() -> None:
    side = ready(open_window())
    side.counter.verdict = None
    key_fifty(side)
    side.press(Key.Key_Enter, Key.Key_Enter)
    iid = side.counter.latest.iid
    side.counter.tell(iid, Activity(asking_since_s=0.0))
    side.clock.passed_s = 12.0
    side.counter.tell(iid, Activity(asking_since_s=0.0, tries=1))
    settle()
    assert side.text("verdict_sentence") == "Ci mette più del solito. Aspetta."
    side.counter.decide(iid, Verdict.CONFIRMED)
    assert side.screen == "done"


def test_interactive_widgets_have_names_for_a_screen_reader() -> None:
    side = ready(open_window())
    key_fifty(side)
    for name in ("primary", "way_out", "key_5", "key_backspace", "quick_5000", "paper"):
        assert side.shell.widget(name).accessibleName(), name


def test_a_name_that_cannot_be_seen_is_not_found() -> None:
    side = ready(open_window())
    with pytest.raises(LookupError):
        side.shell.widget("key_5")


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_into_qt_cannot_use_none_up() -> None:
    keep_singletons()
    before = sys.getrefcount(None)
    widget = QWidget()
    timer = QTimer()
    for _ in range(1000):
        timer.setInterval(3)
        widget.setObjectName("x")
    lost = before - sys.getrefcount(None)
    assert lost > 500, "PySide6 counts again: singletons.py can go"
    assert sys.getrefcount(None) > 1 << 50


def test_the_first_frame_needs_no_domain_and_no_screens() -> None:
    code = "import sys, pos_app.ui.shell; print(*sys.modules)"
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30
    )
    ours = {name for name in told.stdout.split() if name.startswith("pos_app.")}
    assert "pos_app.ui.first_frame" in ours
    assert {name for name in ours if not name.startswith("pos_app.ui")} == {"pos_app.resources"}
    assert not {name for name in ours if "presenters" in name or "screens" in name}


def test_the_first_frame_gives_way_to_the_screens(qtbot: QtBot) -> None:
    side = open_window(awake=False)
    assert side.shell.screen_name == "starting"
    side.counter.open_up()
    qtbot.waitUntil(lambda: side.shell.screen_name == "idle", timeout=2000)
    assert side.shell.widget("question").isVisible()
