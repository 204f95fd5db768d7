"""What the journal costs: one step against a bare durable commit, and a start after years.

The bare commit is SQLite itself, set as the journal sets it (WAL, FULL, exclusive), that
appends one row as large as what a step writes: no compare-and-set, no chain, no encoding. Both
take turns on the same disk. The start opens a journal of a million events, all of which are
hashed and compared; its floor is reading the same rows into Python and doing nothing with them.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import count, cycle, pairwise
from pathlib import Path

import apsw

from pos_app.domain.operation import State
from pos_app.journal import records, schema
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from pos_app.ports.journal import Change
from tests.bench.figures import Figure
from tests.bench.full_journal import fill
from tests.helpers.operations import QUOTED, RUN, in_state
from tests.helpers.times import NOON

_TURNS = 1_000
_WARM_UP = 200
_STEP_GOAL = 1.3
_EVENTS = 1_000_000
_STARTS = 3
_START_MAX_S = 3.0
_HASH_LENGTH = 64


def measure() -> Sequence[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        return [*_step(Path(folder)), *_start(Path(folder))]


def _step(folder: Path) -> Sequence[Figure]:
    steps, bare = _Steps(folder / "steps"), _Bare(folder / "bare.sqlite")
    ours_s, floor_s = list[float](), list[float]()
    for turn in range(_TURNS):
        # The one that comes second in a pair may find the disk still busy: they take turns.
        pair = [(steps.take, ours_s), (bare.commit, floor_s)]
        for act, lasted_s in reversed(pair) if turn % 2 else pair:
            lasted_s.append(_timed_s(act))
    steps.close()
    bare.close()
    ours_ms, floor_ms = (statistics.median(all_s[_WARM_UP:]) * 1e3 for all_s in (ours_s, floor_s))
    late_ms, floor_late_ms = (
        statistics.quantiles(all_s[_WARM_UP:], n=20)[-1] * 1e3 for all_s in (ours_s, floor_s)
    )
    one = "bare durable commit of as many bytes"
    return [
        Figure("one journal step, median", "ms", ours_ms, floor_ms, one, _STEP_GOAL),
        Figure("one journal step, 95th percentile", "ms", late_ms, floor_late_ms, one, None),
    ]


def _start(folder: Path) -> Sequence[Figure]:
    config = JournalConfig(folder / "years", "T")
    events = fill(config, events=_EVENTS)
    opened_s, busy_s, read_s = list[float](), list[float](), list[float]()
    for _ in range(_STARTS):
        before_s = time.process_time()
        opened_s.append(_timed_s(lambda: _open_and_close(config, events)))
        busy_s.append(time.process_time() - before_s)
        read_s.append(_timed_s(lambda: _read_all(config)))
    ours_s, floor_s = min(opened_s), min(read_s)
    name = f"start with {events:,} events"
    return [
        Figure(name, "s", ours_s, _START_MAX_S, "what was promised", 1.0),
        # Where others use the machine too, this is what a start would take without them.
        Figure(f"{name}, CPU", "s", min(busy_s), _START_MAX_S, "what was promised", None),
        Figure(name, "s", ours_s, floor_s, "reading the same rows", None),
    ]


class _Steps:
    """The steps of a sale after its cash was taken, over and over, on a real journal."""

    def __init__(self, folder: Path) -> None:
        self._journal = SqliteJournal(JournalConfig(folder, "T"))
        states = (State.SUBMITTING, State.CONFIRMED, State.RCPT_PRINTING, State.SUBMITTING)
        rows = [in_state(state) for state in states]
        steps = [
            Change(before.state, after, "Tested", {}, NOON, RUN) for before, after in pairwise(rows)
        ]
        self._changes = cycle(steps)
        self._journal.record(replace(steps[0], before=None, after=rows[0]))

    def take(self) -> None:
        self._journal.record(next(self._changes))

    def close(self) -> None:
        self._journal.close()


class _Bare:
    """What SQLite itself needs to keep as many bytes as safely."""

    def __init__(self, path: Path) -> None:
        self._connection = apsw.Connection(str(path))
        for name, value, _ in schema.PRAGMAS:
            self._connection.pragma(name, value)
        self._connection.execute("CREATE TABLE kept (seq INTEGER PRIMARY KEY, row TEXT) STRICT")
        self._row = "x" * _bytes_of_a_step()
        self._seqs = count(1)

    def commit(self) -> None:
        with self._connection:
            self._connection.execute(
                "INSERT INTO kept VALUES (?, ?)", (next(self._seqs), self._row)
            )

    def close(self) -> None:
        self._connection.close()


def _bytes_of_a_step() -> int:
    row = in_state(State.CONFIRMED)
    change = Change(State.SUBMITTING, row, "Tested", {}, NOON, RUN)
    body = records.encode_event(change, "0" * _HASH_LENGTH)
    return len(records.encode(row)) + len(body) + _HASH_LENGTH + len(QUOTED.iid)


def _open_and_close(config: JournalConfig, events: int) -> None:
    journal = SqliteJournal(config)
    assert journal.head().seq == events
    journal.close()


def _read_all(config: JournalConfig) -> None:
    connection = apsw.Connection(str(config.folder / "journal.sqlite"))
    for table in ("events", "operations"):
        for _ in connection.execute(f"SELECT * FROM {table}"):  # noqa: S608 - our own text.
            pass
    connection.close()


def _timed_s(act: Callable[[], object]) -> float:
    before_s = time.perf_counter()
    act()
    return time.perf_counter() - before_s
