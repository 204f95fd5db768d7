"""Keys as a keyboard sends them: what was a scan is taken out, what a hand typed comes back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from pos_app.domain.keyboards import ALT, ALT_GR, ENTER, Layout
from pos_app.domain.keystrokes import Manner, Modifiers
from pos_app.ports.scanner import Scan
from pos_app.scanner.readers.wedge import BurstDetector, learnt
from pos_app.ui.pressed_keys import key_code
from pos_app.ui.wedge_filter import WedgeFilter
from tests.helpers.readers import CONTROL, SHIFT, Turn, TypingReader, Way, shown

NOTICE = "PAGOPA|002|300022028000000154|82001760675|1000"
NAMED = {
    SHIFT: Qt.Key.Key_Shift,
    CONTROL: Qt.Key.Key_Control,
    ALT: Qt.Key.Key_Alt,
    ALT_GR: Qt.Key.Key_AltGr,
    ENTER: Qt.Key.Key_Return,
    1: Qt.Key.Key_Escape,
}
_MODIFIERS = {NAMED[key] for key in (SHIFT, CONTROL, ALT, ALT_GR)}


class Window(QWidget):
    """Remembers what reaches it; its button would be pressed by the space bar."""

    def __init__(self) -> None:
        super().__init__()
        self.turned: list[tuple[QEvent.Type, str]] = []
        self.button = QPushButton("Paga")
        self.pressed = 0
        self.button.clicked.connect(self._count)
        QVBoxLayout(self).addWidget(self.button)

    def _count(self) -> None:
        self.pressed += 1

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name.
        self._note(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name.
        self._note(event)

    def _note(self, event: QKeyEvent) -> None:
        if event.key() not in _MODIFIERS:
            self.turned.append((event.type(), event.text() or str(event.key())))

    @property
    def typed(self) -> str:
        return "".join(text for kind, text in self.turned if kind == QEvent.Type.KeyPress)


class Desk:
    """A window with the filter before it, a clock that is set by hand, and a keyboard."""

    def __init__(self, manner: Manner, host: Layout) -> None:
        self.now_s = 100.0
        self.host = host
        self.window = Window()
        self.window.show()
        self.filter = WedgeFilter(self.window, BurstDetector(learnt(manner)), lambda: self.now_s)
        self.scans: list[str] = []
        self.filter.scanned.connect(self._take)
        self._held = Modifiers()

    def _take(self, scan: Scan) -> None:
        self.scans.append(scan.text)

    def press_late(self, text: str, stamp_ms: int) -> None:
        """Deliver keys now that the system saw at ``stamp_ms``, each two milliseconds on."""
        for at, sign in enumerate(text):
            end = sign == "\r"
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = Qt.Key.Key_Return if end else Qt.Key(ord(sign))
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
                event.setTimestamp(stamp_ms + 2 * at)
                QCoreApplication.sendEvent(self.window, event)

    def play(self, turns: Iterable[Turn], gap_s: float = 0.002) -> None:
        for turn in turns:
            self.now_s += gap_s
            self.send(turn)

    def send(self, turn: Turn, *, again: bool = False) -> None:
        self._held.turn(turn.key, down=turn.down)
        press = self._held.press(turn.key)
        text = "" if turn.key in NAMED and turn.key != ENTER else shown(press, self.host)
        key = NAMED.get(turn.key, ord(text.upper()) if len(text.upper()) == 1 else 0)
        kind = QEvent.Type.KeyPress if turn.down else QEvent.Type.KeyRelease
        flags = Qt.KeyboardModifier.NoModifier
        if press.control:
            flags |= Qt.KeyboardModifier.ControlModifier
        if press.alt_hold:
            flags |= Qt.KeyboardModifier.AltModifier
        event = QKeyEvent(kind, key, flags, turn.key + 8, 0, 0, text, again)
        target = QApplication.focusWidget() or self.window
        QCoreApplication.sendEvent(target, event)

    def rest(self, qtbot: QtBot) -> None:
        qtbot.waitUntil(lambda: not self.filter._waiting, timeout=3000)


@pytest.fixture
def desks(qapp: QApplication) -> Iterator[type[Desk]]:
    yield Desk
    for window in qapp.topLevelWidgets():
        window.deleteLater()


def tap(key: int) -> tuple[Turn, Turn]:
    return Turn(key, down=True), Turn(key, down=False)


@pytest.mark.parametrize("way", Way)
@pytest.mark.parametrize(
    ("reader", "host"),
    [(Layout.US, Layout.IT), (Layout.DE, Layout.FR), (Layout.FR, Layout.DE)],
)
def test_a_scan_is_what_the_reader_meant_and_presses_nothing(
    desks: type[Desk], qtbot: QtBot, reader: Layout, host: Layout, way: Way
) -> None:
    desk = desks(Manner(reader), host)
    desk.window.button.setFocus()
    desk.play(TypingReader(reader, end="\r\r", way=way, prefix="\x02").type_out(NOTICE + " "))
    desk.rest(qtbot)
    assert desk.scans == [NOTICE + " "]
    assert desk.window.pressed == 0
    assert desk.window.turned == []


def test_what_a_hand_types_comes_back_as_it_was(desks: type[Desk], qtbot: QtBot) -> None:
    desk = desks(Manner(), Layout.IT)
    for key in (3, 30, 1, ENTER):
        desk.play(tap(key), gap_s=0.09)
    desk.rest(qtbot)
    escape = str(int(Qt.Key.Key_Escape))
    press, release = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    order = [(kind, text) for text in ("2", "a", escape, "\r") for kind in (press, release)]
    assert desk.window.turned == order
    assert desk.scans == []


def test_a_key_held_down_is_one_key(desks: type[Desk], qtbot: QtBot) -> None:
    desk = desks(Manner(), Layout.IT)
    desk.send(Turn(3, down=True))
    for _ in range(20):
        desk.send(Turn(3, down=True), again=True)
    desk.send(Turn(3, down=False))
    desk.rest(qtbot)
    assert desk.window.turned == [(QEvent.Type.KeyPress, "2"), (QEvent.Type.KeyRelease, "2")]


def test_escape_is_at_once_where_nothing_is_held(desks: type[Desk]) -> None:
    desk = desks(Manner(), Layout.IT)
    desk.play(tap(1))
    assert desk.window.typed == str(int(Qt.Key.Key_Escape))


def test_a_shift_that_went_up_elsewhere_is_forgotten(desks: type[Desk], qtbot: QtBot) -> None:
    desk = desks(Manner(Layout.US), Layout.US)
    desk.send(Turn(SHIFT, down=True))
    QCoreApplication.sendEvent(desk.window, QEvent(QEvent.Type.WindowDeactivate))
    desk._held.let_go()
    desk.play(TypingReader().type_out("1234567"))
    desk.rest(qtbot)
    assert desk.scans == ["1234567"]


@pytest.mark.parametrize(
    ("platform", "code", "key"),
    [
        ("xcb", 38, 30),
        ("wayland", 108, ALT_GR),
        ("xcb", 0, 0),
        ("windows", 30, 30),
        ("windows", 0x138, ALT_GR),
        ("windows", 0x11C, 96),
        ("windows", 0x148, 0),
        ("cocoa", 38, 0),
    ],
)
def test_the_number_of_a_key(platform: str, code: int, key: int) -> None:
    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, code, 0, 0, "a"
    )
    assert key_code(event, platform) == key


CODE = "SS10123456789ABCDEFGHJKMNPQ7"


@pytest.mark.parametrize("cut", [1, 5, len(CODE) - 3, len(CODE)])
@pytest.mark.parametrize("timer_first", [False, True])
def test_a_window_that_was_busy_in_the_middle_of_a_scan_cuts_nothing(
    desks: type[Desk], qtbot: QtBot, cut: int, *, timer_first: bool
) -> None:
    """Else the last signs and their Enter would be a hand's, and a button would be pressed."""
    desk = desks(Manner(), Layout.US)
    sent = f"{CODE}\r"
    desk.press_late(sent[:cut], 5_000)
    desk.now_s += 0.3
    if timer_first:
        desk.filter._silence.timeout.emit()
    desk.press_late(sent[cut:], 5_000 + 2 * cut)
    desk.rest(qtbot)
    assert desk.scans == [CODE]
    assert desk.window.typed == ""


def test_a_timer_that_is_always_late_gives_a_hand_its_keys(desks: type[Desk]) -> None:
    desk = desks(Manner(), Layout.US)
    desk.press_late("7", 5_000)
    for _ in range(2):
        desk.now_s += 0.3
        desk.filter._silence.timeout.emit()
    assert desk.window.typed == "7"
