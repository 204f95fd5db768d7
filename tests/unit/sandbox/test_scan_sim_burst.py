"""A reader's keys: repeatable from a seed, and understood by those who read keys."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.keyboards import CAPS_LOCK, ENTER, TAB, Layout
from pos_app.domain.keystrokes import LetterCase, Manner, Modifiers, Press, readings
from pos_app.sandbox.scan_sim.burst import End, Movement, NotTypable, Typist, burst

TEXT = "PAGOPA|002|302032002700000251|a-z_+*"


def presses(moves: tuple[Movement, ...]) -> list[Press]:
    modifiers = Modifiers()
    return [
        modifiers.press(move.key)
        for move in moves
        if not modifiers.turn(move.key, down=move.down) and move.down
    ]


def understood(moves: tuple[Movement, ...], manner: Manner) -> str:
    (text,) = readings(presses(moves), manner)
    return text


@pytest.mark.parametrize("layout", Layout)
def test_each_layout_is_understood_by_its_keys(layout: Layout) -> None:
    assert understood(burst(TEXT, Typist(layout)), Manner(layout)) == TEXT


@pytest.mark.parametrize("end", End)
def test_each_end_belongs_to_no_text(end: End) -> None:
    assert understood(burst(TEXT, Typist(end=end)), Manner(Layout.US)) == TEXT


def test_the_ends_are_the_keys_they_are_called() -> None:
    ends = {end: [press.line_end for press in presses(burst("A", Typist(end=end)))] for end in End}
    assert ends == {
        End.CR: ["", "\r"],
        End.LF: ["", "\n"],
        End.CRLF: ["", "\r", "\n"],
        End.TAB: ["", "\t"],
        End.NONE: [""],
    }
    keys = [move.key for end in (End.CR, End.TAB) for move in burst("A", Typist(end=end))]
    assert (ENTER in keys, TAB in keys) == (True, True)


@given(st.text(st.characters(max_codepoint=126, min_codepoint=32), min_size=1, max_size=40))
def test_alt_codes_say_any_ascii_text(text: str) -> None:
    moves = burst(text, Typist(alt_codes=True))
    assert understood(moves, Manner(Layout.US)) == text


def test_an_accented_alt_code_is_that_of_windows() -> None:
    assert understood(burst("Forlì", Typist(alt_codes=True)), Manner(Layout.US)) == "Forlì"


def test_caps_lock_is_pressed_before_and_after() -> None:
    moves = burst("aB", Typist(caps_lock=True))
    assert [moves[0].key, moves[-1].key] == [CAPS_LOCK, CAPS_LOCK]
    inverted = Manner(Layout.US, letter_case=LetterCase.INVERTED)
    assert understood(moves, inverted) == "Ab"


def test_a_prefix_is_typed_before_each_code() -> None:
    assert understood(burst("A1", Typist(prefix="]C1")), Manner(Layout.US)) == "]C1A1"


@given(st.integers(0, 99), st.floats(0, 1))
def test_the_same_seed_gives_the_same_burst(seed: int, jitter: float) -> None:
    typist = Typist(gap_s=0.03, jitter=jitter)
    moves = burst(TEXT, typist, seed)
    assert moves == burst(TEXT, typist, seed)
    times = [move.at_s for move in moves]
    assert times == sorted(times)
    assert times[0] == 0
    signs = len(TEXT) + 1
    assert times[-1] <= signs * (0.004 + 0.03 * (1 + jitter))


def test_gaps_are_from_sign_to_sign() -> None:
    down = [move.at_s for move in burst("abc", Typist(gap_s=0.02, end=End.NONE)) if move.down]
    assert down == pytest.approx([0, 0.022, 0.044])


@pytest.mark.parametrize("typist", [Typist(), Typist(alt_codes=True)])
def test_what_has_no_keys_is_refused_unquoted(typist: Typist) -> None:
    with pytest.raises(NotTypable) as refused:
        burst("segreto-漢", typist)
    assert "segreto" not in str(refused.value)


def test_every_key_that_goes_down_comes_up() -> None:
    for typist in (Typist(), Typist(Layout.IT, alt_codes=False), Typist(alt_codes=True)):
        down: set[int] = set()
        for move in burst(TEXT, typist):
            assert move.down == (move.key not in down)
            down ^= {move.key}
        assert not down


def test_a_movement_has_no_repr() -> None:
    assert repr(burst("A", Typist())[0]) == "Movement(...)"
