"""An eye with a trouble planted in it: ``python planted_eye.py PLANT FLAG``.

It is the shipping eye, but for one place. Where the file FLAG is not there yet, it is made and
the trouble happens at the fifth look at a frame (or at the opening); an eye begun after that is
sound. ``PLANT`` with ``-always`` behind it happens in each eye.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from cv2.typing import MatLike

from pos_app.scanner.camera import LiveCamera
from pos_app.scanner.decode import decoder
from pos_app.scanner.decode.reading import Look
from pos_app.scanner.eye.process import main

_FAR_TOO_LONG_S = 600
_AT_LOOK = 5
WHAT_WAS_READ = "the text of a code"


def _raise_a_bug() -> None:
    raise ValueError(WHAT_WAS_READ)


def _hang_with_the_interpreter() -> None:
    # A foreign function that keeps the interpreter's lock: no thread of the eye goes on.
    ctypes.PyDLL(None).sleep(_FAR_TOO_LONG_S)


def _write_to_standard_streams() -> None:
    for number in (1, 2):
        os.write(number, b"a library's opinion")


IN_LOOK: dict[str, Callable[[], object]] = {
    "abort": os.abort,
    "segv": lambda: os.kill(os.getpid(), signal.SIGSEGV),
    "leave": lambda: os._exit(3),
    "bug": _raise_a_bug,
    "hang": lambda: time.sleep(_FAR_TOO_LONG_S),
    "freeze": _hang_with_the_interpreter,
    "chatter": _write_to_standard_streams,
}
AT_STUDY: dict[str, Callable[[], object]] = {
    "study": os.abort,
    "muse": lambda: time.sleep(_FAR_TOO_LONG_S),
}


def plant(name: str, flag: Path) -> None:
    """Plant it in this process."""
    kind, _, always = name.partition("-")
    if flag.exists() and not always:
        return
    if kind in AT_STUDY:
        _at_study(AT_STUDY[kind], flag)
    elif kind == "open":
        _at_opening(flag)
    else:
        _at_look(IN_LOOK[kind], flag)


def _at_look(happen: Callable[[], object], flag: Path) -> None:
    look, looks = decoder.Decoder.look, [0]

    def look_and_happen(self: decoder.Decoder, grey: MatLike) -> Look:
        looks[0] += 1
        if looks[0] == _AT_LOOK:
            flag.touch()
            happen()
        return look(self, grey)

    decoder.Decoder.look = look_and_happen  # type: ignore[method-assign]


def _at_study(happen: Callable[[], object], flag: Path) -> None:
    def study(_: decoder.Decoder, __: MatLike) -> Look:
        flag.touch()
        happen()
        return Look()

    decoder.Decoder.study = study  # type: ignore[assignment, method-assign]


def _at_opening(flag: Path) -> None:
    def open_for_ever(_: LiveCamera) -> None:
        flag.touch()
        time.sleep(_FAR_TOO_LONG_S)

    LiveCamera._open_configured = open_for_ever  # type: ignore[assignment, method-assign]


def planted_eye(name: str, flag: Path) -> list[str]:
    """Return the command line of such an eye."""
    return [sys.executable, "-P", __file__, name, str(flag)]


if __name__ == "__main__":
    plant(sys.argv[1], Path(sys.argv[2]))
    main()
