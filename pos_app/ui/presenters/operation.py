"""From an operation to the screen that asks the one question about it.

The rule it keeps: each sentence says whether money stays or goes, and names the one sum; a
button is offered only where ``transitions.allows`` lets its event happen.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from pos_app.domain.events import (
    OperatorReturnedCash,
    ReceiptOrdered,
    VoidRequested,
)
from pos_app.domain.faults import FaultCode
from pos_app.domain.money import format_amount, format_euro
from pos_app.domain.operation import Operation, State
from pos_app.domain.paper_parts import SHOP_ZONE, is_reversed
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.transitions import allows
from pos_app.domain.words import Words
from pos_app.ports.counter import Activity
from pos_app.ui.intents import Tap
from pos_app.ui.presenters.context import Context, primary, steps, waiting
from pos_app.ui.presenters.faults import fault_point
from pos_app.ui.presenters.offer import amount_facts, present_offer
from pos_app.ui.presenters.views import (
    Action,
    Fact,
    Frame,
    Money,
    Note,
    OfferView,
    OutcomeView,
    Point,
    Points,
    Primary,
    Tone,
    Verdict,
)

_OUTCOME = 3

#: How long a confirmation usually takes; after it the waiting screen says so.
USUAL_WAIT_S = 3
LONG_WAIT_S = 10
_SAID_IN_SECONDS = 100

#: After so long without a decision the screen turns red and names a code for support: asked
#: by this run, or by the wall clock since the cash was taken.
SUPPORT_AFTER_ASKING_S = 6 * 3600.0
SUPPORT_AFTER_S = 24 * 3600.0

OperationView = OfferView | OutcomeView


def present(operation: Operation, activity: Activity, context: Context) -> OperationView:
    """Decide what to show. Pure, so that every screen is tested without a window."""
    if operation.frozen:
        return _frozen(operation, context)
    if context.copying:
        return _copy(operation, activity, context)
    if operation.state is State.RCPT_DONE and operation.reversal is not None:
        return _not_reversed(operation, context)
    return _PRESENTERS[operation.state](operation, activity, context)


def _waiting(operation: Operation, activity: Activity, context: Context) -> OutcomeView:
    if activity.in_doubt:
        return _in_doubt(operation, activity, context)
    words = context.words
    since_s = activity.asking_since_s
    seconds = 0 if since_s is None else max(0, int(context.now_s - since_s))
    total = format_euro(operation.total_cents)
    return OutcomeView(
        name="waiting",
        frame=outcome_frame(context, waiting(words, words("waiting.primary"))),
        verdict=Verdict(words("waiting.title"), words(patience(seconds)), Tone.OK, seconds=seconds),
        points=Points(
            (
                Point("banknote", words("waiting.cash"), words("waiting.cash_why", total=total)),
                Point("ban", words("waiting.no_scan"), words("waiting.no_scan_why")),
            )
        ),
    )


def patience(seconds: int) -> str:
    if seconds <= USUAL_WAIT_S:
        return "waiting.usual"
    return "waiting.longer" if seconds <= LONG_WAIT_S else "waiting.long"


def _in_doubt(operation: Operation, activity: Activity, context: Context) -> OutcomeView:
    words = context.words
    total = format_euro(operation.total_cents)
    actions = [_print_slip(context)]
    if allows(operation, VoidRequested):
        actions.append(Action("give_back", words("in_doubt.void"), Tap.GIVE_BACK, "undo-2"))
    actions.append(Action("try_now", words("in_doubt.try_now"), Tap.TRY_NOW, "refresh-cw"))
    points = (
        Point("ban", words("in_doubt.no_redo"), words("in_doubt.no_redo_why")),
        Point("lock", words("in_doubt.no_refund"), words("in_doubt.no_refund_why", total=total)),
        Point("file-text", words("in_doubt.slip"), words("in_doubt.slip_why")),
    )
    verdict = _in_doubt_verdict(operation, activity, context)
    return OutcomeView(
        name="in_doubt",
        frame=outcome_frame(context, next_customer(words), verdict.tone),
        verdict=verdict,
        # A band takes the place of the last one: its button says the same.
        points=Points(points if context.band is None else points[:2], Tone.WARN),
        note=Note("refresh-cw", _next_try(activity, context)),
        actions=tuple(actions),
    )


def _print_slip(context: Context) -> Action:
    key = "in_doubt.slip_again" if context.slip_asked else "in_doubt.slip_print"
    return Action("print_slip", context.words(key), Tap.PRINT_SLIP, "printer", "F6")


def _in_doubt_verdict(operation: Operation, activity: Activity, context: Context) -> Verdict:
    words = context.words
    if not needs_support(operation, activity, context):
        return Verdict(words("in_doubt.title"), words("in_doubt.sentence"), Tone.WARN, "hourglass")
    call = words("in_doubt.call", code=support_code(operation))
    return Verdict(words("in_doubt.too_long"), call, Tone.BAD, "hourglass")


def needs_support(operation: Operation, activity: Activity, context: Context) -> bool:
    """Whether the doubt has lasted so long that a person should be told. Decides nothing."""
    since_s = activity.asking_since_s
    asked_for_s = 0.0 if since_s is None else context.now_s - since_s
    age_s = 0.0
    if operation.submitted_at is not None:
        age_s = (context.now - operation.submitted_at).total_seconds()
    return asked_for_s >= SUPPORT_AFTER_ASKING_S or age_s >= SUPPORT_AFTER_S


def support_code(operation: Operation) -> str:
    """Return what support asks for: number and the key's beginning, nothing of the customer."""
    return f"{operation.number:04d}-{operation.iid[:6].upper()}"


