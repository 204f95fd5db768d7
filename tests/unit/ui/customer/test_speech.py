"""What the customer hears: each thing once, as people say it."""

from __future__ import annotations

import pytest

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import Verdict
from pos_app.domain.words import Language, Words
from pos_app.ports.counter import Activity
from pos_app.ui.customer.speech import spoken
from pos_app.ui.translations import words_of
from tests.helpers.speeches import RecordingSpeech
from tests.helpers.windows import Counterside, open_window, settle
from tests.screens.conditions import idle, offer, waiting

QUESTION = "50 euro. Commissione un euro. Totale 51 euro. Confermi?"


def heard(side: Counterside) -> RecordingSpeech:
    voice = RecordingSpeech()
    side.shell.wake().speak_through(voice)
    return voice


@pytest.mark.parametrize(
    ("cents", "said"),
    [
        (1_00, "un euro"),
        (51_00, "51 euro"),
        (51_20, "51 euro e 20"),
        (1_05, "un euro e 5"),
        (50, "50 centesimi"),
        (1, "un centesimo"),
        (0, "0 euro"),
    ],
)
def test_sums_are_said_as_people_say_them(cents: int, said: str) -> None:
    assert spoken(cents, Words()) == said


def test_sums_are_said_in_the_customers_language() -> None:
    assert spoken(1_00, words_of(Language.ENGLISH)) == "one euro"


def test_a_sale_is_said_once_from_the_question_to_the_change() -> None:
    side = open_window()
    voice = heard(side)
    offer(side)
    side.wait(2.0)
    side.tap("primary")
    side.wait(2.0)
    side.tap("primary")
    assert voice.said == [QUESTION, None, "Ricarica fatta. Resto 9 euro."]


def test_two_equal_sales_are_both_said() -> None:
    side = open_window()
    voice = heard(side)
    idle(side)
    for _ in range(2):
        side.scan()
        side.tap("quick_5000", "primary", "primary", "primary")
    assert voice.said == [QUESTION, None, "Ricarica fatta."] * 2


def test_a_question_that_is_no_longer_asked_falls_silent() -> None:
    side = open_window()
    voice = heard(side)
    offer(side)
    side.tap("way_out", "overlay_other")
    assert voice.said == [QUESTION, None]


@pytest.mark.parametrize(
    ("verdict", "said"),
    [
        (Verdict.REFUSED, "Ricarica non fatta. Riprendi 51 euro."),
        (Verdict.CONFIRMED, "Ricarica fatta. Resto 9 euro."),
    ],
)
def test_what_is_in_verification_is_said_and_so_is_its_end(verdict: Verdict, said: str) -> None:
    side = open_window()
    voice = heard(side)
    waiting(side)
    row = side.counter.latest
    side.counter.tell(row.iid, Activity(in_doubt=True, next_try_at_s=299.0))
    settle()
    side.counter.decide(row.iid, verdict)
    settle()
    assert voice.said[1:] == [None, "In verifica. Chiedi il promemoria.", said]


def test_a_stopped_till_says_no_more() -> None:
    side = open_window()
    voice = heard(side)
    offer(side)
    side.shell.show_stopped(Fault(FaultCode.JOURNAL_WRITE_FAILED))
    side.counter.tell(side.counter.latest.iid)
    settle()
    assert voice.said == [QUESTION, None]
