"""The words of each language: Italian as it is, the others as Qt Linguist's files have them.

A text that a file lacks, because nobody has translated it yet, is said in Italian.
"""

from __future__ import annotations

from pos_app.domain.words import UNCOUNTED, Language, Translate, Words
from pos_app.resources import resource_path

assert UNCOUNTED == -1, "what Qt calls no number"


def words_of(language: Language) -> Words:
    """Return the words of a language. No application of Qt's is needed.

    Raises:
        FileNotFoundError: a translation is missing from the installation.
    """
    if language is Language.ITALIAN:
        return Words()
    return Words(language, _translate_into(language))


def _translate_into(language: Language) -> Translate:
    from PySide6.QtCore import QTranslator

    # Read only from here on, which Qt allows from every thread.
    translator = QTranslator()
    path = resource_path("translations", f"pos_app_{language.value}.qm")
    if not translator.load(str(path)):
        raise FileNotFoundError(path)
    # By its key alone: the second argument is the key, Qt's "id"; context and comment are empty.
    return lambda key, number: translator.translate("", key, "", number) or ""
