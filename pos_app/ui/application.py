"""The Qt application around the window: its messages, its signals, its one door for threads.

Made before the first frame, so it names no more of Qt than it must: the namespace ``Qt`` and
its enumerations take longer to come to life than the window does.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from types import FrameType

    from PySide6.QtCore import QMessageLogContext, QtMsgType

#: Qt says this under the offscreen platform and means nothing by it.
_HARMLESS = ("This plugin does not support propagateSizeHints",)


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
        self._job_arrived.connect(self._run_job)
        self._bell = -1
        self._let_go: list[Callable[[], None]] = []

    def in_gui(self, job: Callable[[], None]) -> None:
        """Run a job in the GUI thread: at once from that thread, soon from any other."""
        self._job_arrived.emit(job)

    def take_signals(self) -> None:
        """Turn SIGTERM and SIGINT into ``asked_to_end``: a handler must not wait for Python."""
        import signal
        import socket

        from PySide6.QtCore import QSocketNotifier

        bell, clapper = socket.socketpair()
        clapper.setblocking(False)  # noqa: FBT003 - the library's only spelling.
        self._bell = bell.fileno()
        notifier = QSocketNotifier(self._bell, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._on_bell)
        signal.set_wakeup_fd(clapper.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, _leave_to_the_bell)

        def let_go() -> None:
            signal.set_wakeup_fd(-1)
            notifier.setEnabled(False)
            bell.close()
            clapper.close()

        self._let_go.append(let_go)

    def run(self) -> int:
        """Show windows until the last one closes."""
        return self._application.exec()

    def end(self) -> None:
        self._application.quit()

    def close(self) -> None:
        """Give the process its message handler and signals back."""
        while self._let_go:
            self._let_go.pop()()
        qInstallMessageHandler(None)

    @Slot(object)
    def _run_job(self, job: Callable[[], None]) -> None:
        job()

    @Slot()
    def _on_bell(self) -> None:
        os.read(self._bell, 64)
        self.asked_to_end.emit()


def has_display(environment: Mapping[str, str]) -> bool:
    """Whether Qt will find a screen; without one it ends the process with a core dump."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(environment.get(name) for name in names)


def _to_log(kind: QtMsgType, _: QMessageLogContext, message: str | None) -> None:
    import logging

    from PySide6.QtCore import QtMsgType

    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    text = message or ""
    if not text.startswith(_HARMLESS):
        logging.getLogger(__name__).log(levels[kind], "Qt: %s", text)


def _leave_to_the_bell(number: int, frame: FrameType | None) -> None:
    """Do nothing: the wakeup descriptor has rung already."""
    del number, frame
