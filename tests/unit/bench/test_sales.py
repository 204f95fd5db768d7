"""The bench of the thousand sales: what flat is, and that a leak is not."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from tests.bench import sales
from tests.bench.figures import report
from tests.bench.plot import Plot


def held(leak_mib: float, *, warm_up_mib: float = 8.0) -> list[sales.Held]:
    """Return a till that fills its caches, and leaks so much in a thousand sales."""
    noise = random.Random(1)
    return [
        (
            number,
            150.0
            + warm_up_mib * min(1.0, number / 450)
            + leak_mib * number / 1_000
            + noise.uniform(-0.2, 0.2),
            2.0,
        )
        for number in range(10, 1_501, 10)
    ]


@pytest.mark.parametrize(("leak_mib", "falls_short"), [(0.0, False), (1.0, False), (3.0, True)])
def test_a_leak_falls_short_and_a_warm_up_does_not(leak_mib: float, *, falls_short: bool) -> None:
    assert report(sales.figures(held(leak_mib))).falls_short is falls_short


def test_too_few_sales_are_refused_before_anything_is_started() -> None:
    with pytest.raises(ValueError, match="two points"):
        sales.measure(10)


@pytest.mark.usefixtures("qapp")
def test_the_plot_is_written_twice_and_begins_at_nought(tmp_path: Path) -> None:
    points = [(number, size_mib) for number, size_mib, _ in held(0.0)]
    Plot("A < B", "sales", "MiB", points).write(tmp_path / "sub" / "sales")
    drawing = (tmp_path / "sub" / "sales.svg").read_text(encoding="utf-8")
    assert "A &lt; B" in drawing
    assert ">0</text>" in drawing
    assert (tmp_path / "sub" / "sales.png").read_bytes().startswith(b"\x89PNG")
