"""A reader's burst told from a hand, whatever the order and the pace of the two."""

from __future__ import annotations

import string
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.codes.recognise import Refused, recognise
from pos_app.domain.keyboards import ENTER, Layout
from pos_app.domain.keystrokes import Manner, Press, key_sign
from pos_app.ports.scanner import Burst, Held, KeyReader, KeyReading, Source, Typed
from pos_app.scanner.readers.wedge import BurstDetector, WedgeConfig, learnt
from tests.helpers.cameras import CODE
from tests.helpers.readers import TypingReader, Way, presses

SIGNS = string.ascii_letters + string.digits + "|:-./"


class Counter:
    """Plays the window: feeds keys, and calls ``elapse`` after the detector's silence."""

    def __init__(self, detector: KeyReader | None = None) -> None:
        self.detector = detector or BurstDetector()
        self.now_s = 50.0
        self.typed: list[str] = []
        self.scans: list[str] = []

    def press(self, sign: str, after_s: float) -> KeyReading:
        self.wait(after_s)
        return self.take(self.detector.press(Press(sign=sign), self.now_s))

    def wait(self, seconds: float) -> None:
        if seconds >= self.detector.silence_s:
            reading = self.detector.elapse(self.now_s + self.detector.silence_s)
            if reading is not None:
                self.take(reading)
        self.now_s += seconds

    def take(self, reading: KeyReading) -> KeyReading:
        match reading:
            case Typed(keys):
                self.typed.extend(key.sign for key in keys)
            case Burst(scan):
                assert scan.source is Source.WEDGE
                self.scans.append(scan.text)
            case Held():
                pass
        return reading


def typed(signs: str) -> Typed:
    return Typed(tuple(Press(sign=sign) for sign in signs))


def scan(
    counter: Counter, text: str, end: str, gap_s: float = 0.002, before_s: float = 1.0
) -> None:
    for number, sign in enumerate(text + end):
        counter.press(sign, gap_s if number else before_s)


@pytest.mark.parametrize("end", ["\r", "\t", ""])
@pytest.mark.parametrize("gap_s", [0.001, 0.015, 0.035])
def test_a_burst_is_a_scan_and_leaks_nothing(end: str, gap_s: float) -> None:
    counter = Counter()
    scan(counter, CODE.secret, end, gap_s)
    counter.wait(1.0)
    assert (counter.scans, counter.typed) == ([CODE.secret], [])


def test_a_digit_of_a_hand_is_given_back_after_the_silence() -> None:
    counter = Counter()
    assert counter.press("7", 1.0) == Held()
    counter.wait(0.1)
    assert counter.typed == ["7"]


def test_a_quick_hand_gets_its_keys_while_it_types() -> None:
    counter = Counter()
    for sign in "12345678":
        counter.press(sign, 0.085)
    assert counter.typed == list("1234567")


def test_enter_of_a_hand_is_given_back_at_once() -> None:
    counter = Counter()
    counter.press("5", 1.0)
    assert counter.press("\r", 0.04) == typed("5\r")
    assert counter.press("\r", 1.0) == typed("\r")


@pytest.mark.parametrize("end", ["\r", "\r\n", "\t"])
@pytest.mark.parametrize("text", ["50", "2174", "WRX0;"])
def test_a_short_code_presses_nothing(text: str, end: str) -> None:
    counter = Counter()
    scan(counter, text, end, gap_s=0.006)
    counter.wait(1.0)
    assert (counter.scans, counter.typed) == ([text], [])
    assert counter.press("\r", 1.0) == typed("\r")


def test_a_short_code_without_a_line_end_is_taken_from_the_field() -> None:
    counter = Counter()
    scan(counter, "217", "", gap_s=0.006)
    counter.wait(1.0)
    assert (counter.scans, counter.typed) == (["217"], [])


@pytest.mark.parametrize("gap_s", [0.012, 0.03])
def test_a_short_burst_that_a_hand_can_do_is_typed(gap_s: float) -> None:
    counter = Counter()
    scan(counter, "12345", "\r", gap_s)
    assert (counter.scans, counter.typed) == ([], [*"12345", "\r"])


def test_two_fingers_that_slipped_have_typed() -> None:
    counter = Counter()
    scan(counter, "50", "", gap_s=0.001)
    assert counter.press("\r", 0.09) == typed("50\r")


