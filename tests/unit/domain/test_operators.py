"""Who may do what, cell by cell, and who may be the operators of a shop."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from pos_app.domain.operators import (
    ACTIVE_MAX,
    NAME_LENGTH_MAX,
    Leave,
    Objection,
    Operator,
    OperatorId,
    Right,
    Role,
    active_of,
    changed,
    leave,
    must_sign_in,
    next_id,
    objection,
    owners_of,
)

#: y: yes, p: with the owner's PIN, n: no; operator, owner, technician.
CELLS = {
    Right.SELL: "yyn",
    Right.COLLECT: "yyn",
    Right.LIST: "yyy",
    Right.REPRINT: "yyn",
    Right.STORNO: "ppn",
    Right.CLOSE_SHIFT: "yyn",
    Right.MOVE_CASH: "yyn",
    Right.SETTINGS: "nyy",
    Right.DEVICES: "yyy",
    Right.OPERATORS: "npn",
    Right.TRAINING: "yyy",
    Right.STOP: "yyy",
}
LETTERS = {"y": Leave.YES, "p": Leave.OWNERS_PIN, "n": Leave.NO}
WORDS = {Leave.YES: "yes", Leave.OWNERS_PIN: "owner's PIN", Leave.NO: "no"}

OWNER = Operator(OperatorId("1"), "Rosa", Role.OWNER)
ANNA = Operator(OperatorId("2"), "Anna", Role.OPERATOR)


@pytest.mark.parametrize("right", Right)
@pytest.mark.parametrize(("at", "role"), list(enumerate(Role)))
def test_each_cell_of_the_table(right: Right, at: int, role: Role) -> None:
    assert leave(role, right) is LETTERS[CELLS[right][at]]


def test_the_page_for_people_shows_the_table() -> None:
    page = (Path(__file__).parents[3] / "docs/operators.md").read_text(encoding="utf-8")
    rows = [line for line in page.splitlines() if line.startswith("| ")]
    shown = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    assert shown == [
        ["may", *(role.value for role in Role)],
        *(
            [right.value.replace("_", " "), *(WORDS[leave(role, right)] for role in Role)]
            for right in Right
        ),
    ]


def test_nobody_can_do_alone_what_takes_an_owner() -> None:
    """What gives money back or makes new rights is never a plain yes."""
    for right in (Right.STORNO, Right.OPERATORS):
        assert Leave.YES not in {leave(role, right) for role in Role}


def test_who_signs_in() -> None:
    assert not must_sign_in(())
    assert not must_sign_in((OWNER,))
    assert must_sign_in((OWNER, ANNA))
    assert not must_sign_in((OWNER, replace(ANNA, active=False)))


def test_who_counts() -> None:
    gone = replace(ANNA, active=False)
    assert active_of((OWNER, gone)) == (OWNER,)
    assert owners_of((ANNA, OWNER, replace(OWNER, active=False))) == (OWNER,)


@pytest.mark.parametrize("name", ["", " Anna", "Anna ", "A" * (NAME_LENGTH_MAX + 1), "A\nB"])
def test_what_is_no_name(name: str) -> None:
    assert objection((OWNER, replace(ANNA, name=name))) is Objection.NAME_WRONG


@pytest.mark.parametrize("name", ["Anna", "3", "A" * NAME_LENGTH_MAX, "Zoë", "Anna M."])
def test_what_is_a_name(name: str) -> None:
    assert objection((OWNER, replace(ANNA, name=name))) is None


def test_two_who_sign_in_have_two_names() -> None:
    double = replace(ANNA, id=OperatorId("3"), name="ANNA")
    assert objection((OWNER, ANNA, double)) is Objection.NAME_TAKEN
    assert objection((OWNER, replace(ANNA, active=False), double)) is None


def test_there_are_as_many_as_one_digit_can_choose() -> None:
    others = tuple(replace(ANNA, id=OperatorId(str(at)), name=f"n{at}") for at in range(2, 10))
    assert len(others) == ACTIVE_MAX - 1
    assert objection((OWNER, *others)) is None
    assert objection((OWNER, *others, replace(ANNA, id=OperatorId("10")))) is Objection.TOO_MANY


def test_the_last_owner_stays() -> None:
    assert objection((ANNA,)) is Objection.NO_OWNER
    assert objection((ANNA, replace(OWNER, active=False))) is Objection.NO_OWNER
    assert objection((ANNA, replace(OWNER, role=Role.TECHNICIAN))) is Objection.NO_OWNER


def test_an_id_is_never_given_twice() -> None:
    assert next_id(()) == "1"
    gone = replace(ANNA, id=OperatorId("11"), active=False)
    assert next_id((OWNER, gone)) == "12"


def test_one_is_changed_in_place() -> None:
    renamed = replace(OWNER, name="Rosa B.")
    assert changed((OWNER, ANNA), renamed) == (renamed, ANNA)
