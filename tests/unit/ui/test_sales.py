"""Whole sales at the window, with a workflow that works behind it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pos_app.domain.codes import token
from pos_app.domain.events import (
    OperatorAbandoned,
    OperatorCollected,
    OperatorReturnedCash,
    PreReceiptCameOut,
    PreReceiptOrdered,
    ReceiptCameOut,
    ReceiptOrdered,
    VoidRequested,
)
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import IntentId, Operation, State, Verdict
from pos_app.domain.print_job import PrintOutcome, Witness
from pos_app.ports.counter import Activity, Phase
from pos_app.ports.scanner import Scan, Source
from pos_app.ports.sound import Sound
from pos_app.ui.presenters.views import AmountView, OfferView
from tests.helpers.counters import SELLING, found
from tests.helpers.operations import CODE, SEAL
from tests.helpers.windows import Counterside, open_window

Key = Qt.Key
OTHER_CODE = token.compose("3" * token.BODY_LENGTH)


@pytest.fixture
def side() -> Counterside:
    side = open_window()
    side.counter.open_up()
    return side


def events(side: Counterside) -> list[object]:
    return [event for _, event in side.counter.posted]


def offered(side: Counterside, sum_name: str = "quick_5000") -> Operation:
    """Bring a sale to the question whether the customer agrees."""
    side.scan()
    side.tap(sum_name, "primary")
    assert side.screen == "pre_receipt"
    return side.counter.latest


def test_a_sale_by_number_pad_and_enter(side: Counterside) -> None:
    side.scan()
    side.press(Key.Key_5, Key.Key_0, Key.Key_Enter)
    side.press(Key.Key_Enter)
    assert side.screen == "done"
    assert side.counter.drafts[0].amount_cents == 50_00
    assert side.counter.drafts[0].code == CODE
    assert events(side) == [OperatorCollected(None)]
    assert side.counter.latest.state is State.RCPT_DONE
    side.press(Key.Key_Enter)
    assert side.screens == ["idle", "amount", "pre_receipt", "waiting", "done", "idle"]


def test_a_sale_by_touch_with_change(side: Counterside) -> None:
    side.scan()
    side.tap("key_5", "key_0", "key_comma", "key_5", "key_backspace", "key_0")
    side.tap("primary", "quick_10000")
    assert side.text("change") == "€\N{NO-BREAK SPACE}49,00"
    side.tap("primary", "primary")
    assert side.screen == "idle"
    assert events(side) == [OperatorCollected(100_00)]


def test_plus_and_minus_walk_through_the_quick_sums(side: Counterside) -> None:
    side.scan()
    side.press(Key.Key_Plus, Key.Key_Plus, Key.Key_Plus, Key.Key_Minus)
    view = side.shell.scene.screen
    assert isinstance(view, AmountView)
    assert view.typed == "30,00"


def test_cash_keyed_on_the_offer_makes_the_change(side: Counterside) -> None:
    offered(side)
    side.press(Key.Key_6, Key.Key_0)
    assert side.text("received") == "Ti dà €\N{NO-BREAK SPACE}60,00"
    assert side.text("change") == "€\N{NO-BREAK SPACE}9,00"
    side.press(Key.Key_Backspace)
    assert not side.shell.scene.screen.frame.primary.enabled
    side.press(Key.Key_Enter)
    assert events(side) == []


def test_the_next_scan_on_done_begins_the_next_sale(side: Counterside) -> None:
    offered(side)
    side.tap("primary")
    side.scan(OTHER_CODE)
    assert side.screen == "amount"


def test_a_scan_elsewhere_is_told_to_wait_and_changes_nothing(side: Counterside) -> None:
    offered(side)
    side.scan(OTHER_CODE)
    assert side.screen == "pre_receipt"
    assert side.text("band_text") == "Prima incassa e conferma, o annulla."


def test_the_same_phone_still_before_the_camera_is_no_news(side: Counterside) -> None:
    side.scan()
    side.scan()
    assert side.screen == "amount"
    assert not side.shows("band")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("PAGOPA|002|302000000000000184|12345678901|5000", "avviso pagoPA"),
        ("RSSMRA80A01H501U", "tessera sanitaria"),
        ("https://example.org", "indirizzo web"),
        (SEAL.code(IntentId("0e" * 16)), "non è di questo terminale"),
        ("SSO1:" + "0F" * 16, "un altro terminale o falso"),
        (CODE.secret[:-1] + "0", "non torna"),
    ],
)
def test_a_foreign_code_is_named(side: Counterside, text: str, sentence: str) -> None:
    side.scan(text)
    assert side.screen == "idle"
    assert sentence in side.text("band_text")


def test_cancel_before_the_pre_receipt_needs_no_question(side: Counterside) -> None:
    side.scan()
    side.press(Key.Key_5, Key.Key_Escape)
    assert side.screen == "idle"
    assert side.counter.drafts == []


def test_cancel_after_it_asks_about_the_cash_and_enter_is_the_safe_answer(
    side: Counterside,
) -> None:
    offered(side)
    side.press(Key.Key_Escape)
    assert side.text("overlay_question") == "Hai già preso dei soldi?"
    side.press(Key.Key_Enter)
    assert events(side) == []
    assert side.screen == "pre_receipt"
    side.tap("way_out", "overlay_other")
    assert events(side) == [OperatorAbandoned()]
    assert side.screen == "idle"


def test_the_overlay_takes_no_other_keys(side: Counterside) -> None:
    offered(side)
    side.press(Key.Key_Escape, Key.Key_6, Key.Key_F6)
    assert side.shell.scene.overlay is not None
    side.scan(OTHER_CODE)
    assert side.shell.scene.overlay is not None
    assert events(side) == []


def test_another_amount_replaces_the_operation(side: Counterside) -> None:
    first = offered(side)
    side.tap("change_amount", "quick_2000", "primary")
    assert side.counter.drafts[1].replaces == first.iid
    assert side.counter.drafts[1].visit == side.counter.drafts[0].visit
    assert side.counter.latest.amount_cents == 20_00
    assert side.screen == "pre_receipt"


def test_a_changed_mind_about_the_change_comes_back_to_the_offer(side: Counterside) -> None:
    offered(side)
    side.tap("change_amount", "way_out")
    assert side.screen == "pre_receipt"
    assert len(side.counter.drafts) == 1


def test_a_price_about_to_run_out_is_asked_again(side: Counterside) -> None:
    first = offered(side)
    side.clock.passed_s = first.ttl_s - 10
    side.tap("primary")
    assert events(side) == []
    assert side.counter.drafts[1].replaces == first.iid
    assert side.counter.latest.iid != first.iid
    side.tap("primary")
    assert events(side) == [OperatorCollected(None)]


def test_no_price_leaves_the_amount_and_says_why(side: Counterside) -> None:
    side.counter.no_price = Fault(FaultCode.BACKEND_SILENT)
    side.scan()
    side.tap("quick_5000", "primary")
    assert side.screen == "amount"
    assert "Il server non risponde." in side.text("band_text")
    side.counter.no_price = None
    side.tap("primary")
    assert side.screen == "pre_receipt"


def test_a_code_that_is_no_good_goes_back_to_idle(side: Counterside) -> None:
    side.counter.no_price = Fault(FaultCode.CODE_BUSY)
    side.scan()
    side.tap("quick_5000", "primary")
    assert side.screen == "idle"
    assert "già un’operazione aperta" in side.text("band_text")


def test_a_price_that_comes_after_cancel_is_abandoned(side: Counterside) -> None:
    side.counter.answers_drafts = False
    side.scan()
    side.tap("quick_5000", "primary", "way_out")
    side.counter.answer_draft(side.counter.drafts[0])
    assert side.screen == "idle"
    assert events(side) == [OperatorAbandoned()]


@pytest.mark.parametrize("code", [FaultCode.PRINTER_PAPER_OUT, FaultCode.PRINTER_COVER_OPEN])
def test_a_pre_receipt_that_nobody_tries_again_promises_nothing(
    side: Counterside, code: FaultCode
) -> None:
    """Only a receipt is tried again by itself (``workflow.fitting.prints_by_itself``)."""
    side.counter.prints, side.counter.print_fault = PrintOutcome.NOT_SENT, Fault(code)
    side.scan()
    side.press(Key.Key_5, Key.Key_0, Key.Key_Return)
    assert side.text("primary") == "Riprova a stampare"
    view = side.shell.scene.screen
    assert isinstance(view, OfferView)
    assert view.trouble is not None
    assert not [point for point in view.trouble.points if "da sola" in point.sentence]


def test_a_pre_receipt_not_sent_is_tried_again(side: Counterside) -> None:
    side.counter.prints = PrintOutcome.NOT_SENT
    offered(side)
    assert side.text("question") == "Il pre-scontrino non è uscito"
    side.counter.prints = PrintOutcome.PRINTED
    side.tap("primary")
    assert events(side) == [PreReceiptOrdered()]
    assert side.text("question") == "Il cliente conferma?"


def test_a_doubtful_pre_receipt_is_asked_about(side: Counterside) -> None:
    side.counter.prints = PrintOutcome.UNKNOWN
    offered(side)
    side.tap("second")
    side.tap("primary")
    assert events(side) == [PreReceiptOrdered(), PreReceiptCameOut(Witness.OPERATOR)]
    assert side.text("question") == "Il cliente conferma?"


def test_a_held_print_says_what_to_do_and_goes_on_by_itself(side: Counterside) -> None:
    side.counter.prints = None
    operation = offered(side)
    side.counter.tell(operation.iid, Activity(held=Fault(FaultCode.PRINTER_PAPER_OUT)))
    assert side.screen == "pre_receipt"
    assert not side.shell.scene.screen.frame.primary.enabled
    view = side.shell.scene.screen
    assert isinstance(view, OfferView)
    assert view.trouble is not None
    assert view.trouble.points[0].title == "La carta è finita."
    side.counter.finish_print(operation.iid, PrintOutcome.PRINTED)
    assert side.screen == "pre_receipt"
    assert side.text("question") == "Il cliente conferma?"


def test_a_doubtful_receipt_is_asked_about_once(side: Counterside) -> None:
    offered(side)
    side.counter.prints = PrintOutcome.UNKNOWN
    side.tap("primary")
    assert side.text("verdict") == "Ricarica fatta"
    side.tap("second")
    side.tap("primary")
    assert events(side)[1:] == [ReceiptOrdered(), ReceiptCameOut(Witness.OPERATOR)]
    assert side.counter.latest.state is State.RCPT_DONE


def test_the_receipt_can_be_printed_again_by_f6_also_from_idle(side: Counterside) -> None:
    offered(side)
    side.tap("primary")
    side.press(Key.Key_F6)
    side.press(Key.Key_Enter, Key.Key_F6)
    assert events(side)[1:] == [ReceiptOrdered(), ReceiptOrdered()]
    assert side.screen == "copy"


def test_f6_does_nothing_where_no_button_offers_it(side: Counterside) -> None:
    offered(side)
    side.press(Key.Key_F6)
    assert events(side) == []


def test_refused_gives_back_and_comes_to_idle(side: Counterside) -> None:
    offered(side)
    side.counter.verdict = Verdict.REFUSED
    side.tap("primary")
    assert side.screen == "refused"
    side.scan(OTHER_CODE)
    assert side.screen == "refused"
    side.tap("primary")
    assert events(side)[1:] == [OperatorReturnedCash()]
    assert side.screen == "idle"


def test_the_slip_of_a_refusal_can_be_printed_again(side: Counterside) -> None:
    offered(side)
    side.counter.verdict = Verdict.REFUSED
    side.tap("primary", "print_slip")
    assert side.counter.slips == [side.counter.latest.iid]
    side.tap("primary")
    assert side.screen == "idle"


def in_verification(side: Counterside) -> Operation:
    operation = offered(side)
    side.counter.verdict = None
    side.tap("primary")
    assert side.screen == "waiting"
    side.counter.tell(operation.iid, Activity(in_doubt=True, tries=1, next_try_at_s=8.0))
    assert side.screen == "in_doubt"
    return operation


def test_waiting_can_be_neither_confirmed_nor_left(side: Counterside) -> None:
    offered(side)
    side.counter.verdict = None
    side.tap("primary")
    side.press(Key.Key_Enter, Key.Key_Escape, Key.Key_5)
    assert side.screen == "waiting"
    assert len(events(side)) == 1


def test_waiting_takes_no_scan(side: Counterside) -> None:
    offered(side)
    side.counter.verdict = None
    side.tap("primary")
    side.scan(OTHER_CODE)
    assert side.screen == "waiting"
    assert side.text("band_text") == "Attendi prima la conferma di questa ricarica."


def test_the_code_is_forgotten_as_soon_as_it_is_not_needed(side: Counterside) -> None:
    operation = offered(side)
    codes = side.shell.wake().desk.situation.codes
    assert set(codes) == {operation.iid}
    side.tap("primary")
    assert codes == {}
    assert CODE.secret not in repr(side.shell.wake().desk.situation)


def test_f6_prints_the_slip_where_there_is_no_receipt_to_print(side: Counterside) -> None:
    operation = in_verification(side)
    side.press(Key.Key_F6)
    assert side.counter.slips == [operation.iid]


def test_the_shop_goes_on_selling_while_one_is_in_verification(side: Counterside) -> None:
    first = in_verification(side)
    side.tap("print_slip", "try_now", "primary")
    assert side.counter.slips == side.counter.tried == [first.iid]
    assert side.screen == "idle"
    side.counter.verdict = Verdict.CONFIRMED
    side.scan(OTHER_CODE)
    side.tap("quick_2000", "primary", "primary")
    assert side.screen == "done"
    assert side.counter.latest.iid != first.iid
    side.counter.decide(first.iid, Verdict.REFUSED)
    assert side.screen == "done", "the one in front stays in front"
    side.tap("primary")
    side.tap(f"pending_{first.iid}")
    assert side.screen == "refused"
    side.tap("primary")
    assert side.counter.operations[first.iid].state is State.REJ_CLOSED


def test_a_slip_brought_back_opens_its_operation(side: Counterside) -> None:
    first = in_verification(side)
    side.tap("primary")
    side.scan(SEAL.code(first.iid))
    assert side.screen == "in_doubt"


def test_wanting_the_cash_back_asks_first_and_then_asks_the_backend(side: Counterside) -> None:
    in_verification(side)
    side.tap("give_back", "overlay_safe")
    assert VoidRequested() not in events(side)
    side.tap("give_back", "overlay_other")
    assert events(side)[-1] == VoidRequested()
    assert side.text("verdict") == "Sto annullando…"


def test_a_slip_that_is_out_is_printed_again_while_the_sale_is_voided(side: Counterside) -> None:
    in_verification(side)
    side.tap("print_slip", "give_back", "overlay_other")
    assert side.text("print_slip") == "Ristampa il promemoria"


def test_an_answer_that_comes_while_looking_is_shown(side: Counterside) -> None:
    first = in_verification(side)
    side.counter.decide(first.iid, Verdict.CONFIRMED)
    assert side.screen == "done"


def test_a_code_is_typed_by_hand_on_keys_or_screen(side: Counterside) -> None:
    side.tap("primary")
    assert side.screen == "typing"
    side.press(Key.Key_S, Key.Key_S, Key.Key_Y)
    assert "nei codici non c" in side.text("band_text")
    side.tap(*(f"key_{sign}" for sign in CODE.secret[2:]))
    assert side.text("typed_code").replace(" ", "") == CODE.secret
    side.press(Key.Key_Enter)
    assert side.screen == "amount"


def test_a_foreign_scan_does_not_wipe_what_is_typed(side: Counterside) -> None:
    side.tap("primary")
    side.tap(*(f"key_{sign}" for sign in CODE.secret[:12]))
    side.scan("https://example.org", Source.WEDGE)
    assert side.screen == "typing"
    assert side.text("typed_code").replace(" ", "") == CODE.secret[:12]
    assert "indirizzo web" in side.text("band_text")
    assert side.sounds == [Sound.REFUSED]
    side.scan(CODE, Source.WEDGE)
    assert side.screen == "amount"


def test_a_mistyped_code_is_kept_to_be_mended(side: Counterside) -> None:
    side.tap("primary")
    wrong = CODE.secret[:-1] + ("0" if CODE.secret[-1] != "0" else "1")
    side.tap(*(f"key_{sign}" for sign in wrong))
    side.tap("primary")
    assert side.screen == "typing"
    assert "non torna" in side.text("band_text")
    side.tap("key_backspace", f"key_{CODE.secret[-1]}", "primary")
    assert side.screen == "amount"


def test_a_typed_scan_may_hold_what_hands_put_in(side: Counterside) -> None:
    spaced = " ".join(CODE.secret[at : at + 4].lower() for at in range(0, 28, 4))
    side.shell.camera_listener().on_scan(Scan(spaced, Source.TYPED))
    assert side.screen == "amount"


def test_nothing_is_sold_before_the_backend_has_been_greeted() -> None:
    side = open_window()
    side.counter.status = replace(SELLING, phase=Phase.STARTING, terms=None)
    side.counter.open_up()
    side.scan()
    assert side.screen == "starting"
    side.counter.tell_status(SELLING)
    assert side.screen == "idle"


def test_after_a_restart_each_row_is_asked_about() -> None:
    side = open_window()
    side.counter.open_up(found(State.PRE_PRINTED, State.RCPT_PRINTING, State.REJECTED))
    assert side.screen == "resume"
    assert side.text("heading") == "3 operazioni da finire"
    side.tap("second")
    assert side.text("overlay_question") == "Sicuro di non avere €\N{NO-BREAK SPACE}51,00?"
    side.tap("overlay_other")
    side.tap("primary")
    side.tap("primary")
    assert side.screen == "idle"
    assert events(side) == [
        OperatorAbandoned(),
        ReceiptCameOut(Witness.OPERATOR),
        OperatorReturnedCash(),
    ]


def test_collected_before_the_power_cut_goes_on_with_the_same_operation() -> None:
    side = open_window()
    rows = found(State.PRE_PRINTED)
    side.counter.open_up(rows)
    side.tap("primary")
    assert side.screen == "pre_receipt"
    side.tap("primary")
    assert side.counter.posted == [(rows[0].iid, OperatorCollected(None))]


def test_collected_without_a_proved_pre_receipt_prints_it_again() -> None:
    side = open_window()
    side.counter.open_up(found(State.PRE_PRINTING))
    side.tap("primary")
    assert events(side) == [PreReceiptOrdered()]
    assert side.text("question") == "Il cliente conferma?"


def test_a_receipt_that_did_not_come_out_is_printed_as_a_copy() -> None:
    side = open_window()
    side.counter.open_up(found(State.RCPT_PRINTING))
    side.tap("second")
    assert events(side) == [ReceiptOrdered()]
    assert side.counter.latest.receipts == 2
    assert side.screen == "done"


def test_questions_can_wait_and_are_found_again() -> None:
    side = open_window()
    rows = found(State.REJECTED, State.SUBMITTING)
    side.counter.open_up(rows)
    side.press(Key.Key_Escape)
    assert side.screen == "idle"
    side.tap(f"pending_{rows[0].iid}")
    assert side.screen == "resume"
    side.press(Key.Key_Down, Key.Key_Up)
    side.tap("primary")
    assert side.counter.operations[rows[0].iid].state is State.REJ_CLOSED


def test_a_row_that_only_waits_for_the_backend_asks_nothing() -> None:
    side = open_window()
    side.counter.open_up(found(State.SUBMITTING))
    assert side.screen == "resume"
    side.tap("primary")
    assert side.screen == "idle"
    assert events(side) == []


def test_a_row_decided_while_the_list_is_shown_leads_to_its_cash() -> None:
    side = open_window()
    (row,) = found(State.SUBMITTING)
    side.counter.open_up([row])
    side.counter.decide(row.iid, Verdict.REFUSED)
    assert side.screen == "resume"
    side.tap("primary")
    assert side.screen == "refused"
    side.tap("primary")
    assert side.counter.operations[row.iid].state is State.REJ_CLOSED
