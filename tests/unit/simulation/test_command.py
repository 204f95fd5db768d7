"""``pos-app simulate``: what it prints, writes and exits with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pos_app.simulation import command, planting
from pos_app.simulation.audit import INVARIANTS
from pos_app.simulation.mishaps import Mishap
from pos_app.simulation.planted import PLANTS
from pos_app.simulation.report import Breach, Totals, lines


def test_every_fault_is_listed_and_one_that_never_happened_is_no_evidence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "figures.json"
    assert command.main(["--sales", "20", "--seed", "1", "--json", str(out)]) == 0
    printed = capsys.readouterr().out
    assert all(mishap.value in printed for mishap in Mishap)
    assert "no evidence" in printed
    figures = json.loads(out.read_text(encoding="utf-8"))
    assert figures["sales"] == 20
    assert figures["no_evidence"] == [
        name for name, times in figures["faults"].items() if not times
    ]
    assert figures["invariants"] == dict(INVARIANTS)


def test_a_violation_is_named_with_the_way_to_see_it_again() -> None:
    totals = Totals(seed=7, sales=90)
    totals.breaches.append(Breach(2, 61, "I7", "0f" * 16, "2 unmarked receipts"))
    told = "\n".join(lines(totals))
    assert "at most one unmarked receipt" in told
    assert "pos-app simulate --sales 90 --seed 7 --day 2 --trace" in told


def test_a_violation_is_exit_code_1(monkeypatch: pytest.MonkeyPatch) -> None:
    spoilt = next(plant for plant in PLANTS if plant.name == "the code is journalled")
    monkeypatch.setattr(command, "SALES_A_DAY", 20)
    with spoilt.planting():
        assert command.main(["--sales", "20"]) == 1


def test_a_planted_bug_that_gets_through_is_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    through = planting.Caught("a new key for each retry", seed=1)
    monkeypatch.setattr(planting, "plant_all", lambda _: [through])
    assert command.main(["--planted"]) == 1
    assert "0 of 1 planted bugs caught" in capsys.readouterr().out


def test_a_day_lived_alone_is_the_day_it_was_among_others(
    capsys: pytest.CaptureFixture[str],
) -> None:
    command.main(["--sales", "70", "--seed", "3", "--trace"])
    both = capsys.readouterr().out
    command.main(["--sales", "70", "--seed", "3", "--day", "2", "--trace"])
    assert both.endswith(capsys.readouterr().out)


def test_figures_that_cannot_be_written_are_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    absent = tmp_path / "absent" / "figures.json"
    assert command.main(["--sales", "1", "--json", str(absent)]) == 3
    printed = capsys.readouterr()
    assert "1 sales on 1 day\n" in printed.out
    assert f"{absent} cannot be written: No such file" in printed.err


@pytest.mark.parametrize("sales", ["0", "-1", "many"])
def test_a_number_that_is_none_is_2(sales: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command.main(["--sales", sales])
    assert ended.value.code == 2
    assert "whole number, at least 1" in capsys.readouterr().err
