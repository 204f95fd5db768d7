"""The paper that really came out, and what stands on it; and the cash that is really there.

Truth of the simulated shop: nothing of the product reads it, the people and the auditor do.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from pos_app.domain.operation import IntentId
from pos_app.domain.paper import Document, Qr, Text
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
_PAYLOAD = re.compile("SS[OR]1:([0-9A-F]{32})(?:[:/].*)?")


@dataclass(slots=True)
class Paper:
    """One strip of paper, as a person would read it.

    Attributes:
        kind: None of a report, which is about no operation.
        iid: Which operation it is about, by its QR code; None where it has none.
        is_marked: It says that it is a copy, or issued after a restart.
        is_whole: It came out to its last line.
        words: What its marks say, for people.
    """

    tick: int
    kind: DocumentKind | None
    iid: IntentId | None
    is_marked: bool
    words: str
    is_whole: bool = False

    @property
    def is_original(self) -> bool:
        return self.kind is DocumentKind.RECEIPT and not self.is_marked


def read(document: Document, tick: int) -> Paper:
    """Read a document as it stands on paper: its head, its marks, its code."""
    iid, words = None, ""
    for block in document.blocks:
        match block:
            case Qr(payload):
                found = _PAYLOAD.fullmatch(payload)
                iid = IntentId(found[1].lower()) if found else iid
            case Text(text) if text == _AFTER_RESTART or _COPY.fullmatch(text):
                words = text.strip("* ")
            case _:
                pass
    return Paper(tick, _KINDS.get(document.title), iid, bool(words), words)


class Tape:
    """Every strip of paper that came out, oldest first."""

    def __init__(self) -> None:
        self.papers: list[Paper] = []
        self._by_intent: dict[IntentId, list[Paper]] = defaultdict(list)

    def add(self, paper: Paper) -> None:
        self.papers.append(paper)
        if paper.iid is not None:
            self._by_intent[paper.iid].append(paper)

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


@dataclass(slots=True)
class Drawer:
    """Whose cash is in the drawer; the float is not counted."""

    tick: Callable[[], int]
    moves: list[CashMove] = field(default_factory=list)
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
