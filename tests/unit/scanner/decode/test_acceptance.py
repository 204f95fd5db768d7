"""Which readings count as a scan: at once, after two, once only, or not at all."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from pos_app.scanner.decode.acceptance import (
    WINDOW_FRAMES,
    Acceptance,
    Accepted,
    Nothing,
    Several,
)
from pos_app.scanner.decode.reading import Reading, Symbology, distinct_texts

QR = Reading("A", Symbology.QR)
OTHER_QR = Reading("B", Symbology.QR)
THIRD_QR = Reading("E", Symbology.QR)
MATRIX = Reading("A", Symbology.DATA_MATRIX)
BARS = Reading("C", Symbology.CODE_39)
OTHER_BARS = Reading("D", Symbology.CODE_128)


def test_a_code_that_corrects_its_errors_is_believed_at_once() -> None:
    assert Acceptance().see((QR,), 0.0) == Accepted(QR)
    assert Acceptance().see((MATRIX,), 0.0) == Accepted(MATRIX)


def test_bars_are_believed_at_the_second_equal_reading() -> None:
    acceptance = Acceptance()
    assert acceptance.see((BARS,), 0.00) == Nothing()
    assert acceptance.see((OTHER_BARS,), 0.03) == Nothing()
    assert acceptance.see((), 0.06) == Nothing()
    assert acceptance.see((BARS,), 0.09) == Accepted(BARS)


def test_two_readings_too_far_apart_are_not_two() -> None:
    acceptance = Acceptance()
    acceptance.see((BARS,), 0.0)
    for frame in range(4):
        acceptance.see((), 0.03 * frame)
    assert acceptance.see((BARS,), 0.2) == Nothing()


def test_one_frame_counts_once_however_often_it_was_read() -> None:
    assert Acceptance().see((BARS, BARS), 0.0) == Nothing()


def test_a_code_held_in_view_is_one_scan() -> None:
    acceptance = Acceptance()
    verdicts = [acceptance.see((QR,), at_s * 0.5) for at_s in range(20)]
    assert verdicts == [Accepted(QR)] + [Nothing()] * 19


def test_a_code_that_comes_back_is_a_scan_after_two_seconds() -> None:
    acceptance = Acceptance()
    acceptance.see((QR,), 0.0)
    assert acceptance.see((QR,), 1.9) == Nothing()
    assert acceptance.see((), 2.0) == Nothing()
    assert acceptance.see((QR,), 3.9) == Accepted(QR)


def test_a_code_told_and_held_up_through_a_pause_is_not_told_again() -> None:
    """The phone of the customer just served, still before the camera when the sale is done."""
    acceptance = Acceptance()
    assert acceptance.see((QR,), 0.0) == Accepted(QR)
    for second in range(1, 30):
        assert acceptance.see((QR,), float(second), paused=True) == Nothing()
    assert acceptance.see((QR,), 30.0) == Nothing()


def test_a_poster_in_view_all_the_while_is_told_once_whatever_is_told_beside_it() -> None:
    acceptance = Acceptance()
    frames: list[tuple[tuple[Reading, ...], bool]] = [((QR,), False)] * 5
    frames += [((QR, OTHER_QR), False)] * 5  # Told together: a person or the screen says which.
    frames += [((OTHER_QR,), False)] * 3
    frames += [((QR,), False)] * 2
    frames += [((QR, OTHER_QR), True)] * 20
    frames += [((QR,), False)] * 20
    verdicts = [
        acceptance.see(readings, number * 0.1, paused=paused)
        for number, (readings, paused) in enumerate(frames)
    ]
    assert verdicts.count(Accepted(QR)) == 1
    assert verdicts.count(Accepted(OTHER_QR)) == 1


def test_a_code_first_seen_in_a_pause_is_told_after_it() -> None:
    """The next customer is early."""
    acceptance = Acceptance()
    assert acceptance.see((QR,), 0.0, paused=True) == Nothing()
    assert acceptance.see((QR,), 0.5) == Accepted(QR)


def test_another_code_needs_no_wait() -> None:
    acceptance = Acceptance()
    acceptance.see((QR,), 0.0)
    assert acceptance.see((OTHER_QR,), 0.1) == Accepted(OTHER_QR)


def test_several_texts_in_view_are_told_together_and_once() -> None:
    acceptance = Acceptance()
    verdicts = [acceptance.see((QR, OTHER_QR), frame * 0.1) for frame in range(30)]
    assert verdicts == [Nothing(), Several((QR, OTHER_QR))] + [Nothing()] * 28


def test_texts_that_are_read_in_turns_are_told_together() -> None:
    acceptance = Acceptance()
    verdicts = [acceptance.see((QR, OTHER_QR), 0.0)]
    verdicts += [acceptance.see((one,), 0.1) for one in (QR, OTHER_QR)]
    assert verdicts == [Nothing(), Nothing(), Several((QR, OTHER_QR))]


def test_the_same_texts_are_told_again_when_they_come_back() -> None:
    acceptance = Acceptance()
    for at_s in (0.0, 0.1):
        acceptance.see((QR, OTHER_QR), at_s)
    acceptance.see((), 0.2)
    assert acceptance.see((OTHER_QR, QR), 2.1) == Several((QR, OTHER_QR))


def test_a_third_text_is_a_new_question() -> None:
    acceptance = Acceptance()
    for at_s in (0.0, 0.1):
        acceptance.see((QR, OTHER_QR), at_s)
    acceptance.see((QR, OTHER_QR, THIRD_QR), 0.2)
    assert acceptance.see((QR, OTHER_QR, THIRD_QR), 0.3) == Several((QR, OTHER_QR, THIRD_QR))


def test_one_that_was_glimpsed_beside_another_holds_it_back_for_a_moment() -> None:
    acceptance = Acceptance()
    frames = [(QR, OTHER_QR), (QR,), (QR,), (QR,)]
    verdicts = [acceptance.see(readings, number * 0.03) for number, readings in enumerate(frames)]
    assert verdicts == [Nothing()] * 3 + [Accepted(QR)]


def test_bars_that_were_misread_once_hold_nobody_back() -> None:
    assert Acceptance().see((QR, BARS), 0.0) == Accepted(QR)


def test_the_one_that_is_left_is_a_scan() -> None:
    acceptance = Acceptance()
    for at_s in (0.0, 0.1):
        acceptance.see((QR, OTHER_QR), at_s)
    verdicts = [acceptance.see((QR,), 0.2 + frame * 0.1) for frame in range(5)]
    assert verdicts.count(Accepted(QR)) == 1


def test_nothing_is_asked_while_paused() -> None:
    acceptance = Acceptance()
    for at_s in range(5):
        assert acceptance.see((QR, OTHER_QR), float(at_s), paused=True) == Nothing()
    assert acceptance.see((QR, OTHER_QR), 5.0) == Several((QR, OTHER_QR))


def test_the_same_text_in_two_kinds_of_code_is_one() -> None:
    assert Acceptance().see((QR, MATRIX), 0.0) == Accepted(QR)


def test_two_scanners_share_nothing() -> None:
    first, second = Acceptance(), Acceptance()
    first.see((QR,), 0.0)
    assert second.see((QR,), 0.0) == Accepted(QR)


READINGS = st.sampled_from([QR, OTHER_QR, MATRIX, BARS, OTHER_BARS])


@given(st.lists(st.tuples(st.lists(READINGS, max_size=3), st.floats(0, 3)), max_size=40))
def test_no_text_is_accepted_twice_within_two_seconds_of_itself(
    frames: list[tuple[list[Reading], float]],
) -> None:
    acceptance = Acceptance()
    at_s = 0.0
    accepted: list[tuple[str, float]] = []
    for readings, gap_s in frames:
        at_s += gap_s
        verdict = acceptance.see(tuple(readings), at_s)
        if isinstance(verdict, Accepted):
            sure = {reading.text for reading in readings if reading.symbology.corrects_errors}
            assert sure <= {verdict.reading.text}
            accepted.append((verdict.reading.text, at_s))
    for text in {text for text, _ in accepted}:
        times_s = [accepted_s for other, accepted_s in accepted if other == text]
        assert all(after_s - before_s >= 2.0 for before_s, after_s in pairwise(times_s))


@given(st.lists(READINGS))
def test_distinct_texts_keep_the_order_and_the_first(readings: list[Reading]) -> None:
    distinct = distinct_texts(tuple(readings))
    assert [reading.text for reading in distinct] == list(dict.fromkeys(r.text for r in readings))
    assert all(reading in readings for reading in distinct)


@given(st.lists(st.tuples(st.text(min_size=1), st.booleans()), max_size=20))
def test_a_code_is_told_after_any_others_and_any_pauses(seen: list[tuple[str, bool]]) -> None:
    acceptance = Acceptance()
    for number, (text, paused) in enumerate(seen):
        acceptance.see((Reading(f"bad {text}", Symbology.QR),), number * 0.03, paused=paused)
    began_s = len(seen) * 0.03 + 0.5
    verdicts = [acceptance.see((QR,), began_s + frame * 0.03) for frame in range(WINDOW_FRAMES)]
    assert verdicts.count(Accepted(QR)) == 1


def test_what_another_accepted_just_before_is_no_new_scan_while_in_view() -> None:
    acceptance = Acceptance()
    acceptance.recall("A", 10.0)
    # The camera has just been opened, and is out of focus for three seconds.
    assert acceptance.see((), 10.0) == Nothing()
    assert acceptance.see((QR,), 13.0) == Nothing()
    assert acceptance.see((QR,), 14.9) == Nothing()
    assert acceptance.see((QR,), 17.0) == Accepted(QR)


def test_it_knows_how_long_the_last_scan_is_out_of_view() -> None:
    acceptance = Acceptance()
    assert acceptance.seen_ago_s(5.0) is None
    acceptance.see((QR,), 10.0)
    assert acceptance.seen_ago_s(10.0) == 0.0
    acceptance.see((), 10.5)
    assert acceptance.seen_ago_s(10.5) == 0.5
    acceptance.see((QR,), 11.0, paused=True)
    assert acceptance.seen_ago_s(11.25) == 0.25
