"""Sends each command of the table to whoever carries it out."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from pos_app.domain.commands import (
    Command,
    OrderPreReceipt,
    OrderReceipt,
    Print,
    SendReversal,
    SendVoid,
    Submit,
)
from pos_app.domain.events import Event, PreReceiptOrdered, ReceiptOrdered
from pos_app.domain.operation import IntentId, Operation
from pos_app.workflow.asking import Asker
from pos_app.workflow.printing import PrintDesk
from pos_app.workflow.visits import Visits


class Dispatcher:
    """Implements ``runner.CommandSink``. Belongs to the counter's lane; never blocks."""

    def __init__(
        self,
        asker: Asker,
        print_desk: PrintDesk,
        visits: Visits,
        follow: Callable[[IntentId, Event], None],
    ) -> None:
        self._asker = asker
        self._print_desk = print_desk
        self._visits = visits
        self._follow = follow

    def carry_out(self, command: Command, operation: Operation) -> None:
        match command:
            case OrderPreReceipt():
                if self._visits.prints_pre_receipt(operation.iid):
                    self._follow(operation.iid, PreReceiptOrdered())
            case OrderReceipt():
                if self._visits.prints_receipt(operation.iid):
                    self._follow(operation.iid, ReceiptOrdered())
            case Print():
                self._print_desk.print(command, operation)
            case Submit():
                self._asker.ask(command, operation)
                # The backend takes its time; the printer can use it.
                self._print_desk.expect_receipt(operation)
            case SendVoid() | SendReversal():
                self._asker.ask(command, operation)
            case _ as never:
                assert_never(never)
