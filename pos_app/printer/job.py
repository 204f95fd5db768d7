"""From a document to what goes out for it, and how long that may take.

The rule it keeps: no bytes leave for paper but those that the tokenizer knows.
"""

from __future__ import annotations

from pos_app.domain.paper import Document, Lines, QrLine, Size, TextLine, enlarge
from pos_app.printer.encoding import encode
from pos_app.printer.layout import lay_out
from pos_app.printer.profiles import Profile
from pos_app.printer.qr import draw_qr, leave_qr_to_printer
from pos_app.printer.tokenizer import check_job

_DOTS_PER_MM = 8
_LINE_DOTS = 30
_HIGH_LINE_DOTS = 48
_QR_DOTS = 400
_TO_CUTTER_DOTS = 120


def lines_for(document: Document, profile: Profile) -> Lines:
    qr = leave_qr_to_printer if profile.native_qr else draw_qr
    wanted = enlarge(document) if profile.large_print else document
    return lay_out(wanted, profile.columns, qr=qr)


def stream_for(lines: Lines, profile: Profile, trailer: bytes = b"") -> bytes:
    """Return the bytes of one job.

    Raises:
        ForeignCommand: a bug made a command that is not ours. Nothing has been sent.
    """
    stream = encode(lines, profile) + trailer
    check_job(stream)
    return stream


def duration_s(lines: Lines, length: int, profile: Profile) -> float:
    """Return how long the job takes at most when nothing is wrong."""
    return length / profile.intake_bytes_per_s + paper_mm(lines) / profile.speed_mm_s


def paper_mm(lines: Lines) -> float:
    """Return about how much paper the lines take, up to the cutter."""
    return (_TO_CUTTER_DOTS + sum(map(_height_dots, lines.lines))) / _DOTS_PER_MM


def _height_dots(line: object) -> int:
    match line:
        case TextLine(size=Size.TALL | Size.LARGE):
            return _HIGH_LINE_DOTS
        case QrLine():
            return _QR_DOTS
        case _:
            return _LINE_DOTS
