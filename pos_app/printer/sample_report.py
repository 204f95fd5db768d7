"""An example report of one fixed day, with something in every field: for goldens and tests.

The rule it keeps: it adds up, as every report must.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from pos_app.domain.operation import IntentId, State
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.report import (
    Carried,
    Cause,
    Columns,
    Difference,
    Flows,
    Head,
    Levels,
    Move,
    Named,
    Report,
    Side,
    Sum,
    Suspect,
    Suspicion,
)

NOON = datetime(2026, 11, 24, 12, 0, 7, tzinfo=SHOP_ZONE)
OPEN = IntentId("0a" * 16)
STRANGER = IntentId("0b" * 16)
MORNING = NOON - timedelta(minutes=77)

REPORT = Report(
    is_closure=True,
    number=27,
    opened_at=NOON - timedelta(hours=4),
    made_at=NOON + timedelta(hours=7),
    float_cents=100_00,
    moves=(Move(NOON, -20_00, "owner"), Move(NOON + timedelta(hours=1), 50_00, "change")),
    counted_cents=1_183_00,
    counts=2,
    flows=Flows(
        collected=Sum(25, 1_276_00),
        fees=Sum(25, 25_00),
        refused=Sum(1, 51_00),
        reversed=Sum(1, 21_00),
    ),
    columns=Columns(Sum(23, 1_204_00), Sum(22, 1_153_00), Sum(22, 1_153_00)),
    differences=(
        Difference(
            Side.COUNTED,
            -51_00,
            suspects=(
                Suspect(Suspicion.RETURNED_UNMARKED, OPEN, 183, MORNING, -51_00),
                Suspect(Suspicion.MOVE_NOT_NOTED, None, None, NOON, -51_00),
                Suspect(Suspicion.FLOAT_COUNTED, None, None, None, -51_00),
            ),
        ),
        Difference(
            Side.CONFIRMED,
            -51_00,
            named=(
                Named(OPEN, 183, MORNING, 51_00, State.SUBMITTING, Cause.IN_VERIFICATION, -51_00),
                Named(STRANGER, None, NOON, 26_00, None, Cause.UNKNOWN_HERE, 26_00),
                Named(
                    IntentId("0c" * 16),
                    170,
                    NOON,
                    26_00,
                    State.RCPT_DONE,
                    Cause.UNKNOWN_THERE,
                    -26_00,
                ),
            ),
        ),
        Difference(
            Side.PROVED,
            -51_00,
            named=(
                Named(OPEN, 183, MORNING, 51_00, State.SUBMITTING, Cause.IN_VERIFICATION, -51_00),
            ),
        ),
    ),
    carried=(Carried(OPEN, 183, MORNING, 51_00, State.SUBMITTING, Levels(51_00, 0, 0)),),
    decided_upto=412,
    head=Head(1_930, "ab12" * 16),
)
