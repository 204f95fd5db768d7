"""A small server of this machine that lives as long as a ``with`` block, in its own thread."""

from __future__ import annotations

from socketserver import TCPServer
from threading import Thread
from types import TracebackType
from typing import Self

_LOOKS_UP_S = 0.1


class Serving:
    """Serves while the ``with`` block lasts; the port is let go of when it ends."""

    def __init__(self, server: TCPServer, name: str) -> None:
        self._server = server
        self._thread = Thread(
            target=server.serve_forever, args=(_LOOKS_UP_S,), name=name, daemon=True
        )

    @property
    def port(self) -> int:
        return self._server.server_address[1]

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
