from __future__ import annotations

import pytest

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.money import Limits
from pos_app.field.enrolment import IDENTITY, PENDING_SEED, enrol, load_identity
from pos_app.ports.backend import BackendError, Terms
from pos_app.ports.enrolment import Enrolled
from pos_app.ports.vault import VaultError
from tests.helpers.vaults import MemoryVault

CODE = "AAAA-BBBB-CCCC"
TERMS = Terms(Limits(5_00, 997_99, 1), 1_00, "Ricarica")


class MemoryDesk:
    """Trades its one code for an identity, and can lose the answer after that."""

    def __init__(self) -> None:
        self.base_url = "http://127.0.0.1:1"
        self.seeds_made = 0
        self.seed_of_code: bytes | None = None
        self.loses_answers = 0

    def make_seed(self) -> bytes:
        self.seeds_made += 1
        return bytes([self.seeds_made]) * 32

    def enrol(self, activation_code: str, seed: bytes, hardware_hint: str) -> Enrolled:
        del hardware_hint
        if activation_code != CODE or self.seed_of_code not in {None, seed}:
            raise BackendError(Fault(FaultCode.ENROLMENT_REFUSED))
        self.seed_of_code = seed
        if self.loses_answers:
            self.loses_answers -= 1
            raise BackendError(Fault(FaultCode.BACKEND_SILENT))
        return Enrolled("T-0027", "0027", b"\x09" * 32, "Tabaccheria", "Via Roma", TERMS)


def test_an_enrolled_machine_knows_itself_again() -> None:
    vault = MemoryVault()
    identity = enrol(MemoryDesk(), vault, CODE)
    assert load_identity(vault) == identity
    assert identity.terminal_id == "T-0027"
    assert len(identity.code_digest_key) == 32
    assert identity.code_digest_key != identity.signing_seed


def test_a_machine_never_enrolled_is_nobody() -> None:
    assert load_identity(MemoryVault()) is None


def test_a_lost_answer_costs_no_activation_code() -> None:
    desk, vault = MemoryDesk(), MemoryVault()
    desk.loses_answers = 1
    with pytest.raises(BackendError):
        enrol(desk, vault, CODE)
    assert load_identity(vault) is None
    assert enrol(desk, vault, CODE).signing_seed == desk.seed_of_code
    assert desk.seeds_made == 1


def test_a_refused_code_leaves_nobody_enrolled() -> None:
    vault = MemoryVault()
    with pytest.raises(BackendError) as refused:
        enrol(MemoryDesk(), vault, "WRONG")
    assert refused.value.fault.code is FaultCode.ENROLMENT_REFUSED
    assert load_identity(vault) is None


def test_the_seed_is_kept_before_the_backend_hears_of_it() -> None:
    desk, vault = MemoryDesk(), MemoryVault()
    vault.locked = True
    with pytest.raises(VaultError):
        enrol(desk, vault, CODE)
    assert desk.seed_of_code is None


def test_enrolling_anew_makes_a_new_key_and_keeps_the_digests_comparable() -> None:
    vault = MemoryVault()
    first = enrol(MemoryDesk(), vault, CODE)
    other_desk = MemoryDesk()
    other_desk.seeds_made = 5
    second = enrol(other_desk, vault, CODE)
    assert second.signing_seed != first.signing_seed
    assert second.code_digest_key == first.code_digest_key


def test_a_failed_second_enrolment_leaves_the_first_standing() -> None:
    vault = MemoryVault()
    first = enrol(MemoryDesk(), vault, CODE)
    with pytest.raises(BackendError):
        enrol(MemoryDesk(), vault, "WRONG")
    assert load_identity(vault) == first


def test_no_secret_in_the_repr() -> None:
    identity = enrol(MemoryDesk(), MemoryVault(), CODE)
    assert repr(identity) == "Identity(T-0027 at http://127.0.0.1:1)"


@pytest.mark.parametrize("kept", [b"", b"{}", b"[]", b"\xff", b'{"base_url": 1}'])
def test_an_identity_that_cannot_be_read_is_named(kept: bytes) -> None:
    vault = MemoryVault()
    vault.write(IDENTITY, kept)
    with pytest.raises(VaultError) as changed:
        load_identity(vault)
    assert changed.value.fault.code is FaultCode.VAULT_KEY_CHANGED
    assert PENDING_SEED not in vault.kept
