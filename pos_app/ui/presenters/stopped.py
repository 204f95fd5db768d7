"""The last screen: the till has stopped, and only a restart reads the truth."""

from __future__ import annotations

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.words import Words
from pos_app.ui.presenters.faults import fault_what
from pos_app.ui.presenters.views import StoppedView


def present_stopped(words: Words, fault: Fault | None) -> StoppedView:
    """Say what has stopped the till; None where nobody knows better than that it stopped."""
    reason = fault_what(words, fault or Fault(FaultCode.PROGRAM_STOPPED))
    orders = (words("stopped.no_refund"), words("stopped.restart"), words("stopped.nothing_lost"))
    return StoppedView(words("stopped.title"), orders, reason)
