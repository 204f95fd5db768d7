"""The bounds of a search, and the duties that a mutant leaves out on purpose."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bounds:
    """The size of the world.

    Attributes:
        operations: How many sales may begin.
        same_code: Whether they are of one customer with one code.
        reversals: How often a storno may be asked for, per operation.
        queue: How many print jobs a person may pile up.
        sold_before: Whether the journal has earlier sales; else this is the till's first.
        in_visit: Whether the sale is one of several in a visit, so that its papers wait for those.
        wipe, rollback, clone: Whether the disk may be lost, go back to any earlier state of
            itself, or be started a second time in another machine.
        states_max, seconds_max: Where a search that has not ended gives up.
    """

    operations: int = 1
    same_code: bool = False
    reversals: int = 1
    queue: int = 2
    sold_before: bool = True
    in_visit: bool = False
    wipe: bool = True
    rollback: bool = True
    clone: bool = False
    states_max: int | None = None
    seconds_max: float | None = None


@dataclass(frozen=True, slots=True)
class Slips:
    """Duties of backend, workflow and person that a mutant forgets. None is forgotten by us.

    The table and the start-up rules are not here: their mutants patch the shipping modules.
    """

    no_hello: bool = False
    no_fence: bool = False
    no_reconcile: bool = False
    level_journal_is_whole: bool = False
    list_without_tombstone: bool = False
    void_not_stored: bool = False
    refusal_not_stored: bool = False
    reversal_refusal_not_stored: bool = False
    key_purged: bool = False
    expiry_before_key: bool = False
    reversed_twice: bool = False
    new_key_per_retry: bool = False
    not_found_is_refusal: bool = False
    submit_before_journal: bool = False
    commit_error_is_rollback: bool = False
    abandons_by_itself: bool = False
    abandon_asks_no_cash: bool = False
    collected_without_cash: bool = False
    returned_without_cash: bool = False
    no_open_guard: bool = False


NONE = Slips()
