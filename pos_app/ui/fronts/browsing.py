"""The list of operations: finding one, and what can still be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from pos_app.domain.codes.recognise import RefusalReason, Refused
from pos_app.domain.events import ReceiptOrdered, ReversalRequested
from pos_app.domain.operation import IntentId
from pos_app.domain.our_papers import agrees
from pos_app.domain.search import Days, Ended
from pos_app.domain.transitions import allows, is_open
from pos_app.ports.counter import OperationsListed, Search
from pos_app.ports.sound import Sound
from pos_app.ui.floor import Floor
from pos_app.ui.fronts.kinds import (
    Browsing,
)
from pos_app.ui.fronts.shift import compare_again
from pos_app.ui.intents import Intent, Row, Sign, Tap
from pos_app.ui.presenters.history import moments
from pos_app.ui.presenters.operations import MOMENTS_SHOWN
from pos_app.ui.presenters.refusal import refusal_band
from pos_app.ui.situation import (
    RECENT_MAX,
    Sheet,
)

Choice = TypeVar("Choice")

_PAGE = 4
_SEARCH_LENGTH_MAX = 14
_DAYS = tuple(Days)
_ENDS = (None, *Ended)
_STEPS = {Tap.ROW_UP: -1, Tap.ROW_DOWN: 1, Tap.PAGE_UP: -_PAGE, Tap.PAGE_DOWN: _PAGE}


def press_browsing(floor: Floor, browsing: Browsing, intent: Intent) -> None:
    if browsing.opened:
        _press_opened(floor, browsing, intent)
    else:
        _press_list(floor, browsing, intent)


def _press_list(floor: Floor, browsing: Browsing, intent: Intent) -> None:
    match intent:
        case Tap.PRIMARY:
            _open_or_finish(floor, browsing)
        case Tap.REPRINT:
            _copy(floor)
        case Tap.REVERSE:
            _ask_for_storno(floor)
        case Tap.WAY_OUT:
            _leave(floor, browsing)
        case Row(iid) if iid == browsing.selected:
            _open(floor, browsing)
        case Row(iid):
            floor.situation.front = replace(browsing, selected=iid)
        case Tap.ROW_UP | Tap.ROW_DOWN | Tap.PAGE_UP | Tap.PAGE_DOWN:
            _step(floor, browsing, _STEPS[intent])
        case _:
            _search(floor, browsing, intent)


def _search(floor: Floor, browsing: Browsing, intent: Intent) -> None:
    text = browsing.search.text
    match intent:
        case Tap.SHOW_ALL | Tap.SHOW_OPEN | Tap.OTHER_DAYS | Tap.OTHER_END:
            _look_for(floor, browsing, _narrowed(browsing.search, intent))
        case Tap.BACKSPACE:
            _find(floor, browsing, text[:-1])
        case Sign(sign):
            _find(floor, browsing, (text + sign)[:_SEARCH_LENGTH_MAX])
        case _:
            pass


def _press_opened(floor: Floor, browsing: Browsing, intent: Intent) -> None:
    match intent:
        case Tap.PRIMARY:
            _do_next(floor, browsing)
        case Tap.REVERSE:
            _ask_for_storno(floor)
        case Tap.WAY_OUT:
            floor.situation.front = replace(browsing, opened=False, first=0)
        case Tap.ROW_UP | Tap.ROW_DOWN | Tap.PAGE_UP | Tap.PAGE_DOWN:
            _page(floor, browsing, _STEPS[intent])
        case _:
            pass


def take_listed(floor: Floor, listed: OperationsListed) -> None:
    """Show what the journal has answered, unless something else has been asked since."""
    if listed.search == Search() and not floor.situation.recent:
        done = [row for row in listed.rows if allows(row, ReversalRequested) and row.decision]
        floor.situation.recent = tuple(done[:RECENT_MAX])
    refused = _refused_paper(floor, listed)
    if listed.search.iid in floor.situation.papers_asked:
        del floor.situation.papers_asked[listed.search.iid]
        floor.answer(Sound.REFUSED if refused else Sound.TAKEN)
    match floor.situation.front:
        case Browsing(search) if search == listed.search and refused is not None:
            floor.put(floor.at_rest())
            floor.situation.band = refusal_band(floor.words, refused)
        case Browsing(search, selected) as browsing if search == listed.search:
            floor.situation.listed = listed
            found = [row.iid for row in listed.rows]
            kept = selected if selected in found else next(iter(found), None)
            if kept != selected and floor.situation.sheet is Sheet.REVERSE:
                # It asked about a row that is no longer selected.
                floor.situation.sheet = None
            still = browsing.opened and kept == selected
            floor.situation.front = replace(browsing, selected=kept, opened=still)
        case _:
            pass


def _refused_paper(floor: Floor, listed: OperationsListed) -> Refused | None:
    """Return why the scanned paper that was looked for counts for nothing, if it does not."""
    iid = listed.search.iid
    if iid is None:
        return None
    if not listed.rows:
        return Refused(RefusalReason.OUR_PAPER)
    text = floor.situation.papers_asked.get(iid)
    altered = text is not None and not agrees(text, listed.rows[0])
    return Refused(RefusalReason.ALTERED_PAPER) if altered else None


def look_again(floor: Floor, browsing: Browsing) -> None:
    """Ask for the rows anew: one of them may have moved, and it may be the opened one."""
    floor.counter.list_operations(browsing.search)
    if browsing.opened and browsing.selected is not None:
        floor.counter.tell_history(browsing.selected)


def _find(floor: Floor, browsing: Browsing, text: str) -> None:
    _look_for(floor, browsing, replace(browsing.search, text=text, iid=None))


def _look_for(floor: Floor, browsing: Browsing, search: Search) -> None:
    floor.browse(search, browsing.selected, closure=browsing.closure)


def _leave(floor: Floor, browsing: Browsing) -> None:
    if browsing.closure is None:
        floor.go_on()
    else:
        compare_again(floor, browsing.closure)


def _narrowed(before: Search, intent: Intent) -> Search:
    """Return the search with the next choice of what ``intent`` is about."""
    search = replace(before, iid=None)
    match intent:
        case Tap.OTHER_DAYS:
            return replace(search, days=_after(search.days, _DAYS))
        case Tap.OTHER_END:
            return replace(search, ended=_after(search.ended, _ENDS))
        case _:
            return replace(search, only_open=intent is Tap.SHOW_OPEN)


def _after(chosen: Choice, choices: Sequence[Choice]) -> Choice:
    return choices[(choices.index(chosen) + 1) % len(choices)]


def _step(floor: Floor, browsing: Browsing, step: int) -> None:
    listed = floor.situation.listed
    rows: list[IntentId] = [] if listed is None else [row.iid for row in listed.rows]
    if browsing.selected in rows:
        at = max(0, min(len(rows) - 1, rows.index(browsing.selected) + step))
        floor.situation.front = replace(browsing, selected=rows[at])


def _page(floor: Floor, browsing: Browsing, step: int) -> None:
    """Move along the opened row's line, as far as there is more of it."""
    told, row = floor.situation.history, floor.situation.browsed
    if told is not None and row is not None:
        count = len(moments(floor.words, row, told.happenings))
        first = max(0, min(browsing.first + step, count - MOMENTS_SHOWN))
        floor.situation.front = replace(browsing, first=first)