def _next_try(activity: Activity, context: Context) -> str:
    if activity.next_try_at_s is None:
        return context.words("in_doubt.trying")
    left_s = max(0, round(activity.next_try_at_s - context.now_s))
    at = (context.now + timedelta(seconds=left_s)).astimezone(SHOP_ZONE).strftime("%H:%M")
    if left_s < _SAID_IN_SECONDS:
        return context.words("in_doubt.next_try", wait=f"{left_s} s", at=at)
    return context.words("in_doubt.next_try", wait=f"{round(left_s / 60)} min", at=at)


def _voiding(operation: Operation, activity: Activity, context: Context) -> OutcomeView:
    words = context.words
    total = format_euro(operation.total_cents)
    return OutcomeView(
        name="in_doubt",
        frame=outcome_frame(context, next_customer(words), Tone.WARN),
        verdict=Verdict(words("voiding.title"), words("voiding.sentence"), Tone.WARN, "hourglass"),
        points=Points(
            (
                Point("lock", words("voiding.wait"), words("voiding.wait_why", total=total)),
                Point("file-text", words("in_doubt.slip"), words("in_doubt.slip_why")),
            ),
            Tone.WARN,
        ),
        note=Note("refresh-cw", _next_try(activity, context)),
        actions=(
            _print_slip(context),
            Action("try_now", words("in_doubt.try_now"), Tap.TRY_NOW, "refresh-cw"),
        ),
    )


def _reversing(operation: Operation, activity: Activity, context: Context) -> OutcomeView:
    words = context.words
    total = format_euro(operation.total_cents)
    wait = Point("lock", words("voiding.wait"), words("voiding.wait_why", total=total))
    return OutcomeView(
        name="in_doubt",
        frame=outcome_frame(context, next_customer(words), Tone.WARN),
        verdict=Verdict(
            words("reversing.title"), words("reversing.sentence"), Tone.WARN, "hourglass"
        ),
        points=Points((wait,), Tone.WARN),
        note=Note("refresh-cw", _next_try(activity, context)),
        actions=(Action("try_now", words("in_doubt.try_now"), Tap.TRY_NOW, "refresh-cw"),),
    )


def _done(operation: Operation, activity: Activity, context: Context) -> OutcomeView:
    words = context.words
    doubtful = receipt_is_doubtful(operation)
    verdict = Verdict(
        words("done.title"), words(done_sentence(operation, activity)), Tone.OK, "check"
    )
    return OutcomeView(
        name="done",
        frame=outcome_frame(context, _done_primary(words, doubtful=doubtful), moment=str(doubtful)),
        verdict=verdict,
        money=Money(
            words("done.recharged"),
            format_amount(operation.amount_cents),
            _done_facts(operation, words),
        ),
        points=_receipt_trouble(operation, activity, words),
        actions=_done_actions(operation, activity, words, doubtful=doubtful),
    )


