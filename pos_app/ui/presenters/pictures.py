"""Still pictures: which file is to be searched, and that one is being searched."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.words import Words
from pos_app.ports.pictures import PictureFile
from pos_app.ui.intents import Choice, Tap
from pos_app.ui.presenters.context import primary, waiting, way_out
from pos_app.ui.presenters.views import (
    Action,
    Face,
    FileRow,
    FilesView,
    Frame,
    OutcomeView,
    Tone,
    Verdict,
)

#: As many as the smallest window has room for.
FILES_SHOWN = 4


def present_searching(words: Words, *, of_camera: bool, seconds: int) -> OutcomeView:
    """Say that one is being searched, for so many seconds already."""
    sentence = words("searching.camera" if of_camera else "searching.file")
    return OutcomeView(
        "searching",
        Frame(
            waiting(words, words("searching.primary"), "scan-search"),
            heading=words("searching.heading"),
            way_out=way_out(words, words("way_out.cancel")),
        ),
        Verdict(words("searching.title"), sentence, Tone.OK, seconds=seconds),
    )


def present_picking(
    words: Words, files: Sequence[PictureFile] | None, first: int, now: datetime
) -> FilesView:
    """Offer the page of ``files`` that begins with number ``first``, counted from 0."""
    count = len(files or ())
    shown = (files or ())[first : first + FILES_SHOWN]
    return FilesView(
        Frame(
            primary(words, words("files.look_again"), "refresh-cw", Face.OUTLINE),
            heading=_position(words, first, count) if shown else words("files.heading"),
            doors=_pages(words, first, count),
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            question=words("files.question"),
            advice=words("files.advice"),
            tight=True,
        ),
        tuple(_row(words, str(at), file, now) for at, file in enumerate(shown, 1)),
        "" if shown else words("files.looking" if files is None else "files.none"),
    )


def _row(words: Words, number: str, file: PictureFile, now: datetime) -> FileRow:
    when, place = _when(words, file.changed_at, now), words(f"files.place.{file.place.value}")
    text = f"{number}: {file.path.name}, {when}, {place}"
    action = Action(f"file_{number}", text, Choice(number), cap=number)
    return FileRow(action, number, file.path.name, when, place)


def _when(words: Words, changed_at: datetime, now: datetime) -> str:
    at, today = changed_at.astimezone(SHOP_ZONE), now.astimezone(SHOP_ZONE).date()
    if at.date() == today:
        return words("files.today", time=at.strftime("%H:%M"))
    if at.date() == today - timedelta(days=1):
        return words("files.yesterday", time=at.strftime("%H:%M"))
    return at.strftime("%d/%m/%Y")


def _position(words: Words, first: int, count: int) -> str:
    last = min(count, first + FILES_SHOWN)
    return words("files.position", first=str(first + 1), last=str(last), count=str(count))


def _pages(words: Words, first: int, count: int) -> tuple[Action, ...]:
    if count <= FILES_SHOWN:
        return ()
    up, down = first > 0, first + FILES_SHOWN < count
    return (
        Action("page_up", words("operations.newer"), Tap.PAGE_UP, "chevron-up", enabled=up),
        Action("page_down", words("operations.older"), Tap.PAGE_DOWN, "chevron-down", enabled=down),
    )
