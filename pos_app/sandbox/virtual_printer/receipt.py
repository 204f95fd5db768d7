"""One cut piece of paper, and its four files."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from pos_app.sandbox.virtual_printer.paper import FeedRow, PictureRow, QrRow, Row
from pos_app.sandbox.virtual_printer.picture import draw
from pos_app.sandbox.virtual_printer.reference import spelled
from pos_app.sandbox.virtual_printer.stream import Order, StreamReader


@dataclass(frozen=True, slots=True)
class Receipt:
    """What lies in the tray after a cut.

    Attributes:
        number: Counts from 1.
        stream: The job's bytes up to the cut, status questions left out.
        errors: What a strict printer found wrong with them.
        first_byte_at_s: ``time.monotonic()`` when the job's first byte was read.
        cut_at_s: The same for the cut.
        pulses: How often the drawer was kicked since the cut before.
    """

    number: int
    columns: int
    rows: tuple[Row, ...]
    stream: bytes
    errors: tuple[str, ...]
    first_byte_at_s: float
    cut_at_s: float
    pulses: int = 0

    @property
    def text(self) -> str:
        """What a person would type of it; a feed is no line."""
        lines = [row.text for row in self.rows if not isinstance(row, FeedRow)]
        return "".join(f"{line}\n" for line in lines)

    @property
    def qr_payloads(self) -> tuple[str, ...]:
        return tuple(row.payload for row in self.rows if isinstance(row, QrRow))

    @property
    def pictures(self) -> int:
        return sum(isinstance(row, PictureRow) for row in self.rows)

    @property
    def commands(self) -> frozenset[str]:
        """All that was ordered, by the names of the reference."""
        orders = (each for each in StreamReader().feed(self.stream) if isinstance(each, Order))
        return frozenset(spelled(order.name) for order in orders if order.name)

    def png(self) -> bytes:
        return draw(self.rows, self.columns)

    def write(self, folder: Path) -> None:
        """Write ``receipt-NNN`` as .png, .txt, .bin and .json, the last when all are there."""
        stem = f"receipt-{self.number:03d}"
        _write_whole(folder / f"{stem}.png", self.png())
        _write_whole(folder / f"{stem}.txt", self.text.encode())
        _write_whole(folder / f"{stem}.bin", self.stream)
        _write_whole(folder / f"{stem}.json", self._as_json())

    def _as_json(self) -> bytes:
        facts = {
            "number": self.number,
            "columns": self.columns,
            "bytes": len(self.stream),
            "lines": self.text.count("\n"),
            "qr": list(self.qr_payloads),
            "errors": list(self.errors),
            "commands": sorted(self.commands),
            "drawer_pulses": self.pulses,
            "first_byte_monotonic_s": self.first_byte_at_s,
            "cut_monotonic_s": self.cut_at_s,
        }
        return (json.dumps(facts, indent=2, ensure_ascii=False) + "\n").encode()


def _write_whole(path: Path, data: bytes) -> None:
    """Nobody who looks into the folder meets half a file."""
    unfinished = path.with_name(f".{path.name}.part")
    unfinished.write_bytes(data)
    os.replace(unfinished, path)  # noqa: PTH105 - its atomicity is the point.
