"""A till without a window, in a process that may be killed at its n-th effect.

Everything is real: journal, wire, printer's protocol, threads. ``python -m
tests.helpers.sale_process PLAN.json`` sells once (or, with ``sell`` false, only takes up what
it finds), answers questions as an honest shopkeeper would, and exits 0 when nothing is open.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pos_app.backend.client import BackendConfig, HttpBackend
from pos_app.backend.signing import TerminalKey
from pos_app.domain.codes import token
from pos_app.domain.events import (
    MayBeLate,
    OperatorAbandoned,
    OperatorCollected,
    OperatorReturnedCash,
    PreReceiptOrdered,
    ReceiptCameOut,
    ReceiptOrdered,
)
from pos_app.domain.faults import Fault
from pos_app.domain.operation import Operation, State
from pos_app.domain.paper import Document
from pos_app.domain.print_job import JobId, Witness
from pos_app.domain.transitions import Question, is_open
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from pos_app.ports.counter import (
    Activity,
    CounterListener,
    CounterStatus,
    Draft,
    DraftId,
    OpenQuestion,
    Phase,
)
from pos_app.ports.journal import Change, Head, Journal
from pos_app.ports.printer import Printer, PrintResult
from pos_app.printer.profiles import EPSON_TM
from pos_app.printer.receipt_printer import PrinterConfig
from pos_app.printer.registry import open_printer
from pos_app.system_clock import SystemChance, SystemClock
from pos_app.workflow.context import Lanes
from pos_app.workflow.counter import CounterTools, CounterWorkflow
from pos_app.workflow.lanes import ThreadLane, ThreadScheduler
from tests.helpers.operations import SHOP

EXIT_STUCK = 7
_LIVES_AT_MOST_S = 60.0


@dataclass
class Executioner:
    """Kills this process just before its n-th effect; 0 lets it live."""

    kill_at: int
    effects: int = 0

    def effect(self) -> None:
        self.effects += 1
        if self.effects == self.kill_at:
            os.kill(os.getpid(), signal.SIGKILL)


class MortalJournal(SqliteJournal):
    """Each commit is two effects: about to be made, and made."""

    executioner: Executioner

    def record(self, change: Change) -> Head:
        self.executioner.effect()
        head = super().record(change)
        self.executioner.effect()
        return head


class MortalBackend(HttpBackend):
    """Each submit is two effects: about to be sent, and answered."""

    executioner: Executioner

    def submit(self, *args: Any, **kwargs: Any) -> Any:
        self.executioner.effect()
        decision = super().submit(*args, **kwargs)
        self.executioner.effect()
        return decision


@dataclass
class MortalPrinter:
    """Each job is two effects: about to be sent, and ended."""

    printer: Printer
    executioner: Executioner

    def print_document(
        self, document: Document, job_id: JobId, on_held: Callable[[Fault], None]
    ) -> PrintResult:
        self.executioner.effect()
        result = self.printer.print_document(document, job_id, on_held)
        self.executioner.effect()
        return result

    def __getattr__(self, name: str) -> Any:
        return getattr(self.printer, name)


class Shopkeeper:
    """Sells one recharge and answers what the till asks, looking at drawer and printer's tray."""

    def __init__(self, plan: dict[str, Any]) -> None:
        self.plan = plan
        self.drawer = Path(plan["drawer"])
        self.tray = Path(plan["tray"])
        self.open: dict[str, Operation] = {}
        self.sold = not plan["sell"]
        self.done = threading.Event()
        self.failure = ""
        self.counter: CounterWorkflow | None = None

    def listener(self) -> CounterListener:
        return CounterListener(
            on_operation=self.on_operation,
            on_draft_priced=lambda _, __: None,
            on_draft_refused=lambda _, fault: self.fail(fault),
            on_status=self.on_status,
            on_found=self.on_found,
            on_stopped=self.fail,
        )

    def fail(self, fault: Fault) -> None:
        self.failure = fault.code.value
        self.done.set()

    def on_status(self, status: CounterStatus) -> None:
        if status.phase is not Phase.SELLING:
            return
        if not self.sold:
            self.sold = True
            code = token.parse(self.plan["code"])
            self.workflow.ask_price(Draft(DraftId(1), None, code, 50_00))
        elif not self.plan["sell"] and not self.open:
            self.done.set()

    def on_found(self, questions: tuple[OpenQuestion, ...], others: tuple[Operation, ...]) -> None:
        for row in others:
            self.open[row.iid] = row
        for asked in questions:
            self.open[asked.operation.iid] = asked.operation
            self.answer(asked)

    def on_operation(self, operation: Operation, _: Activity) -> None:
        if is_open(operation):
            self.open[operation.iid] = operation
        elif self.open.pop(operation.iid, None):
            self.done.set()
        if operation.state is State.PRE_PRINTED:
            self.take_cash(operation)
        elif operation.state is State.PRE_PRINTING and operation.fault is not None:
            self.post(operation, PreReceiptOrdered())
        elif operation.state is State.RCPT_PRINTING and operation.fault is not None:
            self.answer(OpenQuestion(operation, Question.RECEIPT_OUT))

    def answer(self, asked: OpenQuestion) -> None:
        operation = asked.operation
        match asked.question:
            case Question.CASH_COLLECTED if not self.drawer.exists():
                self.post(operation, OperatorAbandoned())
            case Question.CASH_COLLECTED if operation.state is State.PRE_PRINTED:
                self.post(operation, OperatorCollected())
            case Question.CASH_COLLECTED:
                self.post(operation, PreReceiptOrdered())
            case Question.RECEIPT_OUT if self.receipt_is_out():
                self.post(operation, ReceiptCameOut(Witness.OPERATOR))
            case Question.RECEIPT_OUT:
                self.post(operation, ReceiptOrdered())
            case Question.CASH_RETURNED:
                self.drawer.unlink(missing_ok=True)
                self.post(operation, OperatorReturnedCash())

    def take_cash(self, operation: Operation) -> None:
        """Put the notes into the drawer, then say so: a hand is quicker than a key."""
        self.drawer.write_text(operation.iid)
        self.post(operation, OperatorCollected())

    def receipt_is_out(self) -> bool:
        texts = [paper.read_text(encoding="utf-8") for paper in self.tray.glob("*.txt")]
        return any("RICEVUTA DI PAGAMENTO" in text for text in texts)

    def post(self, operation: Operation, event: MayBeLate) -> None:
        self.workflow.post(operation.iid, event)

    @property
    def workflow(self) -> CounterWorkflow:
        assert self.counter is not None
        return self.counter


