"""The last screen: the till has stopped, or never came to sell anything."""

from __future__ import annotations

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.words import Words
from pos_app.ui.presenters.faults import present_fault
from pos_app.ui.presenters.views import FaultView, StoppedView

#: After these a step may be on the disk or not: only a restart reads the truth.
_IN_MID_SALE = frozenset({FaultCode.JOURNAL_WRITE_FAILED, FaultCode.PROGRAM_STOPPED})


def present_stopped(words: Words, fault: Fault | None) -> StoppedView:
    """Say what has stopped the till; None where nobody knows better than that it stopped."""
    cause = fault or Fault(FaultCode.PROGRAM_STOPPED)
    view = present_fault(words, cause)
    if cause.code in _IN_MID_SALE:
        return _in_mid_sale(words, view)
    # Nothing was sold: what is wrong, what to do, and for whoever comes the detail.
    orders, reason = (view.do, words("stopped.nothing_sold")), words("stopped.not_open")
    return StoppedView(view.what, orders, reason, view.call, cause.detail)


def _in_mid_sale(words: Words, view: FaultView) -> StoppedView:
    orders = (words("stopped.no_refund"), words("stopped.restart"), words("stopped.nothing_lost"))
    return StoppedView(words("stopped.title"), orders, view.what, view.call)
