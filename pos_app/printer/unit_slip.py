"""A slip that says which printer it came out of: to find it in the shop, and to prove it.

The rule it keeps: nobody can take it for a receipt.
"""

from __future__ import annotations

from datetime import datetime

from pos_app.domain.paper import Align, Document, Pair, Rule, Size, Space, Text
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.words import Words


def unit_slip(address: str, printed_at: datetime) -> Document:
    """Compose the slip of the printer at ``address``."""
    words = Words()
    when = printed_at.astimezone(SHOP_ZONE).strftime("%d/%m/%Y %H:%M")
    return Document(
        title=words("unit.title"),
        blocks=(
            Text(words("unit.title"), Align.CENTRE, bold=True, size=Size.TALL),
            Text(words("unit.no_receipt"), Align.CENTRE),
            Rule(),
            Text(words("unit.address")),
            Text(address, bold=True),
            Space(),
            Pair(words("paper.when"), when),
            Rule(),
            Text(words("unit.what_now")),
            Space(),
        ),
    )
