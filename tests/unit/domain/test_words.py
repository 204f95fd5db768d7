"""The catalogue is asked by key; what another language lacks is said in Italian."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pos_app.domain.words import UNCOUNTED, Language, Words


def twin(key: str, number: int) -> str:
    """Speak a language that has two texts, and counts in its own way."""
    if key == "key.enter" and number == UNCOUNTED:
        return "Return"
    return "{count} twins" if key == "shift.operations" and number == 2 else ""


TWIN = Words(Language.ENGLISH, twin)


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0 ricariche"), (1, "Una ricarica"), (21, "21 ricariche")]
)
def test_italian_has_a_form_for_one_and_one_for_all_else(number: int, said: str) -> None:
    assert Words().count("shift.operations", number) == said


def test_values_are_filled_in() -> None:
    assert Words()("amount.maximum", limit="€ 500,00") == "Massimo € 500,00"
    said = Words().count("shift.named_more", 1, operation="…0183")
    assert said == "…0183 e un’altra, sono sullo scontrino"


def test_another_language_is_laid_over_the_italian() -> None:
    assert TWIN("key.enter") == "Return"
    assert TWIN("key.escape") == "Esc"
    assert TWIN.count("shift.operations", 2) == "2 twins"
    assert TWIN.count("shift.operations", 1) == "Una ricarica"


@pytest.mark.parametrize("words", [Words(), TWIN])
def test_an_unknown_key_is_a_bug(words: Words) -> None:
    with pytest.raises(KeyError):
        words("no.such.key")
    with pytest.raises(KeyError):
        words.count("no.such.key", 2)


def test_a_value_that_is_not_given_is_a_bug() -> None:
    with pytest.raises(KeyError):
        Words()("amount.maximum", other="")


def test_the_first_frame_reads_no_more_than_its_own_texts() -> None:
    code = (
        "import sys; from pos_app.domain.words import Words; Words()('starting.title');"
        "print(*(name for name in sys.modules if '.words.' in name))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["pos_app.domain.words.italian_starting"]
