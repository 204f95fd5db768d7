"""What the customer sees: the sale in front, and of everything else the shop's name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import Qt

from pos_app.domain.money import format_euro
from pos_app.domain.operation import Operation, State
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.words import Language, Words, italian_customer
from pos_app.domain.words.italian import COUNTED
from pos_app.ports.counter import Activity
from pos_app.ports.voice import Speech
from pos_app.ui.customer.presenter import present_customer
from pos_app.ui.customer.views import CustomerView
from pos_app.ui.fronts.kinds import Pricing, Serving, Together
from pos_app.ui.presenters.views import Fact
from pos_app.ui.situation import Situation
from tests.helpers.counters import TERMS
from tests.helpers.operations import QUOTED, SHOP, in_state
from tests.helpers.windows import Counterside, open_window, settle
from tests.screens import conditions
from tests.screens.conditions import CONDITIONS, idle, offer

ITALIAN = Words()
SHOP_ALONE = CustomerView("idle", SHOP.name)
#: All that the display may say beside sums, in whatever situation.
SAYINGS = {
    *italian_customer.TEXTS.values(),
    "",
    SHOP.name,
    TERMS.service_label,
    *(ITALIAN(key) for key in ("fact.amount", "fact.fee", "offer.change", "done.recharged")),
}


def shown_to_customer(side: Counterside) -> CustomerView:
    settle()
    return side.shell.wake().desk.customer


def of(state: State, activity: Activity | None = None) -> CustomerView:
    row = in_state(state)
    situation = Situation(front=Serving(row.iid), operations={row.iid: row})
    if activity is not None:
        situation.activities[row.iid] = activity
    return present_customer(situation, ITALIAN, SHOP.name, 1_00)


def leaks(view: CustomerView, situation: Situation) -> list[str]:
    """Return whatever of the view neither is a saying nor belongs to the sale in front."""
    allowed = SAYINGS | set(sums_in_front(situation))
    spoken = view.speech.text if view.speech is not None else ""
    return [
        *(text for text in texts(view) if text not in allowed),
        *(word for word in re.findall(r"\w+", spoken) if word not in words_for(situation)),
    ]


def words_for(situation: Situation) -> set[str]:
    """Return every word and figure that may be said aloud."""
    said = [*italian_customer.TEXTS.values(), *(one for one, _ in COUNTED.values())]
    sums = " ".join(sums_in_front(situation))
    return set(re.findall(r"\w+", " ".join(said) + " centesimi " + sums))


def texts(view: CustomerView) -> Iterator[str]:
    yield from (view.heading, view.title, view.sentence)
    for fact in (*view.facts, *view.cash, *((view.sum,) if view.sum else ())):
        yield from (fact.label, fact.value)


def sums_in_front(situation: Situation) -> Iterator[str]:
    match situation.front:
        case Pricing(items=items):
            amounts = [item.entry.cents for item in items]
            fees = TERMS.fee_cents * len(items)
            yield from map(format_euro, (*amounts, sum(amounts), fees, sum(amounts) + fees))
        case Together(iids, received):
            yield from sums_of_visit([situation.operations[iid] for iid in iids], received.cents)
        case Serving(iid, received):
            row = situation.operations[iid]
            given = received.cents, received.cents - row.total_cents, row.change_cents or 0
            yield from map(format_euro, (row.amount_cents, row.fee_cents, row.total_cents, *given))
        case _:
            pass


def sums_of_visit(rows: list[Operation], received_cents: int) -> Iterator[str]:
    """Yield what may be said of a visit: of each, of all, and of those that end alike."""
    total = sum(row.total_cents for row in rows)
    change = sum(row.received_cents or 0 for row in rows) - total
    yield from map(format_euro, (received_cents, received_cents - total, change, total))
    for count in range(1, len(rows) + 1):
        for some in combinations(rows, count):
            for name in ("amount_cents", "fee_cents", "total_cents"):
                yield format_euro(sum(getattr(row, name) for row in some))


@pytest.mark.parametrize("condition", CONDITIONS, ids=lambda each: each.__name__)
def test_nothing_but_the_sale_in_front_is_shown(condition: Callable[[Counterside], None]) -> None:
    side = open_window()
    condition(side)
    view = shown_to_customer(side)
    situation = side.shell.wake().desk.situation
    assert leaks(view, situation) == []
    if situation.room is not None or not isinstance(situation.front, Pricing | Serving | Together):
        assert view == SHOP_ALONE
    side.shell.close()


@pytest.mark.parametrize(
    "planted",
    [
        {"heading": QUOTED.code_tail},
        {"sentence": "Nº 183"},
        {"sum": Fact("Totale", "€ 1.153,00")},
        {"cash": (Fact("Anna", "€ 9,00"),)},
        {"facts": (Fact("Ricarica", "€ 20,00"),)},
        {"speech": Speech("Totale 1153 euro.", Language.ITALIAN)},
        {"speech": Speech("Confermi, Anna?", Language.ITALIAN)},
    ],
    ids=str,
)
def test_the_check_finds_a_planted_leak(planted: dict[str, object]) -> None:
    side = open_window()
    offer(side)
    settle()
    situation = side.shell.wake().desk.situation
    leaky = CustomerView(**{**fields_of(shown_to_customer(side)), **planted})  # type: ignore[arg-type]
    assert leaks(leaky, situation)


def fields_of(view: CustomerView) -> dict[str, object]:
    return {name: getattr(view, name) for name in CustomerView.__dataclass_fields__}


def test_a_sale_is_followed_from_the_amount_to_the_receipt() -> None:
    side = open_window()
    idle(side)
    assert shown_to_customer(side) == SHOP_ALONE
    side.scan()
    assert shown_to_customer(side).title == "Quanto vuoi ricaricare?"
    side.tap("quick_5000")
    view = shown_to_customer(side)
    assert (view.name, view.title) == ("amount", "")
    assert view.sum == Fact("Totale", format_euro(51_00))
    side.tap("primary")
    assert shown_to_customer(side).title == "Confermi?"
    side.tap("quick_6000")
    assert shown_to_customer(side).cash == (
        Fact("Ricevuti", format_euro(60_00)),
        Fact("Resto", format_euro(9_00)),
    )
    side.tap("primary")
    view = shown_to_customer(side)
    assert (view.title, view.sentence) == ("Ricarica fatta", "Prendi la ricevuta.")
    side.tap("primary")
    assert shown_to_customer(side) == SHOP_ALONE


def test_too_little_cash_is_no_change() -> None:
    side = open_window()
    conditions.idle(side)
    side.scan()
    side.tap("quick_5000", "primary")
    side.press(Qt.Key.Key_5)
    assert shown_to_customer(side).cash == ()


def test_the_question_is_asked_only_while_the_pre_receipt_can_be_read() -> None:
    asked = [state for state in State if of(state).name == "confirm"]
    assert asked == [State.PRE_PRINTED]


@pytest.mark.parametrize(
    ("state", "name", "title"),
    [
        (State.PRE_PRINTING, "amount", ""),
        (State.SUBMITTING, "waiting", "Un momento…"),
        (State.CONFIRMED, "done", "Ricarica fatta"),
        (State.REJECTED, "refused", "Ricarica non fatta"),
        (State.VOIDING, "checking", "In verifica"),
        (State.VOIDED, "refused", "Ricarica annullata"),
        (State.REVERSING, "checking", "In verifica"),
        (State.REVERSED, "refused", "Ricarica annullata"),
        (State.REJ_CLOSED, "idle", ""),
        (State.ABANDONED, "idle", ""),
    ],
)
def test_each_state_is_told_as_what_it_is(state: State, name: str, title: str) -> None:
    assert (of(state).name, of(state).title) == (name, title)


def test_in_doubt_the_slip_is_to_be_kept_only_once_it_is_out() -> None:
    waiting = of(State.SUBMITTING, Activity(in_doubt=True))
    printed = of(State.SUBMITTING, Activity(in_doubt=True, slip=PrintOutcome.PRINTED))
    unknown = of(State.SUBMITTING, Activity(in_doubt=True, slip=PrintOutcome.UNKNOWN))
    assert waiting.sentence == unknown.sentence == "Chiedi il promemoria."
    assert printed.sentence == "Tieni il promemoria."


def test_a_frozen_row_is_never_told_as_done() -> None:
    row = replace(in_state(State.RCPT_DONE), frozen=True)
    situation = Situation(front=Serving(row.iid), operations={row.iid: row})
    assert present_customer(situation, ITALIAN, SHOP.name, 1_00).name == "checking"


def test_a_copy_and_a_room_show_the_shop() -> None:
    row = in_state(State.RCPT_DONE)
    situation = Situation(front=Serving(row.iid, copying=True), operations={row.iid: row})
    assert present_customer(situation, ITALIAN, SHOP.name, 1_00) == SHOP_ALONE
    side = open_window()
    offer(side)
    side.press(Qt.Key.Key_F10)
    assert shown_to_customer(side) == SHOP_ALONE


def seen_by_customer(condition: Callable[[Counterside], None]) -> CustomerView:
    side = open_window()
    condition(side)
    view = shown_to_customer(side)
    side.shell.close()
    return view


def test_two_codes_are_two_lines_and_one_total() -> None:
    view = seen_by_customer(conditions.offer_of_two)
    assert (view.name, view.title) == ("confirm", "Confermi?")
    assert [fact.label for fact in view.facts] == ["Ricarica", "Ricarica", "Commissione"]
    assert view.facts[-1].value == format_euro(2 * TERMS.fee_cents)
    assert view.sum is not None
    assert view.speech is not None


def test_five_codes_are_one_sum() -> None:
    view = seen_by_customer(conditions.offer_of_five)
    assert [fact.label for fact in view.facts] == ["Ricarica", "Commissione"]
    assert view.facts[-1].value == format_euro(5 * TERMS.fee_cents)


@pytest.mark.parametrize(
    ("condition", "name"),
    [
        (conditions.waiting_for_five, "waiting"),
        (conditions.done_of_two, "done"),
        (conditions.one_of_two_refused, "refused"),
        (conditions.mixed_five, "refused"),
        (conditions.mixed_five_given_back, "checking"),
    ],
    ids=lambda each: getattr(each, "__name__", each),
)
def test_of_a_mixed_visit_the_worst_is_told_first(
    condition: Callable[[Counterside], None], name: str
) -> None:
    assert seen_by_customer(condition).name == name
