"""A paper of the training says so wherever it is torn, and says everything else too."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.paper import COLUMNS, Document, Rule, Size, Text, TextLine
from pos_app.domain.practice import marked
from pos_app.printer.layout import lay_out
from tests.helpers.documents import documents

MARK = "PROVA - NON VALE"


@given(documents)
def test_each_paper_is_marked_at_head_middle_and_foot(document: Document) -> None:
    blocks = marked(document).blocks
    at = [
        place
        for place, block in enumerate(blocks)
        if isinstance(block, Text) and block.text == MARK and block.size is Size.LARGE
    ]
    assert (at[0], at[-1]) == (1, len(blocks) - 2)
    assert len(at) == 3
    assert abs((at[1] - at[0]) - (at[2] - at[1])) <= 1
    taken = {place + step for place in at for step in (-1, 0, 1)}
    assert tuple(block for place, block in enumerate(blocks) if place not in taken) == (
        document.blocks
    )
    assert all(isinstance(blocks[place + step], Rule) for place in at for step in (-1, 1))


@given(st.sampled_from(COLUMNS))
def test_the_mark_fits_one_line_of_every_paper(columns: int) -> None:
    lines = lay_out(marked(Document("", ())), columns).lines
    said = [line for line in lines if isinstance(line, TextLine)]
    assert [(line.text.strip(), line.size) for line in said] == [(MARK, Size.LARGE)] * 3
