"""Every screen of the till in every interesting condition, each brought about at the counter.

Who adds a screen adds a function that brings it about, and its line in ``CONDITIONS``: from
then on it is checked in every size, theme and language, by keyboard and by screen reader.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt

from pos_app.domain.codes import token
from pos_app.domain.events import AnswerLost, ReceiptOrdered
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.hours import Hour
from pos_app.domain.operation import State, Verdict
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.repeat import Repeat
from pos_app.domain.report import Difference, Side
from pos_app.ports.counter import Activity, Phase, Reach
from pos_app.ports.devices import Outfit
from pos_app.ports.licences import Licence
from pos_app.ports.operators import PinVerdict
from pos_app.ports.pictures import PictureFile
from pos_app.ports.preferences import Chosen
from pos_app.ports.printer import PaperLevel, PrinterStatus, PrintResult, Readiness
from pos_app.ports.scanner import CameraState, Hint, Studied
from pos_app.preferences import values_of
from pos_app.settings import Settings
from pos_app.ui.eyes import Eyes
from tests.helpers.counters import SELLING, found, told_shift
from tests.helpers.eyes import Gaze, files
from tests.helpers.operations import CODE, SHOP
from tests.helpers.parts import Shelf
from tests.helpers.reports import REPORT
from tests.helpers.sights import picture, several
from tests.helpers.windows import Counterside, camera_is_live
from tests.screens.staffed import STAFFED
from tests.screens.training import TRAINING

#: A day with its lunch break, and one storno.
HOURS = (
    Hour(8, 102_00),
    Hour(9, 51_00),
    Hour(10, 357_00),
    Hour(11, 204_00, 51_00),
    *(Hour(hour) for hour in (12, 13, 14)),
    *(Hour(hour, cents) for hour, cents in ((15, 51_00), (16, 102_00), (17, 255_00), (18, 51_00))),
)

#: Brings a screen about in a window that has just been opened.
Condition = Callable[[Counterside], None]

OTHER_CODE = token.compose("PNMKJHGFEDCBA9876543210")
LOST = Fault(FaultCode.PRINTER_LOST)
TROUBLED = PrinterStatus(
    Readiness.NOT_READY, PaperLevel.UNKNOWN, Fault(FaultCode.PRINTER_PAPER_OUT)
)


def idle(side: Counterside) -> None:
    side.counter.open_up()


def starting(side: Counterside) -> None:
    fault = Fault(FaultCode.BACKEND_UNREACHABLE)
    side.counter.status = replace(SELLING, phase=Phase.STARTING, backend_fault=fault)
    side.counter.open_up()


def troubled_idle(side: Counterside) -> None:
    side.counter.status = replace(SELLING, reach=Reach.SILENT, printer=TROUBLED)
    idle(side)
    side.shell.camera_listener().on_state(CameraState.STALLED, None)
    side.scan("https://example.org")


def guided(side: Counterside) -> None:
    idle(side)
    camera_is_live(side, picture())
    side.shell.camera_listener().on_hint(Hint.GLARE)


def choosing(side: Counterside) -> None:
    idle(side)
    camera_is_live(side, picture())
    codes = (CODE.secret, OTHER_CODE.secret)
    side.shell.camera_listener().on_several(several(*codes, "https://example.org"))


def choosing_of_many(side: Counterside) -> None:
    idle(side)
    codes = [token.compose(f"{at}123456789ABCDEFGHJKMNP").secret for at in range(9)]
    side.shell.camera_listener().on_several(several(*codes))


def with_eyes(side: Counterside, found: tuple[PictureFile, ...] | None = ()) -> Gaze:
    gaze = Gaze(found)
    side.shell.wake().look_through(gaze.eyes)
    idle(side)
    camera_is_live(side, picture())
    return gaze


def idle_with_all(side: Counterside) -> None:
    rows = found(State.SUBMITTING, State.REJECTED, State.CONFIRMED)
    for row in rows:
        side.counter.operations[row.iid] = row
        side.counter.tell(row.iid)
    with_eyes(side)
    side.shell.camera_listener().on_hint(Hint.TOO_FAR)


def refused_with_all(side: Counterside) -> None:
    idle_with_all(side)
    side.scan("https://example.org")


def searching(side: Counterside) -> None:
    with_eyes(side)
    side.tap("study")


def picking(side: Counterside) -> None:
    with_eyes(side, files(9))
    side.tap("pick")
    side.press(Qt.Key.Key_PageDown)


def picking_nothing(side: Counterside) -> None:
    with_eyes(side)
    side.tap("pick")


def nothing_in_file(side: Counterside) -> None:
    gaze = with_eyes(side, files(9))
    side.tap("pick", "file_1")
    gaze.reader.answer(Studied(picture()))


def typing(side: Counterside) -> None:
    idle(side)
    side.tap("primary", "key_S", "key_S", "key_1")


def amount(side: Counterside) -> None:
    idle(side)
    side.scan()
    side.tap("key_9", "key_9", "key_9")


def offer(side: Counterside) -> None:
    idle(side)
    side.scan()
    side.tap("quick_5000", "primary", "quick_6000")


def of_codes(side: Counterside, count: int, keyed: int | None = None) -> None:
    """Scan so many codes, and give the first of them 50, 51, 52 and so on."""
    idle(side)
    for at in range(count):
        side.scan(token.compose(f"{at}123456789ABCDEFGHJKMNP"))
        if at < (count if keyed is None else keyed):
            side.tap("key_5", f"key_{at}")


def two_codes(side: Counterside) -> None:
    of_codes(side, 2, keyed=1)


def five_codes(side: Counterside) -> None:
    of_codes(side, 5)
    side.scan("https://example.org")


def no_price_for_one(side: Counterside) -> None:
    of_codes(side, 3)
    side.counter.next_prices = [None, Fault(FaultCode.CODE_NOT_ACTIVE), None]
    side.tap("primary")


def leaving_codes(side: Counterside) -> None:
    of_codes(side, 3)
    side.tap("way_out")


def second_look(side: Counterside) -> None:
    idle(side)
    side.scan()
    side.tap("key_5", "key_0", "key_0", "primary")


def offer_of_two(side: Counterside) -> None:
    of_codes(side, 2)
    side.tap("primary", "quick_11000")


def offer_of_five(side: Counterside) -> None:
    of_codes(side, 5)
    side.tap("primary")


def lost_offer_of_five(side: Counterside) -> None:
    side.counter.prints = PrintOutcome.UNKNOWN
    offer_of_five(side)


def waiting_for_five(side: Counterside) -> None:
    offer_of_five(side)
    side.counter.verdict = None
    side.counter.next_verdicts = [Verdict.CONFIRMED, None, Verdict.REFUSED]
    side.tap("primary")


def done_of_two(side: Counterside) -> None:
    offer_of_two(side)
    side.tap("primary")


def doubtful_done_of_five(side: Counterside) -> None:
    offer_of_five(side)
    side.press(Qt.Key.Key_5, Qt.Key.Key_0, Qt.Key.Key_0)
    side.counter.prints = PrintOutcome.UNKNOWN
    side.tap("primary")


def one_of_two_refused(side: Counterside) -> None:
    offer_of_two(side)
    side.counter.next_verdicts = [Verdict.CONFIRMED, Verdict.REFUSED]
    side.tap("primary")


def mixed_five(side: Counterside) -> None:
    waiting_for_five(side)
    for row in list(side.counter.operations.values()):
        if row.state is State.SUBMITTING:
            side.counter.tell(row.iid, Activity(in_doubt=True, next_try_at_s=299.0))


def mixed_five_given_back(side: Counterside) -> None:
    mixed_five(side)
    side.tap("primary")


def lost_offer(side: Counterside) -> None:
    idle(side)
    side.counter.prints = PrintOutcome.UNKNOWN
    side.scan()
    side.tap("quick_5000", "primary")


def abandoning(side: Counterside) -> None:
    offer(side)
    side.tap("way_out")


def waiting(side: Counterside) -> None:
    offer(side)
    side.counter.verdict = None
    side.tap("primary")


def in_doubt(side: Counterside) -> None:
    waiting(side)
    side.counter.tell(side.counter.latest.iid, Activity(in_doubt=True, next_try_at_s=299.0))
    side.tap("print_slip")


def done(side: Counterside) -> None:
    offer(side)
    side.tap("primary")


def doubtful_done(side: Counterside) -> None:
    offer(side)
    side.counter.prints = PrintOutcome.UNKNOWN
    side.tap("primary")


def doubtful_done_and_a_code(side: Counterside) -> None:
    doubtful_done(side)
    side.scan("https://example.org")


def refused(side: Counterside) -> None:
    offer(side)
    side.counter.verdict = Verdict.REFUSED
    side.tap("primary")


def resume(side: Counterside) -> None:
    side.counter.open_up(
        found(State.PRE_PRINTED, State.RCPT_PRINTING, State.REJECTED, State.SUBMITTING)
    )


def operations(side: Counterside) -> None:
    states = (State.ABANDONED, State.REV_CLOSED, State.RCPT_DONE, State.REJ_CLOSED, State.RCPT_DONE)
    rows = found(*states, State.REVERSED, State.SUBMITTING)
    for number, row in enumerate(rows, 1177):
        side.counter.operations[row.iid] = replace(row, number=number)
    idle(side)
    side.tap("operations", "page_down")


def idle_with_receipts(side: Counterside) -> None:
    done = State.RCPT_DONE
    for number, row in enumerate(found(done, done, done, done), 1180):
        side.counter.operations[row.iid] = replace(row, number=number)
    idle(side)


def no_operations(side: Counterside) -> None:
    operations(side)
    side.press(Qt.Key.Key_9, Qt.Key.Key_9, Qt.Key.Key_9)


def foreign_code_on_list(side: Counterside) -> None:
    operations(side)
    side.scan("https://example.org")


def narrowed_operations(side: Counterside) -> None:
    operations(side)
    side.tap("scope_days", "scope_days", "scope_end", "scope_end")


def history(side: Counterside) -> None:
    offer(side)
    side.tap("primary")
    side.press(Qt.Key.Key_Return, Qt.Key.Key_F2, Qt.Key.Key_Return)


def long_history(side: Counterside) -> None:
    in_doubt(side)
    row = side.counter.latest
    for _ in range(3):
        side.counter.happen(row.iid, AnswerLost(Fault(FaultCode.BACKEND_SILENT)))
    side.counter.prints = PrintOutcome.UNKNOWN
    side.counter.decide(row.iid, Verdict.CONFIRMED)
    side.counter.prints = PrintOutcome.PRINTED
    side.counter.happen(row.iid, ReceiptOrdered())
    side.counter.happen(row.iid, ReceiptOrdered())
    side.press(Qt.Key.Key_Return, Qt.Key.Key_F2, Qt.Key.Key_Return)
    side.tap("line_down")


def archived_history(side: Counterside) -> None:
    operations(side)
    side.tap("primary")


def help_topic(side: Counterside) -> None:
    idle(side)
    side.press(Qt.Key.Key_F1)


def help_in_doubt(side: Counterside) -> None:
    in_doubt(side)
    side.tap("help_door")


def help_list(side: Counterside) -> None:
    help_topic(side)
    side.press(Qt.Key.Key_F1, Qt.Key.Key_PageDown)


def help_found(side: Counterside) -> None:
    help_topic(side)
    for sign in "stampate":
        side.type_sign(sign)


def help_not_found(side: Counterside) -> None:
    help_topic(side)
    side.tap("help_search", "key_x", "key_x", "key_q")


def copying(side: Counterside) -> None:
    operations(side)
    side.tap("reprint")


def asking_for_storno(side: Counterside) -> None:
    operations(side)
    side.press(Qt.Key.Key_F8)


def pin(side: Counterside) -> None:
    asking_for_storno(side)
    side.tap("overlay_other", *("key_7" for _ in range(12)))


def locked_pin(side: Counterside) -> None:
    pin(side)
    side.tap("key_backspace", "key_1")
    side.counter.pin_verdict = PinVerdict.LOCKED
    side.tap("primary")


def no_pin(side: Counterside) -> None:
    pin(side)
    side.tap("key_backspace", "key_1")
    side.counter.pin_verdict = PinVerdict.NOT_SET
    side.tap("primary")


def reversing(side: Counterside) -> None:
    pin(side)
    side.counter.reversal = None
    side.tap("key_backspace", "key_1", "primary")


def reversed_(side: Counterside) -> None:
    pin(side)
    side.tap("key_backspace", "key_1", "primary")


def not_reversed(side: Counterside) -> None:
    pin(side)
    side.counter.reversal = Verdict.REVERSE_REFUSED
    side.tap("key_backspace", "key_1", "primary")


def repeated(side: Counterside) -> None:
    idle(side)
    side.counter.repeat = Repeat(found(State.RCPT_DONE)[0], 0)
    side.scan()


def busy(side: Counterside) -> None:
    waiting(side)
    row = side.counter.latest
    side.counter.tell(row.iid, Activity(in_doubt=True, next_try_at_s=299.0))
    side.tap("primary")
    side.counter.busy = row
    side.scan()


def long_in_doubt(side: Counterside) -> None:
    in_doubt(side)
    side.clock.passed_s = 25 * 3600.0
    side.shell.wake().desk.publish()


def resuming_by_itself(side: Counterside) -> None:
    side.counter.open_up(found(State.VOIDING, State.REVERSING, State.CONFIRMED))


def counting(side: Counterside) -> None:
    idle(side)
    side.counter.tell_shift(replace(told_shift(), last=REPORT))
    side.tap("shift")
    side.press(Qt.Key.Key_9, Qt.Key.Key_9, Qt.Key.Key_9, Qt.Key.Key_9, Qt.Key.Key_9)


def cash_out(side: Counterside) -> None:
    counting(side)
    side.tap("choose_out", "key_9", "key_9", "reason_expense")


def comparing(side: Counterside) -> None:
    counting(side)
    side.tap("primary")


def compared(side: Counterside) -> None:
    comparing(side)
    report = replace(REPORT, is_closure=False)
    side.counter.tell_shift(replace(told_shift(), report=report, hours=HOURS))


def compared_and_a_code(side: Counterside) -> None:
    compared(side)
    side.scan()


def compared_offline(side: Counterside) -> None:
    comparing(side)
    columns = replace(REPORT.columns, confirmed=None)
    differences = (Difference(Side.COUNTED, -20_00), REPORT.differences[2])
    report = replace(REPORT, is_closure=False, columns=columns, differences=differences)
    fault = Fault(FaultCode.BACKEND_NOT_TRUSTED)
    side.counter.tell_shift(replace(told_shift(), report=report, fault=fault))


def closing_with_differences(side: Counterside) -> None:
    compared(side)
    side.tap("primary")


def closed(side: Counterside) -> None:
    closing_with_differences(side)
    side.tap("overlay_other")
    fault = Fault(FaultCode.PRINTER_PAPER_OUT)
    paper = PrintResult(PrintOutcome.NOT_SENT, fault)
    side.counter.tell_shift(replace(told_shift(), number=28, last=REPORT, paper=paper))


PHONE = Outfit(support_phone="0832 000000")
PARTS = tuple(Licence(f"a-part-{at}", "1.0", "Apache-2.0 OR BSD-2-Clause") for at in range(23))


def licences(side: Counterside) -> None:
    about(side)
    side.shell.wake().look_through(Eyes(licences=Shelf(PARTS)))
    side.tap("licences")
    side.press(Qt.Key.Key_PageDown)


def about(side: Counterside) -> None:
    idle(side)
    side.shell.wake().move_to(SHOP, PHONE)
    side.press(Qt.Key.Key_F10)


CHOSEN = Chosen(values_of(Settings()), frozenset({"sound.volume"}))


def devices(side: Counterside) -> None:
    idle(side)
    camera_is_live(side, picture())
    side.shell.wake().desk.offer(CHOSEN)
    side.press(Qt.Key.Key_F4)


def tried_devices(side: Counterside) -> None:
    devices(side)
    side.tap("primary")


def troubled_devices(side: Counterside) -> None:
    troubled_idle(side)
    late = replace(side.counter.status, clock_off_min=-75)
    side.counter.tell_status(late)
    side.counter.print_fault, side.counter.slip = TROUBLED.fault or LOST, PrintOutcome.NOT_SENT
    side.tap("light_paper", "device_printer", "primary")


def wrong_clock(side: Counterside) -> None:
    idle(side)
    side.counter.tell_status(replace(SELLING, clock_off_min=-75))
    side.tap("light_clock")


def reading_for_trial(side: Counterside) -> None:
    devices(side)
    side.tap("device_reader", "try_reader")


def settings(side: Counterside) -> None:
    devices(side)
    side.tap("settings")


def second_language(side: Counterside) -> None:
    settings(side)
    side.tap("setting_printer.second_language", "prefer_3")


def customers_language(side: Counterside) -> None:
    settings(side)
    side.tap("setting_customer.language")


def fixed_setting(side: Counterside) -> None:
    settings(side)
    side.shell.wake().desk.offer(replace(CHOSEN, is_damaged=True))
    side.tap("setting_sound.volume")


def lens(side: Counterside) -> None:
    devices(side)
    side.tap("device_camera", "try_camera")


#: Every screen in every condition that is laid out in its own way. A new one is one line here.
CONDITIONS: tuple[Condition, ...] = (
    starting,
    idle,
    troubled_idle,
    guided,
    choosing,
    choosing_of_many,
    idle_with_all,
    refused_with_all,
    searching,
    picking,
    picking_nothing,
    nothing_in_file,
    typing,
    amount,
    two_codes,
    five_codes,
    no_price_for_one,
    leaving_codes,
    second_look,
    offer,
    offer_of_two,
    offer_of_five,
    lost_offer_of_five,
    waiting_for_five,
    done_of_two,
    doubtful_done_of_five,
    one_of_two_refused,
    mixed_five,
    mixed_five_given_back,
    lost_offer,
    abandoning,
    waiting,
    in_doubt,
    done,
    doubtful_done,
    doubtful_done_and_a_code,
    refused,
    resume,
    operations,
    idle_with_receipts,
    narrowed_operations,
    no_operations,
    history,
    long_history,
    archived_history,
    help_topic,
    help_in_doubt,
    help_list,
    help_found,
    help_not_found,
    foreign_code_on_list,
    copying,
    asking_for_storno,
    pin,
    locked_pin,
    no_pin,
    reversing,
    reversed_,
    not_reversed,
    repeated,
    busy,
    long_in_doubt,
    resuming_by_itself,
    counting,
    cash_out,
    comparing,
    compared,
    compared_and_a_code,
    compared_offline,
    closing_with_differences,
    closed,
    about,
    licences,
    devices,
    tried_devices,
    troubled_devices,
    wrong_clock,
    reading_for_trial,
    lens,
    settings,
    second_language,
    customers_language,
    fixed_setting,
    *STAFFED,
    *TRAINING,
)
