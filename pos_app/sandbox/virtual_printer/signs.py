"""From bytes to the signs that a printer would print: code page, country, Chinese mode.

The rule it keeps: it is as wrong as the printer would be. A page that is not installed, a
country left at Italy or Chinese mode left on shows on the paper.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pos_app.sandbox.virtual_printer.personality import Personality

#: ESC R: what stands for ``#$@[\]^`{|}~`` elsewhere than in the USA (reference, "ESC R").
_REPLACED: Final = "#$@[\\]^`{|}~"
_COUNTRIES: Final[Mapping[int, str]] = {
    1: "#$à°ç§^`éùè¨",
    2: "#$§ÄÖÜ^`äöüß",
    3: "£$@[\\]^`{|}~",
    6: "#$@°\\é^ùàòèì",
}
_LEAD_MIN: Final = 0x81
_CHINESE: Final = "gb18030"
_FIRST_PAGE: Final = 0


class Typesetter:
    """Knows the modes that decide which sign a byte is; ``ESC @`` makes a new one."""

    def __init__(self, personality: Personality) -> None:
        self._pages = personality.pages
        self._codec = self._pages[_FIRST_PAGE]
        self._replacing = _table(personality.country)
        self._kanji = personality.kanji_at_power_up
        self._lead = b""

    def select_page(self, slot: int) -> bool:
        """Select a page; False, and the first one, if there is none in this slot."""
        self._codec = self._pages.get(slot, self._pages[_FIRST_PAGE])
        return slot in self._pages

    def select_country(self, number: int) -> None:
        self._replacing = _table(number)

    def read_kanji(self, *, on: bool) -> None:
        self._kanji = on
        self._lead = b""

    def set(self, data: bytes) -> str:
        """Return the signs; the first half of a Chinese one is kept for the second."""
        if self._kanji:
            return self._set_chinese(self._lead + data)
        return data.decode(self._codec, "replace").translate(self._replacing)

    def _set_chinese(self, data: bytes) -> str:
        text, at = "", 0
        while at < len(data):
            width = 2 if data[at] >= _LEAD_MIN else 1
            if at + width > len(data):
                break
            pair = data[at : at + width]
            text += pair.decode(_CHINESE if width > 1 else self._codec, "replace")
            at += width
        self._lead = data[at:]
        return text.translate(self._replacing)


def _table(country: int) -> dict[int, str]:
    signs = _COUNTRIES.get(country, _REPLACED)
    return {ord(ours): theirs for ours, theirs in zip(_REPLACED, signs, strict=True)}
