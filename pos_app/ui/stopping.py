"""What the support screen is made of when the till stops.

The rule it keeps: it comes up whatever is broken. What it would like to tell leans on the desk and
on the laying out of papers, and either may be what the bug is in; then it tells the rest.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pos_app.domain.paper import Document, Qr, QrLine, QrModules
from pos_app.ui.presenters.stopped import Standing, present_stopped

if TYPE_CHECKING:
    from pos_app.domain.faults import Fault
    from pos_app.domain.operation import Operation
    from pos_app.ui.desk import Desk
    from pos_app.ui.presenters.views import StoppedView
    from pos_app.ui.shell_tools import ShellTools

logger = logging.getLogger(__name__)


def stopped_view(
    tools: ShellTools, fault: Fault | None, desk: Desk | None, rows: Sequence[Operation]
) -> StoppedView:
    """Return all that is known, or at least what is certain."""
    try:
        return present_stopped(tools.words, fault, _standing(tools, desk, rows))
    except Exception as error:  # noqa: BLE001 - the last screen must come up; the bug is told.
        logger.critical("the support screen does without: %s", type(error).__name__)
        return present_stopped(tools.words, fault)


def _standing(tools: ShellTools, desk: Desk | None, rows: Sequence[Operation]) -> Standing:
    def draw(text: str) -> QrModules:
        laid_out = tools.lay_out(Document("", (Qr(text),)), tools.columns)
        return next(line.modules for line in laid_out.lines if isinstance(line, QrLine))

    if desk is None:
        label, phone = tools.shop.terminal_label, tools.support_phone
        return Standing(label, tools.now(), rows=rows, phone=phone, draw=draw)
    status = desk.situation.status
    return Standing(
        terminal=desk.stage.shop.terminal_label,
        at=tools.now(),
        run=(status.run if status is not None else None) or "",
        rows=desk.situation.pending() or rows,
        phone=tools.support_phone,
        draw=draw,
    )
