from __future__ import annotations

from dataclasses import replace

import pytest

from pos_app.printer import commands
from pos_app.printer.encoding import encode
from pos_app.printer.layout import lay_out
from pos_app.printer.logo import upload_job
from pos_app.printer.profiles import EPSON_TM
from pos_app.printer.samples import sample
from pos_app.printer.tokenizer import ForeignCommand, check_job, check_upload, tokens

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


def test_a_paper_may_print_the_logo_and_never_store_one() -> None:
    check_job(encode(lay_out(sample("final"), 42), replace(EPSON_TM, has_logo=True)))
    with pytest.raises(ForeignCommand, match="stores nothing"):
        check_job(JOB + upload_job())


def test_an_upload_is_the_guarded_logo_and_nothing_else() -> None:
    upload = upload_job()
    check_upload(upload)
    for foreign in (JOB, upload + b"x", upload[2:], upload.replace(b"PA", b"PB", 1)):
        with pytest.raises(ForeignCommand):
            check_upload(foreign)
    at = len(upload) // 2
    with pytest.raises(ForeignCommand, match="real-time"):
        check_upload(upload[:at] + b"\x10" + upload[at + 1 :])


def test_a_command_cut_short_is_refused() -> None:
    stream = commands.qr_payload(b"ABCDEF")
    with pytest.raises(ForeignCommand, match="length"):
        tokens(stream[:-1])
