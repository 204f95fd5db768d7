"""A mailbox for one: the newest wins, and nobody ever queues up behind an old frame."""

from __future__ import annotations

from threading import Condition
from typing import Generic, TypeVar

T = TypeVar("T")


class Newest(Generic[T]):
    """Hands values from one thread to another; a value not taken in time is forgotten."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._value: T | None = None

    def put(self, value: T) -> None:
        with self._changed:
            self._value = value
            self._changed.notify_all()

    def take(self, timeout_s: float) -> T | None:
        """Return the newest value not yet taken, or None when none came within the time."""
        with self._changed:
            self._changed.wait_for(lambda: self._value is not None, timeout_s)
            value, self._value = self._value, None
            return value

    def clear(self) -> None:
        with self._changed:
            self._value = None
