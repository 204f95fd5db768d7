"""Operators at the window: who may do what, signing in, locking, and who is shown."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pos_app.domain.operation import State, Verdict
from pos_app.domain.operators import Leave, Operator, OperatorId, Right, Role, leave
from pos_app.domain.pin import Pin
from pos_app.ports.operators import (
    AddOperator,
    ChangeOperator,
    Forgive,
    LeaveOffice,
    PinAnswered,
    PinVerdict,
    SignIn,
    StaffTold,
)
from pos_app.ui.intents import Tap
from pos_app.ui.offers import actions_of
from pos_app.ui.presenters.views import PaperView
from pos_app.ui.rights import may_press
from pos_app.ui.situation import Situation
from tests.helpers.operations import CODE
from tests.helpers.operators import ANNA, RIGHT, ROSA, TEO, WRONG
from tests.helpers.windows import Counterside, open_window, settle
from tests.screens.conditions import CONDITIONS, OTHER_CODE, Condition
from tests.screens.staffed import STAFFED, technicians_offer

LOCK = Qt.Key.Key_F12
OTHER = OTHER_CODE
#: Screens of a shop in which nobody has signed in yet.
UNSTAFFED = [condition for condition in CONDITIONS if condition not in STAFFED]
STAFF = (ROSA, ANNA, TEO)


@pytest.mark.parametrize("operators", [(), (ROSA,)])
@pytest.mark.parametrize("right", Right)
def test_where_nobody_signs_in_the_one_shopkeeper_is_there(
    operators: tuple[Operator, ...], right: Right
) -> None:
    situation = Situation(staff=StaffTold(operators))
    assert situation.leave(right) is leave(Role.OWNER, right)


@pytest.mark.parametrize("right", Right)
def test_nobody_may_do_anything_before_somebody_signs_in(right: Right) -> None:
    assert not Situation(staff=StaffTold(STAFF)).may(right)


@pytest.mark.parametrize("operator", STAFF, ids=lambda operator: operator.name)
@pytest.mark.parametrize("right", Right)
def test_who_is_in_charge_may_do_what_the_table_says(operator: Operator, right: Right) -> None:
    situation = Situation(staff=StaffTold(STAFF, operator.id))
    assert situation.leave(right) is leave(operator.role, right)
    assert situation.may(right) is (leave(operator.role, right) is not Leave.NO)


# Signing in.


@pytest.fixture
def side() -> Counterside:
    side = open_window()
    side.counter.staff = StaffTold(STAFF)
    side.counter.open_up()
    return side


def type_pin(side: Counterside, pin: Pin = RIGHT) -> None:
    for digit in pin.secret:
        side.type_sign(digit)


def enter(side: Counterside, number: int = 2) -> None:
    """Sign in by the number pad alone: a name's digit, the PIN, Enter."""
    side.type_sign(str(number))
    type_pin(side)
    side.press(Qt.Key.Key_Return)


def test_by_the_number_pad_somebody_signs_in(side: Counterside) -> None:
    assert side.screen == "sign_in"
    enter(side)
    assert side.screen == "idle"
    assert side.counter.staff_orders == [SignIn(ANNA.id, RIGHT)]
    assert side.shell.widget("operator").accessibleName() == "Anna: Blocca"


def test_by_touch_somebody_signs_in(side: Counterside) -> None:
    side.tap("operator_2", *(f"key_{digit}" for digit in RIGHT.secret), "primary")
    assert side.screen == "idle"


@pytest.mark.parametrize("operators", [(), (ROSA,)])
def test_where_nobody_signs_in_nothing_is_asked(operators: tuple[Operator, ...]) -> None:
    side = open_window()
    side.counter.staff = StaffTold(operators)
    side.counter.open_up()
    assert side.screen == "idle"
    assert not side.shows("operator")
    side.press(LOCK)
    assert side.screen == "idle"


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (PinVerdict.WRONG, "PIN sbagliato"),
        (PinVerdict.LOCKED, "Troppi tentativi"),
        (PinVerdict.UNREADABLE, "non si legge"),
    ],
)
def test_a_pin_that_is_not_right_lets_nobody_in(
    side: Counterside, verdict: PinVerdict, words: str
) -> None:
    side.counter.pin_verdict = verdict
    enter(side)
    assert side.screen == "pin"
    assert words in side.text("hint")
    assert side.text("pin_dots") == ""


