"""What is pressed in the room of the operators."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.operators import NAME_LENGTH_MAX, Operator, OperatorId, Role
from pos_app.ports.operators import (
    AddOperator,
    ChangeOperator,
    EnterOffice,
    Forgive,
    LeaveOffice,
    PinAnswered,
    PinVerdict,
)
from pos_app.ui.floor import Floor
from pos_app.ui.intents import Choice, Intent, Sign, Tap
from pos_app.ui.pin_entry import CHECKING, PinEntry
from pos_app.ui.presenters.office import SHOWN, in_order
from pos_app.ui.rooms.office_kinds import ChoosingPin, Naming, Office, OfficeDoor, OfficeList


def press_office(floor: Floor, office: Office, intent: Intent) -> None:
    match office:
        case OfficeDoor():
            _press_door(floor, office, intent)
        case OfficeList():
            _press_list(floor, office, intent)
        case Naming():
            _press_name(floor, office, intent)
        case ChoosingPin():
            _press_pin(floor, office, intent)


def take_entry(floor: Floor, answer: PinAnswered) -> None:
    """Take what became of the PIN at the door."""
    match floor.situation.room:
        case OfficeDoor(owner, entry) if owner == answer.who and entry.checking:
            right = answer.verdict is PinVerdict.RIGHT
            door = OfficeDoor(owner, PinEntry(answer=answer))
            floor.situation.room = OfficeList() if right else door
        case _:
            pass


def _press_door(floor: Floor, door: OfficeDoor, intent: Intent) -> None:
    now_s = floor.monotonic_s()
    match intent:
        case Tap.WAY_OUT:
            floor.leave_room()
        case Tap.PRIMARY if (pin := door.entry.ready(now_s)) is not None:
            floor.situation.room = OfficeDoor(door.owner, CHECKING)
            floor.counter.tend_staff(EnterOffice(door.owner, pin))
        case Choice(who):
            floor.situation.room = OfficeDoor(OperatorId(who))
        case _:
            floor.situation.room = replace(door, entry=door.entry.edited(intent, now_s))


def _press_list(floor: Floor, office: OfficeList, intent: Intent) -> None:
    shown = in_order(floor.situation.staff)[office.first : office.first + SHOWN]
    selected = floor.situation.staff.find(office.selected)
    match intent:
        case Tap.WAY_OUT:
            floor.counter.tend_staff(LeaveOffice())
            floor.leave_room()
        case Tap.PRIMARY:
            floor.situation.room = Naming(None)
        case Tap.PAGE_UP | Tap.PAGE_DOWN:
            step = SHOWN if intent is Tap.PAGE_DOWN else -SHOWN
            count = len(floor.situation.staff.operators)
            first = office.first + step
            floor.situation.room = OfficeList(first=first) if 0 <= first < count else office
        case Sign(sign) | Choice(sign) if sign in {str(at + 1) for at in range(len(shown))}:
            floor.situation.room = replace(office, selected=shown[int(sign) - 1].id)
        case Choice(what) if selected is not None:
            _change(floor, selected, what)
        case _:
            pass


def _change(floor: Floor, operator: Operator, what: str) -> None:
    match what:
        case "rename":
            floor.situation.room = Naming(operator.id, operator.name, operator.role)
        case "new_pin":
            floor.situation.room = ChoosingPin(Naming(operator.id, operator.name, operator.role))
        case "leave":
            changed = replace(operator, active=not operator.active)
            floor.counter.tend_staff(ChangeOperator(changed))
        case "forgive":
            floor.counter.tend_staff(Forgive(operator.id))
        case _:
            pass


def _press_name(floor: Floor, naming: Naming, intent: Intent) -> None:
    match intent:
        case Tap.WAY_OUT:
            floor.situation.room = OfficeList(naming.who)
        case Tap.PRIMARY if naming.name.strip():
            _name(floor, replace(naming, name=naming.name.strip()))
        case Tap.BACKSPACE:
            floor.situation.room = replace(naming, name=naming.name[:-1])
        case Choice(role):
            floor.situation.room = replace(naming, role=Role(role))
        case Sign(sign):
            floor.situation.room = replace(naming, name=(naming.name + sign)[:NAME_LENGTH_MAX])
        case _:
            pass


def _name(floor: Floor, naming: Naming) -> None:
    operator = floor.situation.staff.find(naming.who)
    if operator is None:
        floor.situation.room = ChoosingPin(naming)
        return
    changed = replace(operator, name=naming.name, role=naming.role)
    floor.counter.tend_staff(ChangeOperator(changed))
    floor.situation.room = OfficeList(naming.who)


def _press_pin(floor: Floor, choosing: ChoosingPin, intent: Intent) -> None:
    now_s = floor.monotonic_s()
    match intent:
        case Tap.WAY_OUT:
            floor.situation.room = OfficeList(choosing.named.who)
        case Tap.PRIMARY if (pin := choosing.entry.ready(now_s)) is not None:
            if choosing.first is None:
                floor.situation.room = ChoosingPin(choosing.named, first=pin)
            elif choosing.first != pin:
                floor.situation.room = ChoosingPin(choosing.named, differs=True)
            else:
                _keep(floor, choosing)
        case _:
            entry = choosing.entry.edited(intent, now_s)
            floor.situation.room = replace(choosing, entry=entry)


def _keep(floor: Floor, choosing: ChoosingPin) -> None:
    named, pin = choosing.named, choosing.first
    assert pin is not None, "typed twice"
    operator = floor.situation.staff.find(named.who)
    if operator is None:
        floor.counter.tend_staff(AddOperator(named.name, named.role, pin))
    else:
        floor.counter.tend_staff(ChangeOperator(operator, pin))
    floor.situation.room = OfficeList(named.who)
