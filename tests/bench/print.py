"""What a receipt costs to build, and how much later than physics it is cut.

Building is composing, laying out, encoding and the tokenizer's last look, in processor time, each
time for another operation. From lines to bytes python-escpos does the same work in turn with ours,
in one process; composing and laying out it has nothing for. Printing is over TCP on a virtual
printer of a stated speed: what it takes beyond the millimetres of that very paper is ours.
"""

from __future__ import annotations

import logging
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, replace

from pos_app.domain.operation import IntentId, Operation
from pos_app.domain.paper import Lines, QrLine, RuleLine, Size, TextLine
from pos_app.domain.print_job import ORIGINAL, DocumentKind, JobId, PrintOutcome
from pos_app.domain.receipt import compose
from pos_app.printer import layout
from pos_app.printer.delivery import trailer
from pos_app.printer.encoding import encode
from pos_app.printer.layout import lay_out
from pos_app.printer.profiles import EPSON_TM
from pos_app.printer.qr import leave_qr_to_printer
from pos_app.printer.receipt_printer import PrinterConfig
from pos_app.printer.registry import open_printer
from pos_app.printer.samples import DONE, PRINTED_AT, SHOP
from pos_app.printer.tokenizer import check_job
from pos_app.sandbox.virtual_printer import VirtualPrinter
from tests.bench import goals
from tests.bench.figures import Report
from tests.bench.goals import Goal

_BUILDS = 300
_PAPERS = 8
_SPEED_MM_S = 200.0
_DOTS_PER_MM = 8
_BUILD_MS = 1.0
_WIRE_BYTES = 2_048
_LATE_MS = 150.0

Build = Callable[[Operation], bytes]


def report() -> Report:
    ours_ms, cold_ms, bytes_ms, theirs_ms = _cpu_ms()
    wire_bytes = len(_build(DONE) + trailer(EPSON_TM, JobId("AB12")))
    found = [
        Goal("build a receipt, CPU ms, median", ours_ms, _BUILD_MS, at_most=True),
        Goal("the same with nothing remembered, CPU ms", cold_ms, _BUILD_MS, at_most=True),
        Goal("lines to bytes, ours by python-escpos's", bytes_ms / theirs_ms, 1.0, at_most=True),
        Goal("bytes on the wire", wire_bytes, _WIRE_BYTES, at_most=True),
        *_lateness_goals(),
    ]
    note = f"lines to bytes, CPU: ours {bytes_ms:.2f} ms, python-escpos (Dummy) {theirs_ms:.2f} ms"
    return Report(
        f"{note}\n{goals.table(found)}",
        [{**asdict(goal), "verdict": goal.verdict} for goal in found],
        falls_short=any(goal.falls_short for goal in found),
    )


def _operations(count: int) -> Iterator[Operation]:
    """Yield operations as a day has them: key, number, sum and code differ."""
    assert DONE.decision is not None
    for number in range(count):
        iid = IntentId(f"{number:032x}")
        amount_cents = 10_00 + number * 5_00
        yield replace(
            DONE,
            iid=iid,
            number=number,
            code_tail=f"{number:04d}",
            amount_cents=amount_cents,
            total_cents=amount_cents + DONE.fee_cents,
            received_cents=None,
            decision=replace(DONE.decision, iid=iid, reference=f"8841-2207-{number:04d}"),
        )


def _lines(operation: Operation) -> Lines:
    document = compose(DocumentKind.RECEIPT, operation, SHOP, ORIGINAL, PRINTED_AT)
    return lay_out(document, EPSON_TM.columns, qr=leave_qr_to_printer)


def _bytes(lines: Lines) -> bytes:
    stream = encode(lines, EPSON_TM)
    check_job(stream)
    return stream


def _build(operation: Operation) -> bytes:
    return _bytes(_lines(operation))


def _build_afresh(operation: Operation) -> bytes:
    layout.forget()
    return _build(operation)


