"""The closure at the window: blind count, four cards, and what is asked of the workflow."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.money import format_euro
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.report import Difference, Report, Side
from pos_app.domain.shift import Reason
from pos_app.domain.words import Language, Words
from pos_app.ports.printer import PrintResult
from pos_app.ports.shifts import (
    CloseShift,
    CountDrawer,
    LookAtShift,
    MoveCash,
    OpenShift,
    PrintReading,
    ReprintClosure,
    ShiftOrder,
    ShiftTold,
)
from pos_app.ui.presenters.views import AmountView, Band, ClosureCard, ClosureView, Ink
from tests.helpers.counters import told_shift
from tests.helpers.reports import OPEN, REPORT
from tests.helpers.windows import Counterside, open_window, settle

Key = Qt.Key
COUNTED = replace(REPORT, is_closure=False)
CLEAN = replace(COUNTED, counted_cents=COUNTED.expected_cents, differences=(), carried=())


@pytest.fixture
def side() -> Counterside:
    side = open_window()
    side.counter.open_up()
    tell(side, told_shift())
    return side


def tell(side: Counterside, told: ShiftTold) -> None:
    side.counter.tell_shift(told)
    settle()


def count(side: Counterside, digits: str = "1183") -> None:
    side.press(Key.Key_F3)
    for digit in digits:
        side.type_sign(digit)
    side.press(Key.Key_Enter)


def compare(side: Counterside, report: Report = COUNTED) -> None:
    count(side)
    tell(side, replace(told_shift(), report=report))


def cards(side: Counterside) -> dict[str, ClosureCard]:
    view = side.shell.scene.screen
    assert isinstance(view, ClosureView)
    return {card.name: card for card in view.cards}


def last_order(side: Counterside) -> ShiftOrder:
    return side.counter.shift_orders[-1]


def band(side: Counterside) -> Band:
    settle()
    found = side.shell.scene.screen.frame.band
    assert found is not None
    return found


def test_by_keys_alone_a_shift_is_counted_compared_and_closed(side: Counterside) -> None:
    compare(side, CLEAN)
    side.press(Key.Key_Enter)
    assert side.counter.shift_orders == [LookAtShift(), CountDrawer(1183_00), CloseShift(CLEAN)]
    paper = PrintResult(PrintOutcome.PRINTED)
    done = replace(told_shift(), number=28, last=REPORT, last_printed=True, paper=paper)
    tell(side, done)
    assert side.screen == "closed"
    assert side.shell.scene.paper.ink is Ink.PRINT
    side.press(Key.Key_F6, Key.Key_Enter)
    assert last_order(side) == ReprintClosure()
    assert side.screen == "idle"


def test_nothing_the_machine_knows_is_shown_before_the_count(side: Counterside) -> None:
    assert side.shell.scene.strip.cash == "€\N{NO-BREAK SPACE}1.153,00"
    side.tap("shift")
    assert side.screen == "count"
    assert side.shell.scene.strip.cash == "coperto"
    assert side.shell.scene.paper.lines is None
    view = side.shell.scene.screen
    assert isinstance(view, AmountView)
    assert view.fee.value == "€\N{NO-BREAK SPACE}100,00"
    assert not view.frame.primary.enabled


def test_an_answer_to_an_earlier_count_is_not_taken_for_one_to_this(side: Counterside) -> None:
    compare(side)
    side.tap("recount")
    side.type_sign("5")
    side.press(Key.Key_Enter)
    assert side.screen == "closure"
    assert cards(side) == {}
    assert not side.shell.scene.screen.frame.primary.enabled


def test_a_count_that_stands_is_compared_at_once(side: Counterside) -> None:
    side.press(Key.Key_F3)
    tell(side, replace(told_shift(), report=COUNTED))
    assert side.screen == "closure"
    side.press(Key.Key_Escape)
    assert side.screen == "idle"


def test_what_is_being_typed_is_not_taken_away(side: Counterside) -> None:
    side.press(Key.Key_F3)
    side.type_sign("7")
    tell(side, replace(told_shift(), report=COUNTED))
    assert side.screen == "count"
    side.press(Key.Key_Escape)
    assert side.screen == "idle"


def test_the_four_cards_say_what_differs_and_because_of_what(side: Counterside) -> None:
    compare(side)
    found = cards(side)
    assert side.text("verdict_title") == "Mancano €\N{NO-BREAK SPACE}51,00"
    assert found["counted"].sentence == "…0183: ridata senza segnarlo?"
    assert found["confirmed"].sentence == "…0183 e altre 2, sono sullo scontrino"
    assert found["proved"].sentence == "…0183 delle 10:43: in verifica"
    assert "Entrate e uscite +30,00" in found["recorded"].what
    assert side.text("carried") == "Ancora una da finire, al prossimo turno"


def test_cash_without_an_operation_is_named_as_such(side: Counterside) -> None:
    missing = replace(CLEAN, differences=(Difference(Side.COUNTED, -20_00),))
    compare(side, replace(missing, counted_cents=CLEAN.expected_cents - 20_00))
    assert side.text("verdict_title") == "Mancano €\N{NO-BREAK SPACE}20,00"
    assert cards(side)["counted"].sentence == "Nessuna operazione li spiega"
    too_much = replace(CLEAN, differences=(Difference(Side.COUNTED, 20_00),))
    tell(
        side,
        replace(told_shift(), report=replace(too_much, counted_cents=CLEAN.expected_cents + 20_00)),
    )
    assert side.text("verdict_title") == "€\N{NO-BREAK SPACE}20,00 in più"


def test_differences_that_cancel_out_and_rows_only_there_have_words(side: Counterside) -> None:
    confirmed = REPORT.differences[1]
    even = replace(confirmed, cents=0, named=confirmed.named[1:])
    compare(side, replace(CLEAN, differences=(even,)))
    card = cards(side)["confirmed"]
    assert side.text("verdict_title") == "Il cassetto torna"
    assert card.verdict == "Differenze che si compensano"
    assert card.sentence.startswith("0b0b0b0b")
    assert card.actions == ()


def test_each_difference_leads_to_its_operation(side: Counterside) -> None:
    for name in ("counted", "confirmed", "proved"):
        compare(side)
        side.tap(f"show_{name}")
        assert side.counter.searches[-1].iid == OPEN
        side.press(Key.Key_Escape)
    compare(side)
    side.tap("show_list")
    assert side.screen == "operations"


def test_closing_with_differences_is_asked_and_the_safe_answer_is_the_default(
    side: Counterside,
) -> None:
    compare(side)
    side.press(Key.Key_Enter)
    assert side.text("overlay_question") == "Chiudere con differenze?"
    side.press(Key.Key_Enter)
    assert not side.shows("overlay_question")
    assert last_order(side) == CountDrawer(1183_00)
    side.press(Key.Key_Enter)
    side.tap("overlay_other")
    assert last_order(side) == CloseShift(COUNTED)
    assert not side.shell.scene.screen.frame.primary.enabled


def test_a_closure_that_is_refused_shows_what_has_changed(side: Counterside) -> None:
    compare(side, CLEAN)
    side.press(Key.Key_Enter)
    tell(side, replace(told_shift(), report=COUNTED))
    assert side.screen == "closure"
    assert side.shell.scene.screen.frame.primary.enabled


def test_cash_that_moves_meanwhile_asks_for_another_count(side: Counterside) -> None:
    compare(side)
    tell(side, told_shift())
    assert side.screen == "count"
    assert band(side).text == "Nel frattempo la cassa è cambiata: riconta"


def test_a_silent_backend_is_asked_again(side: Counterside) -> None:
    unknown = replace(CLEAN, columns=replace(CLEAN.columns, confirmed=None))
    compare(side, unknown)
    assert cards(side)["confirmed"].verdict == "Non ancora noto"
    side.tap("ask_again")
    assert last_order(side) == LookAtShift()
    fault = Fault(FaultCode.BACKEND_SILENT)
    tell(side, replace(told_shift(), report=unknown, fault=fault))
    assert cards(side)["confirmed"].sentence == Words()("fault.backend_silent.what")
    tell(side, replace(told_shift(), report=unknown, asking=True))
    assert cards(side)["confirmed"].verdict == "Sto chiedendo…"
    side.press(Key.Key_Enter)
    assert last_order(side) == CloseShift(unknown)


@pytest.mark.parametrize(
    ("language", "keys"), [(Language.ITALIAN, "feul"), (Language.ENGLISH, "fior")]
)
def test_float_cash_in_and_out_by_keys_alone(language: Language, keys: str) -> None:
    side = open_window(language=language)
    side.counter.open_up()
    tell(side, told_shift())
    side.press(Key.Key_F3)
    for letter in keys[:3]:
        side.type_sign(letter)
        side.type_sign("2")
        side.type_sign("0")
        side.press(Key.Key_Enter)
    assert side.counter.shift_orders[1:] == [
        OpenShift(20_00),
        MoveCash(20_00, Reason.CHANGE),
        MoveCash(-20_00, Reason.BANK),
    ]
    assert side.screen == "count"
    # A reading says what the drawer should hold: before the count nobody may know.
    side.type_sign(keys[3])
    compare(side)
    side.type_sign(keys[3].upper())
    assert side.counter.shift_orders[4:] == [CountDrawer(1183_00), PrintReading()]
    side.tap("print_reading")
    assert last_order(side) == PrintReading()


def test_no_more_is_taken_out_than_the_drawer_holds(side: Counterside) -> None:
    side.press(Key.Key_F3)
    side.tap("choose_out")
    for digit in "1253,01":
        side.type_sign(digit)
    side.press(Key.Key_Enter)
    assert side.screen == "cash_out"
    assert band(side).text == "Nel cassetto non c'è tanto. Controlla la somma."
    assert last_order(side) == LookAtShift()
    side.press(Key.Key_Backspace, Key.Key_0, Key.Key_Enter)
    assert last_order(side) == MoveCash(-1253_00, Reason.BANK)


def test_a_list_opened_out_of_the_closure_leads_back_to_it(side: Counterside) -> None:
    compare(side)
    side.press(Key.Key_F2)
    side.type_sign("7")
    side.tap("scope_open")
    side.press(Key.Key_Escape)
    assert side.screen == "closure"
    assert last_order(side) == LookAtShift()
    assert cards(side)


def test_a_reason_is_chosen_by_touch_or_walked_through(side: Counterside) -> None:
    side.press(Key.Key_F3)
    side.tap("choose_out", "reason_expense", "key_5", "primary")
    assert last_order(side) == MoveCash(-5_00, Reason.EXPENSE)
    assert band(side).text == f"Annotato: {format_euro(5_00)} tolti dalla cassa"
    side.tap("choose_in")
    side.press(Key.Key_Plus, Key.Key_5, Key.Key_Enter)
    assert last_order(side) == MoveCash(5_00, Reason.OWNER)
    side.tap("choose_float")
    side.press(Key.Key_Minus, Key.Key_Escape)
    assert side.screen == "count"


def test_a_drawer_may_hold_more_than_one_sale(side: Counterside) -> None:
    count(side, "12345")
    assert last_order(side) == CountDrawer(12_345_00)


def test_an_empty_drawer_is_a_count(side: Counterside) -> None:
    count(side, "0")
    assert last_order(side) == CountDrawer(0)


def test_no_count_is_sent_before_the_workflow_has_told_of_a_shift() -> None:
    side = open_window()
    side.counter.open_up()
    count(side, "5")
    assert side.counter.shift_orders == [LookAtShift()]


def test_a_closure_whose_paper_is_due_says_so_until_it_is_printed(side: Counterside) -> None:
    tell(side, replace(told_shift(), number=28, last=REPORT))
    assert band(side).text == "La chiusura 0027 non è stampata: apri Chiusura"
    side.press(Key.Key_F3)
    assert side.text("reprint") == f"Ristampa la chiusura {REPORT.number:04d}"
    side.tap("reprint")
    assert last_order(side) == ReprintClosure()
    tell(side, replace(told_shift(), number=28, last=REPORT, last_printed=True))
    side.press(Key.Key_Escape)
    assert side.shell.scene.screen.frame.band is None


def test_paper_that_did_not_come_out_is_said_with_what_to_do(side: Counterside) -> None:
    compare(side, CLEAN)
    side.press(Key.Key_Enter)
    tell(side, replace(told_shift(), number=28, last=REPORT))
    assert side.shell.scene.paper.ink is Ink.GHOST
    fault = Fault(FaultCode.PRINTER_PAPER_OUT)
    paper = PrintResult(PrintOutcome.NOT_SENT, fault)
    tell(side, replace(told_shift(), number=28, last=REPORT, paper=paper))
    assert side.shell.scene.paper.ink is Ink.GHOST
    side.tap("reprint")
    side.type_sign("7")
    assert last_order(side) == ReprintClosure()
    assert side.screen == "closed"


def test_keys_that_mean_nothing_there_change_nothing(side: Counterside) -> None:
    compare(side)
    side.type_sign("x")
    assert side.screen == "closure"
