"""What may be in front at the counter, and what is known of it and nowhere else.

The rule it keeps: a front is a frozen value in memory; what an operation has come to is the
journal's.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.operation import IntentId, VisitId
from pos_app.domain.operators import OperatorId
from pos_app.domain.shift import Reason
from pos_app.ports.counter import DraftId, ReversalAnswered, Search
from pos_app.ports.pictures import PictureFile
from pos_app.ports.scanner import Picture, Sighting
from pos_app.ui.presenters.amount_entry import AmountEntry
from pos_app.ui.presenters.cash import nothing_received
from pos_app.ui.presenters.shift import CashWay, nothing_keyed


@dataclass(frozen=True, slots=True)
class Starting:
    """The backend has not been greeted."""


@dataclass(frozen=True, slots=True)
class Idle:
    """Waiting for a code."""


@dataclass(frozen=True, slots=True, repr=False)
class Typing:
    """A code is written by hand. No ``repr``: what is typed is the customer's secret."""

    text: str = ""

    def __repr__(self) -> str:
        return f"Typing({len(self.text)} signs)"


@dataclass(frozen=True, slots=True)
class Pricing:
    """A code is known and its amount is being keyed, or its price asked.

    Attributes:
        draft: The asking under way; None while the amount may still change.
        replaces: The operation whose amount is changed; it lives until there is a new price.
        checked: The journal has been looked through for the code; before that nothing is priced.
        priced: What the draft has become, until its first snapshot is here.
    """

    code: ServiceCode
    visit: VisitId
    entry: AmountEntry
    since: datetime
    draft: DraftId | None = None
    replaces: IntentId | None = None
    priced: IntentId | None = None
    checked: bool = False


@dataclass(frozen=True, slots=True)
class Serving:
    """An operation is in front.

    Attributes:
        copying: It is finished, and in front only because its receipt is printed again.
    """

    iid: IntentId
    received: AmountEntry = field(default_factory=nothing_received)
    copying: bool = False


@dataclass(frozen=True, slots=True)
class Resuming:
    """Rows found at start are gone through one at a time."""

    selected: IntentId


@dataclass(frozen=True, slots=True)
class Browsing:
    """The list of operations.

    Attributes:
        selected: None until the journal has answered.
        closure: The closure that it was opened out of, where the way out leads back to.
        opened: The selected one is shown with all that happened to it; ``first`` is how many of
            its steps have been paged past.
    """

    search: Search = field(default_factory=Search)
    selected: IntentId | None = None
    closure: int | None = None
    opened: bool = False
    first: int = 0


@dataclass(frozen=True, slots=True, repr=False)
class Authorising:
    """An owner's PIN is typed, for a storno. No ``repr``: what is typed is a secret.

    Attributes:
        owner: Whose PIN it is.
        checking: It is being checked; what was typed is forgotten already.
        answer: What became of the last try; no other may begin before its lock is over.
    """

    iid: IntentId
    owner: OperatorId
    typed: str = ""
    checking: bool = False
    answer: ReversalAnswered | None = None

    def __repr__(self) -> str:
        return f"Authorising({self.iid}, {len(self.typed)} digits)"


@dataclass(frozen=True, slots=True)
class Counting:
    """The drawer is counted. ``again``: a count that stands is not to be shown instead."""

    entry: AmountEntry = field(default_factory=nothing_keyed)
    again: bool = False


@dataclass(frozen=True, slots=True)
class MovingCash:
    """The float is said, or cash put in or taken out; ``reason`` None: it is the float."""

    way: CashWay
    entry: AmountEntry = field(default_factory=nothing_keyed)
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Comparing:
    """The count is compared; ``number`` is the closure it may become."""

    number: int
    closing: bool = False


@dataclass(frozen=True, slots=True)
class Closed:
    """The shift has just been closed."""


@dataclass(frozen=True, slots=True)
class Choosing:
    """Several codes were in view at once, and a person says which is meant.

    Attributes:
        before: What was in front when they were seen.
    """

    picture: Picture
    sightings: tuple[Sighting, ...]
    before: Front


#: The number of every search of the camera's; those of files count on from it.
CAMERA_ASKED = 0


@dataclass(frozen=True, slots=True)
class Searching:
    """A still picture is searched: the camera's, or a file.

    Attributes:
        asked: Which search is waited for; the answer to another one is dropped.
        since_s: Monotonic.
        again: The camera still owes the answer to a search that was given up: this one is
            asked for after it.
    """

    asked: int
    since_s: float
    again: bool = False


@dataclass(frozen=True, slots=True)
class Picking:
    """A picture file is chosen; ``files`` is None until they are found, ``first`` the page."""

    files: tuple[PictureFile, ...] | None = None
    first: int = 0


Front = (
    Starting
    | Idle
    | Typing
    | Pricing
    | Serving
    | Resuming
    | Browsing
    | Authorising
    | Counting
    | MovingCash
    | Comparing
    | Closed
    | Choosing
    | Searching
    | Picking
)
