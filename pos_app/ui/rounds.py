"""Which targets keys go round on a screen, in which order, and what lies in which direction."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

#: Being off the straight way counts so many times as much as being far.
_ASIDE = 3


class Way(Enum):
    """A direction, as steps to the right and down."""

    LEFT = (-1, 0)
    RIGHT = (1, 0)
    UP = (0, -1)
    DOWN = (0, 1)


def targets_in(places: Sequence[QWidget]) -> list[QWidget]:
    """Return what can be pressed now, place by place, in the order it was put there."""
    return [target for place in places for target in _targets_of(place)]


def next_of(targets: Sequence[QWidget], at: QWidget | None, *, forward: bool) -> QWidget | None:
    """Return the target after or before ``at``, round and round; None where there is none."""
    if not targets:
        return None
    if at not in targets:
        return targets[0 if forward else -1]
    return targets[(targets.index(at) + (1 if forward else -1)) % len(targets)]


def beside(targets: Sequence[QWidget], at: QWidget, way: Way) -> QWidget | None:
    """Return the target that lies nearest in a direction; None where nothing does."""
    here = _place(at)
    away = {
        target: distance
        for target in targets
        if target is not at and (distance := _distance(here, _place(target), way)) is not None
    }
    return min(away, key=lambda target: away[target], default=None)


def _targets_of(place: QWidget) -> Iterator[QWidget]:
    if _is_target(place):
        yield place
    for widget in place.findChildren(QWidget):
        if _is_target(widget):
            yield widget


def _is_target(widget: QWidget) -> bool:
    takes_focus = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_focus and widget.isEnabled() and widget.isVisible()


def _distance(here: QRect, there: QRect, way: Way) -> int | None:
    """Return how far it is, or None where it does not lie that way."""
    right, down = way.value
    if right:
        along = there.center().x() - here.center().x()
        gap = there.left() - here.right() if right > 0 else here.left() - there.right()
        aside = _gap(here.top(), here.bottom(), there.top(), there.bottom())
    else:
        along = there.center().y() - here.center().y()
        gap = there.top() - here.bottom() if down > 0 else here.top() - there.bottom()
        aside = _gap(here.left(), here.right(), there.left(), there.right())
    lies_there = along * (right or down) > 0 and gap > -min(here.height(), there.height()) // 2
    return max(gap, 0) + _ASIDE * aside if lies_there else None


def _gap(first: int, last: int, other_first: int, other_last: int) -> int:
    """Return how far two stretches of a line are apart; 0 where they overlap."""
    return max(0, other_first - last, first - other_last)


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
