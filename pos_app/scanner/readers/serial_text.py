r"""From the bytes of a serial line to codes: pieces are joined, and cut where a code ends.

A code ends with CR, LF or ETX, or, for readers that send none of these, with silence. The rule
it keeps: what came between two ends is one text, whole or refused. Bytes that are no UTF-8 become
``UNKNOWN``, and a text longer than any code is cut there, so that nothing accepts either; what
follows its end is read again as usual.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from pos_app.domain.keystrokes import Manner, Press, bare
from pos_app.domain.reader_lesson import Heard
from pos_app.scanner.readers.silence import Silence

#: A full QR code (ISO/IEC 18004, version 40-L, alphanumeric) and what may stand around it.
BYTES_MAX = 4_296 + 64

_END = re.compile(rb"[\r\n\x03\x04]")


class SerialText:
    """Joins and cuts what one serial line brings. Pure but for what it has been given.

    ``hears``, where it is given, is told each code's signs as well: for the set-up.
    """

    def __init__(
        self,
        manner: Manner,
        silence_s: float,
        hears: Callable[[Heard], None] | None = None,
    ) -> None:
        self._manner = manner
        self._hears = hears
        self._silence = Silence(silence_s)
        self._buffer = b""

    def take(self, piece: bytes, at_s: float) -> list[str]:
        """Take what has just come; return the codes that are whole now."""
        self._silence.heard(at_s)
        *whole, rest = _END.split(self._buffer + piece)
        if whole:
            self._silence.end_came()
        self._buffer = rest[: BYTES_MAX + 1]
        return [text for code in whole if (text := self._text(code))]

    def elapse(self, at_s: float) -> list[str]:
        """Say that nothing has come; return the code that silence ends, if one does."""
        if not self._buffer or not self._silence.is_end(at_s):
            return []
        code, self._buffer = self._buffer, b""
        return [text] if (text := self._text(code)) else []

    def _text(self, code: bytes) -> str:
        text = code[: BYTES_MAX + 1].decode("utf-8", errors="replace")
        if self._hears is not None:
            self._hears(Heard(tuple(Press(sign=sign) for sign in text), ()))
        return bare(text, self._manner)
