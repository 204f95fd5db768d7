"""Qt Linguist's tools, run over the catalogue: ``lupdate`` and ``lrelease`` as PySide6 has them.

``lupdate`` reads source code, so the catalogue is written down for it as C++: each text by its
key, with the Italian beside it.
"""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import PySide6

from pos_app.domain.words import Language
from pos_app.domain.words.italian import COUNTED, SPOKEN

FOLDER = Path(__file__).parents[2] / "resources" / "translations"
LANGUAGES = [language for language in Language if language is not Language.ITALIAN]
_TOOLS = Path(PySide6.__file__).parent


def source_of(folder: Path, language: Language) -> Path:
    return folder / f"pos_app_{language.value}.ts"


def compiled_of(folder: Path, language: Language) -> Path:
    return folder / f"pos_app_{language.value}.qm"


def update(folder: Path, languages: Sequence[Language] = LANGUAGES) -> None:
    """Bring the .ts files to what the catalogue says; what was translated stays translated.

    A new text is unfinished, as is one whose Italian changed; one that is gone is dropped.
    """
    with tempfile.TemporaryDirectory() as scratch:
        code = Path(scratch) / "catalogue.cpp"
        code.write_text("".join(_as_code()), encoding="utf-8")
        for language in languages:
            _run(
                "lupdate",
                *("-silent", "-no-obsolete", "-locations", "none"),
                # Two equal Italian texts may differ elsewhere: nothing is guessed.
                *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
                *("-source-language", "it", "-target-language", language.value),
                *(code, "-ts", source_of(folder, language)),
            )


def compile_into(folder: Path, language: Language) -> Path:
    """Compile what is finished in a language's .ts file; what is not is said in Italian."""
    compiled = compiled_of(folder, language)
    source = source_of(FOLDER, language)
    _run("lrelease", "-silent", "-nounfinished", source, "-qm", compiled)
    return compiled


def _as_code() -> Iterator[str]:
    texts = {**SPOKEN, **{key: other for key, (_, other) in COUNTED.items()}}
    for key, text in sorted(texts.items()):
        macro = "QT_TRID_N_NOOP" if key in COUNTED else "QT_TRID_NOOP"
        yield f'//% {json.dumps(text, ensure_ascii=False)}\n{macro}("{key}");\n'


def _run(tool: str, *arguments: str | Path) -> None:
    subprocess.run([_TOOLS / tool, *arguments], check=True)
