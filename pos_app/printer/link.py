"""One connection to a printer, with its questions and answers.

The rule it keeps: an answer belongs to a question asked on this very connection, in order. When
a question stays unanswered the order is lost, and no more are asked before the next connection.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from pos_app.printer import commands
from pos_app.printer.status import Answer, Condition, Demultiplexer, Said
from pos_app.printer.transports import Connection

#: Answers to jobs of before, more than any till leaves behind.
_FENCES_MAX = 16
#: A printer at rest answers a fence at once; one with jobs in it when the next is on paper. So
#: many prompt answers in a row would need as many jobs, each shorter than any paper of ours.
_PROMPT_FENCES = 3
_PROMPTLY_S = 0.25


class Link:
    """Owns a ``Connection``. Its methods raise ``ConnectionLost`` and nothing else.

    Attributes:
        is_muddled: A question is open that may be answered at any later time.
        fences_owed: How many jobs' fences the printer has not yet acknowledged.
        is_private: As ``Connection`` has it.
        is_settled: Nothing that jobs over other connections asked for can be answered here any
            more, so that a fence proves what it says.
    """

    def __init__(self, connection: Connection, monotonic_s: Callable[[], float]) -> None:
        self._connection = connection
        self._monotonic_s = monotonic_s
        self._demultiplexer = Demultiplexer()
        self.is_muddled = False
        self.fences_owed = 0
        self.is_private = connection.is_private
        self.is_settled = connection.is_private

    def send(self, data: bytes) -> int:
        return self._connection.send(data)

    def hear(self, timeout_s: float, *, or_until_it_takes_more: bool = False) -> list[Answer]:
        """Return what the printer says; waits for the first bytes only."""
        data = self._connection.receive(timeout_s, or_until_it_takes_more=or_until_it_takes_more)
        answers = self._demultiplexer.feed(data)
        fences = sum(answer.said is Said.FENCE for answer in answers)
        self.fences_owed = max(self.fences_owed - fences, 0)
        return answers

    def condition(self, answer_s: float, first_answer_s: float | None = None) -> Condition:
        """Ask how the printer is, one question after the other, until one is not answered.

        Args:
            answer_s: How long to wait for an answer.
            first_answer_s: The same for the first, where somebody else may be printing.
        """
        printer = self._ask(1, answer_s if first_answer_s is None else first_answer_s)
        roll = self._ask(4, answer_s)
        offline = self._ask(2, answer_s)
        error = self._ask(3, answer_s)
        return Condition(printer, offline, error, roll)

    def settle(self, answer_s: float, quiet_s: float) -> None:
        """Ask for one fence that belongs to no job, and wait until all that came before is in.

        A wire knows no connections: what a job of before asked for is answered to whoever
        listens now (decision 0018).
        """
        self.is_settled = self._comes_to_rest(answer_s, quiet_s) and all(
            self._comes_to_rest(_PROMPTLY_S, quiet_s) for _ in range(_PROMPT_FENCES)
        )

    def _comes_to_rest(self, answer_s: float, quiet_s: float) -> bool:
        """Ask for a fence; whether it is answered in time, and then nothing more is."""
        if self.is_muddled or not self._put(commands.FENCE, self._monotonic_s() + answer_s):
            return False
        if not self._hears_fence(answer_s):
            return False
        # One that goes on answering what nobody has asked is not at rest.
        return any(not self._hears_fence(quiet_s) for _ in range(_FENCES_MAX))

    def ask_text(self, question: bytes, answer_s: float) -> bytes | None:
        """Ask for a text (GS I, GS g 2). None: no answer, and no more questions after it."""
        return self._await(question, Said.TEXT, answer_s)

    def ask_raw(self, question: bytes, pattern: re.Pattern[bytes], answer_s: float) -> bytes | None:
        """Ask for bytes of no form that could be told apart from others, but by ``pattern``.

        Nothing else may be under way; what is not the answer is dropped.
        """
        heard = b""
        give_up_at_s = self._monotonic_s() + answer_s
        self.is_muddled = self.is_muddled or not self._put(question, give_up_at_s)
        while not self.is_muddled and (left_s := give_up_at_s - self._monotonic_s()) > 0:
            heard += self._connection.receive(left_s)
            if found := pattern.search(heard):
                return found[0]
        self.is_muddled = True
        return None

    def close(self) -> None:
        self._connection.close()

    def _hears_fence(self, within_s: float) -> bool:
        give_up_at_s = self._monotonic_s() + within_s
        while (left_s := give_up_at_s - self._monotonic_s()) > 0:
            if any(answer.said is Said.FENCE for answer in self.hear(left_s)):
                return True
        return False

    def _ask(self, which: int, answer_s: float) -> int | None:
        answer = self._await(commands.ask_status(which), Said.REAL_TIME, answer_s)
        return None if answer is None else answer[0]

    def _await(self, question: bytes, said: Said, answer_s: float) -> bytes | None:
        if self.is_muddled:
            return None
        self.hear(0)  # What lies there already answers something else.
        give_up_at_s = self._monotonic_s() + answer_s
        self.is_muddled = not self._put(question, give_up_at_s)
        while not self.is_muddled and (left_s := give_up_at_s - self._monotonic_s()) > 0:
            for answer in self.hear(left_s):
                if answer.said is said:
                    return answer.data
        self.is_muddled = True
        return None

    def _put(self, question: bytes, until_s: float) -> bool:
        """Hand a question over whole. A printer whose buffer stays full takes none."""
        taken = self.send(question)
        while not taken and (left_s := until_s - self._monotonic_s()) > 0:
            self.hear(left_s, or_until_it_takes_more=True)
            taken = self.send(question)
        return taken == len(question)
