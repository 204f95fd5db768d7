"""QR codes on paper: how large, and drawn by whom.

The rule it keeps: a module is at least four dots (0.5 mm), and code and quiet zone fit the
narrowest paper, whatever the payload.
"""

from __future__ import annotations

from typing import Final

from pos_app.domain.paper import QrModules

#: White modules that ISO/IEC 18004 wants on every side.
QUIET_MODULES: Final = 4

#: Dots of a module by the length up to which code and quiet zone fit 384 dots at level M, byte by
#: byte: versions 9, 12 and 13. Printers that know the alphanumeric mode draw them smaller.
_DOTS_BY_LENGTH: Final = ((180, 6), (287, 5), (300, 4))


def module_dots(payload: str) -> int:
    """Return the width of one module in dots, the same on every paper and in the preview."""
    return next(dots for longest, dots in _DOTS_BY_LENGTH if len(payload) <= longest)


def draw_qr(payload: str) -> QrModules:
    """Return the code's modules: level M, alphanumeric where the payload allows it."""
    import segno

    code = segno.make_qr(payload, error="m", boost_error=False)
    return QrModules(tuple(tuple(bool(module) for module in row) for row in code.matrix))


def leave_qr_to_printer(_: str) -> QrModules:
    """Draw nothing: for printers that make the code of its payload.

    Drawing takes milliseconds, and the way to the first byte at the printer has none to give.
    """
    return QrModules(())
