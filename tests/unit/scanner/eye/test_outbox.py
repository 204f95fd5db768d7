"""The eye never waits for the till, and what must not get lost is kept in order."""

from __future__ import annotations

from threading import Event, Thread

from pos_app.ports.scanner import CameraState, Picture, Scan, Source
from pos_app.scanner.beat import Beat
from pos_app.scanner.eye.messages import Report, StateTold
from pos_app.scanner.eye.outbox import Outbox

PATIENCE_S = 10.0


def scan(text: str) -> Scan:
    return Scan(text, Source.CAMERA)


class SlowTill:
    """Takes one report, and the next ones only when it is let."""

    def __init__(self) -> None:
        self.taken: list[Report] = []
        self.is_taking = Event()
        self.let = Event()

    def __call__(self, report: Report) -> None:
        self.is_taking.set()
        assert self.let.wait(PATIENCE_S)
        self.taken.append(report)


def started(outbox: Outbox) -> Thread:
    thread = Thread(target=outbox.run, daemon=True)
    thread.start()
    return thread


def test_scans_and_states_are_kept_and_of_pictures_the_newest() -> None:
    till = SlowTill()
    outbox = Outbox(till)
    started(outbox)
    outbox.put(scan("a"))
    assert till.is_taking.wait(PATIENCE_S)
    for number in range(1, 1000):
        outbox.put(Picture(number, 1, bytes(3 * number)))
        outbox.put(Beat(frames=number))
    outbox.put(scan("b"))
    outbox.put(StateTold(CameraState.STALLED, None))
    outbox.put(scan("c"))
    till.let.set()
    outbox.drain(PATIENCE_S)
    assert till.taken == [
        scan("a"),
        scan("b"),
        StateTold(CameraState.STALLED, None),
        scan("c"),
        Picture(999, 1, bytes(3 * 999)),
        Beat(frames=999),
    ]


def test_a_drain_waits_no_longer_than_it_is_told() -> None:
    till = SlowTill()
    outbox = Outbox(till)
    started(outbox)
    outbox.put(scan("a"))
    outbox.drain(0.01)
    assert till.taken == []
    till.let.set()


def test_it_ends_when_the_till_is_gone() -> None:
    def send(_: Report) -> None:
        raise BrokenPipeError

    outbox = Outbox(send)
    thread = started(outbox)
    outbox.put(scan("a"))
    thread.join(PATIENCE_S)
    assert not thread.is_alive()