def test_while_a_lock_out_lasts_no_digit_is_taken(side: Counterside) -> None:
    side.counter.pin_verdict = PinVerdict.LOCKED
    enter(side)
    type_pin(side)
    assert side.text("pin_dots") == ""
    side.wait(90)
    type_pin(side)
    assert side.text("pin_dots") != ""


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Backspace])
def test_another_name_can_be_chosen(side: Counterside, key: Qt.Key) -> None:
    side.type_sign("2")
    side.press(key)
    assert side.screen == "sign_in"


@pytest.mark.parametrize("sign", ["0", "4", "9", "a"])
def test_a_number_that_is_nobodys_chooses_nobody(side: Counterside, sign: str) -> None:
    side.type_sign(sign)
    assert side.screen == "sign_in"


def test_one_pin_is_checked_at_a_time(side: Counterside) -> None:
    side.counter.answers_pins = False
    enter(side)
    type_pin(side)
    side.press(Qt.Key.Key_Return)
    assert len(side.counter.staff_orders) == 1


def test_an_answer_to_a_name_that_was_left_changes_nothing(side: Counterside) -> None:
    side.counter.answers_pins = False
    enter(side)
    side.press(Qt.Key.Key_Escape)
    side.type_sign("3")
    listener = side.shell.counter_listener()
    listener.on_answer(PinAnswered(ANNA.id, PinVerdict.WRONG, 3))
    assert side.screen == "pin"
    assert side.text("hint") == ""


# The lock.


def test_a_locked_till_hides_sums_and_papers_and_sells_nothing(side: Counterside) -> None:
    enter(side)
    side.scan()
    side.tap("quick_5000", "primary")
    side.press(LOCK)
    assert side.screen == "sign_in"
    scene = side.shell.scene
    assert scene.paper == PaperView(None, None)
    assert "51,00" not in repr(scene)
    assert "1.153" not in repr(scene)
    assert scene.overlay is None
    side.scan(OTHER)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F10, Qt.Key.Key_F11):
        side.press(key)
    assert side.screen == "sign_in"
    assert len(side.counter.drafts) == 1
    assert side.counter.posted == side.counter.posted[:1]


def test_work_under_way_goes_on_beneath_the_lock_and_anybody_takes_it_up(
    side: Counterside,
) -> None:
    enter(side)
    side.scan()
    side.counter.verdict = None
    side.tap("quick_5000", "primary", "primary")
    side.press(LOCK)
    side.counter.decide(side.counter.latest.iid, Verdict.CONFIRMED)
    assert side.counter.latest.state is State.RCPT_DONE
    assert side.screen == "sign_in"
    enter(side, 1)
    assert side.screen == "done"


def test_somebody_elses_sale_is_collected_by_who_signs_in(side: Counterside) -> None:
    enter(side)
    side.scan()
    side.tap("quick_5000", "primary")
    side.press(LOCK)
    enter(side, 1)
    assert side.screen == "pre_receipt"
    side.tap("primary")
    assert side.screen == "done"


def test_a_pin_that_was_being_typed_is_forgotten_by_the_lock(side: Counterside) -> None:
    enter(side, 1)
    side.press(Qt.Key.Key_F11)
    type_pin(side)
    side.press(LOCK)
    enter(side, 1)
    assert side.screen == "idle"


def test_what_is_dropped_or_seen_by_the_camera_is_not_taken_while_locked(
    side: Counterside,
) -> None:
    side.see(CODE.secret, OTHER.secret)
    assert side.screen == "sign_in"
    side.scan()
    assert side.counter.checked == []
    assert side.text("band_text") == "Prima entra con il tuo PIN."


def test_a_till_says_that_it_is_locked_before_the_workflow_has_answered(
    side: Counterside,
) -> None:
    enter(side)
    side.counter.answers_staff = False
    side.press(LOCK)
    assert side.screen == "sign_in"
    # Told before the lock was heard of: it opens nothing.
    side.shell.counter_listener().on_answer(StaffTold(STAFF, ANNA.id))
    assert side.screen == "sign_in"


def test_a_till_left_alone_locks_itself() -> None:
    side = open_window(lock_after_s=60)
    side.counter.staff = StaffTold(STAFF, ANNA.id)
    side.counter.open_up()
    tick(side, 59)
    assert side.screen == "idle"
    side.press(Qt.Key.Key_F2)
    tick(side, 59)
    assert side.screen == "operations"
    tick(side, 1)
    assert side.screen == "sign_in"


