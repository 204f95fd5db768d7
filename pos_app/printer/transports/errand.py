"""Work that knows no deadline of its own, given one: name look-ups, spoolers, foreign libraries.

The rule it keeps: one errand at a time. What has not come back in time runs on in its thread,
because nothing can stop it, and until it is over no other is sent after it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

T = TypeVar("T")


class StillOut(Exception):
    """The errand has not come back in time, or the one before it is still out."""


@dataclass(slots=True)
class _Parcel(Generic[T]):
    brought: list[T] = field(default_factory=list)
    raised: BaseException | None = None


class Errand:
    """Used by one thread."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._thread: threading.Thread | None = None

    @property
    def is_out(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def run(self, work: Callable[[], T], timeout_s: float) -> T:
        """Return what ``work`` returns; raise what it raises.

        Raises:
            StillOut: not in time. Ask ``is_out`` before, to know that this one was not begun.
        """
        if self.is_out:
            raise StillOut(self._name)
        parcel: _Parcel[T] = _Parcel()
        self._thread = threading.Thread(
            target=_carry, args=(work, parcel), name=self._name, daemon=True
        )
        self._thread.start()
        self._thread.join(timeout_s)
        if self.is_out:
            raise StillOut(self._name)
        if parcel.raised is not None:
            raise parcel.raised
        return parcel.brought[0]


def _carry(work: Callable[[], T], parcel: _Parcel[T]) -> None:
    try:
        parcel.brought.append(work())
    except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits.
        parcel.raised = error
