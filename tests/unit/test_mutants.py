"""The mutator changes what it says, one thing at a time, and what it makes is a program."""

from __future__ import annotations

import ast
from pathlib import Path

from tests.mutation.__main__ import JUDGES, ROOT
from tests.mutation.mutants import mutants

SAMPLE = """
TABLE = {A: S.ONE, B: S.TWO}
def f(row, event):
    logger.info("not a rule")
    tell(row)
    if row.state == 1 and event:
        return (Print(),)
    match event:
        case Paid() if row.open:
            return replace(row, paid=True, count=row.count + 1)
"""


def test_each_kind_of_change_is_made() -> None:
    changes = [mutant.change for mutant in mutants("sample", SAMPLE)]
    assert sorted(changes) == sorted(
        [
            "row A is missing",
            "row A: S.TWO",
            "row B is missing",
            "row B: S.ONE",
            "without tell(row)",
            "if row.state == 1 and event: always True",
            "if row.state == 1 and event: always False",
            "row.state == 1 and event: Or",
            "row.state == 1: NotEq",
            "1: 2",
            "return (Print(),): nothing",
            "case if row.open: no guard",
            "case if row.open: never",
            "replace without paid",
            "replace without count",
            "True: False",
            "row.count + 1: minus",
            "1: 2",
        ]
    )


def test_every_mutant_is_another_program() -> None:
    for module in JUDGES:
        source = (ROOT / (module.replace(".", "/") + ".py")).read_text(encoding="utf-8")
        texts = {mutant.source for mutant in mutants(module, source)}
        assert ast.unparse(ast.parse(source)) not in texts
        assert len(texts) > 10


def test_every_judge_is_there() -> None:
    assert all(Path(ROOT / judge).is_file() for judges in JUDGES.values() for judge in judges)
