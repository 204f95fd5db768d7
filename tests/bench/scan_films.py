"""Computed films of what customers hold up, watched live by the till and frame by frame by others.

Time is the film's own, thirty frames a second; cost is processor time. A film counts as read
by the till once a scan is accepted, or a choice between several is offered; by another reader
once it reads one frame. A film is readable from the first frame that any reader reads.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from pos_app.sandbox.film.films import FILMS, Film, Frame
from pos_app.scanner.decode.acceptance import Acceptance, Accepted, Nothing, Several
from pos_app.scanner.decode.decoder import Decoder
from pos_app.scanner.decode.opencv import cv2
from tests.bench.scan_readers import DEFAULT, Read

FPS = 30.0
FRAMES = 30
SEEDS = (1, 2, 3)
#: The slow readers meet so many frames of a film, evenly spread: whether they read it at all.
_SLOW_FRAMES = 5


@dataclass
class Watched:
    """What became of one film.

    Attributes:
        first_s: When the till had its first scan; None: never.
        readable_s: When a frame was first read by anybody.
        wrong: Texts accepted by the till that are not in the film.
        costs_ms: Of each frame, the till's.
        default_ms: Of each frame, a default call of zxing-cpp.
    """

    film: Film
    first_s: float | None = None
    readable_s: float | None = None
    wrong: int = 0
    costs_ms: list[float] = field(default_factory=list)
    default_ms: list[float] = field(default_factory=list)

    @property
    def is_missed(self) -> bool:
        return self.first_s is None and self.readable_s is not None

    @property
    def waited_s(self) -> float:
        """From the first readable frame to the first scan; 0 where nothing was to be read."""
        if self.readable_s is None:
            return 0.0
        last_s = FRAMES / FPS
        return max(0.0, (last_s if self.first_s is None else self.first_s) - self.readable_s)


def watch_all(readers: Mapping[str, Read], step: int) -> Sequence[Watched]:
    """Watch each film with each seed, or every ``step``-th of them; ``readers`` are the others."""
    both = [(film, seed) for film in FILMS for seed in SEEDS]
    return [_watch(film, seed, readers) for film, seed in both[::step]]


def table(watched: Sequence[Watched]) -> str:
    """Return one row a film, its seeds together; costs in default calls on the same frames."""
    head = f"{'film':<14}{'read':>8}{'waited s':>10}{'mean':>7}{'p95':>7}{'p95 ms':>8}"
    films = dict.fromkeys(each.film.name for each in watched)
    rows = [_row(name, [each for each in watched if each.film.name == name]) for name in films]
    return "\n".join([head, *rows])


def _row(name: str, watched: Sequence[Watched]) -> str:
    read = f"{sum(each.first_s is not None for each in watched)}/{len(watched)}"
    waited_s = max(each.waited_s for each in watched)
    costs_ms = [cost for each in watched for cost in each.costs_ms]
    default_ms = [cost for each in watched for cost in each.default_ms]
    mean = statistics.fmean(costs_ms) / statistics.fmean(default_ms)
    p95_ms = p95(costs_ms)
    numbers = f"{mean:>7.2f}{p95_ms / p95(default_ms):>7.2f}{p95_ms:>8.1f}"
    return f"{name:<14}{read:>8}{waited_s:>10.2f}{numbers}"


def p95(costs_ms: Sequence[float]) -> float:
    return statistics.quantiles(costs_ms, n=20)[-1]


def _watch(film: Film, seed: int, readers: Mapping[str, Read]) -> Watched:
    watched = Watched(film)
    live = _Live()
    for frame in film.frames(seed, FRAMES, FPS):
        texts, cost_ms = live.see(frame)
        watched.costs_ms.append(cost_ms)
        watched.wrong += len(texts - film.texts)
        if texts and watched.first_s is None:
            watched.first_s = frame.at_s
        if _is_read_by_any(frame, film, readers, watched) or texts:
            watched.readable_s = _first(watched.readable_s, frame.at_s)
    return watched


class _Live:
    """The till's two steps from frame to scan."""

    def __init__(self) -> None:
        self._decoder, self._acceptance = Decoder(time.process_time), Acceptance()

    def see(self, frame: Frame) -> tuple[frozenset[str], float]:
        began_s = time.process_time()
        look = self._decoder.look(cv2.cvtColor(frame.picture, cv2.COLOR_BGR2GRAY))
        cost_ms = (time.process_time() - began_s) * 1000
        match self._acceptance.see(look.readings, frame.at_s):
            case Accepted(reading):
                return frozenset({reading.text}), cost_ms
            case Several(readings):
                return frozenset(reading.text for reading in readings), cost_ms
            case Nothing():
                return frozenset(), cost_ms


def _is_read_by_any(
    frame: Frame, film: Film, readers: Mapping[str, Read], watched: Watched
) -> bool:
    is_slow_turn = frame.number % (FRAMES // _SLOW_FRAMES) == 0
    texts: set[str] = set()
    for name, read in readers.items():
        if name == DEFAULT or (is_slow_turn and watched.readable_s is None):
            began_s = time.process_time()
            texts |= set(read(frame.picture))
            if name == DEFAULT:
                watched.default_ms.append((time.process_time() - began_s) * 1000)
    return not texts.isdisjoint(film.texts)


def _first(before_s: float | None, now_s: float) -> float:
    return now_s if before_s is None else before_s
