"""Example papers of one fixed sale: for the test page, the goldens and ``pos-app receipt``.

The rule it keeps: no clock and no chance, so that the same command writes the same file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from pos_app.domain.faults import FaultCode
from pos_app.domain.operation import (
    Decision,
    IntentId,
    Kind,
    Operation,
    RunId,
    State,
    Verdict,
    VisitId,
)
from pos_app.domain.our_papers import PaperSeal
from pos_app.domain.paper import COLUMNS, Document, enlarge
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.print_job import ORIGINAL, DocumentKind, Mark
from pos_app.domain.report import Report
from pos_app.domain.report_paper import compose_report
from pos_app.domain.shop import Shop
from pos_app.domain.visit_papers import compose_together
from pos_app.domain.words import Words
from pos_app.printer import calibration
from pos_app.printer.acceptance import acceptance_report
from pos_app.printer.encoding import encode
from pos_app.printer.layout import lay_out
from pos_app.printer.pdf import pdf_bytes
from pos_app.printer.preview import png_bytes
from pos_app.printer.profiles import EPSON_TM
from pos_app.printer.proven import CutCounter, Proven
from pos_app.printer.sample_report import REPORT

SEAL = PaperSeal(b"sample")
SHOP = Shop("TABACCHERIA BIANCO", "Via Trinchese 12, Lecce - Riv. 27", "0027", SEAL)
PRINTED_AT = datetime(2026, 11, 24, 10, 43, 9, tzinfo=SHOP_ZONE)

_IID = IntentId("5c0a7e11d2b94f0fa3168e27c45d9b60")
_REFERENCE = "8841-2207-5530"
#: A backend of no shop, so that the code on a sample receipt can be checked too; its record and
#: signature were made once, and a test checks them.
SAMPLE_KEY = "mSonsRntJqUA5xxtRvrQADXrwOTJMWIgCWDLMT/9kvc="
_RECORD = (
    f'{{"key":"{_IID}","reversal_key":"","terminal":"T-0027","amount_cents":5000,'
    f'"total_cents":5100,"verdict":"CONFIRMED","reference":"{_REFERENCE}","reason":"",'
    '"decided_at":"2026-11-24T09:43:07+00:00","v":1}'
)
_SIGNATURE = (
    "l0WGy8D0KZEsoPT5U7wO7/IfQ2e5+03H8nEQmn62AXPNErFQNOUPnUIpTY0fJYI3fQV5aQGMeV4cewO5em/GDg=="
)

OPEN = Operation(
    iid=_IID,
    visit_id=VisitId("b1f2"),
    kind=Kind.RECHARGE,
    state=State.PRE_PRINTING,
    number=183,
    code_digest="",
    code_tail="7F3K",
    amount_cents=50_00,
    fee_cents=1_00,
    total_cents=51_00,
    service_label="Ricarica SpazioScuola",
    creditor_name="Comune di Lecce",
    opened_at=datetime(2026, 11, 24, 10, 42, 31, tzinfo=SHOP_ZONE),
    ttl_s=300,
    submitted_by=RunId("sample"),
    received_cents=60_00,
)


def _decided(verdict: Verdict, reason: FaultCode | None) -> Decision:
    return Decision(
        verdict=verdict,
        iid=_IID,
        terminal_id="T-0027",
        amount_cents=OPEN.amount_cents,
        total_cents=OPEN.total_cents,
        decided_at="2026-11-24T09:43:07+00:00",
        reference=_REFERENCE if reason is None else "",
        reason=reason,
        record=_RECORD,
        signature=_SIGNATURE,
    )


DONE = replace(OPEN, state=State.RCPT_PRINTING, decision=_decided(Verdict.CONFIRMED, None))
REFUSED = replace(
    OPEN,
    state=State.REJECTED,
    decision=_decided(Verdict.REFUSED, FaultCode.CODE_NOT_ACTIVE),
)


def _sister(number: int, amount_cents: int) -> Operation:
    """Return another operation of the same visit, paid to the cent."""
    return replace(
        OPEN,
        iid=IntentId(f"{_IID[:-1]}{number:x}"),
        number=OPEN.number + number - 1,
        code_tail=("", "", "M2TD", "C9WA", "X4PE")[number],
        amount_cents=amount_cents,
        total_cents=amount_cents + OPEN.fee_cents,
        received_cents=amount_cents + OPEN.fee_cents,
    )


def _confirmed(operation: Operation) -> Operation:
    """Confirm it; the signature is that of another record, so that it is as long as a true one."""
    record = (
        _RECORD.replace(_IID, operation.iid)
        .replace(":5000,", f":{operation.amount_cents},")
        .replace(":5100,", f":{operation.total_cents},")
    )
    decision = replace(
        _decided(Verdict.CONFIRMED, None),
        iid=operation.iid,
        amount_cents=operation.amount_cents,
        total_cents=operation.total_cents,
        record=record,
    )
    return replace(operation, state=State.RCPT_PRINTING, decision=decision)


REVERSED = replace(
    DONE, state=State.REVERSED, receipts=1, reversal=_decided(Verdict.REVERSED, None)
)

#: Names of creditors as long as they come, and in two languages.
LONG_NAMES = (
    "Comune di Senale-San Felice / Gemeinde Unsere Liebe Frau im Walde-St. Felix",
    "Stadtgemeinde Bozen / Comune di Bolzano - Amt für Schulausspeisung",
    "Comune di Gorizia / Mestna občina Gorica - Ufficio ristorazione scolastica",
    "Bashkia e Horës së Arbëreshëvet / Comune di Piana degli Albanesi",
    "Comun general de Fascia - Sen Jan di Fassa/Sèn Jan",
)
_BILINGUAL = replace(
    DONE,
    service_label="Ricarica SpazioScuola / Aufladung SpazioScuola",
    creditor_name=LONG_NAMES[0],
)

_TO_PAY = (OPEN, _sister(2, 30_00), _sister(3, 20_00))
#: Four codes of one customer, of whom 150 euros were taken.
_PAID = (
    replace(DONE, received_cents=57_00),
    _confirmed(_sister(2, 30_00)),
    replace(_sister(3, 20_00), state=State.REJECTED, decision=REFUSED.decision),
    replace(_sister(4, 40_00), state=State.SUBMITTING),
)

_PROVEN = Proven(
    status=True,
    fence=True,
    echo=True,
    cut_counter=CutCounter.EPSON,
    says="EPSON TM-T88VI 40.42 ESC/POS",
    probed_at="2026-11-24T10:40:00+01:00",
)

_Rows = tuple[Operation, ...]
#: What kind of document, about which operations, of which others it tells, marked how.
_KINDS: Mapping[str, tuple[DocumentKind, _Rows, _Rows, Mark]] = {
    "pre": (DocumentKind.PRE_RECEIPT, (OPEN,), (), ORIGINAL),
    "final": (DocumentKind.RECEIPT, (DONE,), (), ORIGINAL),
    "duplicate": (DocumentKind.RECEIPT, (DONE,), (), Mark(copy=1)),
    "bilingual": (DocumentKind.RECEIPT, (_BILINGUAL,), (), ORIGINAL),
    "in-doubt": (DocumentKind.IN_DOUBT_SLIP, (OPEN,), (), ORIGINAL),
    "storno": (DocumentKind.STORNO_SLIP, (REVERSED,), (), ORIGINAL),
    "reversed": (
        DocumentKind.RECEIPT,
        (replace(REVERSED, state=State.REV_CLOSED),),
        (),
        Mark(copy=1),
    ),
    "not-done": (DocumentKind.NOT_DONE_SLIP, (REFUSED,), (), ORIGINAL),
    "pre-visit": (DocumentKind.PRE_RECEIPT, _TO_PAY, (), ORIGINAL),
    "final-visit": (DocumentKind.RECEIPT, _PAID[:2], _PAID[2:], ORIGINAL),
}
_REPORTS: Mapping[str, tuple[Report, Mark]] = {
    "x": (replace(REPORT, is_closure=False, counted_cents=None, differences=()), ORIGINAL),
    "z": (REPORT, ORIGINAL),
    "z-duplicate": (REPORT, Mark(copy=1)),
}
#: What ``sample`` can show.
SAMPLE_KINDS = (*_KINDS, "large", "calibration", "acceptance", *_REPORTS)


def sample(kind: str, second: Words | None = None) -> Document:
    """Return one of ``SAMPLE_KINDS``, a customer's paper with a ``second`` language too.

    Raises:
        ValueError: there is no such sample; the message lists those there are.
    """
    if kind == "calibration":
        return calibration.slip()
    if kind == "acceptance":
        return acceptance_report("tcp://192.168.1.50:9100", EPSON_TM, _PROVEN, PRINTED_AT)
    if kind == "large":
        return enlarge(sample("final", second))
    if kind in _REPORTS:
        report, mark = _REPORTS[kind]
        return compose_report(report, SHOP, mark, PRINTED_AT)
    if kind not in _KINDS:
        raise ValueError(f"there is no sample called {kind!r}; there are {', '.join(SAMPLE_KINDS)}")
    document, rows, beside, mark = _KINDS[kind]
    shop = replace(SHOP, second=second)
    return compose_together(document, rows, shop, mark, PRINTED_AT, beside=beside)


def write_sample(kind: str, columns: int, out: Path, second: Words | None = None) -> None:
    """Write a sample as bytes for a printer, text, picture or page, by the name's end.

    Raises:
        ValueError: kind, width or suffix is none of ours. Nothing has been written.
        OSError: the file cannot be written.
    """
    write_document(sample(kind, second), columns, out)


def write_document(document: Document, columns: int, out: Path) -> None:
    """Write a document; as ``write_sample``."""
    if columns not in COLUMNS:
        widths = ", ".join(map(str, COLUMNS))
        raise ValueError(f"no printer of ours has {columns} columns; there are {widths}")
    if out.suffix not in _WRITERS:
        raise ValueError(f"{out.name!r} must end in {', '.join(_WRITERS)}")
    out.write_bytes(_WRITERS[out.suffix](document, columns))


def as_bytes(document: Document, columns: int) -> bytes:
    """Return the job as it would go to an Epson of this width, without the fence."""
    return encode(lay_out(document, columns), EPSON_TM.at(columns))


def as_text(document: Document, columns: int) -> bytes:
    return lay_out(document, columns).as_text().encode()


def as_png(document: Document, columns: int) -> bytes:
    return png_bytes(lay_out(document, columns))


def as_pdf(document: Document, columns: int) -> bytes:
    return pdf_bytes(lay_out(document, columns), document.title, PRINTED_AT)


_WRITERS: Mapping[str, Callable[[Document, int], bytes]] = {
    ".bin": as_bytes,
    ".txt": as_text,
    ".png": as_png,
    ".pdf": as_pdf,
}
