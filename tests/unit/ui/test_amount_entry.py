from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.money import Limits, format_amount
from pos_app.ui.presenters.amount_entry import BACKSPACE, AmountEntry, Objection
from pos_app.ui.presenters.cash import change_cents, likely_notes, nothing_received
from pos_app.ui.presenters.shift import nothing_keyed

LIMITS = Limits(5_00, 997_99, 1)
KEYS = "0123456789,." + BACKSPACE
#: Wherever a sum is keyed: the amount, the cash handed over, the drawer.
FIELDS = (AmountEntry(LIMITS), nothing_received(), nothing_keyed())
limits = st.builds(
    lambda low, width, step: Limits(low, low + width, step),
    st.integers(1, 10_000),
    st.integers(0, 400_000),
    st.sampled_from([1, 50, 100, 500]),
)


def typed(keys: str, within: Limits = LIMITS) -> AmountEntry:
    entry = AmountEntry(within)
    for key in keys:
        entry = entry.press(key)
    return entry


@pytest.mark.parametrize(
    ("keys", "cents"),
    [
        ("", 0),
        ("50", 50_00),
        ("50,5", 50_50),
        ("50.05", 50_05),
        ("0,5", 50),
        (",5", 50),
        ("007", 7_00),
        ("50,,5", 50_50),
        ("50,555", 50_55),
        ("998", 99_00),
        ("997,99", 997_99),
        ("50" + BACKSPACE, 5_00),
        ("50,5" + BACKSPACE + BACKSPACE + "1", 501_00),
    ],
)
def test_keys_make_an_amount(keys: str, cents: int) -> None:
    assert typed(keys).cents == cents


def test_the_key_that_breaks_the_limit_is_refused_with_its_reason() -> None:
    entry = typed("998")
    assert entry.objection is Objection.ABOVE_MAXIMUM
    assert entry.press("5").cents == 995_00
    assert entry.press("5").objection is None
    assert typed("99").objection is None


def test_too_small_and_off_step_amounts_are_said_and_not_sold() -> None:
    assert typed("1").objection is Objection.BELOW_MINIMUM
    assert typed("7", Limits(5_00, 100_00, 5_00)).objection is Objection.OFF_STEP
    assert not typed("1").is_sellable


def test_a_quick_sum_replaces_and_the_next_digit_begins_anew() -> None:
    entry = typed("12").choose(50_00)
    assert entry.cents == 50_00
    assert entry.press("3").cents == 3_00
    assert entry.press(BACKSPACE).is_empty


@pytest.mark.parametrize(
    ("keys", "shown"),
    [("", ("", "0,00")), ("50", ("50", ",00")), ("50,", ("50,", "00")), ("50,5", ("50,5", "0"))],
)
def test_what_was_typed_is_told_from_what_completes_it(keys: str, shown: tuple[str, str]) -> None:
    assert typed(keys).shown() == shown


@given(st.text(KEYS, max_size=14), limits)
def test_no_keys_ever_go_beyond_the_maximum(keys: str, within: Limits) -> None:
    entry = typed(keys, within)
    assert 0 <= entry.cents <= within.maximum_cents


@given(st.text(KEYS, max_size=14), limits)
def test_the_figures_shown_always_mean_the_cents(keys: str, within: Limits) -> None:
    entry = typed(keys, within)
    assert "".join(entry.shown()) == format_amount(entry.cents)


@given(st.text(KEYS, max_size=14))
def test_backspace_always_comes_to_nothing(keys: str) -> None:
    assert typed(keys + BACKSPACE * 12).is_empty


@given(st.text(max_size=10))
def test_any_other_key_changes_nothing(keys: str) -> None:
    strange = "".join(key for key in keys if key not in KEYS)
    assert typed("12" + strange).cents == 12_00


def test_likely_notes_are_over_the_total() -> None:
    assert likely_notes(51_00) == (55_00, 60_00, 100_00)
    assert likely_notes(50_00) == (60_00, 100_00)


@given(st.integers(1, 499_999))
def test_likely_notes_leave_change(total_cents: int) -> None:
    notes = likely_notes(total_cents)
    assert all(note > total_cents and note % 5_00 == 0 for note in notes)
    assert list(notes) == sorted(set(notes))


def test_change_is_unknown_until_cash_is_keyed() -> None:
    assert change_cents(51_00, nothing_received()) is None
    assert change_cents(51_00, nothing_received().choose(60_00)) == 9_00
    assert change_cents(51_00, nothing_received().choose(50_00)) == -1_00


@given(keys=st.text(KEYS, max_size=12), field=st.sampled_from(FIELDS))
def test_comma_and_point_are_both_decimal_in_every_field(keys: str, field: AmountEntry) -> None:
    def keyed(text: str) -> AmountEntry:
        entry = field
        for key in text:
            entry = entry.press(key)
        return entry

    assert (
        keyed(keys).cents
        == keyed(keys.replace(".", ",")).cents
        == keyed(keys.replace(",", ".")).cents
    )
    assert keyed(keys).cents <= field.limits.maximum_cents


@pytest.mark.parametrize("field", FIELDS)
def test_cents_are_never_guessed(field: AmountEntry) -> None:
    for key in "123":
        field = field.press(key)
    assert field.cents == 123_00
