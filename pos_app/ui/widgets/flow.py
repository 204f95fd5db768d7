"""Things side by side that go on below each other where their place is too narrow.

The rule it keeps: nothing in it is made narrower than it asks to be as long as another line
helps, so that no word is cut and no target shrinks.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Fill(Enum):
    """What becomes of the room that a line has left."""

    #: It stays at the right.
    LEFT = "left"
    #: All take an equal share of it, and lines are equally long.
    SHARE = "share"
    #: The first stands at the left, all others at the right; it shrinks before they go on.
    APART = "apart"


class Flow(QLayout):
    """A layout of lines; hidden things take no place."""

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int, fill: Fill = Fill.LEFT
    ) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._fill = fill
        if parent is not None:
            parent.setLayout(self)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inside = width - margins.left() - margins.right()
        heights = [height for _, height in self._measured(inside)]
        between = self.spacing() * max(0, len(heights) - 1)
        return sum(heights) + between + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        gaps = self.spacing() * max(0, len(hints) - 1)
        tallest = max((hint.height() for hint in hints), default=0)
        return self._with_margins(QSize(sum(hint.width() for hint in hints) + gaps, tallest))

    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return self._with_margins(least)

    def setGeometry(self, place: QRect) -> None:
        super().setGeometry(place)
        place = place.marginsRemoved(self.contentsMargins())
        top = place.top()
        measured = self._measured(place.width())
        # What is left of the height lies below: lines keep together.
        for line, height in measured:
            self._set_line(line, QRect(place.left(), top, place.width(), height))
            top += height + self.spacing()

    def _with_margins(self, inside: QSize) -> QSize:
        return inside.grownBy(self.contentsMargins())

    def _set_line(self, line: Sequence[QLayoutItem], place: QRect) -> None:
        widths = self._widths(line, place.width())
        left = place.left()
        for at, (item, width) in enumerate(zip(line, widths, strict=True)):
            if self._fill is Fill.APART and item is not self._first() and self._is_apart(line, at):
                left = place.right() + 1 - sum(widths[at:]) - self.spacing() * (len(line) - at - 1)
            item.setGeometry(QRect(left, place.top(), width, place.height()))
            left += width + self.spacing()

    def _is_apart(self, line: Sequence[QLayoutItem], at: int) -> bool:
        """Whether everything from here on stands at the right of its line."""
        return at == 0 or line[at - 1] is self._first()

    def _first(self) -> QLayoutItem | None:
        return next(self._shown(), None)

    def _measured(self, width: int) -> list[tuple[list[QLayoutItem], int]]:
        """Return the lines, each with its height."""
        return [(line, self._height(line, width)) for line in self._lines(width)]

    def _height(self, line: Sequence[QLayoutItem], width: int) -> int:
        return max(map(_height_of, line, self._widths(line, width)))

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            wanted = self._wanted(item)
            if lines and wanted <= left:
                lines[-1].append(item)
                left -= wanted + self.spacing()
            else:
                lines.append([item])
                left = width - wanted - self.spacing()
        return self._evened(lines, width) if self._fill is Fill.SHARE else lines

    def _wanted(self, item: QLayoutItem) -> int:
        """Return how wide an item must be to stand on a line with others."""
        if self._fill is Fill.APART and item is self._first():
            return item.minimumSize().width()
        return item.sizeHint().width()

    def _evened(self, lines: list[list[QLayoutItem]], width: int) -> list[list[QLayoutItem]]:
        """Return as many lines, equally long, if that is how they fit."""
        items = [item for line in lines for item in line]
        share = -(-len(items) // max(1, len(lines)))
        evened = [items[at : at + share] for at in range(0, len(items), max(1, share))]
        return evened if all(self._length(line) <= width for line in evened) else lines

    def _length(self, line: Sequence[QLayoutItem]) -> int:
        return sum(map(self._wanted, line)) + self.spacing() * (len(line) - 1)

    def _widths(self, line: Sequence[QLayoutItem], width: int) -> list[int]:
        room = width - self.spacing() * (len(line) - 1)
        wanted = [min(item.sizeHint().width(), room) for item in line]
        if self._fill is Fill.APART and sum(wanted) > room:
            return [wanted[0] - (sum(wanted) - room), *wanted[1:]]
        if self._fill is not Fill.SHARE:
            return wanted
        share, rest = divmod(room, len(line))
        if max(wanted) <= share:
            return [share + (at < rest) for at in range(len(line))]
        more, rest = divmod(room - sum(wanted), len(line))
        return [each + more + (at < rest) for at, each in enumerate(wanted)]

    def _shown(self) -> Iterator[QLayoutItem]:
        return (item for item in self._items if not item.isEmpty())


def lay_out_now(*places: QWidget) -> None:
    """Let these take their places, the inner ones first, without waiting for Qt to ask each."""
    for place in places:
        layout = place.layout()
        if layout is not None:
            layout.activate()


def _height_of(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()
