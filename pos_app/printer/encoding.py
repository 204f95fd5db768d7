"""From lines to the bytes of one job for one kind of printer.

The rule it keeps: each job begins by undoing whatever mode the printer was left in (code page,
Chinese signs, national signs, sizes), and ends with the cut. What proves that it was printed
is not here: ``delivery`` adds that.
"""

from __future__ import annotations

from pos_app.domain.paper import (
    BarLine,
    Line,
    Lines,
    QrLine,
    RuleLine,
    SampleLine,
    Size,
    TextLine,
)
from pos_app.printer import commands
from pos_app.printer.characters import clean, on_page
from pos_app.printer.profiles import Cut, Profile

__all__ = ["clean", "encode"]

_SIZES = {Size.TALL: commands.SIZE_TALL, Size.LARGE: commands.SIZE_LARGE}
_DOTS_IN_BYTE = 8
_BAR_DOTS = 16


def encode(lines: Lines, profile: Profile) -> bytes:
    """Return prologue, lines and cut. ``lines`` must be laid out for the profile's width."""
    assert lines.columns == profile.columns, (lines.columns, profile.columns)
    body = b"".join(_encode_line(line, profile) for line in lines.lines)
    return _prologue(profile) + _logo(profile) + body + _cut(profile)


def _prologue(profile: Profile) -> bytes:
    return b"".join(
        (
            commands.INITIALISE,
            commands.CANCEL_KANJI,
            # Before the page: some clones forget that at a change of font.
            commands.FONT_B if profile.is_narrow_type else b"",
            commands.code_page(profile.code_page_slot),
            commands.CHARACTER_SET_USA,
        )
    )


def _logo(profile: Profile) -> bytes:
    if not profile.has_logo:
        return b""
    return commands.ALIGN_CENTRE + commands.PRINT_LOGO + commands.ALIGN_LEFT


def _encode_line(line: Line, profile: Profile) -> bytes:
    match line:
        case TextLine():
            return _text(line, profile)
        case RuleLine():
            return b"-" * profile.columns + commands.LINE_FEED
        case QrLine():
            native = profile.native_qr and not line.by_us
            code = _native_qr(line, profile) if native else _drawn_qr(line, profile)
            return commands.ALIGN_CENTRE + code + commands.ALIGN_LEFT
        case SampleLine(text, page, slot):
            signs = commands.code_page(slot) + text.encode(page) + commands.LINE_FEED
            return signs + commands.code_page(profile.code_page_slot)
        case BarLine(dots):
            row = b"\xff" * (dots // _DOTS_IN_BYTE)
            return commands.raster(len(row), (row,) * _BAR_DOTS)


def _text(line: TextLine, profile: Profile) -> bytes:
    encoded = on_page(line.text.rstrip(), profile.page.value) + commands.LINE_FEED
    if line.bold:
        encoded = commands.BOLD_ON + encoded + commands.BOLD_OFF
    if line.size is not Size.NORMAL:
        encoded = _SIZES[line.size] + encoded + commands.SIZE_NORMAL
    return encoded


def _native_qr(line: QrLine, profile: Profile) -> bytes:
    return b"".join(
        (
            commands.QR_MODEL_2,
            commands.qr_module_size(line.dots),
            commands.qr_level(profile.qr_level.value),
            commands.qr_payload(line.payload.encode("ascii")),
            commands.QR_PRINT,
        )
    )


def _drawn_qr(line: QrLine, profile: Profile) -> bytes:
    """Send the code as a picture.

    A printer obeys DLE (10h) even inside a picture. Here that byte cannot be: it would be a
    single dot between white ones, and a module is at least four dots wide.
    """
    assert line.modules, "this printer needs the code drawn"
    rows = tuple(_dot_row(row, line.dots) for row in line.modules for _ in range(line.dots))
    assert len(rows[0]) * _DOTS_IN_BYTE <= profile.dots_per_line, line
    return commands.raster(len(rows[0]), rows)


def _dot_row(modules: tuple[bool, ...], dots: int) -> bytes:
    bits = "".join(("1" if dark else "0") * dots for dark in modules)
    width_bytes = -(-len(bits) // _DOTS_IN_BYTE)
    return int(bits.ljust(width_bytes * _DOTS_IN_BYTE, "0"), 2).to_bytes(width_bytes, "big")


def _cut(profile: Profile) -> bytes:
    match profile.cut:
        case Cut.AT_CUTTER:
            return commands.CUT_AT_CUTTER
        case Cut.AFTER_FEED:
            return commands.feed_and_cut(profile.feed)
        case Cut.PRESENT:
            return commands.CUT_AND_PRESENT
        case Cut.TEAR:
            return commands.feed(profile.feed)
