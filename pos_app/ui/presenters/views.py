"""What the screens show: plain frozen values, with every text already in its language.

No Qt and no domain objects: a view can be compared, printed and tested without a window.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from pos_app.domain.paper import Line, Lines, QrModules
from pos_app.ports.devices import Device
from pos_app.ports.scanner import CameraState, Picture
from pos_app.ui.intents import Intent


class Tone(Enum):
    """How a thing stands. The value is the name of its colours (``ok`` and ``ok_bg``)."""

    PLAIN = "ink2"
    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"


class Face(Enum):
    """How the primary looks."""

    FILLED = "filled"
    #: Idle and the like: the true action is elsewhere (the scan).
    OUTLINE = "outline"
    #: Nothing can be pressed: it says what is awaited.
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class Action:
    """A button. ``name`` is its object name; ``cap`` the key that does the same.

    ``tone`` colours one that is about money going back, or about something that waits. ``said`` is
    what a screen reader says where there is no text.
    """

    name: str
    text: str
    intent: Intent
    icon: str = ""
    cap: str = ""
    selected: bool = False
    enabled: bool = True
    tone: Tone = Tone.PLAIN
    said: str = ""

    def without_text(self) -> Action:
        """Return it by icon and key alone, for a narrow place."""
        return replace(self, text="", said=self.text)


@dataclass(frozen=True, slots=True)
class Primary:
    text: str
    icon: str
    face: Face = Face.FILLED
    cap: str = ""

    @property
    def enabled(self) -> bool:
        return self.face is not Face.WAITING


@dataclass(frozen=True, slots=True)
class Steps:
    """Where in a sale we are: ``current`` counts from 0."""

    labels: tuple[str, ...]
    current: int
    tone: Tone = Tone.OK


@dataclass(frozen=True, slots=True)
class Band:
    """A short notice under the question: why a scan was refused, why there is no price.

    ``foot`` in small type: did money move, whom to call, with which code.
    """

    text: str
    tone: Tone
    icon: str
    foot: str = ""


@dataclass(frozen=True, slots=True)
class FaultView:
    """All that is told of a fault, a sentence each; ``code`` is what is said over the phone."""

    what: str
    money: str
    do: str
    call: str
    code: str


@dataclass(frozen=True, slots=True)
class Frame:
    """What every screen has around its content.

    Attributes:
        heading: At the top left where there are no steps: the shop, or the page's title.
        large_heading: Whether ``heading`` is a page title rather than the shop's name.
    """

    primary: Primary
    steps: Steps | None = None
    heading: str = ""
    large_heading: bool = False
    way_out: Action | None = None
    #: Beside the way out: to the other rooms of the till.
    doors: tuple[Action, ...] = ()
    #: At the right of the question, while that is shown.
    beside: Action | None = None
    question: str = ""
    advice: str = ""
    band: Band | None = None
    #: Tells two questions of one screen apart where their words do not: the primary rests.
    moment: str = ""
    #: The advice drops out in a compact window: the content needs its place.
    tight: bool = False
    #: After a change of question the primary rests longer than usual.
    careful: bool = False
    #: Whether there is a door to the help: there is, but in the help itself.
    helps: bool = True


@dataclass(frozen=True, slots=True)
class Fact:
    label: str
    value: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Money:
    """The card with the one sum that matters; ``figures`` without the euro sign."""

    label: str
    figures: str
    facts: tuple[Fact, ...] = ()
    tone: Tone = Tone.PLAIN
    #: There are more facts than usual: in smaller type.
    dense: bool = False


@dataclass(frozen=True, slots=True)
class Point:
    """One thing to do or not to do."""

    icon: str
    title: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Points:
    points: tuple[Point, ...]
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class Verdict:
    """What has become of it. With ``seconds`` the disc is a turning ring that counts."""

    title: str
    sentence: str
    tone: Tone = Tone.PLAIN
    icon: str = ""
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class Note:
    icon: str
    text: str


@dataclass(frozen=True, slots=True)
class StartingView:
    frame: Frame
    verdict: Verdict
    points: Points | None
    name: str = "starting"


@dataclass(frozen=True, slots=True)
class IdleView:
    """``pending`` are operations that still want something, each a button.

    ``hint`` is what the picture wants done; with a ``camera_title`` there is none.
    """

    frame: Frame
    camera: CameraState | None
    camera_title: str
    camera_advice: str
    pending: tuple[Action, ...]
    hint: Note | None = None
    #: Where the camera alone does not do: its picture searched with every means, or a file.
    tools: tuple[Action, ...] = ()
    name: str = "idle"


@dataclass(frozen=True, slots=True)
class Mark:
    """A code framed on a picture: its number, and columns and rows of its corners."""

    number: str
    corners: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class NumberedChoice:
    """One of several codes, by the number it is marked with; ``kind`` may be left out."""

    number: str
    kind: str
    tail: str
    action: Action


@dataclass(frozen=True, slots=True)
class ChoosingView:
    """Which of the codes in a picture is meant."""

    frame: Frame
    picture: Picture
    marks: tuple[Mark, ...]
    choices: tuple[NumberedChoice, ...]
    name: str = "choosing"


@dataclass(frozen=True, slots=True)
class FileRow:
    """A picture file to choose; ``number`` is the key that chooses it."""

    action: Action
    number: str
    name: str
    when: str
    place: str


@dataclass(frozen=True, slots=True)
class FilesView:
    """Which picture file is to be searched; ``empty`` stands in place of the rows."""

    frame: Frame
    rows: tuple[FileRow, ...]
    empty: str
    name: str = "files"


@dataclass(frozen=True, slots=True)
class TypingView:
    frame: Frame
    groups: str
    placeholder: str
    count: str
    keys: tuple[str, ...]
    name: str = "typing"


@dataclass(frozen=True, slots=True)
class CodeCard:
    """One of the codes of a visit: its last signs, its amount; the selected one is keyed."""

    action: Action
    tail: str
    amount: str


@dataclass(frozen=True, slots=True)
class AmountView:
    """An amount being keyed.

    Attributes:
        typed: What the person wrote; ``rest`` is what completes it (``50`` and ``,00``).
        cards: The codes of a visit with several; without them there is one, or none.
        add: Adds a code, if one may be added here.
        remove: Takes the code out whose amount is keyed.
    """

    frame: Frame
    typed: str
    rest: str
    hint: str
    hint_tone: Tone
    sums: tuple[Action, ...]
    fee: Fact
    total: Fact
    cards: tuple[CodeCard, ...] = ()
    add: Action | None = None
    remove: Action | None = None
    name: str = "amount"


@dataclass(frozen=True, slots=True)
class Cash:
    """What the customer hands over and what goes back."""

    label: str
    sums: tuple[Action, ...]
    change: Fact


@dataclass(frozen=True, slots=True)
class OfferView:
    """The pre-receipt's screen: the total, then the cash or what is wrong with the paper."""

    frame: Frame
    money: Money
    cash: Cash | None
    trouble: Points | None
    actions: tuple[Action, ...]
    name: str = "pre_receipt"


