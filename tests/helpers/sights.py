"""What a camera or a file shows, for tests of the window: pictures, codes in them, hints."""

from __future__ import annotations

from pos_app.ports.scanner import Picture, Scan, Several, Sighting, Source

WIDTH, HEIGHT = 640, 360
_SIDE = 96
_PHONE = bytes((235, 235, 235))
_DESK = bytes((58, 52, 46))
_DARK = bytes((20, 20, 20))


def several(*texts: str, source: Source = Source.CAMERA) -> Several:
    """Return codes side by side in one picture, each drawn as a chequered square on a phone."""
    places = [_place(at, len(texts)) for at in range(len(texts))]
    sightings = tuple(
        Sighting(Scan(text, source, "QRCode"), _corners(left, top))
        for text, (left, top) in zip(texts, places, strict=True)
    )
    return Several(picture(places), sightings)


def picture(places: list[tuple[int, int]] | None = None) -> Picture:
    """Return a counter with a code at each of these places."""
    rows = [bytearray(_DESK * WIDTH) for _ in range(HEIGHT)]
    for left, top in places if places is not None else [(WIDTH // 2 - 48, HEIGHT // 2 - 48)]:
        for row in range(max(0, top - 14), min(HEIGHT, top + _SIDE + 14)):
            inside = range(max(0, left - 14), min(WIDTH, left + _SIDE + 14))
            for column in inside:
                rows[row][column * 3 : column * 3 + 3] = _pixel(column - left, row - top)
    return Picture(WIDTH, HEIGHT, b"".join(rows))


def _pixel(column: int, row: int) -> bytes:
    if not (0 <= column < _SIDE and 0 <= row < _SIDE):
        return _PHONE
    return _DARK if (column // 8 * 7 + row // 8 * 5 + column * row // 640) % 3 else _PHONE


def _place(at: int, count: int) -> tuple[int, int]:
    across = min(count, 5)
    gap = (WIDTH - across * _SIDE) // (across + 1)
    row, column = divmod(at, 5)
    top = HEIGHT // 2 - _SIDE // 2 if count <= across else 50 + row * 160
    return gap + column * (_SIDE + gap), top


def _corners(left: int, top: int) -> tuple[tuple[int, int], ...]:
    right, foot = left + _SIDE, top + _SIDE
    return ((left, top), (right, top), (right, foot), (left, foot))
