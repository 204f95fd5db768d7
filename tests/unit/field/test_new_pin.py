"""A new PIN: typed twice, and refused with the reason where it cannot be one."""

from __future__ import annotations

import pytest

from pos_app.domain.pin import Pin
from pos_app.field.new_pin import PinNotTaken, ask_new_pin


def test_a_pin_typed_twice_is_taken() -> None:
    answers = iter(["271828", "271828"])
    assert ask_new_pin(lambda _: next(answers), "Rosa") == Pin("271828")
    assert not list(answers), "it is asked for twice"


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        (["1234"], "6 to 12 digits"),
        (["111111"], "over and over"),
        (["271828", "271829"], "not the same"),
    ],
)
def test_what_cannot_be_one_is_refused_with_the_reason(typed: list[str], why: str) -> None:
    answers = iter(typed)
    with pytest.raises(PinNotTaken, match=why) as caught:
        ask_new_pin(lambda _: next(answers), "Rosa")
    assert not any(text in str(caught.value) for text in typed)
