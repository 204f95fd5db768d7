"""The slip that tries the printer: what a receipt is made of, and nothing of a receipt.

The rule it keeps: nobody can take it for one; it names no sum and no operation.
"""

from __future__ import annotations

from datetime import datetime

from pos_app.domain.paper import Align, Document, Pair, Qr, Rule, Size, Space, Text
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.shop import Shop
from pos_app.domain.words import PAPER_WORDS as WORDS

#: What a reader says when it reads the slip; no code of anybody's.
TRIAL_CODE = "PROVA"
_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789"
_ACCENTS = "à è é ì ò ù À È É Ì Ò Ù € ° %"


def trial_slip(shop: Shop, printed_at: datetime) -> Document:
    """Compose the slip."""
    when = printed_at.astimezone(SHOP_ZONE).strftime("%d/%m/%Y %H:%M:%S")
    return Document(
        WORDS("trial.title"),
        (
            Text(shop.name, Align.CENTRE, bold=True),
            Rule(),
            Text(WORDS("trial.title"), Align.CENTRE, bold=True, size=Size.LARGE),
            Text(WORDS("trial.no_receipt"), Align.CENTRE, bold=True),
            Rule(),
            Pair(WORDS("paper.when"), when),
            Pair(WORDS("trial.terminal"), shop.terminal_label),
            Text(_SIGNS),
            Text(_ACCENTS),
            Rule(),
            Text(WORDS("trial.what_now"), Align.CENTRE),
            Qr(TRIAL_CODE),
            Space(),
        ),
    )
