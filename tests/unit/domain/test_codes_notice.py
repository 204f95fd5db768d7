"""pagoPA notices: samples that are right, samples that are wrong, and the modulo 93."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.codes import notice
from pos_app.domain.codes.notice import NotANotice, Notice

RIGHT = {
    "PAGOPA|002|302032002700000251|03334231200|11": 11,
    "PAGOPA|002|302032002700000251|03334231200|01": 1,
    "PAGOPA|002|302032002700000251|03334231200|2": 2,
    "PAGOPA|002|302032002700000251|03334231200|001": 1,
    "PAGOPA|002|302032002700000251|03334231200|0001": 1,
    "PAGOPA|002|302032002700000251|03334231200|1000": 1000,
    "PAGOPA|002|123456789012345678|12345678901|1234567801": 1_234_567_801,
    "PAGOPA|002|223456789012345678|12345678901|1234567801": 1_234_567_801,
    "PAGOPA|002|101234567890123456|12345678901|12345": 12_345,
    "PAGOPA|002|301234567890123344|12345678901|0000012345": 12_345,
    "PAGOPA|002|000000000000000000|01199250158|0000015000": 15_000,
}
WRONG = [
    "XAGOPA|002|302032002700000251|03334231200|11",
    "PAGOPA|003|302032002700000251|03334231200|11",
    "PAGOPA|002|123456789012345678|12345678901|123456780X",
    "PAGOPA|002|12345678901234567X|12345678901|11",
    "PAGOPA|002|123456789012345678|X2345678901|11",
    "PAGOPA|002|501234567890123456|12345678901|11",
    "PAGOPA|002|444012345678901200|12345678901|11",
    "PAGOPA|002|123456789012345678|12345*78901|11",
    "PAGOPA|002|322201151398574181|810057500211|01",
    "PAGOPA|002|30203200270000025|03334231200|11",
    "PAGOPA|002|302032002700000251|03334231200|",
    "PAGOPA|002|302032002700000251|03334231200",
    "PAGOPA|002|302032002700000251|03334231200|12345678901",
    "PAGOPA|002|302032002700000251|03334231200|11\n",
    "PAGOPA|002|30203200270000025１|03334231200|11",
]
AGREEING = """
    302032002700000251 322201151398574181 300715700000000032 301012400000152316
    347164993070184562 382202100000000101 348172725623804858 348171871554242374
    302025180271322709 399000000000001976 002720356512737953 310000000000090203
    001110000000000164 002152784547130177 001340809425510244 001340105455507221
    300012618400258512 301730000000007517 301185850000001130 302000000000000184
    301123456789012316 345999999999999975 300000000000000003 330000000000004236
    001000000001234516 200000000001234571
"""
DISAGREEING = """
    302016723749670000 302012387654312384 302012387654312385 302000100000009488
    302051234567890125 311111111111111116 312345678901234567 311011451292109621
    302094719472095710 302052339706758944 302000100000019421
"""


def postal(number: str = "300715700000000032", amount: str = "0000000001") -> str:
    """Write the Data Matrix of the postal slip; a person's data follow the creditor's."""
    head = f"codfase=NBPA;18{number}12000016302093" + f"10{amount}38961P100085240950"
    return head + "BSCMTT83A12L719R" + "Nome Cognome".ljust(40) + "mensa".ljust(122) + "A"


@pytest.mark.parametrize(("text", "amount_cents"), RIGHT.items())
def test_a_notice_in_a_qr_code_is_read(text: str, amount_cents: int) -> None:
    _, _, number, creditor, _ = text.split("|")
    assert notice.parse(text) == Notice(number, creditor, amount_cents)


@pytest.mark.parametrize("text", WRONG)
def test_a_wrong_notice_is_refused(text: str) -> None:
    with pytest.raises(NotANotice) as refused:
        notice.parse(text)
    assert "0" not in str(refused.value)


def test_a_postal_notice_is_read_by_its_places() -> None:
    expected = Notice("300715700000000032", "00085240950", 1)
    assert notice.parse(postal()) == expected
    assert notice.parse(postal()[:-13] + "A") == expected
    assert notice.parse(postal()[:77]) == expected


@pytest.mark.parametrize(
    "text",
    [
        postal(number="3007157A0000000032"),
        postal(amount="00000000E1"),
        postal()[:76],
        postal()[:13],
    ],
)
def test_a_wrong_postal_notice_is_refused(text: str) -> None:
    with pytest.raises(NotANotice) as refused:
        notice.parse(text)
    assert "Cognome" not in str(refused.value)


@pytest.mark.parametrize("number", AGREEING.split())
def test_check_digits_that_agree(number: str) -> None:
    assert notice.check_digits_agree(number)


@pytest.mark.parametrize("number", DISAGREEING.split())
def test_check_digits_that_do_not(number: str) -> None:
    assert not notice.check_digits_agree(number)


def test_auxiliary_digit_one_has_no_check() -> None:
    assert notice.check_digits_agree("101234567890123456")


@given(st.integers(0, 10**15 - 1), st.sampled_from("023"), st.data())
def test_one_wrong_digit_or_a_swap_never_agrees(base: int, aux: str, data: st.DataObject) -> None:
    stem = f"{aux}{base:015}"
    number = f"{stem}{int(stem) % 93:02}"
    place = data.draw(st.integers(1, 17))
    digit = data.draw(st.sampled_from("0123456789".replace(number[place], "")))
    assert not notice.check_digits_agree(number[:place] + digit + number[place + 1 :])
    left = data.draw(st.integers(1, 16))
    swapped = number[:left] + number[left + 1] + number[left] + number[left + 2 :]
    assert swapped == number or not notice.check_digits_agree(swapped)


@given(st.text())
def test_any_text_is_a_notice_or_refused(text: str) -> None:
    for prefix in ("", "PAGOPA|002|", "codfase=NBPA;"):
        try:
            found = notice.parse(prefix + text)
        except NotANotice:
            continue
        assert found.amount_cents >= 0
