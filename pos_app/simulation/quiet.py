"""Quiet for the product's log while a thousand of its tills stop on purpose."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def silent_logs() -> Iterator[None]:
    """Keep every log line out of the way, and put things back as they were."""
    before = logging.root.manager.disable
    logging.disable(logging.CRITICAL)
    try:
        yield
    finally:
        logging.disable(before)
