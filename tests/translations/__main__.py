"""``./run translations``: the languages brought up to date with the Italian, and compiled.

Says how many texts each language still has to translate.
"""

from __future__ import annotations

from tests.translations.linguist import FOLDER, LANGUAGES, compile_into, source_of, update

update(FOLDER)
for language in LANGUAGES:
    compile_into(FOLDER, language)
    missing = source_of(FOLDER, language).read_text(encoding="utf-8").count('"unfinished"')
    print(f"{language.value}: {f'{missing} to translate' if missing else 'complete'}")
