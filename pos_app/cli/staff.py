"""Commands about who stands at the till: its operators, and the owner's PIN."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from pos_app.bootstrap.exits import EXIT_DONE, EXIT_NO, EXIT_NOT_READY
from pos_app.cli.places import add_place_arguments, data_of, say_not_ready, settings_of

if TYPE_CHECKING:
    from pos_app.domain.operators import Objection, Operator
    from pos_app.domain.pin import Pin
    from pos_app.ports.operators import Operators


def run_pin(parsed: argparse.Namespace) -> int:
    def set_it() -> Objection | None:
        from pos_app.bootstrap.identity import data_folder
        from pos_app.bootstrap.staff import set_owners_pin

        set_owners_pin(settings_of(parsed), data_folder(data_of(parsed)), _ask_pin("the owner"))
        return None

    return _carry_out("pin", set_it, "the owner's PIN is set")


def add_pin_arguments(parser: argparse.ArgumentParser) -> None:
    add_place_arguments(parser)
    parser.add_argument("action", choices=("set",), help="set: ask for a new PIN, twice, unseen")


def run_operators(parsed: argparse.Namespace) -> int:
    if parsed.action == "list":
        return _carry_out("operators", lambda: _list(_keeper(parsed)), "")
    return _carry_out("operators", lambda: _ACTIONS[parsed.action](_keeper(parsed), parsed), "done")


def add_operators_arguments(parser: argparse.ArgumentParser) -> None:
    from pos_app.domain.operators import Role

    roles = tuple(role.value for role in Role)
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, summary, arguments in (
        ("list", "number, name, role, and who has left", ()),
        ("add", "one more; the first is an owner", ("role", "name")),
        ("rename", "another name", ("number", "name")),
        ("role", "another role", ("number", "role")),
        ("pin", "a new PIN, which forgives the wrong tries", ("number",)),
        ("deactivate", "who has left signs in no more, and is remembered", ("number",)),
        ("activate", "who has come back signs in again", ("number",)),
    ):
        action = actions.add_parser(name, help=summary, description=f"{summary}.")
        add_place_arguments(action)
        for argument in arguments:
            action.add_argument(argument, choices=roles if argument == "role" else None)


def _keeper(parsed: argparse.Namespace) -> Operators:
    from pos_app.bootstrap.identity import data_folder
    from pos_app.bootstrap.staff import operators_of

    return operators_of(settings_of(parsed), data_folder(data_of(parsed)))


def _list(operators: Operators) -> None:
    from pos_app.domain.operators import NAME_LENGTH_MAX

    for each in operators.all():
        left = "" if each.active else "  has left"
        print(f"{each.id:>3}  {each.name:<{NAME_LENGTH_MAX}}  {each.role.value}{left}")


def _add(operators: Operators, parsed: argparse.Namespace) -> Objection | None:
    from pos_app.domain.operators import Role

    return operators.add(parsed.name, Role(parsed.role), _ask_pin(parsed.name))


def _set_pin(operators: Operators, parsed: argparse.Namespace) -> Objection | None:
    operator = _find(operators, parsed)
    return operators.change(operator, _ask_pin(operator.name))


def _rename(operators: Operators, parsed: argparse.Namespace) -> Objection | None:
    return operators.change(replace(_find(operators, parsed), name=parsed.name))


def _give_role(operators: Operators, parsed: argparse.Namespace) -> Objection | None:
    from pos_app.domain.operators import Role

    return operators.change(replace(_find(operators, parsed), role=Role(parsed.role)))


def _activate(operators: Operators, parsed: argparse.Namespace) -> Objection | None:
    active = parsed.action == "activate"
    return operators.change(replace(_find(operators, parsed), active=active))


_ACTIONS: dict[str, Callable[[Operators, argparse.Namespace], Objection | None]] = {
    "add": _add,
    "rename": _rename,
    "role": _give_role,
    "pin": _set_pin,
    "deactivate": _activate,
    "activate": _activate,
}


def _find(operators: Operators, parsed: argparse.Namespace) -> Operator:
    from pos_app.bootstrap.staff import find

    return find(operators, parsed.number)


class _NoTerminal(Exception):
    """A PIN cannot be asked for unseen."""


def _ask_pin(whose: str) -> Pin:
    from getpass import getpass

    from pos_app.field.new_pin import ask_new_pin

    if not sys.stdin.isatty():
        raise _NoTerminal
    return ask_new_pin(getpass, whose)


def _carry_out(command: str, action: Callable[[], Objection | None], said: str) -> int:
    """Do it; print ``said`` where nothing spoke against it, else why not."""
    from pos_app.bootstrap.exits import NotReady
    from pos_app.bootstrap.staff import NobodyThere, vault_to_be_had
    from pos_app.domain.words import Words
    from pos_app.field.new_pin import PinNotTaken

    try:
        with vault_to_be_had():
            objection = action()
    except _NoTerminal:
        return _say(command, "a PIN is typed at a terminal, where it is not shown", EXIT_NOT_READY)
    except (PinNotTaken, NobodyThere) as error:
        return _say(command, str(error), EXIT_NO)
    except NotReady as error:
        return say_not_ready(Words(), error)
    if objection is not None:
        return _say(command, _words_of(objection), EXIT_NO)
    if said:
        print(said)
    return EXIT_DONE


def _words_of(objection: Objection) -> str:
    from pos_app.domain.operators import ACTIVE_MAX, NAME_LENGTH_MAX, Objection

    return {
        Objection.NAME_WRONG: f"a name has 1 to {NAME_LENGTH_MAX} signs, no blank at its ends",
        Objection.NAME_TAKEN: "somebody else has that name",
        Objection.TOO_MANY: f"there are {ACTIVE_MAX} already; deactivate one first",
        Objection.NO_OWNER: "one owner has to stay, and be there first",
    }[objection]


def _say(command: str, why: str, code: int) -> int:
    print(f"pos-app {command}: {why}", file=sys.stderr)
    return code
