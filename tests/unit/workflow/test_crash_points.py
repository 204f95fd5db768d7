"""One sale killed at every effect, under every end of a paper; some killed again in recovery."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from pos_app.domain.operation import State
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from tests.crash_points.__main__ import main as crash_points
from tests.crash_points.plants import PLANTS
from tests.crash_points.story import (
    PAPERS,
    SCENARIOS,
    SCRIPTS,
    Scenario,
    Script,
    Violated,
    killed_once_more,
    killed_twice,
    live,
    sample,
)
from tests.crash_points.world import Paper
from tests.kills.__main__ import main as kills

#: As many as take half a minute together; ``./run crash-points`` lives through all of them.
_WAYS_OF_A_PAPER = 2
_SCENARIOS_OF_PAIRS = 5
_EFFECTS_OF_A_SALE = 29


@pytest.fixture
def seed(request: pytest.FixtureRequest) -> int:
    return int(request.config.getoption("randomly_seed"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.name)
def test_killed_at_every_effect_under_every_paper(script: Script, seed: int) -> None:
    """Manner at the counter and speed of the devices are drawn: each paper meets two of six.

    A visit has twice as many effects: each paper meets one.
    """
    died_in = set[State | None]()
    for paper in PAPERS:
        same = [each for each in SCENARIOS if (each.script, each.paper) == (script, paper)]
        ways = _WAYS_OF_A_PAPER if len(script.amounts_cents) == 1 else 1
        for scenario in random.Random(seed).sample(same, ways):
            kills = [told.states_at_death[0] for _, told in killed_once_more(scenario)]
            assert len(kills) >= _EFFECTS_OF_A_SALE, scenario
            died_in.update(kills)
    assert {None, State.QUOTED, State.PRE_PRINTING, State.PRE_PRINTED, State.SUBMITTING} <= died_in


def test_a_visit_is_killed_between_any_two_commits_of_one_breath() -> None:
    """Positive control: each row of decision 24's table of power cuts is lived through."""
    scenario = next(each for each in SCENARIOS if each.script.name == "visit")
    died_in = {told.rows_at_death[0] for _, told in killed_once_more(scenario)}
    assert died_in >= {
        (State.QUOTED,),
        (State.PRE_PRINTING, State.QUOTED),
        (State.PRE_PRINTED, State.PRE_PRINTING),
        (State.SUBMITTING, State.PRE_PRINTED),
        (State.CONFIRMED, State.SUBMITTING),
        (State.RCPT_PRINTING, State.CONFIRMED),
        (State.RCPT_DONE, State.RCPT_PRINTING),
    }


def test_killed_again_at_every_effect_of_the_recovery(seed: int) -> None:
    for scenario in sample(_SCENARIOS_OF_PAIRS, seed):
        assert any(told.deaths == 2 for _, told in killed_twice(scenario)), (scenario, seed)


@pytest.mark.parametrize("quick", [False, True])
def test_killed_at_every_effect_on_the_real_journal(tmp_path: Path, *, quick: bool) -> None:
    scenario = replace(SCENARIOS[0], quick=quick)
    for at in count(1):
        folder = tmp_path / str(at)
        told = live(
            replace(scenario, deaths=(at,)),
            lambda: SqliteJournal(JournalConfig(folder, "T-0027")),  # noqa: B023 - used at once.
        )
        if not told.deaths:
            break
    assert at > _EFFECTS_OF_A_SALE


def test_every_script_ends_as_it_should_when_nobody_dies() -> None:
    endings = {
        scenario.script.name: live(scenario).ended
        for scenario in SCENARIOS
        if scenario.paper[1] is Paper.PRINTED
    }
    assert endings == {
        "plain": State.RCPT_DONE,
        "answer lost": State.RCPT_DONE,
        "refused": State.REJ_CLOSED,
        "void, in time": State.VOID_CLOSED,
        "void, too late": State.RCPT_DONE,
        "storno": State.REV_CLOSED,
        "storno refused": State.RCPT_DONE,
        "visit": State.RCPT_DONE,
        "visit, the second refused": State.REJ_CLOSED,
        "visit, the second in doubt": State.RCPT_DONE,
        "visit, the second voided": State.VOID_CLOSED,
    }


def test_a_story_is_found_again_by_its_name() -> None:
    story = replace(SCENARIOS[17], deaths=(3, 5))
    assert Scenario.named(story.name) == story
    assert live(story).lives == live(Scenario.named(story.name)).lives


def live_through_everything() -> None:
    for scenario in SCENARIOS:
        live(scenario)
    for scenario in SCENARIOS:
        for _, told in killed_once_more(scenario):
            assert told.deaths == 1


@pytest.mark.parametrize("plant", PLANTS, ids=lambda plant: plant.__name__)
def test_a_planted_bug_is_caught(plant: Callable[[], AbstractContextManager[None]]) -> None:
    """Positive control."""
    with plant(), pytest.raises(Violated):
        live_through_everything()


@pytest.mark.parametrize(
    ("harness", "wrong"),
    [
        (kills, ["0"]),
        (kills, ["-3"]),
        (crash_points, ["--sample", "0"]),
        (crash_points, ["--replay", "nope"]),
        (crash_points, ["--replay", "999999999:1"]),
    ],
)
def test_what_would_prove_nothing_is_2(
    harness: Callable[[list[str]], int], wrong: list[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        harness(wrong)
    assert ended.value.code == 2
