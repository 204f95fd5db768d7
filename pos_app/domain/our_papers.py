"""The codes on our own papers: which operation a paper is about, and who vouches for it.

The rules they keep: nothing personal, no amount but what the paper says anyway, and only signs
that a QR code packs small (digits, capitals, ``/ : . + -``).

``SSO1:KEY:MARK`` stands on what the till hands out while it knows more than the paper. The mark
is a MAC under a key of this terminal, so that nobody can make it open an operation that it did
not print. ``SSR1:KEY/REFERENCE/TERMINAL/AMOUNT/TOTAL/TIME/SIGNATURE`` stands on receipts: the
backend's own signed record, from which anybody with its public key can tell a true receipt,
without a network (docs/decisions/0019).
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from dataclasses import dataclass

from pos_app.domain.operation import Decision, IntentId, Operation, Verdict

OPERATION_PREFIX = "SSO1:"
RECEIPT_PREFIX = "SSR1:"

_SEAL_DOMAIN = b"pos-paper-seal-v1"
_MARK_DOMAIN = b"pos-paper-v1\n"
_MARK_BYTES = 10
_OPERATION = re.compile(r"SSO1:(?P<key>[0-9A-F]{32}):(?P<mark>[A-Z2-7]{16})")
_RECEIPT = re.compile(
    r"SSR1:(?P<key>[0-9A-F]{32})/(?P<reference>[0-9-]{1,40})/(?P<terminal>[A-Za-z0-9._-]{1,40})"
    r"/(?P<amount>[1-9]\d{0,5})/(?P<total>[1-9]\d{0,5})/(?P<time>[0-9T:.+Z-]{20,35})"
    r"/(?P<signature>[A-Z2-7]{103})",
    re.ASCII,
)
_BARE_RECEIPT = re.compile(r"SSR1:(?P<key>[0-9A-F]{32})")
_SIGNATURE_BYTES = 64


class NotOurPaper(ValueError):
    """The text is on no paper of ours, or not on one that this terminal vouches for."""


class PaperSeal:
    """What this terminal knows its own papers by. Tells its key to nobody."""

    def __init__(self, terminal_secret: bytes) -> None:
        self._key = hmac.digest(terminal_secret, _SEAL_DOMAIN, hashlib.sha256)

    def __repr__(self) -> str:
        return "PaperSeal(********)"

    def code(self, iid: IntentId) -> str:
        """Return the code for a paper about this operation."""
        return f"{OPERATION_PREFIX}{iid.upper()}:{self._mark(iid)}"

    def open(self, text: str) -> IntentId:
        """Return the operation that a paper of this terminal is about.

        Raises:
            NotOurPaper: another terminal's, or nobody's: the mark is not ours.
        """
        found = _OPERATION.fullmatch(text)
        if found is None:
            raise NotOurPaper("not shaped like a code of ours")
        iid = IntentId(found["key"].lower())
        if not hmac.compare_digest(found["mark"], self._mark(iid)):
            raise NotOurPaper("its mark is not this terminal's")
        return iid

    def _mark(self, iid: IntentId) -> str:
        digest = hmac.digest(self._key, _MARK_DOMAIN + iid.encode("ascii"), hashlib.sha256)
        return base64.b32encode(digest[:_MARK_BYTES]).decode("ascii")


@dataclass(frozen=True, slots=True)
class ReceiptClaim:
    """What a receipt's code says; true only if ``signature`` over ``record`` is the backend's.

    Attributes:
        record: The text that the backend signed, made again from the rest.
        signature: 64 octets.
    """

    iid: IntentId
    reference: str
    terminal_id: str
    amount_cents: int
    total_cents: int
    decided_at: str
    signature: bytes

    @property
    def record(self) -> str:
        """Return the decision as the wire has it: compact JSON, members in their order."""
        members = {
            "key": self.iid,
            "reversal_key": "",
            "terminal": self.terminal_id,
            "amount_cents": self.amount_cents,
            "total_cents": self.total_cents,
            "verdict": Verdict.CONFIRMED.value,
            "reference": self.reference,
            "reason": "",
            "decided_at": self.decided_at,
            "v": 1,
        }
        return json.dumps(members, separators=(",", ":"))


def receipt_code(decision: Decision) -> str:
    """Return the code for a receipt of this recharge.

    Without the signature where the record could not be made again from so short a text (a
    terminal with a name of strange signs, a later protocol): the till still finds the row.
    """
    bare = f"{RECEIPT_PREFIX}{decision.iid.upper()}"
    try:
        signature = base64.b64decode(decision.signature, validate=True)
    except ValueError:
        return bare
    packed = base64.b32encode(signature).decode("ascii").rstrip("=")
    code = (
        f"{bare}/{decision.reference}/{decision.terminal_id}/{decision.amount_cents}"
        f"/{decision.total_cents}/{decision.decided_at}/{packed}"
    )
    try:
        says_it_all = read_receipt(code).record == decision.record
    except NotOurPaper:
        return bare
    return code if says_it_all else bare


def read_receipt(text: str) -> ReceiptClaim:
    """Read a receipt's code; whether it is true, the signature says.

    Raises:
        NotOurPaper: another code, a damaged one, or one without a signature.
    """
    found = _RECEIPT.fullmatch(text)
    if found is None:
        raise NotOurPaper("not the code of a receipt with its signature")
    signature = base64.b32decode(found["signature"] + "=")
    assert len(signature) == _SIGNATURE_BYTES, len(signature)
    return ReceiptClaim(
        iid=IntentId(found["key"].lower()),
        reference=found["reference"],
        terminal_id=found["terminal"],
        amount_cents=int(found["amount"]),
        total_cents=int(found["total"]),
        decided_at=found["time"],
        signature=signature,
    )


def operation_on(text: str, seal: PaperSeal | None) -> IntentId:
    """Return the operation that a scanned paper says it is about.

    A receipt's word is taken so far; whether it is true of that operation, ``agrees`` says.

    Raises:
        NotOurPaper: another terminal's or a forged one, or no paper's code.
    """
    found = _RECEIPT.fullmatch(text) or _BARE_RECEIPT.fullmatch(text)
    if found is not None:
        return IntentId(found["key"].lower())
    if seal is None:
        raise NotOurPaper("this terminal has no papers yet")
    return seal.open(text)


def agrees(text: str, operation: Operation) -> bool:
    """Whether a paper about ``operation`` says what the journal knows; a receipt may be altered."""
    if not text.startswith(RECEIPT_PREFIX):
        return True
    return operation.decision is not None and receipt_code(operation.decision) == text
