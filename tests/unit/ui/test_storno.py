"""Storno at the window: the question, the PIN, the backend's word, the cash."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from pos_app.domain.events import OperatorReturnedCash, ReceiptOrdered
from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import Operation, State, Verdict
from pos_app.domain.pin import Pin
from pos_app.ports.operators import NOBODY, PinVerdict
from tests.helpers.windows import Counterside, open_window

Key = Qt.Key
PIN = "271828"
UI = Path(__file__).parents[3] / "pos_app" / "ui"


@pytest.fixture
def side() -> Counterside:
    """A counter that has just sold one recharge and stands at the list."""
    side = open_window()
    side.counter.open_up()
    side.scan()
    side.tap("quick_5000", "primary", "primary", "primary")
    assert side.screen == "idle"
    side.press(Key.Key_F2)
    return side


def sold(side: Counterside) -> Operation:
    return side.counter.latest


def authorise(side: Counterside) -> None:
    side.press(Key.Key_F8)
    side.tap("overlay_other")
    assert side.screen == "pin"
    for digit in PIN:
        side.type_sign(digit)
    side.press(Key.Key_Enter)


def test_by_keys_and_one_tap_a_recharge_is_taken_back(side: Counterside) -> None:
    authorise(side)
    assert side.counter.pins == [(NOBODY, Pin(PIN))]
    assert side.screen == "refused"
    assert side.text("verdict") == "Ricarica stornata"
    assert side.text("primary") == "Ho ridato €\N{NO-BREAK SPACE}51,00"
    side.press(Key.Key_Enter)
    assert sold(side).state is State.REV_CLOSED
    assert side.screen == "idle"


def test_by_touch_alone_too(side: Counterside) -> None:
    side.tap("reverse", "overlay_other", *(f"key_{digit}" for digit in PIN), "primary", "primary")
    assert sold(side).state is State.REV_CLOSED


def test_the_safe_answer_is_the_default(side: Counterside) -> None:
    side.press(Key.Key_F8)
    assert "€\N{NO-BREAK SPACE}51,00" in side.text("overlay_question")
    side.press(Key.Key_Enter)
    assert side.screen == "operations"
    side.press(Key.Key_F8, Key.Key_Escape)
    assert side.screen == "operations"
    assert side.counter.pins == []


def test_a_pin_that_cannot_be_one_is_not_even_tried(side: Counterside) -> None:
    side.press(Key.Key_F8)
    side.tap("overlay_other")
    side.press(Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_A, Key.Key_4, Key.Key_5, Key.Key_Enter)
    assert side.counter.pins == []
    assert side.text("pin_dots").count("●") == 5
    side.press(Key.Key_Backspace)
    assert side.text("pin_dots").count("●") == 4


def test_one_digit_over_and_over_is_told_from_too_few(side: Counterside) -> None:
    side.press(Key.Key_F8)
    side.tap("overlay_other", *("key_1" for _ in range(5)))
    assert side.text("primary") == "Scrivi il PIN, almeno sei cifre"
    side.tap("key_1")
    assert side.text("primary") == "Una cifra sola, ripetuta: cancella"


def test_what_is_typed_is_on_no_screen_and_in_no_repr(side: Counterside) -> None:
    side.counter.pin_verdict = PinVerdict.WRONG
    side.press(Key.Key_F8)
    side.tap("overlay_other")
    for digit in PIN:
        side.type_sign(digit)
    assert PIN not in repr(side.shell.wake().desk.situation)
    assert PIN not in repr(side.shell.scene)
    side.press(Key.Key_Enter)
    assert side.text("pin_dots") == ""


@pytest.mark.parametrize(
    ("verdict", "words"),
    [
        (PinVerdict.WRONG, "Restano 3 tentativi"),
        (PinVerdict.LOCKED, "Troppi tentativi"),
        (PinVerdict.NOT_SET, "pos-app pin set"),
        (PinVerdict.UNREADABLE, "non si legge"),
        (PinVerdict.TOO_LATE, "non si storna più"),
    ],
)
def test_what_became_of_the_pin_is_said(side: Counterside, verdict: PinVerdict, words: str) -> None:
    side.counter.pin_verdict = verdict
    authorise(side)
    assert side.screen == "pin"
    assert words in side.text("hint")
    assert sold(side).state is State.RCPT_DONE


def test_a_lock_is_counted_down_and_takes_no_key(side: Counterside) -> None:
    side.counter.pin_verdict = PinVerdict.LOCKED
    authorise(side)
    assert side.text("primary") == "Riprova tra 2 min"
    for digit in PIN:
        side.type_sign(digit)
    assert side.text("pin_dots") == ""
    side.clock.passed_s = 91.0
    side.shell.wake().desk.publish()
    for digit in PIN:
        side.type_sign(digit)
    side.counter.pin_verdict = PinVerdict.RIGHT
    side.press(Key.Key_Enter)
    assert sold(side).state is State.REVERSED


def test_back_from_the_pin_is_the_list_with_the_same_row(side: Counterside) -> None:
    side.press(Key.Key_F8)
    side.tap("overlay_other", "way_out")
    assert side.screen == "operations"
    assert side.shell.scene.screen.frame.moment == sold(side).iid


def test_while_the_backend_is_asked_the_cash_stays_and_the_shop_sells(side: Counterside) -> None:
    side.counter.reversal = None
    authorise(side)
    assert side.text("verdict") == "Storno in corso…"
    side.tap("try_now")
    assert side.counter.tried == [sold(side).iid]
    side.press(Key.Key_Enter)
    assert side.screen == "idle"
    side.scan()
    assert side.screen == "amount"


def test_a_refused_reversal_says_that_the_recharge_stands(side: Counterside) -> None:
    side.counter.reversal = Verdict.REVERSE_REFUSED
    side.counter.refusal = FaultCode.REVERSAL_WINDOW_CLOSED
    authorise(side)
    assert side.text("verdict") == "Storno rifiutato"
    assert side.text("note") == "È tardi per lo storno."
    side.press(Key.Key_Enter)
    assert side.screen == "idle"
    side.press(Key.Key_F2)
    assert sold(side).state is State.RCPT_DONE
    assert side.shows("reverse"), "a manager may ask again"


def test_a_refusal_nobody_has_seen_waits_on_the_idle_screen(side: Counterside) -> None:
    side.counter.reversal = None
    authorise(side)
    side.press(Key.Key_Enter)
    side.counter.decide(sold(side).iid, Verdict.REVERSE_REFUSED)
    side.tap(f"pending_{sold(side).iid}")
    assert side.text("verdict") == "Storno rifiutato"
    assert side.text("note") == "Il server non accetta lo storno."
    side.press(Key.Key_Enter)
    assert not side.shows(f"pending_{sold(side).iid}")


def test_a_reversed_receipt_is_no_longer_the_last_one_but_can_be_copied(side: Counterside) -> None:
    authorise(side)
    side.press(Key.Key_Enter)
    assert not side.shows("reprint")
    side.press(Key.Key_F2, Key.Key_F6)
    assert [event for _, event in side.counter.posted][-2:] == [
        OperatorReturnedCash(),
        ReceiptOrdered(),
    ]
    assert side.screen == "copy"


def test_f8_does_nothing_where_nothing_can_be_reversed(side: Counterside) -> None:
    authorise(side)
    side.press(Key.Key_Enter, Key.Key_F2, Key.Key_F8)
    assert side.shell.scene.overlay is None


def posts_reversals(tree: ast.AST) -> bool:
    return any(
        isinstance(node, ast.Call) and ast.unparse(node.func).endswith("ReversalRequested")
        for node in ast.walk(tree)
    )


def test_no_part_of_the_window_asks_for_a_reversal_without_the_pin() -> None:
    """The event is made in one place, behind the PIN: ``workflow/reversals.py``."""
    guilty = [
        path.name
        for path in UI.rglob("*.py")
        if posts_reversals(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert guilty == []
    assert posts_reversals(ast.parse("floor.post(row, ReversalRequested())"))
