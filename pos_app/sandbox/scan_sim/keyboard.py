"""Where a pretended reader's keys go: the X display, or a keyboard made by the kernel.

Both press physical keys: what they type is decided by the machine's own layout, as with a real
reader. The rule it keeps: a key that is down when the burst is broken off comes up again.
"""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from types import TracebackType
from typing import Protocol, Self

from pos_app.sandbox.scan_sim.burst import Movement

#: X counts its key codes from 8 (X Window System Protocol, section 5, keyboards).
_X_OFFSET = 8
_NAME = "pos-app scan-sim"

#: Waits until so many seconds after the burst began; True where it is to be broken off.
WaitUntil = Callable[[float], bool]


class NoKeyboard(Exception):
    """No key can be pressed here; none was. The message says why."""


class Keyboard(Protocol):
    def move(self, key: int, *, down: bool) -> None:
        """Let a key go down or up; at once."""
        ...


def play(moves: Sequence[Movement], keyboard: Keyboard, wait_until: WaitUntil) -> None:
    """Make the movements, each in its time."""
    held: set[int] = set()
    try:
        for move in moves:
            if wait_until(move.at_s):
                return
            keyboard.move(move.key, down=move.down)
            held ^= {move.key}
    finally:
        for key in held:
            keyboard.move(key, down=False)


class XKeyboard:
    """Presses keys on an X display by its XTEST extension, as xdotool does."""

    def __init__(self, display: str = "") -> None:
        """Open the display, $DISPLAY where none is named.

        Raises:
            NoKeyboard: there is none, or it has no such extension.
        """
        self._x11, self._xtst = _library("X11"), _library("Xtst")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        opened = self._x11.XOpenDisplay(display.encode() or None)
        if not opened:
            raise NoKeyboard("there is no X display; see --display")
        self._display = ctypes.c_void_p(opened)
        numbers = [ctypes.byref(ctypes.c_int()) for _ in range(4)]
        if not self._xtst.XTestQueryExtension(self._display, *numbers):
            self._x11.XCloseDisplay(self._display)
            raise NoKeyboard("the X display has no XTEST extension")

    def move(self, key: int, *, down: bool) -> None:
        self._xtst.XTestFakeKeyEvent(self._display, key + _X_OFFSET, int(down), 0)
        self._x11.XFlush(self._display)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._x11.XSync(self._display, 0)
        self._x11.XCloseDisplay(self._display)


class KernelKeyboard:
    """A keyboard of its own by /dev/uinput: seen by evdev readers and on Wayland, too."""

    def __init__(self) -> None:
        """Make it.

        Raises:
            NoKeyboard: not Linux, no such device, or no right to it.
        """
        try:
            from evdev import UInput, UInputError
        except ImportError:
            raise NoKeyboard("there is no evdev on this machine") from None
        try:
            self._device = UInput(name=_NAME)
        except (UInputError, OSError) as error:
            raise NoKeyboard(f"/dev/uinput cannot be opened: {error}") from error

    def move(self, key: int, *, down: bool) -> None:
        from evdev import ecodes

        self._device.write(ecodes.EV_KEY, key, int(down))
        self._device.syn()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._device.close()


def open_keyboard(door: str, display: str) -> AbstractContextManager[Keyboard]:
    """Open the door named "x" or "uinput".

    Raises:
        NoKeyboard: it cannot be opened.
    """
    return KernelKeyboard() if door == "uinput" else XKeyboard(display)


def _library(name: str) -> ctypes.CDLL:
    found = ctypes.util.find_library(name)
    if found is None:
        raise NoKeyboard(f"lib{name} is missing on this machine")
    return ctypes.CDLL(found)
