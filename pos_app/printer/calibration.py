"""The calibration slip: what a printer makes of things that only an eye can judge.

Accents on every page of signs that printers of this trade may mean by "CP858", rulers, bars, codes
and the cut. A person answers what came out, and the answers become the unit's ``Looks``. The rule
it keeps: an answer that is missing or impossible changes nothing. The words on the slip are plain
ASCII, since nothing else is sure to come out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import Enum

from pos_app.domain.paper import (
    Align,
    Bar,
    Block,
    Document,
    Pair,
    Qr,
    Rule,
    Sample,
    Size,
    Space,
    Text,
)
from pos_app.domain.words import PAPER_WORDS as WORDS
from pos_app.printer.profiles import Cut, Page
from pos_app.printer.units import Looks

#: Narrow enough for every printer there is.
COLUMNS = 32

_SIGNS = "€ àèéìòù ÀÈÉÌÒÙ"
#: Slot and page, by how many makers have it: 19 most; 2 Citizen; 4 Star's own list; 6 HP, TH230;
#: 31 KR-306; 53 NT-5890K, POS-5890 (escpos-printer-db and ReceiptPrinterEncoder disagree about
#: some); 16 is CP1252 for nearly everybody. Slot 2 is elsewhere CP850: all but the euro sign.
_CANDIDATES: Mapping[str, tuple[int, Page]] = {
    "A": (19, Page.CP858),
    "B": (2, Page.CP858),
    "C": (16, Page.CP1252),
    "D": (4, Page.CP858),
    "E": (6, Page.CP858),
    "F": (31, Page.CP858),
    "G": (53, Page.CP858),
}
_RULERS = (32, 42, 48)
_BARS = (384, 512, 576)
_CODES = {"P": (4, False), "Q": (6, False), "R": (6, True)}
#: After a cut through the last line: nearly twice the usual way to the cutter.
_LONG_FEED = 180
_TEAR_FEED_LINES = 4


class Question(Enum):
    """What is asked about the slip; the words are in the catalogue."""

    ACCENTS = "accents"
    EURO = "euro"
    RULER = "ruler"
    BARS = "bars"
    CODES = "codes"
    CUT = "cut"


def slip() -> Document:
    """Return the calibration slip, for paper of ``COLUMNS``."""
    return Document(WORDS("calibration.title"), tuple(_blocks()))


def choices(question: Question) -> tuple[str, ...]:
    """Return what may be typed for an answer, in capitals."""
    match question:
        case Question.ACCENTS:
            return tuple(_CANDIDATES)
        case Question.EURO:
            return ("S", "N")
        case Question.RULER:
            return tuple(map(str, _RULERS))
        case Question.BARS:
            return ("1", "2", "3")
        case Question.CODES:
            return ("P", "Q", "R", "PQ", "PR", "QR", "PQR")
        case Question.CUT:
            return ("1", "2", "3")


def looks_from(answers: Mapping[Question, str]) -> Looks:
    """Return what the answers say; a question that is not among them says nothing."""
    looks = Looks()
    for question, typed in answers.items():
        if typed in choices(question):
            looks = _learn(looks, question, typed)
    return _possible(looks)


def _learn(looks: Looks, question: Question, typed: str) -> Looks:
    match question:
        case Question.ACCENTS:
            slot, page = _CANDIDATES[typed]
            return replace(looks, code_page_slot=slot, page=page)
        case Question.EURO:
            has_none = typed == "N" and looks.page is Page.CP858
            return replace(looks, page=Page.CP850) if has_none else looks
        case Question.RULER:
            return replace(looks, columns=int(typed))
        case Question.BARS:
            return replace(looks, dots_per_line=_BARS[int(typed) - 1])
        case Question.CODES:
            return replace(looks, native_qr="P" in typed or "Q" in typed)
        case Question.CUT:
            return _learn_cut(looks, typed)


def _learn_cut(looks: Looks, typed: str) -> Looks:
    match typed:
        case "2":
            return replace(looks, cut=Cut.AFTER_FEED, feed=_LONG_FEED)
        case "3":
            return replace(looks, cut=Cut.TEAR, feed=_TEAR_FEED_LINES)
        case _:
            return looks


def _possible(looks: Looks) -> Looks:
    """Return the looks without what contradicts itself: two answers, one of them wrong."""
    if looks.columns is None or looks.dots_per_line is None:
        return looks
    fits = looks.columns * 12 <= looks.dots_per_line
    return looks if fits else replace(looks, columns=None, dots_per_line=None)


def _blocks() -> Iterator[Block]:
    yield Text(WORDS("calibration.title"), Align.CENTRE, bold=True, size=Size.TALL)
    yield Text(WORDS("calibration.how"), Align.CENTRE)
    yield from _headed(Question.ACCENTS)
    for letter, (slot, page) in _CANDIDATES.items():
        yield Sample(f"{letter}  {_SIGNS}  ({slot})", page.value, slot)
    yield from _headed(Question.RULER)
    for columns in _RULERS:
        yield Sample(_ruler(columns), "ascii", 0)
    yield from _headed(Question.BARS)
    for dots in _BARS:
        yield Bar(dots)
        yield Space()
    yield from _headed(Question.CODES)
    for letter, (dots, by_us) in _CODES.items():
        yield Pair(letter, WORDS("calibration.module", dots=str(dots)))
        yield Qr(f"POS-APP-{letter}", dots, by_us)
    yield from _headed(Question.CUT)
    yield Text(WORDS("calibration.last_line"), Align.CENTRE, bold=True)


def _headed(question: Question) -> Iterator[Block]:
    yield Rule()
    yield Text(WORDS(f"calibration.{question.value}"), bold=True)


def _ruler(columns: int) -> str:
    """Return signs that count themselves, ``....5...10`` and so on, to the width and a bar."""
    marks = "".join(str(at).rjust(5, ".") for at in range(5, columns - 4, 5))
    return f"{marks.ljust(columns - 4, '.')}={columns}|"