def _not_reversed(operation: Operation, context: Context) -> OutcomeView:
    """Say that the recharge stands: the backend has refused to take it back."""
    words = context.words
    total = format_euro(operation.total_cents)
    stays = Point("lock", words("in_doubt.no_refund"), words("not_reversed.stays", total=total))
    return OutcomeView(
        name="refused",
        frame=outcome_frame(context, next_customer(words), Tone.BAD),
        verdict=Verdict(words("not_reversed.title"), words("not_reversed.sentence"), Tone.BAD, "x"),
        points=Points((stays,), Tone.BAD),
        note=Note("circle-alert", _why_not_reversed(operation, words)),
    )


def _why_not_reversed(operation: Operation, words: Words) -> str:
    reason = None if operation.reversal is None else operation.reversal.reason
    if reason in {None, FaultCode.REFUSED_OTHERWISE}:
        return words("not_reversed.otherwise")
    return words(f"fault.{reason.value}.what")


def _copy(operation: Operation, activity: Activity, context: Context) -> OutcomeView:
    """Say what has become of a copy. It moves no money, so nobody is asked about it."""
    words = context.words
    busy = activity.held is not None or operation.print_outcome is None
    again = Action("reprint", words("copy.again"), Tap.REPRINT, "printer", "F6")
    return OutcomeView(
        name="copy",
        frame=Frame(
            primary=next_customer(words),
            heading=words("operations.title"),
            large_heading=True,
            band=context.band,
        ),
        verdict=Verdict(
            words("copy.title"), words(_copy_sentence(operation, activity)), Tone.OK, "printer"
        ),
        money=Money(
            words("reversed.title" if is_reversed(operation) else "done.recharged"),
            format_amount(operation.amount_cents),
            # Not the change: it was given with the original.
            _sum_facts(operation, words),
        ),
        points=_receipt_trouble(operation, activity, words),
        actions=() if busy or not allows(operation, ReceiptOrdered) else (again,),
    )


def _copy_sentence(operation: Operation, activity: Activity) -> str:
    if activity.held is not None:
        return "copy.printing"
    match operation.print_outcome:
        case PrintOutcome.PRINTED:
            return "copy.give"
        case PrintOutcome.NOT_SENT:
            return "copy.not_sent"
        case PrintOutcome.UNKNOWN:
            return "copy.unknown"
        case _:
            return "copy.printing"


def receipt_is_doubtful(operation: Operation) -> bool:
    """Whether only a person can say if the receipt came out."""
    printing = operation.state is State.RCPT_PRINTING
    return printing and operation.print_outcome is PrintOutcome.UNKNOWN


def done_sentence(operation: Operation, activity: Activity) -> str:
    if activity.held is not None:
        return "done.held"
    match operation.print_outcome:
        case PrintOutcome.UNKNOWN:
            return "done.unknown"
        case PrintOutcome.NOT_SENT:
            return "done.not_sent"
        case _ if operation.state is State.RCPT_DONE:
            return "done.give_receipt"
        case _:
            return "done.printing"


def _done_primary(words: Words, *, doubtful: bool) -> Primary:
    if doubtful:
        return primary(words, words("done.unknown.yes"), "printer-check")
    return next_customer(words)


def _receipt_trouble(operation: Operation, activity: Activity, words: Words) -> Points | None:
    fault = activity.held or operation.fault
    if fault is None:
        return None
    if receipt_is_doubtful(operation):
        look = Point("printer", words("done.unknown.question"), words("done.unknown.advice"))
        return Points((look,), Tone.WARN)
    return Points((fault_point(words, fault),), Tone.WARN)


def _done_actions(
    operation: Operation, activity: Activity, words: Words, *, doubtful: bool
) -> tuple[Action, ...]:
    if doubtful:
        return (Action("second", words("done.unknown.no"), Tap.SECOND, "printer"),)
    settled = operation.state is State.RCPT_DONE or operation.print_outcome is not None
    if activity.held is not None or not settled or not allows(operation, ReceiptOrdered):
        return ()
    return (Action("reprint", words("done.reprint"), Tap.REPRINT, "printer", "F6"),)


