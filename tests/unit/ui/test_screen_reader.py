"""A whole sale by somebody who has nothing but a screen reader: the accessibility tree alone."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from pos_app.domain.events import OperatorCollected
from pos_app.domain.words import Language, Words
from pos_app.ui.translations import words_of
from tests.helpers.operations import CODE
from tests.helpers.screen_reader import ScreenReader
from tests.helpers.windows import Counterside, open_window


@pytest.mark.parametrize("language", Language)
def test_a_sale_from_the_amount_to_the_next_customer(qtbot: QtBot, language: Language) -> None:
    side, words = open_window(language=language), words_of(language)
    reader = ScreenReader(side.shell, qtbot)
    side.counter.open_up()
    side.scan()
    sell(side, reader, words)
    assert reader.hears(words("idle.question_reader")) or reader.hears(words("idle.question"))


def test_the_code_can_be_typed_by_it_too(qtbot: QtBot) -> None:
    side, words = open_window(), Words()
    reader = ScreenReader(side.shell, qtbot)
    side.counter.open_up()
    reader.press(words("idle.primary"))
    for sign in CODE.secret:
        reader.press(sign)
    reader.press(words("typing.primary"))
    sell(side, reader, words)


def sell(side: Counterside, reader: ScreenReader, words: Words) -> None:
    """Sell fifty euros to somebody who gives sixty, by what is read aloud alone."""
    reader.press("50 €")
    assert reader.hears("€ 50,00")
    assert reader.hears("€ 51,00")
    reader.press(words("amount.primary"))
    assert reader.hears(words("offer.question"))
    reader.press("60 €")
    assert reader.hears("€ 9,00")
    reader.press(words("offer.primary"))
    assert [event for _, event in side.counter.posted] == [OperatorCollected(60_00)]
    assert reader.hears(words("done.title"))
    assert reader.hears("RICEVUTA"), "the paper is read, too"
    reader.press(words("next.primary"))


def test_what_cannot_be_pressed_is_told(qtbot: QtBot) -> None:
    side = open_window()
    side.counter.open_up()
    side.scan()
    reader = ScreenReader(side.shell, qtbot)
    with pytest.raises(LookupError, match="Scrivi l’importo"):
        reader.press("Scrivi l’importo")
