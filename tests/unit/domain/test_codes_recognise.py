"""Any text at all is something with a name, and nothing foreign passes for ours."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pos_app.domain.codes import token
from pos_app.domain.codes.fiscal_code import FiscalCode
from pos_app.domain.codes.notice import Notice
from pos_app.domain.codes.recognise import (
    TEXT_LENGTH_MAX,
    RefusalReason,
    Refused,
    recognise,
    recognise_typed,
)
from pos_app.domain.codes.token import ServiceCode

CODE = token.compose("0123456789ABCDEFGHJKMNP")
NOTICE = "PAGOPA|002|302032002700000251|03334231200|1000"
FISCAL = "RSSMRA80A01H501U"

REFUSED = {
    "": RefusalReason.EMPTY,
    "   ": RefusalReason.EMPTY,
    "\r\n": RefusalReason.EMPTY,
    "A" * (TEXT_LENGTH_MAX + 1): RefusalReason.TOO_LONG,
    "A" * 4296: RefusalReason.TOO_LONG,
    CODE.secret[:9] + "\ufffd" + CODE.secret[10:]: RefusalReason.UNREADABLE,
    "SS1\x00" + "0" * 24: RefusalReason.CONTROL_SIGNS,
    CODE.secret[:9] + "\x1b@" + CODE.secret[9:]: RefusalReason.CONTROL_SIGNS,
    CODE.secret[:9] + "\x85" + CODE.secret[9:]: RefusalReason.CONTROL_SIGNS,
    "\u202e" + CODE.secret: RefusalReason.HIDDEN_SIGNS,
    CODE.secret + "\u200b": RefusalReason.HIDDEN_SIGNS,
    "SS1٠١٢٣٤٥٦٧٨٩": RefusalReason.FOREIGN_SIGNS,
    CODE.secret.replace("0", "\uff10"): RefusalReason.FOREIGN_SIGNS,
    "Forlì": RefusalReason.FOREIGN_SIGNS,
    "\udcff": RefusalReason.NOT_TEXT,
    "\x00\udcff\u202e": RefusalReason.NOT_TEXT,
    "@SETUPE1": RefusalReason.READER_SETUP,
    "@TSUSET0D0A": RefusalReason.READER_SETUP,
    "%%SpecCodeBA0001": RefusalReason.READER_SETUP,
    "^#SC^303FFF0": RefusalReason.READER_SETUP,
    "PAPHHF.": RefusalReason.READER_SETUP,
    "232BAD9.": RefusalReason.READER_SETUP,
    CODE.secret[:-1]: RefusalReason.DAMAGED,
    CODE.secret + "0": RefusalReason.DAMAGED,
    CODE.secret[:5] + "X" + CODE.secret[6:]: RefusalReason.DAMAGED,
    "PAGOPA|002|3020320027000002": RefusalReason.DAMAGED_NOTICE,
    "codfase=NBPA;18300715": RefusalReason.DAMAGED_NOTICE,
    "RSSMRA80A01H501A": RefusalReason.DAMAGED_FISCAL_CODE,
    "https://example.org/pay": RefusalReason.WEB_LINK,
    "HTTP://EXAMPLE.ORG": RefusalReason.WEB_LINK,
    "www.example.org": RefusalReason.WEB_LINK,
    "00020101021126": RefusalReason.BANK_CODE,
    "SSO1:anything": RefusalReason.OUR_PAPER,
    "SSR1:anything": RefusalReason.OUR_PAPER,
    "8032754210017": RefusalReason.NOT_OURS,
    "WIFI:T:WPA;S:casa;P:segreto;;": RefusalReason.NOT_OURS,
}


@pytest.mark.parametrize(("text", "reason"), REFUSED.items(), ids=range(len(REFUSED)))
def test_a_refused_text_has_a_reason(text: str, reason: RefusalReason) -> None:
    assert recognise(text) == Refused(reason)


def test_every_reason_has_its_example() -> None:
    by_the_till = {RefusalReason.FOREIGN_PAPER, RefusalReason.ALTERED_PAPER}
    assert set(REFUSED.values()) == set(RefusalReason) - by_the_till


@pytest.mark.parametrize("before", ["", " ", "]Q1", "]d2", "]Q1 "])
@pytest.mark.parametrize("after", ["", "\r", "\r\n", "\t", " ", " \r\n"])
def test_what_readers_add_is_taken_away(before: str, after: str) -> None:
    assert recognise(before + CODE.secret + after) == CODE
    assert isinstance(recognise(before + NOTICE + after), Notice)
    assert recognise(before + FISCAL + after) == FiscalCode(FISCAL)


def test_case_is_no_difference_where_caps_lock_is_on() -> None:
    assert recognise(CODE.secret.lower()) == CODE
    assert recognise(FISCAL.lower()) == FiscalCode(FISCAL)


def test_a_hand_may_group_and_mistake_what_the_alphabet_leaves_out() -> None:
    assert recognise_typed("ss1 0123 4567 89ab cdef ghjk mnp" + CODE.secret[-2:]) == CODE
    assert recognise_typed(CODE.secret.replace("1", "I", 1).replace("0", "o", 1)) == CODE
    assert recognise_typed(CODE.secret.replace("1", "l").replace("0", "O")) == CODE
    assert recognise_typed(f" {FISCAL.lower()} ") == FiscalCode(FISCAL)
    assert recognise_typed(NOTICE) == recognise(NOTICE)


def test_a_scan_is_never_repaired() -> None:
    assert recognise(CODE.secret[:8] + " " + CODE.secret[8:]) == Refused(RefusalReason.DAMAGED)
    assert recognise(CODE.secret.replace("0", "O")) == Refused(RefusalReason.DAMAGED)


@given(st.text() | st.text(st.characters(max_codepoint=127), max_size=600))
@example("]")
@example("]Q1")
@example("]Q1" * 300)
@example("\u0130" * 28)
@example("ſs1" + "0" * 25)
def test_any_text_is_something(text: str) -> None:
    for found in (recognise(text), recognise_typed(text)):
        assert isinstance(found, ServiceCode | Notice | FiscalCode | Refused)


@given(st.text(), st.text(min_size=1))
def test_a_text_with_a_sign_that_cannot_be_printed_is_refused(text: str, more: str) -> None:
    for spoiled in ("\x00", "\x1b", "\x7f", "\u202e", "\u2066", "\ufeff", "é"):
        assert isinstance(recognise(CODE.secret + text + spoiled + more.strip() + "."), Refused)


BAD = st.text() | st.sampled_from(list(REFUSED))


@given(st.lists(BAD, max_size=5))
def test_a_good_scan_is_known_after_any_bad_ones(texts: list[str]) -> None:
    for text in texts:
        recognise(text)
    assert recognise(CODE.secret) == CODE


@given(st.text(token.ALPHABET, min_size=token.BODY_LENGTH, max_size=token.BODY_LENGTH))
def test_what_was_recognised_shows_no_secret(body: str) -> None:
    code = token.compose(body)
    shown = repr(recognise(code.secret)) + repr(recognise(code.secret[:-1] + "!"))
    assert code.secret[:-4] not in shown
    assert body[:6] not in shown.replace("*", "")
