"""The one door into the GUI thread: listeners for the lanes, a queue behind them.

Made before the first frame, so it imports what it carries only when something is carried.
What comes before the door is opened waits in the queue.
"""

from __future__ import annotations

from collections import deque
from itertools import count
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from pos_app.domain.faults import Fault
    from pos_app.domain.operation import IntentId, Operation
    from pos_app.ports.counter import (
        Activity,
        Answer,
        CounterListener,
        CounterStatus,
        DraftId,
        OpenQuestion,
    )
    from pos_app.ports.licences import Licence
    from pos_app.ports.pictures import PictureFile
    from pos_app.ports.scanner import (
        CameraListener,
        CameraState,
        Hint,
        Picture,
        ReaderListener,
        ReaderState,
        Scan,
        Several,
        Studied,
    )
    from pos_app.ui.messages import Message


class Bridge(QObject):
    """Carries messages in order, and of the camera's pictures only the newest.

    Signals:
        message: A ``Message``, always emitted in the GUI thread.
        picture: The newest ``Picture``, always emitted in the GUI thread.
    """

    message = Signal(object)
    picture = Signal(object)
    _something_waits = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._waiting: deque[Message] = deque()
        self._newest: Picture | None = None
        self._readers = count()

    def open(self) -> None:
        """Begin to deliver. In the GUI thread, once."""
        from PySide6.QtCore import Qt

        self._something_waits.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._something_waits.emit()

    def counter_listener(self) -> CounterListener:
        """Return callees for the workflow; each may be called from any thread."""
        from pos_app.ports.counter import CounterListener

        return CounterListener(
            on_operation=self._on_operation,
            on_draft_priced=self._on_draft_priced,
            on_draft_refused=self._on_draft_refused,
            on_status=self._on_status,
            on_found=self._on_found,
            on_stopped=self._on_stopped,
            on_answer=self._on_answer,
        )

    def camera_listener(self) -> CameraListener:
        """Return callees for the camera; each may be called from any thread."""
        from pos_app.ports.scanner import CameraListener

        return CameraListener(
            on_scan=self._on_scan,
            on_picture=self._on_picture,
            on_state=self._on_camera_state,
            on_several=self._on_several,
            on_hint=self._on_hint,
            on_studied=self._on_studied,
        )

    def reader_listener(self) -> ReaderListener:
        """Return callees for one reader with a line of its own; ask once for each reader."""
        from pos_app.ports.scanner import ReaderListener

        reader = next(self._readers)

        def on_state(state: ReaderState, fault: Fault | None) -> None:
            self._on_reader_state(reader, state, fault)

        return ReaderListener(on_scan=self._on_scan, on_state=on_state)

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            messages, self._waiting = self._waiting, deque()
            newest, self._newest = self._newest, None
        for message in messages:
            self.message.emit(message)
        if newest is not None:
            self.picture.emit(newest)

    def _queue(self, message: Message) -> None:
        with self._lock:
            self._waiting.append(message)
        self._something_waits.emit()

    def _on_operation(self, operation: Operation, activity: Activity) -> None:
        from pos_app.ui.messages import OperationMoved

        self._queue(OperationMoved(operation, activity))

    def _on_draft_priced(self, draft: DraftId, iid: IntentId) -> None:
        from pos_app.ui.messages import DraftPriced

        self._queue(DraftPriced(draft, iid))

    def _on_draft_refused(self, draft: DraftId, fault: Fault) -> None:
        from pos_app.ui.messages import DraftRefused

        self._queue(DraftRefused(draft, fault))

    def _on_status(self, status: CounterStatus) -> None:
        from pos_app.ui.messages import StatusChanged

        self._queue(StatusChanged(status))

    def _on_found(self, questions: tuple[OpenQuestion, ...], others: tuple[Operation, ...]) -> None:
        from pos_app.ui.messages import Found

        self._queue(Found(questions, others))

    def _on_stopped(self, fault: Fault) -> None:
        from pos_app.ui.messages import TillStopped

        self._queue(TillStopped(fault))

    def _on_answer(self, answer: Answer) -> None:
        from pos_app.ui.messages import Answered

        self._queue(Answered(answer))

    def _on_scan(self, scan: Scan) -> None:
        from pos_app.ui.messages import Scanned

        self._queue(Scanned(scan))

    def _on_camera_state(self, state: CameraState, _: Fault | None) -> None:
        from pos_app.ui.messages import CameraChanged

        self._queue(CameraChanged(state))

    def _on_reader_state(self, reader: int, state: ReaderState, fault: Fault | None) -> None:
        from pos_app.ui.messages import ReaderChanged

        self._queue(ReaderChanged(reader, state, fault))

    def _on_several(self, several: Several) -> None:
        from pos_app.ui.messages import SeveralSeen

        self._queue(SeveralSeen(several))

    def _on_hint(self, hint: Hint | None) -> None:
        from pos_app.ui.messages import HintChanged

        self._queue(HintChanged(hint))

    def _on_studied(self, studied: Studied) -> None:
        from pos_app.ui.messages import PictureStudied

        self._queue(PictureStudied(studied))

    def on_file_studied(self, asked: int, studied: Studied) -> None:
        """Take what a picture file holds. Any thread."""
        from pos_app.ui.messages import FileStudied

        self._queue(FileStudied(asked, studied))

    def on_files(self, files: tuple[PictureFile, ...]) -> None:
        """Take the files there are to choose from. Any thread."""
        from pos_app.ui.messages import FilesFound

        self._queue(FilesFound(files))

    def on_licences(self, licences: tuple[Licence, ...]) -> None:
        """Take what the program is made of. Any thread."""
        from pos_app.ui.messages import LicencesFound

        self._queue(LicencesFound(licences))

    def on_preference_kept(self, is_kept: bool) -> None:  # noqa: FBT001 - the port's callback.
        """Take whether a choice lies on the disk. Any thread."""
        from pos_app.ui.messages import PreferenceKept

        self._queue(PreferenceKept(is_kept))

    def _on_picture(self, picture: Picture) -> None:
        with self._lock:
            is_first = self._newest is None
            self._newest = picture
        if is_first:  # Else one delivery is on its way and will find this picture.
            self._something_waits.emit()
