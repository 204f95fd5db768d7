"""When an eye is given up, and how soon the next one is begun."""

from __future__ import annotations

from pos_app.scanner.supervision import Supervision


def supervision() -> Supervision:
    return Supervision(silence_s=1.2, beginning_s=15.0)


def is_silent_by(watched: Supervision, until_s: float, from_s: float = 0.0) -> bool:
    """Ask twenty times a second, as the supervisor does."""
    return any(
        watched.is_silent(from_s + step / 20) for step in range(round((until_s - from_s) * 20) + 1)
    )


def test_one_that_begins_has_longer() -> None:
    watched = supervision()
    watched.began(0.0)
    assert not is_silent_by(watched, 14.9)
    assert is_silent_by(watched, 15.0, 14.9)


def test_after_a_beat_silence_is_short() -> None:
    watched = supervision()
    watched.began(0.0)
    watched.beat(0.0, 0.0)
    assert not is_silent_by(watched, 1.15)
    assert is_silent_by(watched, 1.2, 1.15)


def test_a_beat_may_ask_for_longer_until_the_next_one() -> None:
    watched = supervision()
    watched.began(0.0)
    watched.beat(0.0, 10.0)
    assert not is_silent_by(watched, 9.9)
    watched.beat(9.9, 0.0)
    assert is_silent_by(watched, 11.1, 9.9)


def test_who_was_held_up_itself_judges_nobody() -> None:
    """A machine that was asleep, or had no turn for anybody, wakes both up at once."""
    watched = supervision()
    watched.began(0.0)
    watched.beat(0.0, 0.0)
    assert not watched.is_silent(0.1)
    assert not watched.is_silent(100.0)
    assert not is_silent_by(watched, 101.0, 100.0)
    assert is_silent_by(watched, 101.2, 101.0)


def test_the_pauses_grow_and_the_fourth_death_in_a_minute_is_once_too_often() -> None:
    watched = supervision()
    pauses = []
    for at_s in (1.0, 2.0, 3.0, 4.0):
        watched.began(at_s)
        pauses.append((watched.ended(at_s + 0.5), watched.gives_up))
    assert pauses == [(0.1, False), (0.5, False), (1.5, False), (10.0, True)]


def test_it_stays_slow_until_one_has_lived_for_a_minute() -> None:
    watched = supervision()
    for at_s in (1.0, 2.0, 3.0, 4.0):
        watched.began(at_s)
        watched.ended(at_s)
    for at_s in (55.0, 110.0, 165.0):
        watched.began(at_s)
        assert watched.ended(at_s + 50.0) == 10.0
        assert watched.gives_up
    watched.began(300.0)
    assert watched.ended(361.0) == 0.1
    assert not watched.gives_up


def test_a_death_now_and_then_is_mended_at_once() -> None:
    watched = supervision()
    for at_s in range(0, 600, 61):
        watched.began(float(at_s))
        assert watched.ended(at_s + 30.0) == 0.1
