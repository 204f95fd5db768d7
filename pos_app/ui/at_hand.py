"""Which topic of the help is at hand: what is wrong comes first, then what is in front. Pure.

The rule it keeps: every fault, every state of an operation and every front has its topic, so that
the help never opens on nothing (a test walks them all).
"""

from __future__ import annotations

from collections.abc import Mapping

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.help import Topic
from pos_app.domain.operation import Operation, State
from pos_app.domain.print_job import PrintOutcome
from pos_app.ports.devices import Device
from pos_app.ports.printer import Readiness
from pos_app.ports.scanner import CameraState
from pos_app.ui.fronts.kinds import (
    Authorising,
    Browsing,
    Choosing,
    Closed,
    Comparing,
    Counting,
    Front,
    Idle,
    MovingCash,
    Picking,
    Pricing,
    Resuming,
    Searching,
    Serving,
    Starting,
    Together,
    Typing,
)
from pos_app.ui.presenters.stand import lead, owed
from pos_app.ui.rooms.kinds import Devices, Lens, Settings
from pos_app.ui.situation import Situation


def topic_at_hand(situation: Situation) -> Topic:
    """Return the topic about what a person has in front now."""
    match situation.room:
        case Devices(device):
            return OF_DEVICE[device]
        case Lens():
            return OF_DEVICE[Device.CAMERA]
        case Settings():
            return Topic.LOOK
        case _:
            return _beneath(situation)


def _beneath(situation: Situation) -> Topic:
    match situation.front:
        case Serving(iid):
            return _of_operation(situation.operations[iid], situation)
        case Together():
            rows = situation.in_front
            return _of_operation(next(iter(owed(rows)), lead(rows)), situation)
        case Idle() | Starting():
            return _of_rest(situation)
        case front:
            return OF_FRONT[type(front)]


def _of_operation(operation: Operation, situation: Situation) -> Topic:
    activity = situation.activity(operation.iid)
    if activity.held is not None:
        return OF_FAULT[activity.held.code]
    if operation.print_outcome is PrintOutcome.UNKNOWN:
        return Topic.MAYBE_OUT
    if operation.print_outcome is PrintOutcome.NOT_SENT and operation.fault is not None:
        return OF_FAULT[operation.fault.code]
    return OF_STATE[operation.state]


def _of_rest(situation: Situation) -> Topic:
    fault = _fault_at_rest(situation)
    if fault is not None:
        return OF_FAULT[fault.code]
    return OF_CAMERA.get(situation.camera, Topic.CODE_UNREAD)


def _fault_at_rest(situation: Situation) -> Fault | None:
    """Return what keeps the counter from selling, or from printing when it does."""
    status = situation.status
    if status is None:
        return None
    if status.backend_fault is not None:
        return status.backend_fault
    printer = status.printer
    if printer is not None and printer.readiness is Readiness.NOT_READY:
        return printer.fault or Fault(FaultCode.PRINTER_UNREACHABLE)
    return next(iter(status.warnings), None)


