"""One connection to a printer, with its questions and answers.

The rule it keeps: an answer belongs to a question asked on this very connection, in order. When
a question stays unanswered the order is lost, and no more are asked before the next connection.
"""

from __future__ import annotations

from collections.abc import Callable

from pos_app.printer import commands
from pos_app.printer.status import Answer, Condition, Demultiplexer, Said
from pos_app.printer.transports import Connection


class Link:
    """Owns a ``Connection``. Its methods raise ``ConnectionLost`` and nothing else.

    Attributes:
        is_muddled: A question is open that may be answered at any later time.
        fences_owed: How many jobs' fences the printer has not yet acknowledged.
    """

    def __init__(self, connection: Connection, monotonic_s: Callable[[], float]) -> None:
        self._connection = connection
        self._monotonic_s = monotonic_s
        self._demultiplexer = Demultiplexer()
        self.is_muddled = False
        self.fences_owed = 0

    def send(self, data: bytes) -> int:
        return self._connection.send(data)

    def hear(self, timeout_s: float, *, or_until_it_takes_more: bool = False) -> list[Answer]:
        """Return what the printer says; waits for the first bytes only."""
        data = self._connection.receive(timeout_s, or_until_it_takes_more=or_until_it_takes_more)
        answers = self._demultiplexer.feed(data)
        fences = sum(answer.said is Said.FENCE for answer in answers)
        self.fences_owed = max(self.fences_owed - fences, 0)
        return answers

    def condition(self, answer_s: float) -> Condition:
        """Ask how the printer is, one question after the other, until one is not answered."""
        printer = self._ask(1, answer_s)
        roll = self._ask(4, answer_s)
        offline = self._ask(2, answer_s)
        error = self._ask(3, answer_s)
        return Condition(printer, offline, error, roll)

    def close(self) -> None:
        self._connection.close()

    def _ask(self, which: int, answer_s: float) -> int | None:
        if self.is_muddled:
            return None
        # A printer whose buffer is full takes no question either.
        self.is_muddled = self.send(commands.ask_status(which)) == 0
        give_up_at_s = self._monotonic_s() + answer_s
        while (left_s := give_up_at_s - self._monotonic_s()) > 0:
            for answer in self.hear(left_s):
                if answer.said is Said.REAL_TIME:
                    return answer.data[0]
        self.is_muddled = True
        return None
