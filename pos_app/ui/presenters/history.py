"""All that happened to an operation, as a line of moments: what, when, and who said so.

The rule it keeps: it tells what the journal has, in its order, and nothing that the journal does
not prove; a paper that nobody has seen is told as one that may be out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from pos_app.domain.money import format_euro
from pos_app.domain.operation import Operation
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.print_job import PrintOutcome, Witness
from pos_app.domain.words import Words
from pos_app.ports.journal import Happening
from pos_app.ui.presenters.views import Moment, Tone

_Told = tuple[str, str, Tone]


def moments(
    words: Words, operation: Operation, happenings: Sequence[Happening]
) -> tuple[Moment, ...]:
    """Return the line, oldest first: requests without an answer are counted, not listed."""
    made: list[Moment] = []
    day, operator = None, None
    for happening, icon, text, tone in _told(words, operation, happenings):
        at, by = happening.at.astimezone(SHOP_ZONE), happening.operator
        who = words("history.operator", operator=by) if by and by != operator else ""
        made.append(Moment(_when(at, new_day=at.date() != day), icon, text, tone, who))
        day, operator = at.date(), by or operator
    return tuple(made)


def _when(at: datetime, *, new_day: bool) -> str:
    return at.strftime("%d/%m %H:%M" if new_day else "%H:%M")


def _told(
    words: Words, operation: Operation, happenings: Sequence[Happening]
) -> Iterator[tuple[Happening, str, str, Tone]]:
    tries, papers = 0, _Papers(words, happenings)
    for at, happening in enumerate(happenings):
        following = happenings[at + 1].event if at + 1 < len(happenings) else ""
        if happening.event == "AnswerLost":
            tries += 1
            if following != "AnswerLost":
                yield happening, *_asked(words, tries)
                tries = 0
        elif happening.event in _PAPERS:
            told = papers.tell(happening, following)
            if told is not None:
                yield happening, *told
        else:
            yield happening, *_moved(words, operation, happening)


def _asked(words: Words, tries: int) -> _Told:
    return "hourglass", words.count("history.asked", tries), Tone.WARN


def _moved(words: Words, operation: Operation, happening: Happening) -> _Told:
    icon, key, tone = _MOVED[happening.event]
    total = format_euro(operation.total_cents)
    received = happening.detail.get("received_cents")
    if isinstance(received, int):
        text = words("history.collected_of", total=total, received=format_euro(received))
    elif happening.event == "Reconciled":
        text = words(f"history.reconciled.{happening.detail['verdict']}")
    elif happening.event in _WITH_TOTAL:
        text = words(key, total=total)
    else:
        text = words(key)
    return icon, text, tone


class _Papers:
    """Tells of papers; a further receipt is a duplicate once one of them may have come out."""

    def __init__(self, words: Words, happenings: Sequence[Happening]) -> None:
        self._words = words
        # What follows a decision that another life of the till has had may be out already.
        self._may_be_out = any(happening.event == "Reconciled" for happening in happenings)

    def tell(self, happening: Happening, following: str) -> _Told | None:
        """Return the words for a paper's step; None for one whose end follows at once."""
        paper, end = _PAPERS[happening.event]
        if paper == "receipt" and self._may_be_out:
            paper = "copy"
        outcome = happening.detail.get("outcome")
        if end == "ordered":
            ends = _PAPERS.get(following, ("", ""))[1] in {"out", "failed"}
            return None if ends else ("printer", self._words(f"history.{paper}.sent"), Tone.INFO)
        if end == "failed" and outcome == PrintOutcome.NOT_SENT.value:
            return "circle-x", self._words(f"history.{paper}.not_sent"), Tone.BAD
        self._may_be_out |= paper == "receipt"
        if end == "failed":
            return "triangle-alert", self._words(f"history.{paper}.unknown"), Tone.WARN
        said = happening.detail.get("witness") == Witness.OPERATOR.value
        text = self._words(f"history.{paper}.{'said' if said else 'out'}")
        return "printer-check", text, Tone.OK


#: Which paper an event is about, and what it says of it.
_PAPERS: Mapping[str, tuple[str, str]] = {
    "PreReceiptOrdered": ("pre", "ordered"),
    "PreReceiptCameOut": ("pre", "out"),
    "PreReceiptFailed": ("pre", "failed"),
    "ReceiptOrdered": ("receipt", "ordered"),
    "ReceiptCameOut": ("receipt", "out"),
    "PrintFailed": ("receipt", "failed"),
}
_MOVED: Mapping[str, _Told] = {
    "QuoteReceived": ("scan-line", "history.quoted", Tone.PLAIN),
    "OperatorCollected": ("hand-coins", "history.collected", Tone.PLAIN),
    "OperatorAbandoned": ("circle-minus", "history.abandoned", Tone.PLAIN),
    "VoidRequested": ("undo-2", "history.void", Tone.WARN),
    "Confirmed": ("circle-check", "history.confirmed", Tone.OK),
    "Refused": ("circle-x", "history.refused", Tone.BAD),
    "Voided": ("circle-minus", "history.voided", Tone.BAD),
    "Reversed": ("rotate-ccw", "history.reversed", Tone.BAD),
    "ReversalRefused": ("info", "history.reversal_refused", Tone.WARN),
    "Reconciled": ("refresh-cw", "history.reconciled", Tone.INFO),
    "DecisionConflicted": ("lock", "history.conflicted", Tone.BAD),
    "OperatorReturnedCash": ("hand-coins", "history.returned", Tone.PLAIN),
    "ReversalRequested": ("rotate-ccw", "history.reverse", Tone.WARN),
}
_WITH_TOTAL = frozenset({"QuoteReceived", "OperatorCollected", "OperatorReturnedCash"})
