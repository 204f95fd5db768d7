"""The operators' room on the screen: who they are, a name, a PIN that is typed twice."""

from __future__ import annotations

from pos_app.domain.operators import Objection, Operator, Role
from pos_app.domain.words import Words
from pos_app.ports.operators import StaffTold
from pos_app.ui.intents import Choice, Tap
from pos_app.ui.presenters.context import primary, waiting, way_out
from pos_app.ui.presenters.pins import present_pin
from pos_app.ui.presenters.views import (
    Action,
    Band,
    Face,
    Frame,
    NamingView,
    NumberedChoice,
    OfficeView,
    PinView,
    Tone,
)
from pos_app.ui.rooms.office_kinds import ChoosingPin, Naming, OfficeDoor, OfficeList

#: Operators on one page: each is chosen by one digit.
SHOWN = 9
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ'. 1234567890"


def in_order(staff: StaffTold) -> tuple[Operator, ...]:
    """Return everybody, those who have left behind."""
    return tuple(sorted(staff.operators, key=lambda operator: not operator.active))


def present_door(
    words: Words, staff: StaffTold, door: OfficeDoor, now_s: float, band: Band | None
) -> PinView:
    owner = staff.find(door.owner)
    return present_pin(
        words,
        door.entry,
        now_s,
        heading=words("pin.question") if owner is None else words("pin.of", name=owner.name),
        enter=primary(words, words("operators.enter"), "check"),
        others=other_owners(staff, door.owner),
        band=band,
    )


def other_owners(staff: StaffTold, asked: str) -> tuple[Action, ...]:
    """Offer the other owners, where there are several whose PIN would do."""
    owners = [each for each in staff.operators if each.role is Role.OWNER and each.active]
    return tuple(
        Action(f"owner_{each.id}", each.name, Choice(each.id), "undo-2")
        for each in owners
        if each.id != asked
    )[:2]


def present_list(
    words: Words, staff: StaffTold, office: OfficeList, band: Band | None
) -> OfficeView:
    operators = in_order(staff)
    shown = operators[office.first : office.first + SHOWN]
    selected = staff.find(office.selected)
    more = len(operators) > SHOWN
    return OfficeView(
        Frame(
            primary(words, words("operators.add"), "check", Face.FILLED),
            heading=words("operators.heading"),
            large_heading=True,
            doors=_pages(words, office.first, len(operators)) if more else (),
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            band=band,
        ),
        tuple(_row(words, str(at), each, office) for at, each in enumerate(shown, 1)),
        words("operators.choose") if selected is None else _detail(words, staff, selected),
        () if selected is None else _actions(words, staff, selected),
    )


def present_naming(words: Words, naming: Naming, band: Band | None) -> NamingView:
    new = naming.who is None
    key = "operators.to_pin" if new else "operators.keep"
    ready = primary(words, words(key), "check")
    letters = naming.name == "" or naming.name[-1] in " .'"
    return NamingView(
        Frame(
            ready if naming.name.strip() else waiting(words, words("operators.name_first")),
            heading=words("operators.new" if new else "operators.rename"),
            large_heading=True,
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            band=band,
        ),
        name_typed=naming.name,
        placeholder=words("operators.name"),
        keys=_LETTERS if letters else _LETTERS.lower(),
        space=words("help.space"),
        roles=tuple(
            Action(
                f"role_{role.value}",
                words(f"operators.role.{role.value}"),
                Choice(role.value),
                selected=role is naming.role,
            )
            for role in Role
        ),
    )


def present_new_pin(
    words: Words, choosing: ChoosingPin, now_s: float, band: Band | None
) -> PinView:
    again = choosing.first is not None
    key = "operators.keep" if again else "operators.pin_again"
    return present_pin(
        words,
        choosing.entry,
        now_s,
        heading=words("operators.new_pin_of", name=choosing.named.name),
        enter=primary(words, words(key), "check"),
        note=_about_pin(words, choosing),
        band=band,
    )


def _about_pin(words: Words, choosing: ChoosingPin) -> str:
    if choosing.differs:
        return words("operators.pins_differ")
    return words("operators.type_again") if choosing.first is not None else ""


def _row(words: Words, number: str, operator: Operator, office: OfficeList) -> NumberedChoice:
    role = words(f"operators.role.{operator.role.value}")
    what = role if operator.active else words("operators.left")
    chosen = operator.id == office.selected
    action = Action(
        f"operator_{number}",
        f"{operator.name}, {what}",
        Choice(number),
        cap=number,
        selected=chosen,
    )
    return NumberedChoice(number, what, operator.name, action)


def _detail(words: Words, staff: StaffTold, operator: Operator) -> str:
    if operator.id in staff.barred:
        return words("operators.barred", name=operator.name)
    return words("operators.on_papers", name=operator.name, number=operator.id)


def _actions(words: Words, staff: StaffTold, operator: Operator) -> tuple[Action, ...]:
    leave = "operators.deactivate" if operator.active else "operators.activate"
    leave_icon = "log-out" if operator.active else "undo-2"
    last = Action("leave", words(leave), Choice("leave"), leave_icon)
    if operator.id in staff.barred:
        last = Action("forgive", words("operators.forgive"), Choice("forgive"), "check")
    return (
        Action("new_pin", words("operators.new_pin"), Choice("new_pin"), "keyboard"),
        Action("rename", words("operators.change"), Choice("rename"), "file-text"),
        last,
    )


def trouble(words: Words, staff: StaffTold) -> Band | None:
    """Say why the last change was not made."""
    match staff.objection:
        case Objection() as objection:
            text = words(f"operators.objection.{objection.value}")
            return Band(text, Tone.WARN, "triangle-alert")
        case None if staff.fault is not None:
            return Band(words("operators.not_kept"), Tone.WARN, "triangle-alert")
        case None:
            return None


def _pages(words: Words, first: int, count: int) -> tuple[Action, ...]:
    up, down = first > 0, first + SHOWN < count
    return (
        Action("page_up", words("operators.page_up"), Tap.PAGE_UP, "chevron-up", enabled=up),
        Action(
            "page_down", words("operators.page_down"), Tap.PAGE_DOWN, "chevron-down", enabled=down
        ),
    )
