"""A reader on a serial line that does not exist: a pseudo-terminal, with a plug to be pulled.

The rule it keeps: to whoever has it open, pulling the plug is what it is with a USB reader: the
line hangs up, and its name is gone until it is put in again, perhaps as another number.
"""

from __future__ import annotations

import os
import tty
from collections.abc import Sequence
from contextlib import suppress
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import Self


class SerialLine:
    """One reader's line. Use it with ``with``; one thread."""

    def __init__(self, link: Path | None = None) -> None:
        """Be nothing yet; ``link`` is the stable name, as udev's under /dev/serial/by-id."""
        self._link = link
        self._ours = self._theirs = -1
        self._path = ""

    @property
    def path(self) -> str:
        """What the till is to open; empty while the plug is pulled."""
        return str(self._link) if self._link and self._path else self._path

    def plug_in(self) -> None:
        """Appear.

        Raises:
            OSError: the link's name is taken by something else. The plug is pulled.
        """
        self._ours, self._theirs = os.openpty()
        # A line that echoes would be told what it has said.
        tty.setraw(self._theirs)
        os.set_blocking(self._ours, False)
        self._path = os.ttyname(self._theirs)
        if self._link is not None:
            try:
                self._point(self._link)
            except OSError:
                self.unplug()
                raise

    def unplug(self) -> None:
        """Vanish. Safe to call twice."""
        if self._link is not None and self._link.is_symlink():
            self._link.unlink()
        for number in (self._ours, self._theirs):
            if number >= 0:
                os.close(number)
        self._ours = self._theirs = -1
        self._path = ""

    def send(self, data: bytes) -> None:
        """Send at once. Nothing is sent while unplugged, or where nobody takes it away."""
        if self._ours < 0:
            return
        # A line that is full loses what is said, and waits for nobody.
        with suppress(BlockingIOError):
            while data:
                data = data[os.write(self._ours, data) :]

    def __enter__(self) -> Self:
        self.plug_in()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.unplug()

    def _point(self, link: Path) -> None:
        if link.is_symlink():
            link.unlink()
        link.symlink_to(self._path)


def cut(data: bytes, pieces: int) -> Sequence[bytes]:
    """Cut into so many pieces of nearly one size, fewer where there are fewer bytes."""
    count = max(1, min(pieces, len(data)))
    edges = [len(data) * number // count for number in range(count + 1)]
    return [data[start:end] for start, end in pairwise(edges)]
