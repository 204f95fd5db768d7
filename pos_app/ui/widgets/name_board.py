"""Buttons for up to nine people, three in a row, each with a number and a name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from pos_app.domain.operators import ACTIVE_MAX
from pos_app.ui.presenters.views import NumberedChoice
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.numbered_button import NumberedButton

_COLUMNS = 3
#: A name that has no room is written smaller.
_WIDTH, _HEIGHT, _LOW = 190, 112, 60
#: How much higher a button is than its two lines, at least.
_AIR = 1.15


class NameButton(NumberedButton):
    """A person: as wide as there is room, whatever the name."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, look.font(Role.FACT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = self._look
        high = look.touch(_LOW if look.compact else _HEIGHT)
        return QSize(look.px(_WIDTH), max(high, round(sum(self._heights()) * _AIR)))

    def _lines(self, words: QRectF) -> tuple[QRectF, QRectF]:
        above, below = self._heights()
        top = words.top() + (words.height() - above - below) / 2
        return (
            QRectF(words.left(), top, words.width(), above),
            QRectF(words.left(), top + above, words.width(), below),
        )

    def _heights(self) -> tuple[float, float]:
        """Return how high a role is, and a name."""
        roles = (Role.CAPTION, Role.FACT)
        above, below = (QFontMetricsF(self._look.font(role)).height() for role in roles)
        return above, below

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class NameBoard(QWidget):
    """The digit on the keyboard does the same as a button.

    Signals:
        tapped: The ``Intent`` of the button.
    """

    tapped = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._buttons = [NameButton(look) for _ in range(ACTIVE_MAX)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.px(12))
        grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        for at, button in enumerate(self._buttons):
            button.tapped.connect(self.tapped)
            grid.addWidget(button, *divmod(at, _COLUMNS))
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)

    def show_choices(self, choices: Sequence[NumberedChoice]) -> None:
        for at, button in enumerate(self._buttons):
            if at < len(choices):
                button.show_choice(choices[at])
            button.setVisible(at < len(choices))