def make_tools(
    plan: dict[str, Any], executioner: Executioner, lanes: tuple[ThreadLane, ...]
) -> CounterTools:
    MortalJournal.executioner = MortalBackend.executioner = executioner
    config = PrinterConfig(plan["printer"], EPSON_TM)

    def open_journal() -> Journal:
        return MortalJournal(JournalConfig(Path(plan["journal"]), plan["terminal_id"]))

    return CounterTools(
        open_journal=open_journal,
        backend=MortalBackend(
            BackendConfig(plan["backend"]),
            TerminalKey(bytes.fromhex(plan["seed"])),
            bytes.fromhex(plan["backend_key"]),
            plan["terminal_id"],
        ),
        printer=MortalPrinter(open_printer(config), executioner),
        clock=SystemClock(),
        chance=SystemChance(),
        scheduler=ThreadScheduler(),
        lanes=Lanes(*lanes),
        shop=SHOP,
        digest=lambda code: token.digest(code, b"key"),
    )


def main(plan: dict[str, Any]) -> int:
    bugs = list[BaseException]()
    keeper, executioner = Shopkeeper(plan), Executioner(plan["kill_at"])

    def on_bug(error: BaseException) -> None:
        bugs.append(error)
        keeper.done.set()

    lanes = tuple(ThreadLane(name, on_bug) for name in ("counter", "printer", "backend", "vault"))
    keeper.counter = CounterWorkflow(make_tools(plan, executioner, lanes), keeper.listener())
    keeper.counter.start()
    if not keeper.done.wait(_LIVES_AT_MOST_S):
        keeper.failure = f"stuck with {[row.state.name for row in keeper.open.values()]}"
    keeper.counter.close()
    for lane in lanes:
        lane.join(10)
    if bugs:
        raise bugs[0]
    print(json.dumps({"effects": executioner.effects, "failure": keeper.failure}))  # noqa: T201
    return EXIT_STUCK if keeper.failure else 0


if __name__ == "__main__":
    sys.exit(main(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))))
