"""What is done once before anybody waits for it: loading what the first paper would else load.

In the thread that puts the till together. The first amount keyed draws a QR code, whose library
takes longer to import than the window's thread may ever be away. Nothing of Qt is touched here:
the screens are loaded in the window's own thread (``ui/rehearsal``).
"""

from __future__ import annotations


def load_what_papers_need() -> None:
    """Import all that lays out a paper. Any thread; safe to call twice."""
    from pos_app.printer.qr import draw_qr

    draw_qr("0")
