"""A customer's paper in two languages says all of it twice, and the Italian stays whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from pos_app.domain.operation import State
from pos_app.domain.paper import Block, Pair, Space, Text
from pos_app.domain.print_job import DocumentKind, Mark
from pos_app.domain.receipt import compose
from pos_app.domain.words import PAPER_WORDS, Language, Said, Words
from tests.helpers.operations import SHOP, in_state
from tests.helpers.times import NOON

#: Says each text as its key, so that what was not translated is seen.
TWIN = Words(Language.GERMAN, lambda key, _: "" if key == "paper.fee" else f"~{key}")
PAPERS = {
    DocumentKind.PRE_RECEIPT: in_state(State.PRE_PRINTING),
    DocumentKind.RECEIPT: in_state(State.REV_CLOSED),
    DocumentKind.IN_DOUBT_SLIP: in_state(State.SUBMITTING),
    DocumentKind.NOT_DONE_SLIP: in_state(State.REJECTED),
    DocumentKind.STORNO_SLIP: in_state(State.REVERSED),
}
COPY = Mark(copy=1)


def blocks(kind: DocumentKind, second: Words | None) -> tuple[Block, ...]:
    return compose(kind, PAPERS[kind], replace(SHOP, second=second), COPY, NOON).blocks


def italian(written: tuple[Block, ...]) -> Iterator[Block]:
    """Yield what is left without the second language, and without the space before it."""
    for block, after in zip(written, (*written[1:], None), strict=True):
        match block, after:
            case Pair(), _:
                yield replace(block, also=None)
            case Text(text), _ if text.startswith("~"):
                pass
            case Space(), Text(text) if text.startswith("~"):
                pass
            case _:
                yield block


@pytest.mark.parametrize("kind", PAPERS)
def test_the_italian_stays_whole_and_in_its_order(kind: DocumentKind) -> None:
    assert tuple(italian(blocks(kind, TWIN))) == blocks(kind, None)


@pytest.mark.parametrize("kind", PAPERS)
def test_what_comes_from_the_catalogue_is_said_twice(kind: DocumentKind) -> None:
    written = blocks(kind, TWIN)
    for at, block in enumerate(written):
        match block:
            case Text(Said() as text, align):
                apart = text.endswith(".")
                assert written[at + 1 + apart] == Text(text.in_words(TWIN), align)
            case Pair(label, value, also=also):
                assert isinstance(label, Said)
                also_label = "" if label == "Commissione" else label.in_words(TWIN)
                also_value = value.in_words(TWIN) if isinstance(value, Said) else ""
                assert also == (Pair(also_label, also_value) if also_label or also_value else None)
            case _:
                pass


@pytest.mark.parametrize("kind", PAPERS)
def test_a_language_that_says_the_same_says_nothing_more(kind: DocumentKind) -> None:
    assert blocks(kind, Words()) == blocks(kind, None)


def test_values_are_filled_in_in_both() -> None:
    copied = Words(Language.GERMAN, lambda key, _: "Kopie {copy}" if "duplicate" in key else "")
    texts = [
        block.text for block in blocks(DocumentKind.RECEIPT, copied) if isinstance(block, Text)
    ]
    assert "*** DUPLICATO n. 1 ***" in texts
    assert "Kopie 1" in texts


def test_what_is_said_is_the_italian_text() -> None:
    said = PAPER_WORDS("paper.total")
    assert said == "TOTALE"
    assert said.in_words(TWIN) == "~paper.total"
