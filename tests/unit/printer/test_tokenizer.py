from __future__ import annotations

import pytest

from pos_app.printer import commands
from pos_app.printer.encoding import encode
from pos_app.printer.layout import lay_out
from pos_app.printer.profiles import EPSON_TM
from pos_app.printer.samples import sample
from pos_app.printer.tokenizer import ForeignCommand, check_job, tokens

JOB = encode(lay_out(sample("final"), 42), EPSON_TM)


def test_takes_a_job_apart_without_losing_a_byte() -> None:
    assert b"".join(token.data for token in tokens(JOB)) == JOB


@pytest.mark.parametrize(
    "planted",
    [
        b"\x1bp\x00\x32\x32",
        b"\x10\x04\x01",
        b"\x10\x14\x01\x00\x01",
        b"\x1b!\x20",
        b"\x1d(k\x03\x001Q1",
        b"\x1d(k\x02\x001P0",
        b"\x1d(k\x10\x001P0\x1bp\x00\x32\x32aaaaaaaa",
        b"\x1dv0\x00\x01\x00\x01\x00\x10",
        b"\x1d(H\x06\x0000A\x00BC",
        b"\x00",
        b"\x7f",
        b"\t",
    ],
)
def test_a_planted_command_is_caught_anywhere(planted: bytes) -> None:
    places = [at for at, _ in zip(range(len(JOB)), JOB, strict=True)][:: len(JOB) // 9]
    for at in places:
        with pytest.raises(ForeignCommand):
            check_job(JOB[:at] + planted + JOB[at:])


def test_a_job_without_its_prologue_is_refused() -> None:
    with pytest.raises(ForeignCommand, match="prologue"):
        check_job(b"ciao\n")


def test_a_command_cut_short_is_refused() -> None:
    stream = commands.qr_payload(b"ABCDEF")
    with pytest.raises(ForeignCommand, match="length"):
        tokens(stream[:-1])
