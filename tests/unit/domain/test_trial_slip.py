"""The slip that tries the printer cannot be taken for a receipt, by anybody or any reader."""

from __future__ import annotations

import pytest

from pos_app.domain.codes.recognise import Refused, recognise
from pos_app.domain.paper import COLUMNS, Qr
from pos_app.domain.trial_slip import trial_slip
from pos_app.printer.layout import lay_out
from tests.helpers.operations import SHOP
from tests.helpers.times import NOON


@pytest.mark.parametrize("columns", COLUMNS)
def test_it_says_in_words_that_it_is_none(columns: int) -> None:
    text = lay_out(trial_slip(SHOP, NOON), columns).as_text()
    assert "PROVA DI STAMPA" in text
    assert "PROVA - non è una ricevuta" in text
    assert "24/11/2026" in text
    assert "EUR" not in text


def test_its_code_is_nothing_for_this_counter() -> None:
    (code,) = (block for block in trial_slip(SHOP, NOON).blocks if isinstance(block, Qr))
    assert isinstance(recognise(code.payload), Refused)
