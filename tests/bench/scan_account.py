"""The account of one reader: what it read of each kind, what it got wrong, what it cost."""

from __future__ import annotations

import statistics
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tests.bench.scan_judge import Judgement
from tests.bench.scan_pictures import Sample

#: A part of the kind "QR", told apart.
HARD_LIGHT = "hard light"
KINDS = ("QR", HARD_LIGHT, "Data Matrix", "Code 39", "Code 128")


@dataclass
class Account:
    """What one reader did on all pictures."""

    judgements: dict[str, list[Judgement]] = field(default_factory=lambda: defaultdict(list))
    costs_ms: list[float] = field(default_factory=list)
    _all: list[Judgement] = field(default_factory=list)

    def enter(self, sample: Sample, judgement: Judgement) -> None:
        self._all.append(judgement)
        if sample.texts:
            self.judgements[sample.kind].append(judgement)
            if sample.is_hard_light:
                self.judgements[HARD_LIGHT].append(judgement)

    def right(self, kind: str) -> int:
        return sum(each.is_right for each in self.judgements[kind])

    def percent(self, kind: str) -> float:
        return 100 * self.right(kind) / max(1, len(self.judgements[kind]))

    def total(self, what: Callable[[Judgement], int]) -> int:
        return sum(map(what, self._all))

    @property
    def mean_ms(self) -> float:
        return statistics.fmean(self.costs_ms)

    @property
    def p95_ms(self) -> float:
        return statistics.quantiles(self.costs_ms, n=20)[-1]


def table(accounts: Mapping[str, Account], unit: Account) -> str:
    """Return one row a reader; costs in units of ``unit``'s mean and 95th percentile."""
    first = next(iter(accounts.values()))
    head = "".join(f"{f'{kind} ({len(first.judgements[kind])})':>18}" for kind in KINDS)
    head = f"{'right %':<12}{head}{'codes':>7}{'wrong':>7}{'garbled':>9}{'phantoms':>10}"
    rows = [_row(name, account, unit) for name, account in accounts.items()]
    return "\n".join([f"{head}{'mean':>7}{'p95':>7}", *rows])


def _row(name: str, account: Account, unit: Account) -> str:
    kinds = "".join(f"{account.percent(kind):>18.1f}" for kind in KINDS)
    codes = account.total(lambda each: each.found)
    wrong = account.total(lambda each: each.wrong)
    garbled = account.total(lambda each: each.garbled)
    phantoms = account.total(lambda each: each.phantoms)
    mean, p95 = account.mean_ms / unit.mean_ms, account.p95_ms / unit.p95_ms
    return f"{name:<12}{kinds}{codes:>7}{wrong:>7}{garbled:>9}{phantoms:>10}{mean:>7.2f}{p95:>7.2f}"