def _done_facts(operation: Operation, words: Words) -> tuple[Fact, ...]:
    facts = _sum_facts(operation, words)
    if operation.change_cents is None:
        return facts
    change = format_euro(operation.change_cents)
    return (*facts, Fact(words("offer.change"), change, strong=True))


def _sum_facts(operation: Operation, words: Words) -> tuple[Fact, ...]:
    return (
        Fact(words("fact.fee"), format_euro(operation.fee_cents)),
        Fact(words("fact.collected"), format_euro(operation.total_cents)),
    )


def _refused(operation: Operation, _: Activity, context: Context) -> OutcomeView:
    words = context.words
    owed = allows(operation, OperatorReturnedCash)
    total = format_euro(operation.total_cents)
    done = primary(words, words("refused.primary", total=total), "undo-2")
    title, sentence = _refused_words(operation, words)
    again = Action("print_slip", words("refused.slip_again"), Tap.PRINT_SLIP, "printer", "F6")
    return OutcomeView(
        name="refused",
        frame=outcome_frame(
            context, done if owed else next_customer(words), Tone.BAD, careful=owed
        ),
        verdict=Verdict(title, sentence, Tone.BAD, "x"),
        money=Money(
            words("refused.give_back" if owed else "refused.given_back"),
            format_amount(operation.total_cents),
            amount_facts(operation, words),
            Tone.BAD if owed else Tone.PLAIN,
        ),
        note=_refused_reason(operation, words),
        actions=(again,) if owed else (),
    )


def _refused_words(operation: Operation, words: Words) -> tuple[str, str]:
    match operation.state:
        case State.VOIDED | State.VOID_CLOSED:
            return words("voided.title"), words("refused.sentence")
        case State.REVERSED | State.REV_CLOSED:
            return words("reversed.title"), words("reversed.sentence")
        case _:
            return words("refused.title"), words("refused.sentence")


def _refused_reason(operation: Operation, words: Words) -> Note | None:
    decision = operation.decision
    if decision is None or decision.reason is None:
        return None
    code = decision.reason.value
    return Note("circle-alert", f"{words(f'fault.{code}.what')} {words(f'fault.{code}.do')}")


def _abandoned(_: Operation, __: Activity, context: Context) -> OutcomeView:
    words = context.words
    return OutcomeView(
        name="refused",
        frame=outcome_frame(context, next_customer(words), Tone.PLAIN),
        verdict=Verdict(
            words("abandoned.title"), words("abandoned.sentence"), Tone.PLAIN, "circle-minus"
        ),
    )


def _frozen(operation: Operation, context: Context) -> OutcomeView:
    words = context.words
    total = format_euro(operation.total_cents)
    return OutcomeView(
        name="in_doubt",
        frame=outcome_frame(context, next_customer(words), Tone.BAD),
        verdict=Verdict(words("frozen.title"), words("frozen.sentence"), Tone.BAD, "lock"),
        points=Points(
            (Point("lock", words("frozen.cash"), words("frozen.cash_why", total=total)),), Tone.BAD
        ),
    )


def outcome_frame(
    context: Context,
    button: Primary,
    tone: Tone = Tone.OK,
    *,
    moment: str = "",
    careful: bool = False,
) -> Frame:
    return Frame(
        primary=button,
        steps=steps(context.words, _OUTCOME, tone),
        band=context.band,
        moment=moment,
        careful=careful,
    )


def next_customer(words: Words) -> Primary:
    return primary(words, words("next.primary"), "arrow-right")


_PRESENTERS: dict[State, Callable[[Operation, Activity, Context], OperationView]] = {
    State.QUOTED: present_offer,
    State.PRE_PRINTING: present_offer,
    State.PRE_PRINTED: present_offer,
    State.SUBMITTING: _waiting,
    State.VOIDING: _voiding,
    State.CONFIRMED: _done,
    State.RCPT_PRINTING: _done,
    State.RCPT_DONE: _done,
    State.REJECTED: _refused,
    State.VOIDED: _refused,
    State.REVERSING: _reversing,
    State.REVERSED: _refused,
    State.REJ_CLOSED: _refused,
    State.VOID_CLOSED: _refused,
    State.REV_CLOSED: _refused,
    State.ABANDONED: _abandoned,
}