@dataclass(frozen=True, slots=True)
class OutcomeView:
    """Waiting, done, in verification and refused: a verdict, then what to do about it."""

    name: str
    frame: Frame
    verdict: Verdict
    money: Money | None = None
    points: Points | None = None
    note: Note | None = None
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class VisitLine:
    """What has become of one code of a visit."""

    icon: str
    tail: str
    amount: str
    outcome: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class VisitView:
    """Several operations after the cash: one verdict, a line for each, the sums that matter."""

    name: str
    frame: Frame
    verdict: Verdict
    lines: tuple[VisitLine, ...]
    facts: tuple[Fact, ...] = ()
    note: Note | None = None
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class ResumeRow:
    action: Action
    number: str
    total: str
    at: str
    icon: str
    title: str
    sentence: str
    tone: Tone
    when: str


@dataclass(frozen=True, slots=True)
class ResumeView:
    frame: Frame
    rows: tuple[ResumeRow, ...]
    more: str
    actions: tuple[Action, ...]
    name: str = "resume"


@dataclass(frozen=True, slots=True)
class OperationRow:
    """One operation in the list; ``paper`` is what is known to be on paper."""

    action: Action
    at: str
    number: str
    total: str
    icon: str
    outcome: str
    tone: Tone
    paper: str


@dataclass(frozen=True, slots=True)
class OperationsView:
    """The list of operations.

    Attributes:
        searched: What is looked for; empty shows the ``placeholder``.
        scopes: All, or only the unfinished; the selected one is marked.
        headers: Over the columns, in their order.
        rows: Those around the selected one: the screen shows as many as fit.
        detail: What can be done about the selected row, in words; ``actions`` does it.
        empty: What stands in place of the rows where there are none.
        position: Which of how many is selected; ``pages`` go up and down.
    """

    frame: Frame
    searched: str
    placeholder: str
    scopes: tuple[Action, ...]
    headers: tuple[str, str, str, str, str]
    rows: tuple[OperationRow, ...]
    detail: str
    actions: tuple[Action, ...]
    empty: str
    position: str
    pages: tuple[Action, ...]
    name: str = "operations"


@dataclass(frozen=True, slots=True)
class Moment:
    """One thing that happened; ``at`` has the day too where it is another one.

    ``who`` is told where somebody else has come to the till.
    """

    at: str
    icon: str
    text: str
    tone: Tone
    who: str = ""


