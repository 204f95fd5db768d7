"""The help is found: by its own words, by a part of them, and with a slip of the hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.help import STEPS, Entry, Topic, find, is_one_slip, nearness, words_in
from pos_app.domain.words import Language
from pos_app.ui.presenters.help import entries_in
from pos_app.ui.translations import words_of

#: As many rows as a large window shows at once.
SHOWN = 5
ITALIAN = entries_in(words_of(Language.ITALIAN))
OWN_WORDS = [(entry.topic, word) for entry in ITALIAN for word in words_in(entry.key_words)]


def found(text: str) -> tuple[Topic, ...]:
    return find(text, ITALIAN)


@pytest.mark.parametrize("language", Language)
def test_every_topic_is_found_by_each_of_its_own_words(language: Language) -> None:
    entries = entries_in(words_of(language))
    for entry in entries:
        own = words_in(entry.key_words)
        assert len(own) >= 3, entry.topic
        for word in own:
            assert entry.topic in find(word, entries)[:SHOWN], (language, entry.topic, word)


@pytest.mark.parametrize("language", Language)
def test_every_topic_is_found_first_by_its_question(language: Language) -> None:
    entries = entries_in(words_of(language))
    for entry in entries:
        assert find(entry.question, entries)[0] is entry.topic


@given(st.sampled_from([each for each in OWN_WORDS if len(each[1]) >= 6]), st.data())
def test_a_slip_of_the_hand_is_forgiven(own: tuple[Topic, str], data: st.DataObject) -> None:
    topic, word = own
    at = data.draw(st.integers(1, len(word) - 2), label="at")
    slipped = data.draw(
        st.sampled_from(
            [
                word[:at] + word[at + 1 :],
                word[:at] + "q" + word[at:],
                word[:at] + "q" + word[at + 1 :],
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            ]
        ),
        label="slipped",
    )
    assert topic in found(slipped)


@given(st.sampled_from(OWN_WORDS))
def test_the_beginning_of_a_word_is_enough(own: tuple[Topic, str]) -> None:
    topic, word = own
    assert topic in found(word[: max(3, len(word) - 3)])


@given(st.text(max_size=40))
def test_whatever_is_typed_names_each_topic_once(text: str) -> None:
    topics = found(text)
    assert len(set(topics)) == len(topics)
    assert topics == found(text.upper()) or not text.isascii()


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("è finita la carta", Topic.PAPER_OUT),
        ("CARTA", Topic.PAPER_OUT),
        ("verifca", Topic.IN_DOUBT),
        ("luminosita", Topic.CODE_UNREAD),
        ("cliente vuole soldi indietro", Topic.WANTS_CASH),
        ("stornato", Topic.STORNO),
        ("corrente", Topic.POWER_CUT),
        ("chiudere la cassa", Topic.END_OF_DAY),
        ("pin", Topic.PIN),
        ("lettere più grandi", Topic.LOOK),
        ("due codici", Topic.SEVERAL_CODES),
    ],
)
def test_what_shopkeepers_say_comes_first(typed: str, first: Topic) -> None:
    assert found(typed)[0] is first


def test_nothing_typed_lists_everything_and_nonsense_finds_nothing() -> None:
    assert found("") == found(" ?!") == tuple(Topic)
    assert found("xxqz") == ()


def test_a_short_word_is_a_word_or_a_beginning_and_no_slip() -> None:
    assert nearness("qr", "qr") > nearness("qr", "qratore") > 0
    assert nearness("qr", "pqr") == nearness("ab", "ac") == 0


@pytest.mark.parametrize(
    ("typed", "word", "is_slip"),
    [
        ("carta", "carta", True),
        ("crta", "carta", True),
        ("carrta", "carta", True),
        ("cabta", "carta", True),
        ("catra", "carta", True),
        ("catar", "carta", False),
        ("cbbta", "carta", False),
        ("", "", True),
        ("a", "", True),
    ],
)
def test_one_slip_is_told_from_two(typed: str, word: str, is_slip: bool) -> None:  # noqa: FBT001
    assert is_one_slip(typed, word) == is_slip


def test_a_word_counts_where_it_stands_best() -> None:
    entry = Entry(Topic.PIN, "il PIN?", ("Scrivi il PIN.", "Aspetta."), "pin")
    assert entry.weighed["pin"] > entry.weighed["il"] > entry.weighed["aspetta"]


def test_every_topic_has_two_to_five_steps() -> None:
    assert set(STEPS) == set(Topic)
    assert all(2 <= count <= 5 for count in STEPS.values())
