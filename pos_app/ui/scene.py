"""From the situation at the counter to everything that is on the screen. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from pos_app.domain.operation import IntentId, Kind, Operation, State, VisitId
from pos_app.domain.paper import Lines, QrModules
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.shop import Shop
from pos_app.domain.transitions import Question
from pos_app.domain.words import Words
from pos_app.ports.counter import CounterStatus
from pos_app.ports.devices import Outfit
from pos_app.ports.practice import Practice
from pos_app.ports.scanner import CameraState
from pos_app.ports.shifts import ShiftTold
from pos_app.ui.customer.presenter import present_customer
from pos_app.ui.customer.views import CustomerView
from pos_app.ui.fronts.kinds import (
    CAMERA_ASKED,
    Authorising,
    Browsing,
    Choosing,
    Closed,
    Comparing,
    Counting,
    Idle,
    Item,
    MovingCash,
    Picking,
    Pricing,
    Resuming,
    Searching,
    Serving,
    Starting,
    Together,
    Typing,
)
from pos_app.ui.intents import Tap
from pos_app.ui.lock.showing import COVERED, lock_screen
from pos_app.ui.presenters.amount import present_amount
from pos_app.ui.presenters.before_sale import (
    present_idle,
    present_starting,
    present_typing,
)
from pos_app.ui.presenters.context import Context
from pos_app.ui.presenters.faults import fault_band
from pos_app.ui.presenters.office import other_owners
from pos_app.ui.presenters.operation import present
from pos_app.ui.presenters.operations import present_opened, present_operations
from pos_app.ui.presenters.papers import (
    PaperContext,
    Typeset,
    empty_paper,
    last_paper,
    listed_paper,
    present_paper,
    storno_preview,
)
from pos_app.ui.presenters.pictures import present_picking, present_searching
from pos_app.ui.presenters.resume import present_resume
from pos_app.ui.presenters.shift import (
    TypesetReport,
    closed_paper,
    compared_paper,
    covered_paper,
    due_band,
    present_closed,
    present_comparison,
    present_count,
    present_move,
)
from pos_app.ui.presenters.sight import hint_note, picture_tools, present_choosing
from pos_app.ui.presenters.storno import present_storno
from pos_app.ui.presenters.strip import present_strip
from pos_app.ui.presenters.views import Action, Band, PaperView, Scene, ScreenView
from pos_app.ui.presenters.visit import present_visit
from pos_app.ui.presenters.visit_papers import (
    TypesetTogether,
    VisitPapers,
    visit_paper,
    visit_preview,
)
from pos_app.ui.rights import permitted
from pos_app.ui.rooms.showing import room_paper, room_screen, seen_from
from pos_app.ui.sheets import present_sheet
from pos_app.ui.situation import (
    Situation,
)

#: Stands for a key in the preview of a pre-receipt: nothing has been priced yet.
_NO_KEY = IntentId("0" * 32)
_ASKING = frozenset({State.SUBMITTING, State.VOIDING, State.REVERSING})


@dataclass(frozen=True, slots=True)
class Stage:
    """What every scene needs and no situation changes."""

    words: Words
    shop: Shop
    typeset: Typeset
    typeset_report: TypesetReport
    typeset_slip: Callable[[], Lines]
    draw_code: Callable[[str], QrModules]
    typeset_together: TypesetTogether
    has_reader: bool
    #: Whether the camera's picture can be searched with every means, and files can.
    can_study: bool = False
    can_pick: bool = False
    #: An amount of more than this is looked at twice; 0: none is.
    second_look_cents: int = 0
    #: Of the customer's display and voice; None where they speak the till's language.
    customer_words: Words | None = None
    #: What the devices are set to be.
    outfit: Outfit = field(default_factory=Outfit)
    #: The pretended world of the training; None at a true till.
    practice: Practice | None = None
    #: Whether this till can turn to the training.
    can_train: bool = False


def present_scene(situation: Situation, stage: Stage, now: datetime, now_s: float) -> Scene:
    scene = _whole_scene(situation, stage, now, now_s)
    if situation.is_locked:
        screen = lock_screen(situation, stage, now_s)
        return replace(scene, screen=screen, paper=COVERED, overlay=None)
    return permitted(scene, situation, stage.words)


def _whole_scene(situation: Situation, stage: Stage, now: datetime, now_s: float) -> Scene:
    """Present everything, as if everybody might see and do it."""
    room = situation.room
    return Scene(
        screen=(
            room_screen(room, situation, stage, now_s)
            if room is not None
            else _screen(situation, stage, now, now_s)
        ),
        paper=(room and room_paper(room, situation, stage)) or _paper(situation, stage, now),
        strip=present_strip(
            stage.words,
            seen_from(situation, stage),
            scanning=situation.listens,
            asking=any(row.state in _ASKING for row in situation.in_front),
            now=now,
            covered=isinstance(situation.front, Counting | MovingCash) or situation.is_locked,
            operator=situation.in_charge,
        ),
        overlay=present_sheet(situation, stage.words),
    )


def present_customer_side(situation: Situation, stage: Stage) -> CustomerView:
    words = stage.customer_words or stage.words
    return present_customer(situation, words, stage.shop.name, fee_cents(situation.status))


def _screen(situation: Situation, stage: Stage, now: datetime, now_s: float) -> ScreenView:
    words, told = stage.words, None if situation.sheet else situation.band
    band = told or _warning(words, situation.status)
    match situation.front:
        case Starting() | Idle() as front:
            return _at_rest(front, situation, stage, band)
        case Choosing() | Searching() | Picking() as front:
            return _sight_screen(front, words, now, now_s)
        case Typing() | Pricing() as front:
            return _keyed_screen(front, words, situation.status, band)
        case Serving() | Together() as front:
            context = _context(situation, stage, front, now=now, now_s=now_s)
            return _sale_screen(front, situation, context)
        case Resuming(selected):
            rows = situation.to_resume()
            questions, sisters = situation.questions, situation.sisters
            return present_resume(words, rows, questions, selected, band, sisters=sisters)
        case Authorising(iid, owner, entry):
            asked = situation.staff.find(owner)
            return present_storno(
                words,
                situation.operations[iid],
                entry,
                now_s,
                owner="" if asked is None else asked.name,
                others=other_owners(situation.staff, owner),
                band=told,
            )
        case Browsing() as browsing:
            return _browsing_screen(browsing, situation, words, now, band)
        case Counting() | MovingCash() | Comparing() | Closed() as front:
            return _shift_screen(front, situation.shift, words, told)


def _keyed_screen(
    front: Typing | Pricing, words: Words, status: CounterStatus | None, band: Band | None
) -> ScreenView:
    match front:
        case Typing():
            return present_typing(words, front.text, band)
        case Pricing():
            return present_amount(words, front, fee_cents(status), band=band)


def _sale_screen(front: Serving | Together, situation: Situation, context: Context) -> ScreenView:
    match front:
        case Serving(iid):
            return present(situation.operations[iid], situation.activity(iid), context)
        case Together():
            return present_visit(situation.in_front, situation.activity, context)


def _browsing_screen(
    browsing: Browsing, situation: Situation, words: Words, now: datetime, band: Band | None
) -> ScreenView:
    row, told = situation.browsed, situation.history
    if browsing.opened and row is not None:
        happenings = told.happenings if told is not None and told.iid == row.iid else None
        return present_opened(words, row, happenings, browsing.first, band=band)
    listed, search = situation.listed, browsing.search
    return present_operations(words, search, listed, browsing.selected, now=now, band=band)


def _at_rest(
    front: Starting | Idle, situation: Situation, stage: Stage, band: Band | None
) -> ScreenView:
    words = stage.words
    if isinstance(front, Starting):
        return present_starting(words, situation.status, band)
    return present_idle(
        words,
        stage.shop.name,
        camera=situation.camera,
        pending=situation.pending(),
        hint=hint_note(words, situation.guidance.shown),
        tools=_tools(situation, stage),
        band=band or due_band(words, situation.shift),
    )


def _sight_screen(
    front: Choosing | Searching | Picking, words: Words, now: datetime, now_s: float
) -> ScreenView:
    match front:
        case Choosing(picture, sightings):
            return present_choosing(words, picture, sightings)
        case Searching(asked, since_s):
            seconds = max(0, int(now_s - since_s))
            return present_searching(words, of_camera=asked == CAMERA_ASKED, seconds=seconds)
        case Picking(files, first):
            return present_picking(words, files, first, now)


def _tools(situation: Situation, stage: Stage) -> tuple[Action, ...]:
    live = stage.can_study and situation.camera is CameraState.LIVE
    tools = picture_tools(stage.words, can_study=live, can_pick=stage.can_pick)
    if stage.practice is None:
        return tools
    text = stage.words("exercises.door")
    return (Action("exercises", text, Tap.EXERCISES, "graduation-cap", "F12"), *tools)


def _shift_screen(
    front: Counting | MovingCash | Comparing | Closed,
    told: ShiftTold | None,
    words: Words,
    band: Band | None,
) -> ScreenView:
    match front:
        case Counting(entry):
            return present_count(words, entry, told, band)
        case MovingCash(way, entry, reason):
            return present_move(words, way, entry, reason, told, band=band)
        case Comparing(number, closing):
            return present_comparison(words, told, number, closing=closing, band=band)
        case Closed():
            assert told is not None, "a closure has been told"
            assert told.last is not None, told
            return present_closed(words, told, told.last)


def _warning(words: Words, status: CounterStatus | None) -> Band | None:
    """Return what is wrong with the journal: said wherever no operation is in front."""
    warnings = status.warnings if status else ()
    return fault_band(words, warnings[0]) if warnings else None


def _context(
    situation: Situation,
    stage: Stage,
    front: Serving | Together,
    *,
    now: datetime,
    now_s: float,
) -> Context:
    iids = front.iids if isinstance(front, Together) else (front.iid,)
    return Context(
        stage.words,
        now_s,
        now,
        selling=situation.selling,
        received=front.received,
        knows_code=all(iid in situation.codes for iid in iids),
        slip_asked=any(iid in situation.slips_asked for iid in iids),
        copying=isinstance(front, Serving) and front.copying,
        band=situation.band,
    )


def _paper(situation: Situation, stage: Stage, now: datetime) -> PaperView:
    match situation.front:
        case Idle() if situation.recent:
            return last_paper(PaperContext(stage.words, stage.typeset), situation.recent, now)
        case Pricing() as pricing if rows := provisional(pricing, situation.status):
            return visit_preview(stage.words, stage.typeset_together, rows)
        case Together(receipted=receipted):
            context = PaperContext(stage.words, stage.typeset)
            papers = VisitPapers(situation.in_front, receipted, stage.typeset_together)
            return visit_paper(papers, situation.activity, context)
        case Serving(iid, copying=copying):
            context = _paper_context(situation, stage, iid, copying=copying)
            return present_paper(situation.operations[iid], situation.activity(iid), context)
        case Resuming(selected):
            found = _as_found(situation, situation.operations[selected])
            context = _paper_context(situation, stage, selected)
            return present_paper(found, situation.activity(selected), context)
        case Authorising(iid):
            context = _paper_context(situation, stage, iid)
            return storno_preview(situation.operations[iid], context)
        case Browsing() if situation.browsed is not None:
            row = situation.browsed
            context = _paper_context(situation, stage, row.iid)
            return listed_paper(row, situation.activity(row.iid), context)
        case Browsing():
            return PaperView(None, None)
        case Counting() | MovingCash() | Comparing() | Closed() as front:
            return _shift_paper(front, situation.shift, stage)
        case _:
            return empty_paper(stage.words, len(situation.pending()))


def _shift_paper(
    front: Counting | MovingCash | Comparing | Closed, told: ShiftTold | None, stage: Stage
) -> PaperView:
    match front:
        case Comparing() if told is not None and told.report is not None:
            # As it will be printed: a closure, though nothing has been closed yet.
            closure = replace(told.report, is_closure=True)
            return compared_paper(stage.words, closure, stage.typeset_report)
        case Closed() if told is not None and told.last is not None:
            return closed_paper(stage.words, told, told.last, stage.typeset_report)
        case _:
            return covered_paper(stage.words, told)


def _paper_context(
    situation: Situation, stage: Stage, iid: IntentId, *, copying: bool = False
) -> PaperContext:
    asked = iid in situation.slips_asked
    return PaperContext(stage.words, stage.typeset, slip_asked=asked, copying=copying)


def _as_found(situation: Situation, operation: Operation) -> Operation:
    """A print that a power cut interrupted may have come out: nobody knows."""
    question = situation.questions.get(operation.iid)
    if question in {Question.RECEIPT_OUT, Question.CASH_COLLECTED}:
        return replace(operation, print_outcome=PrintOutcome.UNKNOWN)
    return operation


def fee_cents(status: CounterStatus | None) -> int:
    return status.terms.fee_cents if status and status.terms else 0


def provisional(pricing: Pricing, status: CounterStatus | None) -> tuple[Operation, ...]:
    """Return the operations as they will be if the prices are what the terms say."""
    keyed = [item for item in pricing.items if item.entry.is_sellable]
    return tuple(_provisional(item, pricing.since, at, status) for at, item in enumerate(keyed))


def _provisional(item: Item, since: datetime, at: int, status: CounterStatus | None) -> Operation:
    fee, amount = fee_cents(status), item.entry.cents
    return Operation(
        iid=_NO_KEY,
        visit_id=VisitId(""),
        kind=Kind.RECHARGE,
        state=State.QUOTED,
        number=(status.next_number if status else 0) + at,
        code_digest="",
        code_tail=item.code.tail,
        amount_cents=amount,
        fee_cents=fee,
        total_cents=amount + fee,
        service_label=status.terms.service_label if status and status.terms else "",
        creditor_name="",
        opened_at=since,
        ttl_s=0,
    )
