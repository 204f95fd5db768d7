"""The second look at the window: right after the scan, before anything is priced."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pos_app.domain.operation import State
from pos_app.domain.repeat import Repeat
from pos_app.ports.counter import Activity
from tests.helpers.counters import found
from tests.helpers.operations import in_state
from tests.helpers.windows import Counterside, open_window

Key = Qt.Key
SOLD = in_state(State.RCPT_DONE)


@pytest.fixture
def side() -> Counterside:
    side = open_window()
    side.counter.open_up()
    return side


def test_a_code_nobody_knows_costs_no_extra_tap(side: Counterside) -> None:
    side.scan()
    assert side.shell.scene.overlay is None
    side.tap("quick_5000", "primary")
    assert side.screen == "pre_receipt"


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "meno di un minuto fa"),
        (1, "un minuto fa"),
        (3, "3 minuti fa"),
        (10, "10 minuti fa"),
        (None, "poco fa"),
    ],
)
def test_a_second_sale_is_asked_about_in_words(
    side: Counterside, minutes: int | None, words: str
) -> None:
    side.counter.repeat = Repeat(SOLD, minutes)
    side.scan()
    assert side.text("overlay_question") == f"Già ricaricato €\N{NO-BREAK SPACE}50,00 {words}"
    assert "ricevuta 0183" in side.text("overlay_sentence")
    assert side.counter.drafts == []


def test_enter_is_the_safe_answer_and_nothing_is_sold(side: Counterside) -> None:
    side.counter.repeat = Repeat(SOLD, 3)
    side.scan()
    side.press(Key.Key_Enter)
    assert side.screen == "idle"
    assert side.counter.drafts == []


def test_esc_is_safe_too(side: Counterside) -> None:
    side.counter.repeat = Repeat(SOLD, 3)
    side.scan()
    side.press(Key.Key_Escape)
    assert side.screen == "idle"


def test_a_second_recharge_that_is_wanted_goes_on(side: Counterside) -> None:
    side.counter.repeat = Repeat(SOLD, 3)
    side.scan()
    side.tap("overlay_other", "quick_5000", "primary")
    assert side.screen == "pre_receipt"
    assert len(side.counter.drafts) == 1


def test_nothing_is_priced_before_the_journal_has_been_looked_at(side: Counterside) -> None:
    side.counter.answers_checks = False
    side.scan()
    side.press(Key.Key_5, Key.Key_0, Key.Key_Enter)
    assert side.counter.drafts == []
    assert side.text("primary") == "Guardo se c’è già…"
    side.counter.answer_check()
    side.press(Key.Key_Enter)
    assert len(side.counter.drafts) == 1


def test_an_answer_about_the_last_customer_is_not_this_ones(side: Counterside) -> None:
    side.counter.answers_checks = False
    side.scan()
    side.press(Key.Key_Escape)
    side.counter.repeat = Repeat(SOLD, 3)
    side.counter.answer_check()
    assert side.shell.scene.overlay is None
    assert side.screen == "idle"


def test_only_the_code_in_verification_is_blocked_and_its_operation_is_named() -> None:
    side = open_window()
    (row,) = found(State.SUBMITTING)
    side.counter.open_up([row])
    side.counter.tell(row.iid, Activity(in_doubt=True, tries=3))
    side.press(Key.Key_Enter)
    side.counter.busy = row
    side.scan()
    assert side.screen == "in_doubt"
    assert "0000" in side.text("band_text")
    assert "Finisci prima questa" in side.text("band_text")
    side.press(Key.Key_Enter)
    side.counter.busy = None
    side.scan()
    assert side.screen == "amount"


def test_another_amount_for_the_same_customer_is_not_asked_about_again(side: Counterside) -> None:
    side.counter.repeat = Repeat(SOLD, 3)
    side.scan()
    side.tap("overlay_other", "quick_5000", "primary", "change_amount", "quick_2000", "primary")
    assert side.screen == "pre_receipt"
    assert len(side.counter.checked) == 1
