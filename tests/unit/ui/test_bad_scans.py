"""Whatever is scanned is named and forgotten, and the next good code is served (issue 4)."""

from __future__ import annotations

import logging
import unicodedata

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from pos_app.domain.codes import token
from pos_app.domain.codes.recognise import Refused, recognise
from pos_app.ports.scanner import Scan, Source
from pos_app.ui.fronts.kinds import (
    Pricing,
)
from pos_app.ui.messages import Scanned
from tests.helpers.counters import FakeCounter
from tests.helpers.operations import CODE
from tests.helpers.windows import Counterside, open_window

#: What no code here may hold, each kind with an example that looks nearly right.
SPOILERS = {
    "a NUL": CODE.secret[:9] + "\x00" + CODE.secret[10:],
    "a command to a printer": "\x1b@" + CODE.secret,
    "a line that would be forged": CODE.secret + "\nTOTALE 0,00",
    "a bidi mark": "\u202e" + CODE.secret,
    "nothing that is seen": CODE.secret + "\u2060",
    "digits of another alphabet": "SS1\u0660\u0661\u0662" + CODE.secret[6:],
    "wide digits": CODE.secret.replace("7", "\uff17"),
    "bytes": "\udc80\udcff" + CODE.secret,
    "a full QR code": "A" * 4296,
    "the code many times": CODE.secret * 30,
    "the set-up of a reader": "@SETUPE1",
    "a part of a series": CODE.secret[: len(CODE.secret) // 2],
}
BAD = (
    st.sampled_from(list(SPOILERS.values()))
    | st.text(max_size=60)
    | st.text(token.ALPHABET, max_size=40)
    | st.binary(max_size=60).map(lambda sent: sent.decode("utf-8", "surrogateescape"))
)
SOURCES = st.sampled_from([source for source in Source if source is not Source.TYPED])


@pytest.fixture
def side() -> Counterside:
    side = open_window()
    side.counter.open_up()
    return side


def is_refused(text: str) -> bool:
    return isinstance(recognise(text), Refused)


@pytest.mark.parametrize("text", SPOILERS.values(), ids=SPOILERS.keys())
def test_a_bad_code_is_named_and_starts_nothing(side: Counterside, text: str) -> None:
    side.scan(text)
    assert side.screen == "idle"
    named = side.text("band_text")
    assert named
    assert all(sign.isprintable() for sign in named)
    assert side.counter.drafts == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(bad=st.lists(st.tuples(BAD, SOURCES), max_size=6))
@example(bad=[(text, Source.CAMERA) for text in SPOILERS.values()])
def test_a_good_code_is_served_after_any_bad_ones(
    side: Counterside, caplog: pytest.LogCaptureFixture, bad: list[tuple[str, Source]]
) -> None:
    caplog.set_level(logging.DEBUG)
    desk = side.shell.wake().desk
    for text, source in bad:
        if is_refused(text):
            desk.take(Scanned(Scan(text, source)))
            assert side.screen == "idle"
            assert_quiet_about(text, caplog, side.counter)
    side.scan(CODE)
    assert isinstance(desk.situation.front, Pricing)
    assert desk.situation.front.code == CODE
    assert desk.situation.band is None
    side.press(Qt.Key.Key_Escape)
    assert side.screen == "idle"


def assert_quiet_about(text: str, caplog: pytest.LogCaptureFixture, counter: FakeCounter) -> None:
    telling = "".join(sign for sign in text if unicodedata.category(sign) != "Cs")
    if len(telling) > 4:
        assert telling not in caplog.text
        assert telling not in repr(counter.drafts)
        assert telling not in repr(Scan(text, Source.CAMERA))


def test_the_watch_over_the_log_sees_a_text_in_it(
    side: Counterside, caplog: pytest.LogCaptureFixture
) -> None:
    """The positive control."""
    logging.getLogger("planted").warning("scanned %s", CODE.secret)
    with pytest.raises(AssertionError):
        assert_quiet_about(CODE.secret, caplog, side.counter)
