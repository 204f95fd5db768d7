"""The list of operations at the window: finding a row, and its one next step."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from pos_app.domain.events import ReceiptOrdered
from pos_app.domain.operation import IntentId, Operation, State, Verdict
from pos_app.domain.our_papers import PaperSeal, receipt_code
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.transitions import allows, is_open
from pos_app.domain.words import Words
from pos_app.ports.counter import OperationsListed, Search
from pos_app.ports.sound import Sound
from pos_app.ui.presenters.operations import present_opened, present_operations
from pos_app.ui.presenters.views import OperationsView, OutcomeView
from tests.helpers.counters import found
from tests.helpers.operations import SEAL, in_state
from tests.helpers.signed import signed_decision
from tests.helpers.times import NOON
from tests.helpers.windows import Counterside, open_window

Key = Qt.Key
STATES = (State.ABANDONED, State.REV_CLOSED, State.REJ_CLOSED, State.RCPT_DONE, State.RCPT_DONE)


@pytest.fixture
def side() -> Counterside:
    side = open_window()
    for number, row in enumerate(found(*STATES), 179):
        shown = replace(row, number=number, code_tail=f"AB{number}"[-4:])
        side.counter.operations[row.iid] = shown
    side.counter.open_up()
    return side


def row_numbered(side: Counterside, number: int) -> Operation:
    return next(row for row in side.counter.operations.values() if row.number == number)


def view_of(side: Counterside) -> OperationsView:
    assert side.screen == "operations"
    view = side.shell.scene.screen
    assert isinstance(view, OperationsView)
    return view


def numbers(side: Counterside) -> list[str]:
    return [row.number for row in view_of(side).rows]


def selected(side: Counterside) -> str:
    return next(row.number for row in view_of(side).rows if row.action.selected)


def test_by_keys_alone_a_receipt_is_found_and_printed_again(side: Counterside) -> None:
    side.press(Key.Key_F2)
    assert selected(side) == "…0183"
    side.press(Key.Key_Down, Key.Key_F6)
    assert side.screen == "copy"
    assert side.counter.posted == [(row_numbered(side, 182).iid, ReceiptOrdered())]
    assert side.text("verdict_sentence") == "Dai il duplicato al cliente."
    side.press(Key.Key_Enter)
    assert side.screen == "idle"


def test_by_touch_alone_too(side: Counterside) -> None:
    side.tap("operations")
    side.tap(f"row_{row_numbered(side, 182).iid}", "reprint")
    assert row_numbered(side, 182).receipts == 2
    side.tap("reprint")
    assert row_numbered(side, 182).receipts == 3


def test_pages_and_arrows_stop_at_the_ends(side: Counterside) -> None:
    side.press(Key.Key_F2, Key.Key_PageDown, Key.Key_PageDown, Key.Key_Down)
    assert selected(side) == "…0179"
    assert side.text("position") == "5 di 5"
    side.tap("page_up")
    side.press(Key.Key_Up)
    assert selected(side) == "…0183"


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("181", ["…0181"]),
        ("B180", ["…0180"]),
        ("51,0", ["…0183", "…0182", "…0181", "…0180", "…0179"]),
        ("12:0", ["…0183", "…0182", "…0181", "…0180", "…0179"]),
        ("999", []),
    ],
)
def test_what_is_typed_filters(side: Counterside, typed: str, there: list[str]) -> None:
    side.press(Key.Key_F2)
    for sign in typed:
        side.type_sign(sign)
    assert numbers(side) == there
    assert side.shows("empty") == (not there)
    side.press(*(Key.Key_Backspace for _ in typed))
    assert len(numbers(side)) == 5


def test_esc_goes_back_to_idle(side: Counterside) -> None:
    side.press(Key.Key_F2, Key.Key_Escape)
    assert side.screen == "idle"


def test_a_row_without_receipt_offers_nothing(side: Counterside) -> None:
    side.press(Key.Key_F2, Key.Key_PageDown)
    assert selected(side) == "…0179"
    assert not side.shows("reprint")
    side.press(Key.Key_F6)
    assert side.screen == "operations"
    side.press(Key.Key_Enter, Key.Key_Enter)
    assert side.screen == "history"
    assert side.counter.posted == []


def test_unfinished_rows_are_chosen_and_lead_to_their_next_step() -> None:
    side = open_window()
    rows = found(State.REJECTED, State.SUBMITTING)
    side.counter.open_up(rows)
    side.press(Key.Key_Escape, Key.Key_F2)
    side.tap("scope_open")
    assert len(numbers(side)) == 2
    side.press(Key.Key_Enter)
    assert side.screen == "in_doubt"
    side.press(Key.Key_Enter, Key.Key_F2, Key.Key_Down, Key.Key_Enter)
    assert side.screen == "resume"


def test_a_row_that_moves_is_seen_moving(side: Counterside) -> None:
    row = replace(in_state(State.SUBMITTING), iid=IntentId("9" * 32), number=184)
    side.counter.operations[row.iid] = row
    side.press(Key.Key_F2)
    assert view_of(side).rows[0].outcome == "In verifica"
    side.counter.decide(row.iid, Verdict.CONFIRMED)
    assert view_of(side).rows[0].outcome == "Fatta"


def test_a_paper_of_ours_brings_its_operation_also_when_it_is_long_finished(
    side: Counterside,
) -> None:
    old = row_numbered(side, 182)
    assert old.decision is not None
    side.scan(receipt_code(old.decision))
    assert numbers(side) == ["…0182"]
    side.press(Key.Key_F6)
    assert side.counter.posted == [(old.iid, ReceiptOrdered())]


def test_a_paper_of_another_till_is_said_not_to_be_here(side: Counterside) -> None:
    side.scan(SEAL.code(IntentId("0e" * 16)))
    assert side.screen == "idle"
    assert side.text("band_text") == "Questo foglio nostro non è di questo terminale."


@pytest.mark.parametrize("seal", [PaperSeal(b"another"), None])
def test_a_paper_that_this_till_did_not_print_opens_nothing(
    side: Counterside, seal: PaperSeal | None
) -> None:
    iid = row_numbered(side, 182).iid
    side.scan(seal.code(iid) if seal else f"SSO1:{iid.upper()}:{'A' * 16}")
    assert side.screen == "idle"
    assert side.text("band_text").startswith("Questo foglio è di un altro terminale o falso.")
    assert side.sounds == [Sound.REFUSED]


def test_an_altered_receipt_is_said_to_be_one(side: Counterside) -> None:
    old = row_numbered(side, 182)
    signed = signed_decision(old)
    side.counter.operations[old.iid] = replace(old, decision=signed)
    altered = receipt_code(signed).replace("/5100/", "/9100/")
    assert altered != receipt_code(signed)
    side.scan(altered)
    assert side.screen == "idle"
    assert side.text("band_text").startswith("Ricevuta alterata")
    assert side.sounds == [Sound.REFUSED]
    side.scan(receipt_code(signed))
    assert numbers(side) == ["…0182"]


def test_the_next_customers_code_begins_a_sale_from_the_list(side: Counterside) -> None:
    side.press(Key.Key_F2)
    side.scan()
    assert side.screen == "amount"


def test_a_copy_that_does_not_come_out_says_so_and_is_tried_again(side: Counterside) -> None:
    side.counter.prints = PrintOutcome.NOT_SENT
    side.press(Key.Key_F2, Key.Key_Down, Key.Key_F6)
    assert side.text("verdict_sentence") == "Il duplicato non è uscito. Ristampalo."
    side.counter.prints = PrintOutcome.UNKNOWN
    side.press(Key.Key_F6)
    assert "Guarda la stampante" in side.text("verdict_sentence")


def test_a_copy_names_no_change_to_give(side: Counterside) -> None:
    assert row_numbered(side, 182).change_cents
    side.press(Key.Key_F2, Key.Key_Down, Key.Key_F6)
    view = side.shell.scene.screen
    assert isinstance(view, OutcomeView)
    assert view.money is not None
    assert [fact.label for fact in view.money.facts] == ["Commissione", "Incassati"]


def test_a_row_that_ended_since_it_was_listed_is_listed_anew(side: Counterside) -> None:
    side.press(Key.Key_F2)
    stale = replace(in_state(State.SUBMITTING), iid=IntentId("5" * 32))
    told = side.counter.listener
    assert told is not None
    told.on_answer(OperationsListed(Search(), (stale,), today=1, unfinished=1))
    side.press(Key.Key_Enter)
    assert side.screen == "operations"
    assert selected(side) == "…0183"


def test_a_question_about_a_storno_goes_with_its_row(side: Counterside) -> None:
    side.press(Key.Key_F2, Key.Key_F8)
    assert side.shell.scene.overlay is not None
    told = side.counter.listener
    assert told is not None
    told.on_answer(OperationsListed(Search(), (row_numbered(side, 182),), today=1, unfinished=0))
    side.press()
    assert side.shell.scene.overlay is None


def test_a_reversed_receipt_is_copied_too(side: Counterside) -> None:
    side.press(Key.Key_F2, Key.Key_Down, Key.Key_Down, Key.Key_Down, Key.Key_F6)
    assert side.screen == "copy"
    assert row_numbered(side, 180).receipts == 2


@pytest.mark.parametrize("state", State)
def test_every_state_has_its_words_and_only_what_the_table_allows(state: State) -> None:
    for frozen in (False, True):
        row = replace(in_state(state), frozen=frozen)
        listed = OperationsListed(Search(), (row,), 1, 1)
        view = present_operations(Words(), Search(), listed, row.iid, now=NOON, band=None)
        assert view.rows[0].outcome
        assert view.detail
        assert view.frame.primary.enabled
        opened = present_opened(Words(), row, None, 0, band=None)
        does_something = is_open(row) or allows(row, ReceiptOrdered)
        assert opened.frame.primary.enabled == does_something


def test_the_last_receipt_is_printed_again_in_one_tap_also_after_a_restart(
    side: Counterside,
) -> None:
    side.tap("reprint")
    assert side.counter.posted == [(row_numbered(side, 183).iid, ReceiptOrdered())]
    side.press(Key.Key_Enter)
    assert side.screen == "idle"
    assert side.text("caption") == "Ultima ricevuta: uscita alle 12:00"


def test_those_before_it_lie_beside_it_and_lead_to_their_rows(side: Counterside) -> None:
    side.tap(f"recent_{row_numbered(side, 182).iid}")
    assert selected(side) == "…0182"


def test_a_sale_puts_its_receipt_first_and_a_copy_changes_no_order(side: Counterside) -> None:
    side.scan()
    side.tap("quick_5000", "primary", "primary", "primary")
    recent = side.shell.wake().desk.situation.recent
    assert [row.number for row in recent] == [side.counter.latest.number, 183, 182]
    side.tap(f"recent_{row_numbered(side, 182).iid}", "reprint", "primary")
    again = side.shell.wake().desk.situation.recent
    assert [row.number for row in again] == [row.number for row in recent]
    assert again[2].receipts == 2


def test_an_older_receipt_copied_from_the_list_does_not_become_the_last_one(
    side: Counterside,
) -> None:
    old = replace(in_state(State.RCPT_DONE), iid=IntentId("8" * 32), number=12)
    side.counter.operations[old.iid] = old
    side.press(Key.Key_F2)
    side.type_sign("1")
    side.type_sign("2")
    side.press(Key.Key_F6, Key.Key_Enter)
    assert side.counter.operations[old.iid].receipts == 2
    assert [row.number for row in side.shell.wake().desk.situation.recent] == [183, 182]


def test_a_receipt_of_another_day_says_the_day() -> None:
    side = open_window()
    row = found(State.RCPT_DONE)[0]
    at = NOON - timedelta(days=1)
    side.counter.operations[row.iid] = replace(row, submitted_at=at)
    side.counter.open_up()
    assert side.screen == "idle"
    assert side.text("caption") == "Ultima ricevuta: del 23/11"
