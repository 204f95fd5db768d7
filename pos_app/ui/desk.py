"""The desk: what the person does and what the workflow tells, made into the next scene.

It holds the draft (a code and an amount, in memory only) and knows which operation is in
front. It posts events about that operation and no other, and only those that a button of the
scene offers and the table allows. An operation in verification steps back, and the shop goes
on selling.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import count

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pos_app.domain.codes.fiscal_code import FiscalCode
from pos_app.domain.codes.notice import Notice
from pos_app.domain.codes.recognise import RefusalReason, Refused, recognise, recognise_typed
from pos_app.domain.codes.token import ALPHABET, LENGTH, ServiceCode
from pos_app.domain.events import (
    MayBeLate,
    OperatorAbandoned,
    OperatorCollected,
    OperatorReturnedCash,
    PreReceiptCameOut,
    PreReceiptOrdered,
    ReceiptCameOut,
    ReceiptOrdered,
    VoidRequested,
)
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import IntentId, Operation, State, VisitId
from pos_app.domain.print_job import PrintOutcome, Witness
from pos_app.domain.transitions import Question, allows
from pos_app.ports.counter import Counter, CounterStatus, Draft, DraftId, Phase
from pos_app.ports.scanner import Scan, Source
from pos_app.ui.intents import Intent, QuickSum, Row, Sign, Tap
from pos_app.ui.messages import (
    CameraChanged,
    DraftPriced,
    DraftRefused,
    Found,
    Message,
    OperationMoved,
    Scanned,
    StatusChanged,
    TillStopped,
)
from pos_app.ui.offers import offers
from pos_app.ui.presenters.amount_entry import BACKSPACE, AmountEntry
from pos_app.ui.presenters.before_sale import quick_sums
from pos_app.ui.presenters.cash import likely_notes
from pos_app.ui.presenters.faults import fault_band
from pos_app.ui.presenters.operation import receipt_is_doubtful
from pos_app.ui.presenters.refusal import busy_band, refusal_band
from pos_app.ui.presenters.views import Band, Scene, Tone
from pos_app.ui.scene import Stage, present_scene
from pos_app.ui.situation import (
    Front,
    Idle,
    Pricing,
    Resuming,
    Serving,
    Sheet,
    Situation,
    Starting,
    Typing,
)

#: A price with less than this left is asked again rather than submitted.
PRICE_MARGIN_S = 20
_TICK_MS = 500
_OUR_PAPER_PREFIXES = ("SSO1:", "SSR1:")
_KEY_LENGTH = 32
#: Typed for its look-alike, which the code's alphabet leaves out.
_LOOK_ALIKES = {"O": "0", "I": "1", "L": "1"}
#: With these the code itself is no good here: another amount would not help.
_CODE_FAULTS = frozenset(
    {
        FaultCode.CODE_UNKNOWN,
        FaultCode.CODE_NOT_ACTIVE,
        FaultCode.CODE_BUSY,
        FaultCode.SERVICE_CLOSED,
    }
)
_OVER = frozenset({State.REJ_CLOSED, State.VOID_CLOSED, State.REV_CLOSED, State.ABANDONED})
_BEFORE_CASH = frozenset({State.QUOTED, State.PRE_PRINTING, State.PRE_PRINTED})


class Desk(QObject):
    """Belongs to the GUI thread; ``take`` and ``press`` are called there and nowhere else.

    Signals:
        scene_changed: The ``Scene`` to show.
        stopped: The till has stopped, with the ``Fault``.
        closing_agreed: The person closes although the backend still owes an answer.
    """

    scene_changed = Signal(object)
    stopped = Signal(object)
    closing_agreed = Signal()

    def __init__(
        self,
        counter: Counter | None,
        stage: Stage,
        *,
        monotonic_s: Callable[[], float],
        now: Callable[[], datetime],
        new_visit: Callable[[], VisitId],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._counter = counter
        self._stage = stage
        self._monotonic_s = monotonic_s
        self._now = now
        self._new_visit = new_visit
        self._drafts = count(1)
        self._answered: set[tuple[Operation, type[MayBeLate]]] = set()
        self.situation = Situation()
        self.scene = self._present()
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self.publish)

    def bind(self, counter: Counter) -> None:
        """Take the workflow, once it is there; the clock of the scenes begins to tick."""
        self._counter = counter
        self._ticker.start()

    def move_to(self, stage: Stage) -> None:
        """Stand in another shop: its name and papers are known only after the start."""
        self._stage = stage
        self.publish()

    def rest(self) -> None:
        """Let the clock stand: no more scenes but those that something causes."""
        self._ticker.stop()

    @Slot()
    def publish(self) -> None:
        """Present the situation, and tell if it looks different from the last time."""
        scene = self._present()
        if scene != self.scene:
            self.scene = scene
            self.scene_changed.emit(scene)

    def may_close(self) -> bool:
        """Whether the window may close now; if not, the overlay asks."""
        if not self.situation.awaiting_decision():
            return True
        self.situation.sheet = Sheet.CLOSE
        self.publish()
        return False

    # What arrives.

    @Slot(object)
    def take(self, message: Message) -> None:
        match message:
            case OperationMoved(operation, activity):
                self.situation.activities[operation.iid] = activity
                self._take_operation(operation)
            case DraftPriced(draft, iid):
                self._take_price(draft, iid)
            case DraftRefused(draft, fault):
                self._take_no_price(draft, fault)
            case StatusChanged(status):
                self._take_status(status)
            case Found():
                self._take_found(message)
            case Scanned(scan):
                self._take_scan(scan)
            case CameraChanged(state):
                self.situation.camera = state
            case TillStopped(fault):
                self.stopped.emit(fault)
        self.publish()

    def _take_operation(self, operation: Operation) -> None:
        situation, iid = self.situation, operation.iid
        situation.operations[iid] = operation
        situation.seen_at_s.setdefault(iid, self._monotonic_s())
        if operation.state not in _BEFORE_CASH:
            situation.codes.pop(iid, None)
        if operation.state is State.RCPT_DONE:
            situation.last_done = operation
        match situation.front:
            case Pricing() as pricing if pricing.priced == iid:
                self._serve(iid)
            case Serving(shown) if shown == iid and operation.state in _OVER:
                self._go_on()
            case Resuming():
                self._go_on_resuming()
            case _:
                pass
        situation.drop_settled()

    def _take_price(self, draft: DraftId, iid: IntentId) -> None:
        match self.situation.front:
            case Pricing() as pricing if pricing.draft == draft:
                self.situation.codes[iid] = pricing.code
                self.situation.front = replace(pricing, priced=iid)
                if iid in self.situation.operations:
                    self._serve(iid)
            case _:
                # The customer went while the price was asked: nobody has taken any cash.
                self._workflow.post(iid, OperatorAbandoned())

    def _take_no_price(self, draft: DraftId, fault: Fault) -> None:
        match self.situation.front:
            case Pricing() as pricing if pricing.draft == draft:
                hopeless = fault.code in _CODE_FAULTS and pricing.replaces is None
                self._put(self._at_rest() if hopeless else replace(pricing, draft=None))
                self.situation.band = fault_band(self._stage.words, fault)
            case _:
                pass

    def _take_status(self, status: CounterStatus) -> None:
        self.situation.status = status
        if status.phase is Phase.STOPPED:
            self.stopped.emit(status.backend_fault)
        if isinstance(self.situation.front, Starting | Idle):
            self.situation.front = self._at_rest()

    def _take_found(self, found: Found) -> None:
        situation = self.situation
        rows = (*(question.operation for question in found.questions), *found.others)
        for row in rows:
            situation.operations.setdefault(row.iid, row)
            situation.seen_at_s.setdefault(row.iid, self._monotonic_s())
        for question in found.questions:
            situation.questions[question.operation.iid] = question.question
        situation.found = tuple(row.iid for row in rows)
        if isinstance(situation.front, Starting | Idle):
            self._go_on_resuming()

    # Scans.

    def _take_scan(self, scan: Scan) -> None:
        typed = scan.source is Source.TYPED
        found = recognise_typed(scan.text) if typed else recognise(scan.text)
        match self.situation.front:
            case Pricing() as pricing if pricing.code == found:
                return  # The same phone is still before the camera.
            case Typing():
                self._put(Idle())
            case _:
                pass
        if not self.situation.takes_scans:
            self.situation.band = busy_band(self._stage.words)
        elif isinstance(found, ServiceCode):
            self._begin(found)
        else:
            self._answer_foreign(scan.text, found)

    def _answer_foreign(self, text: str, found: Notice | FiscalCode | Refused) -> None:
        if found == Refused(RefusalReason.OUR_PAPER):
            iid = _key_on_paper(text)
            if iid in self.situation.operations:
                self._show_row(iid)
                return
        self.situation.band = refusal_band(self._stage.words, found)

    def _begin(self, code: ServiceCode) -> None:
        status = self.situation.status
        assert status is not None, "a sale begins while selling"
        assert status.terms is not None, status
        entry = AmountEntry(status.terms.limits)
        self._put(Pricing(code, self._new_visit(), entry, self._now()))

    # What the person does.

    @Slot(object)
    def press(self, intent: Intent) -> None:
        """Carry out what a finger or a key asks, if the scene offers it."""
        if not offers(self.scene, intent):
            return
        if self.situation.sheet is not None:
            self._press_sheet(intent)
        else:
            self.situation.band = None
            self._press_front(intent)
        self.publish()

    def _press_sheet(self, intent: Intent) -> None:
        sheet, self.situation.sheet = self.situation.sheet, None
        if intent is not Tap.OTHER:
            return
        if sheet is Sheet.CLOSE:
            self.closing_agreed.emit()
            return
        operation = self.situation.served
        assert operation is not None, sheet
        event = VoidRequested() if sheet is Sheet.VOID else OperatorAbandoned()
        self._post(operation, event)

    def _press_front(self, intent: Intent) -> None:
        match self.situation.front:
            case Starting():
                pass
            case Idle():
                self._press_idle(intent)
            case Typing(text):
                self._press_typing(text, intent)
            case Pricing() as pricing:
                self._press_pricing(pricing, intent)
            case Serving() as serving:
                self._press_serving(serving, intent)
            case Resuming(selected):
                self._press_resuming(selected, intent)

    def _press_idle(self, intent: Intent) -> None:
        match intent:
            case Tap.PRIMARY:
                self._put(Typing())
            case Tap.REPRINT if self.situation.last_done is not None:
                self._reprint(self.situation.last_done)
            case Row(iid):
                self._show_row(iid)
            case _:
                pass

    def _reprint(self, operation: Operation) -> None:
        self._post(operation, ReceiptOrdered())
        self._serve(operation.iid)

    def _show_row(self, iid: IntentId) -> None:
        if iid in self.situation.questions:
            self._put(Resuming(iid))
        else:
            self._serve(iid)

    def _press_typing(self, text: str, intent: Intent) -> None:
        match intent:
            case Tap.PRIMARY:
                self._finish_typing(text)
            case Tap.WAY_OUT:
                self._put(self._at_rest())
            case Tap.BACKSPACE:
                self.situation.front = Typing(text[:-1])
            case Sign(sign):
                self._type(text, sign)
            case _:
                pass

    def _type(self, text: str, sign: str) -> None:
        upper = sign.upper()
        upper = _LOOK_ALIKES.get(upper, upper)
        if upper not in ALPHABET:
            words = self._stage.words
            self.situation.band = Band(words("typing.no_such_sign"), Tone.WARN, "triangle-alert")
        elif len(text) < LENGTH:
            self.situation.front = Typing(text + upper)

    def _finish_typing(self, text: str) -> None:
        found = recognise_typed(text)
        if isinstance(found, ServiceCode):
            self._begin(found)
        else:
            self.situation.band = refusal_band(self._stage.words, found)

    def _press_pricing(self, pricing: Pricing, intent: Intent) -> None:
        match intent:
            case Tap.PRIMARY:
                self._ask_price(pricing)
            case Tap.WAY_OUT:
                self._leave_pricing(pricing)
            case _ if pricing.draft is None:
                entry = _edited(pricing.entry, intent, quick_sums(pricing.entry))
                self.situation.front = replace(pricing, entry=entry)
            case _:
                pass

    def _ask_price(self, pricing: Pricing) -> None:
        draft = DraftId(next(self._drafts))
        self.situation.front = replace(pricing, draft=draft)
        cents = pricing.entry.cents
        self._workflow.ask_price(
            Draft(draft, pricing.visit, pricing.code, cents, replaces=pricing.replaces)
        )

    def _leave_pricing(self, pricing: Pricing) -> None:
        before = pricing.replaces
        if before in self.situation.operations and pricing.draft is None:
            self._serve(before)
        else:
            self._put(self._at_rest())

    def _press_serving(self, serving: Serving, intent: Intent) -> None:
        operation = self.situation.operations[serving.iid]
        match intent:
            case Tap.PRIMARY:
                self._press_serving_primary(serving, operation)
            case Tap.SECOND if operation.state is State.PRE_PRINTING:
                self._post(operation, PreReceiptOrdered())
            case Tap.SECOND | Tap.REPRINT:
                self._post(operation, ReceiptOrdered())
            case Tap.WAY_OUT:
                self.situation.sheet = Sheet.ABANDON
            case Tap.GIVE_BACK:
                self.situation.sheet = Sheet.VOID
            case Tap.CHANGE_AMOUNT:
                self._put(self._pricing_again(operation))
            case Tap.PRINT_SLIP:
                self.situation.slips_asked.add(operation.iid)
                self._workflow.print_in_doubt_slip(operation.iid)
            case Tap.TRY_NOW:
                self._workflow.try_now(operation.iid)
            case _ if operation.state is State.PRE_PRINTED:
                sums = (operation.total_cents, *likely_notes(operation.total_cents))
                received = _edited(serving.received, intent, sums)
                self.situation.front = replace(serving, received=received)
            case _:
                pass

    def _press_serving_primary(self, serving: Serving, operation: Operation) -> None:
        match operation.state:
            case State.QUOTED | State.PRE_PRINTING:
                unknown = operation.print_outcome is PrintOutcome.UNKNOWN
                out = PreReceiptCameOut(Witness.OPERATOR)
                self._post(operation, out if unknown else PreReceiptOrdered())
            case State.PRE_PRINTED:
                self._collect(serving, operation)
            case State.REJECTED | State.VOIDED | State.REVERSED if not operation.frozen:
                self._post(operation, OperatorReturnedCash())
            case _ if receipt_is_doubtful(operation) and not operation.frozen:
                self._post(operation, ReceiptCameOut(Witness.OPERATOR))
            case _:
                self._go_on()

    def _collect(self, serving: Serving, operation: Operation) -> None:
        if self._price_runs_out(operation) and operation.iid in self.situation.codes:
            self._put(self._pricing_again(operation))
            assert isinstance(self.situation.front, Pricing), self.situation.front
            self._ask_price(self.situation.front)
            words = self._stage.words
            self.situation.band = Band(words("offer.price_expired"), Tone.INFO, "clock")
            return
        received = serving.received
        cents = None if received.is_empty else received.cents
        self._post(operation, OperatorCollected(cents))

    def _price_runs_out(self, operation: Operation) -> bool:
        age_s = self._monotonic_s() - self.situation.seen_at_s[operation.iid]
        return age_s > operation.ttl_s - PRICE_MARGIN_S

    def _pricing_again(self, operation: Operation) -> Pricing:
        status = self.situation.status
        assert status is not None, operation.iid
        assert status.terms is not None, status
        entry = AmountEntry(status.terms.limits).choose(operation.amount_cents)
        code = self.situation.codes[operation.iid]
        visit = operation.visit_id
        return Pricing(code, visit, entry, self._now(), replaces=operation.iid)

    def _press_resuming(self, selected: IntentId, intent: Intent) -> None:
        match intent:
            case Tap.PRIMARY:
                self._answer_yes(selected)
            case Tap.SECOND:
                self._answer_no(selected)
            case Tap.WAY_OUT:
                self.situation.postponed = True
                self._put(self._at_rest())
            case Row(iid):
                self._put(Resuming(iid))
            case Tap.ROW_UP | Tap.ROW_DOWN:
                self._step_row(selected, -1 if intent is Tap.ROW_UP else 1)
            case _:
                pass

    def _answer_yes(self, selected: IntentId) -> None:
        operation = self.situation.operations[selected]
        match self.situation.questions.pop(selected, None):
            case Question.CASH_COLLECTED:
                if operation.state is not State.PRE_PRINTED:
                    self._post(operation, PreReceiptOrdered())
                self._serve(selected)
            case Question.RECEIPT_OUT:
                self._post(operation, ReceiptCameOut(Witness.OPERATOR))
                self._go_on_resuming(leaving=selected)
            case Question.CASH_RETURNED:
                self._post(operation, OperatorReturnedCash())
                self._go_on_resuming(leaving=selected)
            case None:
                self._go_on_resuming(leaving=selected)

    def _answer_no(self, selected: IntentId) -> None:
        if self.situation.questions[selected] is Question.CASH_COLLECTED:
            self.situation.sheet = Sheet.ABANDON_FOUND
            return
        del self.situation.questions[selected]
        self._post(self.situation.operations[selected], ReceiptOrdered())
        self._serve(selected)

    def _step_row(self, selected: IntentId, step: int) -> None:
        rows = [operation.iid for operation in self.situation.to_resume()]
        at = max(0, min(len(rows) - 1, rows.index(selected) + step))
        self._put(Resuming(rows[at]))

    # Where to go next.

    def _put(self, front: Front) -> None:
        self.situation.front = front
        self.situation.band = None
        self.situation.sheet = None

    def _serve(self, iid: IntentId) -> None:
        self._put(Serving(iid))

    def _at_rest(self) -> Front:
        return Idle() if self.situation.selling else Starting()

    def _go_on(self) -> None:
        """Leave an operation that is over: to the next open question, else to the next code."""
        self._put(self._at_rest())
        if self.situation.questions and not self.situation.postponed:
            self._go_on_resuming()

    def _go_on_resuming(self, leaving: IntentId | None = None) -> None:
        situation = self.situation
        rows = [row.iid for row in situation.to_resume() if row.iid != leaving]
        asked = [iid for iid in rows if iid in situation.questions]
        match situation.front:
            case Resuming(selected) if selected in rows:
                return
            case _:
                pass
        if asked or (rows and leaving is None):
            self._put(Resuming((asked or rows)[0]))
        else:
            self._put(self._at_rest())

    # Out of here.

    def _post(self, operation: Operation, event: MayBeLate) -> None:
        """Post once for each snapshot: a second tap is about a row that has moved already."""
        asked = (operation, type(event))
        if asked in self._answered or not allows(operation, type(event)):
            return
        self._answered = {(row, kind) for row, kind in self._answered if row.iid != operation.iid}
        self._answered.add(asked)
        self._workflow.post(operation.iid, event)

    @property
    def _workflow(self) -> Counter:
        assert self._counter is not None, "nothing is offered before the workflow is bound"
        return self._counter

    def _present(self) -> Scene:
        return present_scene(self.situation, self._stage, self._now(), self._monotonic_s())


def _edited(entry: AmountEntry, intent: Intent, sums: tuple[int, ...]) -> AmountEntry:
    match intent:
        case Sign(sign):
            return entry.press(sign)
        case Tap.BACKSPACE:
            return entry.press(BACKSPACE)
        case QuickSum(amount_cents):
            return entry.choose(amount_cents)
        case Tap.NEXT_SUM:
            above = [cents for cents in sums if cents > entry.cents]
            return entry.choose(above[0]) if above else entry
        case Tap.PREVIOUS_SUM:
            below = [cents for cents in sums if cents < entry.cents]
            return entry.choose(below[-1]) if below else entry
        case _:
            return entry


def _key_on_paper(text: str) -> IntentId:
    """Return the key that stands on a paper of ours."""
    start = len(_OUR_PAPER_PREFIXES[0])
    return IntentId(text[start : start + _KEY_LENGTH].lower())
