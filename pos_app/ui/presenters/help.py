"""The help on the screen: a topic with its steps, or what was found for some words. Pure."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pos_app.domain.help import STEPS, Entry, Topic, find
from pos_app.domain.words import Words
from pos_app.ui.intents import Choice, Tap
from pos_app.ui.presenters.context import primary, waiting, way_out
from pos_app.ui.presenters.views import Action, Band, Frame, HelpSearchView, HelpView

if TYPE_CHECKING:
    from pos_app.ui.rooms.kinds import Help

#: Topics told of at each side of the selected one: no window shows more.
_AROUND = 5


def present_help(
    words: Words, room: Help, band: Band | None, *, trains: bool | None = None
) -> HelpView | HelpSearchView:
    """Show it; ``trains`` is whether the training may begin now, None where there is none."""
    if room.text is None:
        return _topic(words, room.topic, band, trains=trains)
    return _search(words, room.text, room.selected, band)


@lru_cache(maxsize=2)
def entries_in(words: Words) -> tuple[Entry, ...]:
    """Return every topic's texts in this language, in the order of the list."""
    return tuple(
        Entry(topic, question(words, topic), _steps(words, topic), _key_words(words, topic))
        for topic in Topic
    )


def question(words: Words, topic: Topic) -> str:
    return words(f"help.{topic.value}.question")


def _steps(words: Words, topic: Topic) -> tuple[str, ...]:
    numbers = range(1, STEPS[topic] + 1)
    return tuple(words(f"help.{topic.value}.step{number}") for number in numbers)


def _key_words(words: Words, topic: Topic) -> str:
    return words(f"help_words.{topic.value}")


def _topic(words: Words, topic: Topic, band: Band | None, *, trains: bool | None) -> HelpView:
    return HelpView(
        Frame(
            primary(words, words("help.primary"), "check"),
            heading=words("help.heading"),
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            band=band,
            helps=False,
            moment=topic.value,
        ),
        question(words, topic),
        _steps(words, topic),
        words(f"help.{topic.value}.call"),
        (
            *(() if topic is not Topic.TRAINING else _training_door(words, trains=trains)),
            Action("help_search", words("help.search"), Tap.HELP, "search", "F1"),
        ),
    )


def _training_door(words: Words, *, trains: bool | None) -> tuple[Action, ...]:
    if trains is None:
        return ()
    text = words("training.begin")
    return (Action("train", text, Tap.TRAIN, "graduation-cap", enabled=trains),)


def _search(words: Words, text: str, selected: int, band: Band | None) -> HelpSearchView:
    found = find(text, entries_in(words))
    first = max(0, selected - _AROUND)
    return HelpSearchView(
        Frame(
            primary(words, words("help.open"), "arrow-right")
            if found
            else waiting(words, words("help.none_primary"), "search"),
            heading=words("help.searching"),
            large_heading=True,
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            band=band,
            helps=False,
            moment=text,
        ),
        text,
        words("help.placeholder"),
        tuple(
            Action(
                f"help_{topic.value}",
                question(words, topic),
                Choice(topic.value),
                selected=first + at == selected,
            )
            for at, topic in enumerate(found[first : selected + _AROUND + 1])
        ),
        "" if found else words("help.none"),
        words("help.position", at=str(selected + 1), count=str(len(found))) if found else "",
        words("help.space"),
    )
