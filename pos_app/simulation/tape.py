"""The paper that really came out, and what stands on it; and the cash that is really there.

Truth of the simulated shop: nothing of the product reads it, the people and the auditor do.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeGuard

from pos_app.domain.money import parse_amount
from pos_app.domain.operation import IntentId
from pos_app.domain.paper import Block, Document, Pair, Qr, Size, Text
from pos_app.domain.print_job import DocumentKind
from pos_app.domain.words import PAPER_WORDS as WORDS

_KINDS: Mapping[str, DocumentKind] = {
    WORDS("paper.pre.title"): DocumentKind.PRE_RECEIPT,
    WORDS("paper.receipt.title"): DocumentKind.RECEIPT,
    WORDS("paper.in_doubt.title"): DocumentKind.IN_DOUBT_SLIP,
    WORDS("paper.not_done.title"): DocumentKind.NOT_DONE_SLIP,
    WORDS("paper.storno.title"): DocumentKind.STORNO_SLIP,
}
_COPY = re.compile(re.escape(WORDS("paper.mark.duplicate", copy="@")).replace("@", r"(\d+)"))
_AFTER_RESTART = WORDS("paper.mark.after_restart")
#: Only the code of a receipt makes a receipt; a shared one has the codes of slips on it, too.
_RECEIPT_CODE = re.compile("SSR1:([0-9A-F]{32})(?:/.*)?")
_SLIP_CODE = re.compile("SSO1:([0-9A-F]{32}):.*")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a receipt says of one operation: its number at the counter, and what became of it."""

    number: int
    words: str


@dataclass(slots=True)
class Paper:
    """One strip of paper, as a person would read it.

    Attributes:
        kind: None of a report, which is about no operation.
        iids: Which operations it is about, by their QR codes.
        is_marked: It says that it is a copy, or issued after a restart.
        is_whole: It came out to its last line.
        words: What its marks say, for people.
        total_cents: What stands on it in large figures, if anything does.
        outcomes: What it says of each operation, of those that it is no receipt of, too.
    """

    tick: int
    kind: DocumentKind | None
    iids: tuple[IntentId, ...]
    is_marked: bool
    words: str
    is_whole: bool = False
    total_cents: int | None = None
    outcomes: tuple[Outcome, ...] = ()

    @property
    def is_original(self) -> bool:
        return self.kind is DocumentKind.RECEIPT and not self.is_marked


def read(document: Document, tick: int) -> Paper:
    """Read a document as it stands on paper: its head, its marks, its codes, its sums."""
    kind = _KINDS.get(document.title)
    words = _marks(document.blocks)
    return Paper(
        tick,
        kind,
        tuple(_iids(document.blocks, kind)),
        bool(words),
        words,
        total_cents=_total_cents(document.blocks),
        outcomes=tuple(_outcomes(document.blocks)),
    )


def _marks(blocks: Iterable[Block]) -> str:
    found = [block.text.strip("* ") for block in blocks if _is_mark(block)]
    return found[-1] if found else ""


def _is_mark(block: Block) -> TypeGuard[Text]:
    if not isinstance(block, Text):
        return False
    return block.text == _AFTER_RESTART or bool(_COPY.fullmatch(block.text))


def _iids(blocks: Iterable[Block], kind: DocumentKind | None) -> Iterator[IntentId]:
    code = _RECEIPT_CODE if kind is DocumentKind.RECEIPT else _SLIP_CODE
    for block in blocks:
        if isinstance(block, Qr) and (found := code.fullmatch(block.payload)):
            yield IntentId(found[1].lower())


def _total_cents(blocks: Iterable[Block]) -> int | None:
    large = [each for each in blocks if isinstance(each, Pair) and each.size is Size.LARGE]
    return parse_amount(large[0].value.removeprefix("EUR ")) if large else None


def _outcomes(blocks: Iterable[Block]) -> Iterator[Outcome]:
    number = 0
    for block in blocks:
        match block:
            case Pair(label, value) if label == WORDS("paper.operation"):
                number = int(value.rpartition("-")[2])
            case Pair(label, value) if label == WORDS("paper.outcome"):
                yield Outcome(number, value)
            case _:
                pass


class Tape:
    """Every strip of paper that came out, oldest first."""

    def __init__(self) -> None:
        self.papers: list[Paper] = []
        self._by_intent: dict[IntentId, list[Paper]] = defaultdict(list)

    def add(self, paper: Paper) -> None:
        self.papers.append(paper)
        for iid in paper.iids:
            self._by_intent[iid].append(paper)

    def read_all(self) -> list[Paper]:
        """Return all of it, the last strip too."""
        return self.papers

    def has_whole(self, iid: IntentId, kind: DocumentKind) -> bool:
        """Whether a whole paper of this kind about this operation came out."""
        return any(paper.kind is kind and paper.is_whole for paper in self._by_intent[iid])

    def about(self, iid: IntentId) -> Iterator[Paper]:
        return iter(self._by_intent[iid])


@dataclass(frozen=True, slots=True)
class CashMove:
    """Cash of one operation into the drawer, or (negative) out of it."""

    tick: int
    iid: IntentId
    cents: int


@dataclass(frozen=True, slots=True)
class Handed:
    """What a customer handed over for several operations at once, change included."""

    iids: tuple[IntentId, ...]
    cents: int


@dataclass(slots=True)
class Drawer:
    """Whose cash is in the drawer; the float is not counted."""

    tick: Callable[[], int]
    moves: list[CashMove] = field(default_factory=list)
    handed: list[Handed] = field(default_factory=list)
    _held: dict[IntentId, int] = field(default_factory=lambda: defaultdict(int))

    def held_cents(self, iid: IntentId) -> int:
        return self._held[iid]

    def take(self, iid: IntentId, cents: int) -> None:
        self._move(iid, cents)

    def give_back(self, iid: IntentId) -> int:
        """Give the customer whatever is held for the operation; return how much that was."""
        cents = self.held_cents(iid)
        if cents:
            self._move(iid, -cents)
        return cents

    def _move(self, iid: IntentId, cents: int) -> None:
        self.moves.append(CashMove(self.tick(), iid, cents))
        self._held[iid] += cents
