"""The shipping table, searched: a change of it that the model does not agree to fails here.

Small worlds for every change; ``./run model`` searches the large ones (docs/model.md).
"""

from __future__ import annotations

import pytest

from tests.model.__main__ import main, told
from tests.model.mutants import MUTANTS, Mutant
from tests.model.rules import Bounds
from tests.model.search import Search, unused

#: Together they use every row of the table and every kind of fault.
WORLDS = {
    "disk lost": Bounds(rollback=False),
    "disk lost, first sale": Bounds(rollback=False, sold_before=False),
    "disk put back": Bounds(wipe=False, reversals=0, queue=1),
    "of a visit, disk lost": Bounds(rollback=False, in_visit=True),
}
#: One or two for each invariant that a single sale can break.
QUICK = (
    "new_key_per_retry",
    "expiry_checked_first",
    "cash_before_paper",
    "cancel_while_submitting",
    "one_failure_for_all_papers",
    "submitted_without_cash",
    "lost_answer_is_refusal",
    "failed_print_is_done",
    "reversed_twice",
    "abandon_asks_no_cash",
    "level_journal_is_whole",
    "new_journal_is_whole",
    "reversal_refusal_not_stored",
    "submit_is_not_sent",
    "voiding_is_not_resumed",
)


@pytest.mark.parametrize("bounds", WORLDS.values(), ids=WORLDS.keys())
def test_no_fault_breaks_an_invariant_and_everything_can_be_closed(bounds: Bounds) -> None:
    report = Search(bounds).run()
    assert not report.broken, [line for each in report.broken.values() for line in told(each)]
    assert report.ended
    assert report.stuck == 0


def test_the_search_uses_every_row_of_the_table_and_of_the_start_up() -> None:
    assert unused(Search(WORLDS["disk lost"]).run()) == []


@pytest.mark.parametrize(
    "mutant", [mutant for mutant in MUTANTS if mutant.name in QUICK], ids=lambda each: each.name
)
def test_a_planted_bug_is_caught_by_the_invariant_it_breaks(mutant: Mutant) -> None:
    outcome = mutant.run()
    assert outcome.as_said, outcome.caught_by


def test_the_quick_mutants_exist() -> None:
    assert set(QUICK) <= {mutant.name for mutant in MUTANTS}


def test_a_search_that_is_cut_short_says_so() -> None:
    report = Search(Bounds(states_max=500)).run()
    assert not report.ended
    assert report.stuck is None


def test_what_is_not_understood_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["--minutes", "many"])
    assert "invalid float value" in capsys.readouterr().err
