"""Operators in the vault: only hashes are kept, and an old till's PIN is the first owner's."""

from __future__ import annotations

import base64
import json
import logging

import pytest

from pos_app.domain.faults import FaultCode
from pos_app.domain.operators import OperatorId, Role
from pos_app.domain.pin import Pin
from pos_app.ports.operators import NoOperators
from pos_app.ports.vault import VaultError
from pos_app.vault.operators import (
    COUNT,
    FIRST_OWNER,
    MANAGER_PIN,
    Cost,
    VaultOperators,
)
from tests.helpers.vaults import MemoryVault

#: As little as the algorithm takes, so that the tests are quick.
CHEAP, DEARER = Cost(memory_kib=8, passes=1), Cost(memory_kib=16, passes=2)
PIN, OTHER = Pin("271828"), Pin("314159")
OWNER = OperatorId("1")


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def operators(vault: MemoryVault) -> VaultOperators:
    operators = VaultOperators(vault, CHEAP)
    assert operators.add("Rosa", Role.OWNER, PIN) is None
    return operators


def cost_of(vault: MemoryVault) -> tuple[int, int]:
    kept = json.loads(vault.kept["operator-1"])
    return kept["memory_kib"], kept["passes"]


def test_the_digits_are_kept_nowhere(operators: VaultOperators, vault: MemoryVault) -> None:
    assert operators.is_right(OWNER, PIN)
    assert not any(PIN.secret.encode() in octets for octets in vault.kept.values())


def test_by_default_a_guess_costs_what_it_should(vault: MemoryVault) -> None:
    VaultOperators(vault).add("Rosa", Role.OWNER, PIN)
    assert cost_of(vault) == (32 * 1024, 3)


def test_a_weaker_hash_is_made_anew_when_its_pin_is_right(
    operators: VaultOperators, vault: MemoryVault
) -> None:
    now = VaultOperators(vault, DEARER)
    assert not now.is_right(OWNER, OTHER)
    assert cost_of(vault) == (8, 1), "a wrong PIN makes no hash"
    assert now.is_right(OWNER, PIN)
    assert cost_of(vault) == (16, 2)
    assert now.is_right(OWNER, PIN)
    assert operators.is_right(OWNER, PIN)
    assert cost_of(vault) == (16, 2), "a dearer one stays"


class ReadOnlyVault(MemoryVault):
    """A vault that has filled up since."""

    full = False

    def write(self, name: str, secret: bytes) -> None:
        self.locked = self.full
        try:
            super().write(name, secret)
        finally:
            self.locked = False


def test_a_vault_that_takes_nothing_more_keeps_the_old_hash_and_the_right_pin(
    caplog: pytest.LogCaptureFixture,
) -> None:
    vault = ReadOnlyVault()
    VaultOperators(vault, CHEAP).add("Rosa", Role.OWNER, PIN)
    vault.full = True
    with caplog.at_level(logging.WARNING):
        assert VaultOperators(vault, DEARER).is_right(OWNER, PIN)
    assert "keeps its old hash" in caplog.text
    assert cost_of(vault) == (8, 1)


def as_an_old_till_kept_it(vault: MemoryVault) -> None:
    """Turn the vault of one owner into that of a till that knew a manager's PIN alone."""
    kept = json.loads(vault.kept.pop("operator-1"))
    del vault.kept[COUNT]
    old = {name: kept[name] for name in ("v", "salt", "hash", "memory_kib", "passes")}
    vault.kept[MANAGER_PIN] = json.dumps(old).encode("ascii")


def test_an_old_tills_pin_is_the_first_owners(
    operators: VaultOperators, vault: MemoryVault
) -> None:
    as_an_old_till_kept_it(vault)
    salt = base64.b64decode(json.loads(vault.kept[MANAGER_PIN])["salt"])
    assert operators.all() == (FIRST_OWNER,)
    assert operators.is_right(OWNER, PIN)
    assert operators.pin_of(OWNER) == salt.hex(), "wrong tries of before still count"
    assert not operators.is_right(OWNER, OTHER)


def test_an_old_pin_counts_no_more_once_the_owner_has_another(
    operators: VaultOperators, vault: MemoryVault
) -> None:
    as_an_old_till_kept_it(vault)
    operators.change(FIRST_OWNER, OTHER)
    again = VaultOperators(vault, CHEAP)
    assert again.is_right(OWNER, OTHER)
    assert not again.is_right(OWNER, PIN)


def test_a_kill_before_the_count_leaves_nobody_behind(
    operators: VaultOperators, vault: MemoryVault
) -> None:
    count = vault.kept[COUNT]
    operators.add("Anna", Role.OPERATOR, PIN)
    vault.kept[COUNT] = count
    assert len(operators.all()) == 1
    operators.add("Bea", Role.OPERATOR, PIN)
    assert [operator.name for operator in operators.all()] == ["Rosa", "Bea"]


@pytest.mark.parametrize("name", [COUNT, "operator-1"])
@pytest.mark.parametrize(
    "octets", [b"", b"[]", b"{}", b'{"role": "king"}', b'{"count": "one"}', b'{"salt": "="}']
)
def test_what_cannot_be_read_is_said(
    operators: VaultOperators, vault: MemoryVault, name: str, octets: bytes
) -> None:
    vault.kept[name] = octets
    with pytest.raises(VaultError) as caught:
        operators.all()
    assert caught.value.fault.code is FaultCode.VAULT_KEY_CHANGED


@pytest.mark.parametrize("wrong", ["salt", "hash", "passes"])
def test_a_pin_that_cannot_be_read_is_said(
    operators: VaultOperators, vault: MemoryVault, wrong: str
) -> None:
    kept = json.loads(vault.kept["operator-1"])
    vault.kept["operator-1"] = json.dumps({**kept, wrong: "="}).encode()
    with pytest.raises(VaultError) as caught:
        operators.pin_of(OWNER)
    assert caught.value.fault.code is FaultCode.VAULT_KEY_CHANGED


def test_an_entry_that_is_gone_is_said(operators: VaultOperators, vault: MemoryVault) -> None:
    del vault.kept["operator-1"]
    with pytest.raises(VaultError):
        operators.all()


def test_a_pin_never_shows_in_a_repr(operators: VaultOperators) -> None:
    assert not any(PIN.secret in repr(entry) for entry in operators._entries())


def test_a_till_without_operators_knows_nobody() -> None:
    assert NoOperators().all() == ()
    assert NoOperators().pin_of(OWNER) is None
    assert not NoOperators().is_right(OWNER, PIN)