def test_a_till_left_alone_with_cash_in_somebodys_hand_does_not() -> None:
    side = open_window(lock_after_s=60)
    side.counter.staff = StaffTold(STAFF, ANNA.id)
    side.counter.open_up()
    side.scan()
    side.tap("quick_5000", "primary")
    tick(side, 600)
    assert side.screen == "pre_receipt"
    side.press(LOCK)
    assert side.screen == "sign_in"


def test_by_default_no_till_locks_itself(side: Counterside) -> None:
    enter(side)
    tick(side, 100_000)
    assert side.screen == "idle"


def tick(side: Counterside, passed_s: float) -> None:
    side.clock.passed_s += passed_s
    side.shell.wake().desk._tick()
    settle()


# What each may do.


@pytest.mark.parametrize("condition", UNSTAFFED, ids=lambda condition: condition.__name__)
def test_each_screen_as_each_role_and_through_the_lock(condition: Condition) -> None:
    """What is offered is allowed, what is not does nothing, and a lock loses nothing."""
    side = open_window()
    condition(side)
    for operator in STAFF:
        side.counter.tell_staff(StaffTold(STAFF, operator.id))
        settle()
        check_offers(side)
        check_refusals(side)
    check_lock(side)


def check_offers(side: Counterside) -> None:
    situation, scene = side.shell.wake().desk.situation, side.shell.scene
    for action in actions_of(scene):
        assert not action.enabled or may_press(situation, action.intent), action
    if scene.overlay is None and scene.screen.frame.primary.enabled:
        assert may_press(situation, Tap.PRIMARY)


def check_refusals(side: Counterside) -> None:
    desk, before, screen = side.shell.wake().desk, asked_of(side), side.screen
    for tap in Tap:
        if not may_press(desk.situation, tap):
            desk.press(tap)
    assert (asked_of(side), side.screen) == (before, screen)


def check_lock(side: Counterside) -> None:
    """Lock and sign in as the same one; a passing notice goes with any press."""
    desk = side.shell.wake().desk
    desk.situation.band = None
    desk.situation.forget_pins()
    side.counter.pin_verdict = PinVerdict.RIGHT
    side.counter.tell_staff(StaffTold(STAFF, ROSA.id))
    settle()
    before = side.shell.scene
    side.press(LOCK)
    assert side.screen == "sign_in"
    enter(side, 1)
    assert side.shell.scene == before


def asked_of(side: Counterside) -> tuple[int, ...]:
    """Return how much has been asked of the workflow."""
    counter = side.counter
    asked = (counter.posted, counter.drafts, counter.slips, counter.pins, counter.shift_orders)
    return tuple(len(each) for each in (*asked, counter.staff_orders, counter.searches))


def test_the_walk_would_notice_a_role_that_may_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    """A positive control: with a till that looks at no right, the technician collects."""
    monkeypatch.setattr("pos_app.ui.scene.permitted", lambda scene, _situation, _words: scene)
    side = open_window()
    technicians_offer(side)
    settle()
    situation = side.shell.wake().desk.situation
    assert side.shell.scene.screen.frame.primary.enabled
    assert not may_press(situation, Tap.PRIMARY)


def test_a_technician_sells_and_collects_nothing(side: Counterside) -> None:
    enter(side, 3)
    side.scan()
    assert side.screen == "idle"
    assert side.text("band_text") == "Per vendere serve un altro operatore."
    side.press(Qt.Key.Key_F3, Qt.Key.Key_Return)
    assert side.screen == "idle"
    assert side.counter.checked == []


def test_a_storno_takes_the_owners_pin_whoever_is_there(side: Counterside) -> None:
    enter(side, 2)
    sell(side)
    side.press(Qt.Key.Key_F2, Qt.Key.Key_F8)
    side.tap("overlay_other")
    assert side.text("heading") == "PIN di Rosa"
    type_pin(side)
    side.press(Qt.Key.Key_Return)
    assert side.counter.pins == [(ROSA.id, RIGHT)]


def test_of_two_owners_the_one_who_is_there_is_asked_and_the_other_can_be() -> None:
    bea = Operator(OperatorId("4"), "Bea", Role.OWNER)
    side = open_window()
    side.counter.staff = StaffTold((*STAFF, bea), bea.id)
    side.counter.open_up()
    sell(side)
    side.press(Qt.Key.Key_F2, Qt.Key.Key_F8)
    side.tap("overlay_other")
    assert side.text("heading") == "PIN di Bea"
    side.tap("owner_1")
    assert side.text("heading") == "PIN di Rosa"
    type_pin(side)
    side.press(Qt.Key.Key_Return)
    assert side.counter.pins == [(ROSA.id, RIGHT)]


