"""The parts that the program is made of and their licences, from what is installed; offline.

The rule it keeps: what a part's makers have written counts, in their own words, shortened to a
line. A part without any is listed as that, so that somebody asks.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from threading import Thread

from pos_app.ports.licences import Licence

_NAME_ENDS = frozenset(" ;<>=!~[(")
_CLASSIFIER = "License :: OSI Approved :: "
_LENGTH_MAX = 60
UNKNOWN = "?"
#: What ships in folders of its own (resources/README.md).
_RESOURCES = (
    Licence("IBM Plex", "3.005", "OFL-1.1"),
    Licence("Lucide", "1.62.0", "ISC, MIT"),
)


class InstalledLicences:
    """Implements ``ports.licences.Licences``; ``root`` is the package whose parts are meant."""

    def __init__(self, root: str = "pos-app") -> None:
        self._root = root

    def look(self, answer: Callable[[tuple[Licence, ...]], None]) -> None:
        # Dozens of small files, on a disk that may be slow: never in the window's thread.
        Thread(target=self._look, args=(answer,), name="licences", daemon=True).start()

    def _look(self, answer: Callable[[tuple[Licence, ...]], None]) -> None:
        answer(licences_of(self._root))


def licences_of(root: str) -> tuple[Licence, ...]:
    """Return the package, all that it needs in turn, fonts and icons; by name.

    Run from a folder of sources the package is not installed: then all that is counts.
    """
    parts = _parts_of(root) or list(distributions())
    found = {each.part.lower(): each for each in map(_licence_of, parts)}
    return tuple(sorted((*found.values(), *_RESOURCES), key=lambda each: each.part.lower()))


def _parts_of(root: str) -> list[Distribution]:
    found: dict[str, Distribution] = {}
    wanted = [root]
    while wanted:
        name = wanted.pop()
        try:
            part = distribution(name)
        except PackageNotFoundError:
            continue  # For another system, or another Python.
        if part.name.lower() not in found:
            found[part.name.lower()] = part
            wanted += _needed_by(part)
    return list(found.values())


def _needed_by(part: Distribution) -> Iterator[str]:
    for requirement in part.requires or ():
        if "extra ==" not in requirement:
            yield _name_in(requirement)


def _name_in(requirement: str) -> str:
    ends = (at for at, sign in enumerate(requirement) if sign in _NAME_ENDS)
    return requirement[: next(ends, len(requirement))]


def _licence_of(part: Distribution) -> Licence:
    data = part.metadata
    classifiers = data.get_all("Classifier") or []
    named = [each.removeprefix(_CLASSIFIER) for each in classifiers if _CLASSIFIER in each]
    said = (*(data.get_all("License-Expression") or ()), ", ".join(named))
    written = next(filter(None, (*said, *(data.get_all("License") or ()))), "").strip()
    line = written.splitlines()[0] if written else UNKNOWN
    return Licence(part.name, part.version, line[:_LENGTH_MAX])
