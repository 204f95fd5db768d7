"""What to tell the person who holds up a code that is not read: closer, farther, still.

Two questions. ``cause_of`` asks what is wrong with one frame; it is pure. ``Guide`` asks what
is worth saying: only what has been wrong for a while, and no longer than nothing is read. The
rules it keeps: an empty counter is told nothing, and neither is a code that is read; a screen
in dark mode is as good as any; and what has stood before the camera for most of a minute is
the room, not a customer.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from pos_app.ports.scanner import Hint
from pos_app.scanner.cells import Cells, cells_of, largest_spot
from pos_app.scanner.decode.reading import Look, Point

if TYPE_CHECKING:
    from cv2.typing import MatLike

#: Frames between are not looked at: a person does not act faster.
_LOOKS_EVERY_S = 0.1
#: After a reading, and for whatever is only passing.
_SILENT_FOR_S = 0.5
#: A cause must have been seen for so long before it is told.
_TOLD_AFTER_S = 0.35
#: A hint stays for so long after its cause was last seen.
_STAYS_S = 1.0
#: What has been full of edges for so long is a shelf.
_ROOM_AFTER_S = 45.0
#: Looks farther apart than this have nothing to do with each other.
_NEXT_WITHIN_S = 0.5

_DARK_BELOW = 60.0
_COARSE_FROM = 0.2
_MOVED_FROM = 9.0
_HAZY_CELLS_MIN = 22
_FAR_CELLS_MAX = 90
#: A code that was found but not read is far with a longer side below this, in 1/1280 of a width.
_FAR_SIDE = 130
_EDGE = 6
_WIDTH, _HEIGHT = 1280, 720


def cause_of(
    cells: Cells, before: Cells | None, unread: Sequence[Sequence[Point]] = ()
) -> Hint | None:
    """Say what is wrong with a frame in which nothing was read; None where nothing is seen.

    Args:
        cells: The frame.
        before: The frame a tenth of a second earlier, None where there is none.
        unread: Corners of codes that were found but not read, as in 720 rows of 1280 pixels.
    """
    if cells.lightest < _DARK_BELOW:
        return Hint.TOO_DARK
    if cells.coarseness >= _COARSE_FROM:
        return Hint.TOO_CLOSE
    spot_cells = largest_spot(cells.full)
    is_hazy = int(cells.hazy.sum()) >= _HAZY_CELLS_MIN
    if not (spot_cells or unread or is_hazy):
        return None
    if before is not None and cells.moved_since(before) >= _MOVED_FROM:
        return Hint.HOLD_STILL
    if is_hazy:
        return Hint.GLARE
    if unread:
        return _by_place(max(unread, key=_side))
    return Hint.TOO_FAR if spot_cells <= _FAR_CELLS_MAX else None


def _by_place(corners: Sequence[Point]) -> Hint:
    if _is_at_edge(corners):
        return Hint.TOO_CLOSE
    return Hint.TOO_FAR if _side(corners) <= _FAR_SIDE else Hint.HOLD_STILL


def _side(corners: Sequence[Point]) -> int:
    columns, rows = zip(*corners, strict=True)
    return int(max(max(columns) - min(columns), max(rows) - min(rows)))


def _is_at_edge(corners: Sequence[Point]) -> bool:
    return any(
        not (_EDGE < column < _WIDTH - _EDGE and _EDGE < row < _HEIGHT - _EDGE)
        for column, row in corners
    )


class Guide:
    """One camera's guide. Not thread-safe: it remembers what it has seen and said."""

    def __init__(self) -> None:
        self._looked_s = self._read_s = float("-inf")
        self._before: Cells | None = None
        self._full_for_s: MatLike | None = None
        self._suspected: Hint | None = None
        self._suspected_for_s = 0.0
        self._told: Hint | None = None
        self._confirmed_s = 0.0

    def see(self, grey: MatLike, look: Look, at_s: float) -> Hint | None:
        """Return what to tell now, having seen this frame at ``at_s`` of a rising clock.

        ``grey`` has eight bits a pixel; ``look`` is what the decoder made of it.
        """
        if look.is_fruitful:
            self._read_s = at_s
            self._suspected = self._told = None
            return None
        if at_s - self._looked_s < _LOOKS_EVERY_S * 0.9:
            return self._told
        self._judge(cells_of(grey), _to_size(look.unread, grey), at_s)
        return self._told

    def _judge(self, cells: Cells, unread: Sequence[Sequence[Point]], at_s: float) -> None:
        is_next = at_s - self._looked_s <= _NEXT_WITHIN_S
        since_s = at_s - self._looked_s if is_next else 0.0
        before = self._before if is_next else None
        self._looked_s, self._before = at_s, cells
        visitor = self._without_the_room(cells, since_s)
        if at_s - self._read_s >= _SILENT_FOR_S:
            self._weigh(cause_of(visitor, before, unread), since_s, at_s)

    def _without_the_room(self, cells: Cells, since_s: float) -> Cells:
        known = self._full_for_s
        if known is None:
            known = np.zeros(cells.full.shape, np.float32)
        # A cell forgets at once: what is moved is not the room.
        self._full_for_s = np.where(cells.full > 0, known + since_s, 0).astype(np.float32)
        visitor = cells.full * (self._full_for_s < _ROOM_AFTER_S)
        return Cells(cells.light, visitor.astype(np.uint8), cells.hazy)

    def _weigh(self, cause: Hint | None, since_s: float, at_s: float) -> None:
        if cause is self._suspected:
            self._suspected_for_s += since_s
        else:
            self._suspected, self._suspected_for_s = cause, 0.0
        if cause is not None and self._suspected_for_s >= _TOLD_AFTER_S:
            self._told = cause
        if cause is not None and cause is self._told:
            self._confirmed_s = at_s
        elif at_s - self._confirmed_s >= _STAYS_S:
            self._told = None


def _to_size(unread: Sequence[Sequence[Point]], grey: MatLike) -> list[list[Point]]:
    height, width = grey.shape[:2]
    return [
        [(round(column * _WIDTH / width), round(row * _HEIGHT / height)) for column, row in corners]
        for corners in unread
    ]
