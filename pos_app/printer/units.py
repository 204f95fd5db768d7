"""What this shop's printers were found to be: ``printers.json`` in the data folder.

A profile is what a model ought to be; this is what a person saw of one unit's calibration slip. The
rule it keeps: whatever is missing or wrong in the file keeps the profile's value, so that no file
can stop a till or make it print nonsense. Each unit is an object under its address, with what was
seen under ``looks`` and what it answered under ``proven``; other members are kept.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from enum import Enum
from pathlib import Path
from typing import Any

from pos_app.domain.paper import COLUMNS
from pos_app.printer.profiles import FONT_B_DOTS, Cut, Page, Profile
from pos_app.printer.proven import CutCounter, Proven

FILE_NAME = "printers.json"
_VERSION = 1
_LOOKS = "looks"
_PROVEN = "proven"
#: No file of ours is a tenth of it.
_BYTES_MAX = 100_000
_FEED_MAX = 255
_DOTS = range(256, 1025)


@dataclass(frozen=True, slots=True)
class Looks:
    """What was seen, by the names of ``Profile``; None is not known."""

    columns: int | None = None
    dots_per_line: int | None = None
    code_page_slot: int | None = None
    page: Page | None = None
    cut: Cut | None = None
    feed: int | None = None
    native_qr: bool | None = None
    has_logo: bool | None = None

    def on(self, profile: Profile) -> Profile:
        """Return the profile as this unit looks; as it was where that would be impossible."""
        seen = {name: value for name, value in _known(self).items() if name != "dots_per_line"}
        dots = self.dots_per_line or profile.dots_per_line
        columns = seen.get("columns", profile.columns)
        if columns * FONT_B_DOTS > dots:
            return profile
        return replace(profile, **seen, dots_per_line=dots, head_dots=max(profile.head_dots, dots))


def looks_of(folder: Path, address: str) -> Looks:
    """Return what was seen of the unit at ``address``; nothing where the file does not say."""
    found = _units(folder).get(address, {})
    looks = found.get(_LOOKS) if isinstance(found, dict) else None
    return _read(looks) if isinstance(looks, dict) else Looks()


def keep_looks(folder: Path, address: str, looks: Looks) -> None:
    """Keep what was seen of a unit, in place of what was kept before.

    Raises:
        OSError: it could not be written; the file is as it was.
    """
    kept = {name: _plain(value) for name, value in _known(looks).items()}
    _keep(folder, address, _LOOKS, kept)


def proven_of(folder: Path, address: str) -> Proven | None:
    """Return what the unit at ``address`` was seen to answer; None where the file does not say."""
    found = _units(folder).get(address, {})
    kept = found.get(_PROVEN) if isinstance(found, dict) else None
    if not isinstance(kept, dict):
        return None
    status, fence = _yes_or_no(kept.get("status")), _yes_or_no(kept.get("fence"))
    if status is None or fence is None:
        return None
    counter = next((each for each in CutCounter if each.value == kept.get("cut_counter")), None)
    return Proven(
        status,
        fence,
        echo=_yes_or_no(kept.get("echo")),
        cut_counter=counter or CutCounter.NONE,
        says=str(kept.get("says", "")),
        probed_at=str(kept.get("probed_at", "")),
    )


def keep_proven(folder: Path, address: str, proven: Proven) -> None:
    """Keep what a unit has answered, in place of what was kept before.

    Raises:
        OSError: as ``keep_looks``.
    """
    kept = {name: _plain(value) for name, value in asdict(proven).items()}
    _keep(folder, address, _PROVEN, kept)


def _keep(folder: Path, address: str, member: str, kept: Mapping[str, object]) -> None:
    units = dict(_units(folder))
    unit = units.get(address)
    unit = dict(unit) if isinstance(unit, dict) else {}
    unit[member] = kept
    units[address] = unit
    _replace(folder / FILE_NAME, json.dumps({"v": _VERSION, "units": units}, indent=1) + "\n")


def _known(looks: Looks) -> dict[str, Any]:
    return {name: value for name, value in _members(looks).items() if value is not None}


def _members(looks: Looks) -> Mapping[str, Any]:
    return asdict(looks)


def _plain(value: object) -> object:
    return value.value if isinstance(value, Enum) else value


def _units(folder: Path) -> Mapping[str, Any]:
    try:
        octets = (folder / FILE_NAME).read_bytes()
        whole = json.loads(octets) if len(octets) <= _BYTES_MAX else {}
    except (OSError, ValueError, RecursionError):
        return {}
    units = whole.get("units") if isinstance(whole, dict) else None
    return units if isinstance(units, dict) else {}


def _read(kept: Mapping[str, Any]) -> Looks:
    found = {name: _CHECKS[name](kept.get(name)) for name in _NAMES}
    return Looks(**found)


def _whole(allowed: range | tuple[int, ...]) -> Callable[[object], int | None]:
    def check(value: object) -> int | None:
        return value if type(value) is int and value in allowed else None

    return check


def _one_of(kind: type[Enum]) -> Callable[[object], Enum | None]:
    def check(value: object) -> Enum | None:
        return next((each for each in kind if each.value == value), None)

    return check


def _yes_or_no(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


_NAMES = tuple(each.name for each in fields(Looks))
_CHECKS: Mapping[str, Callable[[object], Any]] = {
    "columns": _whole(COLUMNS),
    "dots_per_line": _whole(_DOTS),
    "code_page_slot": _whole(range(256)),
    "page": _one_of(Page),
    "cut": _one_of(Cut),
    "feed": _whole(range(1, _FEED_MAX + 1)),
    "native_qr": _yes_or_no,
    "has_logo": _yes_or_no,
}


def _replace(path: Path, text: str) -> None:
    """Write a whole file or none: a power cut leaves the old one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_suffix(".new")
    with fresh.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
