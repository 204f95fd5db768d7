"""What is painted of texts: which, by which widget, where, in which colour, and on what ground.

Each widget is painted alone onto a device that notes texts instead of drawing them, so that a
text drawn by hand is seen like a label's, and its place is known to a pixel.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QWidget

_DPI = 96


@dataclass(frozen=True)
class PaintedText:
    """One run of text.

    Attributes:
        widget: That painted it.
        box: About its ink, within the widget.
        line: About the whole line it stands on, within the widget.
        ink: Its colour; ``opacity`` how much of it there is.
    """

    widget: QWidget
    text: str
    box: QRectF
    line: QRectF
    ink: QColor
    opacity: float
    pixels: int


class _NotedTexts(QPaintEngine):
    """Draws nothing; notes every run of text."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.texts: list[PaintedText] = []
        self._widget = widget
        self._ink, self._opacity = QColor(), 1.0
        self._transform = QTransform()

    def begin(self, _: QPaintDevice) -> bool:
        self.setActive(True)
        return True

    def end(self) -> bool:
        self.setActive(False)
        return True

    def updateState(self, state: QPaintEngineState) -> None:
        self._ink = QColor(state.pen().color())
        self._opacity = state.opacity()
        self._transform = QTransform(state.transform())

    def drawTextItem(self, at: QPointF | QPoint | QPainterPath.Element, item: QTextItem) -> None:
        assert isinstance(at, QPointF), at
        font = item.font()
        ink = QFontMetricsF(font).tightBoundingRect(item.text()).translated(at)
        line = QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent())
        self.texts.append(
            PaintedText(
                self._widget,
                item.text(),
                self._transform.mapRect(ink),
                self._transform.mapRect(line),
                self._ink,
                self._opacity * self._ink.alphaF(),
                font.pixelSize(),
            )
        )

    def drawPixmap(self, *_: object) -> None: ...
    def drawImage(self, *_: object) -> None: ...
    def drawPolygon(self, *_: object) -> None: ...
    def drawPath(self, *_: object) -> None: ...
    def drawRects(self, *_: object) -> None: ...
    def drawLines(self, *_: object) -> None: ...
    def drawEllipse(self, *_: object) -> None: ...

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.User


class _Notepad(QPaintDevice):
    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.engine = _NotedTexts(widget)
        metric = QPaintDevice.PaintDeviceMetric
        self._metrics = {
            metric.PdmWidth: widget.width(),
            metric.PdmHeight: widget.height(),
            metric.PdmWidthMM: widget.widthMM(),
            metric.PdmHeightMM: widget.heightMM(),
            metric.PdmNumColors: 2**31 - 1,
            metric.PdmDepth: 32,
            metric.PdmDevicePixelRatio: 1,
            metric.PdmDevicePixelRatioScaled: round(self.devicePixelRatioFScale()),
        }

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, which: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(which, _DPI)


def painted_texts(window: QWidget) -> Iterator[PaintedText]:
    """Yield every text that the visible widgets of ``window`` paint."""
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisibleTo(window):
            yield from texts_of(widget)


def texts_of(widget: QWidget) -> list[PaintedText]:
    pad = _Notepad(widget)
    widget.render(pad, QPoint(), QRegion(), QWidget.RenderFlag(0))
    return [text for text in pad.engine.texts if text.text.strip()]
