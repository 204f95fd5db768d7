"""The one language of the simulated scanner: what is shown, and what goes wrong, line by line.

    # A line is a step. What is shown to a camera is scanned by a reader that types or has a line
    # of its own, and what no reader can feel is a silence to it: one script tries all three.
    phone TEXT for 2s at far         # also: print card slip letter notice, and scan
    phone @family with dark-mode glare
    several TEXT TEXT for 3s
    glare 1.5s                       # any effect: what is shown goes on, with that
    none 1s                          # nothing is shown
    stall 3s                         # no frames come
    freeze 2s                        # the last frame again and again
    cut 1s                           # the plug is pulled, and put in again after that
    scan TEXT gap 20ms in 3          # for readers: slowly, in three pieces

The rules it keeps: a text need not stand in the script (``@name`` and ``-`` are read elsewhere),
a script that is wrong does not begin, and no complaint quotes a word of it.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from pos_app.sandbox.film.effects import EFFECTS
from pos_app.sandbox.film.things import NOTICE_CODES_MAX, Body, Symbology, Thing

#: Distances by name; any other is written as 35cm.
DISTANCES_MM = {"close": 70.0, "near": 280.0, "far": 650.0, "away": 1700.0}
_SHOWN_FOR_S = 2.0
_FOR_S = 1.0
_DURATION = re.compile(r"(\d+(?:\.\d+)?)(ms|s)")
_DISTANCE = re.compile(r"(\d{1,3})cm")
_LONGEST_S = 3600.0
_PIECES_MAX = 50

_SYMBOLOGIES = {
    "qr": Symbology.QR,
    "datamatrix": Symbology.DATA_MATRIX,
    "code39": Symbology.CODE_39,
    "code128": Symbology.CODE_128,
}
_MARKS: dict[str, dict[str, object]] = {
    "dark-mode": {"dark_mode": True},
    "cracked": {"cracked": True},
    "crumpled": {"crumpled": True},
    "dim": {"brightness": 0.3},
}
#: At its usual distance the bars of a card fill the view.
_USUAL_DISTANCE_MM = {Body.CARD: 105.0, Body.SLIP: 120.0, Body.LETTER: 115.0, Body.NOTICE: 330.0}


class Trouble(StrEnum):
    STALL = "stall"
    FREEZE = "freeze"
    CUT = "cut"


@dataclass(frozen=True, slots=True)
class Show:
    """Hold something up; to a reader: scan it.

    Attributes:
        things: What is held up, side by side.
        for_s: How long.
        distance_mm, effects: As the camera sees it.
        gap_s: A reader's pause from sign to sign, or piece to piece; None: as it always does.
        pieces: How many pieces a line of its own brings it in.
    """

    things: tuple[Thing, ...]
    for_s: float = _SHOWN_FOR_S
    distance_mm: float = DISTANCES_MM["near"]
    effects: tuple[str, ...] = ()
    gap_s: float | None = None
    pieces: int = 1

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(text for thing in self.things for text in thing.texts)


@dataclass(frozen=True, slots=True)
class Disturb:
    """Let an effect pass over what is shown."""

    effect: str
    for_s: float


@dataclass(frozen=True, slots=True)
class Nothing:
    """Show nothing, scan nothing."""

    for_s: float


@dataclass(frozen=True, slots=True)
class Fail:
    """Let the device fail for a while."""

    trouble: Trouble
    for_s: float


Step = Show | Disturb | Nothing | Fail


class ScriptError(Exception):
    """A script that cannot be played; nothing of it was. The message names line and word."""


@dataclass(slots=True)
class Texts:
    """Where texts come from that a script only names.

    ``@name`` is the next line of the source, the same each time; ``-`` is the next line.
    """

    next_line: Callable[[], str]
    _known: dict[str, str] = field(default_factory=dict)

    def named(self, word: str) -> str:
        """Return what a word of a script stands for: itself, or a line from elsewhere.

        Raises:
            ValueError: there is no further line.
        """
        if word == "-":
            return self._line()
        if not word.startswith("@"):
            return word
        if word not in self._known:
            self._known[word] = self._line()
        return self._known[word]

    def _line(self) -> str:
        line = self.next_line()
        if not line:
            raise ValueError("has no line on standard input")
        return line.rstrip("\r\n")


def parse(lines: Sequence[str], texts: Texts) -> tuple[Step, ...]:
    """Read a whole script.

    Raises:
        ScriptError: a line is not understood.
    """
    steps = []
    for number, line in enumerate(lines, 1):
        try:
            step = parse_line(line, texts)
        except ScriptError as error:
            raise ScriptError(f"line {number}, {error}") from None
        if step is not None:
            steps.append(step)
    return tuple(steps)


def parse_line(line: str, texts: Texts) -> Step | None:
    """Read one line; None for an empty one or a comment.

    Raises:
        ScriptError: it is not understood.
    """
    try:
        words = shlex.split(line, comments=True)
    except ValueError:
        raise ScriptError("word 1: a quotation mark is not closed") from None
    if not words:
        return None
    return _Line(words, texts).step()


def is_step(line: str) -> bool:
    """Whether a line begins like a step; else it is a text to be shown as it is."""
    first = line.split(maxsplit=1)[:1]
    return not first or first[0].startswith("#") or first[0] in _VERBS


class _Line:
    """Reads the words of one line from left to right."""

    def __init__(self, words: Sequence[str], texts: Texts) -> None:
        self._words = words
        self._texts = texts
        self._at = 1

    def step(self) -> Step:
        verb = self._words[0]
        if verb in _BODIES:
            return self._shown(_BODIES[verb])
        if verb == "several":
            return self._several()
        if verb not in _VERBS:
            raise self._wrong("no such step", at=0)
        for_s = self._duration() if self._more() else _FOR_S
        if self._more():
            raise self._wrong("one word too many")
        if verb == "none":
            return Nothing(for_s)
        return Disturb(verb, for_s) if verb in EFFECTS else Fail(Trouble(verb), for_s)

    def _shown(self, body: Body) -> Show:
        most = NOTICE_CODES_MAX if body is Body.NOTICE else 1
        thing = Thing(body, tuple(self._named_texts(most)))
        distance_mm = _USUAL_DISTANCE_MM.get(body, DISTANCES_MM["near"])
        return self._with_options(Show((thing,), distance_mm=distance_mm))

    def _several(self) -> Show:
        things = tuple(Thing(Body.PHONE, (text,)) for text in self._named_texts(most=3))
        return self._with_options(Show(things, distance_mm=330.0))

    def _named_texts(self, most: int) -> Iterator[str]:
        first = self._at
        while self._more() and self._at < first + most and not self._is_option():
            yield self._named()
        if self._at == first:
            raise self._wrong("a text is missing")

    def _named(self) -> str:
        try:
            text = self._texts.named(self._words[self._at])
        except ValueError as error:
            raise self._wrong(str(error)) from None
        self._at += 1
        return text

    def _is_option(self) -> bool:
        return self._at > 1 and self._words[self._at] in _OPTIONS

    def _with_options(self, show: Show) -> Show:
        while self._more():
            option = self._words[self._at]
            if option not in _OPTIONS:
                raise self._wrong("no such option, or a text without quotation marks")
            self._at += 1
            show = _OPTIONS[option](self, show)
        return show

    def for_(self, show: Show) -> Show:
        return replace(show, for_s=self._duration())

    def gap(self, show: Show) -> Show:
        return replace(show, gap_s=self._duration())

    def pieces(self, show: Show) -> Show:
        word = self._next()
        if not (word.isascii() and word.isdigit() and 1 <= int(word) <= _PIECES_MAX):
            raise self._wrong(f"a number of pieces, 1 to {_PIECES_MAX}", at=self._at - 1)
        return replace(show, pieces=int(word))

    def distance(self, show: Show) -> Show:
        word = self._next()
        in_cm = _DISTANCE.fullmatch(word)
        if word not in DISTANCES_MM and not (in_cm and int(in_cm[1]) > 0):
            raise self._wrong(f"{', '.join(DISTANCES_MM)}, or 35cm", at=self._at - 1)
        return replace(show, distance_mm=10.0 * int(in_cm[1]) if in_cm else DISTANCES_MM[word])

    def kind(self, show: Show) -> Show:
        word = self._next()
        if word not in _SYMBOLOGIES:
            raise self._wrong(f"one of {', '.join(_SYMBOLOGIES)}", at=self._at - 1)
        return _each(show, symbology=_SYMBOLOGIES[word])

    def marks(self, show: Show) -> Show:
        first = self._at
        while self._more() and self._words[self._at] not in _OPTIONS:
            word = self._next()
            if word in _MARKS:
                show = _each(show, **_MARKS[word])
            elif word in EFFECTS:
                show = replace(show, effects=(*show.effects, word))
            else:
                raise self._wrong(f"one of {', '.join([*_MARKS, *EFFECTS])}", at=self._at - 1)
        if self._at == first:
            raise self._wrong("an effect is missing")
        return show

    def _duration(self) -> float:
        found = _DURATION.fullmatch(self._next())
        seconds = float(found[1]) / (1000 if found[2] == "ms" else 1) if found else 0.0
        if not found or seconds > _LONGEST_S:
            raise self._wrong("a time like 2s or 300ms, at most an hour", at=self._at - 1)
        return seconds

    def _next(self) -> str:
        if not self._more():
            raise self._wrong("something is missing")
        self._at += 1
        return self._words[self._at - 1]

    def _more(self) -> bool:
        return self._at < len(self._words)

    def _wrong(self, what: str, *, at: int | None = None) -> ScriptError:
        return ScriptError(f"word {(self._at if at is None else at) + 1}: {what}")


def _each(show: Show, **change: object) -> Show:
    things = tuple(replace(thing, **change) for thing in show.things)  # type: ignore[arg-type]
    return replace(show, things=things)


_BODIES = {body.value: body for body in Body} | {"scan": Body.PHONE}
_VERBS = frozenset({*_BODIES, "several", "none", *Trouble, *EFFECTS})
_OPTIONS: dict[str, Callable[[_Line, Show], Show]] = {
    "for": _Line.for_,
    "at": _Line.distance,
    "as": _Line.kind,
    "with": _Line.marks,
    "gap": _Line.gap,
    "in": _Line.pieces,
}
