"""The service code: what its check signs catch, and that nothing shows it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.codes import token
from pos_app.domain.codes.token import DamagedServiceCode, NotAServiceCode, ServiceCode

BODIES = st.text(token.ALPHABET, min_size=token.BODY_LENGTH, max_size=token.BODY_LENGTH)
CODES = BODIES.map(token.compose)
FREE_PLACES = range(len(token.PREFIX), token.LENGTH)


@given(CODES)
def test_a_composed_code_is_read_back(code: ServiceCode) -> None:
    assert len(code.secret) == token.LENGTH
    assert token.parse(code.secret) == code
    assert token.parse(code.secret.lower()) == code


@given(CODES)
def test_any_one_wrong_sign_is_caught(code: ServiceCode) -> None:
    for place in FREE_PLACES:
        for sign in token.ALPHABET.replace(code.secret[place], ""):
            wrong = code.secret[:place] + sign + code.secret[place + 1 :]
            assert not token.is_valid(wrong)


@given(CODES)
def test_any_swap_of_neighbours_is_caught(code: ServiceCode) -> None:
    for place in FREE_PLACES[:-1]:
        one, other = code.secret[place], code.secret[place + 1]
        swapped = code.secret[:place] + other + one + code.secret[place + 2 :]
        assert one == other or not token.is_valid(swapped)


@given(CODES, st.sampled_from(FREE_PLACES), st.sampled_from(token.ALPHABET))
def test_a_damaged_code_is_told_from_a_foreign_text(
    code: ServiceCode, place: int, sign: str
) -> None:
    damaged = code.secret[:place] + sign + code.secret[place + 1 :]
    if damaged == code.secret:
        return
    with pytest.raises(DamagedServiceCode) as refused:
        token.parse(damaged)
    assert damaged not in str(refused.value)


@given(st.text(max_size=60))
def test_any_other_text_is_no_service_code(text: str) -> None:
    with pytest.raises(NotAServiceCode) as refused:
        token.parse(text)
    assert not text.strip() or text not in str(refused.value) or len(text) < 4


@given(CODES)
def test_a_code_shows_its_last_four_signs_and_no_more(code: ServiceCode) -> None:
    for shown in (repr(code), str(code), f"{code}", repr([code]), repr({"code": code})):
        assert code.tail in shown
        assert code.secret[-5:] not in shown
        assert code.secret[: token.LENGTH - 4] not in shown
    assert token.mask(code.tail) == "************" + code.secret[-4:]


@given(CODES, CODES)
def test_a_digest_depends_on_the_code_and_on_the_key(one: ServiceCode, other: ServiceCode) -> None:
    digest = token.digest(one, b"k" * 32)
    assert digest == token.digest(ServiceCode(one.secret), b"k" * 32)
    assert digest != token.digest(one, b"K" * 32)
    assert (digest == token.digest(other, b"k" * 32)) == (one == other)
    assert one.secret.lower() not in digest


def test_a_code_is_never_made_of_a_wrong_text() -> None:
    with pytest.raises(AssertionError):
        ServiceCode("SS1" + "0" * 25)


@pytest.mark.parametrize(
    "text", ["", "SS1", "ſs1" + "0" * 25, "SS1" + "٠" * 25, "SS2" + "0" * 25, "SS1" + "U" * 25]
)
def test_look_alikes_are_refused(text: str) -> None:
    with pytest.raises(NotAServiceCode):
        token.parse(text)


def test_the_code_fits_the_smallest_symbol_it_was_made_for() -> None:
    """28 alphanumeric signs are at most the 38 of a version 2-M QR code (ISO/IEC 18004)."""
    alphanumeric = set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:")
    assert set(token.ALPHABET) <= alphanumeric
    assert token.LENGTH <= 38
    assert not set(token.ALPHABET) & set("ILOUYZ")
