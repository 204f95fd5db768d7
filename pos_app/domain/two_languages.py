"""A customer's paper in two languages: the Italian whole, and the other one below or beside it.

What came from the catalogue is said twice; names, sums, codes and times stand once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pos_app.domain.paper import Block, Pair, Space, Text
from pos_app.domain.words import Said, Words


def in_two_languages(blocks: Iterable[Block], second: Words) -> Iterator[Block]:
    """Yield the blocks with what each says in the ``second`` language, in plain type."""
    for block in blocks:
        match block:
            case Text(text, align):
                yield block
                if also := _also(text, second):
                    # Titles stand together; of sentences nobody should read on into the other.
                    yield from (Space(),) if text.endswith(".") else ()
                    yield Text(also, align)
            case Pair(label, value):
                also, also_value = _also(label, second), _also(value, second)
                yield replace(block, also=Pair(also, also_value) if also or also_value else None)
            case _:
                yield block


def _also(text: str, second: Words) -> str:
    """Return the text in the second language; nothing if it is a name, or the same in both."""
    if not isinstance(text, Said):
        return ""
    also = text.in_words(second)
    return "" if also.casefold() == text.casefold() else also
