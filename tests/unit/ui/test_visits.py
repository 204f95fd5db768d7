"""Several codes in one go: added, priced, paid in one sum, and an outcome for each."""

from __future__ import annotations

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
)
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import Operation, State, Verdict
from pos_app.domain.print_job import PrintOutcome, Witness
from pos_app.domain.repeat import Repeat
from pos_app.domain.visit import VISIT_MAX
from pos_app.ports.counter import Activity
from pos_app.ports.scanner import Source
from pos_app.ports.sound import Sound
from pos_app.ui.presenters.views import AmountView, Ink, OfferView, Tone, VisitView
from tests.helpers.counters import found
from tests.helpers.operations import SEAL
from tests.helpers.windows import Counterside, open_window

Key = Qt.Key
CODES = tuple(token.compose(f"{at}123456789ABCDEFGHJKMNP") for at in range(7))


@pytest.fixture
def side() -> Counterside:
    side = open_window()
    side.counter.open_up()
    return side


def scan(side: Counterside, count: int, first: int = 0) -> None:
    """Scan so many codes and give each 50 euros."""
    for code in CODES[first : first + count]:
        side.scan(code)
        side.tap("quick_5000")


def offered(side: Counterside, count: int = 2) -> list[Operation]:
    scan(side, count)
    side.tap("primary")
    assert side.screen == "pre_receipt"
    return list(side.counter.operations.values())[-count:]


def amount(side: Counterside) -> AmountView:
    view = side.shell.scene.screen
    assert isinstance(view, AmountView)
    return view


def amounts(side: Counterside) -> list[str]:
    return [card.amount for card in amount(side).cards]


def visit(side: Counterside) -> VisitView:
    view = side.shell.scene.screen
    assert isinstance(view, VisitView), view
    return view


def outcomes(side: Counterside) -> list[str]:
    return [line.outcome for line in visit(side).lines]


def events(side: Counterside) -> list[object]:
    return [event for _, event in side.counter.together]


# Amounts.


def test_another_code_is_added_and_each_has_its_amount(side: Counterside) -> None:
    side.scan(CODES[0])
    assert amount(side).cards == ()
    side.press(Key.Key_5, Key.Key_0)
    side.scan(CODES[1])
    assert side.sounds == [Sound.TAKEN, Sound.TAKEN]
    assert amounts(side) == ["50,00", "–"]
    assert not amount(side).frame.primary.enabled
    side.press(Key.Key_3, Key.Key_0)
    view = amount(side)
    assert (view.fee.value[2:], view.total.value[2:]) == ("2,00", "82,00")
    assert "Codice 2 di 2" in side.text("paper")
    side.press(Key.Key_Return)
    drafts = side.counter.drafts
    assert [draft.amount_cents for draft in drafts] == [50_00, 30_00]
    assert len({draft.visit for draft in drafts}) == 1
    assert all(draft.waits for draft in drafts)
    assert events(side) == [PreReceiptOrdered()]


def test_one_code_waits_for_no_other(side: Counterside) -> None:
    scan(side, 1)
    side.tap("primary")
    assert not side.counter.drafts[0].waits
    assert events(side) == []


def test_enter_goes_to_the_code_that_lacks_its_amount(side: Counterside) -> None:
    side.scan(CODES[0])
    side.scan(CODES[1])
    side.press(Key.Key_3, Key.Key_0)
    assert side.text("primary") == f"Avanti: importo di …{CODES[0].tail}"
    side.press(Key.Key_Return, Key.Key_5, Key.Key_0, Key.Key_Return)
    assert [draft.amount_cents for draft in side.counter.drafts] == [50_00, 30_00]


def test_a_card_is_chosen_by_touch_or_arrows_and_taken_out(side: Counterside) -> None:
    scan(side, 3)
    side.tap("card_1", "key_2", "key_0")
    side.press(Key.Key_Down, Key.Key_1, Key.Key_0)
    assert amounts(side) == ["20,00", "10,00", "50,00"]
    side.press(Key.Key_Up, Key.Key_Up, Key.Key_Delete)
    assert amounts(side) == ["20,00", "10,00"]
    side.tap("card_1", "remove_code")
    assert amount(side).cards == ()
    assert amount(side).typed == "10"
    side.press(Key.Key_Delete)
    assert side.screen == "amount"


