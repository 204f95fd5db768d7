"""The right third: the printer, with what is on its paper and what will be.

Draws the same ``Lines`` that become the printer's bytes. Ghost ink will be printed, full ink
is on paper; paper in the slot belongs to an open operation, torn paper to a finished one.
Paper that is too long is first set tighter, then shown from its newest line at the slot.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEasingCurve, QPointF, QRectF, Qt, QVariantAnimation
from PySide6.QtGui import (
    QColor,
    QFont,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)

from pos_app.domain.paper import (
    BarLine,
    Line,
    QrLine,
    QrModules,
    RuleLine,
    SampleLine,
    Size,
    TextLine,
)
from pos_app.ui.icons import draw_icon
from pos_app.ui.presenters.views import Ink, PaperView
from pos_app.ui.theme import MONO, Look, Role, plex
from pos_app.ui.widgets.drawn import Drawn

_RISE_MS, _TEAR_MS = 180, 140
#: Width of a mono sign and comfortable height of a line, in font sizes.
_SIGN_EM, _PITCH_EM, _TIGHT_EM = 0.6, 1.28, 1.10
_QR_PX, _QR_TIGHT_PX = 108, 84
_TOOTH = 6
_FADED = 0.75


@dataclass(frozen=True, slots=True)
class Setting:
    """How large the lines of one paper are set, in pixels."""

    font: float
    pitch: float
    qr: int


class PaperColumn(Drawn):
    """Shows a ``PaperView`` below the caption; its accessible text is what stands on the paper."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._view: PaperView | None = None
        self._risen = 1.0
        self._torn = 0.0
        self._rise = self._animation(_RISE_MS, self._on_rise)
        self._tear = self._animation(_TEAR_MS, self._on_tear)
        self.setObjectName("paper")

    def show_view(self, view: PaperView) -> None:
        before, self._view = self._view, view
        if view == before:
            return
        self.setAccessibleName(view.lines.as_text() if view.lines else view.empty_title)
        self._move(before, view)
        self.update()

    @property
    def is_moving(self) -> bool:
        running = QVariantAnimation.State.Running
        return running in {self._rise.state(), self._tear.state()}

    def paintEvent(self, _: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_slot(painter)
            if self._view is None:
                return
            if self._view.lines is None:
                self._draw_stub(painter)
                self._draw_empty(painter, self._view)
            else:
                self._draw_sheet(painter, self._view)

    def _animation(self, duration_ms: int, on_value: Callable[[float], None]) -> QVariantAnimation:
        animation = QVariantAnimation(self)
        animation.setDuration(duration_ms)
        animation.setStartValue(0.0)
        animation.setEndValue(1.0)
        animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        animation.valueChanged.connect(on_value)
        return animation

    def _move(self, before: PaperView | None, view: PaperView) -> None:
        """Let paper rise where there was other paper, and come off where it is torn."""
        same = before is not None and _same_paper(before, view)
        torn_now = view.torn and not (before is not None and before.torn and same)
        self._torn = 1.0 if view.torn else 0.0
        self._risen = 1.0
        if not self._look.motion or not self.isVisible() or view.lines is None:
            return
        if torn_now:
            self._torn = 0.0
            self._tear.start()
        elif not same:
            self._risen = 0.0
            self._rise.start()

    def _on_rise(self, value: float) -> None:
        self._risen = value
        self.update()

    def _on_tear(self, value: float) -> None:
        self._torn = value
        self.update()

    # Geometry.

    @property
    def _slot(self) -> QRectF:
        look = self._look
        height = look.px(22)
        bottom = self.height() - look.px(14)
        side = look.px(11)
        return QRectF(side, bottom - height, self.width() - 2 * side, height)

    @property
    def _sheet_left(self) -> float:
        return float(self._look.px(25))

    @property
    def _sheet_width(self) -> float:
        return self.width() - 2 * self._sheet_left

    def _font_px(self, columns: int) -> float:
        return (self._sheet_width - 2 * self._look.px(16)) / columns / _SIGN_EM

    # Drawing.

    def _draw_slot(self, painter: QPainter) -> None:
        slot = self._slot
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("slot"))
        painter.drawRoundedRect(slot, slot.height() / 2, slot.height() / 2)
        inset = self._look.px(10)
        mouth = slot.adjusted(inset, slot.height() * 0.36, -inset, -slot.height() * 0.36)
        painter.setBrush(self._look.color("slot").darker(200))
        painter.drawRoundedRect(mouth, mouth.height() / 2, mouth.height() / 2)

    def _draw_stub(self, painter: QPainter) -> None:
        bottom = self._slot.center().y()
        top = bottom - self._look.px(40)
        self._draw_paper(painter, QRectF(self._sheet_left, top, self._sheet_width, bottom - top))

    def _draw_empty(self, painter: QPainter, view: PaperView) -> None:
        look, size = self._look, self._look.px(64)
        middle = self.height() * 0.44
        at = QRectF((self.width() - size) / 2, middle - size * 1.3, size, size)
        draw_icon(painter, "receipt-euro", look.color("ink2"), at)
        centre = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        wrap = Qt.TextFlag.TextWordWrap
        area = QRectF(look.px(20), middle, self.width() - 2 * look.px(20), self.height() - middle)
        painter.setFont(look.font(Role.FACT))
        painter.setPen(look.color("ink"))
        title = painter.drawText(area, centre | wrap, view.empty_title)
        area.setTop(title.bottom() + look.px(6))
        painter.setFont(look.font(Role.HELP))
        painter.setPen(look.color("ink2"))
        painter.drawText(area, centre | wrap, view.empty_advice)

    def _draw_sheet(self, painter: QPainter, view: PaperView) -> None:
        assert view.lines is not None, view
        lines = (*view.lines.lines, *view.coming)
        setting = self._setting(lines, self._font_px(view.lines.columns), torn=view.torn)
        margin = setting.font * 0.9
        foot = margin if view.torn else setting.font * 1.1
        height = sum(_line_height(line, setting) for line in lines) + margin + foot
        lift = self._torn * self._look.px(33)
        bottom = self._slot.center().y() - lift + (1 - self._risen) * height
        sheet = QRectF(self._sheet_left, bottom - height, self._sheet_width, height)
        painter.save()
        painter.setClipRect(QRectF(0, 0, self.width(), self._slot.center().y()))
        painter.setOpacity(_FADED if view.faded else 1.0)
        if view.torn:
            self._shrink(painter, height, bottom)
        self._draw_paper(painter, sheet, torn=view.torn)
        self._draw_lines(painter, view, sheet.top() + margin, setting)
        if not view.torn:
            self._draw_shade(painter, sheet)
        painter.restore()

    def _shrink(self, painter: QPainter, height: float, bottom: float) -> None:
        """Show the whole of a finished paper, however long: nothing more comes out of the slot."""
        factor = min(1.0, (bottom - 1) / height)
        painter.translate(self.width() / 2, bottom)
        painter.scale(factor, factor)
        painter.translate(-self.width() / 2, -bottom)

    def _setting(self, lines: tuple[Line, ...], font_px: float, *, torn: bool) -> Setting:
        """Return the roomiest setting with which everything fits, else the tightest."""
        room = self._slot.center().y() - font_px * 2.2
        if torn:
            room -= self._look.px(33)
        tight = Setting(font_px, font_px * _TIGHT_EM, self._look.px(_QR_TIGHT_PX))
        for qr_px in (self._look.px(_QR_PX), tight.qr):
            for em in (_PITCH_EM, 1.22, 1.16, _TIGHT_EM):
                setting = Setting(font_px, font_px * em, qr_px)
                if sum(_line_height(line, setting) for line in lines) <= room:
                    return setting
        return tight

    def _draw_paper(self, painter: QPainter, sheet: QRectF, *, torn: bool = False) -> None:
        path = _zigzag(sheet, self._look.px(_TOOTH), torn=torn)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread, alpha in ((4, 14), (2, 24)):
            painter.setBrush(QColor(40, 30, 15, alpha))
            drop = self._look.px(spread)
            painter.drawPath(path.translated(0, drop))
            painter.drawRect(sheet.adjusted(-drop / 2, drop * 2, drop / 2, -drop))
        painter.setBrush(self._look.color("paper"))
        painter.drawPath(path)

    def _draw_shade(self, painter: QPainter, sheet: QRectF) -> None:
        height = self._look.px(24)
        bottom = self._slot.center().y()
        shade = QLinearGradient(0, bottom - height, 0, bottom)
        shade.setColorAt(0, QColor(0, 0, 0, 0))
        shade.setColorAt(1, QColor(0, 0, 0, 44))
        area = QRectF(sheet.left(), bottom - height, sheet.width(), height)
        painter.fillRect(area, shade)

    def _draw_lines(self, painter: QPainter, view: PaperView, top: float, setting: Setting) -> None:
        assert view.lines is not None, view
        inked = [(line, view.ink) for line in view.lines.lines]
        inked += [(line, Ink.GHOST) for line in view.coming]
        # A closure's paper is several windows long, and is drawn anew while it rises.
        seen = painter.clipBoundingRect()
        for line, ink in inked:
            bottom = top + _line_height(line, setting)
            if bottom >= seen.top() and top <= seen.bottom():
                painter.setPen(self._look.color(ink.value))
                self._draw_line(painter, line, top, setting)
            top = bottom

    def _draw_line(self, painter: QPainter, line: Line, top: float, setting: Setting) -> None:
        left = self._sheet_left + self._look.px(16)
        match line:
            case TextLine():
                _draw_text(painter, line, QPointF(left, top), setting)
            case RuleLine():
                width = self._sheet_width - 2 * self._look.px(16)
                middle = QPointF(left, top + setting.pitch / 2)
                _draw_rule(painter, middle, width, max(1.0, self._look.scale))
            case QrLine(_, modules):
                self._draw_qr(painter, modules, top + setting.pitch * 0.3, setting.qr)
            case SampleLine() | BarLine():
                pass  # A calibration slip's; no screen shows one.

    def _draw_qr(self, painter: QPainter, modules: QrModules, top: float, qr_px: int) -> None:
        side = _module_px(modules, qr_px)
        left = round((self.width() - side * len(modules)) / 2)
        color = painter.pen().color()
        for row, cells in enumerate(modules):
            for column, dark in enumerate(cells):
                if dark:
                    at = QRectF(left + column * side, round(top) + row * side, side, side)
                    painter.fillRect(at, color)


