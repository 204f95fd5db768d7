"""One line over two axes, as SVG and as PNG: no library is worth it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from math import ceil
from pathlib import Path

from PySide6.QtGui import QImage

_WIDTH, _HEIGHT, _EDGE = 960, 420, 64
_INK, _LINE, _PAPER = "#1F1B16", "#0B5A43", "#FFFDF8"
_STEPS = 4


@dataclass(frozen=True)
class Plot:
    """``points`` are x and y; the y axis begins at nought, so that a rise looks no larger."""

    title: str
    x_name: str
    y_name: str
    points: Sequence[tuple[float, float]]
    remark: str = ""

    def write(self, path: Path) -> None:
        """Write ``path`` with ``.svg`` and with ``.png``."""
        path.parent.mkdir(parents=True, exist_ok=True)
        drawing = self.svg()
        path.with_suffix(".svg").write_text(drawing, encoding="utf-8")
        picture = QImage.fromData(drawing.encode("utf-8"))
        picture.save(str(path.with_suffix(".png")))

    def svg(self) -> str:
        line = " ".join(f"{self._x(x):.1f},{self._y(y):.1f}" for x, y in self.points)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{_HEIGHT}"'
            f' font-family="sans-serif" font-size="15" fill="{_INK}">'
            f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="{_PAPER}"/>'
            f'<text x="{_EDGE}" y="30" font-size="19">{escape(self.title)}</text>'
            f'<text x="{_WIDTH - _EDGE}" y="30" text-anchor="end">{escape(self.remark)}</text>'
            f"{''.join(self._grid())}"
            f'<polyline points="{line}" fill="none" stroke="{_LINE}" stroke-width="2.5"/></svg>\n'
        )

    def _grid(self) -> Iterator[str]:
        foot = _HEIGHT - _EDGE
        for step in range(_STEPS + 1):
            value = self._top * step / _STEPS
            y = self._y(value)
            yield f'<path d="M{_EDGE} {y:.1f}H{_WIDTH - _EDGE}" stroke="#D9CDB9"/>'
            yield f'<text x="{_EDGE - 8}" y="{y + 5:.1f}" text-anchor="end">{value:g}</text>'
            value = self._last * step / _STEPS
            x = self._x(value)
            yield f'<text x="{x:.1f}" y="{foot + 22}" text-anchor="middle">{value:g}</text>'
        yield f'<text x="{_WIDTH / 2}" y="{foot + 46}" text-anchor="middle">{self.x_name}</text>'
        yield f'<text x="8" y="{_EDGE - 14}">{self.y_name}</text>'

    @property
    def _last(self) -> float:
        return max(x for x, _ in self.points)

    @property
    def _top(self) -> float:
        """The end of the y axis: a whole number of steps, with room above the line."""
        unit = 10 * _STEPS
        return ceil(max(y for _, y in self.points) * 1.1 / unit) * unit

    def _x(self, value: float) -> float:
        return _EDGE + value / self._last * (_WIDTH - 2 * _EDGE)

    def _y(self, value: float) -> float:
        return _HEIGHT - _EDGE - value / self._top * (_HEIGHT - 2 * _EDGE)
