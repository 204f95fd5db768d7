"""Papers of the training: marked at head, middle and foot, so that none passes for a true one."""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.paper import Align, Block, Document, Rule, Size, Text
from pos_app.domain.words import PAPER_WORDS


def marked(document: Document) -> Document:
    """Return the document as the training prints it; torn anywhere, a mark is on each part."""
    blocks = document.blocks
    middle = len(blocks) // 2
    mark = _mark()
    return replace(document, blocks=(*mark, *blocks[:middle], *mark, *blocks[middle:], *mark))


def _mark() -> tuple[Block, ...]:
    text = Text(PAPER_WORDS("paper.practice"), Align.CENTRE, bold=True, size=Size.LARGE)
    return (Rule(), text, Rule())
