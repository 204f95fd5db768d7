"""Italian words with accents in QR codes of every encoding: right or refused, never altered."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import segno
from cv2.typing import MatLike

_WORDS = """
    è é à ò ù ì perché città Forlì caffè lunedì martedì mercoledì giovedì venerdì università
    verità libertà più però così già là lì virtù gioventù Cantù Nardò Mondovì Canicattì
    Santhià Agliè menù €
"""
WORDS = _WORDS.split()
ENCODINGS = ("utf-8", "latin-1", "cp1252", "iso-8859-15")


def drawn(word: str, encoding: str, *, eci: bool) -> MatLike | None:
    """Return the word as a grey picture of a QR code; None where it has no such encoding."""
    try:
        word.encode(encoding)
        code = segno.make(word, encoding=encoding, eci=eci, micro=False)
    except (UnicodeEncodeError, ValueError):
        return None
    modules = np.array([list(row) for row in code.matrix_iter(scale=6, border=4)])
    picture: MatLike = np.where(modules > 0, 0, 255).astype(np.uint8)
    return picture


def all_drawn() -> Iterator[tuple[str, MatLike]]:
    """Yield each word with each picture there is of it."""
    for word in WORDS:
        for encoding in ENCODINGS:
            for eci in (False, True):
                picture = drawn(word, encoding, eci=eci)
                if picture is not None:
                    yield word, picture
