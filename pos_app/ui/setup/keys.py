"""Gathers whole bursts of keys in the set-up's window: here nobody types but the reader."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QWidget

from pos_app.domain.keystrokes import Modifiers, Press
from pos_app.domain.reader_lesson import Heard
from pos_app.ui.pressed_keys import modifier_key, press_of

#: Longer than the slowest reader that can be learnt takes for a key.
_SILENCE_MS = 300


class BurstGatherer(QObject):
    """An event filter on the application; every key of the window is the reader's but Esc.

    Signals:
        gathered: A ``Heard``, when nothing has followed for a moment.
    """

    gathered = Signal(object)

    def __init__(self, window: QWidget, monotonic_s: Callable[[], float]) -> None:
        super().__init__(window)
        self._monotonic_s = monotonic_s
        self._platform = QGuiApplication.platformName()
        self._modifiers = Modifiers()
        self._presses: list[Press] = []
        self._at_s: list[float] = []
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(_SILENCE_MS)
        self._silence.timeout.connect(self._settle)
        application = QCoreApplication.instance()
        assert application is not None, "a window has an application"
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}:
            return False
        assert isinstance(event, QKeyEvent), event
        if not isinstance(watched, QWidget) or event.key() == Qt.Key.Key_Escape:
            return False  # A key comes to Qt's own window first; it is the widget's that counts.
        down = kind == QEvent.Type.KeyPress
        modifier = modifier_key(event, self._platform)
        if modifier is not None:
            self._modifiers.turn(modifier, down=down)
        elif down and not event.isAutoRepeat():
            self._gather(event)
        return True

    def _gather(self, event: QKeyEvent) -> None:
        self._presses.append(press_of(event, self._modifiers, self._platform))
        self._at_s.append(self._monotonic_s())
        self._silence.start()

    def _settle(self) -> None:
        heard = Heard(tuple(self._presses), tuple(self._at_s))
        self._presses, self._at_s = [], []
        self.gathered.emit(heard)
