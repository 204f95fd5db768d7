"""How the program ends, and why the till cannot be put together."""

from __future__ import annotations

from pos_app.domain.faults import Fault, FaultCode

EXIT_DONE = 0
EXIT_NO = 1
EXIT_USAGE = 2
EXIT_NOT_READY = 3
#: Never leaves the process: the till has closed, and the training takes its place.
EXIT_TO_TRAINING = 4

_EXIT_CODES = {
    FaultCode.SETTINGS_WRONG: EXIT_USAGE,
    FaultCode.JOURNAL_DAMAGED: EXIT_NO,
    FaultCode.JOURNAL_UNREADABLE: EXIT_NO,
    FaultCode.JOURNAL_WRITE_FAILED: EXIT_NO,
}


class NotReady(Exception):
    """The till cannot be put together. Nothing was sold and nothing is lost."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.detail)
        self.fault = fault

    @property
    def exit_code(self) -> int:
        return exit_code(self.fault)


def exit_code(fault: Fault) -> int:
    return _EXIT_CODES.get(fault.code, EXIT_NOT_READY)
