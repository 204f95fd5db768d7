"""A report as one canonical text, and back: what a closure's note holds and its hash is over.

Written field by field: what lies in the chain for six years must not change because a class
was renamed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from pos_app.domain.operation import IntentId, State
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
    Takings,
)

_VERSION = 1


def encode(report: Report) -> str:
    """Return JSON with one spelling: sorted names, no blanks, ASCII."""
    fields: dict[str, object] = {
        "v": _VERSION,
        "is_closure": report.is_closure,
        "number": report.number,
        "opened_at": report.opened_at and report.opened_at.isoformat(),
        "made_at": report.made_at.isoformat(),
        "float_cents": report.float_cents,
        "moves": [[move.at.isoformat(), move.cents, move.reason] for move in report.moves],
        "counted_cents": report.counted_cents,
        "counts": report.counts,
        "flows": {name: _from_sum(getattr(report.flows, name)) for name in _FLOWS},
        "columns": _from_columns(report.columns),
        "differences": [_from_difference(each) for each in report.differences],
        "carried": [_from_carried(each) for each in report.carried],
        "decided_upto": report.decided_upto,
        "head": [report.head.seq, report.head.hash],
    }
    if report.takings:
        # Where nobody signs in, a report is spelt as before there were operators.
        fields["takings"] = [[each.operator, *_from_sum(each.collected)] for each in report.takings]
    return json.dumps(fields, sort_keys=True, separators=(",", ":"), allow_nan=False)


def decode(text: str) -> Report:
    """Read a report; raises ``KeyError``, ``TypeError`` or ``ValueError`` for any other text."""
    raw: Mapping[str, Any] = json.loads(text)
    return Report(
        is_closure=raw["is_closure"],
        number=raw["number"],
        opened_at=_maybe_time(raw["opened_at"]),
        made_at=datetime.fromisoformat(raw["made_at"]),
        float_cents=raw["float_cents"],
        moves=tuple(
            Move(datetime.fromisoformat(at), cents, why) for at, cents, why in raw["moves"]
        ),
        counted_cents=raw["counted_cents"],
        counts=raw["counts"],
        flows=Flows(**{name: Sum(*raw["flows"][name]) for name in _FLOWS}),
        columns=_to_columns(raw["columns"]),
        differences=tuple(_to_difference(each) for each in raw["differences"]),
        carried=tuple(_to_carried(each) for each in raw["carried"]),
        decided_upto=raw["decided_upto"],
        head=Head(*raw["head"]),
        takings=tuple(Takings(by, Sum(*total)) for by, *total in raw.get("takings", ())),
    )


def hash_of(report: Report) -> str:
    """Return the SHA-256 of the report's text, hexadecimal."""
    return hashlib.sha256(encode(report).encode("ascii")).hexdigest()


_FLOWS = ("collected", "fees", "refused", "voided", "reversed")


def _from_sum(total: Sum) -> list[int]:
    return [total.count, total.cents]


def _from_columns(columns: Columns) -> Mapping[str, object]:
    return {
        "recorded": _from_sum(columns.recorded),
        "confirmed": columns.confirmed and _from_sum(columns.confirmed),
        "proved": _from_sum(columns.proved),
    }


def _to_columns(raw: Mapping[str, Any]) -> Columns:
    confirmed = raw["confirmed"]
    return Columns(
        recorded=Sum(*raw["recorded"]),
        confirmed=None if confirmed is None else Sum(*confirmed),
        proved=Sum(*raw["proved"]),
    )


def _from_difference(difference: Difference) -> Mapping[str, object]:
    return {
        "side": difference.side.value,
        "cents": difference.cents,
        "named": [_from_named(each) for each in difference.named],
        "suspects": [_from_suspect(each) for each in difference.suspects],
    }


def _to_difference(raw: Mapping[str, Any]) -> Difference:
    return Difference(
        side=Side(raw["side"]),
        cents=raw["cents"],
        named=tuple(_to_named(each) for each in raw["named"]),
        suspects=tuple(_to_suspect(each) for each in raw["suspects"]),
    )


def _from_named(named: Named) -> list[object]:
    return [
        named.iid,
        named.number,
        named.at.isoformat(),
        named.total_cents,
        named.state and named.state.value,
        named.cause.value,
        named.cents,
    ]


def _to_named(raw: list[Any]) -> Named:
    iid, number, at, total_cents, state, cause, cents = raw
    return Named(
        iid=IntentId(iid),
        number=number,
        at=datetime.fromisoformat(at),
        total_cents=total_cents,
        state=None if state is None else State(state),
        cause=Cause(cause),
        cents=cents,
    )


def _from_suspect(suspect: Suspect) -> list[object]:
    at = suspect.at and suspect.at.isoformat()
    return [suspect.suspicion.value, suspect.iid, suspect.number, at, suspect.cents]


def _to_suspect(raw: list[Any]) -> Suspect:
    suspicion, iid, number, at, cents = raw
    return Suspect(
        suspicion=Suspicion(suspicion),
        iid=None if iid is None else IntentId(iid),
        number=number,
        at=_maybe_time(at),
        cents=cents,
    )


def _from_carried(row: Carried) -> list[object]:
    levels = [row.levels.held_cents, row.levels.confirmed_cents, row.levels.proved_cents]
    at = row.opened_at.isoformat()
    return [row.iid, row.number, at, row.total_cents, row.state.value, levels]


def _to_carried(raw: list[Any]) -> Carried:
    iid, number, at, total_cents, state, levels = raw
    return Carried(
        iid=IntentId(iid),
        number=number,
        opened_at=datetime.fromisoformat(at),
        total_cents=total_cents,
        state=State(state),
        levels=Levels(*levels),
    )


def _maybe_time(raw: str | None) -> datetime | None:
    return None if raw is None else datetime.fromisoformat(raw)
