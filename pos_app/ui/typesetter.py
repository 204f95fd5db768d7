"""Documents made into lines for the right third, remembered while they stay the same."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime

from pos_app.domain.operation import Operation
from pos_app.domain.paper import Document, Lines, Qr, QrLine, QrModules
from pos_app.domain.print_job import DocumentKind, Mark
from pos_app.domain.receipt import compose
from pos_app.domain.report import Report
from pos_app.domain.report_paper import compose_report
from pos_app.domain.shop import Shop
from pos_app.domain.trial_slip import trial_slip
from pos_app.domain.visit_papers import compose_together

LayOut = Callable[[Document, int], Lines]
_KEPT = 12
_Rows = tuple[Operation, ...]
_Key = (
    tuple[DocumentKind, Operation, Mark]
    | tuple[DocumentKind, _Rows, Mark, _Rows]
    | tuple[Report, Mark]
    | str
)


class Typesetter:
    """Callable as ``presenters.papers.Typeset``.

    The time on a paper is that of its first showing: it must not tick on the screen.
    """

    def __init__(
        self, lay_out: LayOut, columns: int, shop: Shop, now: Callable[[], datetime]
    ) -> None:
        self._lay_out = lay_out
        self._columns = columns
        self._shop = shop
        self._now = now
        self._kept: OrderedDict[_Key, Lines] = OrderedDict()

    def __call__(self, kind: DocumentKind, operation: Operation, mark: Mark) -> Lines:
        return self._lines(
            (kind, operation, mark),
            lambda: compose(kind, operation, self._shop, mark, self._now()),
        )

    def set_together(
        self,
        kind: DocumentKind,
        rows: tuple[Operation, ...],
        mark: Mark,
        beside: tuple[Operation, ...],
    ) -> Lines:
        """Return the lines of one paper about several operations."""
        return self._lines(
            (kind, rows, mark, beside),
            lambda: compose_together(kind, rows, self._shop, mark, self._now(), beside=beside),
        )

    def set_report(self, report: Report, mark: Mark) -> Lines:
        """Return the lines of an X or Z report."""
        return self._lines(
            (report, mark), lambda: compose_report(report, self._shop, mark, self._now())
        )

    def set_trial_slip(self) -> Lines:
        """Return the lines of the slip that tries the printer."""
        return self._lines("trial", lambda: trial_slip(self._shop, self._now()))

    def draw_code(self, text: str) -> QrModules:
        """Return a QR code for the screen, drawn as on paper."""
        document = Document("", (Qr(text),))
        lines = self._lines(text, lambda: document).lines
        return next((line.modules for line in lines if isinstance(line, QrLine)), QrModules(()))

    def _lines(self, key: _Key, compose_it: Callable[[], Document]) -> Lines:
        if key not in self._kept:
            self._kept[key] = self._lay_out(compose_it(), self._columns)
            if len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return self._kept[key]
