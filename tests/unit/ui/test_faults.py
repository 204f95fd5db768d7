"""Every fault in every language: did money move, what to do now, whom to call with which code."""

from __future__ import annotations

from dataclasses import astuple

import pytest

from pos_app.domain.fault_cards import CARDS
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.words import Language
from pos_app.ui.presenters.faults import fault_band, present_fault
from pos_app.ui.presenters.stopped import present_stopped
from pos_app.ui.translations import words_of

WORDS = {language: words_of(language) for language in Language}


@pytest.mark.parametrize("code", FaultCode)
def test_every_fault_has_words_in_every_language(code: FaultCode) -> None:
    for words in WORDS.values():
        view = present_fault(words, Fault(code))
        assert all(astuple(view))
        assert view.code == CARDS[code].code
        assert view.code in view.call
        said = fault_band(words, Fault(code))
        assert view.do in said.text
        assert said.foot == f"{view.money} {view.call}"
        assert view.code not in said.text


@pytest.mark.parametrize("code", FaultCode)
def test_a_stopped_till_says_whom_to_call(code: FaultCode) -> None:
    for words in WORDS.values():
        assert CARDS[code].code in present_stopped(words, Fault(code)).call
