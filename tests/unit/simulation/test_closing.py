"""Each simulated day is closed, and its closure finds what was taken and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.domain.report import Difference, Report, Side, Sum
from pos_app.simulation import closing, day
from pos_app.simulation.closing import Closure, findings
from pos_app.simulation.mishaps import Chances
from tests.helpers.reports import REPORT

CLEAN = replace(
    REPORT,
    counted_cents=REPORT.expected_cents,
    columns=replace(REPORT.columns, confirmed=Sum(23, 1_204_00)),
    differences=(),
    carried=(),
)
BOOKS_CENTS = 1_204_00


def found(report: Report | None, *, taken_cents: int = 0, restarted: bool = False) -> list[str]:
    return list(findings(Closure(taken_cents, restarted, report), BOOKS_CENTS))


def test_a_closure_in_order_has_no_finding() -> None:
    assert found(CLEAN) == []
    short = replace(CLEAN, counted_cents=CLEAN.expected_cents - 20_00)
    assert found(short, taken_cents=20_00) == []


@pytest.mark.parametrize(
    ("report", "taken_cents"),
    [
        (None, 0),
        (CLEAN, 20_00),
        (replace(CLEAN, counted_cents=CLEAN.expected_cents + 1), 0),
        (replace(CLEAN, carried=REPORT.carried), 0),
        (replace(CLEAN, differences=REPORT.differences[1:2]), 0),
        (replace(CLEAN, differences=(Difference(Side.PROVED, 0, REPORT.differences[2].named),)), 0),
        (replace(CLEAN, columns=replace(CLEAN.columns, confirmed=None)), 0),
        (replace(CLEAN, columns=REPORT.columns), 0),
    ],
)
def test_the_judge_sees_each_thing_that_can_be_wrong(
    report: Report | None, taken_cents: int
) -> None:
    assert len(found(report, taken_cents=taken_cents)) == 1


def test_after_a_lost_journal_nobody_knows_what_was_in_the_drawer() -> None:
    over = replace(CLEAN, counted_cents=CLEAN.expected_cents + 500_00)
    assert found(over, restarted=True) == []


@pytest.mark.parametrize("chance", [0.0, 1.0])
def test_a_simulated_day_finds_what_was_taken(
    chance: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    closures: list[Closure] = []

    def remember(closure: Closure, books_cents: int) -> list[str]:
        closures.append(closure)
        return list(findings(closure, books_cents))

    monkeypatch.setattr(closing, "_TAKEN_CHANCE", chance)
    monkeypatch.setattr(day, "findings", remember)
    for chances in (Chances(0.0), Chances()):
        assert day.live(7, 1, 40, chances=chances).violations == []
    taken_cents = 20_00 if chance else 0
    assert [closure.taken_cents for closure in closures] == [taken_cents] * 2
    fine, _ = closures
    assert fine.report is not None
    assert not fine.restarted
    cash = fine.report.difference(Side.COUNTED)
    assert (cash.cents if cash else 0) == -taken_cents


def test_a_till_that_forgets_a_cash_move_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """The positive control: the till adds up a euro that never was."""
    honest = closing.close_shift

    def forged(*args: object) -> Closure:
        closure = honest(*args)  # type: ignore[arg-type]  # passed on as they came.
        assert closure.report is not None
        recorded = closure.report.columns.recorded
        columns = replace(closure.report.columns, recorded=recorded.plus(1_00))
        return replace(closure, report=replace(closure.report, columns=columns))

    monkeypatch.setattr(day, "close_shift", forged)
    ended = day.live(7, 1, 20, chances=Chances(0.0))
    assert [violation.invariant for violation in ended.violations] == ["S"]
