"""Keeps what is chosen at the till in a small file of its own, in a thread of its own.

The rule it keeps: the file is there whole, before or after, whenever the power goes. It is the
till's alone; the technician's file is never touched.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.ports.preferences import Value
from pos_app.preferences import FILE_NAME, read

if TYPE_CHECKING:
    from queue import SimpleQueue
    from threading import Thread

_JOIN_S = 2.0
_HEAD = "# What was chosen at the till itself. Written by the till: see docs/settings.md.\n"

_Choice = tuple[str, Value, Callable[[bool], None]]


class PreferencesFile:
    """Implements ``ports.preferences.Preferences``.

    Made before the first frame: the thread, and what it needs, come with the first choice.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._choices: SimpleQueue[_Choice | None] | None = None
        self._thread: Thread | None = None

    def choose(self, name: str, value: Value, kept: Callable[[bool], None]) -> None:
        if self._choices is None:
            self._choices = self._begin()
        self._choices.put((name, value, kept))

    def close(self) -> None:
        if self._choices is not None and self._thread is not None:
            self._choices.put(None)
            self._thread.join(_JOIN_S)

    def _begin(self) -> SimpleQueue[_Choice | None]:
        from queue import SimpleQueue
        from threading import Thread

        choices: SimpleQueue[_Choice | None] = SimpleQueue()
        self._thread = Thread(
            target=self._keep_all, args=(choices,), name="preferences", daemon=True
        )
        self._thread.start()
        return choices

    def _keep_all(self, choices: SimpleQueue[_Choice | None]) -> None:
        while (choice := choices.get()) is not None:
            name, value, kept = choice
            # What cannot be read counts for nothing already: the new choice takes its place.
            chosen, _ = read(self._path)
            kept(_write(self._path, {**chosen, name: value}))


def _write(path: Path, chosen: Mapping[str, Value]) -> bool:
    """Put the choices in place of the old ones; whether they are on the disk."""
    part = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("w", encoding="utf-8") as file:
            file.write(_HEAD + "".join(_lines(chosen)))
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        _flush_folder(path.parent)
    except OSError:
        return False
    return True


def _flush_folder(folder: Path) -> None:
    """Make the new name durable, where a system lets folders be opened."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _lines(chosen: Mapping[str, Value]) -> Iterator[str]:
    import json

    sections: dict[str, dict[str, Value]] = {}
    for name, value in chosen.items():
        section, _, setting = name.partition(".")
        sections.setdefault(section, {})[setting] = value
    for section in sorted(sections):
        yield f"\n[{section}]\n"
        # Texts, numbers, true and false are written in JSON as in TOML.
        yield from (f"{name} = {json.dumps(value)}\n" for name, value in sections[section].items())