def _cpu_ms() -> Sequence[float]:
    """Return medians: ours, ours afresh, ours from lines to bytes, python-escpos's."""
    theirs = _python_escpos()
    spent: dict[str, list[float]] = {"ours": [], "cold": [], "bytes": [], "theirs": []}
    for operation in _operations(_BUILDS):
        lines = _lines(operation)
        layout.forget()
        _build(DONE)  # What the till has prepared while the backend was asked.
        spent["ours"].append(_spent_ms(lambda: _build(operation)))  # noqa: B023 - called at once.
        spent["cold"].append(_spent_ms(lambda: _build_afresh(operation)))  # noqa: B023
        spent["bytes"].append(_spent_ms(lambda: _bytes(lines)))  # noqa: B023
        spent["theirs"].append(_spent_ms(lambda: theirs(lines)))  # noqa: B023
    return [statistics.median(times) for times in spent.values()]


def _spent_ms(work: Callable[[], object]) -> float:
    before_s = time.process_time()
    work()
    return (time.process_time() - before_s) * 1000


def _python_escpos() -> Callable[[Lines], bytes]:
    """Return python-escpos's way from lines to bytes, without what its import leaves behind."""
    handlers = list(logging.root.handlers)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ESCPOS_CAPABILITIES_PICKLE_DIR"] = folder
        from escpos.printer import Dummy
    logging.root.handlers = handlers

    def build(lines: Lines) -> bytes:
        printer = Dummy()
        printer.magic.force_encoding("CP858")
        for line in lines.lines:
            match line:
                case TextLine(text, bold, size):
                    wide, high = 1 + (size is Size.LARGE), 1 + (size is not Size.NORMAL)
                    printer.set(bold=bold, custom_size=True, width=wide, height=high)
                    printer.text(f"{text}\n")
                case RuleLine():
                    printer.text("-" * lines.columns + "\n")
                case QrLine(payload):
                    printer.qr(payload, native=True, size=line.dots, ec=1)
                case _ as other:
                    raise AssertionError(other)
        printer.cut(feed=False)
        output: bytes = printer.output
        return output

    return build


def _lateness_goals() -> Sequence[Goal]:
    at_speed = f"at {_SPEED_MM_S:g} mm/s"
    first_ms, cut_ms = _late_ms(asks_first=False)
    asked_ms, _ = _late_ms(asks_first=True)
    return (
        Goal("order to first line, beyond the line itself, ms", first_ms, _LATE_MS, at_most=True),
        Goal("the same where the printer is asked first, ms", asked_ms, _LATE_MS, at_most=True),
        Goal(f"order to proven cut, beyond paper {at_speed}, ms", cut_ms, _LATE_MS, at_most=True),
    )


def _late_ms(*, asks_first: bool) -> tuple[float, float]:
    """Return how late first byte and proven cut are after the order to print, in the median.

    The paper's own time is counted to the cutter; the proof comes when all of it has passed.
    """
    first_ms, cut_ms = list[float](), list[float]()
    with VirtualPrinter(columns=EPSON_TM.columns, speed_mm_s=_SPEED_MM_S) as device:
        config = PrinterConfig(device.address, EPSON_TM, fresh_s=0.0 if asks_first else 60.0)
        printer = open_printer(config)
        for number, operation in enumerate(_operations(_PAPERS)):
            printer.status()
            ordered_s = time.monotonic()
            document = compose(DocumentKind.RECEIPT, operation, SHOP, ORIGINAL, PRINTED_AT)
            result = printer.print_document(document, JobId(f"B{number:03d}"), lambda _: None)
            lasted_s = time.monotonic() - ordered_s
            assert result.outcome is PrintOutcome.PRINTED, result
            receipt = device.receipts[-1]
            assert receipt.errors == (), receipt.errors
            paper_mm = sum(row.height for row in receipt.rows) / _DOTS_PER_MM
            first_ms.append((receipt.first_byte_at_s - ordered_s) * 1000)
            cut_ms.append((lasted_s - paper_mm / _SPEED_MM_S) * 1000)
        printer.close()
    return statistics.median(first_ms), statistics.median(cut_ms)
