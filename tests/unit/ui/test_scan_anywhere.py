"""A scan on any screen: it begins the next customer's sale, or says in words what comes first."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from pos_app.ports.scanner import Source
from pos_app.ports.sound import Sound
from tests.helpers.windows import Counterside, open_window
from tests.screens import conditions as places
from tests.screens.conditions import OTHER_CODE

Place = Callable[[Counterside], object]

#: Where the next customer is served at once.
OPEN: tuple[Place, ...] = (
    places.idle,
    places.troubled_idle,
    places.typing,
    places.choosing,
    places.searching,
    places.picking,
    places.in_doubt,
    places.long_in_doubt,
    places.done,
    places.doubtful_done,
    places.operations,
    places.no_operations,
    places.copying,
    places.reversing,
    places.not_reversed,
    places.closed,
)
#: Where something comes first, and how it is said.
FIRST: dict[Place, str] = {
    places.starting: "Sto ancora accendendo. Attendi, poi ripassa il codice.",
    places.offer: "Prima incassa e conferma, o annulla.",
    places.lost_offer: "Attendi prima il pre-scontrino, o annulla.",
    places.abandoning: "Rispondi prima a questa domanda.",
    places.repeated: "Rispondi prima a questa domanda.",
    places.asking_for_storno: "Rispondi prima a questa domanda.",
    places.closing_with_differences: "Rispondi prima a questa domanda.",
    places.waiting: "Attendi prima la conferma di questa ricarica.",
    places.refused: "Prima ridai i soldi a questo cliente.",
    places.reversed_: "Prima ridai i soldi a questo cliente.",
    places.resume: "Rispondi prima qui, o premi Più tardi.",
    places.pin: "Prima scrivi il PIN, o torna indietro.",
    places.counting: "Prima finisci di contare, o torna indietro.",
    places.cash_out: "Prima scrivi la somma, o torna indietro.",
    places.compared: "Prima chiudi la cassa, o torna indietro.",
}


@pytest.mark.parametrize("place", OPEN, ids=lambda place: place.__name__)
def test_the_next_customer_is_served_from_here(place: Place) -> None:
    side = open_window()
    place(side)
    side.scan(OTHER_CODE, Source.WEDGE)
    assert side.screen == "amount"
    assert side.sounds[-1] is Sound.TAKEN


@pytest.mark.parametrize("place", FIRST, ids=lambda place: place.__name__)
def test_what_comes_first_is_said_where_it_can_be_read(place: Place) -> None:
    side = open_window()
    place(side)
    before = side.screen
    side.scan(OTHER_CODE, Source.WEDGE)
    assert (side.screen, side.sounds[-1]) == (before, Sound.BUSY)
    assert side.text("band_text") == FIRST[place]


def test_a_question_that_was_answered_leaves_no_word_behind() -> None:
    side = open_window()
    places.abandoning(side)
    side.scan(OTHER_CODE, Source.WEDGE)
    side.press(Qt.Key.Key_Return)
    assert not side.shows("band")


def test_a_room_says_that_it_is_to_be_closed() -> None:
    side = open_window()
    places.idle(side)
    side.press(Qt.Key.Key_F10)
    side.scan(OTHER_CODE, Source.WEDGE)
    assert side.text("band_text") == "Chiudi prima questa pagina."
