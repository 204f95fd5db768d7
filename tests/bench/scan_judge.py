"""Was it read right? A reader's texts against those a picture is known to hold.

The rule it keeps: a text counts as right only if it is the whole text, sign by sign; what
else a reader says is held against it, unless another reader sees the same in that picture or
the same sheet is known to carry it. Line ends and outer blanks are no difference: the index
has them in one form. Nor are the two spellings of one Code 39: ``a`` and ``+A`` are the same
bars.
"""

from __future__ import annotations

import difflib
import string
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from tests.bench.scan_pictures import NO_KIND, Sample
from tests.bench.scan_readers import LIVE, OURS

#: From so alike on, a wrong text is the right one spoilt.
_GARBLED_FROM = 0.5
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What to think of one reader's texts for one picture.

    Attributes:
        is_right: At least one text of the picture was read.
        found: How many of its texts were read.
        wrong: Texts that are not in the picture.
        garbled: Texts that are in it, but were altered.
        phantoms: Texts read where there is no code at all.
    """

    is_right: bool = False
    found: int = 0
    wrong: int = 0
    garbled: int = 0
    phantoms: int = 0


def judge(sample: Sample, said: Mapping[str, Collection[str]]) -> Mapping[str, Judgement]:
    """Judge each reader's texts, knowing what the others said."""
    return {
        reader: _judge(sample, texts, _said_by_others(reader, said))
        for reader, texts in said.items()
    }


def _said_by_others(reader: str, said: Mapping[str, Collection[str]]) -> frozenset[str]:
    # Our own two are the same eyes twice: they cannot vouch for each other.
    mine = {OURS, LIVE} if reader in {OURS, LIVE} else {reader}
    others = (texts for name, texts in said.items() if name not in mine)
    return frozenset(_plain(text) for texts in others for text in texts)


def _judge(sample: Sample, texts: Collection[str], others: frozenset[str]) -> Judgement:
    said = {_plain(text) for text in texts}
    if sample.kind == NO_KIND:
        return Judgement(phantoms=len(said))
    known = {_plain(text) for text in sample.texts}
    if sample.kind == "Code 39":
        said, known = set(map(_standard, said)), set(map(_standard, known))
    found = said & known
    strange = said - known - others - {_plain(text) for text in sample.neighbours}
    if not sample.is_known:
        strange = {text for text in strange if _REPLACEMENT in text}
    garbled = sum(is_garbled(text, known) for text in strange)
    return Judgement(bool(found), len(found), len(strange) - garbled, garbled)


def is_garbled(text: str, known: Collection[str]) -> bool:
    """Whether the text is one of ``known``, spoilt."""
    return _REPLACEMENT in text or any(
        difflib.SequenceMatcher(None, text, right, autojunk=False).ratio() >= _GARBLED_FROM
        for right in known
    )


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _standard(text: str) -> str:
    """Spell an extended Code 39 text with the signs of the standard (ISO/IEC 16388, annex A)."""
    return "".join(_STANDARD.get(sign, sign) for sign in text)


_STANDARD = {
    **{sign: f"+{sign.upper()}" for sign in string.ascii_lowercase},
    **{sign: f"/{chr(ord('A') + ord(sign) - ord('!'))}" for sign in "!\"#&'()*,:"},
    **{
        sign: f"%{spelt}"
        for sign, spelt in zip(";<=>?[\\]^_{|}~@`", "FGHIJKLMNOPQRSVW", strict=True)
    },
}
