"""Records operations until it is killed, saying each number once it is on the disk."""

from __future__ import annotations

import sys
from dataclasses import replace
from itertools import count
from pathlib import Path

from pos_app.domain.operation import IntentId
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from pos_app.ports.journal import Change
from tests.helpers.operations import QUOTED, RUN
from tests.helpers.times import NOON


def main(folder: Path) -> None:
    journal = SqliteJournal(JournalConfig(folder, terminal_id="T-0027"))
    for number in count(1):
        row = replace(QUOTED, iid=IntentId(f"{number:032x}"), number=number)
        journal.record(Change(None, row, "QuoteReceived", {}, NOON, RUN))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