def _open_or_finish(floor: Floor, browsing: Browsing) -> None:
    operation = floor.situation.browsed
    if operation is None:
        return
    if is_open(operation):
        _do_next(floor, browsing)
    else:
        _open(floor, browsing)


def _open(floor: Floor, browsing: Browsing) -> None:
    """Show all that happened to the selected row; the journal is asked for it."""
    if floor.situation.browsed is None or browsing.selected is None:
        return
    floor.situation.front = replace(browsing, opened=True, first=0)
    floor.situation.history = None
    floor.counter.tell_history(browsing.selected)


def _do_next(floor: Floor, browsing: Browsing) -> None:
    operation = floor.situation.browsed
    if operation is None:
        return
    if not is_open(operation):
        _copy(floor)
    elif operation.iid in floor.situation.operations:
        floor.show_row(operation.iid)
    else:
        # It has ended since it was listed, and is no longer in memory.
        look_again(floor, browsing)


def _ask_for_storno(floor: Floor) -> None:
    operation = floor.situation.browsed
    if operation is not None and allows(operation, ReversalRequested):
        floor.situation.operations[operation.iid] = operation
        floor.situation.sheet = Sheet.REVERSE


def _copy(floor: Floor) -> None:
    operation = floor.situation.browsed
    if operation is not None and not is_open(operation) and allows(operation, ReceiptOrdered):
        floor.copy_receipt(operation)
