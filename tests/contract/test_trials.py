"""What whoever tries a device may expect: over the fake of the window's tests and the workflow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import State
from pos_app.domain.print_job import PrintOutcome
from pos_app.ports.counter import Answer, Counter
from pos_app.ports.devices import BackendTried, NotTried, SlipTried, Trial
from tests.helpers.backends import Silent
from tests.helpers.counters import FakeCounter, found
from tests.helpers.shops import Heard, Shop

GONE = Fault(FaultCode.BACKEND_UNREACHABLE)
LOST = Fault(FaultCode.PRINTER_LOST)


@dataclass
class Bench:
    """A counter, what it has answered, and a hand on its world."""

    counter: Counter
    answers: list[Answer]
    settle: Callable[[], None]
    lose_paper: Callable[[], None]
    cut_network: Callable[[], None]
    serve_somebody: Callable[[], None]

    def tried(self, trial: Trial) -> Answer:
        before = len(self.answers)
        self.counter.try_device(trial)
        self.settle()
        (answer,) = self.answers[before:]
        return answer


def workflow() -> Bench:
    shop = Shop()
    shop.start()
    shop.heard.answers.clear()
    return Bench(
        shop.counter,
        shop.heard.answers,
        shop.pump.run,
        lose_paper=lambda: shop.next_print(PrintOutcome.UNKNOWN, LOST),
        cut_network=lambda: shop.backend.be_silent(
            Silent.BEFORE_ACTING, calls=("decisions",), fault=GONE
        ),
        serve_somebody=shop.scan,
    )


def fake() -> Bench:
    heard = Heard()
    counter = FakeCounter(heard.listener())
    (row,) = found(State.PRE_PRINTED)

    def lose_paper() -> None:
        counter.slip, counter.print_fault = PrintOutcome.UNKNOWN, LOST

    return Bench(
        counter,
        heard.answers,
        lambda: None,
        lose_paper=lose_paper,
        cut_network=lambda: setattr(counter, "backend_fault", GONE),
        serve_somebody=lambda: counter.operations.update({row.iid: row}),
    )


@pytest.fixture(params=[workflow, fake], ids=lambda make: make.__name__)
def bench(request: pytest.FixtureRequest) -> Bench:
    made: Bench = request.param()
    return made


def test_each_trial_has_one_answer_of_its_kind(bench: Bench) -> None:
    assert isinstance(bench.tried(Trial.PRINT), SlipTried)
    assert isinstance(bench.tried(Trial.NETWORK), BackendTried)


def test_paper_that_nobody_has_proved_is_never_told_as_printed(bench: Bench) -> None:
    bench.lose_paper()
    answer = bench.tried(Trial.PRINT)
    assert isinstance(answer, SlipTried)
    assert (answer.result.outcome, answer.result.fault) == (PrintOutcome.UNKNOWN, LOST)


def test_a_backend_that_is_gone_is_told_with_its_fault(bench: Bench) -> None:
    bench.cut_network()
    answer = bench.tried(Trial.NETWORK)
    assert isinstance(answer, BackendTried)
    assert answer.fault == GONE


def test_the_printer_is_not_tried_while_a_customer_waits_for_it(bench: Bench) -> None:
    bench.serve_somebody()
    assert bench.tried(Trial.PRINT) == NotTried(Trial.PRINT)
