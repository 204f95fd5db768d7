"""``./run mutants``: one small wrong change at a time; which of them does no test notice?"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from pathlib import Path
from types import ModuleType

import hypothesis  # noqa: F401 - imported before the fork: each child is spared it.
import pytest

from tests.mutation.mutants import Mutant, mutants

ROOT = Path(__file__).parents[2]
_GOAL_PERCENT = 90.0
#: A mutant may loop for ever: that is noticed too.
_TESTS_AT_MOST_S = 120
_KILLED, _SURVIVED = "killed", "survived"

_CORE = (
    "tests/unit/domain/test_transitions.py",
    "tests/unit/workflow/test_fitting.py",
    "tests/unit/workflow/test_runner.py",
    "tests/unit/workflow/test_strangers.py",
    "tests/unit/workflow/test_recovery.py",
    "tests/unit/workflow/test_counter.py",
)
#: Which tests judge a module's mutants: its own first, the whole workflow last.
JUDGES = {
    "pos_app.domain.transitions": _CORE,
    "pos_app.workflow.fitting": _CORE,
    "pos_app.workflow.runner": _CORE,
}


class MutatedLoader(MetaPathFinder, Loader):
    """Imports one module from a mutated source, every other as ever."""

    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        return spec_from_loader(fullname, self) if fullname == self._mutant.module else None

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self._mutant.source, self._mutant.module, "exec"), module.__dict__)  # noqa: S102 - the point.


def main(arguments: Sequence[str]) -> int:
    parsed = _parser().parse_args(arguments)
    assert not any(name.startswith("pos_app.") for name in sys.modules), "imported too early"
    chosen = [
        mutant
        for module in parsed.module or JUDGES
        for mutant in mutants(module, _path(module).read_text(encoding="utf-8"))
    ]
    began_s = time.monotonic()
    context = multiprocessing.get_context("fork")
    with context.Pool(os.cpu_count(), maxtasksperchild=1) as pool:
        if _KILLED in pool.map(_judge, [_unchanged(module) for module in JUDGES], chunksize=1):
            print("the tests fail upon the unchanged modules: mend that first", file=sys.stderr)
            return 1
        fates = pool.map(_judge, chosen, chunksize=1)
    survivors = [
        str(mutant) for mutant, fate in zip(chosen, fates, strict=True) if fate == _SURVIVED
    ]
    score = 100 * (len(chosen) - len(survivors)) / len(chosen)
    seconds = round(time.monotonic() - began_s)
    for survivor in survivors:
        print(f"survived  {survivor}")
    print(f"{len(chosen)} mutants, {len(survivors)} survived, score {score:.1f} %, {seconds} s")
    if parsed.json is not None:
        figures = {"mutants": len(chosen), "score": score, "survivors": survivors}
        parsed.json.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")
    return 1 if score < _GOAL_PERCENT else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="./run mutants",
        description="Change the table and the runner in one small wrong way after the other, and "
        "see whether their tests notice.",
        epilog=f"exit codes: 0 at least {_GOAL_PERCENT:g} % noticed, 1 fewer, 2 not understood",
    )
    parser.add_argument("--module", action="append", choices=sorted(JUDGES), help="only this one")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")
    return parser


def _unchanged(module: str) -> Mutant:
    return Mutant(module, 0, "unchanged", _path(module).read_text(encoding="utf-8"))


def _path(module: str) -> Path:
    return ROOT / (module.replace(".", "/") + ".py")


def _judge(mutant: Mutant) -> str:
    """Run the tests upon a mutant, in a process of its own."""
    sys.meta_path.insert(0, MutatedLoader(mutant))
    quiet = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):
        os.dup2(quiet, stream)
    os.chdir(ROOT)
    wanted = ["-x", "-q", "--import-mode=importlib", "-c", os.devnull, f"--rootdir={ROOT}"]
    unwanted = [f"-pno:{name}" for name in ("randomly", "pytest-qt", "cacheprovider")]
    code = _run_with_deadline([*wanted, *unwanted, *JUDGES[mutant.module]])
    return _SURVIVED if code == 0 else _KILLED


def _run_with_deadline(arguments: list[str]) -> int:
    child = os.fork()
    if child == 0:
        signal.alarm(_TESTS_AT_MOST_S)
        os._exit(int(pytest.main(arguments)))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
