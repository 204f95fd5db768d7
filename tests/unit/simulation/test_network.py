"""The simulated network: the shipping client over it, one mishap at a time."""

from __future__ import annotations

import base64

import pytest

from pos_app.backend.client import BackendConfig, HttpBackend
from pos_app.domain.codes import token
from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import IntentId, Verdict
from pos_app.ports.backend import BackendError
from pos_app.ports.journal import EMPTY
from pos_app.simulation.books import Books
from pos_app.simulation.mishaps import Chances, Mishap
from pos_app.simulation.network import BASE_URL, TERMINAL_ID, Network, SparingKey
from pos_app.simulation.world import World

IID = IntentId("0a" * 16)
CODE = token.compose("7" * token.BODY_LENGTH)
SUMS = {"amount_cents": 50_00, "total_cents": 51_00}


class Bench:
    """A client, its backend, and a network on which one mishap is certain from ``spoil`` on."""

    def __init__(self, mishap: Mishap | None = None) -> None:
        chances = Chances(0.0, {mishap: 1.0} if mishap else {})
        self.world = World(1, 1, chances=chances)
        self.world.is_fine = True
        key = SparingKey(bytes(32))
        self.books = Books(
            TERMINAL_ID,
            self.world.dice("books"),
            tick=self.world.tick,
            now_s=lambda: self.world.hours.now_s,
        )
        network = Network(self.world, self.books, key)
        self.client = HttpBackend(
            BackendConfig(BASE_URL),
            key,
            base64.b64decode(self.books.public_key),
            TERMINAL_ID,
            network.transport(lambda: None),
        )
        self.client.hello(EMPTY)
        self.client.quote(IID, CODE, 50_00, EMPTY)

    def spoil(self) -> None:
        self.world.is_fine = False

    def submit(self) -> Verdict:
        return self.client.submit(IID, **SUMS, head=EMPTY).verdict

    def fault_of_submit(self) -> FaultCode:
        with pytest.raises(BackendError) as caught:
            self.submit()
        return caught.value.fault.code

    @property
    def credits(self) -> int:
        return len(self.books.movements)

    def wait(self) -> None:
        while self.world.hours.step():
            pass


def test_a_fine_network_brings_the_decision() -> None:
    bench = Bench()
    assert bench.submit() is Verdict.CONFIRMED
    assert bench.credits == 1


@pytest.mark.parametrize(
    ("mishap", "fault", "done"),
    [
        (Mishap.REQUEST_LOST, FaultCode.BACKEND_SILENT, 0),
        (Mishap.ANSWER_LOST, FaultCode.BACKEND_SILENT, 1),
        (Mishap.ANSWER_GARBAGE, FaultCode.BACKEND_UNINTELLIGIBLE, 0),
        (Mishap.ANSWER_PAGE, FaultCode.BACKEND_UNINTELLIGIBLE, 0),
        (Mishap.ANSWER_FORGED, FaultCode.BACKEND_NOT_TRUSTED, 0),
        (Mishap.ERROR_BEFORE, FaultCode.BACKEND_SILENT, 0),
        (Mishap.ERROR_AFTER, FaultCode.BACKEND_SILENT, 1),
        (Mishap.TOO_MANY, FaultCode.BACKEND_SILENT, 0),
        (Mishap.NOT_ALLOWED, FaultCode.TERMINAL_NOT_ALLOWED, 0),
        (Mishap.REDIRECT, FaultCode.BACKEND_UNINTELLIGIBLE, 0),
        (Mishap.NO_NETWORK, FaultCode.BACKEND_UNREACHABLE, 0),
    ],
)
def test_a_mishap_is_silence_whatever_was_done(mishap: Mishap, fault: FaultCode, done: int) -> None:
    bench = Bench(mishap)
    bench.spoil()
    assert bench.fault_of_submit() is fault
    assert bench.credits == done
    assert bench.world.log.times[mishap] == 1


def test_a_late_request_has_its_effect_later() -> None:
    bench = Bench(Mishap.REQUEST_LATE)
    bench.spoil()
    assert bench.fault_of_submit() is FaultCode.BACKEND_SILENT
    assert bench.credits == 0
    bench.wait()
    assert bench.credits == 1


def test_a_request_that_arrives_twice_has_its_effect_once() -> None:
    bench = Bench(Mishap.REQUEST_TWICE)
    bench.spoil()
    assert bench.submit() is Verdict.CONFIRMED
    bench.wait()
    assert bench.credits == 1


def test_a_late_request_of_an_old_session_has_none() -> None:
    bench = Bench(Mishap.REQUEST_LATE)
    bench.spoil()
    bench.fault_of_submit()
    bench.world.is_fine = True
    bench.client.hello(EMPTY)
    bench.wait()
    assert bench.credits == 0


def test_the_answer_to_another_operation_is_no_decision() -> None:
    bench = Bench(Mishap.ANSWER_OLD)
    other = IntentId("0b" * 16)
    bench.client.quote(other, CODE, 50_00, EMPTY)
    bench.client.submit(other, **SUMS, head=EMPTY)
    bench.spoil()
    assert bench.fault_of_submit() is FaultCode.BACKEND_UNINTELLIGIBLE


def test_one_request_in_some_is_signed_whole_and_checked() -> None:
    bench = Bench()
    for _ in range(120):
        assert bench.submit() is Verdict.CONFIRMED
