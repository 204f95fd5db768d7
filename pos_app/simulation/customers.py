"""Customers, and what each of them wants: one code, or several in one go.

A need is one code and one amount. Those of a customer are served together: priced one by one,
printed, paid and told together (``domain.visit``), as long as nothing parts them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from pos_app.domain.codes import token
from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.operation import IntentId, VisitId
from pos_app.domain.visit import VISIT_MAX
from pos_app.ports.counter import DraftId
from pos_app.simulation.dice import Dice
from pos_app.simulation.mishaps import Mishap
from pos_app.simulation.world import World

_CODES: Final = 40
_SAME_CODE_CHANCE = 0.1
#: How many customers come with more than one code.
_SEVERAL_CHANCE = 0.25
AMOUNTS_CENTS: Final = (5_00, 200_00)


@dataclass(slots=True)
class Need:
    """One code of a customer, and what has come of it so far."""

    customer: int
    code: ServiceCode
    amount_cents: int
    iid: IntentId | None = None
    draft: DraftId | None = None
    tries: int = 0
    replaces: IntentId | None = None
    is_settled: bool = False
    cancels: bool = False
    changes: bool = False
    dawdles: bool = False
    leaves: bool = False
    voids: bool = False
    reverses: bool = False
    reprints: bool = False
    party: Party = field(default_factory=lambda: Party(0))


@dataclass(slots=True, eq=False)
class Party:
    """What one customer wants in one go; ``visit`` is None where it is one code alone.

    Attributes:
        cancels: The customer goes before paying, whatever is on paper.
    """

    customer: int
    needs: list[Need] = field(default_factory=list)
    visit: VisitId | None = None
    cancels: bool = False

    @property
    def is_priced(self) -> bool:
        """Whether each code has its operation, or will have none."""
        return all(need.is_settled or need.iid is not None for need in self.needs)

    def part(self) -> Party:
        """Let go of what has no operation yet, as a party of its own: it is asked for later."""
        unpriced = [need for need in self.needs if need.iid is None and not need.is_settled]
        later = Party(self.customer, unpriced, self.visit and VisitId(f"{self.visit}-later"))
        for need in unpriced:
            self.needs.remove(need)
            need.party, need.draft, need.replaces = later, None, None
        return later


class Street:
    """Where customers come from."""

    def __init__(self, world: World, dice: Dice) -> None:
        self._world = world
        self._dice = dice
        self._codes = [token.compose(_body(dice)) for _ in range(_CODES)]

    @property
    def any_code(self) -> ServiceCode:
        return self._codes[0]

    def next_customer(self, number: int, needs: Iterable[Need]) -> Party:
        """Let somebody come in; ``needs`` are those of everybody before."""
        dice, world = self._dice, self._world
        several = dice.happens(_SEVERAL_CHANCE)
        party = Party(number, visit=VisitId(f"visit-{world.day}-{number}") if several else None)
        busy = [need.code for need in needs if not need.is_settled]
        for code in self._choose(busy, dice.randint(2, VISIT_MAX) if several else 1):
            party.needs.append(self._need(party, code))
        party.cancels = several and world.happens(Mishap.CANCEL, dice)
        return party

    def _choose(self, busy: Sequence[ServiceCode], count: int) -> list[ServiceCode]:
        dice = self._dice
        codes = dice.sample(self._codes, count)
        if busy and dice.happens(_SAME_CODE_CHANCE):
            codes[-1] = dice.choice(busy)
        return codes

    def _need(self, party: Party, code: ServiceCode) -> Need:
        dice, world = self._dice, self._world
        need = Need(party.customer, code, dice.randrange(*AMOUNTS_CENTS), party=party)
        need.cancels = world.happens(Mishap.CANCEL, dice)
        need.changes = world.happens(Mishap.CHANGE_AMOUNT, dice)
        need.dawdles = world.happens(Mishap.QUOTE_EXPIRED, dice)
        need.leaves = world.happens(Mishap.CUSTOMER_LEAVES, dice)
        need.voids = not need.leaves and world.happens(Mishap.VOID, dice)
        need.reverses = world.happens(Mishap.REVERSAL, dice)
        need.reprints = world.happens(Mishap.REPRINT, dice)
        world.say("people", "customer", need.customer, "wants", need.amount_cents, "cents")
        return need


def _body(dice: Dice) -> str:
    return "".join(dice.choices(token.ALPHABET, k=token.BODY_LENGTH))
