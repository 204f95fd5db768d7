"""``pos-app receipt verify``: whether a receipt is the backend's word, without a network.

The rule it keeps: what is not proved is not repeated. A forged receipt's sums are not shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from pos_app.domain.codes.recognise import bare_text
from pos_app.domain.money import format_amount
from pos_app.domain.our_papers import NotOurPaper, ReceiptClaim, read_receipt
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.words import Words

#: Whether the backend's signature over a claim's record is good.
IsSigned = Callable[[ReceiptClaim], bool]


def verify(text: str, is_signed: IsSigned, words: Words, say: Callable[[str], None]) -> bool:
    """Say whether a scanned text is on a true receipt, and if so what the receipt is about."""
    try:
        claim = read_receipt(bare_text(text))
    except NotOurPaper:
        say(words("verify.no_receipt"))
        return False
    if not is_signed(claim):
        say(words("verify.forged"))
        return False
    for line in _told(claim, words):
        say(line)
    return True


def _told(claim: ReceiptClaim, words: Words) -> Iterator[str]:
    decided_at = datetime.fromisoformat(claim.decided_at).astimezone(SHOP_ZONE)
    yield words("verify.genuine")
    yield words("verify.amount", amount=format_amount(claim.amount_cents))
    yield words("verify.total", amount=format_amount(claim.total_cents))
    yield words("verify.when", when=f"{decided_at:%d/%m/%Y %H:%M:%S}")
    yield words("verify.reference", reference=claim.reference)
    yield words("verify.terminal", terminal=claim.terminal_id)
    yield words("verify.reversal")
