"""What a shop may set: a TOML file, overridden by ``POS_SECTION_NAME`` from the environment.

The rule it keeps: a wrong setting never starts a till. All that is wrong is said at once, in
sentences, with the nearest right name. Only the composition root reads settings; each part of
the program gets a small configuration of its own.

All of it is made before the first frame, as named tuples: a frozen dataclass takes seven times
as long to come to life.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

ENVIRONMENT_PREFIX = "POS_"
#: How much a wrong name has in common with the one that is hinted at, of 1; and a variable with
#: one of ours to be a slip of the finger, and not some other program's.
_ALIKE, _NEARLY_OURS = 0.6, 0.9


class ShopSettings(NamedTuple):
    """At the head of each paper; empty means what the backend said at enrolment.

    ``provider``: who moves the money, by name and fiscal code, on receipts.
    ``support_phone``: whom to call when nothing helps; on the till's own page.
    """

    name: str = ""
    address: str = ""
    provider: str = ""
    support_phone: str = ""


class BackendSettings(NamedTuple):
    """``url``: https, or http to this very machine for a sandbox."""

    url: str = ""


class PrinterSettings(NamedTuple):
    """``address``: as ``pos-app printer list`` prints it. ``profile``: printer/profiles.py.

    ``shared``: others print on it too, so it is let go of after each job.
    ``large_print``: lines twice as high on every paper.
    ``second_language``: what customers' papers say beside Italian; empty for Italian alone.
    """

    address: str = "tcp://127.0.0.1:9100"
    profile: str = "unknown"
    columns: int = 42
    large_print: bool = False
    second_language: str = ""
    shared: bool = False


class CameraSettings(NamedTuple):
    """``source``: ``auto``, a number, a device, an MJPEG address, ``replay:PATH`` or ``none``."""

    source: str = "auto"


class ReaderSettings(NamedTuple):
    """Barcode readers; one that types like a keyboard needs nothing here.

    ``devices``: ``evdev:NAME``, ``serial:VID:PID`` and the like, with commas between them.
    ``layout``: the keyboard that readers are set up for; ``learnt`` is what the set-up found.
    ``baud``: of serial readers without USB.
    """

    devices: str = ""
    layout: str = "learnt"
    baud: int = 9_600


class SoundSettings(NamedTuple):
    """``device``: who is heard, auto being the loudspeaker or else the printer's buzzer.

    ``volume`` is from 0, silence, to 100.
    """

    device: str = "auto"
    volume: int = 70


class ScreenSettings(NamedTuple):
    """``dead_time_ms``: how long after a change of screen the main button ignores a touch.

    ``text_percent`` is from 100 to 200; ``left_handed`` puts paper and keys at the left.
    """

    language: str = "it"
    theme: str = "light"
    text_percent: int = 100
    left_handed: bool = False
    full_screen: bool = False
    dead_time_ms: int = 600
    reduce_motion: bool = False


class SaleSettings(NamedTuple):
    """``second_look_cents``: an amount of more than this is looked at twice; 0: none is."""

    second_look_cents: int = 200_00


class CustomerSettings(NamedTuple):
    """``display``: the customer's screen by its name, ``auto`` for the second one, ``none``.

    ``language``: of display and voice; ``screen`` is the till's. ``voice``: says the same aloud.
    """

    display: str = "none"
    language: str = "screen"
    voice: bool = False


class OperatorsSettings(NamedTuple):
    """``lock_after_s``: how long nobody presses anything before the till locks; 0: never."""

    lock_after_s: int = 0


class JournalSettings(NamedTuple):
    """``backup_folder``: where encrypted copies go, a memory stick; empty: beside the journal."""

    backup_folder: str = ""


class PreferencesSettings(NamedTuple):
    """``fixed``: what may not be chosen at the till itself, by name, with commas between them."""

    fixed: str = ""

    @property
    def fixed_names(self) -> frozenset[str]:
        return frozenset(name.strip() for name in self.fixed.split(",") if name.strip())


class VaultSettings(NamedTuple):
    """``sandbox_key``: keep secrets under a key file beside the data; sandboxes only."""

    sandbox_key: bool = False


class Settings(NamedTuple):
    shop: ShopSettings = ShopSettings()
    backend: BackendSettings = BackendSettings()
    printer: PrinterSettings = PrinterSettings()
    camera: CameraSettings = CameraSettings()
    sound: SoundSettings = SoundSettings()
    reader: ReaderSettings = ReaderSettings()
    screen: ScreenSettings = ScreenSettings()
    sale: SaleSettings = SaleSettings()
    customer: CustomerSettings = CustomerSettings()
    operators: OperatorsSettings = OperatorsSettings()
    journal: JournalSettings = JournalSettings()
    vault: VaultSettings = VaultSettings()
    preferences: PreferencesSettings = PreferencesSettings()


class WrongSettings(ValueError):
    """The settings cannot be used. ``complaints`` is everything that is wrong, as sentences."""

    def __init__(self, complaints: list[str]) -> None:
        super().__init__("\n".join(complaints))
        self.complaints = complaints


#: What a value may be, where its type does not say it.
_CHOICES: Mapping[str, tuple[object, ...]] = {
    "printer.columns": (32, 42, 48, 56, 64),
    "printer.second_language": ("", "en", "de", "sl", "fr"),
    "sound.device": ("auto", "speaker", "printer", "none"),
    "reader.layout": ("learnt", "us", "it", "de", "ch", "fr", "es", "gb", "it_us"),
    "reader.baud": (1_200, 2_400, 4_800, 9_600, 19_200, 38_400, 57_600, 115_200),
    "screen.language": ("it", "en", "de", "sl", "fr"),
    "screen.theme": ("light", "dark", "contrast"),
    "customer.language": ("screen", "it", "en", "de", "sl", "fr"),
}
_RANGES: Mapping[str, tuple[int, int]] = {
    "sound.volume": (0, 100),
    "screen.text_percent": (100, 200),
    "screen.dead_time_ms": (0, 1_500),
    "sale.second_look_cents": (0, 500_000),
    "operators.lock_after_s": (0, 86_400),
}


#: What may be chosen at the till itself, in the order in which it is shown there.
PREFERABLE: tuple[str, ...] = (
    "screen.language",
    "screen.theme",
    "screen.text_percent",
    "screen.left_handed",
    "screen.reduce_motion",
    "screen.dead_time_ms",
    "sound.volume",
    "sale.second_look_cents",
    "operators.lock_after_s",
    "printer.large_print",
    "printer.second_language",
    "customer.display",
    "customer.language",
    "customer.voice",
)


def load(path: Path | None, environment: Mapping[str, str]) -> Settings:
    """Read the settings; a file that does not exist is an empty one.

    Raises:
        WrongSettings: something is wrong, in the file or in the environment.
    """
    complaints: list[str] = []
    given = _read_file(path, complaints)
    _check_names(given, complaints)
    _check_variables(environment, complaints)
    sections: dict[str, Any] = {
        name: _section(name, default, given, environment, complaints)
        for name, default in _SECTIONS.items()
    }
    complaints += [
        f"preferences.fixed: {wrong} is nothing that the till lets choose{_hint(wrong, PREFERABLE)}"
        for wrong in sorted(sections["preferences"].fixed_names - set(PREFERABLE))
    ]
    if complaints:
        raise WrongSettings(complaints)
    return Settings(**sections)


def complaint_of(name: str, value: object) -> str:
    """Say what is wrong with one value of one setting, ``section.name``; "" where nothing is."""
    section, _, setting = name.partition(".")
    if section not in _SECTIONS or setting not in _SECTIONS[section]._fields:
        return f"There is no setting {name}."
    complaints: list[str] = []
    _is_right(name, value, getattr(_SECTIONS[section], setting), complaints)
    return "".join(complaints)


def set_by(environment: Mapping[str, str]) -> frozenset[str]:
    """Return the names of the settings that the environment sets, ``section.name``."""
    return frozenset(
        f"{name}.{setting}"
        for name, section in _SECTIONS.items()
        for setting in section._fields
        if _variable(name, setting) in environment
    )


def _read_file(path: Path | None, complaints: list[str]) -> Mapping[str, Any]:
    if path is None or not path.exists():
        return {}
    import tomllib

    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        complaints.append(f"{path.name} cannot be read: {error}.")
        return {}


def _check_names(given: Mapping[str, Any], complaints: list[str]) -> None:
    for name, values in given.items():
        if name not in _SECTIONS:
            complaints.append(f"There is no section [{name}]{_hint(name, tuple(_SECTIONS))}")
        elif not isinstance(values, dict):
            complaints.append(f"[{name}] is a section; write its settings below it.")
        else:
            names = _SECTIONS[name]._fields
            complaints += [
                f"There is no setting {name}.{wrong}{_hint(wrong, names)}"
                for wrong in values
                if wrong not in names
            ]


def _check_variables(environment: Mapping[str, str], complaints: list[str]) -> None:
    """Complain of variables that begin as a setting's do, or nearly, and name none.

    Others are not ours.
    """
    for variable in sorted(each for each in environment if each.startswith(ENVIRONMENT_PREFIX)):
        begun = [name for name in _SECTIONS if variable.startswith(_variable(name, ""))]
        for name in begun:
            names = _SECTIONS[name]._fields
            wrong = variable.removeprefix(_variable(name, "")).lower()
            if wrong not in names:
                said = f"There is no setting {name}.{wrong} for the variable {variable}"
                complaints.append(f"{said}{_hint(wrong, names)}")
        if not begun:
            known = [
                _variable(name, each) for name, kind in _SECTIONS.items() for each in kind._fields
            ]
            if near := _nearest(variable, known, _NEARLY_OURS):
                said = f"There is no setting for the variable {variable}"
                complaints.append(f"{said}; did you mean {near}?")


def _variable(section: str, setting: str) -> str:
    return f"{ENVIRONMENT_PREFIX}{section}_{setting}".upper()


def _section(
    name: str,
    default: Any,
    given: Mapping[str, Any],
    environment: Mapping[str, str],
    complaints: list[str],
) -> Any:
    in_file = given.get(name)
    values = _values(name, default, in_file if isinstance(in_file, dict) else {}, environment)
    right = {
        setting: value
        for setting, value in values
        if _is_right(f"{name}.{setting}", value, getattr(default, setting), complaints)
    }
    return default._replace(**right)


def _values(
    name: str, default: Any, in_file: Mapping[str, Any], environment: Mapping[str, str]
) -> Iterator[tuple[str, object]]:
    for setting in default._fields:
        variable = _variable(name, setting)
        if variable in environment:
            yield setting, _from_text(environment[variable], getattr(default, setting))
        elif setting in in_file:
            yield setting, in_file[setting]


def _from_text(text: str, default: object) -> object:
    """Read a variable as the type that its setting has; what cannot be read stays a text."""
    match default:
        case bool():
            return {"1": True, "true": True, "0": False, "false": False}.get(text.lower(), text)
        case int():
            return int(text) if text.isascii() and text.isdigit() else text
        case _:
            return text


def _is_right(name: str, value: object, default: object, complaints: list[str]) -> bool:
    if type(value) is not type(default):
        complaints.append(f"{name} must be {_TYPE_NAMES[type(default)]}, not {value!r}.")
        return False
    if name in _CHOICES and value not in _CHOICES[name]:
        choices = ", ".join(str(choice) for choice in _CHOICES[name])
        complaints.append(f"{name} must be one of {choices}, not {value!r}.")
        return False
    if name in _RANGES and isinstance(value, int) and not _within(value, _RANGES[name]):
        low, high = _RANGES[name]
        complaints.append(f"{name} must be from {low} to {high}, not {value}.")
        return False
    return True


def _within(value: int, bounds: tuple[int, int]) -> bool:
    return bounds[0] <= value <= bounds[1]


def _hint(wrong: str, known: Sequence[str]) -> str:
    near = _nearest(wrong, known, _ALIKE)
    return f"; did you mean {near}?" if near else "."


def _nearest(wrong: str, known: Sequence[str], alike: float) -> str:
    """Return what is at least so much alike, of 1; "" where nothing is."""
    import difflib

    return next(iter(difflib.get_close_matches(wrong, known, n=1, cutoff=alike)), "")


#: Each section by its name, as it is where nothing is set.
_SECTIONS: Mapping[str, Any] = Settings._field_defaults
_TYPE_NAMES = {str: "a text", int: "a whole number", bool: "true or false"}
