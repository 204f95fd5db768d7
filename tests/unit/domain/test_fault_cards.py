"""Every fault has a code to be said over the phone, and says what it means for the money."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pos_app.domain.fault_cards import CARDS, Helper, Money
from pos_app.domain.faults import FaultCode
from pos_app.domain.words import Words

PAGE = Path(__file__).parents[3] / "docs" / "fault-codes.md"
ROW = re.compile(r"\| (\w-\d\d) \| `(\w+)` \|.*\| (\w+) \|")


def test_every_fault_has_a_card_of_its_own_code() -> None:
    assert set(CARDS) == set(FaultCode)
    codes = [card.code for card in CARDS.values()]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"[A-Z]-\d\d", code) for code in codes)


def test_the_page_for_whoever_answers_the_phone_says_the_same() -> None:
    """A code is never given to another fault: what stands on the page stays there."""
    rows = ROW.findall(PAGE.read_text(encoding="utf-8"))
    assert {code: (name, helper) for code, name, helper in rows} == {
        card.code: (fault.value, card.helper.value) for fault, card in CARDS.items()
    }
    assert len(rows) == len(CARDS)


@pytest.mark.parametrize("fault", FaultCode)
def test_the_words_call_the_same_people(fault: FaultCode) -> None:
    order = Words()(f"fault.{fault.value}.do")
    if "assistenza" in order:
        assert CARDS[fault].helper is Helper.SUPPORT
    if "installato" in order:
        assert CARDS[fault].helper is Helper.TECHNICIAN
    if "Non ridare" in order and "La ricarica resta" in order:
        assert CARDS[fault].money is Money.STAYS
    elif "Non ridare" in order:
        assert CARDS[fault].money is Money.UNKNOWN
    if "Non prendere soldi" in order:
        assert CARDS[fault].money is Money.NOT_MOVED
