"""What a network and a tired backend may do to an answer, switched on by hand for QA.

``POST /sandbox/faults`` takes ``{"kind": …, "times": N, "calls": ["submit"], "seconds": S}``
or ``{"service": "mensa", "open": false}``; ``{"kind": "none"}`` forgets what is still to come.
``"passing": 1`` lets one request of each call pass before: of two codes paid in one go, the second
is not answered. (It is refused if its service closes between its price and the collection.)
"""

from __future__ import annotations

from collections import deque
from enum import Enum
from typing import Annotated

from msgspec import Meta, Struct
from starlette.responses import Response
from starlette.types import Receive, Scope, Send


class Trouble(Enum):
    """What happens to the next request of a call; the ledger acts only where it says so."""

    LOSE_BEFORE = "lose_before"
    LOSE_AFTER = "lose_after"
    HTTP_500 = "http_500"
    HTTP_500_AFTER = "http_500_after"
    SLOW = "slow"
    GARBAGE = "garbage"
    UNSIGNED = "unsigned"
    STALE = "stale"
    NONE = "none"


#: Those where the ledger never hears of the request.
BEFORE_ACTING = frozenset({Trouble.LOSE_BEFORE, Trouble.HTTP_500, Trouble.STALE})


class TroubleOrder(Struct, forbid_unknown_fields=True):
    """The body of ``POST /sandbox/faults``."""

    kind: Trouble | None = None
    times: Annotated[int, Meta(ge=1, le=1000)] = 1
    passing: Annotated[int, Meta(ge=0, le=1000)] = 0
    calls: tuple[str, ...] = ("submit",)
    seconds: Annotated[float, Meta(ge=0, le=120)] = 0.0
    service: str | None = None
    open: bool = True


class TroubleSwitch:
    """Holds what is still to happen. Used from the server's own thread."""

    def __init__(self) -> None:
        self._coming: dict[str, deque[tuple[Trouble, float]]] = {}

    def order(self, order: TroubleOrder) -> None:
        if order.kind is None:
            return
        if order.kind is Trouble.NONE:
            self._coming.clear()
            return
        for call in order.calls:
            queue = self._coming.setdefault(call, deque())
            queue.extend([(Trouble.NONE, 0.0)] * order.passing)
            queue.extend([(order.kind, order.seconds)] * order.times)

    def next_for(self, call: str) -> tuple[Trouble, float]:
        """Take the trouble for one request of this call, and its delay in seconds."""
        queue = self._coming.get(call)
        return queue.popleft() if queue else (Trouble.NONE, 0.0)


class LostResponse(Response):
    """Begins an answer and lets the connection go: the caller cannot know what happened."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        del scope, receive
        headers = [(b"content-type", b"application/json"), (b"content-length", b"700")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
