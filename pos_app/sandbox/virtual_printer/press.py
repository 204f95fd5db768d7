"""Carries out orders on paper: modes, code pages, lines, QR codes, pictures, cuts.

The rule it keeps: what stands on the paper is decided by the bytes alone, as in a printer; an
order that it cannot carry out as the reference says is an error, for nobody knows the paper.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from pos_app.sandbox.virtual_printer.logos import Logos
from pos_app.sandbox.virtual_printer.paper import (
    CELL_HEIGHT,
    FeedRow,
    Mode,
    PictureRow,
    QrRow,
    Row,
    Span,
    TextRow,
    width_dots,
)
from pos_app.sandbox.virtual_printer.personality import EPSON, Personality
from pos_app.sandbox.virtual_printer.reference import ESC, FS, GS, LINE_FEED, spelled
from pos_app.sandbox.virtual_printer.signs import Typesetter
from pos_app.sandbox.virtual_printer.stream import TEXT, Order

_SPACING = 30
_CUTTER_AT = 120
_CELL_WIDTH = 12
_DOUBLE = 0x03

#: Known, and without a trace on the paper: what answers, counts or beeps is the mechanism's.
_ELSEWHERE = frozenset(
    {
        GS + b"r",
        GS + b"I",
        GS + b"a",
        GS + b"(H",
        GS + b"g2",
        GS + b"\xe1",
        GS + b"\xe2",
        GS + b"\xe3",
        ESC + b"p",
        ESC + b"B",
        ESC + b"(A",
        ESC + b"v",
        ESC + b"u",
        # Bytes that a printer must not obey inside a picture are said to it before and after.
        GS + b"(D",
    }
)
#: All that cuts the paper.
CUTS = frozenset({GS + b"V", ESC + b"i", ESC + b"m", FS + b"P"})


class Press:
    """The moving part. ``rows`` is the paper that hangs out, uncut; ``wrong`` what was refused."""

    def __init__(self, columns: int, personality: Personality = EPSON) -> None:
        self.columns = columns
        self.rows: list[Row] = []
        self.wrong: list[str] = []
        self._personality = personality
        self._logos = Logos()
        self._qr: dict[int, bytes] = {}
        self.power_up()
        self._actions: Mapping[bytes, Callable[[bytes], None]] = {
            TEXT: self._type,
            LINE_FEED: self._end_line,
            ESC + b"@": self._reset,
            ESC + b"t": self._select_page,
            ESC + b"R": self._select_country,
            ESC + b"!": self._select_modes,
            ESC + b"-": self._underline,
            ESC + b"E": self._embolden,
            ESC + b"G": self._embolden,
            ESC + b"M": self._select_font,
            ESC + b"a": self._align,
            ESC + b"d": self._feed_lines,
            ESC + b"J": self._feed_dots,
            ESC + b"2": self._space_lines,
            ESC + b"3": self._space_lines,
            FS + b"&": lambda _: self._signs.read_kanji(on=True),
            FS + b".": lambda _: self._signs.read_kanji(on=False),
            GS + b"!": self._resize,
            GS + b"B": self._invert,
            GS + b"v0": self._draw_raster,
            GS + b"(k": self._qr_function,
            GS + b"(L": lambda data: self._picture_function(data[2:]),
            GS + b"8L": lambda data: self._picture_function(data[4:]),
        }

    def power_up(self) -> None:
        """Forget every mode, and the line that was begun; logos stay, they are in flash."""
        self._mode = Mode()
        self._spacing = _SPACING
        self._line: list[Span] = []
        self._signs = Typesetter(self._personality)

    def carry_out(self, order: Order) -> bool:
        """Do one order; True if it cut the paper. The caller takes ``rows`` then."""
        if order.name in CUTS:
            self.rows.append(FeedRow(_CUTTER_AT))
            return True
        action = self._actions.get(order.name)
        if action is not None:
            action(order.data)
        elif order.name not in _ELSEWHERE:
            self.wrong.append(f"{spelled(order.name)} is not carried out here")
        return False

    def take_paper(self) -> tuple[Row, ...]:
        paper, self.rows = tuple(self.rows), []
        return paper

    def _type(self, data: bytes) -> None:
        self._line.append(Span(self._signs.set(data), self._mode))
        dots = sum(span.dots for span in self._line)
        if dots > width_dots(self.columns):
            cells = -(-dots // _CELL_WIDTH)
            self.wrong.append(f"a line of {cells} cells on {self.columns}: {data!r}")

    def _end_line(self, _: bytes = b"") -> None:
        self.rows.append(TextRow(tuple(self._line), self._spacing, centred=self._mode.centred))
        self._line = []

    def _reset(self, _: bytes) -> None:
        self.power_up()

    def _select_page(self, data: bytes) -> None:
        if not self._signs.select_page(data[0]):
            self.wrong.append(f"code page {data[0]} is not installed")

    def _select_country(self, data: bytes) -> None:
        self._signs.select_country(data[0])

    def _select_modes(self, data: bytes) -> None:
        bits = data[0]
        self._mode = replace(
            self._mode,
            small=bool(bits & 0x01),
            bold=bool(bits & 0x08),
            height=1 + bool(bits & 0x10),
            width=1 + bool(bits & 0x20),
            underlined=bool(bits & 0x80),
        )

    def _underline(self, data: bytes) -> None:
        self._mode = replace(self._mode, underlined=bool(data[0] & _DOUBLE))

    def _embolden(self, data: bytes) -> None:
        self._mode = replace(self._mode, bold=bool(data[0] & 1))

    def _select_font(self, data: bytes) -> None:
        self._mode = replace(self._mode, small=data[0] in b"\x011")

    def _align(self, data: bytes) -> None:
        self._mode = replace(self._mode, centred=data[0] in b"\x011")

    def _resize(self, data: bytes) -> None:
        width, height = (data[0] >> 4) + 1, (data[0] & 0x0F) + 1
        self._mode = replace(self._mode, width=width, height=height)

    def _invert(self, data: bytes) -> None:
        self._mode = replace(self._mode, inverted=bool(data[0] & 1))

    def _feed_lines(self, data: bytes) -> None:
        self.rows.append(FeedRow(data[0] * self._spacing))

    def _feed_dots(self, data: bytes) -> None:
        self.rows.append(FeedRow(data[0]))

    def _space_lines(self, data: bytes) -> None:
        self._spacing = max(data[0], CELL_HEIGHT) if data else _SPACING

    def _draw_raster(self, data: bytes) -> None:
        width = int.from_bytes(data[1:3], "little")
        self._draw(width, data[5:])

    def _picture_function(self, data: bytes) -> None:
        picture, wrong = self._logos.carry_out(data)
        if wrong:
            self.wrong.append(wrong)
        elif picture is not None:
            self._draw(*picture)

    def _draw(self, width_bytes: int, dots: bytes) -> None:
        rows = tuple(dots[at : at + width_bytes] for at in range(0, len(dots), width_bytes or 1))
        if not rows:
            return
        if width_bytes * 8 > width_dots(self.columns) + _CELL_WIDTH:
            self.wrong.append(f"a picture of {width_bytes * 8} dots is wider than the paper")
        self.rows.append(PictureRow(rows, self._mode.centred))

    def _qr_function(self, data: bytes) -> None:
        """GS ( k: remember model, size, level and payload; function 81 draws."""
        if len(data) < 4:  # noqa: PLR2004 - its length, the symbol, the function.
            self.wrong.append("GS ( k without a function")
            return
        code, function, parameters = data[2], data[3], data[4:]
        if code != ord("1"):
            self.wrong.append(f"GS ( k for symbol {code} is not built in")
        elif function == ord("Q"):
            self._draw_qr()
        else:
            self._qr[function] = parameters

    def _draw_qr(self) -> None:
        missing = [name for name in "ACEP" if len(self._qr.get(ord(name), b"")) < 1]
        if missing:
            self.wrong.append(f"a QR code without its functions {missing}")
            return
        level, levels = self._qr[ord("E")][0] - ord("0"), self._personality.qr_levels
        if not 0 <= level < len(levels):
            self.wrong.append(f"a QR code of level {level}")
            return
        payload = self._qr[ord("P")][1:].decode("ascii", "replace")
        dots = self._qr[ord("C")][0]
        self.rows.append(QrRow(payload, dots, levels[level], self._mode.centred))
