"""Queues of Windows, raw: the right way there, where the maker's driver owns the cable.

The rule it keeps: what the queue has counted as written may come out. Written to the interface
of winspool.drv and run only against a stand-in for it: no Windows was at hand.

Source: Microsoft, "Sending data directly to a printer" (OpenPrinter, StartDocPrinter,
WritePrinter, EndDocPrinter); a job is printed when its document has ended.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Final

from pos_app.printer.transports import ConnectionLost

_LEVEL: Final = 1


class DocInfo(ctypes.Structure):
    """DOC_INFO_1W."""

    _fields_: ClassVar = [
        ("document", ctypes.c_wchar_p),
        ("output", ctypes.c_wchar_p),
        ("data_type", ctypes.c_wchar_p),
    ]


@dataclass(frozen=True, slots=True)
class WindowsQueue:
    """Implements ``transports.Spooler``. ``load`` returns winspool.drv as ctypes sees it."""

    name: str
    load: Callable[[], Any]

    def look(self) -> None:
        library = self.load()
        library.ClosePrinter(self._open(library))

    def submit(self, job: bytes) -> None:
        library = self.load()
        queue = self._open(library)
        try:
            self._write_document(library, queue, job)
        finally:
            library.ClosePrinter(queue)

    def _open(self, library: Any) -> ctypes.c_void_p:
        # A handle is passed as the pointer it is: ctypes would cut a plain number to 32 bits.
        queue = ctypes.c_void_p()
        if not library.OpenPrinterW(self.name, ctypes.byref(queue), None):
            raise ConnectionLost(f"there is no queue called {self.name}")
        return queue

    def _write_document(self, library: Any, queue: ctypes.c_void_p, job: bytes) -> None:
        info = DocInfo("pos-app", None, "RAW")
        if not library.StartDocPrinterW(queue, _LEVEL, ctypes.byref(info)):
            raise ConnectionLost(f"{self.name} takes no jobs")
        written = ctypes.c_uint32(0)
        is_whole = (
            library.StartPagePrinter(queue)
            and library.WritePrinter(queue, job, len(job), ctypes.byref(written))
            and written.value == len(job)
            and library.EndPagePrinter(queue)
        )
        # Ended in any case: a document left open stays in the queue for ever.
        is_ended = library.EndDocPrinter(queue)
        if not (is_whole and is_ended):
            why = f"{self.name} took {written.value} of {len(job)} bytes"
            raise ConnectionLost(why, may_have_taken=True)


def winspool_library() -> Any:
    """Load winspool.drv.

    Raises:
        ConnectionLost: this is not Windows.
    """
    load = getattr(ctypes, "WinDLL", None)
    if load is None:
        raise ConnectionLost("there are Windows queues on Windows only")
    return load("winspool.drv", use_last_error=True)
