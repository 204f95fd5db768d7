"""A step that another process has overtaken is not shown and not acted on."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.commands import Command
from pos_app.domain.events import VoidRequested
from pos_app.domain.operation import Operation, State
from pos_app.workflow.context import Duty
from pos_app.workflow.runner import Runner
from tests.helpers.journals import FakeJournal
from tests.helpers.operations import QUOTED, RUN, in_state
from tests.helpers.times import FakeClock


class ElsewhereJournal(FakeJournal):
    """Between reading a row and moving it, somebody else has moved it."""

    def find(self, iid: str) -> Operation | None:
        row = self.rows.get(iid)  # type: ignore[call-overload]
        return replace(row, state=State.SUBMITTING) if row else None


class Recorder:
    """Implements ``runner.CommandSink``."""

    def __init__(self) -> None:
        self.commands: list[Command] = []

    def carry_out(self, command: Command, _: Operation) -> None:
        self.commands.append(command)


def test_an_overtaken_step_is_not_shown_and_not_acted_on() -> None:
    journal, sink, shown = ElsewhereJournal(), Recorder(), list[Operation]()
    row = in_state(State.CONFIRMED)
    journal.rows[row.iid] = row
    runner = Runner(journal, sink, shown.append, clock=FakeClock(), run=RUN, duty=Duty())
    runner.handle(row.iid, VoidRequested())
    assert journal.rows[row.iid] is row
    assert (shown, sink.commands, journal.changes) == ([], [], [])


def test_the_chain_keeps_how_long_a_price_held() -> None:
    journal = FakeJournal()
    runner = Runner(journal, Recorder(), lambda _: None, clock=FakeClock(), run=RUN, duty=Duty())
    runner.begin(QUOTED)
    (change,) = journal.changes
    assert (change.before, change.event, change.detail) == (None, "QuoteReceived", {"ttl_s": 300})
