"""Buttons: one way to draw them all, from the primary to a keypad's key.

Only Space presses a focused button. Enter always means the primary, whatever has the focus
(some desktops let Enter press a focused button, and a scan ends with Enter).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from pos_app.ui.icons import draw_icon
from pos_app.ui.intents import Intent, Tap
from pos_app.ui.presenters.views import Action, Face, Primary, Tone
from pos_app.ui.theme import PRIMARY_FLOOR_PX, TOUCH_FLOOR_PX, Look, Role


class Kind(Enum):
    """What a button is for: its text role, height, side padding and corner, at scale 1."""

    PRIMARY = (Role.PRIMARY, 88, 28, 16)
    CONTROL = (Role.CONTROL, 56, 18, 12)
    CHIP = (Role.FACT, 68, 8, 12)
    KEY = (Role.KEY, 74, 4, 12)
    SIGN = (Role.PRIMARY, 56, 4, 12)


def presses(event: QKeyEvent) -> bool:
    """Whether this key presses the button that has the focus; every other is the window's."""
    return event.key() == Qt.Key.Key_Space and not event.isAutoRepeat()


@dataclass(frozen=True, slots=True)
class Colors:
    ground: QColor
    edge: QColor
    ink: QColor
    stroke: float


class TouchButton(QPushButton):
    """A button that knows what it asks for.

    Signals:
        tapped: Its ``Intent``.
    """

    tapped = Signal(object)

    def __init__(self, look: Look, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kind = kind
        self._icon = ""
        self._cap = ""
        self._tone = Tone.PLAIN
        self._intent: Intent = Tap.PRIMARY
        self.setFont(look.font(kind.value[0]))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        horizontal = (
            QSizePolicy.Policy.Maximum if kind is Kind.CONTROL else QSizePolicy.Policy.Expanding
        )
        grows = kind in {Kind.KEY, Kind.SIGN}
        vertical = QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Minimum
        policy = QSizePolicy(horizontal, vertical)
        policy.setHeightForWidth(not grows)
        self.setSizePolicy(policy)
        self.clicked.connect(self._say)

    def show_action(self, action: Action) -> None:
        self._intent = action.intent
        self._tone = action.tone
        self.setObjectName(action.name)
        self.setCheckable(action.selected)
        self.setChecked(action.selected)
        self.setEnabled(action.enabled)
        self._show(action.text, action.icon, action.cap)
        self.setAccessibleName(action.said or action.text)

    def sizeHint(self) -> QSize:
        width = self._content_width() + 2 * self._padding()
        return QSize(round(width + 1), self._height(self._kind.value[1]))

    def minimumSizeHint(self) -> QSize:
        """Return the least it can be without cutting a word: as wide as its longest one."""
        words = max(map(self._width_of, self.text().split()), default=0.0)
        # A pad's keys give way first, as far as a finger still finds them.
        floor = TOUCH_FLOOR_PX if self._kind is Kind.KEY else self._height(self._kind.value[1])
        width = max(words + self._icon_width() + 2 * self._padding() + 1, TOUCH_FLOOR_PX)
        return QSize(round(width + 0.5), floor)

    def heightForWidth(self, width: int) -> int:
        lines = len(self._lines_within(width))
        height = self._height(self._kind.value[1])
        if lines <= 1:
            return height
        spacing = QFontMetricsF(self.font()).lineSpacing()
        return max(height, round(lines * spacing + 2 * self._look.px(8)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if presses(event):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colors = self._colors()
            self._draw_ground(painter, colors)
            self._draw_content(painter, colors)

    def _show(self, text: str, icon: str, cap: str) -> None:
        self._icon, self._cap = icon, cap
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def _say(self) -> None:
        self.tapped.emit(self._intent)

    def _height(self, height: int) -> int:
        return self._look.touch(height)

    def _colors(self) -> Colors:
        look = self._look
        stroke = max(1.5, 2 * look.scale)
        if self.isChecked():
            ink = look.color("ok")
            return Colors(look.color("ok_bg"), ink, ink, max(2.0, 3 * look.scale))
        if not self.isEnabled():
            # It says what it would do, so it is read like everything else; its edge is faint.
            return Colors(look.color("bg"), look.color("line"), look.color("ink2"), stroke)
        ground = look.color("line" if self.isDown() else "surface")
        if self._tone is Tone.PLAIN:
            return Colors(ground, look.color("border"), look.color("ink"), stroke)
        ink_color = look.color(self._tone.value)
        return Colors(ground, ink_color, ink_color, stroke)

    def _draw_ground(self, painter: QPainter, colors: Colors) -> None:
        half = colors.stroke / 2
        radius = self._look.px(self._kind.value[3])
        painter.setPen(QPen(colors.edge, colors.stroke))
        painter.setBrush(colors.ground)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius
        )

    def _draw_content(self, painter: QPainter, colors: Colors) -> None:
        lines = self._lines_within(self.width())
        shows_cap = self._shows_cap(self.width())
        texts = max(map(self._width_of, lines), default=0.0)
        width = self._icon_width() + texts
        if shows_cap:
            width += self._cap_width() + self._gap()
        is_wide = self._kind is Kind.PRIMARY
        left = self._padding() if is_wide else (self.width() - width) / 2
        left = self._draw_icon(painter, colors, left)
        self._draw_lines(painter, colors, left, lines)
        if shows_cap:
            right = self.width() - self._padding() - self._cap_width()
            self._draw_cap(painter, colors, right if is_wide else left + texts + self._gap())

    def _draw_icon(self, painter: QPainter, colors: Colors, left: float) -> float:
        if not self._icon:
            return left
        size = self._icon_size()
        at = QRectF(left, (self.height() - size) / 2, size, size)
        draw_icon(painter, self._icon, colors.ink, at)
        return left + size + (self._gap() if self.text() else 0)

    def _draw_lines(
        self, painter: QPainter, colors: Colors, left: float, lines: Sequence[str]
    ) -> None:
        painter.setFont(self.font())
        painter.setPen(colors.ink)
        spacing = QFontMetricsF(self.font()).lineSpacing()
        top = (self.height() - spacing * len(lines)) / 2
        for at, line in enumerate(lines):
            place = QRectF(left, top + at * spacing, self._width_of(line) + 1, spacing)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, line)

    def _draw_cap(self, painter: QPainter, colors: Colors, left: float) -> None:
        height = max(self._look.px(28), round(QFontMetricsF(self._look.font(Role.CAP)).height()))
        at = QRectF(left, (self.height() - height) / 2, self._cap_width(), height)
        painter.setPen(QPen(colors.ink, max(1.2, 1.6 * self._look.scale)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = self._look.px(6)
        painter.drawRoundedRect(at.adjusted(1, 1, -1, -1), radius, radius)
        painter.setFont(self._look.font(Role.CAP))
        painter.drawText(at, Qt.AlignmentFlag.AlignCenter, self._cap)

    def _content_width(self) -> float:
        width = self._icon_width() + self._width_of(self.text())
        if self._cap and not self._look.large_text:
            width += self._cap_width() + self._gap()
        return width

    def _shows_cap(self, width: int) -> bool:
        """Whether there is room for the key's cap beside the text: the first to go."""
        if not self._cap or self._look.large_text:
            return False
        return self._content_width() + 2 * self._padding() <= width

    def _lines_within(self, width: int) -> list[str]:
        """Return the text broken between words so that it fits."""
        room = width - 2 * self._padding() - self._icon_width()
        lines: list[str] = []
        for word in self.text().split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self._width_of(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines

    def _width_of(self, text: str) -> float:
        return QFontMetricsF(self.font()).horizontalAdvance(text)

    def _icon_width(self) -> float:
        """Return the icon's width with the gap after it."""
        if not self._icon:
            return 0.0
        return self._icon_size() + (self._gap() if self.text() else 0)

    def _padding(self) -> int:
        # What is larger must not be wider than it has to be: its place is not.
        padding = self._kind.value[2]
        return self._look.px(min(padding, 12) if self._look.large_text else padding)

    def _cap_width(self) -> float:
        metrics = QFontMetricsF(self._look.font(Role.CAP))
        return metrics.horizontalAdvance(self._cap) + 2 * self._look.px(10)

    def _icon_size(self) -> int:
        return self._look.icon_px(36 if self._kind in {Kind.PRIMARY, Kind.KEY} else 22)

    def _gap(self) -> int:
        return self._look.px(12 if self._kind is Kind.CONTROL else 14)


class PrimaryButton(TouchButton):
    """The one big action of a screen, always in the same place.

    It rests after each change of screen, deaf to finger and Enter alike, so that a second
    tap meant for the last screen cannot answer this one's question.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, Kind.PRIMARY, parent)
        self.setObjectName("primary")
        self._face = Face.FILLED
        self._rest_timer = QTimer(self)
        self._rest_timer.setSingleShot(True)
        self._rest_timer.timeout.connect(self._wake)

    @property
    def is_resting(self) -> bool:
        return self._rest_timer.isActive()

    @property
    def rest_left_ms(self) -> int:
        return max(0, self._rest_timer.remainingTime())

    def rest(self, duration_ms: int) -> None:
        """Ignore everything for so long."""
        if duration_ms > 0:
            self._rest_timer.start(duration_ms)
            self.setEnabled(False)

    def show_primary(self, primary: Primary) -> None:
        self._face = primary.face
        self.setEnabled(primary.enabled and not self.is_resting)
        self._show(primary.text, primary.icon, primary.cap)

    def press_by_key(self) -> None:
        """Do what a finger does; nothing while resting or waiting."""
        if self.isEnabled():
            self._say()

    def _wake(self) -> None:
        self.setEnabled(self._face is not Face.WAITING)
        self.update()

    def _height(self, height: int) -> int:
        return max(PRIMARY_FLOOR_PX, self._look.px(height))

    def _colors(self) -> Colors:
        look = self._look
        stroke = max(1.5, 2 * look.scale)
        match self._face:
            case Face.WAITING:
                edge = look.color("line")
                return Colors(look.color("strip"), edge, look.color("ink2"), stroke)
            case Face.OUTLINE:
                ground = look.color("line" if self.isDown() else "surface")
                return Colors(ground, look.color("border"), look.color("ink"), stroke)
            case Face.FILLED:
                ground = look.color("primary_edge" if self.isDown() else "primary")
                return Colors(ground, look.color("primary_edge"), look.color("on_primary"), stroke)

    def _draw_ground(self, painter: QPainter, colors: Colors) -> None:
        if self._face is not Face.FILLED or self.is_resting or self.isDown():
            super()._draw_ground(painter, colors)
            return
        radius, lift = self._look.px(16), self._look.px(4)
        whole = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.edge)
        painter.drawRoundedRect(whole, radius, radius)
        painter.setBrush(colors.ground)
        inner = whole.adjusted(colors.stroke, colors.stroke, -colors.stroke, -lift)
        painter.drawRoundedRect(inner, radius - 2, radius - 2)
