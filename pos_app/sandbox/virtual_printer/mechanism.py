"""The printer behind the socket: buffer, press, sensors and answers. No I/O, no clock.

The rule it keeps: what DLE begins is obeyed on receipt, whatever the state; everything else in
its turn, and not while cover, paper or cutter stop the press. It takes no more than its buffer
holds: whoever brings the bytes asks for ``room`` first.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from pos_app.sandbox.virtual_printer.ailments import Ailments
from pos_app.sandbox.virtual_printer.answers import answer_at_once, answer_in_turn
from pos_app.sandbox.virtual_printer.intake import Intake
from pos_app.sandbox.virtual_printer.paper import Row, TextRow
from pos_app.sandbox.virtual_printer.personality import EPSON, Personality
from pos_app.sandbox.virtual_printer.press import CUTS, Press
from pos_app.sandbox.virtual_printer.real_time import RealTimeEar, without_questions
from pos_app.sandbox.virtual_printer.receipt import Receipt
from pos_app.sandbox.virtual_printer.reference import DLE, ESC, GS
from pos_app.sandbox.virtual_printer.sensors import Sensors, sensed
from pos_app.sandbox.virtual_printer.stream import Order, StrayByte, StreamReader
from pos_app.sandbox.virtual_printer.trouble import Trouble, TroubleKind
from pos_app.sandbox.virtual_printer.voice import Voice

_BEGIN = ESC + b"@"
_DOTS_PER_MM = 8
_PROOFS = frozenset({GS + b"r", GS + b"(H"})
_BUFFER_CLEARED = b"\x37\x25\x00"


class Ending(Enum):
    """How the printer ends a line: by closing it, or as a machine does that lost power."""

    CLOSE = "close"
    RESET = "reset"


@dataclass(slots=True)
class Counters:
    """What the machine has done since it was switched on."""

    cuts: int = 0
    pulses: int = 0
    beeps: int = 0
    bytes: int = 0


class Mechanism:
    """Used by one thread.

    Attributes:
        receipts: All that was cut, oldest first.
        ending: The line must end now, and how; until ``hang_up`` nothing is done.
        counters: Cuts, drawer pulses, beeps.
    """

    def __init__(
        self,
        columns: int,
        speed_mm_s: float,
        on_first_byte: Callable[[float], None],
        *,
        personality: Personality = EPSON,
        intake_bytes_per_s: int = 0,
        seed: int = 1,
    ) -> None:
        self.receipts: list[Receipt] = []
        self.ending: Ending | None = None
        self.counters = Counters()
        self._personality = personality
        self._columns = columns
        self._speed_mm_s = speed_mm_s
        self._on_first_byte = on_first_byte
        self._ailments = Ailments()
        self._intake = Intake(self._ailments, personality.buffer_bytes, intake_bytes_per_s)
        self._press = Press(columns, personality)
        self._voice = Voice(seed)
        self._ready_at_s = 0.0
        self._stream = b""
        self._errors: list[str] = []
        self._first_byte_at_s = 0.0
        self._is_in_job = False
        #: What waits, each with the number of the line on which it came.
        self._orders: deque[tuple[int, Order | StrayByte]] = deque()
        self._reader = StreamReader()
        self._ear = RealTimeEar()
        self._line_number = 0
        self._is_on_line = False
        self._pulses_allowed = True
        self._pulses_before = 0
        self._pushes_status = personality.pushes_status
        self._pushed = b""
        self._last_proof = b""

    def set_trouble(self, *troubles: Trouble) -> None:
        """Let just these be wrong; none of them: everything is mended."""
        self._ailments.now = troubles

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        return self._ailments.now

    @property
    def uncut(self) -> tuple[Row, ...]:
        """The paper that hangs out."""
        return tuple(self._press.rows)

    @property
    def is_idle(self) -> bool:
        """Nothing waits to be printed."""
        return not self._orders

    def room(self, now_s: float) -> int:
        """Return how many bytes it would take now."""
        # A picture under way is in the press's hands, or one larger than the buffer never came.
        waiting = sum(order.size for _, order in self._orders)
        return self._intake.room(waiting and waiting + len(self._reader.unfinished), now_s)

    def receive(self, data: bytes, now_s: float) -> bytes:
        """Take bytes in, ``room`` of them at most; returns what is said by now."""
        allowed = self._intake.take(data)
        self.counters.bytes += len(allowed)
        for order in self._ear.hear(allowed):
            self._obey_at_once(order, now_s)
        if _BEGIN in without_questions(allowed) and not self._is_in_job:
            self._is_in_job = True
            self._first_byte_at_s = now_s
            self._on_first_byte(now_s)
        self._orders.extend(
            (self._line_number, found)
            for found in self._reader.feed(allowed)
            if isinstance(found, StrayByte) or not found.name.startswith(DLE)
        )
        if len(allowed) < len(data):
            return self._end_line_early(now_s)
        return self._voice.due(now_s)

    def work(self, now_s: float) -> bytes:
        """Do what can be done by now; returns what is said by now."""
        while self._orders and self._is_free(now_s) and self.ending is None:
            line_number, order = self._orders[0]
            if isinstance(order, Order) and self._jams_at(order):
                break
            self._orders.popleft()
            if isinstance(order, StrayByte):
                self._stream += order.seen[:1]
                self._errors.append(str(order))
            else:
                self._answer(order, now_s, is_old=line_number != self._line_number)
                self._do(order, now_s)
        self._push_if_changed(now_s)
        return self._voice.due(now_s)

    def wait_s(self, now_s: float) -> float | None:
        """Return when there is work again; None if only the outside can bring it."""
        waits = [self._intake.wait_s]
        if self._orders and not self._ailments.stop_printing and self.ending is None:
            waits.append(self._ready_at_s - now_s)
        if self._voice.next_s is not None:
            waits.append(self._voice.next_s - now_s)
        known = [wait_s for wait_s in waits if wait_s is not None]
        return max(min(known), 0) if known else None

    def power_cycle(self, *, keeps_buffer: bool) -> None:
        """Lose power and get it back at once: the line breaks, modes are as at power-up."""
        self.ending = Ending.RESET
        self._press.power_up()
        self._voice.fall_silent()
        self._pushes_status = self._personality.pushes_status
        if not keeps_buffer:
            self.lose_buffer()

    def lose_buffer(self) -> None:
        """Forget everything that is not on paper yet, as without power."""
        self._orders.clear()
        self._reader = StreamReader()
        self._is_in_job = False

    def hang_up(self) -> None:
        """End a line: what was half a command stays half, and nobody hears the rest."""
        if self._reader.unfinished:
            self._errors.append(f"cut short: {self._reader.unfinished[:8].hex(' ')}")
        self._reader = StreamReader()
        self._ear = RealTimeEar()
        self._line_number += 1
        self.ending = None
        self._voice.fall_silent()
        self._is_on_line = False

    def new_connection(self) -> None:
        """Begin a line; answers to questions of another are not given on it."""
        self.hang_up()
        self._intake.begin_line()
        self._is_on_line = True
        self._pushed = b""
        if self._ailments.has(TroubleKind.STALE_ANSWER):
            self._say(self._last_proof, self._ready_at_s)

    @property
    def _sensors(self) -> Sensors:
        return sensed(() if self._personality.lies else self._ailments.now)

    def _is_free(self, now_s: float) -> bool:
        return not self._ailments.stop_printing and now_s >= self._ready_at_s

    def _end_line_early(self, now_s: float) -> bytes:
        said = self.work(now_s)
        if self._ailments.has(TroubleKind.DROP_AFTER_BYTES):
            self.lose_buffer()
            self.ending = Ending.RESET
        else:
            self.ending = Ending.CLOSE
        return said

    def _obey_at_once(self, order: bytes, now_s: float) -> None:
        match order[1], order[2]:
            case 0x04, question:
                self._say(answer_at_once(question, self._personality, self._sensors), now_s)
            case 0x05, how:
                self._ailments.mend(TroubleKind.CUTTER)
                if how == 2:  # noqa: PLR2004 - as the reference counts: 2 clears the buffers.
                    self.lose_buffer()
            case 0x14, 1:
                self.counters.pulses += self._pulses_allowed
            case _:
                self.lose_buffer()
                self._say(_BUFFER_CLEARED, now_s)

    def _do(self, order: Order, now_s: float) -> None:
        before = len(self._press.rows)
        if order.name == _BEGIN and not before:
            self._stream = b""  # What came since the cut was the fence of the job before.
        self._stream += order.name + order.data
        self._switch(order)
        was_cut = self._press.carry_out(order)
        for row in self._press.rows[before:]:
            self._pull(row, now_s)
        if was_cut:
            self._cut(now_s)

    def _switch(self, order: Order) -> None:
        """Do what an order does besides printing."""
        match order.name, order.data:
            case b"\x1bp", _:
                self.counters.pulses += 1
            case b"\x1bB", data:
                self.counters.beeps += data[0]
            case b"\x1b(A", data if len(data) > 4:  # noqa: PLR2004 - to the number of cycles.
                self.counters.beeps += data[4]
            case b"\x1b@", _:
                self._pushes_status = False
            case b"\x1da", data:
                self._pushes_status = bool(data[0])
                self._pushed = b""
            case b"\x1d(D", data if data[2:4] == b"\x14\x01":
                self._pulses_allowed = data[4:5] != b"\x00"
            case _:
                pass

    def _pull(self, row: Row, now_s: float) -> None:
        if self._speed_mm_s:
            start_s = max(self._ready_at_s, now_s)
            self._ready_at_s = start_s + row.height / _DOTS_PER_MM / self._speed_mm_s
        power = self._ailments.pass_line() if isinstance(row, TextRow) else None
        if power is not None:
            self.power_cycle(keeps_buffer=power is TroubleKind.POWER_KEPT_AT_LINE)

    def _jams_at(self, order: Order) -> bool:
        return order.name in CUTS and self._ailments.turn_into(
            TroubleKind.CUTTER_AT_CUT, TroubleKind.CUTTER
        )

    def _cut(self, now_s: float) -> None:
        self.counters.cuts += 1
        self.receipts.append(
            Receipt(
                number=self.counters.cuts,
                columns=self._columns,
                rows=self._press.take_paper(),
                stream=self._stream,
                errors=(*self._errors, *self._press.wrong),
                first_byte_at_s=self._first_byte_at_s,
                cut_at_s=now_s,
                pulses=self.counters.pulses - self._pulses_before,
            )
        )
        self._stream = b""
        self._errors, self._press.wrong = [], []
        self._pulses_before = self.counters.pulses
        self._is_in_job = False

    def _say(self, answer: bytes, now_s: float) -> None:
        if self._personality.speaks:
            self._voice.say(answer, now_s, self._ailments.now)

    def _answer(self, order: Order, now_s: float, *, is_old: bool) -> None:
        """Say what the printer says when it comes to this order, if its asker is still there."""
        ailments, personality = self._ailments, self._personality
        cuts = personality.cuts_before + self.counters.cuts
        echoes = personality.echoes and not ailments.has(TroubleKind.NO_GS_H)
        answer = answer_in_turn(order, personality, self._sensors, cuts, echoes=echoes)
        if order.name in _PROOFS:
            self._last_proof = answer
            if ailments.has(TroubleKind.LOSE_ANSWER):
                self.ending = Ending.RESET
            if self.ending or ailments.has(TroubleKind.SWALLOW_ANSWER):
                return
        if not is_old or ailments.has(TroubleKind.STALE_ANSWER):
            self._say(answer, now_s)

    def _push_if_changed(self, now_s: float) -> None:
        """Push the status, if that is on and there is somebody and something new to tell."""
        if not self._pushes_status or not self._is_on_line or self.ending is not None:
            return
        status = self._sensors.pushed()
        if status != self._pushed:
            self._pushed = status
            self._say(status, now_s)
