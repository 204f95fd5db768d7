"""A document, before and after layout: typed blocks, then lines of fixed width.

``printer.layout.lay_out`` turns a ``Document`` into ``Lines``; the same lines become bytes,
text, the preview on the screen and the picture, so that none can say what another does not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import NewType, assert_never

#: Widths that printers of this trade have, in signs. Up to 48 in font A; 56 and 64, and 42 on
#: paper of 58 mm, in the smaller font B.
COLUMNS = (32, 42, 48, 56, 64)
#: On a page of an office printer, where nothing is narrow.
PAGE_COLUMNS = 48

QrModules = NewType("QrModules", tuple[tuple[bool, ...], ...])


class Align(Enum):
    LEFT = "left"
    CENTRE = "centre"


class Size(Enum):
    """NORMAL is one cell; TALL doubles the height; LARGE doubles width and height."""

    NORMAL = "normal"
    TALL = "tall"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph, wrapped between words."""

    text: str
    align: Align = Align.LEFT
    bold: bool = False
    size: Size = Size.NORMAL


@dataclass(frozen=True, slots=True)
class Pair:
    """A label at the left and its value at the right; the value is never cut or wrapped apart.

    ``also`` is the same in a second language, its label or value empty where the first will do:
    beside the first if there is room, else on a line below in its own type.
    """

    label: str
    value: str
    bold: bool = False
    size: Size = Size.NORMAL
    also: Pair | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the paper."""


@dataclass(frozen=True, slots=True)
class Space:
    """An empty line."""


@dataclass(frozen=True, slots=True)
class Qr:
    """A QR code; ``payload`` is printable ASCII of at most 300 signs, made by us.

    Attributes:
        dots: Of a module, where it must not be the usual size.
        by_us: Sent as a picture even to a printer that draws codes itself.
    """

    payload: str
    dots: int | None = None
    by_us: bool = False

    def __post_init__(self) -> None:
        assert self.payload.isascii(), "QR payloads are ours"
        assert self.payload.isprintable(), "QR payloads are ours"
        assert len(self.payload) <= 300, len(self.payload)  # noqa: PLR2004 - as documented.


@dataclass(frozen=True, slots=True)
class Sample:
    """One line of a calibration slip: made by us, never of data.

    On a page of signs that the printer may not have, or wider than the paper: what comes out is
    what the slip is for.

    Attributes:
        page: Python's name of the page of signs.
        slot: What ESC t must name to get it, if it is there.
    """

    text: str
    page: str
    slot: int


@dataclass(frozen=True, slots=True)
class Bar:
    """A black bar from the left edge; ``dots`` are a multiple of eight, and may be too many."""

    dots: int


Block = Text | Pair | Rule | Space | Qr | Sample | Bar


@dataclass(frozen=True, slots=True)
class Document:
    """What is to be printed, in order. No layout, no codes; texts may hold any character."""

    title: str
    blocks: tuple[Block, ...]


#: LARGE stays what it is: nothing on paper is larger.
_ENLARGED: Mapping[Size, Size] = {
    Size.NORMAL: Size.TALL,
    Size.TALL: Size.LARGE,
    Size.LARGE: Size.LARGE,
}


def enlarge(document: Document) -> Document:
    """Return the same words in large print: lines twice as high, and no fewer signs on each."""
    return replace(document, blocks=tuple(map(_enlarged, document.blocks)))


def _enlarged(block: Block) -> Block:
    match block:
        case Text(size=size):
            return replace(block, size=_ENLARGED[size])
        case Pair():
            return _enlarged_pair(block)
        case _:
            return block


def _enlarged_pair(pair: Pair) -> Pair:
    also = None if pair.also is None else _enlarged_pair(pair.also)
    return replace(pair, size=_ENLARGED[pair.size], also=also)


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of text, already padded and cut to its width.

    ``text`` holds at most ``columns`` signs, or half of them when LARGE.
    """

    text: str
    bold: bool = False
    size: Size = Size.NORMAL


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A ruled line as wide as the paper."""


@dataclass(frozen=True, slots=True)
class QrLine:
    """A QR code, centred; otherwise as ``Qr``.

    ``modules`` is dark-is-True, quiet zone not included; empty where nobody has drawn it.
    """

    payload: str
    modules: QrModules = field(repr=False)
    dots: int
    by_us: bool = False


@dataclass(frozen=True, slots=True)
class SampleLine:
    """As ``Sample``: neither cleaned nor cut."""

    text: str
    page: str
    slot: int


@dataclass(frozen=True, slots=True)
class BarLine:
    """As ``Bar``."""

    dots: int


Line = TextLine | RuleLine | QrLine | SampleLine | BarLine


@dataclass(frozen=True, slots=True)
class Lines:
    """A document laid out for one paper width."""

    columns: int
    lines: tuple[Line, ...]

    def as_text(self) -> str:
        """Return what a person would type of it: one line each, trailing blanks cut."""
        return "".join(f"{_typed(line, self.columns)}\n" for line in self.lines)


def _typed(line: Line, columns: int) -> str:
    match line:
        case TextLine(text):
            return text.rstrip()
        case RuleLine():
            return "-" * columns
        case QrLine(payload):
            return f"[QR {payload}]"
        case SampleLine(text):
            return text
        case BarLine(dots):
            return f"[bar {dots}]"
        case _ as never:
            assert_never(never)
