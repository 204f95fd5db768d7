"""The hash chain: each event's hash covers its number, its text and the hash before it.

A chain alone can be written anew by whoever owns the file; anchoring (sequence, head) in
every signed request to the backend is what makes it evidence.
"""

from __future__ import annotations

import hashlib


def link(previous: str, seq: int, body: str) -> str:
    """Return the hash of event ``seq``, hexadecimal. ``previous`` is "" for the first."""
    text = f"{previous}\n{seq}\n{body}"
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def row_digest(number: int, cash_cents: int, record: str) -> str:
    """Return what an event keeps of the row it made, so that an edited row is noticed."""
    text = f"{number}\n{cash_cents}\n{record}"
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
