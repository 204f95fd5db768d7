"""The matrix as a table, and every figure as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from pos_app.print_matrix.cell import Judged
from pos_app.print_matrix.faults import CASES
from pos_app.print_matrix.running import AnyJudged
from pos_app.print_matrix.sale import SaleJudged
from pos_app.print_matrix.ways import PROFILES, TRANSPORTS

_BREACHES_SHOWN_MAX: Final = 40
_LEGEND: Final = (
    "P printed, N not sent, U unknown; then the papers that came out of the one job, at last;",
    "several where documents differ; ! a breach. sales: how many days were sold, and the fault.",
)
_COLUMN: Final = 8


def lines(judged: Sequence[AnyJudged]) -> Iterator[str]:
    """Write the table for a person."""
    width = max(len(case.name) for case in CASES)
    ways = [(transport, personality) for transport in TRANSPORTS for personality in PROFILES]
    yield " " * width + "".join(f" |{way:<{_COLUMN * len(PROFILES) - 1}}" for way in TRANSPORTS)
    heads = "".join(f"{_short(personality):>{_COLUMN}}" for _, personality in ways)
    yield f"{'':<{width}}{heads}   sales"
    for case in CASES:
        row = [each for each in judged if each.cell.case is case]
        if row:
            cells = "".join(f"{_in_cell(row, *way):>{_COLUMN}}" for way in ways)
            yield f"{case.name:<{width}}{cells}   {_sales(row)}"
    yield ""
    yield from _LEGEND
    yield ""
    yield from _about_breaches(judged)


def _in_cell(row: Iterable[AnyJudged], transport: str, personality: str) -> str:
    here = [
        each
        for each in row
        if isinstance(each, Judged)
        and (each.cell.transport, each.cell.personality) == (transport, personality)
    ]
    ends = dict.fromkeys(
        f"{each.outcome.value[0].upper()}{each.papers_later}{'!' if each.breaches else ''}"
        for each in here
    )
    return "/".join(ends) or "-"


def _sales(row: Iterable[AnyJudged]) -> str:
    days = [each for each in row if isinstance(each, SaleJudged)]
    breached = sum(bool(each.breaches) for each in days)
    return f"{len(days)} ok" if not breached else f"{breached} of {len(days)}!"


def _about_breaches(judged: Sequence[AnyJudged]) -> Iterator[str]:
    breached = [each for each in judged if each.breaches]
    jobs = sum(isinstance(each, Judged) for each in judged)
    yield f"{jobs} jobs and {len(judged) - jobs} days of sales, {len(breached)} with a breach"
    for each in breached[:_BREACHES_SHOWN_MAX]:
        yield f"{each.cell}: {'; '.join(each.breaches)}"


def _short(personality: str) -> str:
    return personality.replace("epson_ethernet", "ethernet")[: _COLUMN - 1]


def write_json(judged: Sequence[AnyJudged], seed: int, path: Path) -> None:
    """Write every figure."""
    figures = {
        "seed": seed,
        "jobs": [_job(each) for each in judged if isinstance(each, Judged)],
        "sales": [_sale(each) for each in judged if isinstance(each, SaleJudged)],
        "breaches": sum(bool(each.breaches) for each in judged),
    }
    path.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def _job(judged: Judged) -> dict[str, object]:
    cell = judged.cell
    return {
        "case": cell.case.name,
        "faults": cell.case.faults,
        "transport": cell.transport,
        "personality": cell.personality,
        "document": cell.document,
        "allowed": sorted(each.value for each in cell.case.allowed_for(cell.personality)),
        "outcome": judged.outcome.value,
        "papers": judged.papers,
        "papers_at_last": judged.papers_later,
        "breaches": list(judged.breaches),
    }


def _sale(judged: SaleJudged) -> dict[str, object]:
    cell = judged.cell
    return {
        "case": cell.case.name,
        "transport": cell.transport,
        "personality": cell.personality,
        "struck": cell.struck.value,
        "recharges": judged.recharges,
        "receipts": judged.receipts,
        "breaches": list(judged.breaches),
    }
