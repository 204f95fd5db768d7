"""From the keys of a device that is a reader and nothing else to codes.

The desktop does not see these keys and no hand types them, so that every one belongs to a code.
The rule it keeps: what the kernel says it has lost stands in the code as a sign that nothing
accepts.
"""

from __future__ import annotations

from pos_app.domain.keystrokes import Manner, Modifiers, Press, readings
from pos_app.scanner.silence import Silence

#: More keys than any code that could be taken needs; what follows them is not kept.
KEYS_MAX = 4_296

_DOWN, _UP = 1, 0


class KeyText:
    """Gathers what one device presses. Pure but for what it has been given."""

    def __init__(self, manner: Manner, silence_s: float) -> None:
        self._manner = manner
        self._silence = Silence(silence_s)
        self._modifiers = Modifiers()
        self._presses: list[Press] = []

    def take(self, key: int, value: int, at_s: float) -> list[str]:
        """Take a key that goes down (1), up (0) or repeats (2); return the code it ends."""
        self._silence.heard(at_s)
        if value not in {_DOWN, _UP} or self._modifiers.turn(key, down=value == _DOWN):
            return []
        return self._press(self._modifiers.press(key)) if value == _DOWN else []

    def lost(self) -> None:
        """Say that keys were lost: the code they belonged to cannot be known."""
        self._modifiers.let_go()
        self._presses.append(Press())

    def elapse(self, at_s: float) -> list[str]:
        """Say that nothing has come; return the code that silence ends, if one does."""
        return self._settle() if self._presses and self._silence.is_end(at_s) else []

    def _press(self, press: Press) -> list[str]:
        if press.line_end:
            if self._presses:
                self._silence.end_came()
            return self._settle()
        if len(self._presses) < KEYS_MAX:
            self._presses.append(press)
        return []

    def _settle(self) -> list[str]:
        presses, self._presses = self._presses, []
        text = readings(presses, self._manner)[0] if presses else ""
        return [text] if text else []