def _same_paper(before: PaperView, view: PaperView) -> bool:
    """Whether it is the same sheet: a preview that changes a figure does not rise again."""
    if before.lines is None or view.lines is None:
        return False
    return before.lines == view.lines or before.ink is view.ink is Ink.GHOST


def _line_height(line: Line, setting: Setting) -> float:
    match line:
        case TextLine(_, _, Size.NORMAL) | RuleLine() | SampleLine() | BarLine():
            return setting.pitch
        case TextLine():
            return setting.pitch * 2
        case QrLine(_, modules):
            return _module_px(modules, setting.qr) * len(modules) + setting.pitch * 0.6


def _module_px(modules: QrModules, qr_px: int) -> int:
    return max(2, round(qr_px / max(1, len(modules))))


def _draw_text(painter: QPainter, line: TextLine, at: QPointF, setting: Setting) -> None:
    width = 2 if line.size is Size.LARGE else 1
    height = 1 if line.size is Size.NORMAL else 2
    font_px = setting.font * width
    painter.save()
    painter.translate(at)
    painter.setFont(_mono(font_px, bold=line.bold))
    painter.scale(1, height / width)
    baseline = setting.pitch * width * 0.5 + font_px * 0.34
    painter.drawText(QPointF(0, baseline), line.text)
    painter.restore()


