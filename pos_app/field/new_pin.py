"""Setting somebody's PIN: asked for twice, never shown, kept nowhere but in the vault."""

from __future__ import annotations

from collections.abc import Callable

from pos_app.domain.pin import PIN_LENGTH_MAX, PIN_LENGTH_MIN, Pin, is_pin


class PinNotTaken(ValueError):
    """What was typed cannot be the PIN; the message says why. The old one still counts."""


def ask_new_pin(ask: Callable[[str], str], whose: str) -> Pin:
    """Ask for a new PIN and ask again; ``ask`` shows its prompt and no sign of the answer.

    Raises:
        PinNotTaken: too short, too simple, not the same the second time, or not typed to its end.
    """
    try:
        return _ask_twice(ask, whose)
    except EOFError as error:
        raise PinNotTaken("no PIN was typed") from error


def _ask_twice(ask: Callable[[str], str], whose: str) -> Pin:
    typed = ask(f"New PIN of {whose}: ")
    if not is_pin(typed):
        span = f"{PIN_LENGTH_MIN} to {PIN_LENGTH_MAX} digits, not one digit over and over"
        raise PinNotTaken(f"a PIN is {span}")
    if ask("The same again: ") != typed:
        raise PinNotTaken("the two are not the same")
    return Pin(typed)