@pytest.mark.parametrize("late_s", [0.0, 0.002, 0.09])
def test_the_second_line_end_of_a_scan_presses_nothing(late_s: float) -> None:
    counter = Counter()
    scan(counter, CODE.secret, "\r")
    assert counter.press("\r", late_s) == Held()
    counter.wait(0.1)
    assert (counter.scans, counter.typed) == ([CODE.secret], [])
    assert counter.press("\r", 1.0) == typed("\r")


def test_two_scans_at_once_are_two() -> None:
    counter = Counter()
    scan(counter, CODE.secret, "\r")
    scan(counter, "8032754210017", "\r", before_s=0.005)
    counter.wait(0.1)
    assert (counter.scans, counter.typed) == ([CODE.secret, "8032754210017"], [])


def test_a_hiccup_in_a_burst_does_not_break_it() -> None:
    counter = Counter()
    for number, sign in enumerate(CODE.secret):
        counter.press(sign, 0.08 if number == 9 else 0.002)
    counter.press("\r", 0.002)
    counter.wait(0.1)
    assert (counter.scans, counter.typed) == ([CODE.secret], [])


def test_a_timer_that_never_fires_loses_nothing() -> None:
    detector = BurstDetector()
    assert detector.press(Press(sign="1"), 0.0) == Held()
    assert detector.press(Press(sign="2"), 9.0) == typed("1")
    assert detector.press(Press(sign="\r"), 9.5) == typed("2\r")
    for number, sign in enumerate("ABCDEFG"):
        detector.press(Press(sign=sign), 20.0 + number / 1000)
    settled = detector.press(Press(sign="3"), 30.0)
    assert isinstance(settled, Burst)
    assert settled.scan.text == "ABCDEFG"
    assert detector.elapse(31.0) == typed("3")
    assert detector.elapse(32.0) is None


def test_the_longest_code_there_is_comes_whole() -> None:
    counter = Counter()
    scan(counter, "A" * 4296, "\r")
    counter.wait(0.1)
    assert (counter.scans, counter.typed) == (["A" * 4296], [])


def test_a_slow_reader_is_a_matter_of_configuration() -> None:
    counter = Counter(BurstDetector(WedgeConfig(gap_max_s=0.08)))
    scan(counter, CODE.secret, "\r", gap_s=0.06)
    counter.wait(0.1)
    assert (counter.scans, counter.typed) == ([CODE.secret], [])


@dataclass(frozen=True)
class Hand:
    sign: str
    before_s: float


@dataclass(frozen=True)
class Reader:
    text: str
    end: str
    gap_s: float
    before_s: float


HANDS = st.builds(Hand, sign=st.sampled_from(SIGNS), before_s=st.floats(0.045, 0.5))
READERS = st.builds(
    Reader,
    text=st.text(SIGNS, min_size=6, max_size=40),
    end=st.sampled_from(["\r", "\t", ""]),
    gap_s=st.floats(0.0005, 0.034),
    before_s=st.floats(0.045, 0.5),
)


@given(st.lists(HANDS | READERS, max_size=12))
def test_any_mixture_keeps_each_key_in_order_and_each_scan_whole(
    acts: list[Hand | Reader],
) -> None:
    counter = Counter()
    for act in acts:
        match act:
            case Hand(sign, before_s):
                counter.press(sign, before_s)
            case Reader(text, end, gap_s, before_s):
                scan(counter, text, end, gap_s, before_s)
                counter.wait(0.0 if end else 0.1)
    counter.wait(1.0)
    assert counter.typed == [act.sign for act in acts if isinstance(act, Hand)]
    assert counter.scans == [act.text for act in acts if isinstance(act, Reader)]


KEYS = st.tuples(st.sampled_from(SIGNS + "\r\t"), st.floats(0.0, 0.3))


