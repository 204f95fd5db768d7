"""From a document to lines of a fixed width: the one layout of paper, preview and text.

The rules it keeps: no line is wider than the paper, and a value (an amount, a code, a date)
stands whole on a line of its own rather than be cut. Texts are made printable here, so that
everything made of the lines shows the same signs.
"""

from __future__ import annotations

import bisect
import functools
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from pos_app.domain.paper import (
    Align,
    Bar,
    BarLine,
    Block,
    Document,
    Line,
    Lines,
    Pair,
    Qr,
    QrLine,
    QrModules,
    Rule,
    RuleLine,
    Sample,
    SampleLine,
    Size,
    Space,
    Text,
    TextLine,
)
from pos_app.printer.characters import clean
from pos_app.printer.qr import draw_qr, module_dots

#: A word may be broken after "-" and "/", but not inside a date, a number or an operation.
_INSIDE_WORD = re.compile(r"(?<=[^\W\d][-/])(?=\w)|(?<=\w[-/])(?=[^\W\d])")
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?]) +(?=[^\W\d_a-z])")


def lay_out(document: Document, columns: int, *, qr: Callable[[str], QrModules] = draw_qr) -> Lines:
    """Lay a document out for paper of ``columns`` signs."""
    lines = tuple(line for block in document.blocks for line in _lines_of(block, columns, qr))
    return Lines(columns, lines)


def forget() -> None:
    """Forget the blocks that have been laid out, as a process that has just begun."""
    _lines_of.cache_clear()


def wrap(text: str, width: int) -> list[str]:
    """Break ``text`` into lines of at most ``width`` signs; at least one, perhaps empty.

    Between words where possible, else after a hyphen or slash, else wherever the line is full.
    Several spaces in a row become one.
    """
    if len(text) <= width:
        return [" ".join(text.split())]
    lines = [""]
    for glue, piece in _pieces(text):
        for part_glue, part in _hard_split(glue, piece, width):
            if len(lines[-1]) + len(part_glue) + len(part) <= width:
                lines[-1] += part_glue + part
            else:
                lines.append(part)
    return lines


def cells(columns: int, size: Size) -> int:
    """Return how many signs of this size stand on a line."""
    return columns // 2 if size is Size.LARGE else columns


#: Papers of one till share most of their blocks; a few hundred are a few dozen kilobytes.
@functools.lru_cache(maxsize=512)
def _lines_of(block: Block, columns: int, qr: Callable[[str], QrModules]) -> tuple[Line, ...]:
    match block:
        case Text():
            return tuple(_paragraph(block, columns))
        case Pair():
            return tuple(_pair(block, columns))
        case Rule():
            return (RuleLine(),)
        case Space():
            return (TextLine(""),)
        case Qr(payload, dots, by_us):
            modules = draw_qr(payload) if by_us else qr(payload)
            code = QrLine(payload, modules, dots or module_dots(payload), by_us)
            # The empty lines are the quiet zone that scanners need.
            return (TextLine(""), code, TextLine(""))
        case Sample(text, page, slot):
            return (SampleLine(text, page, slot),)
        case Bar(dots):
            return (BarLine(dots),)


def _paragraph(block: Text, columns: int) -> Iterator[TextLine]:
    width = cells(columns, block.size)
    text = clean(block.text)
    if block.align is Align.LEFT:
        wrapped = wrap(text, width)
    else:
        wrapped = [line.center(width).rstrip() for line in _well_broken(text, width)]
    for line in wrapped:
        yield TextLine(line, block.bold, block.size)


def _pair(block: Pair, columns: int) -> Iterator[TextLine]:
    also = block.also
    if also is None:
        yield from _one_pair(block, columns)
        return
    joined = Pair(_joined(block.label, also.label), _joined(block.value, also.value))
    if len(clean(joined.label)) + 1 + len(clean(joined.value)) <= cells(columns, block.size):
        yield from _one_pair(replace(joined, bold=block.bold, size=block.size), columns)
        return
    yield from _one_pair(block, columns)
    if also.value:
        yield from _one_pair(replace(also, label=also.label or block.label), columns)
    else:
        yield from _paragraph(Text(also.label, size=also.size), columns)


def _joined(first: str, second: str) -> str:
    return f"{first} / {second}" if second else first


def _one_pair(block: Pair, columns: int) -> Iterator[TextLine]:
    width = cells(columns, block.size)
    labels = wrap(clean(block.label), width)
    values = wrap(clean(block.value), width)
    if len(labels[-1]) + 1 + len(values[0]) <= width:
        label, value = labels.pop(), values.pop(0)
        labels.append(label + value.rjust(width - len(label)))
    for line in (*labels, *(value.rjust(width) for value in values)):
        yield TextLine(line, block.bold, block.size)


def _well_broken(text: str, width: int) -> Iterator[str]:
    """Break a centred text where a reader would: by sentences, in lines of like length."""
    if len(text) <= width:
        yield from wrap(text, width)
        return
    for sentence in _BETWEEN_SENTENCES.split(text):
        yield from _balanced(sentence, width)


def _balanced(text: str, width: int) -> list[str]:
    """Break into as few lines as fit, and those as narrow as can be without splitting a word."""
    fewest = len(wrap(text, width))
    longest = max((len(piece) for _, piece in _pieces(text)), default=0)
    widths = range(min(longest, width), width)
    # Narrower paper never takes fewer lines, so the narrowest that will do is found by halving.
    place = bisect.bisect_left(widths, -fewest, key=lambda narrow: -len(wrap(text, narrow)))
    return wrap(text, widths.start + place)


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Yield each unbreakable piece with what joins it to the piece before: a space or nothing."""
    glue = ""
    for word in text.split():
        for piece in _INSIDE_WORD.split(word):
            yield glue, piece
            glue = ""
        glue = " "


def _hard_split(glue: str, piece: str, width: int) -> Iterator[tuple[str, str]]:
    yield glue, piece[:width]
    for start in range(width, len(piece), width):
        yield "", piece[start : start + width]
