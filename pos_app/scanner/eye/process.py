"""What runs in the eye's process: the camera, an outbox for its reports, and a way to end.

The rules it keeps: it ends when the till closes its standard input, or dies; whatever library
writes to a standard stream writes to nobody; and a bug ends it with a report that names the
place, never a value.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from functools import partial
from pathlib import Path
from threading import Thread
from types import TracebackType
from typing import BinaryIO, NoReturn

from pos_app.ports.scanner import CameraListener
from pos_app.scanner.camera import LiveCamera
from pos_app.scanner.eye.messages import (
    Broken,
    HintTold,
    Order,
    Pause,
    Search,
    StateTold,
    StudyNow,
    Watch,
)
from pos_app.scanner.eye.outbox import Outbox
from pos_app.scanner.eye.wire import Ended, NotUnderstood, next_order, send_report

EXIT_ENDED = 0
EXIT_BROKEN = 70

#: A driver may keep its thread for ever: the device is let go of in this time, or with the process.
_ENDS_WITHIN_S = 0.8
_LAST_WORD_WITHIN_S = 0.5
_PARENT_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG, linux/prctl.h


def main() -> NoReturn:
    """Serve one till until it has enough; never returns."""
    # Ctrl+C goes to the whole group of the terminal: it is the till's to answer.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _die_with_the_till()
    orders, reports = _take_pipes()
    outbox = Outbox(partial(send_report, reports))
    Thread(target=outbox.run, name="eye-outbox", daemon=True).start()
    eye = Eye(outbox)
    sys.excepthook = eye.on_bug
    threading.excepthook = lambda about: eye.on_bug(
        about.exc_type, about.exc_value, about.exc_traceback
    )
    try:
        while True:
            eye.obey(next_order(orders))
    except Ended:
        pass
    except NotUnderstood as error:
        eye.break_off(f"order not understood: {error}")
    eye.end()


class Eye:
    """Does what it is ordered, in the thread that reads the orders."""

    def __init__(self, outbox: Outbox) -> None:
        self._outbox = outbox
        self._camera: LiveCamera | None = None

    def obey(self, order: Order) -> None:
        match order:
            case Watch():
                self._watch(order)
            case Pause(is_paused):
                self._running().pause(paused=is_paused)
            case StudyNow():
                self._running().study()
            case Search(path, width_px):
                run = partial(self._search, path, width_px)
                Thread(target=run, name="eye-search", daemon=True).start()

    def end(self) -> NoReturn:
        """Let go of the camera, and end whether or not that was possible."""
        timer = threading.Timer(_ENDS_WITHIN_S, os._exit, (EXIT_ENDED,))
        timer.daemon = True
        timer.start()
        if self._camera is not None:
            self._camera.stop()
        os._exit(EXIT_ENDED)

    def break_off(self, detail: str) -> NoReturn:
        """Say why, and end at once: what is left in this process is not to be trusted."""
        self._outbox.put(Broken(detail))
        self._outbox.drain(_LAST_WORD_WITHIN_S)
        os._exit(EXIT_BROKEN)

    def on_bug(
        self, kind: type[BaseException], _: BaseException | None, trace: TracebackType | None
    ) -> None:
        # The message may quote what was being read; the type and the place may not.
        self.break_off(f"{kind.__name__} at {_place(trace)}")

    def _watch(self, order: Watch) -> None:
        put = self._outbox.put
        listener = CameraListener(
            on_scan=put,
            on_picture=put,
            on_state=lambda state, fault: put(StateTold(state, fault)),
            on_several=put,
            on_hint=lambda hint: put(HintTold(hint)),
            on_studied=put,
        )
        self._camera = LiveCamera(
            order.config,
            on_beat=put,
            on_stuck=lambda: self.break_off("the driver does not answer"),
            recalled=order.recalled,
        )
        self._camera.pause(paused=order.is_paused)
        self._camera.start(listener)

    def _running(self) -> LiveCamera:
        assert self._camera is not None, "the first order is to watch"
        return self._camera

    def _search(self, path: Path, width_px: int) -> None:
        from pos_app.scanner.picture_file import search

        self._outbox.put(search(path, width_px))


def _take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Keep both pipes under numbers that no library knows; theirs lead nowhere."""
    orders, reports = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nowhere, number)
    os.close(nowhere)
    return orders, reports


def _die_with_the_till() -> None:
    """Have the system end this process when its parent dies: a hung one reads no end of input."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)


def _place(trace: TracebackType | None) -> str:
    place = "nowhere"
    while trace is not None:
        code = trace.tb_frame.f_code
        place = f"{Path(code.co_filename).name}:{trace.tb_lineno} in {code.co_name}"
        trace = trace.tb_next
    return place
