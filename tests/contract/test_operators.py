"""What every keeper of operators does: the fake one, and the vault's over every vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from pos_app.domain.operators import ACTIVE_MAX, Objection, OperatorId, Role
from pos_app.ports.operators import Operators
from pos_app.vault.keyring_vault import KeyringVault
from pos_app.vault.operators import Cost, VaultOperators
from pos_app.vault.sealed_file_vault import SealedFileVault, sandbox_master_key
from tests.helpers.operators import ANNA, ANNAS, RIGHT, ROSA, WRONG, FakeOperators, gone
from tests.helpers.vaults import MemoryKeyring, MemoryVault

#: As little as the algorithm takes, so that the tests are quick.
CHEAP = Cost(memory_kib=8, passes=1)


def fake(_: Path) -> Operators:
    return FakeOperators()


def memory(_: Path) -> Operators:
    return VaultOperators(MemoryVault(), CHEAP)


def keyring(_: Path) -> Operators:
    return VaultOperators(KeyringVault(MemoryKeyring()), CHEAP)


def sealed_file(folder: Path) -> Operators:
    vault = SealedFileVault(folder, sandbox_master_key(folder), "test")
    return VaultOperators(vault, CHEAP)


@pytest.fixture(params=[fake, memory, keyring, sealed_file], ids=lambda make: make.__name__)
def operators(request: pytest.FixtureRequest, tmp_path: Path) -> Operators:
    make: Callable[[Path], Operators] = request.param
    return make(tmp_path)


@pytest.fixture
def two(operators: Operators) -> Operators:
    assert operators.add(ROSA.name, ROSA.role, RIGHT) is None
    assert operators.add(ANNA.name, ANNA.role, ANNAS) is None
    return operators


def test_at_first_there_is_nobody(operators: Operators) -> None:
    assert operators.all() == ()
    assert operators.pin_of(ROSA.id) is None
    assert not operators.is_right(ROSA.id, RIGHT)


def test_the_first_one_is_an_owner(operators: Operators) -> None:
    assert operators.add(ANNA.name, Role.OPERATOR, ANNAS) is Objection.NO_OWNER
    assert operators.all() == ()


def test_they_are_told_in_the_order_in_which_they_came(two: Operators) -> None:
    assert two.all() == (ROSA, ANNA)


def test_each_has_a_pin_of_his_own(two: Operators) -> None:
    assert two.is_right(ROSA.id, RIGHT)
    assert two.is_right(ANNA.id, ANNAS)
    assert not two.is_right(ANNA.id, RIGHT)
    assert not two.is_right(ROSA.id, WRONG)
    assert not two.is_right(OperatorId("9"), RIGHT)


def test_two_may_have_the_same_digits_and_are_told_apart(two: Operators) -> None:
    assert two.change(ANNA, RIGHT) is None
    assert two.is_right(ANNA.id, RIGHT)
    assert two.pin_of(ANNA.id) != two.pin_of(ROSA.id)


def test_a_new_pin_is_another_one_even_with_the_same_digits(two: Operators) -> None:
    before = two.pin_of(ANNA.id)
    assert two.change(ANNA, ANNAS) is None
    assert two.pin_of(ANNA.id) not in {None, before}
    assert two.is_right(ANNA.id, ANNAS)


def test_name_and_role_change_and_the_pin_stays(two: Operators) -> None:
    before = two.pin_of(ANNA.id)
    changed = replace(ANNA, name="Anna B.", role=Role.OWNER)
    assert two.change(changed) is None
    assert two.all() == (ROSA, changed)
    assert two.pin_of(ANNA.id) == before
    assert two.is_right(ANNA.id, ANNAS)


def test_who_has_left_is_remembered_and_may_not_sign_in(two: Operators) -> None:
    assert two.change(gone(ANNA)) is None
    assert two.all() == (ROSA, gone(ANNA))
    assert two.pin_of(ANNA.id) is None
    assert not two.is_right(ANNA.id, ANNAS)
    assert two.change(ANNA) is None
    assert two.is_right(ANNA.id, ANNAS)


def test_an_id_is_not_given_again(two: Operators) -> None:
    two.change(gone(ANNA))
    assert two.add("Bea", Role.OPERATOR, ANNAS) is None
    assert [operator.id for operator in two.all()] == ["1", "2", "3"]


def test_the_last_owner_can_neither_leave_nor_be_less(two: Operators) -> None:
    for less in (gone(ROSA), replace(ROSA, role=Role.OPERATOR)):
        assert two.change(less) is Objection.NO_OWNER
    assert two.all() == (ROSA, ANNA)
    assert two.change(replace(ANNA, role=Role.OWNER)) is None
    assert two.change(gone(ROSA)) is None


def test_what_speaks_against_it_is_said_and_nothing_kept(two: Operators) -> None:
    assert two.add("anna", Role.OPERATOR, ANNAS) is Objection.NAME_TAKEN
    assert two.add("", Role.OPERATOR, ANNAS) is Objection.NAME_WRONG
    assert two.change(replace(ANNA, name="rosa"), WRONG) is Objection.NAME_TAKEN
    assert two.is_right(ANNA.id, ANNAS)
    for number in range(3, ACTIVE_MAX + 1):
        assert two.add(f"n{number}", Role.OPERATOR, ANNAS) is None
    assert two.add("one more", Role.OPERATOR, ANNAS) is Objection.TOO_MANY
    assert len(two.all()) == ACTIVE_MAX
