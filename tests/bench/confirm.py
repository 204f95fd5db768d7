"""From the decision's arrival to the receipt's first byte at the printer.

In units of one durable commit of the same journal on the same disk, measured between the
sales. In between lie: checking the signature, two commits (the decision; that the receipt is
being printed), composing, laying out, encoding, and the way to the printer.
"""

from __future__ import annotations

import json
import queue
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from pos_app.backend.client import BackendConfig, HttpBackend
from pos_app.backend.signing import TerminalKey
from pos_app.bootstrap.identity import enrol
from pos_app.bootstrap.journals import open_journal
from pos_app.demo.stage import Stage, any_code
from pos_app.domain.codes import token
from pos_app.domain.events import OperatorCollected
from pos_app.domain.faults import Fault
from pos_app.domain.operation import Operation, State
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from pos_app.ports.counter import Activity, CounterListener, CounterStatus, Draft, DraftId, Phase
from pos_app.ports.journal import Change
from pos_app.printer.profiles import EPSON_TM
from pos_app.printer.receipt_printer import PrinterConfig
from pos_app.printer.registry import open_printer
from pos_app.settings import BackendSettings, Settings, VaultSettings
from pos_app.system_clock import SystemChance, SystemClock
from pos_app.workflow.context import Lanes
from pos_app.workflow.counter import CounterTools, CounterWorkflow
from pos_app.workflow.lanes import ThreadLane, ThreadScheduler
from tests.bench.figures import Figure
from tests.helpers.operations import RUN, SHOP, in_state
from tests.helpers.times import NOON

_SALES = 40
_COMMITS_BETWEEN = 5
_PAUSE_S = 0.02
_GOAL = 4.0
_STEP_MAX_S = 20.0


class _TimedBackend(HttpBackend):
    """Notes when the whole answer to a submit was in memory, before any of it was looked at."""

    def time_arrivals(self, arrivals: list[float]) -> None:
        ask = self._line.post

        def post(path: str, *args: Any, **kwargs: Any) -> Any:
            answer = ask(path, *args, **kwargs)
            if path == "/v1/submit":
                arrivals.append(time.monotonic())
            return answer

        vars(self._line)["post"] = post


class _Counter:
    """A till without its window, sold at by this thread."""

    def __init__(self, tools: CounterTools, tray: Path) -> None:
        self._tray = tray
        self._states: queue.Queue[Operation] = queue.Queue()
        self._ready: queue.Queue[CounterStatus] = queue.Queue()
        listener = CounterListener(
            on_operation=self._on_operation,
            on_draft_priced=lambda _, __: None,
            on_draft_refused=_fail,
            on_status=self._ready.put,
            on_found=lambda _, __: None,
            on_stopped=lambda fault: _fail(DraftId(0), fault),
        )
        self.workflow = CounterWorkflow(tools, listener)
        self.workflow.start()
        while self._ready.get(timeout=_STEP_MAX_S).phase is not Phase.SELLING:
            pass

    def sell(self, code: token.ServiceCode, number: int) -> None:
        self.workflow.ask_price(Draft(DraftId(number), None, code, 50_00))
        operation = self._wait_for(State.PRE_PRINTED)
        self._wait_for_papers(2 * number + 1)
        self.workflow.post(operation.iid, OperatorCollected())
        self._wait_for(State.RCPT_DONE)
        self._wait_for_papers(2 * number + 2)

    def _wait_for_papers(self, count: int) -> None:
        """Wait until the pretend printer has drawn its papers: a real one has nothing to draw."""
        until_s = time.monotonic() + _STEP_MAX_S
        while len(list(self._tray.glob("*.json"))) < count:
            assert time.monotonic() < until_s, "the printer never wrote its papers"
            time.sleep(0.01)

    def _on_operation(self, operation: Operation, _: Activity) -> None:
        self._states.put(operation)

    def _wait_for(self, state: State) -> Operation:
        while (operation := self._states.get(timeout=_STEP_MAX_S)).state is not state:
            pass
        return operation


