"""The desk: what the person does and what the workflow tells, made into the next scene.

It holds the draft (a code and an amount, in memory only) and knows which operation is in
front. It posts events about that operation and no other, and only those that a button of the
scene offers and the table allows. An operation in verification steps back, and the shop goes
on selling. What a press means on each front is said in ``ui/fronts``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from math import ceil
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from pos_app.domain.events import OperatorAbandoned, VoidRequested
from pos_app.domain.operation import IntentId, Operation, State, VisitId
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.words import Words
from pos_app.ports.counter import (
    Activity,
    Answer,
    CodeChecked,
    Counter,
    CounterStatus,
    HistoryTold,
    JournalTold,
    OperationsListed,
    Phase,
    ReversalAnswered,
    Search,
)
from pos_app.ports.devices import BackendTried, NotTried, SlipTried
from pos_app.ports.operators import PinAnswered, StaffTold
from pos_app.ports.preferences import Chosen
from pos_app.ports.scanner import Hint, Scan, Source
from pos_app.ports.shifts import ShiftTold
from pos_app.ui.drops import NotTaken
from pos_app.ui.eyes import Sight
from pos_app.ui.floor import Floor
from pos_app.ui.fronts.browsing import look_again, take_listed
from pos_app.ui.fronts.kinds import (
    CAMERA_ASKED,
    Authorising,
    Browsing,
    Idle,
    Pricing,
    Resuming,
    Serving,
    Starting,
    Together,
)
from pos_app.ui.fronts.pictures import (
    take_drop,
    take_files,
    take_studied,
)
from pos_app.ui.fronts.pressing import press_front
from pos_app.ui.fronts.pricing import (
    answer_repeat,
    answer_second_look,
    give_visit_up,
    take_checked,
    take_no_price,
    take_price,
    take_priced,
)
from pos_app.ui.fronts.scans import take_scan
from pos_app.ui.fronts.several import take_several
from pos_app.ui.fronts.shift import close_shift, take_shift
from pos_app.ui.fronts.storno import take_reversal
from pos_app.ui.fronts.together import take_together
from pos_app.ui.intents import Intent, Tap
from pos_app.ui.lock.pressing import (
    lock,
    may_lock,
    may_lock_by_itself,
    press_lock,
    take_pin,
    take_staff,
)
from pos_app.ui.messages import (
    Answered,
    CameraChanged,
    DraftPriced,
    DraftRefused,
    FilesFound,
    FileStudied,
    Found,
    HintChanged,
    LicencesFound,
    Message,
    OperationMoved,
    PictureStudied,
    PreferenceKept,
    ReaderChanged,
    Scanned,
    SeveralSeen,
    Sighted,
    StatusChanged,
    TillStopped,
)
from pos_app.ui.offers import offers
from pos_app.ui.outcome_sounds import sound_of
from pos_app.ui.presenters.views import Scene
from pos_app.ui.rights import may_press
from pos_app.ui.rooms.devices import read_for_trial, take_trial
from pos_app.ui.rooms.pressing import enter_room, press_room
from pos_app.ui.rooms.settings import take_kept
from pos_app.ui.scene import Stage, present_customer_side, present_scene
from pos_app.ui.situation import (
    Sheet,
    Situation,
)

_TICK_MS = 500
_MS_PER_S = 1000
_OVER = frozenset({State.REJ_CLOSED, State.VOID_CLOSED, State.REV_CLOSED, State.ABANDONED})
#: What the other answer does, where an overlay is about amounts being keyed.
_VISIT_ANSWERS = {Sheet.SECOND_LOOK: answer_second_look, Sheet.LEAVE_VISIT: give_visit_up}
_BEFORE_CASH = frozenset({State.QUOTED, State.PRE_PRINTING, State.PRE_PRINTED})


class Desk(QObject):
    """Belongs to the GUI thread; ``take`` and ``press`` are called there and nowhere else.

    Signals:
        scene_changed: The ``Scene`` to show.
        customer_changed: The ``CustomerView`` of the same moment.
        stopped: The till has stopped, with the ``Fault``.
        closing_agreed: The person closes although the backend still owes an answer.
        answered: The ``Sound`` that says what a scan was, or what has become of a recharge.
        preferred: The name of a setting, and what it is to be from now on.
        going: The person leaves for somewhere, a ``Going``.
    """

    scene_changed = Signal(object)
    customer_changed = Signal(object)
    stopped = Signal(object)
    closing_agreed = Signal()
    answered = Signal(object)
    preferred = Signal(str, object)
    going = Signal(object)

    def __init__(
        self,
        counter: Counter | None,
        stage: Stage,
        *,
        monotonic_s: Callable[[], float],
        now: Callable[[], datetime],
        new_visit: Callable[[], VisitId],
        lock_after_s: int = 0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._floor = Floor(
            counter,
            stage,
            monotonic_s=monotonic_s,
            now=now,
            new_visit=new_visit,
            answer=self.answered.emit,
            prefer=self.preferred.emit,
            go=self.going.emit,
        )
        self._lock_after_s = lock_after_s
        self.scene = self._present()
        self.customer = present_customer_side(self._floor.situation, self._floor.stage)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_TICK_MS)
        self._ticker.timeout.connect(self._tick)
        self._hint_due = QTimer(self)
        self._hint_due.setSingleShot(True)
        self._hint_due.timeout.connect(self._move_hint_on)

    @property
    def situation(self) -> Situation:
        return self._floor.situation

    @property
    def stage(self) -> Stage:
        return self._floor.stage

    def bind(self, counter: Counter) -> None:
        """Take the workflow, once it is there; the clock of the scenes begins to tick."""
        self._floor.bind(counter)
        self._ticker.start()

    def move_to(self, stage: Stage) -> None:
        """Stand in another shop: its name and papers are known only after the start."""
        self._floor.stage = stage
        self.publish()

    def speak(self, words: Words) -> None:
        """Go on in another language. What a band said in the old one has been said."""
        self.situation.band = None
        self.move_to(replace(self._floor.stage, words=words))

    def lock_after(self, seconds: int) -> None:
        """Lock when nobody has pressed anything for so long, from now on; 0: never."""
        self._lock_after_s = seconds

    def offer(self, chosen: Chosen) -> None:
        """Let settings be chosen at the till from now on."""
        self.situation.chosen = chosen
        self.publish()

    def look_through(self, sight: Sight) -> None:
        """Search still pictures through ``sight`` from now on."""
        self._floor.sight = sight

    def rest(self) -> None:
        """Let the clock stand: no more scenes but those that something causes."""
        self._ticker.stop()

    @Slot()
    def publish(self) -> None:
        """Present the situation, and tell if it looks different from the last time."""
        self.situation.gear.notice(self._floor.seen, self._floor.now())
        if not self.situation.takes_scans:
            # While the camera is paused it cannot tell that the codes are gone.
            self._floor.keep_answered()
        scene = self._present()
        if scene != self.scene:
            self.scene = scene
            self.scene_changed.emit(scene)
        customer = present_customer_side(self.situation, self._floor.stage)
        if customer != self.customer:
            self.customer = customer
            self.customer_changed.emit(customer)

    @Slot()
    def _tick(self) -> None:
        """Let the clock of the scenes go on, and lock a till that was left alone."""
        floor = self._floor
        idle_s = floor.monotonic_s() - floor.touched_s
        if 0 < self._lock_after_s <= idle_s and may_lock_by_itself(self.situation):
            lock(floor)
        self.publish()

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
                self._sound(operation, activity)
                self.situation.activities[operation.iid] = activity
                self._take_operation(operation)
            case DraftPriced(draft, iid):
                take_price(self._floor, draft, iid)
            case DraftRefused(draft, fault):
                take_no_price(self._floor, draft, fault)
            case StatusChanged(status):
                self._take_status(status)
            case Found():
                self._take_found(message)
            case Scanned(scan):
                self._take_scan(scan)
            case Answered(answer):
                self._take_answer(answer)
            case TillStopped(fault):
                self.stopped.emit(fault)
            case _:
                self._take_sighted(message)
        self.publish()

    def _take_scan(self, scan: Scan) -> None:
        self.situation.reader_seen |= scan.source is Source.WEDGE
        if not read_for_trial(self._floor, scan):
            take_scan(self._floor, scan)

    def _take_sighted(self, message: Sighted) -> None:
        match message:
            case CameraChanged(state):
                self.situation.camera = state
            case ReaderChanged(reader, reader_state):
                self.situation.readers[reader] = reader_state
            case HintChanged(hint):
                self._take_hint(hint)
            case SeveralSeen(several):
                if not read_for_trial(self._floor, several.sightings[0].scan):
                    take_several(self._floor, several)
            case PictureStudied(studied):
                take_studied(self._floor, CAMERA_ASKED, studied)
            case FileStudied(asked, studied):
                take_studied(self._floor, asked, studied)
            case FilesFound() | LicencesFound() | PreferenceKept():
                self._take_from_disk(message)

    def _take_from_disk(self, message: FilesFound | LicencesFound | PreferenceKept) -> None:
        match message:
            case FilesFound(files):
                take_files(self._floor, files)
            case LicencesFound(licences):
                self.situation.licences = licences
            case PreferenceKept(is_kept):
                take_kept(self._floor, is_kept=is_kept)

    def _take_hint(self, hint: Hint | None) -> None:
        situation, now_s = self.situation, self._floor.monotonic_s()
        situation.guidance = situation.guidance.told(hint, now_s)
        due_in_s = situation.guidance.due_in_s(now_s)
        if due_in_s is not None:
            self._hint_due.start(ceil(due_in_s * _MS_PER_S))

    @Slot()
    def _move_hint_on(self) -> None:
        self._take_hint(self.situation.guidance.wanted)
        self.publish()

    def _take_answer(self, answer: Answer) -> None:
        match answer:
            case CodeChecked():
                take_checked(self._floor, answer)
            case OperationsListed():
                take_listed(self._floor, answer)
            case HistoryTold():
                self.situation.history = answer
            case ShiftTold():
                take_shift(self._floor, answer)
            case ReversalAnswered():
                take_reversal(self._floor, answer)
            case StaffTold():
                take_staff(self._floor, answer)
            case PinAnswered():
                take_pin(self._floor, answer)
            case SlipTried() | BackendTried() | NotTried():
                take_trial(self._floor, answer)
            case JournalTold():
                self.situation.journal = answer

    def _take_operation(self, operation: Operation) -> None:
        situation, iid = self.situation, operation.iid
        before = situation.operations.get(iid)
        self._take_end(before, operation)
        if before is not None and _is_proved(operation) and not _is_proved(before):
            situation.gear.proved_at = self._floor.now()
        situation.operations[iid] = operation
        situation.seen_at_s.setdefault(iid, self._floor.monotonic_s())
        if operation.state not in _BEFORE_CASH:
            situation.codes.pop(iid, None)
        match situation.front:
            case Pricing() as pricing:
                take_priced(self._floor, pricing)
            case Together() as together:
                take_together(self._floor, together)
            case Serving(shown, copying=False) if shown == iid and operation.state in _OVER:
                self._floor.go_on()
            case Browsing() as browsing:
                look_again(self._floor, browsing)
            case Resuming():
                self._floor.go_on_resuming()
            case _:
                pass
        situation.drop_settled()

    def _sound(self, operation: Operation, activity: Activity) -> None:
        iid, front = operation.iid, self.situation.front
        if isinstance(front, Together) and iid in front.iids:
            return  # Heard once for all of them.
        before, known = self.situation.operations.get(iid), self.situation.activity(iid)
        sound = sound_of(before, known, operation, activity, in_front=self._is_served(iid))
        if sound is not None:
            self.answered.emit(sound)

    def _is_served(self, iid: IntentId) -> bool:
        match self.situation.front:
            case Serving(shown, copying=False):
                return shown == iid
            case _:
                return False

    def _take_end(self, before: Operation | None, operation: Operation) -> None:
        """Remember the last receipt, and a refused storno until somebody has seen it."""
        situation, iid = self.situation, operation.iid
        if before is None or operation.state is not before.state or before in situation.recent:
            situation.remember(operation)
        if operation.state is State.RCPT_DONE:
            seen = situation.served is not None and situation.served.iid == iid
            if before is not None and before.state is State.REVERSING and not seen:
                situation.not_reversed.add(iid)

    def _take_status(self, status: CounterStatus) -> None:
        self.situation.status = status
        if status.phase is Phase.STOPPED:
            self.stopped.emit(status.backend_fault)
        if isinstance(self.situation.front, Starting | Idle):
            self.situation.front = self._floor.at_rest()

    def _take_found(self, found: Found) -> None:
        situation = self.situation
        rows = (*(question.operation for question in found.questions), *found.others)
        for row in rows:
            situation.operations.setdefault(row.iid, row)
            situation.seen_at_s.setdefault(row.iid, self._floor.monotonic_s())
        for question in found.questions:
            situation.questions[question.operation.iid] = question.question
            situation.sisters[question.operation.iid] = question.sisters
        situation.found = tuple(row.iid for row in rows)
        if isinstance(situation.front, Starting | Idle):
            self._floor.go_on_resuming()
        # The last receipts of an earlier run lie on the desk, too.
        self._floor.counter.list_operations(Search())

    # What the person does.

    def drop(self, what: Path | NotTaken) -> None:
        """Take what was dropped onto the window."""
        take_drop(self._floor, what)
        self.publish()

    @Slot(object)
    def press(self, intent: Intent) -> None:
        """Carry out what a finger or a key asks, if the scene offers it."""
        self._floor.touch()
        if not offers(self.scene, intent):
            return
        if self.situation.is_locked:
            self.situation.band = None
            press_lock(self._floor, intent)
        elif intent is Tap.LOCK:
            if may_lock(self.situation):
                lock(self._floor)
        elif may_press(self.situation, intent):
            self._press_open(intent)
        self.publish()

    def _press_open(self, intent: Intent) -> None:
        """Take a press on a till that is not locked."""
        if self.situation.sheet is not None:
            self._press_sheet(intent)
        else:
            self.situation.band = None
            self._press_page(intent)

    def _press_page(self, intent: Intent) -> None:
        room = self.situation.room
        if enter_room(self._floor, intent):
            return
        if room is not None:
            press_room(self._floor, room, intent)
        else:
            press_front(self._floor, intent)

    def _press_sheet(self, intent: Intent) -> None:
        sheet, self.situation.sheet = self.situation.sheet, None
        self.situation.band = None
        if sheet is Sheet.REPEAT:
            answer_repeat(self._floor, meant=intent is Tap.OTHER)
            return
        if intent is not Tap.OTHER:
            return
        if sheet in _VISIT_ANSWERS:
            _VISIT_ANSWERS[sheet](self._floor)
            return
        if sheet is Sheet.CLOSE:
            self.closing_agreed.emit()
            return
        if sheet is Sheet.CLOSE_SHIFT:
            close_shift(self._floor)
            return
        if sheet is Sheet.ABANDON:
            self._floor.post_all(self.situation.in_front, OperatorAbandoned())
            return
        operation = self.situation.served
        assert operation is not None, sheet
        if sheet is Sheet.REVERSE:
            self._floor.put(Authorising(operation.iid, self.situation.owner))
            return
        event = VoidRequested() if sheet is Sheet.VOID else OperatorAbandoned()
        self._floor.post(operation, event)

    def _present(self) -> Scene:
        floor = self._floor
        return present_scene(floor.situation, floor.stage, floor.now(), floor.monotonic_s())


def _is_proved(operation: Operation) -> bool:
    return operation.print_outcome is PrintOutcome.PRINTED
