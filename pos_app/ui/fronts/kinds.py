"""What may be in front at the counter, and what is known of it and nowhere else.

The rule it keeps: a front is a frozen value in memory; what an operation has come to is the
journal's.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.faults import Fault
from pos_app.domain.operation import IntentId, VisitId
from pos_app.domain.operators import OperatorId
from pos_app.domain.repeat import Repeat
from pos_app.domain.shift import Reason
from pos_app.domain.visit import VISIT_MAX
from pos_app.ports.counter import DraftId, Search
from pos_app.ports.pictures import PictureFile
from pos_app.ports.scanner import Picture, Sighting
from pos_app.ui.pin_entry import PinEntry
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
    """A code is written by hand. No ``repr``: what is typed is the customer's secret.

    Attributes:
        visit: What it is added to; None where it begins one.
    """

    text: str = ""
    visit: Pricing | None = None

    def __repr__(self) -> str:
        return f"Typing({len(self.text)} signs)"


@dataclass(frozen=True, slots=True)
class Item:
    """One code of a visit: its amount is keyed, then its price asked.

    Attributes:
        replaces: The operation whose amount is changed; it lives until there is a new price.
        checked: The journal has been looked through for the code; before that nothing is priced.
        repeat: A sale with this code a moment ago, until somebody has said that both are meant.
        sure: Somebody has looked a second time at this amount.
        draft: The asking under way; None while the amount may still change.
        priced: What the draft has become.
        fault: Why it has become nothing.
    """

    code: ServiceCode
    entry: AmountEntry
    replaces: IntentId | None = None
    checked: bool = False
    repeat: Repeat | None = None
    sure: bool = False
    draft: DraftId | None = None
    priced: IntentId | None = None
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class Pricing:
    """How much: for one code, or for each of several that are paid in one go.

    Attributes:
        at: Whose amount is keyed.
        offer: What was offered already, if it is an offer whose amounts are changed.
        dropped: Those of the offer whose code has been taken out since.
    """

    visit: VisitId
    items: tuple[Item, ...]
    since: datetime
    at: int = 0
    offer: tuple[IntentId, ...] = ()
    dropped: tuple[IntentId, ...] = ()

    @property
    def item(self) -> Item:
        return self.items[self.at]

    @property
    def code(self) -> ServiceCode:
        return self.item.code

    @property
    def entry(self) -> AmountEntry:
        return self.item.entry

    @property
    def checked(self) -> bool:
        """Whether the journal has been looked through for each code."""
        return all(item.checked for item in self.items)

    @property
    def is_asking(self) -> bool:
        """Whether a price is being asked: nothing may be changed meanwhile."""
        return any(item.draft is not None for item in self.items)

    @property
    def has_room(self) -> bool:
        """Whether one more code may be added now."""
        return not self.is_asking and len(self.items) < VISIT_MAX

    def holds(self, code: object) -> bool:
        return any(item.code == code for item in self.items)

    def with_item(self, at: int, item: Item) -> Pricing:
        return replace(self, items=(*self.items[:at], item, *self.items[at + 1 :]))


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
class Together:
    """Several operations that a customer pays in one go are in front.

    Attributes:
        iids: In the order in which papers name them.
        receipted: Those that the first receipt is about, once it has been ordered.
        heard: What has become of them has been heard: once for all.
    """

    iids: tuple[IntentId, ...]
    received: AmountEntry = field(default_factory=nothing_received)
    receipted: tuple[IntentId, ...] = ()
    heard: bool = False


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


@dataclass(frozen=True, slots=True)
class Authorising:
    """The PIN of ``owner`` is typed, for a storno."""

    iid: IntentId
    owner: OperatorId
    entry: PinEntry = field(default_factory=PinEntry)


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
    | Together
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
