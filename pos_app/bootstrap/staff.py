"""The operators, as the technician's commands reach them: in the vault, the till running or not."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pos_app.bootstrap.exits import NotReady
from pos_app.bootstrap.identity import open_vault
from pos_app.domain.operators import Operator, OperatorId, Role, owners_of
from pos_app.domain.pin import Pin
from pos_app.ports.operators import Operators
from pos_app.settings import Settings

#: What an owner is called before the shop says otherwise.
OWNERS_NAME = "Titolare"


class NobodyThere(LookupError):
    """There is no operator of that number, or not the one owner that is meant."""


def operators_of(settings: Settings, data: Path) -> Operators:
    """Return the keeper of this till's operators.

    Raises:
        VaultError: the vault cannot be had.
    """
    from pos_app.vault.operators import VaultOperators

    return VaultOperators(open_vault(settings, data))


def find(operators: Operators, number: str) -> Operator:
    """Return the operator of that number.

    Raises:
        NobodyThere: there is none.
        VaultError: the vault cannot be read.
    """
    found = next((each for each in operators.all() if each.id == OperatorId(number)), None)
    if found is None:
        raise NobodyThere(f"there is no operator {number}; `pos-app operators list` has them")
    return found


def set_owners_pin(settings: Settings, data: Path, pin: Pin) -> None:
    """Let this PIN be the one owner's, on a running till too; without an owner, make one.

    Raises:
        NotReady: the vault cannot be had; the old PIN still counts.
        NobodyThere: there are several owners; nothing was kept.
    """
    with vault_to_be_had():
        operators = operators_of(settings, data)
        owners = owners_of(operators.all())
        if len(owners) > 1:
            raise NobodyThere("there are several owners; `pos-app operators pin NUMBER` sets one's")
        if owners:
            objection = operators.change(owners[0], pin)
        else:
            objection = operators.add(OWNERS_NAME, Role.OWNER, pin)
    assert objection is None, objection


@contextmanager
def vault_to_be_had() -> Iterator[None]:
    """Let a vault that cannot be had mean that this machine is not ready."""
    from pos_app.ports.vault import VaultError

    try:
        yield
    except VaultError as error:
        raise NotReady(error.fault) from error
