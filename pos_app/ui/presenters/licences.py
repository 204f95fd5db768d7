"""The page of the licences: a part, its version and its licence in a line."""

from __future__ import annotations

from collections.abc import Sequence

from pos_app.domain.words import Words
from pos_app.ports.licences import Licence
from pos_app.ui.intents import Tap
from pos_app.ui.presenters.context import primary, way_out
from pos_app.ui.presenters.views import Action, Fact, Frame, LicencesView

_A_PAGE = 7


def page_count(licences: Sequence[Licence] | None) -> int:
    return max(1, -(-len(licences or ()) // _A_PAGE))


def present_licences(words: Words, licences: Sequence[Licence] | None, page: int) -> LicencesView:
    """Show one page; ``licences`` is None until they are found."""
    pages, shown = page_count(licences), (licences or ())[page * _A_PAGE :][:_A_PAGE]
    newer, older = words("history.up"), words("history.down")
    position = words("licences.page", page=str(page + 1), pages=str(pages))
    return LicencesView(
        Frame(
            primary(words, words("licences.primary"), "undo-2"),
            heading=words("licences.heading"),
            large_heading=True,
            way_out=way_out(words, words("way_out.back"), "undo-2"),
        ),
        tuple(Fact(f"{each.part} {each.version}", each.licence) for each in shown),
        words("licences.looking") if licences is None else position,
        (
            Action("page_up", newer, Tap.PAGE_UP, "chevron-up", enabled=page > 0),
            Action("page_down", older, Tap.PAGE_DOWN, "chevron-down", enabled=page < pages - 1),
        ),
    )