@dataclass(frozen=True, slots=True)
class HistoryView:
    """One operation opened: how it has ended, and the line of what happened to it.

    Attributes:
        outcome: In words, ``tone`` and ``icon`` agree; ``total`` and ``code`` say which it is.
        moments: Those of this page; ``empty`` stands in their place where there are none.
        position: Which of how many; empty where all are shown, and then there are no ``pages``.
    """

    frame: Frame
    icon: str
    outcome: str
    tone: Tone
    total: str
    code: str
    detail: str
    moments: tuple[Moment, ...]
    empty: str
    position: str
    actions: tuple[Action, ...]
    pages: tuple[Action, ...]
    name: str = "history"


@dataclass(frozen=True, slots=True)
class SignInView:
    """Who signs in: a button for each operator."""

    frame: Frame
    choices: tuple[NumberedChoice, ...]
    name: str = "sign_in"


@dataclass(frozen=True, slots=True)
class PinView:
    """Somebody's PIN, as dots; ``facts`` say what it is asked for, ``hint`` what went wrong."""

    frame: Frame
    dots: str
    hint: str
    facts: tuple[Fact, ...]
    hint_tone: Tone = Tone.BAD
    name: str = "pin"


@dataclass(frozen=True, slots=True)
class OfficeView:
    """Who the operators are; ``detail`` and ``actions`` are about the selected one."""

    frame: Frame
    choices: tuple[NumberedChoice, ...]
    detail: str
    actions: tuple[Action, ...]
    name: str = "office"


@dataclass(frozen=True, slots=True)
class NamingView:
    """A name is typed, and a role chosen; ``keys`` are the letters, ``space`` names the blank."""

    frame: Frame
    name_typed: str
    placeholder: str
    keys: str
    space: str
    roles: tuple[Action, ...]
    name: str = "naming"


@dataclass(frozen=True, slots=True)
class ClosureCard:
    """One of the four sums of a closure; ``figures`` without the euro sign.

    ``verdict`` says how it compares, ``sentence`` because of what, ``actions`` does something.
    """

    name: str
    icon: str
    title: str
    figures: str
    what: str
    verdict: str = ""
    sentence: str = ""
    tone: Tone = Tone.OK
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class Bar:
    """One hour of the day: what was taken stands above the line, what went back below it."""

    hour: str
    up_cents: int
    down_cents: int


@dataclass(frozen=True, slots=True)
class DayChart:
    """The day by its hours.

    Attributes:
        peak: The largest sum above the line, in words.
        accessible: Every number of it, in words.
    """

    title: str
    bars: tuple[Bar, ...]
    peak: str
    accessible: str


@dataclass(frozen=True, slots=True)
class ClosureView:
    """The count compared. No cards: there is nothing to compare yet."""

    frame: Frame
    verdict: str
    note: str
    tone: Tone
    cards: tuple[ClosureCard, ...]
    icon: str = ""
    chart: DayChart | None = None
    name: str = "closure"


@dataclass(frozen=True, slots=True)
class AboutView:
    """Whose till this is, and which; ``code`` says so to a technician's telephone."""

    frame: Frame
    facts: tuple[Fact, ...]
    code: QrModules
    caption: str
    name: str = "about"


@dataclass(frozen=True, slots=True)
class LicencesView:
    """What the program is made of, a page at a time; ``pages`` go back and on."""

    frame: Frame
    facts: tuple[Fact, ...]
    position: str
    pages: tuple[Action, ...]
    name: str = "licences"


@dataclass(frozen=True, slots=True)
class HelpView:
    """One topic of the help: what to do, step by step, and ``call`` when that does not help."""

    frame: Frame
    question: str
    steps: tuple[str, ...]
    call: str
    actions: tuple[Action, ...]
    name: str = "help"


@dataclass(frozen=True, slots=True)
class HelpSearchView:
    """A topic looked for; ``rows`` are what was found around the selected one."""

    frame: Frame
    searched: str
    placeholder: str
    rows: tuple[Action, ...]
    empty: str
    position: str
    space: str
    name: str = "help_search"


@dataclass(frozen=True, slots=True)
class ExercisesView:
    """What a learner may let happen, each a button."""

    frame: Frame
    actions: tuple[Action, ...]
    name: str = "exercises"


@dataclass(frozen=True, slots=True)
class StoppedRow:
    """An operation that was open when the till stopped; ``what`` is to be done about it."""

    number: str
    total: str
    what: str