def _draw_rule(painter: QPainter, middle: QPointF, width: float, stroke: float) -> None:
    pen = QPen(painter.pen().color(), stroke)
    pen.setDashPattern([4.0, 2.5])
    painter.setPen(pen)
    painter.drawLine(middle, middle + QPointF(width, 0))


def _mono(pixels: float, *, bold: bool) -> QFont:
    font = plex(MONO, 10, 600 if bold else 400)
    # Fractions of a pixel matter here: forty-two signs must end where the paper does.
    font.setPixelSize(max(1, round(pixels)))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, (pixels - round(pixels)) * _SIGN_EM)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _zigzag(sheet: QRectF, tooth: float, *, torn: bool) -> QPainterPath:
    """Return the outline: a torn edge at the top, and one at the foot of torn paper."""
    count = max(8, round(sheet.width() / (tooth * 2.4)))
    step = sheet.width() / count
    path = QPainterPath(QPointF(sheet.left(), sheet.top() + tooth))
    for at in range(count):
        left = sheet.left() + at * step
        path.lineTo(left + step / 2, sheet.top())
        path.lineTo(left + step, sheet.top() + tooth)
    if not torn:
        path.lineTo(sheet.bottomRight())
        path.lineTo(sheet.bottomLeft())
        path.closeSubpath()
        return path
    path.lineTo(sheet.right(), sheet.bottom() - tooth)
    for at in range(count):
        right = sheet.right() - at * step
        path.lineTo(right - step / 2, sheet.bottom())
        path.lineTo(right - step, sheet.bottom() - tooth)
    path.closeSubpath()
    return path
