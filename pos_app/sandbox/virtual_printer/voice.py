"""What the printer says, and what becomes of it on the way: late, twice, with noise, not at all.

The rule it keeps: answers leave in the order in which they were given, and the noise comes
from the printer's own seed.
"""

from __future__ import annotations

import random
from collections import deque

from pos_app.sandbox.virtual_printer.trouble import Trouble, TroubleKind

_NOISE_MAX = 4
_MS = 1000


class Voice:
    """A queue of what is to be said; ``due`` hands over what has got its time."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._queue: deque[tuple[float, bytes]] = deque()

    def say(self, answer: bytes, now_s: float, troubles: tuple[Trouble, ...]) -> None:
        """Take an answer in, and what the troubles make of it."""
        after_s = 0.0
        for trouble in troubles:
            match trouble.kind:
                case TroubleKind.SILENT:
                    return
                case TroubleKind.GARBAGE:
                    answer = self._noise() + answer
                case TroubleKind.DUPLICATE:
                    answer += answer
                case TroubleKind.LATE:
                    after_s = trouble.count / _MS
                case _:
                    pass
        if answer:
            self._queue.append((now_s + after_s, answer))

    def due(self, now_s: float) -> bytes:
        """Return what has got its time by now, and forget it."""
        said = b""
        while self._queue and self._queue[0][0] <= now_s:
            said += self._queue.popleft()[1]
        return said

    @property
    def next_s(self) -> float | None:
        return self._queue[0][0] if self._queue else None

    def fall_silent(self) -> None:
        """Forget what was still to be said: whoever it was for has gone."""
        self._queue.clear()

    def _noise(self) -> bytes:
        # With the top bit set: that is what a line with a fault or a wrong speed gives, and
        # no answer has it. A printer that says another answer's byte unasked is STALE_ANSWER.
        return bytes(
            self._chance.randrange(0x80, 0x100) for _ in range(self._chance.randint(1, _NOISE_MAX))
        )
