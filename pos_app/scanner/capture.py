"""The thread that owns the source: opens it, empties it, makes pictures, lets go of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pos_app.domain.faults import Fault
from pos_app.ports.scanner import CameraListener, CameraState
from pos_app.scanner.config import CameraConfig
from pos_app.scanner.newest import Newest
from pos_app.scanner.switches import Switches
from pos_app.scanner.taken import Taken
from pos_app.scanner.teller import Teller
from pos_app.scanner.watchdog import Watchdog

if TYPE_CHECKING:
    from cv2.typing import MatLike

    from pos_app.scanner.frames import FrameSource


class CaptureLoop:
    """Runs until it is to stop; a read that blocks may delay that by a second."""

    def __init__(
        self,
        config: CameraConfig,
        *,
        open_source: Callable[[], FrameSource],
        listener: CameraListener,
        teller: Teller,
        watchdog: Watchdog,
        newest: Newest[Taken],
        switches: Switches,
        monotonic_s: Callable[[], float],
    ) -> None:
        self._config = config
        self._open_source = open_source
        self._listener = listener
        self._teller = teller
        self._watchdog = watchdog
        self._newest = newest
        self._stopping = switches.stopping
        self._monotonic_s = monotonic_s
        self._next_picture_s = 0.0
        self._frames = 0

    def run(self) -> None:
        while not self._stopping.is_set():
            self._open_and_read()
            self._watchdog.closed()
            self._newest.clear()
            self._stopping.wait(self._watchdog.next_wait_s())

    def _open_and_read(self) -> None:
        from pos_app.scanner.frames import NoFrames

        self._watchdog.opening(self._monotonic_s())
        try:
            source = self._open_source()
        except NoFrames as error:
            self._teller.tell_trouble(Fault(error.code, str(error)))
            return
        try:
            self._watchdog.opened(self._monotonic_s())
            self._read_until_trouble(source)
        finally:
            source.close()

    def _read_until_trouble(self, source: FrameSource) -> None:
        from pos_app.scanner.pictures import is_same

        previous: MatLike | None = None
        while not self._stopping.is_set():
            frame = source.read()
            now_s = self._monotonic_s()
            if frame is None:
                self._watchdog.failed_read(now_s)
            else:
                is_repeated = not source.may_repeat and is_same(previous, frame)
                self._watchdog.frame(now_s, is_repeated=is_repeated)
                previous = frame
            if fault := self._watchdog.trouble(now_s):
                self._teller.tell_trouble(fault)
                return
            if frame is not None and not self._stopping.is_set():
                self._pass_on(frame, now_s)

    def _pass_on(self, frame: MatLike, now_s: float) -> None:
        from pos_app.scanner.pictures import picture_of

        self._teller.tell(CameraState.LIVE)
        self._frames += 1
        self._newest.put(Taken(frame, self._frames, now_s))
        if now_s >= self._next_picture_s:
            self._next_picture_s = now_s + 1 / self._config.pictures_per_s
            self._listener.on_picture(picture_of(frame, self._config.picture_width_px))
