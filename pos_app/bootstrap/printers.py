"""The shop's printer, as set and as it was seen to be, and what else puts papers somewhere."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.settings import Settings

if TYPE_CHECKING:
    from datetime import datetime

    from pos_app.domain.paper import Document
    from pos_app.ports.printer import PrintResult
    from pos_app.printer.profiles import Profile
    from pos_app.printer.registry import CounterPrinter


def printer_profile(settings: Settings, data: Path, address: str = "") -> Profile:
    """Return how this shop's printer is: as set, and as its calibration slip was seen to be.

    Args:
        settings: As set.
        data: Where it is kept what was seen.
        address: Another printer than the one that is set.

    Raises:
        ValueError: the setting names no printer, or more columns than its paper has room for.
    """
    from pos_app.printer.profiles import profile_named
    from pos_app.printer.units import looks_of

    profile = profile_named(settings.printer.profile).at(settings.printer.columns)
    looked = looks_of(data, address or settings.printer.address).on(profile)
    return replace(looked, large_print=settings.printer.large_print)


def open_printer(settings: Settings, data: Path) -> CounterPrinter:
    return open_printer_at(settings, data, settings.printer.address)


def open_printer_at(settings: Settings, data: Path, address: str) -> CounterPrinter:
    """Make the printer at ``address``, as this shop has set and seen it; touches no device.

    Raises:
        ValueError: the address or the profile is none.
    """
    from pos_app.printer.receipt_printer import PrinterConfig
    from pos_app.printer.registry import open_printer
    from pos_app.printer.units import proven_of

    config = PrinterConfig(
        address,
        printer_profile(settings, data, address),
        proven=proven_of(data, address),
        is_shared=settings.printer.shared,
    )
    return open_printer(config)


def print_slip(settings: Settings, address: str, document: Document) -> PrintResult:
    """Print a calibration slip on the narrowest paper at ``address``; no till may be running.

    The printer's own QR codes are tried whatever the profile believes.

    Raises:
        ValueError: the address or the profile is none.
    """
    from pos_app.domain.paper import COLUMNS
    from pos_app.domain.print_job import JobId
    from pos_app.printer.profiles import profile_named
    from pos_app.printer.receipt_printer import PrinterConfig
    from pos_app.printer.registry import open_printer

    profile = replace(profile_named(settings.printer.profile).at(COLUMNS[0]), native_qr=True)
    printer = open_printer(PrinterConfig(address, profile))
    try:
        return printer.print_document(document, JobId("SLIP"), lambda _: None)
    finally:
        printer.close()


def draw_pdf(document: Document, made_at: datetime) -> bytes:
    """Draw a paper on a page."""
    from pos_app.domain.paper import PAGE_COLUMNS
    from pos_app.printer.layout import lay_out
    from pos_app.printer.pdf import pdf_bytes

    return pdf_bytes(lay_out(document, PAGE_COLUMNS), document.title, made_at)
