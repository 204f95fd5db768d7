"""Which paper lies in the right third, in which ink, and what the caption says of it.

The three rules: ghost ink will be printed, full ink is on paper; paper in the slot belongs to
an open operation, torn paper to a finished one; a blank stub means that nothing is pending.
What no printer has proved and no person has seen is never drawn in full ink.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from pos_app.domain.events import ReceiptOrdered
from pos_app.domain.money import format_euro
from pos_app.domain.operation import Operation, State
from pos_app.domain.paper import Lines, RuleLine, TextLine
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.print_job import ORIGINAL, DocumentKind, Mark, PrintOutcome
from pos_app.domain.transitions import allows, is_open
from pos_app.domain.words import Words
from pos_app.ports.counter import Activity
from pos_app.ui.intents import Row, Tap
from pos_app.ui.presenters.views import Action, Caption, Ink, PaperView, Tone

#: Makes the lines of one document about one operation; the desk hands it in, with a memory.
Typeset = Callable[[DocumentKind, Operation, Mark], Lines]

#: How many lines of the receipt peep out, in ghost ink, while the backend is asked.
_COMING_LINES = 3


@dataclass(frozen=True, slots=True)
class PaperContext:
    words: Words
    typeset: Typeset
    slip_asked: bool = False
    copying: bool = False


def empty_paper(words: Words, pending: int = 0) -> PaperView:
    """Show the blank stub; ``pending`` operations are not in front but want something."""
    title, advice = words("paper_column.empty"), words("paper_column.empty_why")
    if pending:
        title = words.count("paper_column.pending", pending)
        advice = words.count("paper_column.pending_why", pending)
    return PaperView(None, None, empty_title=title, empty_advice=advice)


def last_paper(context: PaperContext, recent: Sequence[Operation], now: datetime) -> PaperView:
    """Show the last customer's receipt while nobody is served; it can be printed again.

    Those before it lie beside it as small cards that lead to their rows of the list.
    """
    operation, *earlier = recent
    assert operation.decision is not None, operation.iid
    words, today = context.words, day_or_time(operation, now)
    key = "caption.last" if ":" in today else "caption.last_day"
    return PaperView(
        Caption(words(key, time=today), Tone.OK, "circle-check"),
        context.typeset(DocumentKind.RECEIPT, operation, receipt_mark(operation)),
        Ink.PRINT,
        torn=True,
        faded=True,
        action=Action("reprint", words("caption.reprint"), Tap.REPRINT, "printer", "F6"),
        earlier=tuple(_card(row, now) for row in earlier),
    )


def _card(operation: Operation, now: datetime) -> Action:
    said = f"{day_or_time(operation, now)}  …{operation.number:04d}"
    text = f"{said}  {format_euro(operation.total_cents)}"
    return Action(f"recent_{operation.iid}", text, Row(operation.iid), "receipt-text")


def day_or_time(operation: Operation, now: datetime) -> str:
    """Say when the cash was taken: the time if today, else the day."""
    at = operation.taken_at.astimezone(SHOP_ZONE)
    today = at.date() == now.astimezone(SHOP_ZONE).date()
    return at.strftime("%H:%M" if today else "%d/%m")


def receipt_mark(operation: Operation) -> Mark:
    """Return how the receipt last ordered was marked, as far as the row tells."""
    copy = max(0, operation.receipts - 1)
    after_restart = operation.receipts == 1 and not operation.original_spent
    return Mark(copy=copy, after_restart=after_restart)


def listed_paper(operation: Operation, activity: Activity, context: PaperContext) -> PaperView:
    """Show what printing would put on paper about a row of the list."""
    words = context.words
    if is_open(operation):
        return present_paper(operation, activity, context)
    if not allows(operation, ReceiptOrdered):
        nothing, why = words("paper_column.no_paper"), words("paper_column.no_paper_why")
        return PaperView(None, None, empty_title=nothing, empty_advice=why)
    copy = Mark(copy=operation.receipts, after_restart=operation.receipts == 0)
    lines = context.typeset(DocumentKind.RECEIPT, operation, copy)
    return PaperView(Caption(words("caption.copy"), Tone.INFO, "eye"), lines)


def storno_preview(operation: Operation, context: PaperContext) -> PaperView:
    """Show the slip that a storno will print, before anybody has asked the backend for one."""
    lines = context.typeset(DocumentKind.STORNO_SLIP, operation, ORIGINAL)
    return PaperView(Caption(context.words("caption.storno.preview"), Tone.INFO, "eye"), lines)


def present_paper(operation: Operation, activity: Activity, context: PaperContext) -> PaperView:
    """Say what has come out about this operation, what will, and what nobody can prove."""
    match operation.state:
        case State.QUOTED | State.PRE_PRINTING | State.PRE_PRINTED:
            return _pre_receipt(operation, activity, context)
        case State.SUBMITTING if not activity.in_doubt:
            return _between_papers(operation, context)
        case State.SUBMITTING | State.VOIDING:
            return _slip(operation, activity, context)
        case State.CONFIRMED | State.RCPT_PRINTING | State.RCPT_DONE:
            return _receipt(operation, activity, context)
        case State.REJECTED | State.VOIDED | State.REVERSED:
            return _not_done(operation, activity, context)
        case State.REVERSING:
            return storno_preview(operation, context)
        case State.REV_CLOSED if context.copying:
            return _receipt(operation, activity, context)
        case State.REJ_CLOSED | State.VOID_CLOSED | State.REV_CLOSED | State.ABANDONED:
            return empty_paper(context.words)


def _pre_receipt(operation: Operation, activity: Activity, context: PaperContext) -> PaperView:
    mark = Mark(copy=max(0, operation.pre_receipts - 1))
    lines = context.typeset(DocumentKind.PRE_RECEIPT, operation, mark)
    words = context.words
    if operation.state is State.PRE_PRINTED:
        shown = Caption(words("caption.pre.printed"), Tone.OK, "circle-check")
        return PaperView(shown, lines, Ink.PRINT)
    caption = _trouble(operation, activity, words, unknown="caption.pre.unknown")
    printing = Caption(words("caption.pre.printing"), Tone.INFO, "printer")
    return PaperView(caption or printing, lines)


def _between_papers(operation: Operation, context: PaperContext) -> PaperView:
    mark = Mark(copy=max(0, operation.pre_receipts - 1))
    lines = context.typeset(DocumentKind.PRE_RECEIPT, operation, mark)
    head = lines.lines[0]
    title = TextLine(_centred(context.words("paper.receipt.title"), lines.columns), bold=True)
    return PaperView(
        Caption(context.words("caption.waiting"), Tone.INFO, "hourglass"),
        lines,
        Ink.PRINT,
        coming=(RuleLine(), head, title)[:_COMING_LINES],
    )


def _centred(text: str, columns: int) -> str:
    return text.center(columns).rstrip()


def _slip(operation: Operation, activity: Activity, context: PaperContext) -> PaperView:
    lines = context.typeset(DocumentKind.IN_DOUBT_SLIP, operation, ORIGINAL)
    words = context.words
    if activity.slip is not None:
        out = Caption(words("caption.slip.printed"), Tone.WARN, "file-text")
        return _slip_paper(activity.slip, lines, out, words)
    if context.slip_asked:
        return PaperView(Caption(words("caption.slip.sent"), Tone.WARN, "file-text"), lines)
    return PaperView(Caption(words("caption.slip.preview"), Tone.INFO, "eye"), lines)


def _receipt(operation: Operation, activity: Activity, context: PaperContext) -> PaperView:
    lines = context.typeset(DocumentKind.RECEIPT, operation, receipt_mark(operation))
    words = context.words
    if operation.reversal is not None and not context.copying:
        stands = Caption(words("caption.still_valid"), Tone.INFO, "info")
        return PaperView(stands, lines, Ink.PRINT, torn=True, faded=True)
    if operation.print_outcome is PrintOutcome.PRINTED:
        out = Caption(words("caption.receipt.printed"), Tone.OK, "circle-check")
        return PaperView(out, lines, Ink.PRINT, torn=True)
    caption = _trouble(operation, activity, words, unknown="caption.receipt.unknown")
    printing = Caption(words("caption.receipt.printing"), Tone.INFO, "printer")
    return PaperView(caption or printing, lines)


def _not_done(operation: Operation, activity: Activity, context: PaperContext) -> PaperView:
    reverses = operation.state is State.REVERSED
    document = DocumentKind.STORNO_SLIP if reverses else DocumentKind.NOT_DONE_SLIP
    lines = context.typeset(document, operation, ORIGINAL)
    words = context.words
    if activity.slip is not None:
        key = "caption.storno.printed" if reverses else "caption.not_done.printed"
        out = Caption(words(key), Tone.BAD, "circle-x")
        return _slip_paper(activity.slip, lines, out, words)
    key = "caption.storno.sent" if reverses else "caption.not_done.sent"
    return PaperView(Caption(words(key), Tone.BAD, "circle-x"), lines)


def _slip_paper(slip: PrintOutcome, lines: Lines, out: Caption, words: Words) -> PaperView:
    """Show a slip by what is known of it; it moves nothing, so nobody is asked about it."""
    match slip:
        case PrintOutcome.PRINTED:
            return PaperView(out, lines, Ink.PRINT, torn=True)
        case PrintOutcome.NOT_SENT:
            return PaperView(Caption(words("caption.slip.not_sent"), Tone.BAD, "circle-x"), lines)
        case _:
            maybe = Caption(words("caption.slip.unknown"), Tone.WARN, "triangle-alert")
            return PaperView(maybe, lines)


def _trouble(
    operation: Operation, activity: Activity, words: Words, *, unknown: str
) -> Caption | None:
    if activity.held is not None:
        return Caption(words("caption.held"), Tone.WARN, "hourglass")
    match operation.print_outcome:
        case PrintOutcome.UNKNOWN:
            return Caption(words(unknown), Tone.WARN, "triangle-alert")
        case PrintOutcome.NOT_SENT:
            return Caption(words("caption.not_sent"), Tone.BAD, "circle-x")
        case _:
            return None
