"""Which languages the settings ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.words import Language
from pos_app.settings import Settings

if TYPE_CHECKING:
    from pos_app.domain.words import Words


def second_words(settings: Settings) -> Words | None:
    """Return what customers' papers say beside Italian; None where that is nothing."""
    from pos_app.ui.translations import words_of

    second = settings.printer.second_language
    return words_of(Language(second)) if second else None
