"""Where a till comes in: a TCP port, or a pseudo-terminal that passes for a serial printer.

The rule it keeps: nothing here waits. Who owns a door asks the operating system when there is
something at its ``fileno``.
"""

from __future__ import annotations

import contextlib
import os
import socket
import struct
from pathlib import Path
from typing import Protocol

from pos_app.sandbox.virtual_printer.mechanism import Ending

#: SO_LINGER, on, no seconds: close() sends RST, as a machine that lost power seems to.
_RESET = struct.pack("ii", 1, 0)


class Line(Protocol):
    """One till on the line."""

    def fileno(self) -> int: ...

    def read(self, count: int) -> bytes:
        """Return at most ``count`` of what has come; nothing at all means that it has gone."""
        ...

    def say(self, answer: bytes) -> None:
        """Send an answer; a till that does not take it has none."""
        ...

    def end(self, how: Ending) -> None: ...


class Door(Protocol):
    """Where lines begin, one after the other.

    Attributes:
        address: What a till is set up with.
        is_conversational: A new line is a new conversation; else only a replug is.
    """

    @property
    def address(self) -> str: ...

    def fileno(self) -> int:
        """Return what is readable when a till comes, or -1: one is always there."""
        ...

    def let_in(self) -> Line: ...

    def close(self) -> None: ...


class TcpDoor:
    """Listens on loopback; one till at a time, the next waits in the backlog."""

    def __init__(self, port: int) -> None:
        self._listener = socket.create_server(("127.0.0.1", port))

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def address(self) -> str:
        return f"tcp://127.0.0.1:{self.port}"

    def fileno(self) -> int:
        return self._listener.fileno()

    def let_in(self) -> Line:
        connection, _ = self._listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return _TcpLine(connection)

    def close(self) -> None:
        self._listener.close()


class _TcpLine:
    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def fileno(self) -> int:
        return self._connection.fileno()

    def read(self, count: int) -> bytes:
        try:
            return self._connection.recv(count)
        except ConnectionError:
            return b""

    def say(self, answer: bytes) -> None:
        # A till that has gone does not hear it; its end of file is read next.
        with contextlib.suppress(ConnectionError):
            self._connection.sendall(answer)

    def end(self, how: Ending) -> None:
        if how is Ending.RESET:
            self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        self._connection.close()


class PtyDoor:
    """A pseudo-terminal; whoever opens ``path`` has a serial line with this printer on it.

    A broken line is a plug pulled out: the terminal goes, and there is a new one behind the
    same link, as udev does with the name of a USB adapter.
    """

    def __init__(self, link: Path | None = None) -> None:
        self._link = link
        self._line: _PtyLine | None = None
        self._plug_in()

    @property
    def path(self) -> Path:
        assert self._line is not None
        return self._link or self._line.path

    @property
    def address(self) -> str:
        return f"serial://{self.path}"

    def fileno(self) -> int:
        return -1

    def let_in(self) -> Line:
        if self._line is None or self._line.fileno() < 0:
            self._plug_in()
        assert self._line is not None
        return self._line

    def close(self) -> None:
        if self._line is not None:
            self._line.end(Ending.CLOSE)
        if self._link is not None:
            self._link.unlink(missing_ok=True)

    def _plug_in(self) -> None:
        self._line = _PtyLine()
        if self._link is not None:
            fresh = self._link.with_name(f".{self._link.name}.new")
            fresh.unlink(missing_ok=True)
            fresh.symlink_to(self._line.path)
            fresh.replace(self._link)


class _PtyLine:
    def __init__(self) -> None:
        import tty

        self._ours, self._theirs = os.openpty()
        # Ours stays open too, or reading would fail while no till holds the other end.
        tty.setraw(self._theirs)
        os.set_blocking(self._ours, False)
        self.path = Path(os.ttyname(self._theirs))

    def fileno(self) -> int:
        return self._ours

    def read(self, count: int) -> bytes:
        try:
            return os.read(self._ours, count)
        except BlockingIOError:
            return b""

    def say(self, answer: bytes) -> None:
        # Nobody reads a serial line that nobody holds: what does not fit is lost.
        with contextlib.suppress(BlockingIOError):
            os.write(self._ours, answer)

    def end(self, how: Ending) -> None:
        del how  # A plug is pulled in one way only.
        if self._ours >= 0:
            os.close(self._ours)
            os.close(self._theirs)
            self._ours = self._theirs = -1
