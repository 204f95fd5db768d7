"""The voice's thread: it keeps one child process that says whatever came last.

The rule it keeps: nobody waits for a word and nobody fails for the lack of one. A child is
started, ended and reaped in this thread alone; one that says nothing for long is ended too.
"""

from __future__ import annotations

import logging
import subprocess
from collections.abc import Sequence
from threading import Condition, Thread

from pos_app.ports.voice import Speech
from pos_app.voice.engines import Engine

logger = logging.getLogger(__name__)

#: The longest sentence takes eight seconds; an engine that hangs holds the sound card.
_SPEAKS_AT_MOST_S = 30.0
_HUSH_AT_MOST_S = 2.0
_JOIN_S = 2.0


class Muteness:
    """Implements ``ports.voice.Voice`` for a counter that says nothing."""

    def say(self, speech: Speech) -> None:
        """Say nothing."""

    def hush(self) -> None:
        """Be silent already."""

    def close(self) -> None:
        """Hold nothing."""


class EngineVoice:
    """Implements ``ports.voice.Voice``; ``path`` is where the engine's program lies."""

    def __init__(self, engine: Engine, path: str) -> None:
        self._engine = engine
        self._path = path
        self._changed = Condition()
        self._wanted: Speech | None = None
        self._is_asked = False
        self._is_closed = False
        self._child: subprocess.Popen[bytes] | None = None
        self._thread = Thread(target=self._work, name="voice", daemon=True)
        self._thread.start()

    def say(self, speech: Speech) -> None:
        self._ask(speech)

    def hush(self) -> None:
        self._ask(None)

    def close(self) -> None:
        with self._changed:
            self._is_closed = True
            self._changed.notify()
        self._thread.join(_JOIN_S)

    def _ask(self, speech: Speech | None) -> None:
        with self._changed:
            self._wanted, self._is_asked = speech, True
            self._changed.notify()

    def _work(self) -> None:
        while self._wait():
            self._end_child()
            with self._changed:
                wanted, self._wanted, self._is_asked = self._wanted, None, False
            if wanted is not None:
                self._begin(wanted)
        self._end_child()

    def _wait(self) -> bool:
        """Wait until something is asked, or a child has had its time; False once closed."""
        patience_s = None if self._child is None else _SPEAKS_AT_MOST_S
        with self._changed:
            self._changed.wait_for(lambda: self._is_asked or self._is_closed, patience_s)
            return not self._is_closed

    def _begin(self, speech: Speech) -> None:
        command = self._engine.command(self._path, speech.language)
        try:
            self._child = _start(command)
            assert self._child.stdin is not None, "a pipe was asked for"
            self._child.stdin.write(f"{speech.text}\n".encode())
            self._child.stdin.close()
        except OSError as error:
            # Gone, or ended before it has read: the outcome stands on the display anyway.
            logger.info("the voice is not heard: %s", error.strerror)

    def _end_child(self) -> None:
        if self._child is None:
            return
        if self._engine.hush:
            self._run_hush((self._path, *self._engine.hush))
        self._child.kill()
        self._child.wait()
        self._child = None

    def _run_hush(self, command: Sequence[str]) -> None:
        try:
            subprocess.run(  # noqa: S603 - a fixed list, no shell.
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=_HUSH_AT_MOST_S,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            logger.info("the voice was not silenced: %s", type(error).__name__)


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - a fixed list, no shell; the text is its input.
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
