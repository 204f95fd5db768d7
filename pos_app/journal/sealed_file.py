"""A file in sealed pieces, so that a large one needs little memory and no long pause.

The rule it keeps: each piece is bound to its file, its place and whether it is the last, so
pieces cannot be swapped, dropped, or taken from another copy. A file appears whole or not at all.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from pos_app.journal.place import flush_folder

PIECE_BYTES = 1024 * 1024
_MAGIC = b"POSB1\n"
_ID_BYTES = 16
_LENGTH_BYTES = 4


class Sealer(Protocol):
    """Seals and unseals pieces; ``bound_to`` must be the same both times."""

    def seal(self, octets: bytes, bound_to: bytes) -> bytes: ...

    def unseal(self, sealed: bytes, bound_to: bytes) -> bytes:
        """Raise ValueError for a piece that is not as it was sealed."""
        ...


def seal_file(source: Path, target: Path, sealer: Sealer) -> Iterator[None]:
    """Write ``target`` from ``source``, a piece each time it is advanced; durable at its end.

    Raises:
        OSError: ``target`` is not there, or is what it was.
    """
    draft = target.with_name(f"{target.name}.part")
    try:
        descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with source.open("rb") as plain, os.fdopen(descriptor, "wb") as sealed:
            for piece in _sealed_pieces(plain, sealer):
                sealed.write(piece)
                # Each for itself: one flush of everything at the end would hold up a sale.
                sealed.flush()
                os.fsync(sealed.fileno())
                yield
        draft.replace(target)
        flush_folder(target.parent)
    finally:
        draft.unlink(missing_ok=True)


def _sealed_pieces(plain: BinaryIO, sealer: Sealer) -> Iterator[bytes]:
    file_id = secrets.token_bytes(_ID_BYTES)
    yield _MAGIC + file_id
    index, octets = 0, plain.read(PIECE_BYTES)
    while True:
        following = plain.read(PIECE_BYTES)
        sealed = sealer.seal(octets, _bound_to(file_id, index, last=not following))
        yield len(sealed).to_bytes(_LENGTH_BYTES, "big") + sealed
        if not following:
            return
        index, octets = index + 1, following


def unseal_file(source: Path, target: Path, sealer: Sealer) -> None:
    """Write ``target`` from a sealed file; durable on return.

    Raises:
        ValueError: not such a file, of another key, cut short, or changed; no ``target``.
        OSError: it could not be read or written; no ``target``.
    """
    try:
        descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with source.open("rb") as sealed, os.fdopen(descriptor, "wb") as plain:
            for octets in _opened_pieces(sealed, sealer):
                plain.write(octets)
            plain.flush()
            os.fsync(plain.fileno())
    except (OSError, ValueError):
        target.unlink(missing_ok=True)
        raise


def _opened_pieces(sealed: BinaryIO, sealer: Sealer) -> Iterator[bytes]:
    if sealed.read(len(_MAGIC)) != _MAGIC:
        raise ValueError("not a sealed copy of a journal")
    file_id = sealed.read(_ID_BYTES)
    index, piece = 0, _next_piece(sealed)
    while piece:
        following = _next_piece(sealed)
        yield sealer.unseal(piece, _bound_to(file_id, index, last=not following))
        index, piece = index + 1, following
    if index == 0:
        raise ValueError("cut short")


def _next_piece(sealed: BinaryIO) -> bytes:
    length = int.from_bytes(sealed.read(_LENGTH_BYTES), "big")
    return sealed.read(length)


def _bound_to(file_id: bytes, index: int, *, last: bool) -> bytes:
    return _MAGIC + file_id + index.to_bytes(8, "big") + bytes([last])
