"""What is done once before anybody waits for it: loading what the first taps would else load.

In the thread that puts the till together. The first amount keyed draws a QR code, whose library
takes longer to import than the window's thread may ever be away.
"""

from __future__ import annotations


def load_what_taps_need() -> None:
    """Import every screen and all that lays out a paper. Any thread; safe to call twice."""
    from pos_app.printer.qr import draw_qr
    from pos_app.ui.rehearsal import load_screens

    load_screens()
    draw_qr("0")
