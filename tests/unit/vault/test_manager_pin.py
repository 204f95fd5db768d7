"""The manager's PIN: only its hash is kept, and only the right one is right."""

from __future__ import annotations

import json

import pytest

from pos_app.domain.faults import FaultCode
from pos_app.domain.pin import Pin
from pos_app.ports.pin import NoPin
from pos_app.ports.vault import VaultError
from pos_app.vault.manager_pin import NAME, Cost, VaultManagerPin
from tests.helpers.vaults import MemoryVault

#: As little as the algorithm takes, so that the tests are quick.
CHEAP = Cost(memory_kib=8, passes=1)
PIN, OTHER = Pin("271828"), Pin("314159")


@pytest.fixture
def vault() -> MemoryVault:
    return MemoryVault()


@pytest.fixture
def pins(vault: MemoryVault) -> VaultManagerPin:
    return VaultManagerPin(vault, CHEAP)


def test_before_one_is_set_none_is_right(pins: VaultManagerPin) -> None:
    assert pins.current() is None
    assert not pins.is_right(PIN)


def test_only_the_pin_that_was_set_is_right(pins: VaultManagerPin) -> None:
    pins.set(PIN)
    assert pins.is_right(PIN)
    assert not pins.is_right(OTHER)


def test_a_new_pin_has_a_new_name_even_with_the_same_digits(pins: VaultManagerPin) -> None:
    pins.set(PIN)
    first = pins.current()
    pins.set(PIN)
    assert first is not None
    assert pins.current() != first


def test_the_digits_are_kept_nowhere(pins: VaultManagerPin, vault: MemoryVault) -> None:
    pins.set(PIN)
    assert PIN.secret.encode() not in vault.kept[NAME]


def test_what_was_set_under_another_cost_still_counts(vault: MemoryVault) -> None:
    VaultManagerPin(vault, CHEAP).set(PIN)
    assert VaultManagerPin(vault, Cost(memory_kib=16, passes=2)).is_right(PIN)


def test_by_default_a_guess_costs_what_it_should(vault: MemoryVault) -> None:
    VaultManagerPin(vault).set(PIN)
    kept = json.loads(vault.kept[NAME])
    assert (kept["memory_kib"], kept["passes"]) == (32 * 1024, 3)


@pytest.mark.parametrize("octets", [b"", b"[]", b'{"salt": "="}'])
def test_what_cannot_be_read_is_said_and_is_no_pin(
    pins: VaultManagerPin, vault: MemoryVault, octets: bytes
) -> None:
    vault.kept[NAME] = octets
    with pytest.raises(VaultError) as caught:
        pins.current()
    assert caught.value.fault.code is FaultCode.VAULT_KEY_CHANGED


def test_a_till_without_pins_says_no() -> None:
    assert NoPin().current() is None
    assert not NoPin().is_right(PIN)
