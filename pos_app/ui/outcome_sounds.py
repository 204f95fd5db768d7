"""Which sound a step of an operation makes, if any: one for each thing that has become of it.

The rule it keeps: «done» and «not done» are heard only of the sale in front. What was in
verification and is decided while somebody else is served has a sound of its own: it would be taken
for theirs.
"""

from __future__ import annotations

from pos_app.domain.operation import Operation, State
from pos_app.ports.counter import Activity
from pos_app.ports.sound import Sound

_ASKED = frozenset({State.SUBMITTING, State.VOIDING})
_IN_FRONT = {
    State.CONFIRMED: Sound.DONE,
    State.REJECTED: Sound.NOT_DONE,
    State.VOIDED: Sound.NOT_DONE,
}


def sound_of(
    before: Operation | None,
    activity_before: Activity,
    operation: Operation,
    activity: Activity,
    *,
    in_front: bool,
) -> Sound | None:
    """Return what is heard when ``before`` has become ``operation``."""
    if before is None or before.state not in _ASKED:
        return None
    if operation.state in _ASKED:
        begins = activity.in_doubt and not activity_before.in_doubt
        return Sound.CHECKING if begins and in_front else None
    if in_front:
        return _IN_FRONT.get(operation.state)
    return Sound.CHECKING if operation.state in _IN_FRONT else None
