"""Several operations paid in one go: one offer, one collection, an outcome line for each.

The rule it keeps: whatever became of them, the screen names one sum and asks one thing. What
goes back is said once, by its sum; beside it stands what stays in the till.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pos_app.domain.money import format_amount, format_euro
from pos_app.domain.operation import Operation, State
from pos_app.domain.words import Words
from pos_app.ports.counter import Activity
from pos_app.ui.intents import Tap
from pos_app.ui.presenters.context import Context, primary, waiting
from pos_app.ui.presenters.faults import fault_point
from pos_app.ui.presenters.offer import present_offer
from pos_app.ui.presenters.operation import (
    done_sentence,
    next_customer,
    outcome_frame,
    patience,
)
from pos_app.ui.presenters.operations import outcome_of
from pos_app.ui.presenters.stand import (
    DONE,
    ActivityOf,
    Stand,
    doubtful,
    lead,
    owed,
    stand,
    summed,
    total_cents,
)
from pos_app.ui.presenters.views import (
    Action,
    Fact,
    Note,
    OfferView,
    Primary,
    Tone,
    Verdict,
    VisitLine,
    VisitView,
)

Rows = Sequence[Operation]
_IN_DOUBT = frozenset({State.SUBMITTING, State.VOIDING})
_OUTCOMES = {
    State.SUBMITTING: "visit.line.waiting",
    State.VOIDING: "visit.line.voiding",
    State.REJECTED: "visit.line.refused",
    State.VOIDED: "visit.line.voided",
    State.REVERSED: "visit.line.reversed",
    State.REJ_CLOSED: "visit.line.given_back",
    State.VOID_CLOSED: "visit.line.given_back",
    State.REV_CLOSED: "visit.line.given_back",
}


def present_visit(rows: Rows, activity_of: ActivityOf, context: Context) -> OfferView | VisitView:
    match stand(rows, activity_of):
        case Stand.PAPER | Stand.COLLECT:
            return _offer(rows, activity_of, context)
        case Stand.WAIT:
            return _waiting(rows, activity_of, context)
        case Stand.GIVE_BACK:
            return _give_back(rows, activity_of, context)
        case Stand.LOOK | Stand.OVER as now:
            return _ended(rows, activity_of, context, asked=now is Stand.LOOK)


def _offer(rows: Rows, activity_of: ActivityOf, context: Context) -> OfferView:
    words, one = context.words, summed(rows)
    view = present_offer(one, activity_of(one.iid), context)
    facts = (
        *(Fact(f"…{row.code_tail}", format_euro(row.amount_cents)) for row in rows),
        Fact(words("visit.fees"), format_euro(one.fee_cents)),
    )
    return replace(
        view,
        money=replace(view.money, facts=facts, dense=True),
        actions=tuple(_of_all(words, action) for action in view.actions),
    )


def _of_all(words: Words, action: Action) -> Action:
    changes = action.intent is Tap.CHANGE_AMOUNT
    return replace(action, text=words("visit.change")) if changes else action


def _waiting(rows: Rows, activity_of: ActivityOf, context: Context) -> VisitView:
    words = context.words
    began_s = [activity_of(row.iid).asking_since_s for row in rows]
    since_s = min((at_s for at_s in began_s if at_s is not None), default=None)
    seconds = 0 if since_s is None else max(0, int(context.now_s - since_s))
    return VisitView(
        "waiting",
        outcome_frame(context, waiting(words, words("waiting.primary"))),
        Verdict(words("waiting.title"), words(patience(seconds)), Tone.OK, seconds=seconds),
        _lines(rows, activity_of, words),
        note=Note("banknote", words("waiting.cash_why", total=format_euro(total_cents(rows)))),
    )


def _give_back(rows: Rows, activity_of: ActivityOf, context: Context) -> VisitView:
    words = context.words
    total = format_euro(total_cents(owed(rows)))
    done = primary(words, words("refused.primary", total=total), "undo-2")
    return VisitView(
        "refused",
        outcome_frame(context, done, Tone.BAD, moment=total, careful=True),
        Verdict(
            words("visit.give_back.title", total=total),
            words("visit.give_back.sentence"),
            Tone.BAD,
            "undo-2",
        ),
        _lines(rows, activity_of, words),
        note=_doubt_note(rows, words),
        actions=_slips(rows, context),
    )


def _ended(rows: Rows, activity_of: ActivityOf, context: Context, *, asked: bool) -> VisitView:
    words = context.words
    done = [row for row in rows if row.state in DONE]
    all_done = len(done) == len(rows)
    return VisitView(
        "done" if all_done else "visit",
        outcome_frame(
            context, _primary(words, asked=asked), _verdict_tone(rows), moment=str(asked)
        ),
        _verdict(rows, done, activity_of, words),
        _lines(rows, activity_of, words),
        facts=_facts(rows, done, words),
        note=_doubt_note(rows, words) or _paper_note(done, activity_of, words),
        actions=_ended_actions(rows, done, activity_of, context),
    )


def _primary(words: Words, *, asked: bool) -> Primary:
    if asked:
        return primary(words, words("done.unknown.yes"), "printer-check")
    return next_customer(words)


def _verdict(rows: Rows, done: Rows, activity_of: ActivityOf, words: Words) -> Verdict:
    in_doubt = sum(row.state in _IN_DOUBT for row in rows)
    if any(row.frozen for row in rows):
        return Verdict(words("frozen.title"), words("frozen.sentence"), Tone.BAD, "lock")
    if in_doubt:
        title = words.count("visit.in_doubt.title", in_doubt)
        return Verdict(title, words("visit.in_doubt.sentence"), Tone.WARN, "hourglass")
    first = lead(done)
    sentence = words(done_sentence(first, activity_of(first.iid)))
    if len(done) == len(rows):
        return Verdict(words("visit.done.title"), sentence, Tone.OK, "check")
    return Verdict(words.count("visit.some_done.title", len(done)), sentence, Tone.OK, "check")


def _verdict_tone(rows: Rows) -> Tone:
    if any(row.frozen for row in rows):
        return Tone.BAD
    return Tone.WARN if any(row.state in _IN_DOUBT for row in rows) else Tone.OK


def _lines(rows: Rows, activity_of: ActivityOf, words: Words) -> tuple[VisitLine, ...]:
    return tuple(_line(row, activity_of(row.iid), words) for row in rows)


def _line(row: Operation, activity: Activity, words: Words) -> VisitLine:
    icon, key, tone = outcome_of(row)
    if row.frozen:
        said = words("visit.line.frozen")
    elif row.state is State.SUBMITTING and activity.in_doubt:
        said = words("visit.line.in_doubt")
    else:
        said = words(_OUTCOMES.get(row.state, key))
    return VisitLine(icon, f"…{row.code_tail}", format_amount(row.amount_cents), said, tone)


def _facts(rows: Rows, done: Rows, words: Words) -> tuple[Fact, ...]:
    recharged = sum(row.amount_cents for row in done)
    facts = (Fact(words("done.recharged"), format_euro(recharged)),) if done else ()
    received = [row.received_cents for row in rows if row.received_cents is not None]
    if len(received) < len(rows):
        return facts
    change = format_euro(sum(received) - total_cents(rows))
    return (*facts, Fact(words("offer.change"), change, strong=True))


def _doubt_note(rows: Rows, words: Words) -> Note | None:
    """Say what stays in the till although something else may go back."""
    kept = [row for row in rows if row.state in _IN_DOUBT or row.frozen]
    if not kept:
        return None
    total = format_euro(total_cents(kept))
    return Note("lock", words("in_doubt.no_refund_why", total=total))


def _paper_note(done: Rows, activity_of: ActivityOf, words: Words) -> Note | None:
    if not done:
        return None
    first = lead(done)
    if doubtful(done):
        return Note("printer", words("done.unknown.advice"))
    fault = activity_of(first.iid).held or first.fault
    if fault is None:
        return None
    point = fault_point(words, fault)
    return Note(point.icon, f"{point.title} {point.sentence}")


def _slips(rows: Rows, context: Context) -> tuple[Action, ...]:
    if not any(row.state in _IN_DOUBT for row in rows):
        return ()
    key = "in_doubt.slip_again" if context.slip_asked else "in_doubt.slip_print"
    text = context.words(key)
    return (Action("print_slip", text, Tap.PRINT_SLIP, "printer", "F6"),)


def _ended_actions(
    rows: Rows, done: Rows, activity_of: ActivityOf, context: Context
) -> tuple[Action, ...]:
    words, slips = context.words, _slips(rows, context)
    if doubtful(done):
        return (Action("second", words("done.unknown.no"), Tap.SECOND, "printer"), *slips)
    if slips or not done:
        return slips
    first = lead(done)
    settled = first.state is State.RCPT_DONE or first.print_outcome is not None
    if activity_of(first.iid).held is not None or not settled:
        return ()
    return (Action("reprint", words("done.reprint"), Tap.REPRINT, "printer", "F6"),)
