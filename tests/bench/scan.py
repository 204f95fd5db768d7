"""What the till reads on real pictures and at what cost, beside the readers at hand.

All readers meet the same picture one after the other, in one process and one thread, so that
they meet the same machine; compared is processor time. The till's two ways of looking are
measured each with its own cost: ``ours`` studies the picture once, as a still; ``ours live``
meets it as the frames of a camera, until a scan is accepted or a round of second chances is
over. The cost of a reader is that of one picture, and where it is live, that of one frame.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.scanner.decode.acceptance import Acceptance, Accepted, Nothing, Several
from pos_app.scanner.decode.decoder import Decoder
from pos_app.scanner.decode.opencv import cv2
from tests.bench import goals, scan_account, scan_films
from tests.bench.figures import Report
from tests.bench.goals import Goal
from tests.bench.scan_account import HARD_LIGHT, Account
from tests.bench.scan_films import Watched
from tests.bench.scan_judge import judge
from tests.bench.scan_pictures import Sample, read_index
from tests.bench.scan_readers import DEFAULT, LIVE, OURS, ZBAR, Read, Texts, readers, study
from tests.helpers import accented

if TYPE_CHECKING:
    # At run time only by way of ours, which sets OpenCV up first.
    from cv2.typing import MatLike

#: So many frames of a still scene: more than a whole round of second chances.
_LIVE_FRAMES = 16
_FRAME_S = 1 / 30
#: Of so many measurements the least counts: the machine has other things to do as well.
_REPEATS = 3


def report(data: Path | None, sample: int) -> Report:
    """Measure on every ``sample``-th picture of the folder.

    Raises:
        ValueError: there is no such folder of pictures; the message says what is wanted.
    """
    if data is None or not (data / "index.tsv").is_file():
        raise ValueError("scan needs --data DIR, a folder of pictures with an index.tsv")
    accounts = _on_pictures(read_index(data)[::sample])
    others = {name: read for name, read in readers().items() if name != OURS}
    watched = scan_films.watch_all(others, sample)
    found = [
        *_reading_goals(accounts),
        *_cost_goals(accounts),
        _words_goal(),
        *_film_goals(watched),
    ]
    tables = [
        scan_account.table(accounts, accounts[DEFAULT]),
        scan_films.table(watched),
        goals.table(found),
    ]
    return Report(
        "\n\n".join(tables),
        [{**asdict(goal), "verdict": goal.verdict} for goal in found],
        falls_short=any(goal.falls_short for goal in found),
    )


def _on_pictures(samples: Sequence[Sample]) -> Mapping[str, Account]:
    accounts: dict[str, Account] = defaultdict(Account)
    for sample in samples:
        frame = sample.frame()
        said: dict[str, Texts] = {}
        for name, read in readers().items():
            said[name], cost_ms = _measured(read, frame)
            accounts[name].costs_ms.append(cost_ms)
        said[LIVE] = _live(frame, accounts[LIVE].costs_ms)
        for name, judgement in judge(sample, said).items():
            accounts[name].enter(sample, judgement)
    return accounts


def _measured(read: Read, frame: MatLike) -> tuple[Texts, float]:
    texts: Texts = ()
    costs_ms = []
    for _ in range(_REPEATS):
        began_s = time.process_time()
        texts = read(frame)
        costs_ms.append((time.process_time() - began_s) * 1000)
    return texts, min(costs_ms)


def _live(frame: MatLike, costs_ms: list[float]) -> Texts:
    """Show one picture as a camera would, until its text is accepted."""
    # Its deadline, too, is in processor time: the machine has other things to do.
    decoder, acceptance = Decoder(time.process_time), Acceptance()
    for number in range(_LIVE_FRAMES):
        began_s = time.process_time()
        readings = decoder.look(cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY)).readings
        costs_ms.append((time.process_time() - began_s) * 1000)
        match acceptance.see(readings, number * _FRAME_S):
            case Accepted(reading):
                return (reading.text,)
            case Several(several):
                return tuple(reading.text for reading in several)
            case Nothing():
                pass
    return ()


def _reading_goals(accounts: Mapping[str, Account]) -> Sequence[Goal]:
    ours = accounts[OURS]
    singles = [account for name, account in accounts.items() if name not in {OURS, LIVE}]

    def beyond(kind: str) -> float:
        return ours.percent(kind) - max(single.percent(kind) for single in singles)

    return [
        Goal("QR: points over the best single reader", beyond("QR"), 5, aim=8),
        Goal("QR in hard light: points over it", beyond(HARD_LIGHT), 10, aim=18),
        Goal("Data Matrix: points over it", beyond("Data Matrix"), 0),
        *(_bars_goal(kind, accounts) for kind in ("Code 39", "Code 128")),
        *_nothing_false(accounts),
    ]


def _bars_goal(kind: str, accounts: Mapping[str, Account]) -> Goal:
    ours, default, zbar = (accounts[name].judgements[kind] for name in (OURS, DEFAULT, ZBAR))
    either = sum(one.is_right or other.is_right for one, other in zip(default, zbar, strict=True))
    name = f"{kind}: pictures over zxing-cpp and pyzbar together"
    return Goal(name, sum(each.is_right for each in ours) - either, 0)


def _nothing_false(accounts: Mapping[str, Account]) -> Sequence[Goal]:
    def total(what: str) -> int:
        return sum(
            account.total(lambda each: int(getattr(each, what)))
            for account in (accounts[OURS], accounts[LIVE])
        )

    return [
        Goal("wrong texts", total("wrong"), 0, at_most=True),
        Goal("garbled texts", total("garbled"), 0, at_most=True),
        Goal("texts where there is no code", total("phantoms"), 0, at_most=True),
    ]


def _cost_goals(accounts: Mapping[str, Account]) -> Sequence[Goal]:
    ours, default = accounts[OURS], accounts[DEFAULT]
    mean, p95 = ours.mean_ms / default.mean_ms, ours.p95_ms / default.p95_ms
    return [
        Goal("processor time, mean, in default calls of zxing-cpp", mean, 0.45, at_most=True),
        Goal("processor time, 95th percentile, the same", p95, 0.9, at_most=True),
    ]


def _film_goals(watched: Sequence[Watched]) -> Sequence[Goal]:
    ours_ms = scan_films.p95([cost for each in watched for cost in each.costs_ms])
    default_ms = scan_films.p95([cost for each in watched for cost in each.default_ms])
    in_glare_s = [each.waited_s for each in watched if "glare" in each.film.effects]
    waited_s = max(in_glare_s, default=0)
    missed = sum(each.is_missed for each in watched)
    wrong = sum(each.wrong for each in watched)
    ratio = ours_ms / default_ms
    return [
        Goal("films: read by any reader and not by ours", missed, 0, at_most=True),
        Goal("films: wrong texts", wrong, 0, at_most=True),
        Goal("films: seconds to the first scan in glare", waited_s, 0.3, at_most=True),
        Goal("films: processor time a frame, 95th percentile", ratio, 0.2, at_most=True),
        Goal("films: the same in milliseconds", ours_ms, 33, at_most=True),
    ]


def _words_goal() -> Goal:
    altered = sum(
        any(text != word for text in study(cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR)))
        for word, picture in accented.all_drawn()
    )
    return Goal("accented words altered", altered, 0, at_most=True)
