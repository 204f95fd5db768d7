from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.domain.paper import COLUMNS
from pos_app.printer.samples import SAMPLE_KINDS, sample, write_sample


@pytest.mark.parametrize("columns", COLUMNS)
@pytest.mark.parametrize("kind", SAMPLE_KINDS)
def test_writes_what_the_suffix_asks_for(tmp_path: Path, kind: str, columns: int) -> None:
    heads = {".bin": b"\x1b@", ".png": b"\x89PNG", ".txt": b" ", ".pdf": b"%PDF-"}
    for suffix, head in heads.items():
        path = tmp_path / f"paper{suffix}"
        write_sample(kind, columns, path)
        assert path.read_bytes().startswith(head)


@pytest.mark.parametrize(
    ("kind", "columns", "name", "why"),
    [
        ("draft", 42, "a.txt", "there is no sample called 'draft'"),
        ("pre", 40, "a.txt", "there are 32, 42, 48, 56, 64"),
        ("pre", 42, "a.doc", "must end in .bin, .txt, .png, .pdf"),
        ("pre", 42, "a", "must end in .bin, .txt, .png, .pdf"),
    ],
)
def test_a_wrong_wish_is_a_sentence(
    tmp_path: Path, kind: str, columns: int, name: str, why: str
) -> None:
    with pytest.raises(ValueError, match=why):
        write_sample(kind, columns, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_duplicate_says_so_at_both_ends() -> None:
    texts = [str(block) for block in sample("duplicate").blocks]
    marked = [place for place, text in enumerate(texts) if "DUPLICATO n. 1" in text]
    assert len(marked) == 2
    assert marked[-1] == len(texts) - 2
