"""The set-up: three answers and a test, then the reader is remembered; else it is said why."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pos_app.domain.keyboards import Layout
from pos_app.domain.keystrokes import LetterCase, Manner, Modifiers, Press
from pos_app.domain.reader_lesson import TEST_CODE, Heard, Question
from pos_app.domain.words import Language, Words
from pos_app.printer.code128 import draw_bars
from pos_app.printer.qr import draw_qr
from pos_app.ui.presenters.views import Tone
from pos_app.ui.setup.course import Course
from pos_app.ui.setup.window import SetupTools, SetupWindow
from pos_app.ui.theme import Appearance, look_for
from tests.helpers.readers import Turn, TypingReader, Way, presses, shown
from tests.helpers.times import FakeClock

WORDS = Words(Language.ITALIAN)
CODES = (*(question.value for question in Question), TEST_CODE.secret)


def heard(made: Sequence[Press], gap_s: float = 0.004) -> Heard:
    return Heard(tuple(made), tuple(number * gap_s for number in range(len(made))))


class Memory:
    def __init__(self, complaint: str = "") -> None:
        self.kept: list[tuple[str, Manner]] = []
        self.complaint = complaint

    def remember(self, name: str, manner: Manner) -> str:
        self.kept.append((name, manner))
        return self.complaint


def scan(course: Course, reader: TypingReader, text: str, name: str = "wedge") -> None:
    course.hear(name, heard(presses(reader.type_out(text), Layout.IT)))


@pytest.mark.parametrize("way", Way)
@pytest.mark.parametrize("layout", [Layout.US, Layout.FR, Layout.IT])
def test_a_reader_is_learnt_tried_and_then_remembered(layout: Layout, way: Way) -> None:
    memory, reader = Memory(), TypingReader(layout, prefix="A>", way=way)
    course = Course(WORDS, memory.remember)
    for code in CODES:
        assert course.view().code == code
        assert memory.kept == []
        scan(course, reader, code)
    ((name, manner),) = memory.kept
    assert (name, manner.prefix) == ("wedge", "A>")
    view = course.view()
    assert (view.title, view.tone, view.code) == ("Lettore pronto", Tone.OK, "")
    assert "Invio" in view.found
    scan(course, reader, CODES[0])
    assert course.view() == view


def test_a_stray_key_and_another_reader_spoil_nothing() -> None:
    memory = Memory()
    course = Course(WORDS, memory.remember)
    course.hear("wedge", heard([Press(2, "1")]))
    scan(course, TypingReader(), CODES[0])
    scan(course, TypingReader(Layout.DE), CODES[0], "evdev:x")
    assert course.view().code == CODES[1]
    for code in CODES[1:]:
        scan(course, TypingReader(Layout.DE), code, "evdev:x")
    assert [(name, manner.layout) for name, manner in memory.kept] == [("evdev:x", Layout.DE)]


def test_what_is_wrong_is_said_and_the_same_code_asked_again() -> None:
    course = Course(WORDS, Memory().remember)
    scan(course, TypingReader(), CODES[0])
    scan(course, TypingReader(), CODES[1].upper())
    view = course.view()
    assert (view.code, view.tone) == (CODES[1], Tone.WARN)
    assert view.verdict == "Il lettore cambia le maiuscole"
    assert view.order
    scan(course, TypingReader(), CODES[1])
    assert course.view().tone is Tone.INFO
    course.begin_again()
    assert course.view().code == CODES[0]


def test_another_code_is_no_test_and_a_full_disk_is_said() -> None:
    memory = Memory("No space left on device")
    course = Course(WORDS, memory.remember)
    for code in CODES[:-1]:
        scan(course, TypingReader(end=""), code)
    scan(course, TypingReader(end=""), CODES[0])
    assert course.view().verdict == "Questo non è il codice di prova"
    scan(course, TypingReader(end=""), CODES[-1])
    view = course.view()
    assert "No space left" in view.why
    assert "nessuno" in view.found


def test_a_serial_reader_has_neither_layout_nor_speed() -> None:
    memory = Memory()
    course = Course(WORDS, memory.remember)
    for code in CODES:
        course.hear("serial:x", Heard(tuple(Press(sign=sign) for sign in f">{code}"), ()))
    assert memory.kept == [("serial:x", Manner(prefix=">"))]
    assert "come il computer" in course.view().found
    assert "non misurata" in course.view().found


class Keyboard:
    """Sends a reader's keys to the set-up's window, as X11 would with an Italian layout."""

    def __init__(self, window: SetupWindow, clock: FakeClock) -> None:
        self._window = window
        self._clock = clock
        self._held = Modifiers()

    def play(self, turns: Sequence[Turn]) -> None:
        for turn in turns:
            self._clock.passed_s += 0.004
            self._send(turn)

    def _send(self, turn: Turn) -> None:
        named = {42: Qt.Key.Key_Shift, 28: Qt.Key.Key_Return, 100: Qt.Key.Key_AltGr}
        self._held.turn(turn.key, down=turn.down)
        press = self._held.press(turn.key)
        text = "" if turn.key in named else shown(press, Layout.IT)
        kind = QEvent.Type.KeyPress if turn.down else QEvent.Type.KeyRelease
        key = named.get(turn.key, Qt.Key.Key_A)
        flags = Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(kind, key, flags, turn.key + 8, 0, 0, text)
        QCoreApplication.sendEvent(self._window, event)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def memory() -> Memory:
    return Memory()


@pytest.fixture
def window(qtbot: QtBot, clock: FakeClock, memory: Memory) -> SetupWindow:
    made = SetupWindow(
        SetupTools(
            words=WORDS,
            look=look_for(Appearance(), 1280, 800),
            wedge_name="wedge",
            draw_square=draw_qr,
            draw_bars=draw_bars,
            monotonic_s=clock.monotonic_s,
            remember=memory.remember,
        )
    )
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def text(window: SetupWindow, name: str) -> str:
    found = window.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def wait_for_title(qtbot: QtBot, window: SetupWindow, title: str) -> None:
    qtbot.waitUntil(lambda: text(window, "title") == title, timeout=3000)


def test_the_window_hears_a_reader_that_types(
    qtbot: QtBot, window: SetupWindow, clock: FakeClock, memory: Memory
) -> None:
    keyboard = Keyboard(window, clock)
    titles = ["Maiuscole e minuscole", "Cifre", "Prova finale", "Lettore pronto"]
    for code, title in zip(CODES, titles, strict=True):
        keyboard.play(TypingReader().type_out(code))
        wait_for_title(qtbot, window, title)
    ((_, manner),) = memory.kept
    assert (manner.layout, manner.letter_case) == (Layout.US, LetterCase.AS_PRESSED)
    assert text(window, "found") == "Tastiera USA, fine riga Invio, 12 ms per tasto."


def test_escape_leaves(window: SetupWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
