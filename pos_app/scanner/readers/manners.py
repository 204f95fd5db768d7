"""What the set-up has learnt of this till's readers, in one small file beside the journal.

The rule it keeps: a file that is damaged, or says what no set-up writes, is as good as none, and
that is said; a reader then works as one that nobody has taught.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from pos_app.domain.keyboards import Layout
from pos_app.domain.keystrokes import LetterCase, Manner

FILE_NAME: Final = "readers.json"
#: The name of whatever reader types on this machine; others have their setting's.
WEDGE: Final = "wedge"

_VERSION = 1
_AROUND_MAX = 16
_GAP_MAX_S = 0.5
_SIZE_MAX = 65_536


@dataclass(frozen=True, slots=True)
class Manners:
    """How each reader types.

    Attributes:
        by_name: By "wedge", or by device as in the settings ("evdev:...").
        complaint: Why the file counts as none, as a sentence; "" where it does not.
    """

    by_name: Mapping[str, Manner] = field(default_factory=dict)
    complaint: str = ""

    def of(self, name: str) -> Manner:
        return self.by_name.get(name, Manner())


def load_manners(folder: Path) -> Manners:
    """Read what was learnt. Never raises."""
    path = folder / FILE_NAME
    try:
        with path.open(encoding="utf-8") as file:
            whole = json.loads(file.read(_SIZE_MAX))
        return Manners(_read_all(whole))
    except FileNotFoundError:
        return Manners()
    except OSError as error:
        return Manners(complaint=f"{path} cannot be read: {error.strerror}.")
    except (ValueError, KeyError, TypeError, RecursionError):
        return Manners(complaint=f"{path} is damaged; set the readers up again.")


def save_manner(folder: Path, name: str, manner: Manner) -> None:
    """Remember how one reader types, beside what is known of others.

    Raises:
        OSError: it cannot be written; what was known before still is.
    """
    known = {**load_manners(folder).by_name, name: manner}
    whole = {"version": _VERSION, "readers": {each: _written(known[each]) for each in known}}
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    fresh = folder / f"{FILE_NAME}.new"
    with fresh.open("w", encoding="utf-8") as file:
        file.write(json.dumps(whole, indent=2, sort_keys=True) + "\n")
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(folder / FILE_NAME)


def _read_all(whole: Any) -> Mapping[str, Manner]:
    if whole["version"] != _VERSION:
        raise ValueError(whole["version"])
    return {str(name): _read(value) for name, value in whole["readers"].items()}


def _read(value: Mapping[str, Any]) -> Manner:
    gap_s = value["gap_s"]
    if gap_s is not None and not 0 <= float(gap_s) <= _GAP_MAX_S:
        raise ValueError(gap_s)
    return Manner(
        layout=_layout(value["layout"]),
        host=_layout(value["host"]),
        letter_case=LetterCase(value["letter_case"]),
        prefix=_around(value["prefix"]),
        suffix=_around(value["suffix"]),
        gap_s=None if gap_s is None else float(gap_s),
    )


def _layout(value: str | None) -> Layout | None:
    return None if value is None else Layout(value)


def _around(value: object) -> str:
    if not isinstance(value, str) or len(value) > _AROUND_MAX:
        raise ValueError("no prefix or suffix")
    return value


def _written(manner: Manner) -> Mapping[str, object]:
    return {
        "layout": manner.layout and manner.layout.value,
        "host": manner.host and manner.host.value,
        "letter_case": manner.letter_case.value,
        "prefix": manner.prefix,
        "suffix": manner.suffix,
        "gap_s": manner.gap_s,
    }
