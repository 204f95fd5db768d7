"""The last screen: the till has stopped, or never came to sell anything.

The rule it keeps: what is certain comes first, every open operation is named with what to do
about it, and what is read out over the phone holds nothing personal.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from pos_app import __version__
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.money import format_euro
from pos_app.domain.operation import Operation, State
from pos_app.domain.paper import QrModules
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.words import Words
from pos_app.ui.presenters.context import primary
from pos_app.ui.presenters.faults import present_fault
from pos_app.ui.presenters.views import FaultView, StoppedRow, StoppedView

#: After these a step may be on the disk or not: only a restart reads the truth.
_IN_MID_SALE = frozenset({FaultCode.JOURNAL_WRITE_FAILED, FaultCode.PROGRAM_STOPPED})
_ROWS_SHOWN = 3
_RUN_SHOWN = 8
_UNKNOWN = "–"  # noqa: RUF001 - a dash is how it is written.


@dataclass(frozen=True, slots=True)
class Standing:
    """How things stood when the till stopped.

    Attributes:
        terminal: The terminal's label; empty where it is not known.
        at: Wall time; ``run`` names this run of the program, for the log.
        rows: The operations that were open, as memory or the journal has them.
        phone: The number of whoever helps; empty where none is set.
        draw: Makes a QR code of a text; None where that cannot be had.
    """

    terminal: str = ""
    at: datetime | None = None
    run: str = ""
    rows: Sequence[Operation] = ()
    phone: str = ""
    draw: Callable[[str], QrModules] | None = None


def present_stopped(
    words: Words, fault: Fault | None, standing: Standing | None = None
) -> StoppedView:
    """Say what has stopped the till; None where nobody knows better than that it stopped."""
    cause, standing = fault or Fault(FaultCode.PROGRAM_STOPPED), standing or Standing()
    told = present_fault(words, cause)
    is_mid_sale = cause.code in _IN_MID_SALE
    view = _in_mid_sale(words, told) if is_mid_sale else _not_open(words, told, cause)
    view = replace(_with_code(view, told.code, standing), phone=standing.phone)
    return _with_rows(words, view, standing.rows)


def _in_mid_sale(words: Words, told: FaultView) -> StoppedView:
    orders = (words("stopped.no_refund"), words("stopped.restart"), words("stopped.nothing_lost"))
    return _view(words, words("stopped.title"), orders, told.what, told.call)


def _not_open(words: Words, told: FaultView, cause: Fault) -> StoppedView:
    """Nothing was sold: what is wrong, what to do, and for whoever comes the detail."""
    orders, reason = (told.do, words("stopped.nothing_sold")), words("stopped.not_open")
    return replace(_view(words, told.what, orders, reason, told.call), detail=cause.detail)


def _view(words: Words, title: str, orders: tuple[str, ...], reason: str, call: str) -> StoppedView:
    restart = primary(words, words("stopped.button"), "power")
    up, down = words("scroll.up"), words("scroll.down")
    return StoppedView(title, orders, reason, call, "", restart, up, down)


def _with_code(view: StoppedView, code: str, standing: Standing) -> StoppedView:
    at = standing.at.astimezone(SHOP_ZONE).strftime("%d/%m %H:%M") if standing.at else _UNKNOWN
    parts = (code, standing.terminal or _UNKNOWN, __version__, at, standing.run[:_RUN_SHOWN])
    facts = " · ".join(part for part in parts if part)
    if standing.draw is None:
        return replace(view, facts=facts)
    # Capitals, digits and colons: the smallest code that a phone reads from a screen.
    text = f"POS:{code}:{standing.terminal or '0'}:{__version__}".upper()
    return replace(view, facts=facts, qr=standing.draw(text), qr_name=text)


def _with_rows(words: Words, view: StoppedView, rows: Sequence[Operation]) -> StoppedView:
    if not rows:
        return view
    hidden = len(rows) - _ROWS_SHOWN
    return replace(
        view,
        rows_title=words("stopped.rows"),
        rows=tuple(_row(words, row) for row in rows[:_ROWS_SHOWN]),
        more=words.count("stopped.more", hidden) if hidden > 0 else "",
    )


def _row(words: Words, operation: Operation) -> StoppedRow:
    what = words("stopped.row.frozen" if operation.frozen else _WHAT[operation.state])
    return StoppedRow(f"…{operation.number:04d}", format_euro(operation.total_cents), what)


#: Of the states in which something is still to be done; the others are never open.
_WHAT = {
    State.QUOTED: "stopped.row.offered",
    State.PRE_PRINTING: "stopped.row.offered",
    State.PRE_PRINTED: "stopped.row.offered",
    State.SUBMITTING: "stopped.row.paid",
    State.VOIDING: "stopped.row.paid",
    State.REVERSING: "stopped.row.paid",
    State.CONFIRMED: "stopped.row.receipt",
    State.RCPT_PRINTING: "stopped.row.receipt",
    State.REJECTED: "stopped.row.give_back",
    State.VOIDED: "stopped.row.give_back",
    State.REVERSED: "stopped.row.give_back",
    # A storno that the backend refused and nobody has seen: it is done, and stays so.
    State.RCPT_DONE: "stopped.row.stands",
}
