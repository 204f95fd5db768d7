"""The display itself: everything it shows fits, and no letter is below seven millimetres."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget

from pos_app.domain.words import Language, Words
from pos_app.ui.customer.letters import ScreenSize, letter_px
from pos_app.ui.customer.surface import CustomerSurface
from pos_app.ui.customer.views import CustomerView
from pos_app.ui.presenters.views import Fact, Tone
from pos_app.ui.theme import Appearance, load_fonts, look_for
from pos_app.ui.translations import words_of
from tests.helpers.windows import settle
from tests.screens.customer_fitting import customer_troubles

SIZES = [
    ScreenSize(800, 480, 154.0, 86.0),
    ScreenSize(1024, 600, 0.0, 0.0),
    ScreenSize(1280, 800, 217.0, 136.0),
    ScreenSize(1920, 1080, 344.0, 194.0),
    ScreenSize(600, 1024, 90.0, 154.0),
]


def views(words: Words) -> Iterator[CustomerView]:
    """Yield the fullest of each kind: the longest sums, and every word there is."""
    heading = "Ricarica SpazioScuola"
    facts = (Fact(words("fact.amount"), "€ 997,99"), Fact(words("fact.fee"), "€ 10,00"))
    total = Fact(words("customer.total"), "€ 1.007,99")
    cash = (
        Fact(words("customer.given"), "€ 1.050,00"),
        Fact(words("offer.change"), "€ 42,01"),
    )
    yield CustomerView("idle", "TABACCHERIA BIANCO DI MARIA BIANCO")
    yield CustomerView("amount", heading, title=words("customer.how_much"))
    yield CustomerView("confirm", heading, facts, total, cash, words("customer.confirm"))
    two = (facts[0], *facts)
    yield CustomerView("two codes", heading, two, total, cash, words("customer.confirm"))
    titles = ("waiting", "done", "refused", "taken_back", "checking", "stands")
    sentences = ("take_receipt", "receipt_comes", "keep_slip", "ask_slip")
    for title in titles:
        said = words(f"customer.{title}")
        for label in ("customer.paid", "customer.take_back", "done.recharged"):
            whole = Fact(words(label), "€ 1.007,99")
            yield CustomerView("done", heading, sum=whole, title=said, tone=Tone.OK, icon="check")
    for sentence in sentences:
        said = words(f"customer.{sentence}")
        yield CustomerView(
            "done", heading, (), total, cash[1:], words("customer.done"), said, Tone.OK, "check"
        )


def surface_of(size: ScreenSize, host: QWidget) -> CustomerSurface:
    load_fonts()
    host.resize(size.width_px, size.height_px)
    look = look_for(Appearance(), size.width_px, size.height_px)
    surface = CustomerSurface(look, letter_px(size), host)
    surface.setGeometry(host.rect())
    host.show()
    return surface


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_all_of_it_fits_in_letters_of_seven_millimetres(
    size: ScreenSize, language: Language
) -> None:
    host = QWidget()
    surface = surface_of(size, host)
    for view in views(words_of(language)):
        surface.show_view(view)
        settle()
        assert not list(customer_troubles(surface, letter_px(size))), view


def test_the_sums_and_the_question_never_drop_out() -> None:
    host = QWidget()
    surface = surface_of(SIZES[0], host)
    (two,) = [view for view in views(Words()) if view.name == "two codes"]
    surface.show_view(two)
    settle()
    kept = ("customer_fact_0", "customer_fact_1", "customer_fact_2", "customer_sum")
    for name in (*kept, "customer_title"):
        shown = surface.findChild(QWidget, name)
        assert isinstance(shown, QWidget), name
        assert shown.isVisibleTo(surface), name


def test_the_check_finds_letters_that_are_too_small_and_a_row_that_is_cut() -> None:
    host = QWidget()
    surface = surface_of(SIZES[0], host)
    surface.show_view(list(views(Words()))[2])
    settle()
    assert list(customer_troubles(surface, letter_px(SIZES[0]) + 1))
    host.resize(200, 200)
    surface.setGeometry(host.rect())
    assert list(customer_troubles(surface, letter_px(SIZES[0])))
