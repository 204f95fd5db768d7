"""What happened, for people and for programs: counted from ledger, papers and journal."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from pos_app.domain.money import format_euro
from pos_app.domain.operation import Operation


@dataclass(frozen=True, slots=True)
class Summary:
    """``summary.json``; amounts in cents."""

    operation_id: str
    state: str
    amount_cents: int
    fee_cents: int
    decision: str
    recharges: int
    pre_receipts: int
    receipts: int
    qr_codes_read: int
    seconds: float
    screens: Sequence[str]
    failure: str

    @property
    def is_as_promised(self) -> bool:
        """One recharge, one pre-receipt, one receipt, and nothing that went wrong."""
        counts = (self.recharges, self.pre_receipts, self.receipts, self.qr_codes_read)
        return counts == (1, 1, 1, 2) and self.state == "RCPT_DONE" and not self.failure


def summarise(
    operation: Operation | None,
    ledger: Mapping[str, Any],
    receipts: Path,
    *,
    seconds: float,
    screens: Sequence[str],
    failure: str,
) -> Summary:
    """Count what is really there: movements in the ledger, papers in the printer's tray."""
    papers = sorted(receipts.glob("*.txt"))
    texts = [paper.read_text(encoding="utf-8") for paper in papers]
    decision = operation.decision if operation is not None else None
    return Summary(
        operation_id=operation.iid if operation else "",
        state=operation.state.value if operation else "",
        amount_cents=operation.amount_cents if operation else 0,
        fee_cents=operation.fee_cents if operation else 0,
        decision=decision.verdict.value if decision else "",
        recharges=len(ledger["ledger"]),
        pre_receipts=sum("PRE-SCONTRINO" in text for text in texts),
        receipts=sum("RICEVUTA DI PAGAMENTO" in text for text in texts),
        qr_codes_read=sum(_qr_can_be_read(paper.with_suffix(".png")) for paper in papers),
        seconds=round(seconds, 2),
        screens=screens,
        failure=failure,
    )


def write(summary: Summary, ledger: Mapping[str, Any], out: Path) -> None:
    """Write ``summary.json`` and ``ledger.json``."""
    for name, content in (("summary", asdict(summary)), ("ledger", dict(ledger))):
        text = json.dumps(content, indent=2, ensure_ascii=False) + "\n"
        (out / f"{name}.json").write_text(text, encoding="utf-8")


def in_words(summary: Summary, out: Path) -> str:
    """Say what happened and where to look."""
    if not summary.is_as_promised:
        return f"The sale did not end as promised: {summary.failure or summary}."
    return (
        f"One recharge of {format_euro(summary.amount_cents)} (fee "
        f"{format_euro(summary.fee_cents)}) was confirmed in {summary.seconds} s.\n"
        f"  ledger     {out / 'ledger.json'} (one movement)\n"
        f"  papers     {out / 'receipts'} (one pre-receipt, one receipt; both QR codes read)\n"
        f"  screens    {out / 'screens'} ({len(summary.screens)} pictures)\n"
        f"  in short   {out / 'summary.json'}"
    )


def _qr_can_be_read(picture: Path) -> bool:
    from pos_app.scanner.decode.still import decode_file

    return any(reading.symbology == "QRCode" for reading in decode_file(picture))
