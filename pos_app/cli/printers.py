"""``pos-app printer``: the technician's way to a printer, but for its calibration.

The rule it keeps: looking disturbs nobody, and only what was asked for is printed. What a unit has
shown is kept beside what was seen of its slip; no till may run on the printer meanwhile.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from pos_app.bootstrap.exits import EXIT_DONE, EXIT_NO, EXIT_NOT_READY
from pos_app.bootstrap.printers import open_printer_at, printer_profile
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.paper import Document
from pos_app.domain.print_job import JobId, PrintOutcome
from pos_app.domain.words import Language
from pos_app.field.calibration import ask_all
from pos_app.printer import discovery
from pos_app.printer.acceptance import acceptance_report
from pos_app.printer.delivery import Patience
from pos_app.printer.discovery import Found
from pos_app.printer.logo import store_logo
from pos_app.printer.neighbours import own_segments
from pos_app.printer.probe import Probe, Probed
from pos_app.printer.proven import CutCounter, Proven
from pos_app.printer.registry import way_to
from pos_app.printer.samples import write_document
from pos_app.printer.transports import ConnectionLost
from pos_app.printer.transports.usb_kernel import UsbPlaces
from pos_app.printer.unit_slip import unit_slip
from pos_app.printer.units import keep_looks, keep_proven, looks_of, proven_of
from pos_app.settings import Settings
from pos_app.system_clock import SystemClock
from pos_app.ui.translations import words_of


def run(parsed: argparse.Namespace, settings: Settings, data: Path) -> int:
    """Do what was asked; returns the exit code.

    Raises:
        ValueError: the address is none.
        OSError: what was found could not be kept; what was kept before is still there.
    """
    desk = _Desk(settings, data)
    address = parsed.address or settings.printer.address
    match parsed.action:
        case "list":
            return desk.show(network=parsed.network)
        case "probe":
            return desk.probe(address, on_paper=parsed.print)
        case "accept":
            return desk.accept(address, parsed.out)
        case "logo":
            return desk.logo(address, upload=parsed.upload)
        case _:
            return desk.identify(address)


class _Desk:
    def __init__(self, settings: Settings, data: Path) -> None:
        self._settings = settings
        self._data = data
        self._words = words_of(Language(settings.screen.language))

    def show(self, *, network: bool) -> int:
        words = self._words
        if network and not own_segments():
            print(words("printer.no_network"), file=sys.stderr)
        found = list(_reachable(network=network))
        width = max((len(each.address) for each in found), default=0)
        for each in found:
            kind = words(f"printer.kind.{each.kind.value}")
            print(f"{each.address:<{width}}  {kind}  {each.name}".rstrip())
        if not found:
            print(words("printer.none"), file=sys.stderr)
        return EXIT_DONE if found else EXIT_NO

    def probe(self, address: str, *, on_paper: bool) -> int:
        words, clock = self._words, SystemClock()
        way = way_to(address)
        if not callable(way):
            print(words("printer.spooler"))
            return EXIT_NO
        profile = printer_profile(self._settings, self._data, address)
        slip = unit_slip(address, clock.now()) if on_paper else None
        probe = Probe(way, profile, time.monotonic, Patience())
        try:
            found = probe.run(slip, clock.now().isoformat(timespec="seconds"))
        except ConnectionLost as error:
            return self._say_fault(Fault(FaultCode.PRINTER_UNREACHABLE, str(error)))
        self._tell(found, on_paper=on_paper)
        if found.fault is not None:
            return self._say_fault(found.fault)
        before = proven_of(self._data, address)
        if found.proven.is_one_way and before and not before.is_one_way and not on_paper:
            # A till that prints on it, or the printer's own wires, are likelier than a new nature.
            print(words("printer.was_heard"))
            return EXIT_NO
        keep_proven(self._data, address, found.proven)
        print(words("printer.kept", address=address))
        return EXIT_DONE if found.proven.fence or found.proven.echo else EXIT_NO

    def identify(self, address: str) -> int:
        return self._print(address, unit_slip(address, SystemClock().now()), JobId("WHO1"))

    def accept(self, address: str, out: Path | None) -> int:
        profile = printer_profile(self._settings, self._data, address)
        proven = proven_of(self._data, address)
        report = acceptance_report(address, profile, proven, SystemClock().now())
        if out is None:
            return self._print(address, report, JobId("ACPT"))
        write_document(report, profile.columns, out)
        return EXIT_DONE

    def logo(self, address: str, *, upload: bool) -> int:
        """Store the logo where that is asked for, show it, and keep what a person saw."""
        if upload:
            stored = store_logo(way_to(address), time.monotonic)
            if stored.outcome is PrintOutcome.NOT_SENT and stored.fault is not None:
                return self._say_fault(stored.fault)
        looks, seen = looks_of(self._data, address), False
        keep_looks(self._data, address, replace(looks, has_logo=True))
        try:
            self._print(address, unit_slip(address, SystemClock().now()), JobId("LOGO"))
            seen = ask_all({"logo": ("S", "N")}, self._words, input, print).get("logo") == "S"
        finally:
            # Without a yes it is not asked for again: printers that lack it may print letters.
            keep_looks(self._data, address, replace(looks, has_logo=seen))
        return EXIT_DONE if seen else EXIT_NO

    def _print(self, address: str, document: Document, job: JobId) -> int:
        printer = open_printer_at(self._settings, self._data, address)
        try:
            result = printer.print_document(document, job, self._say)
        finally:
            printer.close()
        print(self._words(f"printer.slip.{result.outcome.value}"))
        if result.outcome is PrintOutcome.PRINTED:
            return EXIT_DONE
        assert result.fault is not None, result
        self._say(result.fault)
        return EXIT_NO if result.outcome is PrintOutcome.UNKNOWN else EXIT_NOT_READY

    def _tell(self, found: Probed, *, on_paper: bool) -> None:
        words, proven = self._words, found.proven
        print(words("printer.status", answer=self._answer(proven.status)))
        print(words("printer.fence", answer=self._answer(proven.fence)))
        print(words("printer.echo", answer=self._answer(proven.echo)))
        if on_paper:
            counts = proven.cut_counter is not CutCounter.NONE
            answer = counts if found.slip is not None else None
            print(words("printer.counter", answer=self._answer(answer)))
        if proven.says:
            print(words("printer.says", says=proven.says))
        if found.hasty:
            print(words("printer.hasty"))
        print(words(_verdict(proven)))
        if not on_paper and not proven.is_one_way:
            print(words("printer.print_tip"))

    def _answer(self, answer: bool | None) -> str:  # noqa: FBT001 - the answer itself.
        keys = {True: "printer.yes", False: "printer.no", None: "printer.untried"}
        return self._words(keys[answer])

    def _say_fault(self, fault: Fault) -> int:
        self._say(fault)
        return EXIT_NOT_READY

    def _say(self, fault: Fault) -> None:
        print(self._words(f"fault.{fault.code.value}.what"), file=sys.stderr)
        print(self._words(f"fault.{fault.code.value}.do"), file=sys.stderr)
        if fault.detail:
            print(f"({fault.detail})", file=sys.stderr)


def _reachable(*, network: bool) -> Iterator[Found]:
    yield from discovery.on_usb(UsbPlaces())
    yield from discovery.on_serial_lines()
    yield from discovery.in_queues()
    if network:
        yield from discovery.on_network()


def _verdict(proven: Proven) -> str:
    if proven.is_one_way:
        return "printer.one_way"
    return "printer.two_way" if proven.fence or proven.echo else "printer.status_only"
