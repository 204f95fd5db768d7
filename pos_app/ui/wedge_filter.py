"""Reader and hand type on the same keyboard: here they are told apart, whatever has the focus.

Every key that a scan could be made of goes to the ``KeyReader`` first. What it says was typed
by a hand is given back, in order, to whatever would have had it; what it says was a scan goes
to ``scanned``, and no key of it, its Enter least of all, presses anything.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.ports.scanner import Burst, Held, KeyReader, KeyReading, Typed

_LINE_ENDS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}
_NOT_TYPING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_MODIFIER_KEYS = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
)
_MS_PER_S = 1000


class WedgeFilter(QObject):
    """An event filter on the application, for the keys of one window.

    Signals:
        scanned: A ``Scan`` from a reader that types.
    """

    scanned = Signal(object)

    def __init__(
        self, window: QWidget, reader: KeyReader, monotonic_s: Callable[[], float]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._reader = reader
        self._monotonic_s = monotonic_s
        self._waiting: deque[tuple[QKeyEvent, bool]] = deque()
        self._replaying = False
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.timeout.connect(self._elapse)
        application = QCoreApplication.instance()
        assert application is not None, "a window has an application"
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease} or self._replaying:
            return False
        assert isinstance(event, QKeyEvent), event
        if not self._is_ours(watched) or event.key() in _MODIFIER_KEYS:
            return False
        sign = _sign(event)
        if kind == QEvent.Type.KeyRelease:
            # The release of a key that is given back is made anew together with its press.
            return sign is not None
        return self._press(event, sign)

    def _press(self, event: QKeyEvent, sign: str | None) -> bool:
        if event.isAutoRepeat() and sign is not None:
            return True  # No reader and no sale holds a key down.
        if sign is None:
            return self._queue_behind(event)
        newest = (_copy(event), True)
        self._waiting.append(newest)
        reading = self._reader.press(sign, self._monotonic_s())
        self._follow(reading)
        if isinstance(reading, Burst):
            # The scan was over before this key, which may begin another.
            self._waiting.append(newest)
        self._await_silence()
        return True

    def _queue_behind(self, event: QKeyEvent) -> bool:
        """Let a Backspace typed right after a digit not overtake it."""
        if not self._waiting:
            return False
        self._waiting.append((_copy(event), False))
        return True

    def _follow(self, reading: KeyReading | None) -> None:
        match reading:
            case Typed(keys):
                self._give_back(len(keys))
            case Burst(scan):
                self._waiting.clear()
                self.scanned.emit(scan)
            case Held() | None:
                pass

    def _await_silence(self) -> None:
        if self._waiting:
            self._silence.start(max(1, round(self._reader.silence_s * _MS_PER_S)))
        else:
            self._silence.stop()

    def _elapse(self) -> None:
        self._follow(self._reader.elapse(self._monotonic_s()))
        # Whatever was queued behind keys that became a scan goes with them.
        self._waiting.clear()

    def _give_back(self, signs: int) -> None:
        while self._waiting and (signs > 0 or not self._waiting[0][1]):
            event, is_sign = self._waiting.popleft()
            signs -= is_sign
            self._replay(event)

    def _replay(self, press: QKeyEvent) -> None:
        target = QApplication.focusWidget() or self._window
        if target.window() is not self._window:
            target = self._window
        self._replaying = True
        try:
            for event in (press, _copy(press, QEvent.Type.KeyRelease)):
                QCoreApplication.sendEvent(target, event)
        finally:
            self._replaying = False

    def _is_ours(self, watched: QObject) -> bool:
        if isinstance(watched, QWidget):
            return watched.window() is self._window
        return isinstance(watched, QWindow) and watched is self._window.windowHandle()


def _sign(event: QKeyEvent) -> str | None:
    """Return the sign that a reader could have sent with this key."""
    if event.modifiers() & _NOT_TYPING:
        return None
    end = _LINE_ENDS.get(Qt.Key(event.key()))
    if end is not None:
        return end
    text = event.text()
    return text if len(text) == 1 and text.isprintable() else None


def _copy(event: QKeyEvent, kind: QEvent.Type = QEvent.Type.KeyPress) -> QKeyEvent:
    return QKeyEvent(kind, event.key(), event.modifiers(), event.text())
