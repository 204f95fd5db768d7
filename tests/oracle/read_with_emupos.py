"""Reads ESC/POS with emupos, a renderer that is not ours, in an interpreter that has it.

Needs Python 3.13 and ``pip install emupos``; imports nothing of ours. On stdin: jobs, each a line
``DOTS HEX``, the width of the paper first; on stdout a JSON line for each: its texts by cut, and
the commands it refused.
"""

from __future__ import annotations

import json
import sys
from typing import Any

FONT_A, FONT_B = (12, 24), (9, 17)


def main() -> int:
    from emupos.config import PrinterProfile
    from emupos.printer.printer import Printer

    cells = [dict(zip(("width", "height"), cell, strict=True)) for cell in (FONT_A, FONT_B)]
    for line in sys.stdin:
        dots, stream = line.split()
        profile = PrinterProfile.model_validate(
            {
                "type": "printer",
                "name": "oracle",
                "dpi": 203,
                "width_dots": int(dots),
                "font_a": cells[0],
                "font_b": cells[1],
                "code_pages": {0: "PC437", 2: "PC850", 16: "WPC1252", 19: "PC858"},
                "default_code_page": 0,
                "drawer_sensor_open_level": "high",
            }
        )
        printer = Printer("oracle", profile, sensor_open_level="high", job_idle_timeout_ms=1000)
        sys.stdout.write(f"{json.dumps(_read(printer, bytes.fromhex(stream)))}\n")
        sys.stdout.flush()
    return 0


def _read(printer: Any, stream: bytes) -> dict[str, Any]:
    printer.open_connection("till", 0.0)
    first = printer.receive("till", stream, 0.0)
    last = printer.close_connection("till", 1.0)
    outputs = (first, last)
    refusals = (event for output in outputs for event in output.events if "unknown" in event.type)
    return {
        "texts": [receipt.text for output in outputs for receipt in output.receipts],
        "refused": [event.data.get("command", event.data["bytes"]) for event in refusals],
    }


if __name__ == "__main__":
    sys.exit(main())
