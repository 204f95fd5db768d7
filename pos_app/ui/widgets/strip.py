"""The strip at the foot of the window: lights to touch, the time, the operator, the drawer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from pos_app.ui.presenters.views import StripView
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.flow import Fill, Flow, lay_out_now
from pos_app.ui.widgets.light_button import LightButton, OperatorButton, width_of
from pos_app.ui.widgets.strip_words import Brevity, said_of, said_of_clock, said_of_operator
from pos_app.ui.widgets.text import label


class Strip(QWidget):
    """Lights with words at the left; the time, the operator and the drawer at the right.

    Signals:
        tapped: The ``Show`` of the device whose light was touched; ``Tap.LOCK``.
    """

    tapped = Signal(object)

    def __init__(self, look: Look, ground: str = "strip") -> None:
        super().__init__()
        self._look, self._ground = look, ground
        self._view: StripView | None = None
        self._lights: list[LightButton] = []
        self._clock = LightButton(look)
        self._clock.tapped.connect(self.tapped)
        self._operator = OperatorButton(look)
        self._operator.tapped.connect(self.tapped)
        self._cash_label = label(look, Role.STRIP, "ink2", wrap=False)
        self._cash = label(look, Role.STRIP_STRONG, wrap=False)
        self.setObjectName("strip")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._lay_out()

    def show_view(self, view: StripView) -> None:
        if view == self._view:
            return
        self._view = view
        words = [f"{light.name} {light.state}" for light in view.lights]
        right = (view.time, view.operator, f"{view.cash_label} {view.cash}")
        self.setAccessibleName(", ".join((*words, *filter(None, right))))
        while len(self._lights) < len(view.lights):
            self._add_light()
        self._cash_label.setText(view.cash_label)
        self._cash.setText(view.cash)
        self._show_lights(view)
        lay_out_now(self._lights_place, self._facts_place, self)

    def sizeHint(self) -> QSize:
        return QSize(0, self._clock.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        # Its words give way to the window, never the other way round.
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._view is not None:
            self._show_lights(self._view)

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            look = self._look
            painter.fillRect(self.rect(), look.color(self._ground))
            painter.fillRect(0, 0, self.width(), max(1, look.px(2)), look.color("line"))

    def _show_lights(self, view: StripView) -> None:
        fitting = (each for each in Brevity if self._needed(view, each) <= self.width())
        brevity = next(fitting, max(Brevity))
        for button, light in zip(self._lights, view.lights, strict=True):
            button.show_light(light, light.icon, said_of(light, brevity))
        icon, said = said_of_clock(view, brevity)
        self._clock.show_light(view.clock, icon, said)
        self._operator.show_operator(view, said_of_operator(view, brevity))

    def _needed(self, view: StripView, brevity: Brevity) -> float:
        look = self._look
        lights = [width_of(look, each.icon, said_of(each, brevity)) for each in view.lights]
        clock = width_of(look, *said_of_clock(view, brevity))
        if view.operator:
            clock += width_of(look, "", said_of_operator(view, brevity)) + self._gap
        cash = self._cash_label.sizeHint().width() + self._cash.sizeHint().width()
        gaps = (len(lights) + 3) * self._gap + 2 * self._side
        return sum(lights) + clock + cash + gaps

    def _add_light(self) -> None:
        button = LightButton(self._look)
        button.tapped.connect(self.tapped)
        self._row.insertWidget(len(self._lights), button)
        self._lights.append(button)

    def _lay_out(self) -> None:
        self._lights_place, self._facts_place = QWidget(), QWidget()
        self._row = self._line_in(self._lights_place)
        line = self._line_in(self._facts_place)
        for widget in (self._clock, self._operator, self._cash_label, self._cash):
            line.addWidget(widget)
        # Time and drawer go on below the lights where even icons leave them no room.
        both = Flow(self, spacing=self._gap, fill=Fill.APART)
        both.setContentsMargins(self._side, 0, self._side, 0)
        both.addWidget(self._lights_place)
        both.addWidget(self._facts_place)

    def _line_in(self, place: QWidget) -> QHBoxLayout:
        line = QHBoxLayout(place)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self._gap)
        return line

    @property
    def _gap(self) -> int:
        return self._look.px(7)

    @property
    def _side(self) -> int:
        return self._look.px(24)