@dataclass(frozen=True, slots=True)
class StoppedView:
    """The whole window: nothing can be done here any more but start again.

    Attributes:
        orders: What is certain, and what to do; the last one comforts.
        call: Whom to call, with which code.
        phone: The number to call; empty where the shop has set none.
        facts: Which till this is, which program, when: to be read out over the phone.
        restart: The one button.
        up, down: Names of what moves the rest where it is taller than the window.
        rows_title: Over the ``rows``; ``more`` says how many there is no room for.
        qr: The code and the facts, for whoever helps; ``qr_name`` is its text. None: no code.
        detail: For whoever comes to mend it; no personal data.
    """

    title: str
    orders: tuple[str, ...]
    reason: str
    call: str
    facts: str
    restart: Primary
    up: str
    down: str
    rows_title: str = ""
    rows: tuple[StoppedRow, ...] = ()
    more: str = ""
    qr: QrModules | None = None
    qr_name: str = ""
    detail: str = ""
    phone: str = ""
    name: str = "stopped"


@dataclass(frozen=True, slots=True)
class Tile:
    """Something to choose: how it is, marked by a shape if at all, and the button for it."""

    icon: str
    name: str
    state: str
    action: Action
    mark: str = ""
    tone: Tone = Tone.PLAIN


@dataclass(frozen=True, slots=True)
class DeviceDetail:
    """The device that is chosen.

    Attributes:
        since: Since when it is so; empty where nobody knows.
        means: What that means at the counter; ``order`` what to do about it.
        facts: For a technician, in one line.
        result: What came of trying it.
    """

    title: str
    since: str
    means: str
    order: str
    facts: str
    icon: str
    tone: Tone
    result: Band | None = None
    actions: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class DevicesView:
    frame: Frame
    tiles: tuple[Tile, ...]
    detail: DeviceDetail
    name: str = "devices"


@dataclass(frozen=True, slots=True)
class ChoiceDetail:
    """The setting that is considered, and what it may be.

    ``why`` says what it does; in its place a ``note`` says what keeps it from that.
    """

    title: str
    why: str
    choices: tuple[Action, ...]
    note: Band | None = None


@dataclass(frozen=True, slots=True)
class SettingsView:
    frame: Frame
    tiles: tuple[Tile, ...]
    detail: ChoiceDetail
    name: str = "settings"


@dataclass(frozen=True, slots=True)
class LensView:
    """What the camera sees, as large as it fits; else in words why nothing."""

    frame: Frame
    camera: CameraState | None
    camera_title: str
    camera_advice: str
    hint: Note | None = None
    name: str = "lens"


#: The pages that lie over a front (``ui/rooms``).
RoomView = (
    AboutView
    | LicencesView
    | ExercisesView
    | HelpView
    | HelpSearchView
    | DevicesView
    | LensView
    | SettingsView
    | PinView
    | OfficeView
    | NamingView
)

ScreenView = (
    StartingView
    | IdleView
    | TypingView
    | AmountView
    | OfferView
    | OutcomeView
    | VisitView
    | ResumeView
    | OperationsView
    | HistoryView
    | SignInView
    | ClosureView
    | ChoosingView
    | FilesView
    | RoomView
)


class Ink(Enum):
    """How a sheet is drawn; the value is the colour. Never two inks in one line."""

    GHOST = "ghost"
    PRINT = "print"


@dataclass(frozen=True, slots=True)
class Caption:
    text: str
    tone: Tone
    icon: str


@dataclass(frozen=True, slots=True)
class PaperView:
    """The right third.

    Attributes:
        lines: What is on the paper; None is the blank stub of "nothing is pending".
        coming: Lines in ghost ink below the others: what will be printed next.
        torn: The paper is off and in the customer's hand.
        faded: It is the last customer's.
    """

    caption: Caption | None
    lines: Lines | None
    ink: Ink = Ink.GHOST
    coming: tuple[Line, ...] = ()
    torn: bool = False
    faded: bool = False
    empty_title: str = ""
    empty_advice: str = ""
    action: Action | None = None
    #: The papers before this one, each a small card that leads to its operation.
    earlier: tuple[Action, ...] = ()


@dataclass(frozen=True, slots=True)
class Light:
    """One device in the strip: a shape and a word, never a colour alone."""

    device: Device
    name: str
    state: str
    icon: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class StripView:
    """The ``clock`` stands beside the ``time``; its word is said only while it is not exact."""

    lights: tuple[Light, ...]
    clock: Light
    time: str
    cash_label: str
    cash: str
    #: Who is in charge, by name, and what touching it does; empty where nobody signs in.
    operator: str = ""
    lock: str = ""


@dataclass(frozen=True, slots=True)
class OverlayView:
    """A question over the left part. ``safe`` is the default and changes nothing."""

    question: str
    sentence: str
    other: str
    other_icon: str
    safe: str
    #: What a scan was that came meanwhile.
    band: Band | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that is on the screen at one moment."""

    screen: ScreenView
    paper: PaperView
    strip: StripView
    overlay: OverlayView | None = None
