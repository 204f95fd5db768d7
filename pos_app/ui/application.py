"""The Qt application around the window: its messages, its signals, its one door for threads."""

from __future__ import annotations

import logging
import os
import signal
import socket
from collections.abc import Callable, Mapping
from types import FrameType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QSocketNotifier,
    Qt,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

logger = logging.getLogger(__name__)

#: Qt says this under the offscreen platform and means nothing by it.
_HARMLESS = ("This plugin does not support propagateSizeHints",)
_LEVELS: Mapping[QtMsgType, int] = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Application(QObject):
    """One for the process. ``in_gui`` may be called from any thread; the rest from the GUI's.

    Signals:
        asked_to_end: SIGTERM or SIGINT came: close what is open and leave.
    """

    asked_to_end = Signal()
    _job_arrived = Signal(object)

    def __init__(self) -> None:
        self._application = QApplication(["pos-app"])
        super().__init__()
        self._application.setDesktopFileName("pos-app")
        qInstallMessageHandler(_to_log)
        self._job_arrived.connect(self._run_job, Qt.ConnectionType.QueuedConnection)
        self._bell, self._clapper = socket.socketpair()
        self._notifier = QSocketNotifier(self._bell.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._on_bell)

    def in_gui(self, job: Callable[[], None]) -> None:
        """Run a job in the GUI thread, soon."""
        self._job_arrived.emit(job)

    def take_signals(self) -> None:
        """Turn SIGTERM and SIGINT into ``asked_to_end``: a handler must not wait for Python."""
        self._clapper.setblocking(False)  # noqa: FBT003 - the library's only spelling.
        signal.set_wakeup_fd(self._clapper.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _leave_to_the_bell)

    def run(self) -> int:
        """Show windows until the last one closes."""
        return self._application.exec()

    def end(self) -> None:
        self._application.quit()

    def close(self) -> None:
        """Give the process its message handler and signals back."""
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._bell.close()
        self._clapper.close()
        qInstallMessageHandler(None)

    @Slot(object)
    def _run_job(self, job: Callable[[], None]) -> None:
        job()

    @Slot()
    def _on_bell(self) -> None:
        os.read(self._bell.fileno(), 64)
        self.asked_to_end.emit()


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether Qt will find a screen; without one it ends the process with a core dump."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in names)


def _to_log(kind: QtMsgType, _: QMessageLogContext, message: str | None) -> None:
    text = message or ""
    if not text.startswith(_HARMLESS):
        logger.log(_LEVELS[kind], "Qt: %s", text)


def _leave_to_the_bell(number: int, frame: FrameType | None) -> None:
    """Do nothing: the wakeup descriptor has rung already."""
    del number, frame