def test_a_code_is_added_by_hand(side: Counterside) -> None:
    scan(side, 1)
    side.press(Key.Key_Asterisk)
    assert side.screen == "typing"
    side.press(Key.Key_Escape)
    assert amount(side).typed == "50,00"
    side.tap("add_code", *(f"key_{sign}" for sign in CODES[1].secret), "primary")
    assert amounts(side) == ["50,00", "–"]


def test_a_code_scanned_while_one_is_typed_is_added(side: Counterside) -> None:
    scan(side, 1)
    side.tap("add_code")
    side.scan(CODES[1], Source.WEDGE)
    assert amounts(side) == ["50,00", "–"]


def test_the_same_code_again_is_silence_or_is_said(side: Counterside) -> None:
    scan(side, 2)
    side.scan(CODES[0])
    side.scan(CODES[1])
    assert side.sounds == [Sound.TAKEN] * 2
    side.scan(CODES[0], Source.WEDGE)
    assert side.text("band_text") == "Questo codice è già in questa vendita."
    assert len(amount(side).cards) == 2


def test_five_are_enough(side: Counterside) -> None:
    scan(side, VISIT_MAX)
    side.scan(CODES[VISIT_MAX], Source.WEDGE)
    assert side.text("band_text") == "Cinque codici insieme bastano. Finisci prima questi."
    side.press(Key.Key_Asterisk)
    assert side.screen == "amount"
    assert len(amount(side).cards) == VISIT_MAX


def test_a_paper_of_ours_waits_until_the_amounts_are_keyed(side: Counterside) -> None:
    row = found(State.SUBMITTING)[0]
    side.counter.operations[row.iid] = row
    side.counter.tell(row.iid)
    scan(side, 2)
    side.scan(SEAL.code(row.iid))
    assert side.text("band_text") == "Prima stampa il pre-scontrino, o annulla."
    assert len(amount(side).cards) == 2


def test_leaving_several_codes_is_asked_about(side: Counterside) -> None:
    scan(side, 3)
    side.press(Key.Key_Escape)
    assert side.text("overlay_question") == "Lasciare tutti e 3 i codici?"
    side.press(Key.Key_Return)
    assert len(amount(side).cards) == 3
    side.tap("way_out", "overlay_other")
    assert side.screen == "idle"
    assert side.counter.drafts == []


def test_an_open_operation_of_one_code_takes_that_one_out(side: Counterside) -> None:
    scan(side, 1)
    side.counter.busy = found(State.SUBMITTING)[0]
    side.scan(CODES[1])
    assert amount(side).cards == ()
    assert side.text("band_text").startswith("Stesso codice della 0000")


@pytest.mark.parametrize("meant", [True, False])
def test_a_code_recharged_a_moment_ago_is_asked_about_alone(
    side: Counterside, *, meant: bool
) -> None:
    scan(side, 1)
    side.counter.repeat = Repeat(found(State.RCPT_DONE)[0], 0)
    side.scan(CODES[1])
    side.tap("overlay_other" if meant else "overlay_safe")
    assert len(amount(side).cards) == (2 if meant else 0)
    assert not side.shows("overlay_question")


def test_two_codes_recharged_a_moment_ago_are_asked_about_one_after_the_other(
    side: Counterside,
) -> None:
    side.counter.answers_checks = False
    side.scan(CODES[0])
    side.scan(CODES[1])
    side.counter.repeat = Repeat(found(State.RCPT_DONE)[0], 0)
    side.counter.answer_check()
    side.counter.answer_check()
    side.tap("overlay_other")
    assert side.shows("overlay_question")
    side.tap("overlay_other")
    assert not side.shows("overlay_question")
    assert len(amount(side).cards) == 2


