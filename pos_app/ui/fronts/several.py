"""Several codes at once: which of them can be taken here, and whom to ask.

The rules it keeps: nobody guesses. One code that this counter takes, among others that it
does not, is taken; of two that it takes, a person chooses one; where it takes none, it says
so once. What was answered is not asked again while the same codes stay in view
(docs/decisions/0015).
"""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.domain.codes.fiscal_code import FiscalCode
from pos_app.domain.codes.notice import Notice
from pos_app.domain.codes.recognise import Recognised, RefusalReason, Refused, recognise
from pos_app.domain.codes.token import ServiceCode
from pos_app.ports.scanner import Picture, Scan, Several, Sighting, Source
from pos_app.ui.floor import Floor
from pos_app.ui.fronts.kinds import Choosing, Pricing
from pos_app.ui.fronts.scans import refuse, refuse_seen, take_scan
from pos_app.ui.intents import Choice, Intent, Sign, Tap

#: As many as there are keys to choose them with.
_ASKED_MAX = 9


def take_several(floor: Floor, several: Several) -> None:
    """Take what the camera sees at once; it may tell that more than once."""
    if not floor.situation.takes_scans:
        return
    texts = frozenset(sighting.scan.text for sighting in several.sightings)
    # Without the foreign ones: they come and go with the light and change nothing.
    asked = frozenset(filter(_is_takeable, texts)) or texts
    if not floor.was_answered(asked):
        floor.keep_answered(asked)
        take_sightings(floor, several.picture, several.sightings)


def take_sightings(floor: Floor, picture: Picture, sightings: Sequence[Sighting]) -> None:
    """Take the one that can be taken, ask which of several, or say that none can."""
    distinct = tuple({sighting.scan.text: sighting for sighting in sightings}.values())
    takeable = tuple(each for each in distinct if _is_takeable(each.scan.text))
    takeable = _not_yet_taken(floor, takeable) or takeable[:1]
    if len(takeable) > 1:
        floor.put(Choosing(picture, takeable[:_ASKED_MAX], floor.situation.front))
    elif takeable:
        take_scan(floor, takeable[0].scan)
    else:
        _refuse(floor, tuple(each.scan for each in distinct))


def press_choosing(floor: Floor, choosing: Choosing, intent: Intent) -> None:
    match intent:
        case Tap.PRIMARY | Tap.WAY_OUT:
            floor.put(floor.behind(choosing))
        case Choice(name) | Sign(name) if name.isdecimal() and name.isascii():
            at = int(name) - 1
            if 0 <= at < len(choosing.sightings):
                floor.put(floor.behind(choosing))
                take_scan(floor, choosing.sightings[at].scan)
        case _:
            pass


def _refuse(floor: Floor, scans: Sequence[Scan]) -> None:
    nearest = _nearest(tuple(recognise(scan.text) for scan in scans))
    if scans[0].source is Source.CAMERA:
        refuse_seen(floor, nearest, frozenset(scan.text for scan in scans))
    else:
        refuse(floor, nearest)


def _not_yet_taken(floor: Floor, sightings: tuple[Sighting, ...]) -> tuple[Sighting, ...]:
    """Leave out the codes that stand in the visit already: nobody is asked about these."""
    match floor.situation.front:
        case Pricing() as pricing:
            return tuple(s for s in sightings if not pricing.holds(recognise(s.scan.text)))
        case _:
            return sightings


def _is_takeable(text: str) -> bool:
    found = recognise(text)
    return isinstance(found, ServiceCode) or found == Refused(RefusalReason.OUR_PAPER)


def _nearest(found: Sequence[Recognised]) -> Notice | FiscalCode | Refused:
    """Return what says most: a thing with a name before one that is only foreign."""
    foreign = [each for each in found if not isinstance(each, ServiceCode)]
    return min(foreign, key=lambda each: isinstance(each, Refused))
