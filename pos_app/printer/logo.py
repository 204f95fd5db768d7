"""The logo: drawn by rule, kept in the printer's own memory, and never sent with a paper.

The rule it keeps: a picture that goes to a printer is made here, of our own fonts, holds no byte
that begins a real-time command, and is sent with those commands switched off. A printer obeys
DLE wherever it stands, in a picture too: a crafted one would open the drawer.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.print_job import JobId, PrintOutcome
from pos_app.ports.printer import PrintResult
from pos_app.printer import commands
from pos_app.printer.delivery import Delivery, Job, Patience
from pos_app.printer.link import Link
from pos_app.printer.tokenizer import check_upload
from pos_app.printer.transports import Connect, ConnectionLost, Spooler
from pos_app.resources import resource_path

WIDTH_DOTS: Final = 384
HEIGHT_DOTS: Final = 72
_WORDS = "RICARICA SCUOLA"
_TYPE_PX = 30
_DARK = 128
#: A single dot becomes two: DLE is the byte with one dot in the middle.
_WITHOUT_DLE = bytes(0x18 if byte == commands.DLE_BYTE else byte for byte in range(256))
#: Writing flash is slow, and so is the slowest line.
_STORING_S = 20.0
_JOB = JobId("LOGO")


def upload_job() -> bytes:
    """Return the bytes that store the logo; they print nothing."""
    rows = logo_rows()
    stream = b"".join(
        (
            commands.INITIALISE,
            commands.REAL_TIME_OFF,
            commands.store_logo(len(rows[0]), rows),
            commands.REAL_TIME_ON,
        )
    )
    check_upload(stream)
    return stream


def store_logo(way: Connect | Spooler, monotonic_s: Callable[[], float]) -> PrintResult:
    """Put the logo into the printer's memory; PRINTED says that the printer has done it."""
    stream = upload_job()
    try:
        if not callable(way):
            way.submit(stream)
            return PrintResult(PrintOutcome.UNKNOWN, Fault(FaultCode.PRINTER_ONE_WAY))
        link = Link(way(), monotonic_s)
    except ConnectionLost as error:
        fault = Fault(FaultCode.PRINTER_UNREACHABLE, str(error))
        return PrintResult(PrintOutcome.NOT_SENT, fault)
    job = Job(
        stream + commands.FENCE, _JOB, wants_echo=False, trusts_fence=True, duration_s=_STORING_S
    )
    try:
        delivery = Delivery(link, job, Patience(), monotonic_s, lambda _: None)
        return delivery.run(has_answered=False)
    finally:
        link.close()


def logo_rows() -> tuple[bytes, ...]:
    """Return the picture in rows of eight dots a byte: a cap over two words."""
    from PIL import Image, ImageDraw, ImageFont

    image = Image.new("L", (WIDTH_DOTS, HEIGHT_DOTS), 0)
    pen = ImageDraw.Draw(image)
    pen.polygon([(4, 26), (44, 8), (84, 26), (44, 44)], fill=255)
    pen.polygon([(20, 38), (44, 49), (68, 38), (68, 56), (44, 64), (20, 56)], fill=255)
    pen.line([(78, 29), (78, 58)], fill=255, width=4)
    path = resource_path("fonts", "IBMPlexSans-Bold.ttf")
    font = ImageFont.truetype(path, _TYPE_PX, layout_engine=ImageFont.Layout.BASIC)
    pen.text((98, 50), _WORDS, fill=255, font=font, anchor="ls")
    dots = image.point([255 * (level >= _DARK) for level in range(256)]).convert("1").tobytes()
    width = WIDTH_DOTS // 8
    rows = (dots[at : at + width] for at in range(0, len(dots), width))
    return tuple(row.translate(_WITHOUT_DLE) for row in rows)
