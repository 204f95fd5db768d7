"""``python -m pos_app.scanner.eye``: orders on standard input, reports on standard output."""

from __future__ import annotations

from pos_app.scanner.eye.process import main

if __name__ == "__main__":
    main()
