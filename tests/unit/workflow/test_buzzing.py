"""The printer's buzzer: never in a job, never late, told apart by counting."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.domain.print_job import JobId, PrintOutcome
from pos_app.ports.sound import Sound
from pos_app.printer.profiles import EPSON_TM, KITCHEN_80MM, UNKNOWN, Profile
from pos_app.printer.receipt_printer import PrinterConfig
from pos_app.printer.samples import sample
from pos_app.printer.tokenizer import tokens
from pos_app.workflow.buzzing import FRESH_S, PrinterVoice
from tests.helpers.printers import FakePrinter, PrinterBench
from tests.helpers.times import FakeClock, Pump


def bench_of(profile: Profile) -> PrinterBench:
    return PrinterBench(PrinterConfig("virtual", replace(profile, speed_mm_s=100_000)))


def never(fault: object) -> None:
    raise AssertionError(fault)


def test_each_answer_has_its_number_of_beeps() -> None:
    printer, pump = FakePrinter(), Pump()
    voice = PrinterVoice(printer, pump.lane(), FakeClock().monotonic_s)
    for sound in (Sound.TAKEN, Sound.REFUSED, Sound.BUSY):
        voice.play(sound)
    pump.run()
    assert printer.beeps == [1, 2, 3]


def test_a_beep_waits_for_no_job_and_no_job_for_a_beep() -> None:
    printer, pump, clock = FakePrinter(), Pump(), FakeClock()
    lane = pump.lane()
    voice = PrinterVoice(printer, lane, clock.monotonic_s)

    def long_job() -> None:
        clock.passed_s += FRESH_S

    lane.post(long_job)
    voice.play(Sound.TAKEN)
    pump.run()
    assert printer.beeps == []


def test_after_it_is_closed_it_is_silent() -> None:
    printer, pump = FakePrinter(), Pump()
    voice = PrinterVoice(printer, pump.lane(), FakeClock().monotonic_s)
    voice.play(Sound.TAKEN)
    voice.close()
    pump.run()
    assert printer.beeps == []


@pytest.mark.parametrize("profile", [EPSON_TM, KITCHEN_80MM], ids=lambda profile: profile.name)
def test_a_printer_with_a_buzzer_beeps_between_two_papers(profile: Profile) -> None:
    bench = bench_of(profile)
    for beeps, job in enumerate(("A001", "A002"), 2):
        printed = bench.printer.print_document(sample("final"), JobId(job), never)
        assert printed.outcome is PrintOutcome.PRINTED
        assert bench.printer.buzz(beeps)
    bench.printer.print_document(sample("final"), JobId("A003"), never)
    assert bench.mechanism.counters.beeps == 2 + 3
    assert [receipt.errors for receipt in bench.mechanism.receipts] == [(), (), ()]


def test_one_without_a_buzzer_is_sent_nothing() -> None:
    bench = bench_of(UNKNOWN)
    bench.printer.status()
    assert not bench.printer.buzz(1)
    assert bench.mechanism.counters.beeps == 0


def test_no_connection_is_opened_for_a_beep() -> None:
    bench = bench_of(EPSON_TM)
    assert not bench.printer.buzz(1)
    assert bench.lines == []


def test_a_lost_line_is_let_go_of() -> None:
    bench = bench_of(EPSON_TM)
    bench.printer.status()
    bench.lines[-1].interrupt()
    assert not bench.printer.buzz(1)
    assert bench.printer.print_document(sample("final"), JobId("A001"), never).outcome is (
        PrintOutcome.PRINTED
    )


def test_the_last_look_at_a_job_knows_a_beep() -> None:
    assert [token.name for token in tokens(b"\x1b(A\x04\x00\x30\x31\x02\x0a\x1bB\x03\x02")] == [
        "beep",
        "beep",
    ]


def test_a_buzzer_is_silent_at_volume_nothing_and_heard_at_any_other() -> None:
    printer, pump = FakePrinter(), Pump()
    voice = PrinterVoice(printer, pump.lane(), lambda: 0.0)
    for volume in (0, 30):
        voice.tune(volume)
        voice.play(Sound.REFUSED)
        pump.run()
    assert printer.beeps == [2]