@given(keys=st.lists(KEYS, max_size=60), timer=st.booleans())
def test_no_sign_is_lost_doubled_or_moved(keys: list[tuple[str, float]], *, timer: bool) -> None:
    detector = BurstDetector()
    out: list[str] = []

    def take(reading: KeyReading | None) -> None:
        if isinstance(reading, Typed):
            out.extend(key.sign for key in reading.keys)
        elif isinstance(reading, Burst):
            out.extend(reading.scan.text)

    now_s = 0.0
    for sign, gap_s in keys:
        if timer and gap_s >= detector.silence_s:
            take(detector.elapse(now_s + detector.silence_s))
        now_s += gap_s
        take(detector.press(Press(sign=sign), now_s))
    take(detector.elapse(now_s + 1))
    line_ends = {"\r", "\t"}
    assert [s for s in out if s not in line_ends] == [s for s, _ in keys if s not in line_ends]


LAYOUTS = st.sampled_from(list(Layout))


def play(counter: Counter, made: list[Press], gap_s: float = 0.003) -> None:
    counter.wait(1.0)
    for press in made:
        counter.now_s += gap_s
        counter.take(counter.detector.press(press, counter.now_s))
    counter.wait(1.0)


@given(layout=LAYOUTS, host=LAYOUTS, way=st.sampled_from(list(Way)))
def test_a_learnt_reader_is_understood_on_any_machine(
    layout: Layout, host: Layout, way: Way
) -> None:
    counter = Counter(BurstDetector(learnt(Manner(layout, host, gap_s=0.003))))
    text = "PAGOPA|002|300022028000000154|82001760675|1000"
    play(counter, presses(TypingReader(layout, end="\r\n", way=way).type_out(text), host))
    assert (counter.scans, counter.typed) == ([text], [])


@pytest.mark.parametrize("host", Layout)
@pytest.mark.parametrize("reader_is", ["american", "as the machine"])
def test_an_unlearnt_reader_is_understood_if_it_is_american_or_as_the_machine(
    host: Layout, reader_is: str
) -> None:
    counter = Counter()
    layout = Layout.US if reader_is == "american" else host
    play(counter, presses(TypingReader(layout).type_out(CODE.secret), host))
    assert (counter.scans, counter.typed) == ([CODE.secret], [])


def test_a_scan_with_a_key_that_is_no_sign_is_refused_whole() -> None:
    counter = Counter()
    code = CODE.secret
    made = presses(TypingReader(end="").type_out(code), Layout.IT)
    play(counter, [*made[:9], Press(59), *made[9:], Press(ENTER)])
    (text,) = counter.scans
    assert isinstance(recognise(text), Refused)
    assert text.replace(key_sign(59), "") == code


@given(
    st.lists(
        st.builds(
            Press, key=st.sampled_from([0, 2, 69, 103, 183]), sign=st.sampled_from(["", "1"])
        ),
        min_size=6,
        max_size=9,
    )
)
def test_a_burst_of_keys_that_say_nothing_is_a_scan_that_is_refused(made: list[Press]) -> None:
    """As the arrows on a platform that does not tell which key it was."""
    counter = Counter()
    for press in made:
        counter.now_s += 0.002
        counter.take(counter.detector.press(press, counter.now_s))
    counter.wait(1.0)
    (text,) = counter.scans
    assert isinstance(recognise(text), Refused)


def test_a_slow_reader_that_is_learnt_gets_its_time() -> None:
    counter = Counter(BurstDetector(learnt(Manner(gap_s=0.06))))
    scan(counter, CODE.secret, "\r", gap_s=0.08)
    counter.wait(1.0)
    assert (counter.scans, counter.typed) == ([CODE.secret], [])


@pytest.mark.parametrize(
    ("text", "gap_s", "is_scan"),
    [
        ("246810", 0.020, False),
        ("246810246810", 0.015, False),
        ("246810", 0.005, True),
        ("8032754210017", 0.020, True),
        (CODE.secret, 0.020, True),
    ],
)
def test_drummed_digits_are_a_pin_where_one_is_asked_for(
    text: str, gap_s: float, *, is_scan: bool
) -> None:
    counter = Counter()
    counter.detector.expect_pin(expected=True)
    scan(counter, text, "\r", gap_s)
    counter.wait(1.0)
    assert (counter.scans, "".join(counter.typed)) == (
        ([text], "") if is_scan else ([], text + "\r")
    )
    counter.detector.expect_pin(expected=False)
    scan(counter, text, "\r", gap_s)
    counter.wait(1.0)
    assert counter.scans[-1] == text
