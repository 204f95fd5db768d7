"""What a scan means where it arrives: a new customer, a paper of ours, or something else.

The rule it keeps: each scan is answered once, by a sound and by what is then on the screen.
"""

from __future__ import annotations

from pos_app.domain.codes.fiscal_code import FiscalCode
from pos_app.domain.codes.notice import Notice
from pos_app.domain.codes.recognise import (
    Recognised,
    RefusalReason,
    Refused,
    bare_text,
    recognise,
    recognise_typed,
)
from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.our_papers import NotOurPaper, agrees, operation_on
from pos_app.domain.transitions import is_open
from pos_app.ports.counter import Search
from pos_app.ports.scanner import Scan, Source
from pos_app.ports.sound import Sound
from pos_app.ui.floor import Floor
from pos_app.ui.fronts.kinds import (
    Choosing,
    Picking,
    Pricing,
    Searching,
    Serving,
    Together,
    Typing,
)
from pos_app.ui.fronts.pricing import take_code
from pos_app.ui.fronts.waiting import comes_first
from pos_app.ui.presenters.refusal import busy_band, refusal_band

_OUR_PAPER = Refused(RefusalReason.OUR_PAPER)


def take_scan(floor: Floor, scan: Scan) -> None:
    if floor.situation.is_locked:
        refuse_busy(floor)
    else:
        _take_open(floor, scan)


def _take_open(floor: Floor, scan: Scan) -> None:
    """Take a scan on a till that is not locked."""
    typed = scan.source is Source.TYPED
    found = recognise_typed(scan.text) if typed else recognise(scan.text)
    match floor.situation.front:
        case Choosing() | Picking() | Searching() if not _may_interrupt(floor, scan):
            return  # It was on its way when a hand began to do something else.
        case Typing() if not isinstance(found, ServiceCode) and found != _OUR_PAPER:
            refuse(floor, found)  # What a hand has typed so far is kept.
            return
        case Typing() | Choosing() | Picking() | Searching() as looking:
            floor.put(floor.behind(looking))
        case _:
            pass
    match floor.situation.front:
        case Pricing() as pricing if pricing.holds(found) and scan.source is Source.CAMERA:
            pass  # The same phone is still before the camera.
        case _:
            _take(floor, scan, found)


def _take(floor: Floor, scan: Scan, found: Recognised) -> None:
    seen = frozenset({scan.text})
    if scan.source is Source.CAMERA and not floor.was_answered(seen):
        floor.keep_answered(seen)
    is_paper = found == _OUR_PAPER
    if not floor.situation.takes_scans or (is_paper and _is_pricing(floor)):
        refuse_busy(floor)
    elif isinstance(found, ServiceCode):
        take_code(floor, found)
    elif is_paper:
        _follow_paper(floor, bare_text(scan.text))
    elif scan.source is Source.CAMERA:
        refuse_seen(floor, found, seen)
    else:
        refuse(floor, found)


def _is_pricing(floor: Floor) -> bool:
    return isinstance(floor.situation.front, Pricing)


def refuse_seen(floor: Floor, found: Notice | FiscalCode | Refused, texts: frozenset[str]) -> None:
    """Say what the camera sees that this counter does not take; beside a sale only what is new.

    A poster behind the customer comes back into view after every sale: red would be taken for
    the sale's.
    """
    is_scenery = floor.is_scenery(texts)
    if not (is_scenery and isinstance(floor.situation.front, Serving | Together | Pricing)):
        refuse(floor, found)


def refuse(floor: Floor, found: Notice | FiscalCode | Refused) -> None:
    """Say what a code is that this counter does not take."""
    floor.situation.band = refusal_band(floor.words, found)
    floor.answer(Sound.REFUSED)


def refuse_busy(floor: Floor) -> None:
    """Say what is to be finished first."""
    floor.situation.band = busy_band(floor.words, comes_first(floor.situation))
    floor.answer(Sound.BUSY)


def _may_interrupt(floor: Floor, scan: Scan) -> bool:
    """Whether a scan comes before what is being asked: a reader's always, a paused camera's not."""
    return scan.source is not Source.CAMERA or floor.situation.takes_scans


def _follow_paper(floor: Floor, text: str) -> None:
    """Go to the operation a paper of ours is about; the journal knows the finished ones."""
    try:
        iid = operation_on(text, floor.stage.shop.seal)
    except NotOurPaper:
        refuse(floor, Refused(RefusalReason.FOREIGN_PAPER))
        return
    operation = floor.situation.operations.get(iid)
    if operation is None or not is_open(operation):
        floor.situation.papers_asked[iid] = text
        floor.browse(Search(iid=iid), iid)
    elif agrees(text, operation):
        floor.show_row(iid)
        floor.answer(Sound.TAKEN)
    else:
        refuse(floor, Refused(RefusalReason.ALTERED_PAPER))