def test_all_of_a_visit_stays_below_what_may_be_paid_in_cash(side: Counterside) -> None:
    for code in CODES[:VISIT_MAX]:
        side.scan(code)
        side.press(*(Key.Key_9, Key.Key_9, Key.Key_7))
    assert amounts(side) == ["997,00"] * VISIT_MAX
    side.tap("primary")
    assert side.shows("overlay_question")


# Prices.


def test_a_code_without_a_price_is_named_and_the_others_wait(side: Counterside) -> None:
    scan(side, 3)
    side.counter.next_prices = [None, Fault(FaultCode.CODE_NOT_ACTIVE), None]
    side.tap("primary")
    assert side.screen == "amount"
    tones = [card.action.tone for card in amount(side).cards]
    assert tones == [Tone.PLAIN, Tone.BAD, Tone.PLAIN]
    assert events(side) == []
    side.tap("remove_code", "primary")
    assert side.screen == "pre_receipt"
    first, third = side.counter.drafts[0], side.counter.drafts[2]
    again = side.counter.drafts[3:]
    assert [draft.code for draft in again] == [first.code, third.code]
    assert all(draft.replaces is not None for draft in again)


def test_what_was_priced_is_abandoned_when_the_visit_is_given_up(side: Counterside) -> None:
    scan(side, 2)
    side.counter.next_prices = [None, Fault(FaultCode.BACKEND_SILENT)]
    side.tap("primary", "way_out", "overlay_other")
    assert side.screen == "idle"
    assert [event for _, event in side.counter.posted] == [OperatorAbandoned()]
    assert side.shell.wake().desk.situation.pending() == []


def test_prices_that_come_after_the_customer_has_gone_are_abandoned(side: Counterside) -> None:
    side.counter.answers_drafts = False
    scan(side, 2)
    side.tap("primary")
    side.counter.answer_draft(side.counter.drafts[0])
    side.tap("way_out")
    assert side.screen == "idle"
    side.counter.answer_draft(side.counter.drafts[1])
    assert side.screen == "idle"
    assert [event for _, event in side.counter.posted] == [OperatorAbandoned()] * 2


def test_nothing_is_added_while_a_price_is_asked(side: Counterside) -> None:
    side.counter.answers_drafts = False
    scan(side, 2)
    side.tap("primary")
    side.scan(CODES[2], Source.WEDGE)
    assert side.text("band_text") == "Attendi prima il prezzo."
    side.press(Key.Key_7, Key.Key_Delete, Key.Key_Asterisk)
    assert amounts(side) == ["50,00", "50,00"]


# The offer.


def test_one_total_one_collection(side: Counterside) -> None:
    rows = offered(side)
    view = side.shell.scene.screen
    assert isinstance(view, OfferView)
    assert view.money.figures == "102,00"
    assert [fact.value[2:] for fact in view.money.facts] == ["50,00", "50,00", "2,00"]
    assert side.shell.scene.paper.ink is Ink.PRINT
    side.press(Key.Key_1, Key.Key_1, Key.Key_0)
    assert side.text("change") == "€\N{NO-BREAK SPACE}8,00"
    side.press(Key.Key_Return)
    iids = tuple(row.iid for row in rows)
    assert side.counter.together[-1] == (iids, OperatorCollected(110_00))
    assert side.screen == "done"
    assert outcomes(side) == ["Fatta", "Fatta"]
    assert visit(side).facts[-1].value == "€\N{NO-BREAK SPACE}8,00"
    assert side.sounds == [Sound.TAKEN, Sound.TAKEN, Sound.DONE]
    assert "Codice 2 di 2" in side.text("paper")
    side.press(Key.Key_Return)
    assert side.screen == "idle"


def test_two_codes_by_touch_are_two_scans_and_four_touches(side: Counterside) -> None:
    side.scan(CODES[0])
    side.tap("quick_5000")
    side.scan(CODES[1])
    side.tap("quick_3000", "primary", "primary")
    assert side.screen == "done"
    assert visit(side).facts[0].value == "€\N{NO-BREAK SPACE}80,00"


