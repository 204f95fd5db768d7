"""What a person at the counter can ask for, by finger or by key.

A finger and a key make the same intent, so that a sale by keyboard and a sale by touch walk
the same road.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from pos_app.domain.operation import IntentId
from pos_app.ports.devices import Device
from pos_app.ports.preferences import Value


class Tap(Enum):
    """The things without a value of their own."""

    #: The one big action of the screen, whatever it is now; on an overlay the safe answer.
    PRIMARY = "primary"
    #: Annulla, Indietro, Dopo; on an overlay the safe answer too.
    WAY_OUT = "way_out"
    #: The small second answer of a question ("No, ristampa").
    SECOND = "second"
    #: The answer of an overlay that changes something.
    OTHER = "other"
    BACKSPACE = "backspace"
    NEXT_SUM = "next_sum"
    PREVIOUS_SUM = "previous_sum"
    ROW_UP = "row_up"
    ROW_DOWN = "row_down"
    CHANGE_AMOUNT = "change_amount"
    REPRINT = "reprint"
    PRINT_SLIP = "print_slip"
    GIVE_BACK = "give_back"
    TRY_NOW = "try_now"
    #: One more code for this customer, typed by hand; the one at hand taken out again.
    ADD_CODE = "add_code"
    REMOVE_CODE = "remove_code"
    #: To the list of operations.
    OPERATIONS = "operations"
    #: Take a recharge back (storno).
    REVERSE = "reverse"
    PAGE_UP = "page_up"
    PAGE_DOWN = "page_down"
    #: To the closure of the shift.
    SHIFT = "shift"
    #: Search what the camera sees now with every means.
    STUDY = "study"
    #: Choose a picture file to be searched.
    PICK = "pick"
    #: Count the drawer again.
    RECOUNT = "recount"
    #: The list shows all operations, or only those still to be finished.
    SHOW_ALL = "show_all"
    SHOW_OPEN = "show_open"
    #: The list shows those of other days, or with another end: the next of a few choices.
    OTHER_DAYS = "other_days"
    OTHER_END = "other_end"
    #: To the help, on what is in front; in the help, to another topic.
    HELP = "help"
    #: To the training; in it, to its exercises, and out of it.
    TRAIN = "train"
    EXERCISES = "exercises"
    END_TRAINING = "end_training"
    #: To the page that says whose till this is.
    #: Let somebody else sign in.
    LOCK = "lock"
    #: To the room of the operators.
    STAFF = "staff"
    ABOUT = "about"
    #: To the devices.
    DEVICES = "devices"
    #: To what the program is made of, and under which licences.
    LICENCES = "licences"
    #: To what may be chosen at the till itself.
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign typed on a keypad or keyboard: a digit, a comma, or a sign of a code."""

    sign: str


@dataclass(frozen=True, slots=True)
class QuickSum:
    amount_cents: int


@dataclass(frozen=True, slots=True)
class Row:
    """An operation chosen from a list."""

    iid: IntentId


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a short list, by its name."""

    name: str


@dataclass(frozen=True, slots=True)
class Show:
    """To the devices, with this one chosen."""

    device: Device


@dataclass(frozen=True, slots=True)
class Try:
    """Try a device in its own way."""

    device: Device


@dataclass(frozen=True, slots=True)
class Consider:
    """Show what a setting may be; ``name`` as in the settings, ``screen.theme``."""

    name: str


@dataclass(frozen=True, slots=True)
class Prefer:
    """Let a setting be this from now on."""

    name: str
    value: Value


Intent = Tap | Sign | QuickSum | Row | Choice | Show | Try | Consider | Prefer
