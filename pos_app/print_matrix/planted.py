"""Bugs of a careless delivery, planted from outside: the proof that the matrix would see them.

The rule it keeps: what a plant is caught by must not be there without it. The very cell that
caught it is run again unplanted, and must hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Final

from pos_app.domain.faults import Fault
from pos_app.domain.print_job import ORIGINAL, PrintOutcome
from pos_app.domain.visit_papers import compose_together
from pos_app.ports.printer import PrintResult
from pos_app.print_matrix.matrix import AnyCell, all_cells
from pos_app.print_matrix.running import run_all
from pos_app.printer import receipt_printer
from pos_app.printer.delivery import PRINTED, Delivery
from pos_app.printer.job import stream_for
from pos_app.printer.link import Link
from pos_app.printer.receipt_printer import ReceiptPrinter
from pos_app.simulation.replacing import replaced
from pos_app.workflow import printing

_CUT_BYTES: Final = 4
_RECEIPT_AT: Final = ("epson", "custom")

Planting = Callable[[], AbstractContextManager[None]]


@dataclass(frozen=True, slots=True)
class Plant:
    """One bug: what it is called, how it is planted, and the cases in which it would show."""

    name: str
    planting: Planting
    cases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Caught:
    """How a plant ended: by which cell it was caught, if by any; whether that holds without."""

    name: str
    cell: str = ""
    breach: str = ""
    is_clean_without: bool = True

    @property
    def is_proof(self) -> bool:
        return bool(self.cell) and self.is_clean_without


def catch(plant: Plant, seed: int) -> Caught:
    """Run the cells in which it would show, until one is broken."""
    for cell in _cells(plant):
        with plant.planting():
            (judged,) = run_all([cell], seed)
        if judged.breaches:
            (clean,) = run_all([cell], seed)
            return Caught(plant.name, str(cell), judged.breaches[0], not clean.breaches)
    return Caught(plant.name)


def told(found: Sequence[Caught]) -> Iterator[str]:
    """Write the table for a person."""
    width = max(len(each.name) for each in found)
    for each in found:
        by = f"{each.cell}: {each.breach}" if each.cell else "NOBODY"
        also = "" if each.is_clean_without else " (and so without it)"
        yield f"{each.name:<{width}}  {by}{also}"
    yield f"{sum(each.is_proof for each in found)} of {len(found)} planted bugs caught"


def _cells(plant: Plant) -> Iterator[AnyCell]:
    for cell in all_cells():
        if cell.case.name in plant.cases and cell.personality in _RECEIPT_AT:
            yield cell


def _puts(owner: object, name: str, new: object) -> Planting:
    return partial(replaced, owner, name, new)


def _not_sent(_: Delivery, fault: Fault) -> PrintResult:
    return PrintResult(PrintOutcome.NOT_SENT, fault)


def _printed_if_all_went(delivery: Delivery, fault: Fault) -> PrintResult:
    if delivery._is_all_sent:
        return PRINTED
    return PrintResult(PrintOutcome.UNKNOWN, fault)


def _hand_over(delivery: Delivery) -> PrintResult:
    while not delivery._is_all_sent:
        delivery._send_more()
        delivery._link.hear(0.1, or_until_it_takes_more=True)
    return PRINTED


def _again(printer: ReceiptPrinter, *arguments: Any) -> PrintResult:
    first = _PRINT(printer, *arguments)
    return _PRINT(printer, *arguments) if first.outcome is PrintOutcome.UNKNOWN else first


def _claim_all(link: Link, data: bytes) -> int:
    link._connection.send(data)
    return len(data)


def _believe(_: ReceiptPrinter, link: Link) -> None:
    link.is_settled = True


def _fence_before_cut(lines: Any, profile: Any, trailer: bytes = b"") -> bytes:
    job = _STREAM(lines, profile)
    return job[:-_CUT_BYTES] + trailer + job[-_CUT_BYTES:]


def _unmarked(kind: Any, rows: Any, shop: Any, mark: Any, now: Any, *, beside: Any) -> Any:
    del mark
    return _COMPOSE(kind, rows, shop, ORIGINAL, now, beside=beside)


def _impatient(printer: ReceiptPrinter, *arguments: Any) -> PrintResult:
    """Give a held printer up as one that was sent nothing, for somebody in a hurry."""
    result = _PRINT(printer, *arguments)
    held = result.outcome is PrintOutcome.UNKNOWN
    return replace(result, outcome=PrintOutcome.NOT_SENT) if held else result


_PRINT: Final = ReceiptPrinter.print_document
_STREAM: Final = stream_for
_COMPOSE: Final = compose_together

PLANTS: Final = (
    Plant(
        "an answer of an earlier connection is believed",
        _puts(ReceiptPrinter, "_settle", _believe),
        ("the job before is held, new roll", "the job before is held, then cover"),
    ),
    Plant(
        "unknown is read as not sent",
        _puts(Delivery, "_unproved", _not_sent),
        ("printed, the word is lost", "dropped in the middle"),
    ),
    Plant(
        "a job that waits for paper is called not sent",
        _puts(ReceiptPrinter, "print_document", _impatient),
        ("paper ends, nobody comes", "cutter jams, nobody comes"),
    ),
    Plant(
        "unknown is printed again by itself",
        _puts(ReceiptPrinter, "print_document", _again),
        ("printed, the word is lost", "printed, line breaks before the word"),
    ),
    Plant(
        "a short write counts as a whole one",
        _puts(Link, "send", _claim_all),
        ("stalls, goes on", "slow line"),
    ),
    Plant(
        "handed over counts as printed",
        _puts(Delivery, "_until_known", _hand_over),
        ("all is well", "paper ends, nobody comes"),
    ),
    Plant(
        "silence counts as printed",
        _puts(Delivery, "_unproved", _printed_if_all_went),
        ("cutter jams, nobody comes", "power fails, buffer lost"),
    ),
    Plant(
        "nobody asks the printer before",
        _puts(ReceiptPrinter, "_obstacle", lambda *_: None),
        ("no paper", "cover open"),
    ),
    Plant(
        "the proof is asked for before the cut",
        _puts(receipt_printer, "stream_for", _fence_before_cut),
        ("cutter jams, nobody comes",),
    ),
    Plant(
        "a second receipt bears no mark",
        _puts(printing, "compose_together", _unmarked),
        ("cutter jams, nobody comes", "power fails, buffer kept"),
    ),
)
