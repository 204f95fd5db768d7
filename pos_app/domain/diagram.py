"""Draws docs/life-of-an-operation.md from the tables, so that the picture cannot lie.

``pos-app diagram`` prints the page; a test compares it with the file.
"""

from __future__ import annotations

from pos_app.domain.operation import State
from pos_app.domain.transitions import RECONCILED, START_UP, TABLE

_HEAD = """\
# The life of an operation

Drawn by `./run pos diagram` from `pos_app/domain/transitions.py`; do not edit. Each arrow is
one compare-and-set and one chained event row in one durable commit. Printing and sending
happen after the commit that announces them.
"""

_VISITS = """\
## Several codes in one go

A customer's visit is several operations, each with this life of its own: none of its steps waits
for another's commit, and a restart knows each by its own row. What they share is a pre-receipt, a
sum of cash and a receipt ([decision 24](decisions/0024-a-visit-decides-nothing.md)). Two rows wait
where they would go on by themselves if they were alone: QUOTED, until a person orders the
pre-receipt of all; and CONFIRMED, until each sister is decided or its foreground wait is over.
"""

_WRITE_AHEAD_RULES = """\
## What is on disk before what

| rule | on disk first | then |
|---|---|---|
| W1 | QUOTED with its key | the pre-receipt |
| W2 | PRE_PRINTING | the first byte of the pre-receipt |
| W3 | PRE_PRINTED | cash is asked for |
| W4 | SUBMITTING, and the cash in the drawer | SUBMIT leaves |
| W5 | VOIDING, REVERSING | VOID, REVERSE leave |
| W6 | the decision | it is shown, printed, or cash goes back |
| W7 | RCPT_PRINTING | the first byte of the receipt |
| W8 | SUBMITTING, by this very run | one unmarked original; every other print is marked |
| W9 | REJECTED, VOIDED, REVERSED (or no SUBMITTING yet) | cash goes back |
| W10 | a commit raised: unknown | the process stops and reads the truth at its next start |
| W11 | any state before SUBMITTING | giving up asks whether cash was taken |
| W12 | the backend's decision | the word "no" |
"""


def page() -> str:
    """Return the whole page, as Markdown."""
    return "\n".join([_HEAD, diagram(), "", start_up_table(), "", _VISITS, _WRITE_AHEAD_RULES])


def diagram() -> str:
    """Return the table as a Mermaid state diagram."""
    drawn = [
        f"    {state.name} --> {target.name}: {event.__name__}"
        for state, row in TABLE.items()
        for event, target in row.items()
    ]
    ends = [f"    {state.name} --> [*]" for state, row in TABLE.items() if not row]
    recovered = [
        f"    [*] --> {target.name}: Reconciled ({verdict.name})"
        for verdict, target in RECONCILED.items()
    ]
    start = f"    [*] --> {State.QUOTED.name}: quote received"
    lines = ["```mermaid", "stateDiagram-v2", start, *drawn, *ends, *recovered, "```"]
    return "\n".join(lines)


def start_up_table() -> str:
    """Return what a restart means for each state, as a Markdown table."""
    rows = [f"| {state.name} | {_by_itself(state)} | {_asks(state)} |" for state in START_UP]
    head = ["## Found at start", "", "| found | the till does | the till asks |", "|---|---|---|"]
    return "\n".join([*head, *rows])


def _by_itself(state: State) -> str:
    return _ACTIONS.get(state, "nothing")


_ACTIONS = {
    State.SUBMITTING: "sends SUBMIT again, same key, until decided",
    State.VOIDING: "sends VOID until decided",
    State.CONFIRMED: "prints the receipt, marked",
    State.REVERSING: "sends REVERSE, same key, until decided",
}


def _asks(state: State) -> str:
    question = START_UP[state].question
    return question.value.replace("_", " ") + "?" if question else "nothing"
