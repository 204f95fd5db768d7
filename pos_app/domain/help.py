"""What people look for help about, and finding it by a few words of theirs. Pure.

The rule it keeps: what is typed is compared without accents and capitals, by stem and with one
slip of the hand, and the best match comes first. Texts are the catalogue's; here are their names.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property


class Topic(Enum):
    """One thing that may happen at the counter; the order is that of the whole list."""

    CODE_UNREAD = "code_unread"
    PAPER_OUT = "paper_out"
    NOT_PRINTING = "not_printing"
    COVER_OPEN = "cover_open"
    MAYBE_OUT = "maybe_out"
    IN_DOUBT = "in_doubt"
    REFUSED = "refused"
    WANTS_CASH = "wants_cash"
    WRONG_AMOUNT = "wrong_amount"
    STORNO = "storno"
    TWICE = "twice"
    CHANGE = "change"
    OLD_RECEIPT = "old_receipt"
    SEVERAL_CODES = "several_codes"
    NO_NETWORK = "no_network"
    POWER_CUT = "power_cut"
    STOPPED = "stopped"
    READER_MUTE = "reader_mute"
    CAMERA_STILL = "camera_still"
    END_OF_DAY = "end_of_day"
    DIFFERENCE = "difference"
    FLOAT = "float"
    PIN = "pin"
    NOTICE = "notice"
    HEALTH_CARD = "health_card"
    LOOK = "look"
    TRAINING = "training"
    WHOM_TO_CALL = "whom_to_call"


#: How many steps each topic has, in every language.
STEPS: Mapping[Topic, int] = {
    Topic.CODE_UNREAD: 5,
    Topic.PAPER_OUT: 4,
    Topic.NOT_PRINTING: 5,
    Topic.COVER_OPEN: 3,
    Topic.MAYBE_OUT: 5,
    Topic.IN_DOUBT: 5,
    Topic.REFUSED: 4,
    Topic.WANTS_CASH: 4,
    Topic.WRONG_AMOUNT: 4,
    Topic.STORNO: 5,
    Topic.TWICE: 4,
    Topic.CHANGE: 3,
    Topic.OLD_RECEIPT: 3,
    Topic.SEVERAL_CODES: 3,
    Topic.NO_NETWORK: 4,
    Topic.POWER_CUT: 4,
    Topic.STOPPED: 4,
    Topic.READER_MUTE: 4,
    Topic.CAMERA_STILL: 4,
    Topic.END_OF_DAY: 5,
    Topic.DIFFERENCE: 4,
    Topic.FLOAT: 3,
    Topic.PIN: 3,
    Topic.NOTICE: 3,
    Topic.HEALTH_CARD: 3,
    Topic.LOOK: 3,
    Topic.TRAINING: 4,
    Topic.WHOM_TO_CALL: 4,
}

#: What a match in each place is worth.
_KEY_WORDS, _QUESTION, _STEPS = 3, 2, 1
#: How near a typed word is to one of a text.
_SAME, _BEGINS, _STEM, _SLIP = 8, 6, 4, 3
#: Shorter words are articles more often than not: they must be the word, or its beginning.
_SHORT_MAX = 2
_STEM_MIN, _ENDING_MAX, _SLIP_MIN = 4, 3, 5


@dataclass(frozen=True)
class Entry:
    """One topic's texts in one language; ``key_words`` are what people may call it."""

    topic: Topic
    question: str
    steps: tuple[str, ...]
    key_words: str

    @cached_property
    def weighed(self) -> Mapping[str, int]:
        """Every word of the entry, and what it is worth where it stands best."""
        places = ((" ".join(self.steps), _STEPS), (self.question, _QUESTION))
        found = {word: worth for text, worth in places for word in words_in(text)}
        return found | dict.fromkeys(words_in(self.key_words), _KEY_WORDS)


def find(text: str, entries: Sequence[Entry]) -> tuple[Topic, ...]:
    """Return the topics that some of ``text`` is about, best first; all of them for no text."""
    typed = words_in(text)
    if not typed:
        return tuple(entry.topic for entry in entries)
    ranked = [(_rank(typed, entry), entry.topic) for entry in entries]
    ranked = [(rank, topic) for rank, topic in ranked if rank[1]]
    return tuple(topic for _, topic in sorted(ranked, key=lambda each: each[0], reverse=True))


def words_in(text: str) -> tuple[str, ...]:
    """Return the words of a text as they are compared: no capitals, accents or signs."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return tuple(re.findall(r"[a-z0-9]+", kept))


def _rank(typed: Iterable[str], entry: Entry) -> tuple[int, int]:
    """Return how many of the typed words are about the entry, and how well."""
    best = [_best(word, entry.weighed) for word in typed]
    return sum(1 for worth in best if worth), sum(best)


def _best(typed: str, weighed: Mapping[str, int]) -> int:
    return max(worth * nearness(typed, word) for word, worth in weighed.items())


def nearness(typed: str, word: str) -> int:
    """Return how near two words are, 0 for not at all."""
    if typed == word:
        return _SAME
    if len(typed) <= _SHORT_MAX:
        return 1 if word.startswith(typed) else 0
    if word.startswith(typed):
        return _BEGINS
    shared = _shared_beginning(typed, word)
    longest = max(len(typed), len(word))
    if shared >= _STEM_MIN and longest - shared <= _ENDING_MAX:
        return _STEM
    # Of a long word only the beginning may be there yet.
    is_slip = len(typed) >= _SLIP_MIN and any(
        is_one_slip(typed, word[: len(typed) + more]) for more in (-1, 0, 1)
    )
    return _SLIP if is_slip else 0


def _shared_beginning(first: str, second: str) -> int:
    pairs = zip(first, second, strict=False)
    return next(
        (at for at, (one, other) in enumerate(pairs) if one != other),
        len(min(first, second, key=len)),
    )


def is_one_slip(typed: str, word: str) -> bool:
    """Whether one sign left out, added, changed or swapped with its neighbour tells them apart."""
    at = _shared_beginning(typed, word)
    rest, other = typed[at:], word[at:]
    return (
        rest[1:] == other[1:]
        or rest == other[1:]
        or rest[1:] == other
        or (rest[1::-1] == other[:2] and rest[2:] == other[2:])
    )
