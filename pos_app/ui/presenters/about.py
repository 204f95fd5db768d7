"""The page that says whose till this is, and which version of the program."""

from __future__ import annotations

from pos_app import __version__
from pos_app.domain.shop import Shop
from pos_app.domain.words import Words
from pos_app.ui.presenters.context import primary, way_out
from pos_app.ui.presenters.views import AboutView, Band, Fact, Frame


def present_about(words: Words, shop: Shop, band: Band | None) -> AboutView:
    facts = (
        Fact(words("about.shop"), shop.name),
        Fact(words("about.address"), shop.address),
        Fact(words("about.terminal"), shop.terminal_label),
        Fact(words("about.version"), __version__),
    )
    return AboutView(
        Frame(
            primary(words, words("about.primary"), "undo-2"),
            heading=words("about.heading"),
            large_heading=True,
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            band=band,
        ),
        tuple(fact for fact in facts if fact.value),
    )
