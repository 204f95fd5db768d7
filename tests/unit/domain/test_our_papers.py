"""The codes on our own papers: opened by whom they belong to, believed by whom they are signed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.operation import State
from pos_app.domain.our_papers import (
    NotOurPaper,
    PaperSeal,
    agrees,
    operation_on,
    read_receipt,
    receipt_code,
)
from pos_app.domain.paper import Qr
from tests.helpers.operations import CODE, IID, QUOTED, SEAL, in_state
from tests.helpers.signed import signed_decision

#: What QR codes pack into five and a half bits.
ALPHANUMERIC = frozenset("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")


def changed(text: str, at: int) -> str:
    return text[:at] + ("B" if text[at] != "B" else "C") + text[at + 1 :]


def test_a_paper_of_this_terminal_opens_its_operation() -> None:
    code = SEAL.code(IID)
    assert operation_on(code, SEAL) == IID
    assert set(code) <= ALPHANUMERIC
    assert len(code) == 54


@pytest.mark.parametrize("at", range(54))
def test_a_paper_with_one_sign_changed_opens_nothing(at: int) -> None:
    with pytest.raises(NotOurPaper):
        operation_on(changed(SEAL.code(IID), at), SEAL)


@pytest.mark.parametrize("seal", [PaperSeal(b"another"), None])
def test_another_terminals_paper_opens_nothing(seal: PaperSeal | None) -> None:
    with pytest.raises(NotOurPaper):
        operation_on(SEAL.code(IID), seal)


@given(st.text())
def test_no_text_breaks_the_reading(text: str) -> None:
    for tried in (text, f"SSO1:{text}", f"SSR1:{text}"):
        with pytest.raises(NotOurPaper):
            operation_on(tried, SEAL)
        with pytest.raises(NotOurPaper):
            read_receipt(tried)


def test_the_seal_tells_its_key_to_nobody() -> None:
    assert repr(PaperSeal(b"sesame")) == "PaperSeal(********)"
    assert "sesame" not in SEAL.code(IID)


def test_a_receipts_code_is_the_record_and_its_signature() -> None:
    decision = signed_decision()
    code = receipt_code(decision)
    claim = read_receipt(code)
    assert claim.record == decision.record
    assert (claim.iid, claim.amount_cents, claim.total_cents) == (IID, 50_00, 51_00)
    assert set(code) <= ALPHANUMERIC
    assert operation_on(code, None) == IID


def test_the_longest_code_of_a_receipt_fits_a_qr_code_of_ours() -> None:
    longest = signed_decision(
        reference="9" * 40,
        terminal="T" * 40,
        amount_cents=499_999,
        total_cents=499_999,
        decided_at="2026-11-24T11:00:07.123456789+00:00",
    )
    assert read_receipt(Qr(receipt_code(longest)).payload).record == longest.record


@pytest.mark.parametrize("terminal", ['T"27', "T/27", "Zürich", "T 27", "T" * 41])
def test_a_record_that_cannot_be_made_again_leaves_the_key_alone(terminal: str) -> None:
    decision = signed_decision(terminal=terminal)
    assert receipt_code(decision) == f"SSR1:{IID.upper()}"
    assert operation_on(receipt_code(decision), SEAL) == IID


def test_a_signature_that_is_none_leaves_the_key_alone() -> None:
    for signature in ("", "c2lnbmF0dXJl", "no Base64!"):
        assert receipt_code(replace(signed_decision(), signature=signature)).count("/") == 0


def test_a_receipt_must_say_what_the_journal_knows() -> None:
    row = replace(in_state(State.RCPT_DONE), decision=signed_decision())
    code = receipt_code(signed_decision())
    assert agrees(code, row)
    assert not agrees(code.replace("/5100/", "/9100/"), row)
    assert not agrees(f"SSR1:{IID.upper()}", row)
    assert not agrees(code, QUOTED)
    assert agrees(SEAL.code(IID), QUOTED)


def test_no_code_holds_anything_about_the_customer() -> None:
    for code in (SEAL.code(IID), receipt_code(signed_decision())):
        assert CODE.tail not in code
        assert QUOTED.code_digest not in code
