"""The page that says whose till this is, how its journal stands, and whom to call.

Nothing of a customer stands here: whoever comes to mend the till may take a picture of it.
"""

from __future__ import annotations

from datetime import datetime

from pos_app import __version__
from pos_app.domain.paper import QrModules
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.shop import Shop
from pos_app.domain.words import Words
from pos_app.ports.counter import JournalTold
from pos_app.ui.intents import Tap
from pos_app.ui.presenters.context import primary, way_out
from pos_app.ui.presenters.views import AboutView, Action, Band, Fact, Frame

_SEAL_SHOWN = 8


def identity_code(shop: Shop) -> str:
    """Return what the technician's code says: the program's version and the terminal."""
    return f"POS-APP {__version__} / {shop.terminal_label or '-'}"


def present_about(
    words: Words,
    shop: Shop,
    journal: JournalTold | None,
    *,
    phone: str,
    code: QrModules,
    band: Band | None,
) -> AboutView:
    """Show the facts; ``code`` is ``identity_code`` drawn, ``phone`` the support's."""
    facts = (
        Fact(words("about.shop"), shop.name),
        Fact(words("about.address"), shop.address),
        Fact(words("about.terminal"), shop.terminal_label),
        Fact(words("about.version"), __version__),
        *_journal(words, journal),
        Fact(words("about.phone"), phone, strong=True),
    )
    return AboutView(
        Frame(
            primary(words, words("about.primary"), "undo-2"),
            heading=words("about.heading"),
            large_heading=True,
            doors=(Action("licences", words("licences.door"), Tap.LICENCES, "file-text"),),
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            band=band,
        ),
        tuple(fact for fact in facts if fact.value),
        code,
        words("about.code"),
    )


def _journal(words: Words, journal: JournalTold | None) -> tuple[Fact, ...]:
    if journal is None:
        return ()
    copied = words("devices.never") if journal.copied_at is None else _moment(journal.copied_at)
    seal = words("about.sealed", events=str(journal.events), seal=journal.seal[:_SEAL_SHOWN])
    return (
        Fact(words("about.operations"), str(journal.operations)),
        Fact(words("about.journal"), seal if journal.events else words("about.empty")),
        Fact(words("about.copied"), copied),
    )


def _moment(at: datetime) -> str:
    return at.astimezone(SHOP_ZONE).strftime("%d/%m/%Y %H:%M")
