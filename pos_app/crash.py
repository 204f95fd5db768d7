"""The last resort: a bug stops the till where it can be seen, never a half-dead screen.

Every way an exception can get lost (a Qt slot, a thread, a finaliser) ends here: it is
logged, without local values, since one may be a code; then ``on_bug`` shows the stop screen.
Open operations are safe: the journal has them, and the next start takes them up.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from types import TracebackType


class CrashHook:
    """Installed once, before the window. ``report`` may be called from any thread.

    ``on_bug`` is called for the first bug only: what comes after it is its echo.
    """

    def __init__(self, on_bug: Callable[[], None]) -> None:
        self._on_bug = on_bug
        self._guard = threading.Lock()
        self._met = False

    @property
    def met(self) -> bool:
        """Whether a bug has stopped the till: then the process must not end with success."""
        return self._met

    def install(self) -> None:
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception
        sys.unraisablehook = self._on_unraisable

    def report(self, error: BaseException) -> None:
        """Log a bug and stop the till."""
        self._on_exception(type(error), error, error.__traceback__)

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        # Late: a till that meets no bug need not wait for these before its first frame.
        import logging
        import traceback

        where = "".join(traceback.format_tb(trace))
        # The message may quote what was being handled; the type and the place may not.
        logging.getLogger(__name__).critical("a bug stops the till: %s\n%s", kind.__name__, where)
        with self._guard:
            first, self._met = not self._met, True
        if first:
            self._on_bug()

    def _on_thread_exception(self, about: threading.ExceptHookArgs) -> None:
        self._on_exception(about.exc_type, about.exc_value, about.exc_traceback)

    def _on_unraisable(self, about: sys.UnraisableHookArgs) -> None:
        self._on_exception(about.exc_type, about.exc_value, about.exc_traceback)
