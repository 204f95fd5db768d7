"""Puts something else in the place of a part, for as long as a ``with`` lasts."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def replaced(owner: object, name: str, new: object) -> Iterator[None]:
    """Put ``new`` in the place of an attribute, and put back what was there."""
    kept = getattr(owner, name)
    # A method looked up on its class comes back the same; a slot's descriptor does too.
    setattr(owner, name, new)
    try:
        yield
    finally:
        setattr(owner, name, kept)