def test_abandoning_all_asks_about_the_cash_first(side: Counterside) -> None:
    offered(side)
    side.press(Key.Key_Escape)
    assert side.text("overlay_question") == "Hai già preso dei soldi?"
    side.tap("overlay_other")
    assert events(side)[-1] == OperatorAbandoned()
    assert side.screen == "idle"


def test_one_is_taken_out_of_an_offer_and_the_rest_priced_anew(side: Counterside) -> None:
    rows = offered(side, 3)
    side.tap("change_amount", "card_2", "remove_code", "primary")
    assert side.screen == "pre_receipt"
    assert side.counter.operations[rows[1].iid].state is State.ABANDONED
    replaced = [draft.replaces for draft in side.counter.drafts[3:]]
    assert replaced == [rows[0].iid, rows[2].iid]


def test_a_changed_mind_comes_back_to_the_offer(side: Counterside) -> None:
    rows = offered(side)
    side.tap("change_amount", "card_2", "remove_code", "way_out")
    assert side.screen == "pre_receipt"
    assert all(side.counter.operations[row.iid].state is State.PRE_PRINTED for row in rows)
    assert len(side.counter.drafts) == 2


def test_a_code_is_added_to_an_offer(side: Counterside) -> None:
    offered(side, 1)
    side.tap("change_amount")
    side.scan(CODES[3])
    side.tap("quick_2000", "primary")
    assert side.screen == "pre_receipt"
    assert [draft.replaces is None for draft in side.counter.drafts] == [True, False, True]


def test_a_price_about_to_run_out_is_asked_again_for_all(side: Counterside) -> None:
    rows = offered(side)
    side.clock.passed_s = rows[0].ttl_s - 10
    side.tap("primary")
    assert [draft.replaces for draft in side.counter.drafts[2:]] == [row.iid for row in rows]
    side.tap("primary")
    assert events(side)[-1] == OperatorCollected(None)


def test_a_pre_receipt_not_sent_is_tried_again_for_all(side: Counterside) -> None:
    side.counter.prints = PrintOutcome.NOT_SENT
    rows = offered(side)
    assert side.text("question") == "Il pre-scontrino non è uscito"
    side.counter.prints = PrintOutcome.PRINTED
    side.tap("primary")
    assert side.counter.together[-1] == (tuple(row.iid for row in rows), PreReceiptOrdered())
    assert side.text("question") == "Il cliente conferma?"


@pytest.mark.parametrize("seen", [True, False])
def test_a_doubtful_pre_receipt_is_asked_about_once(side: Counterside, *, seen: bool) -> None:
    side.counter.prints = PrintOutcome.UNKNOWN
    rows = offered(side)
    side.counter.prints = PrintOutcome.PRINTED
    side.tap("primary" if seen else "second")
    event = PreReceiptCameOut(Witness.OPERATOR) if seen else PreReceiptOrdered()
    assert side.counter.together[-1] == (tuple(row.iid for row in rows), event)
    assert side.text("question") == "Il cliente conferma?"


# Outcomes.


def collected(side: Counterside, *verdicts: Verdict | None) -> list[Operation]:
    rows = offered(side, len(verdicts))
    side.counter.next_verdicts = list(verdicts)
    side.tap("primary")
    return [side.counter.operations[row.iid] for row in rows]


def doubt(side: Counterside, row: Operation) -> None:
    side.counter.tell(row.iid, Activity(in_doubt=True, tries=1, next_try_at_s=8.0))


def test_what_goes_back_is_one_sum(side: Counterside) -> None:
    rows = collected(side, Verdict.REFUSED, Verdict.CONFIRMED, Verdict.REFUSED)
    assert side.screen == "refused"
    assert side.sounds[3:] == [Sound.NOT_DONE]
    assert side.text("verdict") == "Ridai €\N{NO-BREAK SPACE}102,00"
    assert side.text("primary") == "Ho ridato €\N{NO-BREAK SPACE}102,00"
    assert outcomes(side) == ["Rifiutata: da ridare", "Fatta", "Rifiutata: da ridare"]
    side.scan(CODES[5], Source.WEDGE)
    assert side.text("band_text") == "Prima ridai i soldi a questo cliente."
    side.tap("primary")
    assert side.counter.together[-1] == ((rows[0].iid, rows[2].iid), OperatorReturnedCash())
    assert side.screen == "visit"
    assert side.text("verdict") == "Una ricarica fatta"
    assert outcomes(side) == ["Non fatta, soldi ridati", "Fatta", "Non fatta, soldi ridati"]
    side.tap("primary")
    assert side.screen == "idle"


