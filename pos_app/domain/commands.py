"""What the table asks of the world, in the imperative. Carried out after the journal's commit."""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.domain.print_job import DocumentKind, Mark


@dataclass(frozen=True, slots=True)
class OrderPreReceipt:
    """Post ``PreReceiptOrdered``: printing is a journalled step of its own (W1, W2)."""


@dataclass(frozen=True, slots=True)
class OrderReceipt:
    """Post ``ReceiptOrdered``: printing is a journalled step of its own (W6, W7)."""


@dataclass(frozen=True, slots=True)
class Print:
    """Put a document of this operation on paper; a pre-receipt or receipt answers by event."""

    document: DocumentKind
    mark: Mark


@dataclass(frozen=True, slots=True)
class Submit:
    """Send SUBMIT until a decision is known; the same key every time, also after a restart."""


@dataclass(frozen=True, slots=True)
class SendVoid:
    """Send VOID until a decision is known."""


@dataclass(frozen=True, slots=True)
class SendReversal:
    """Send REVERSE under its own key until a decision is known."""

    reversal_id: str


Command = OrderPreReceipt | OrderReceipt | Print | Submit | SendVoid | SendReversal
