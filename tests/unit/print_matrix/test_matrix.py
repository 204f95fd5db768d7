"""The acceptance matrix in CI: a sample of it, every fault among it; and that it would see bugs."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from pos_app.domain.print_job import DocumentKind
from pos_app.print_matrix import main, planted
from pos_app.print_matrix.cell import Cell, Judged, run_cell
from pos_app.print_matrix.faults import CASES, NOT_SENT, PRINTED, UNKNOWN
from pos_app.print_matrix.matrix import all_cells, draw
from pos_app.print_matrix.planted import PLANTS, Caught, Plant, catch, told
from pos_app.print_matrix.running import run
from pos_app.print_matrix.sale import SaleCell, run_sale
from pos_app.print_matrix.ways import PROFILES, TRANSPORTS
from pos_app.simulation.mishaps import Chances, Mishap

CASE = {case.name: case for case in CASES}
PLANT = {plant.name: plant for plant in PLANTS}
SAMPLE = 80


def test_it_holds(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "figures.json"
    code = main(["--sample", str(SAMPLE), "--seed", "1", "--json", str(out)])
    printed = capsys.readouterr().out
    assert code == 0, printed
    figures = json.loads(out.read_text(encoding="utf-8"))
    assert len(figures["jobs"]) + len(figures["sales"]) == SAMPLE
    assert figures["breaches"] == 0
    assert all(case.name in printed for case in CASES)


def test_the_whole_meets_each_fault_with_each_way_and_kind_of_printer() -> None:
    met = {(cell.case.name, cell.transport, cell.personality) for cell in all_cells()}
    assert met == {(case, way, kind) for case in CASE for way in TRANSPORTS for kind in PROFILES}
    assert {cell.document for cell in all_cells() if isinstance(cell, Cell)} > {"pre", "final", "z"}


def test_a_sample_has_every_fault_and_is_the_same_for_the_same_seed() -> None:
    cells = all_cells()
    chosen = draw(cells, 100, seed=3)
    assert chosen == draw(cells, 100, seed=3) != draw(cells, 100, seed=4)
    assert len(chosen) == 100
    assert {cell.case.name for cell in chosen} == set(CASE)


@pytest.mark.parametrize("transport", TRANSPORTS)
def test_a_cell_ends_the_same_each_time(transport: str) -> None:
    cell = Cell(CASE["noise, paper ends"], transport, "epson", "final")
    first = run_cell(cell, seed=5)
    assert first == run_cell(cell, seed=5)
    assert (first.outcome, first.papers, first.breaches) == (PRINTED, 1, ())


@pytest.mark.parametrize(
    ("case", "personality", "outcome", "papers", "later"),
    [
        ("no paper", "epson", NOT_SENT, 0, 0),
        ("paper ends, nobody comes", "custom", UNKNOWN, 0, 1),
        ("printed, the word is lost", "clone", UNKNOWN, 1, 1),
        ("power fails, buffer lost", "epson", UNKNOWN, 0, 0),
        ("all is well", "silent", UNKNOWN, 1, 1),
        ("no paper", "liar", UNKNOWN, 0, 1),
    ],
)
def test_how_jobs_end(
    case: str, personality: str, outcome: object, papers: int, later: int
) -> None:
    judged = run_cell(Cell(CASE[case], "tcp", personality, "pre"), seed=1)
    assert judged.breaches == ()
    assert (judged.outcome, judged.papers, judged.papers_later) == (outcome, papers, later)


def test_what_is_not_allowed_is_a_breach() -> None:
    strict = replace(CASE["no paper"], allowed=frozenset({PRINTED}))
    judged = run_cell(Cell(strict, "tcp", "epson", "final"), seed=1)
    assert judged.breaches == ("not_sent is not among printed",)


def test_a_sale_is_read_off_the_strips() -> None:
    cell = SaleCell(CASE["cutter jams, nobody comes"], "serial", "epson", DocumentKind.RECEIPT)
    judged = run(cell, seed=1)
    assert not isinstance(judged, Judged)
    assert (judged.recharges, judged.breaches) == (3, ())
    # The original came out after all, when the jam was freed, and a marked one behind it.
    assert judged.receipts == 4


#: Killed now and then, and now and then without power.
KILLED = Chances(0, {Mishap.KILL: 0.5, Mishap.POWER_CUT: 0.2})


@pytest.mark.parametrize("transport", ["tcp", "serial"])
@pytest.mark.parametrize(
    "case", ["no paper", "cutter jams, nobody comes", "power fails, buffer kept"]
)
def test_tills_that_are_killed_at_a_liar(case: str, transport: str) -> None:
    cell = SaleCell(CASE[case], transport, "liar", DocumentKind.RECEIPT)
    days = [run_sale(cell, seed, KILLED) for seed in (1, 2)]
    assert [day.breaches for day in days] == [(), ()]
    assert sum(day.mishaps for day in days) > 0


@pytest.mark.parametrize("name", PLANT)
def test_each_planted_bug_is_caught_and_only_it(name: str) -> None:
    caught = catch(PLANT[name], seed=1)
    assert caught.is_proof, caught


def test_what_gets_through_is_exit_code_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(planted, "catch", lambda plant, _: Caught(plant.name))
    assert main(["--planted"]) == 1
    assert "NOBODY" in capsys.readouterr().out
    noise = Caught("noise", "a cell", "a breach", is_clean_without=False)
    assert not noise.is_proof
    assert "and so without it" in "\n".join(told([noise]))


def test_a_breach_is_exit_code_1_and_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    cell = Cell(CASE["all is well"], "tcp", "epson", "final")
    monkeypatch.setattr("pos_app.print_matrix.command.all_cells", lambda: [cell])
    plant: Plant = PLANT["handed over counts as printed"]
    with plant.planting():
        assert main([]) == 1
    printed = capsys.readouterr().out
    assert "P1!" in printed
    assert "all is well, tcp, epson, final: printed, and 0 papers are out" in printed


def test_a_file_that_cannot_be_written_is_exit_code_3(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("pos_app.print_matrix.command.all_cells", list)
    assert main(["--json", str(tmp_path / "no" / "file.json")]) == 3
