"""A visit: the operations of one customer that are priced, paid and told in one go.

The rule it keeps: a visit decides nothing. Each of its operations moves by the table, alone,
under its own key; what is said here is how cash is shared out among them, when their receipts
are due, and what one paper tells of the others (docs/decisions/0024).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from pos_app.domain.operation import IntentId, Operation, State

#: How many codes one customer may have done in one go.
VISIT_MAX = 5

#: Somebody at the counter waits for the backend's word about these.
_UNDECIDED = frozenset({State.SUBMITTING, State.VOIDING})


def shares(totals_cents: Sequence[int], received_cents: int | None) -> tuple[int | None, ...]:
    """Share out what was handed over for all: to the first the rest, to each other its total.

    So the sums agree on every paper and in the drawer, and the change is told once.
    """
    if received_cents is None:
        return (None,) * len(totals_cents)
    _, *others = totals_cents
    return (received_cents - sum(others), *others)


def receipts_are_due(members: Iterable[Operation], in_doubt: Collection[IntentId]) -> bool:
    """Whether each has been decided, or nobody waits at the counter for its decision any more.

    A frozen one is support's: nothing is asked about it.
    """
    waited_for = (row for row in members if row.state in _UNDECIDED and not row.frozen)
    return all(row.iid in in_doubt for row in waited_for)


def told_beside(rows: Sequence[Operation], members: Iterable[Operation]) -> tuple[Operation, ...]:
    """Return the operations collected together with ``rows`` that their receipt tells of, too.

    The first paper of a visit tells of all; one that comes after it, of its own operations alone.
    """
    printed = {row.iid for row in rows}
    others = tuple(row for row in members if row.iid not in printed)
    return () if any(row.original_spent for row in others) else others
