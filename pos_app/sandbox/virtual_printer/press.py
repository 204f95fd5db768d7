"""Carries out orders on paper: modes, code pages, lines, QR codes, pictures, cuts.

The rule it keeps: what stands on the paper is decided by the bytes alone, as in a printer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from pos_app.sandbox.virtual_printer.stream import ESC, GS, LINE_FEED, TEXT, Order

#: ESC t: the pages this printer has in ROM.
_PAGES = {0: "cp437", 2: "cp850", 16: "cp1252", 19: "cp858"}
_CELL_HEIGHT = 24
_SPACING = 30
_CUTTER_AT = 120


@dataclass(frozen=True, slots=True)
class Mode:
    """How the next sign is printed."""

    page: str = "cp437"
    bold: bool = False
    width: int = 1
    height: int = 1
    centred: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Signs printed in one mode."""

    text: str
    mode: Mode


@dataclass(frozen=True, slots=True)
class TextRow:
    spans: tuple[Span, ...]

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans).rstrip()

    @property
    def height(self) -> int:
        cells = max((span.mode.height for span in self.spans), default=1)
        return max(_SPACING, cells * _CELL_HEIGHT)


@dataclass(frozen=True, slots=True)
class QrRow:
    """A code drawn by the printer; ``level`` is one of L, M, Q, H."""

    payload: str
    module_dots: int
    level: str
    centred: bool

    @property
    def text(self) -> str:
        return f"[QR {self.payload}]"

    @property
    def height(self) -> int:
        return 30 * self.module_dots


@dataclass(frozen=True, slots=True)
class PictureRow:
    """A raster: rows of eight dots a byte."""

    rows: tuple[bytes, ...]
    centred: bool

    @property
    def text(self) -> str:
        return f"[picture {len(self.rows[0]) * 8}x{len(self.rows)}]"

    @property
    def height(self) -> int:
        return len(self.rows)


@dataclass(frozen=True, slots=True)
class FeedRow:
    """Paper moved on by so many dots."""

    height: int


Row = TextRow | QrRow | PictureRow | FeedRow


class Press:
    """The moving part. ``rows`` is the paper that hangs out, uncut; ``wrong`` what was refused."""

    def __init__(self, columns: int) -> None:
        self.columns = columns
        self.rows: list[Row] = []
        self.wrong: list[str] = []
        self._mode = Mode()
        self._line: list[Span] = []
        self._qr: dict[int, bytes] = {}
        self._actions: Mapping[bytes, Callable[[bytes], None]] = {
            TEXT: self._type,
            LINE_FEED: self._end_line,
            ESC + b"@": self._reset,
            ESC + b"t": self._select_page,
            ESC + b"E": self._embolden,
            ESC + b"a": self._align,
            ESC + b"d": self._feed_lines,
            ESC + b"J": self._feed_dots,
            GS + b"!": self._resize,
            GS + b"v0": self._draw_raster,
            GS + b"(k": self._qr_function,
        }

    def carry_out(self, order: Order) -> bool:
        """Do one order; True if it cut the paper. The caller takes ``rows`` then."""
        if order.name == GS + b"V":
            self.rows.append(FeedRow(_CUTTER_AT))
            return True
        action = self._actions.get(order.name)
        if action is not None:
            action(order.data)
        return False

    def take_paper(self) -> tuple[Row, ...]:
        paper, self.rows = tuple(self.rows), []
        return paper

    def _type(self, data: bytes) -> None:
        self._line.append(Span(data.decode(self._mode.page, "replace"), self._mode))
        cells = sum(len(span.text) * span.mode.width for span in self._line)
        if cells > self.columns:
            self.wrong.append(f"a line of {cells} cells on {self.columns}: {data!r}")

    def _end_line(self, _: bytes = b"") -> None:
        self.rows.append(TextRow(tuple(self._line)))
        self._line = []

    def _reset(self, _: bytes) -> None:
        self._mode = Mode()
        self._line = []

    def _select_page(self, data: bytes) -> None:
        page = _PAGES.get(data[0])
        if page is None:
            self.wrong.append(f"code page {data[0]} is not installed")
        self._mode = replace(self._mode, page=page or "cp437")

    def _embolden(self, data: bytes) -> None:
        self._mode = replace(self._mode, bold=bool(data[0] & 1))

    def _align(self, data: bytes) -> None:
        self._mode = replace(self._mode, centred=data[0] in b"\x011")

    def _resize(self, data: bytes) -> None:
        width, height = (data[0] >> 4) + 1, (data[0] & 0x0F) + 1
        self._mode = replace(self._mode, width=width, height=height)

    def _feed_lines(self, data: bytes) -> None:
        self.rows.append(FeedRow(data[0] * _SPACING))

    def _feed_dots(self, data: bytes) -> None:
        self.rows.append(FeedRow(data[0]))

    def _draw_raster(self, data: bytes) -> None:
        width = int.from_bytes(data[1:3], "little")
        dots = data[5:]
        rows = tuple(dots[at : at + width] for at in range(0, len(dots), width))
        self.rows.append(PictureRow(rows, self._mode.centred))

    def _qr_function(self, data: bytes) -> None:
        """GS ( k: remember model, size, level and payload; function 81 draws."""
        code, function, parameters = data[2], data[3], data[4:]
        if code != ord("1"):
            self.wrong.append(f"GS ( k for symbol {code} is not built in")
        elif function == ord("Q"):
            self._draw_qr()
        else:
            self._qr[function] = parameters

    def _draw_qr(self) -> None:
        missing = [name for name in "ACEP" if ord(name) not in self._qr]
        if missing:
            self.wrong.append(f"a QR code without its functions {missing}")
            return
        level = "LMQH"[self._qr[ord("E")][0] - ord("0")]
        payload = self._qr[ord("P")][1:].decode("ascii", "replace")
        dots = self._qr[ord("C")][0]
        self.rows.append(QrRow(payload, dots, level, self._mode.centred))