def measure() -> Sequence[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        arrivals, rested_s, rapid_s = _sell(Path(folder))
        first_bytes = _first_bytes_s(Path(folder) / "stage" / "receipts")
    waits_ms = [(at - arrived) * 1e3 for arrived, at in zip(arrivals, first_bytes, strict=True)]
    rested_ms, rapid_ms = (statistics.median(lasted) * 1e3 for lasted in (rested_s, rapid_s))
    median_ms = statistics.median(waits_ms)
    late_ms = statistics.quantiles(waits_ms, n=20)[-1]
    one, other = "one durable commit", "one right after another"
    return [
        Figure("decision to first byte, median", "ms", median_ms, rested_ms, one, _GOAL),
        Figure("decision to first byte, median", "ms", median_ms, rapid_ms, other, None),
        Figure("decision to first byte, 95th percentile", "ms", late_ms, rested_ms, one, None),
    ]


def _sell(folder: Path) -> tuple[list[float], list[float], list[float]]:
    """Return when each decision arrived, and how long commits took: after a pause, and without."""
    arrivals, rested_s, rapid_s = list[float](), list[float](), list[float]()
    with _shop(folder, arrivals) as (counter, code):
        yardstick = _Yardstick(SqliteJournal(JournalConfig(folder / "yardstick", "T")))
        for number in range(_SALES):
            counter.sell(code, number)
            for _ in range(_COMMITS_BETWEEN):
                time.sleep(_PAUSE_S)
                rested_s.append(yardstick.commit_s())
            rapid_s += [yardstick.commit_s() for _ in range(_COMMITS_BETWEEN)]
        yardstick.journal.close()
    return arrivals, rested_s, rapid_s


@contextmanager
def _shop(folder: Path, arrivals: list[float]) -> Iterator[tuple[_Counter, token.ServiceCode]]:
    (folder / "stage").mkdir()
    with Stage(folder / "stage", seed=1) as addresses:
        settings = Settings(
            backend=BackendSettings(addresses.backend_url), vault=VaultSettings(sandbox_key=True)
        )
        identity = enrol(settings, folder / "till", addresses.activation_code)
        backend = _TimedBackend(
            BackendConfig(identity.base_url),
            TerminalKey(identity.signing_seed),
            identity.backend_public_key,
            identity.terminal_id,
        )
        backend.time_arrivals(arrivals)
        lanes = [ThreadLane(name, _raise) for name in ("counter", "printer", "backend", "vault")]
        tools = CounterTools(
            open_journal=lambda: open_journal(folder / "till", identity),
            backend=backend,
            printer=open_printer(PrinterConfig(addresses.printer, EPSON_TM)),
            clock=SystemClock(),
            chance=SystemChance(),
            scheduler=ThreadScheduler(),
            lanes=Lanes(*lanes),
            shop=SHOP,
            digest=lambda code: token.digest(code, b"key"),
        )
        counter = _Counter(tools, folder / "stage" / "receipts")
        yield counter, token.parse(any_code(addresses.backend_url))
        counter.workflow.close()
        for lane in lanes:
            lane.join(_STEP_MAX_S)


def _first_bytes_s(tray: Path) -> list[float]:
    """Return when each receipt's first byte reached the printer, by the printer's own word."""
    tellings = [json.loads(file.read_text("utf-8")) for file in sorted(tray.glob("*.json"))]
    return [telling["first_byte_monotonic_s"] for telling in tellings][1::2]


class _Yardstick:
    """One durable commit: a decision written to a row, as in a sale.

    In a sale it comes after the wait for the backend, with caches and clock rate gone down; the
    goal is counted in commits that come after a pause too. A commit right after another is
    quicker, and told for information.
    """

    def __init__(self, journal: SqliteJournal) -> None:
        self.journal = journal
        row = replace(in_state(State.SUBMITTING), decision=in_state(State.CONFIRMED).decision)
        self._change = Change(State.SUBMITTING, row, "Confirmed", {}, NOON, RUN)
        journal.record(replace(self._change, before=None))

    def commit_s(self) -> float:
        before_s = time.monotonic()
        self.journal.record(self._change)
        return time.monotonic() - before_s


def _fail(_: DraftId, fault: Fault) -> None:
    raise AssertionError(fault)


def _raise(error: BaseException) -> None:
    raise error
