"""From the keys of a device that is a reader and nothing else to codes.

The desktop does not see these keys and no hand types them, so that every one belongs to a code.
The rule it keeps: what the kernel says it has lost stands in the code as a sign that nothing
accepts.
"""

from __future__ import annotations

from collections.abc import Callable

from pos_app.domain.keystrokes import Manner, Modifiers, Press, readings
from pos_app.domain.reader_lesson import Heard
from pos_app.scanner.readers.silence import Silence

#: More keys than any code that could be taken needs; what follows them is not kept.
KEYS_MAX = 4_296

_DOWN, _UP = 1, 0


class KeyText:
    """Gathers what one device presses. Pure but for what it has been given.

    ``hears``, where it is given, is told each code's keys as well: for the set-up.
    """

    def __init__(
        self,
        manner: Manner,
        silence_s: float,
        hears: Callable[[Heard], None] | None = None,
    ) -> None:
        self._manner = manner
        self._hears = hears
        self._at_s: list[float] = []
        self._silence = Silence(silence_s)
        self._modifiers = Modifiers()
        self._presses: list[Press] = []

    def take(self, key: int, value: int, at_s: float) -> list[str]:
        """Take a key that goes down (1), up (0) or repeats (2); return the code it ends."""
        self._silence.heard(at_s)
        if value not in {_DOWN, _UP} or self._modifiers.turn(key, down=value == _DOWN):
            return []
        return self._press(self._modifiers.press(key), at_s) if value == _DOWN else []

    def lost(self) -> None:
        """Say that keys were lost: the code they belonged to cannot be known."""
        self._modifiers.let_go()
        self._presses.append(Press())
        self._at_s.append(self._at_s[-1] if self._at_s else 0.0)

    def elapse(self, at_s: float) -> list[str]:
        """Say that nothing has come; return the code that silence ends, if one does."""
        return self._settle() if self._presses and self._silence.is_end(at_s) else []

    def _press(self, press: Press, at_s: float) -> list[str]:
        if press.line_end and self._presses:
            self._silence.end_came()
        if len(self._presses) < KEYS_MAX or press.line_end:
            self._presses.append(press)
            self._at_s.append(at_s)
        return self._settle() if press.line_end else []

    def _settle(self) -> list[str]:
        heard = Heard(tuple(self._presses), tuple(self._at_s))
        self._presses, self._at_s = [], []
        if self._hears is not None:
            self._hears(heard)
        text = readings(heard.presses, self._manner)[0]
        return [text] if text else []
