"""What somebody hears who does not see the window, and how such a person presses.

It goes through the accessibility tree alone, as a screen reader does, never through widgets:

    hear(window)                        # what is said, in order, as (role, name)
    press(window, "Incassa e conferma") # the button of that name, by its own action
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
#: What can be pressed; a selected one says so by being a box that is ticked.
PRESSED = frozenset({Role.Button, Role.CheckBox, Role.RadioButton})


@dataclass(frozen=True)
class Heard:
    """One thing that is said. ``pressable``: it would take a press now."""

    role: QAccessible.Role
    name: str
    pressable: bool = False


def hear(window: QWidget) -> list[Heard]:
    """Return everything that is said of the window, nameless targets included."""
    return [
        Heard(each.role(), _name(each), _takes_press(each))
        for each in _visible(_root(window))
        if _name(each) or each.role() in PRESSED
    ]


def press(window: QWidget, name: str) -> None:
    """Press the one target of that name. Qt takes a tenth of a second to let go of it again.

    Raises:
        LookupError: there is none that takes a press, or more than one.
    """
    found = [each for each in _visible(_root(window)) if _takes_press(each) and _name(each) == name]
    if len(found) != 1:
        raise LookupError(f"{len(found)} targets are called {name!r}")
    _act(found[0])


def _act(target: QAccessibleInterface) -> None:
    actions = target.actionInterface()
    names = actions.actionNames()
    wanted = (
        QAccessibleActionInterface.pressAction(),
        QAccessibleActionInterface.toggleAction(),
    )
    actions.doAction(next(action for action in wanted if action in names))


def _takes_press(target: QAccessibleInterface) -> bool:
    return target.role() in PRESSED and not target.state().disabled


def _visible(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    if interface.state().invisible:
        return
    yield interface
    for at in range(interface.childCount()):
        child = interface.child(at)
        if child is not None:
            yield from _visible(child)


def _root(window: QWidget) -> QAccessibleInterface:
    found = QAccessible.queryAccessibleInterface(window)
    assert found is not None, "every window is in the tree"
    return found


def _name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)
