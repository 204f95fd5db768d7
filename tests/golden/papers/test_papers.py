"""The papers as they are meant to be, on every width: text, bytes and picture.

After a wanted change, ``GOLDEN_UPDATE=1`` writes them anew; look at the pictures before
committing them.
"""

from __future__ import annotations

import os
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from pos_app.domain.paper import COLUMNS
from pos_app.domain.words import Language
from pos_app.printer.samples import SAMPLE_KINDS, write_sample
from pos_app.ui.translations import words_of

HERE = Path(__file__).parent


#: A paper in Italian and another language; few signs of Slovene are on a printer's page.
IN_TWO_LANGUAGES = [
    *((kind, Language.GERMAN) for kind in ("pre", "final", "in-doubt", "not-done", "storno")),
    ("reversed", Language.SLOVENE),
    ("final-visit", Language.FRENCH),
]


def pixels(picture: bytes) -> tuple[tuple[int, int], bytes]:
    image = Image.open(BytesIO(picture)).convert("RGB")
    return image.size, image.tobytes()


@pytest.mark.parametrize("suffix", [".txt", ".bin", ".png"])
@pytest.mark.parametrize("columns", COLUMNS)
@pytest.mark.parametrize("kind", SAMPLE_KINDS)
def test_paper(tmp_path: Path, kind: str, columns: int, suffix: str) -> None:
    golden = HERE / f"{kind}-{columns}{suffix}"
    if os.environ.get("GOLDEN_UPDATE") == "1":
        write_sample(kind, columns, golden)
    made = tmp_path / golden.name
    write_sample(kind, columns, made)
    if suffix == ".png":
        # Pixels, not bytes: how well a PNG is packed differs from one zlib to the next.
        assert pixels(made.read_bytes()) == pixels(golden.read_bytes())
    else:
        assert made.read_bytes() == golden.read_bytes()


@pytest.mark.parametrize(("suffix", "columns"), [(".txt", 32), (".txt", 64), (".png", 42)])
@pytest.mark.parametrize(("kind", "second"), IN_TWO_LANGUAGES)
def test_paper_in_two_languages(
    tmp_path: Path, kind: str, second: Language, columns: int, suffix: str
) -> None:
    golden = HERE / f"{kind}-{second.value}-{columns}{suffix}"
    if os.environ.get("GOLDEN_UPDATE") == "1":
        write_sample(kind, columns, golden, words_of(second))
    made = tmp_path / golden.name
    write_sample(kind, columns, made, words_of(second))
    if suffix == ".png":
        assert pixels(made.read_bytes()) == pixels(golden.read_bytes())
    else:
        assert made.read_bytes() == golden.read_bytes()
