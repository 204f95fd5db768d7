"""A way with answers, used for a printer that is known to give none.

The rule it keeps: not a byte that is not the job's own. A question to a printer that answers
nothing may come out as letters.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

from pos_app.printer.transports import Connect, ConnectionLost


@dataclass(frozen=True, slots=True)
class BlindLine:
    """Implements ``transports.Spooler`` by opening a connection for each job.

    Attributes:
        taking_s: How long the printer may need to take a job.
    """

    connect: Connect
    taking_s: float

    def look(self) -> None:
        self.connect().close()

    def submit(self, job: bytes) -> None:
        connection = self.connect()
        sent = 0
        try:
            give_up_at_s = time.monotonic() + self.taking_s
            while sent < len(job) and (left_s := give_up_at_s - time.monotonic()) > 0:
                sent += connection.send(job[sent:])
                if sent < len(job):
                    connection.receive(left_s, or_until_it_takes_more=True)
        except ConnectionLost as error:
            raise ConnectionLost(
                str(error), may_have_taken=sent > 0 or error.may_have_taken
            ) from error
        finally:
            connection.close()
        if sent < len(job):
            raise ConnectionLost("it takes no more", may_have_taken=sent > 0)
