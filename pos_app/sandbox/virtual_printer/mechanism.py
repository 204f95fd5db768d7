"""The printer behind the socket: buffer, press, sensors and answers. No I/O, no clock.

The rule it keeps: DLE EOT is answered on receipt, whatever the state; everything else in its
turn, and not while cover, paper or cutter stop the press.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable

from pos_app.sandbox.virtual_printer.press import Press, Row, TextRow
from pos_app.sandbox.virtual_printer.receipt import Receipt
from pos_app.sandbox.virtual_printer.stream import (
    DLE,
    ESC,
    Order,
    StrayByte,
    StreamReader,
)
from pos_app.sandbox.virtual_printer.trouble import Trouble, TroubleKind

_REAL_TIME = re.compile(rb"\x10\x04([\x01-\x04])")
_BEGIN = ESC + b"@"
_DOTS_PER_MM = 8
_WELL = 0x12


class Mechanism:
    """Used by one thread.

    Attributes:
        receipts: All that was cut, oldest first.
        breaks_line: An answer was due and the line must break instead (LOSE_ANSWER).
        beeps: How often its buzzer has sounded.
    """

    def __init__(
        self, columns: int, speed_mm_s: float, on_first_byte: Callable[[float], None]
    ) -> None:
        self.receipts: list[Receipt] = []
        self.breaks_line = False
        self.beeps = 0
        self._columns = columns
        self._speed_mm_s = speed_mm_s
        self._on_first_byte = on_first_byte
        self._press = Press(columns)
        self._trouble: Trouble | None = None
        self._lines_left = 0
        self._ready_at_s = 0.0
        self._stream = b""
        self._errors: list[str] = []
        self._first_byte_at_s = 0.0
        self._is_in_job = False
        self._orders: deque[Order | StrayByte] = deque()
        self._reader = StreamReader()
        self._tail = b""

    def set_trouble(self, trouble: Trouble | None) -> None:
        self._trouble = trouble
        self._lines_left = trouble.count if trouble else 0

    @property
    def trouble(self) -> Trouble | None:
        return self._trouble

    @property
    def uncut(self) -> tuple[Row, ...]:
        """The paper that hangs out."""
        return tuple(self._press.rows)

    def receive(self, data: bytes, now_s: float) -> bytes:
        """Take bytes in; returns the real-time answers."""
        questions = self._questions(data)
        job = _REAL_TIME.sub(b"", data)
        if _BEGIN in job and not self._is_in_job:
            self._is_in_job = True
            self._first_byte_at_s = now_s
            self._on_first_byte(now_s)
        self._orders.extend(
            found
            for found in self._reader.feed(data)
            if isinstance(found, StrayByte) or not found.name.startswith(DLE)
        )
        return b"" if self._is(TroubleKind.SILENT) else bytes(map(self._condition, questions))

    def work(self, now_s: float) -> bytes:
        """Do what can be done by now; returns the answers that fell due."""
        answers = b""
        while self._orders and self._is_free(now_s) and not self.breaks_line:
            order = self._orders.popleft()
            if isinstance(order, StrayByte):
                self._stream += order.seen[:1]
                self._errors.append(str(order))
            else:
                answers += self._answer(order)
                self._do(order, now_s)
        return b"" if self._is(TroubleKind.SILENT) else answers

    def wait_s(self, now_s: float) -> float | None:
        """Return when there is work again; None if only the outside can bring it."""
        if not self._orders or self._is_stopped():
            return None
        return max(self._ready_at_s - now_s, 0)

    def lose_buffer(self) -> None:
        """Forget everything that is not on paper yet, as without power."""
        self._orders.clear()
        self.new_connection()
        self._is_in_job = False

    def new_connection(self) -> None:
        if self._reader.unfinished:
            self._errors.append(f"cut short: {self._reader.unfinished[:8].hex(' ')}")
        self._reader = StreamReader()
        self._tail = b""
        self.breaks_line = False

    def _questions(self, data: bytes) -> list[int]:
        """Find DLE EOT in the raw stream, inside other data too: so printers do."""
        seen = self._tail + data
        self._tail = seen[-2:]
        return [match[1][0] for match in _REAL_TIME.finditer(seen)]

    def _is(self, kind: TroubleKind) -> bool:
        return self._trouble is not None and self._trouble.kind is kind

    def _is_stopped(self) -> bool:
        return self._trouble is not None and self._trouble.stops_printing

    def _is_free(self, now_s: float) -> bool:
        return not self._is_stopped() and now_s >= self._ready_at_s

    def _do(self, order: Order, now_s: float) -> None:
        before = len(self._press.rows)
        if order.name == _BEGIN and not before:
            self._stream = b""  # What came since the cut was the fence of the job before.
        self._stream += order.name + order.data
        self.beeps += _beeps(order)
        was_cut = self._press.carry_out(order)
        for row in self._press.rows[before:]:
            self._pull(row, now_s)
        if was_cut:
            self._cut(now_s)

    def _pull(self, row: Row, now_s: float) -> None:
        if self._speed_mm_s:
            start_s = max(self._ready_at_s, now_s)
            self._ready_at_s = start_s + row.height / _DOTS_PER_MM / self._speed_mm_s
        if self._is(TroubleKind.PAPER_OUT_AT_LINE) and isinstance(row, TextRow):
            self._lines_left -= 1
            if self._lines_left <= 0:
                self._trouble = Trouble(TroubleKind.PAPER_OUT)

    def _cut(self, now_s: float) -> None:
        number = len(self.receipts) + 1
        errors = (*self._errors, *self._press.wrong)
        stream, self._stream = self._stream, b""
        self._errors, self._press.wrong = [], []
        self._is_in_job = False
        self.receipts.append(
            Receipt(
                number,
                self._columns,
                self._press.take_paper(),
                stream,
                errors,
                self._first_byte_at_s,
                now_s,
            )
        )

    def _answer(self, order: Order) -> bytes:
        """Return what the printer says when it comes to this order."""
        match order.name:
            case b"\x1dr" | b"\x1d(H" if self._is(TroubleKind.LOSE_ANSWER):
                self.breaks_line = True
                return b""
            case b"\x1dr":
                return b"\x03" if self._is(TroubleKind.PAPER_LOW) else b"\x00"
            case b"\x1d(H" if not self._is(TroubleKind.NO_GS_H):
                return b"\x37\x22" + order.data[4:8] + b"\x00"
            case b"\x1dI":
                return _identity(order.data[0])
            case _:
                return b""

    def _condition(self, question: int) -> int:
        """Answer DLE EOT."""
        match question:
            case 1:
                return _WELL | 0x08 * self._is_stopped()
            case 2:
                cover = 0x04 * self._is(TroubleKind.COVER_OPEN)
                paper = 0x20 * self._is(TroubleKind.PAPER_OUT)
                return _WELL | cover | paper | 0x40 * self._is(TroubleKind.CUTTER)
            case 3:
                return _WELL | 0x08 * self._is(TroubleKind.CUTTER)
            case _:
                is_out = self._is(TroubleKind.PAPER_OUT)
                is_low = is_out or self._is(TroubleKind.PAPER_LOW)
                return _WELL | 0x60 * is_out | 0x0C * is_low


def _beeps(order: Order) -> int:
    """Return how often an order lets the buzzer sound."""
    match order.name:
        case b"\x1bB":
            return order.data[0]
        case b"\x1b(A":
            return order.data[4]
        case _:
            return 0


def _identity(which: int) -> bytes:
    """GS I: one byte for 1 to 3, a block of text for 65 to 69."""
    names = {65: b"1.0", 66: b"pos_app", 67: b"virtual printer", 68: b"0", 69: b""}
    if which in names:
        return b"\x5f" + names[which] + b"\x00"
    return b"\x20"
