"""The list of operations: finding one, and what can still be done about it."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.codes.recognise import RefusalReason, Refused
from pos_app.domain.events import ReceiptOrdered, ReversalRequested
from pos_app.domain.operation import IntentId
from pos_app.domain.our_papers import agrees
from pos_app.domain.transitions import allows, is_open
from pos_app.ports.counter import OperationsListed, Search
from pos_app.ports.sound import Sound
from pos_app.ui.floor import Floor
from pos_app.ui.fronts.kinds import (
    Browsing,
)
from pos_app.ui.fronts.shift import compare_again
from pos_app.ui.intents import Intent, Row, Sign, Tap
from pos_app.ui.presenters.refusal import refusal_band
from pos_app.ui.situation import (
    RECENT_MAX,
    Sheet,
)

_PAGE = 4
_SEARCH_LENGTH_MAX = 14
_STEPS = {Tap.ROW_UP: -1, Tap.ROW_DOWN: 1, Tap.PAGE_UP: -_PAGE, Tap.PAGE_DOWN: _PAGE}


def press_browsing(floor: Floor, browsing: Browsing, intent: Intent) -> None:
    search = browsing.search
    match intent:
        case Tap.PRIMARY:
            _do_next(floor, browsing)
        case Tap.REVERSE:
            _ask_for_storno(floor)
        case Tap.WAY_OUT:
            _leave(floor, browsing)
        case Row(iid):
            floor.situation.front = replace(browsing, selected=iid)
        case Tap.ROW_UP | Tap.ROW_DOWN | Tap.PAGE_UP | Tap.PAGE_DOWN:
            _step(floor, browsing, _STEPS[intent])
        case Tap.SHOW_ALL:
            _look_for(floor, browsing, Search(text=search.text))
        case Tap.SHOW_OPEN:
            _look_for(floor, browsing, Search(text=search.text, only_open=True))
        case Tap.BACKSPACE:
            _find(floor, browsing, search.text[:-1])
        case Sign(sign):
            _find(floor, browsing, (search.text + sign)[:_SEARCH_LENGTH_MAX])
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
            floor.situation.front = replace(browsing, selected=kept)
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
    """Ask for the rows anew: one of them may have moved."""
    floor.counter.list_operations(browsing.search)


def _find(floor: Floor, browsing: Browsing, text: str) -> None:
    _look_for(floor, browsing, Search(text, only_open=browsing.search.only_open))


def _look_for(floor: Floor, browsing: Browsing, search: Search) -> None:
    floor.browse(search, browsing.selected, closure=browsing.closure)


def _leave(floor: Floor, browsing: Browsing) -> None:
    if browsing.closure is None:
        floor.go_on()
    else:
        compare_again(floor, browsing.closure)


def _step(floor: Floor, browsing: Browsing, step: int) -> None:
    listed = floor.situation.listed
    rows: list[IntentId] = [] if listed is None else [row.iid for row in listed.rows]
    if browsing.selected in rows:
        at = max(0, min(len(rows) - 1, rows.index(browsing.selected) + step))
        floor.situation.front = replace(browsing, selected=rows[at])


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