def sell(side: Counterside) -> None:
    side.scan()
    side.tap("quick_5000", "primary", "primary")
    assert side.screen == "done"
    side.press(Qt.Key.Key_Return)


# The room of the operators.


def go_in(side: Counterside) -> None:
    enter(side, 1)
    side.press(Qt.Key.Key_F11)
    type_pin(side)
    side.press(Qt.Key.Key_Return)
    assert side.screen == "office"


def test_an_owner_adds_an_operator(side: Counterside) -> None:
    go_in(side)
    side.press(Qt.Key.Key_Return)
    side.tap("key_B", "key_e", "key_a", "role_technician")
    assert side.text("name_typed") == "Bea"
    side.press(Qt.Key.Key_Return)
    type_pin(side)
    side.press(Qt.Key.Key_Return)
    assert "ancora" in side.text("hint")
    type_pin(side)
    side.press(Qt.Key.Key_Return)
    assert side.counter.staff_orders[-1] == AddOperator("Bea", Role.TECHNICIAN, RIGHT)
    assert side.screen == "office"
    assert side.shows("operator_4")


def test_two_pins_that_differ_begin_again(side: Counterside) -> None:
    go_in(side)
    side.tap("operator_2", "new_pin")
    for pin in (RIGHT, WRONG):
        type_pin(side, pin)
        side.press(Qt.Key.Key_Return)
    assert "diversi" in side.text("hint")
    for _ in range(2):
        type_pin(side, WRONG)
        side.press(Qt.Key.Key_Return)
    assert side.counter.staff_orders[-1] == ChangeOperator(ANNA, WRONG)


def test_a_name_and_a_role_are_changed(side: Counterside) -> None:
    go_in(side)
    side.tap("operator_2", "rename", "key_backspace", "role_owner", "primary")
    changed = replace(ANNA, name="Ann", role=Role.OWNER)
    assert side.counter.staff_orders[-1] == ChangeOperator(changed)


def test_somebody_leaves_and_comes_back(side: Counterside) -> None:
    go_in(side)
    side.tap("operator_3", "leave")
    assert side.counter.staff.find(TEO.id) == replace(TEO, active=False)
    side.tap("operator_3", "leave")
    assert side.counter.staff.find(TEO.id) == TEO


def test_why_a_change_is_not_made_is_said(side: Counterside) -> None:
    go_in(side)
    side.tap("operator_1", "leave")
    assert side.text("band_text") == "Un titolare deve restare."
    assert side.counter.staff.operators == STAFF


def test_who_may_not_try_is_let_try_again(side: Counterside) -> None:
    go_in(side)
    side.counter.tell_staff(replace(side.counter.staff, barred=frozenset({ANNA.id})))
    side.tap("operator_2", "forgive")
    assert side.counter.staff_orders[-1] == Forgive(ANNA.id)
    assert not side.shows("forgive")


def test_leaving_the_room_ends_it_and_the_lock_does(side: Counterside) -> None:
    go_in(side)
    side.press(Qt.Key.Key_Escape)
    assert side.screen == "idle"
    assert side.counter.staff_orders[-1] == LeaveOffice()
    side.press(Qt.Key.Key_F11)
    type_pin(side)
    side.press(Qt.Key.Key_Return, LOCK)
    enter(side, 1)
    assert side.screen == "idle"


def test_only_an_owner_goes_in(side: Counterside) -> None:
    for number in (2, 3):
        enter(side, number)
        side.press(Qt.Key.Key_F11)
        assert side.screen == "idle"
        side.press(LOCK)


def test_a_shop_without_an_owner_is_told_whom_to_ask() -> None:
    side = open_window()
    side.counter.open_up()
    side.counter.pin_verdict = PinVerdict.NOT_SET
    side.press(Qt.Key.Key_F11)
    type_pin(side)
    side.press(Qt.Key.Key_Return)
    assert "tecnico" in side.text("hint")


def test_no_digit_of_a_pin_is_in_what_is_kept_or_shown(side: Counterside) -> None:
    """What stands behind the window may be logged or end in a crash report."""
    side.type_sign("2")
    type_pin(side)
    situation = side.shell.wake().desk.situation
    assert situation.signing_in.entry.typed == RIGHT.secret, "it would be found if it were shown"
    assert RIGHT.secret not in repr(situation)
    assert RIGHT.secret not in repr(side.shell.scene)
    side.press(Qt.Key.Key_Return)
    assert RIGHT.secret not in repr(side.counter.staff_orders)
