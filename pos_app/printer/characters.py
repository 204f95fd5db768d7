"""Any text, made into signs that every receipt printer of the trade can print.

The rule it keeps: ``clean`` returns printable signs of code page 858 and nothing else, for
every string there is, so that no data can ever give the printer an order (ESC, GS, DLE), turn
a line over or steer the direction of writing. A sign that the page lacks becomes its nearest
neighbour, or ``?`` for all to see.
"""

from __future__ import annotations

import unicodedata

#: Western Europe with the euro sign: code page 19 on nearly every printer.
ENCODING = "cp858"

_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_SPACES = frozenset({"Zs", "Zl", "Zp"})
#: What typographers, other languages and careless copying put in the place of plain signs.
_STAND_INS = {
    " ": "\n\t",
    "'": "\u2018\u2019\u201a\u201b\u2032",
    '"': "\u201c\u201d\u201e\u201f\u2033",
    "<": "\u2039",
    ">": "\u203a",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212",
    "/": "\u2044\u2215",
    "*": "\u2022",
    "...": "\u2026",
    "n.": "\u2116",
    "(TM)": "\u2122",
    "oe": "œ",
    "OE": "Œ",
    "SS": "ẞ",
    "i": "\u0131",
    "l": "ł",
    "L": "Ł",
    "d": "đ",
    "D": "Đ",
    "h": "ħ",
    "H": "Ħ",
}
#: One letter for one sign, on pages that lack it: the columns must stay.
_LAST_RESORTS = {"€": "E", "ß": "s", "ø": "o", "Ø": "O", "æ": "a", "Æ": "A", "ð": "d", "þ": "t"}
_PLAIN = str.maketrans({sign: plain for plain, signs in _STAND_INS.items() for sign in signs})


def clean(text: str) -> str:
    """Return ``text`` in signs of CP858; controls and invisible signs are gone.

    Line feed, tabulator and every kind of space become a plain space. Idempotent.
    """
    if text.isascii() and text.isprintable():
        return text
    composed = unicodedata.normalize("NFC", text).translate(_PLAIN)
    return "".join(map(_printable, composed))


def on_page(text: str, page: str) -> bytes:
    """Return a cleaned text as a printer's page has it, as many bytes as signs.

    Raises:
        UnicodeEncodeError: the text was not cleaned; its sign must not pass for a "?".
    """
    text.encode(ENCODING)
    try:
        return text.encode(page)
    except UnicodeEncodeError:
        return b"".join(_byte_of(sign, page) for sign in text)


def _byte_of(sign: str, page: str) -> bytes:
    """Return the sign, else its first letter without marks, else another, else "?"."""
    plain = unicodedata.normalize("NFKD", sign)[0]
    candidates = (sign, plain, _LAST_RESORTS.get(sign, "?"))
    return next(each for each in candidates if _is_on(each, page)).encode(page)


def _printable(sign: str) -> str:
    category = unicodedata.category(sign)
    if category in _DROPPED:
        return ""
    if category in _SPACES:
        return " "
    return sign if _is_on_the_page(sign) else _neighbour(sign, category)


def _neighbour(sign: str, category: str) -> str:
    """Return the sign without its marks (``č`` is ``c``), a lone mark as nothing, else ``?``."""
    if category.startswith("M"):
        return ""
    plain = unicodedata.normalize("NFKD", sign).translate(_PLAIN)
    kept = [part for part in plain if not unicodedata.combining(part)]
    is_printable = all(part.isprintable() and _is_on_the_page(part) for part in kept)
    return "".join(kept) if kept and is_printable else "?"


def _is_on_the_page(sign: str) -> bool:
    return _is_on(sign, ENCODING)


def _is_on(sign: str, page: str) -> bool:
    try:
        sign.encode(page)
    except UnicodeEncodeError:
        return False
    return True
