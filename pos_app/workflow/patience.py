"""How long to wait before asking the backend again. Waiting never decides anything.

Full jitter, so that a district's tills do not all ask in the same second after an outage.
"""

from __future__ import annotations

from pos_app.ports.clock import Chance

#: While the customer stands at the counter; afterwards the screen says "in verifica".
FOREGROUND_S = 30.0
_FOREGROUND_CAP_S = 15.0
_FOREGROUND_BASE_S = 0.5
_DOUBLINGS_MAX = 10

#: (as long as the wait has lasted less than, at most so long to the next try), in seconds.
_BACKGROUND = ((10 * 60.0, 60.0), (24 * 3600.0, 300.0))
_FOR_EVER_S = 3600.0


def wait_s(
    *, tries: int, asking_for_s: float, chance: Chance, retry_after_s: float | None = None
) -> float:
    """Return the wait before the next request, ``tries`` having been lost so far."""
    if retry_after_s is not None:
        return retry_after_s
    if asking_for_s < FOREGROUND_S:
        doubled = _FOREGROUND_BASE_S * 2 ** min(tries, _DOUBLINGS_MAX)
        return chance.uniform_s(0.0, min(_FOREGROUND_CAP_S, doubled))
    for lasted_s, cap_s in _BACKGROUND:
        if asking_for_s < lasted_s:
            return chance.uniform_s(0.0, cap_s)
    return _FOR_EVER_S
