"""The papers of a visit in the right third: one for all of its operations, or one at a time.

The rule it keeps: what lies there is what comes out of the printer, line by line; a visit of one
code has the paper of an operation alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from pos_app.domain.operation import Operation, State
from pos_app.domain.paper import Lines
from pos_app.domain.print_job import ORIGINAL, DocumentKind, Mark
from pos_app.domain.words import Words
from pos_app.ui.presenters.papers import PaperContext, present_paper
from pos_app.ui.presenters.stand import ActivityOf, awaited, lead, owed
from pos_app.ui.presenters.views import Caption, PaperView, Tone

#: Makes the lines of one document about several operations, and of those it tells beside.
TypesetTogether = Callable[
    [DocumentKind, tuple[Operation, ...], Mark, tuple[Operation, ...]], Lines
]
#: As the joint receipt told it: that was ordered before any cash went back.
_AS_TOLD = {State.REJ_CLOSED: State.REJECTED, State.VOID_CLOSED: State.VOIDED}


@dataclass(frozen=True, slots=True)
class VisitPapers:
    """What the papers of a visit are made of; ``receipted`` as in ``fronts.kinds.Together``."""

    rows: tuple[Operation, ...]
    receipted: tuple[str, ...]
    typeset: TypesetTogether

    def lines(self, kind: DocumentKind, mark: Mark) -> Lines:
        if kind is DocumentKind.PRE_RECEIPT:
            return self.typeset(kind, self.rows, mark, ())
        told = tuple(replace(row, state=_AS_TOLD.get(row.state, row.state)) for row in self.rows)
        beside = tuple(row for row in told if row.iid not in self.receipted)
        rows = tuple(row for row in told if row.iid in self.receipted)
        return self.typeset(kind, rows, mark, beside)


def visit_preview(words: Words, typeset: TypesetTogether, rows: Sequence[Operation]) -> PaperView:
    """Show the pre-receipt of operations that do not exist yet."""
    lines = typeset(DocumentKind.PRE_RECEIPT, tuple(rows), ORIGINAL, ())
    return PaperView(Caption(words("caption.preview"), Tone.INFO, "eye"), lines)


def visit_paper(papers: VisitPapers, activity_of: ActivityOf, context: PaperContext) -> PaperView:
    """Show the paper that all share, by what is known of it; else that of the one at hand."""
    row = _shown(papers, activity_of)

    def typeset(kind: DocumentKind, operation: Operation, mark: Mark) -> Lines:
        joint = kind is DocumentKind.PRE_RECEIPT or (
            kind is DocumentKind.RECEIPT and mark.is_original
        )
        return papers.lines(kind, mark) if joint else context.typeset(kind, operation, mark)

    return present_paper(row, activity_of(row.iid), replace(context, typeset=typeset))


def _shown(papers: VisitPapers, activity_of: ActivityOf) -> Operation:
    receipted = [row for row in papers.rows if row.iid in papers.receipted]
    if receipted:
        return lead(receipted)
    # Until all are decided no receipt is under way, but a refusal's own slip is.
    before = (*owed(papers.rows), *awaited(papers.rows, activity_of))
    return next(iter(before), lead(papers.rows))
