"""Reader and hand type on the same keyboard: here they are told apart, whatever has the focus.

Every key that a scan could be made of goes to the ``KeyReader`` first. What it says was typed
by a hand is given back, in order, to whatever would have had it; what it says was a scan goes
to ``scanned``, and no key of it, its Enter least of all, presses anything.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from math import inf

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from pos_app.domain.keystrokes import Modifiers, Press
from pos_app.ports.scanner import Burst, Held, KeyReader, KeyReading, Typed
from pos_app.ui.pressed_keys import may_begin_scan, modifier_key, press_of

_MS_PER_S = 1000
#: Later than this, the timer has waited for this thread, and so may keys have.
_LATE_S = 0.030


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
        self._platform = QGuiApplication.platformName()
        self._modifiers = Modifiers()
        self._waiting: deque[QKeyEvent] = deque()
        self._swallowed: set[tuple[int, int]] = set()
        self._replaying = False
        self._due_s = 0.0
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.timeout.connect(self._elapse)
        application = QCoreApplication.instance()
        assert application is not None, "a window has an application"
        application.installEventFilter(self)

    def expect_pin(self, *, expected: bool) -> None:
        self._reader.expect_pin(expected=expected)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.WindowDeactivate and watched is self._window:
            self._modifiers.let_go()
        if kind not in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease} or self._replaying:
            return False
        assert isinstance(event, QKeyEvent), event
        if not self._is_ours(watched):
            return False
        modifier = modifier_key(event, self._platform)
        if modifier is not None:
            self._modifiers.turn(modifier, down=kind == QEvent.Type.KeyPress)
            return False
        if kind == QEvent.Type.KeyRelease:
            return self._release(event)
        return self._press(event)

    def _release(self, event: QKeyEvent) -> bool:
        """Swallow the release of a swallowed key: if that is given back, so is its release."""
        known = _identity(event) in self._swallowed
        if not event.isAutoRepeat():
            self._swallowed.discard(_identity(event))
        return known

    def _press(self, event: QKeyEvent) -> bool:
        press = press_of(event, self._modifiers, self._platform)
        if not self._waiting and not may_begin_scan(event, press):
            return False
        self._swallowed.add(_identity(event))
        if not event.isAutoRepeat():  # No reader and no sale holds a key down.
            self._ask(event, press)
        return True

    def _ask(self, event: QKeyEvent, press: Press) -> None:
        newest = _copy(event)
        self._waiting.append(newest)
        reading = self._reader.press(press, self._pressed_at_s(event))
        self._follow(reading)
        if isinstance(reading, Burst):
            # The scan was over before this key, which may begin another.
            self._waiting.append(newest)
        self._await_silence()

    def _follow(self, reading: KeyReading | None) -> None:
        match reading:
            case Typed(keys):
                self._give_back(len(keys))
            case Burst(scan):
                self._waiting.clear()
                self.scanned.emit(scan)
            case Held() | None:
                pass

    def _pressed_at_s(self, event: QKeyEvent) -> float:
        """Return when the key went down, by the system's clock where the event tells.

        This thread may have been busy since; a scan cut in two by that would have an Enter
        that looks like a hand's.
        """
        stamp_ms = event.timestamp()
        return stamp_ms / _MS_PER_S if stamp_ms else self._monotonic_s()

    def _await_silence(self) -> None:
        if self._waiting:
            self._due_s = self._monotonic_s() + self._reader.silence_s
            self._silence.start(max(1, round(self._reader.silence_s * _MS_PER_S)))
        else:
            self._silence.stop()

    def _elapse(self) -> None:
        if self._monotonic_s() > self._due_s + _LATE_S:
            # Keys that were pressed meanwhile are in the queue behind this timer: they first, once.
            self._await_silence()
            self._due_s = inf
            return
        self._follow(self._reader.elapse(self._monotonic_s()))
        # What is left are line ends of the scan.
        self._waiting.clear()

    def _give_back(self, keys: int) -> None:
        for _ in range(keys):
            self._replay(self._waiting.popleft())

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


def _identity(event: QKeyEvent) -> tuple[int, int]:
    """Return what press and release of a key share, even if Shift goes up between them."""
    code = event.nativeScanCode()
    return (code, 0) if code else (0, event.key())


def _copy(event: QKeyEvent, kind: QEvent.Type = QEvent.Type.KeyPress) -> QKeyEvent:
    return QKeyEvent(
        kind,
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
    )
