"""What was chosen at the till itself, laid over the technician's settings.

The rule it keeps: the environment is stronger than a choice, a choice than the technician's
file, unless that file fixes the setting (docs/decisions/0027). A choice that cannot be
understood counts for nothing, and never stops a till.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from pos_app.settings import PREFERABLE, Settings, complaint_of, set_by

FILE_NAME = "preferences.toml"


class Preferred(NamedTuple):
    """The settings in force.

    Attributes:
        fixed: The names of what may not be chosen at the till, though it could be elsewhere.
        ignored: What is wrong with the choices, as sentences; the rest of them counts.
    """

    settings: Settings
    fixed: frozenset[str] = frozenset()
    ignored: tuple[str, ...] = ()


def prefer(settings: Settings, folder: Path, environment: Mapping[str, str]) -> Preferred:
    """Lay over ``settings`` what was chosen at the till whose data lie in ``folder``."""
    fixed = settings.preferences.fixed_names | (set_by(environment) & set(PREFERABLE))
    chosen, ignored = read(folder / FILE_NAME)
    for name, value in chosen.items():
        complaint = _complaint(name, value)
        if complaint:
            ignored.append(complaint)
        elif name not in fixed:
            settings = _with(settings, name, value)
    return Preferred(settings, fixed, tuple(ignored))


def read(path: Path) -> tuple[dict[str, Any], list[str]]:
    """Return the choices by name, and what is wrong with the file; one that is absent is empty."""
    if not path.exists():
        return {}, []
    import tomllib

    try:
        sections = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return {}, [f"{path.name} cannot be read: {error}."]
    return {
        f"{section}.{name}": value
        for section, values in sections.items()
        if isinstance(values, dict)
        for name, value in values.items()
    }, []


def values_of(settings: Settings) -> dict[str, str | int | bool]:
    """Return what is in force of all that may be chosen at the till."""
    return {name: _value_of(settings, name) for name in PREFERABLE}


def _complaint(name: str, value: object) -> str:
    if name not in PREFERABLE:
        return f"{name} is nothing that the till lets choose."
    return complaint_of(name, value)


def _value_of(settings: Settings, name: str) -> Any:
    section, _, setting = name.partition(".")
    return getattr(getattr(settings, section), setting)


def _with(settings: Settings, name: str, value: object) -> Settings:
    section, _, setting = name.partition(".")
    changes: dict[str, Any] = {section: getattr(settings, section)._replace(**{setting: value})}
    return settings._replace(**changes)
