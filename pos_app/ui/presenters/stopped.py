"""The last screen: the till has stopped, or never came to sell anything."""

from __future__ import annotations

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.words import Words
from pos_app.ui.presenters.faults import fault_do, fault_what
from pos_app.ui.presenters.views import StoppedView

#: After these a step may be on the disk or not: only a restart reads the truth.
_IN_MID_SALE = frozenset({FaultCode.JOURNAL_WRITE_FAILED, FaultCode.PROGRAM_STOPPED})


def present_stopped(words: Words, fault: Fault | None) -> StoppedView:
    """Say what has stopped the till; None where nobody knows better than that it stopped."""
    cause = fault or Fault(FaultCode.PROGRAM_STOPPED)
    return _in_mid_sale(words, cause) if cause.code in _IN_MID_SALE else _not_open(words, cause)


def _in_mid_sale(words: Words, fault: Fault) -> StoppedView:
    orders = (words("stopped.no_refund"), words("stopped.restart"), words("stopped.nothing_lost"))
    return StoppedView(words("stopped.title"), orders, fault_what(words, fault))


def _not_open(words: Words, fault: Fault) -> StoppedView:
    """Nothing was sold: what is wrong, whom to call, and for that person the detail."""
    orders = (fault_do(words, fault), words("stopped.nothing_sold"))
    return StoppedView(fault_what(words, fault), orders, words("stopped.not_open"), fault.detail)