def test_no_receipt_is_said_to_come_out_before_all_are_decided(side: Counterside) -> None:
    _, asked = collected(side, Verdict.CONFIRMED, None)
    paper = side.shell.scene.paper
    assert paper.caption is not None
    assert paper.caption.text == "La ricevuta esce dopo la conferma"
    assert paper.ink is Ink.PRINT
    assert "Codice 2 di 2" in side.text("paper")
    doubt(side, asked)
    assert side.screen == "visit"
    assert "RICEVUTA DI PAGAMENTO" in side.text("paper")


def test_nothing_goes_back_while_the_customer_waits_for_another(side: Counterside) -> None:
    rows = collected(side, Verdict.REFUSED, None)
    assert side.screen == "waiting"
    assert outcomes(side) == ["Rifiutata: da ridare", "Sto confermando…"]
    side.press(Key.Key_Return, Key.Key_Escape)
    side.scan(CODES[5], Source.WEDGE)
    assert side.text("band_text") == "Attendi prima la conferma di questa ricarica."
    side.counter.decide(rows[1].iid, Verdict.REFUSED)
    assert side.screen == "refused"
    assert side.text("verdict") == "Ridai €\N{NO-BREAK SPACE}102,00"
    side.tap("primary")
    assert side.screen == "idle"


def test_what_is_in_verification_stays_in_the_till(side: Counterside) -> None:
    rows = collected(side, Verdict.REFUSED, None, Verdict.CONFIRMED)
    doubt(side, rows[1])
    assert side.screen == "refused"
    assert side.text("verdict") == "Ridai €\N{NO-BREAK SPACE}51,00"
    assert outcomes(side)[1] == "In verifica: non ridare"
    assert side.text("note") == "I €\N{NO-BREAK SPACE}51,00 restano in cassa."
    side.tap("print_slip")
    assert side.counter.slips == [rows[1].iid]
    side.tap("primary")
    assert side.text("verdict") == "Una in verifica"
    side.scan(CODES[5])
    assert side.screen == "amount"
    side.press(Key.Key_Escape)
    side.counter.decide(rows[1].iid, Verdict.REFUSED)
    side.tap(f"pending_{rows[1].iid}")
    assert side.text("primary") == "Ho ridato €\N{NO-BREAK SPACE}51,00"


def test_a_doubtful_receipt_is_asked_about_after_the_cash(side: Counterside) -> None:
    offered(side, 3)
    side.counter.next_verdicts = [Verdict.CONFIRMED, Verdict.REFUSED, Verdict.CONFIRMED]
    side.counter.prints = PrintOutcome.UNKNOWN
    side.tap("primary")
    assert side.screen == "refused"
    side.tap("primary")
    assert side.text("primary") == "Sì, la ricevuta è uscita"
    side.tap("primary")
    assert events(side)[-1] == ReceiptCameOut(Witness.OPERATOR)
    assert side.text("primary") == "Prossimo cliente"


def test_a_receipt_that_did_not_come_out_is_printed_again(side: Counterside) -> None:
    rows = offered(side)
    side.counter.prints = PrintOutcome.UNKNOWN
    side.tap("primary")
    side.counter.prints = PrintOutcome.PRINTED
    side.tap("second")
    assert side.counter.together[-1] == (tuple(row.iid for row in rows), ReceiptOrdered())
    assert side.text("verdict") == "Ricariche fatte"
    side.press(Key.Key_F6)
    assert events(side)[-1] == ReceiptOrdered()


def test_the_next_scan_on_done_begins_the_next_sale(side: Counterside) -> None:
    collected(side, Verdict.CONFIRMED, Verdict.CONFIRMED)
    side.scan(CODES[4])
    assert amount(side).cards == ()