OF_FRONT: Mapping[type[Front], Topic] = {
    Starting: Topic.NO_NETWORK,
    Idle: Topic.CODE_UNREAD,
    Typing: Topic.CODE_UNREAD,
    Choosing: Topic.SEVERAL_CODES,
    Searching: Topic.CODE_UNREAD,
    Picking: Topic.CODE_UNREAD,
    Pricing: Topic.WRONG_AMOUNT,
    Serving: Topic.CHANGE,
    Together: Topic.CHANGE,
    Resuming: Topic.POWER_CUT,
    Browsing: Topic.OLD_RECEIPT,
    Authorising: Topic.PIN,
    Counting: Topic.END_OF_DAY,
    MovingCash: Topic.FLOAT,
    Comparing: Topic.DIFFERENCE,
    Closed: Topic.END_OF_DAY,
}
OF_STATE: Mapping[State, Topic] = {
    State.QUOTED: Topic.WRONG_AMOUNT,
    State.PRE_PRINTING: Topic.NOT_PRINTING,
    State.PRE_PRINTED: Topic.CHANGE,
    State.SUBMITTING: Topic.IN_DOUBT,
    State.VOIDING: Topic.WANTS_CASH,
    State.CONFIRMED: Topic.NOT_PRINTING,
    State.RCPT_PRINTING: Topic.NOT_PRINTING,
    State.RCPT_DONE: Topic.OLD_RECEIPT,
    State.REJECTED: Topic.REFUSED,
    State.VOIDED: Topic.WANTS_CASH,
    State.REVERSING: Topic.STORNO,
    State.REVERSED: Topic.STORNO,
    State.REJ_CLOSED: Topic.REFUSED,
    State.VOID_CLOSED: Topic.WANTS_CASH,
    State.REV_CLOSED: Topic.STORNO,
    State.ABANDONED: Topic.WRONG_AMOUNT,
}
#: How each is changed, cleaned, or made to go again.
OF_DEVICE: Mapping[Device, Topic] = {
    Device.PRINTER: Topic.NOT_PRINTING,
    Device.PAPER: Topic.PAPER_OUT,
    Device.READER: Topic.READER_MUTE,
    Device.CAMERA: Topic.CAMERA_STILL,
    Device.NETWORK: Topic.NO_NETWORK,
    Device.CLOCK: Topic.WHOM_TO_CALL,
    Device.SOUND: Topic.WHOM_TO_CALL,
}
#: A camera that is live, or that nobody has, is not what is wrong.
OF_CAMERA: Mapping[CameraState | None, Topic] = {
    CameraState.STALLED: Topic.CAMERA_STILL,
    CameraState.MISSING: Topic.CAMERA_STILL,
    CameraState.BUSY: Topic.CAMERA_STILL,
    CameraState.RESTARTING: Topic.CAMERA_STILL,
}
OF_FAULT: Mapping[FaultCode, Topic] = {
    FaultCode.BACKEND_SILENT: Topic.NO_NETWORK,
    FaultCode.BACKEND_UNREACHABLE: Topic.NO_NETWORK,
    FaultCode.BACKEND_NOT_TRUSTED: Topic.WHOM_TO_CALL,
    FaultCode.TERMINAL_NOT_ALLOWED: Topic.WHOM_TO_CALL,
    FaultCode.SESSION_STALE: Topic.NO_NETWORK,
    FaultCode.BACKEND_UNINTELLIGIBLE: Topic.WHOM_TO_CALL,
    FaultCode.NOT_ENROLLED: Topic.WHOM_TO_CALL,
    FaultCode.ENROLMENT_REFUSED: Topic.WHOM_TO_CALL,
    FaultCode.CODE_UNKNOWN: Topic.REFUSED,
    FaultCode.CODE_NOT_ACTIVE: Topic.REFUSED,
    FaultCode.AMOUNT_OUTSIDE_LIMITS: Topic.WRONG_AMOUNT,
    FaultCode.QUOTE_EXPIRED: Topic.REFUSED,
    FaultCode.SERVICE_CLOSED: Topic.REFUSED,
    FaultCode.BALANCE_SPENT: Topic.STORNO,
    FaultCode.REVERSAL_WINDOW_CLOSED: Topic.STORNO,
    FaultCode.REFUSED_OTHERWISE: Topic.REFUSED,
    FaultCode.CODE_BUSY: Topic.TWICE,
    FaultCode.VISIT_FULL: Topic.SEVERAL_CODES,
    FaultCode.CODE_NOT_PRACTICE: Topic.TRAINING,
    FaultCode.VISIT_OVER_CASH: Topic.SEVERAL_CODES,
    FaultCode.PRINTER_UNREACHABLE: Topic.NOT_PRINTING,
    FaultCode.PRINTER_OFFLINE: Topic.NOT_PRINTING,
    FaultCode.PRINTER_COVER_OPEN: Topic.COVER_OPEN,
    FaultCode.PRINTER_PAPER_OUT: Topic.PAPER_OUT,
    FaultCode.PRINTER_CUTTER: Topic.NOT_PRINTING,
    FaultCode.PRINTER_SILENT: Topic.MAYBE_OUT,
    FaultCode.PRINTER_ONE_WAY: Topic.MAYBE_OUT,
    FaultCode.PRINTER_LOST: Topic.MAYBE_OUT,
    FaultCode.PRINTER_LOST_CUT: Topic.MAYBE_OUT,
    FaultCode.PRINTER_LOST_UNCUT: Topic.MAYBE_OUT,
    FaultCode.PRINTER_BUSY: Topic.NOT_PRINTING,
    FaultCode.CAMERA_MISSING: Topic.CAMERA_STILL,
    FaultCode.CAMERA_STALLED: Topic.CAMERA_STILL,
    FaultCode.CAMERA_BUSY: Topic.CAMERA_STILL,
    FaultCode.CAMERA_RESTARTED: Topic.CAMERA_STILL,
    FaultCode.PICTURE_UNREADABLE: Topic.CODE_UNREAD,
    FaultCode.PICTURE_SEARCH_FAILED: Topic.CODE_UNREAD,
    FaultCode.READER_MISSING: Topic.READER_MUTE,
    FaultCode.READER_BUSY: Topic.READER_MUTE,
    FaultCode.VAULT_MISSING: Topic.WHOM_TO_CALL,
    FaultCode.VAULT_LOCKED: Topic.STOPPED,
    FaultCode.VAULT_KEY_CHANGED: Topic.WHOM_TO_CALL,
    FaultCode.JOURNAL_IN_USE: Topic.STOPPED,
    FaultCode.JOURNAL_DAMAGED: Topic.WHOM_TO_CALL,
    FaultCode.JOURNAL_UNREADABLE: Topic.STOPPED,
    FaultCode.JOURNAL_SET_ASIDE: Topic.DIFFERENCE,
    FaultCode.JOURNAL_BEHIND: Topic.DIFFERENCE,
    FaultCode.JOURNAL_NEWER: Topic.WHOM_TO_CALL,
    FaultCode.JOURNAL_FOREIGN: Topic.WHOM_TO_CALL,
    FaultCode.BACKUP_FAILED: Topic.WHOM_TO_CALL,
    FaultCode.DISK_ALMOST_FULL: Topic.WHOM_TO_CALL,
    FaultCode.DISK_FULL: Topic.WHOM_TO_CALL,
    FaultCode.JOURNAL_WRITE_FAILED: Topic.STOPPED,
    FaultCode.SETTINGS_WRONG: Topic.WHOM_TO_CALL,
    FaultCode.PROGRAM_STOPPED: Topic.STOPPED,
}
