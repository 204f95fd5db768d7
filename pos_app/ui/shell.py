"""The one window of the till.

Everything happens inside it: questions are overlays, never windows of their own, because a
kiosk's compositor makes every second window full screen. The window knows no workflow; it is
given a ``Counter`` to ask, and hands out listeners that any thread may call. Until its first
frame is painted it imports nothing but Qt and the theme; then it makes its interior.

Names by which tests and the demo find widgets (``Shell.widget``):

==================== =====================================================================
``primary``          the one big action; Enter does the same
``way_out``          Annulla, Indietro, Dopo; Esc does the same
``key_0``..``key_9`` the keypad; also ``key_comma``, ``key_backspace``; ``key_A``.. on typing
``quick_2000``       a sum of so many cents: the amount, or the cash handed over
``second``           the small second answer of a question ("No, ristampa")
``change_amount``, ``reprint``, ``print_slip``, ``give_back``, ``try_now``
``pending_<iid>``    on the idle screen: an operation that still wants something
``row_<iid>``        on the resume screen: an open row
``study``, ``pick``  on the idle screen: search the picture, choose a file
``file_1``.. ``file_4``  a picture file to be searched
``light_printer``..  in the strip: to that device
``device_printer``.. ``try_printer``..  on the page of the devices: choose it, try it
``choose_1``.. ``choose_9``  one of several codes in view
``operator_1``.. ``operator_9``  who signs in, or is chosen in the operators' room
``operator``         in the strip: who is in charge; locks the till
``overlay_safe``, ``overlay_other``  the two answers of an overlay
``amount_field``, ``figures``, ``verdict``, ``question``, ``advice``, ``band_text``,
``hint``, ``change``, ``caption``, ``note``, ``typed_code``  things to read
``paper``, ``camera``, ``strip``, ``steps``, ``stopped``  parts; their accessible name is
                     their text
==================== =====================================================================
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from pos_app.ui.bridge import Bridge
from pos_app.ui.first_frame import FirstFrame
from pos_app.ui.shell_tools import ShellTools
from pos_app.ui.singletons import keep_singletons
from pos_app.ui.theme import (
    DESIGN_HEIGHT,
    DESIGN_WIDTH,
    FIRST_FONTS,
    Look,
    load_fonts,
    look_for,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from pos_app.domain.faults import Fault
    from pos_app.domain.operation import Operation
    from pos_app.domain.shop import Shop
    from pos_app.domain.words import Language
    from pos_app.ports.counter import Counter, CounterListener
    from pos_app.ports.devices import Outfit
    from pos_app.ports.scanner import CameraListener, KeyReader, ReaderListener
    from pos_app.ports.sound import SoundPlayer
    from pos_app.ports.voice import Voice
    from pos_app.ui.eyes import Eyes
    from pos_app.ui.going import Going
    from pos_app.ui.interior import Interior
    from pos_app.ui.presenters.views import Scene
    from pos_app.ui.screens.stopped import StoppedScreen
    from pos_app.ui.theme import Appearance

__all__ = ["Shell", "ShellTools"]


class Shell(QWidget):
    """Lives in the GUI thread.

    Signals:
        first_painted: Once, after the first frame.
        screen_changed: The new ``screen_name``.
        scanning_changed: Whether scans are taken now; a camera may be paused while not.
        closed: The window has agreed to close.
        going: The person leaves for somewhere, a ``Going``; the window then closes.
    """

    first_painted = Signal()
    screen_changed = Signal(str)
    scanning_changed = Signal(bool)
    closed = Signal()
    going = Signal(object)

    def __init__(self, tools: ShellTools) -> None:
        super().__init__()
        load_fonts(FIRST_FONTS)
        self._tools = tools
        self.appearance = tools.appearance
        self._painted = False
        self._closing = False
        self._bridge = Bridge(self)
        self._interior: Interior | None = None
        self._stopped: StoppedScreen | None = None
        self._first_frame: FirstFrame | None = None
        self.setObjectName("shell")
        self.setWindowTitle(tools.shop.name)

    # For the composition root, the demo and the crash hook.

    def open_window(self, *, full_screen: bool) -> None:
        """Show the window: the whole screen, or the size it was drawn for."""
        if full_screen:
            self.showFullScreen()
            return
        self.resize(DESIGN_WIDTH, DESIGN_HEIGHT)
        self.show()

    def counter_listener(self) -> CounterListener:
        """Return callees for the workflow. Any thread may ask, and may call them."""
        return self._bridge.counter_listener()

    def camera_listener(self) -> CameraListener:
        """Return callees for the camera. Any thread may ask, and may call them."""
        return self._bridge.camera_listener()

    def reader_listener(self) -> ReaderListener:
        """Return callees for one more reader with a line of its own. Any thread may call them."""
        return self._bridge.reader_listener()

    def bind(
        self,
        counter: Counter,
        shop: Shop | None = None,
        key_reader: KeyReader | None = None,
        sound: SoundPlayer | None = None,
        eyes: Eyes | None = None,
        *,
        voice: Voice | None = None,
        outfit: Outfit | None = None,
    ) -> None:
        """Take the workflow once it is there.

        Args:
            counter: What the window will ask from now on.
            shop: As its papers will name it, where that was not known before.
            key_reader: Tells a reader's keys from a hand's, where none was given before.
            sound: What is heard of each scan, where nothing was before.
            eyes: What looks at still pictures, where nothing did before.
            voice: What the customer hears of the sale, where nothing was said before.
            outfit: What the devices are set to be, where that was not known before.
        """
        interior = self.wake()
        if eyes is not None:
            interior.look_through(eyes)
        if voice is not None:
            interior.speak_through(voice)
        if sound is not None:
            interior.sound_through(sound)
        if key_reader is not None:
            interior.listen_to_keys(key_reader)
        if shop is not None:
            self.setWindowTitle(shop.name)
            interior.move_to(shop, outfit)
        interior.desk.bind(counter)

    def wear(self, appearance: Appearance) -> None:
        """Look like this from now on. What is being sold or typed stays as it is."""
        self.appearance = appearance
        self._fit()

    def speak(self, language: Language) -> None:
        """Say everything in another language from now on. What is being sold stays as it is."""
        from pos_app.ui.translations import words_of

        self._tools = replace(self._tools, words=words_of(language))
        if self._interior is not None:
            self._interior.speak(self._tools.words)
        elif self._first_frame is not None:
            self._show_first_frame()

    def wake(self) -> Interior:
        """Make what the first frame did without, if it is not there yet."""
        if self._interior is None:
            keep_singletons()
            from pos_app.ui.interior import Interior
            from pos_app.ui.preferring import Preferring

            load_fonts()
            interior = Interior(self, self._bridge, self._tools, self._look())
            interior.screen_changed.connect(self.screen_changed)
            interior.scanning_changed.connect(self.scanning_changed)
            interior.stopped.connect(self.show_stopped)
            interior.closing_agreed.connect(self._close_anyway)
            interior.going.connect(self._go)
            kept = self._bridge.on_preference_kept
            Preferring(self, interior, self._tools.preferences, kept)
            self._interior = interior
            self._drop_first_frame()
        return self._interior

    @property
    def screen_name(self) -> str:
        if self._stopped is not None:
            return "stopped"
        return "starting" if self._interior is None else self._interior.desk.scene.screen.name

    @property
    def scene(self) -> Scene:
        """What is shown, as values."""
        return self.wake().desk.scene

    @property
    def primary_is_ready(self) -> bool:
        """Whether the primary would take a press now: offered, and not resting."""
        if self._stopped is not None or self._interior is None:
            return False
        return self._interior.primary_is_ready

    def widget(self, name: str) -> QWidget:
        """Return the widget of that object name that can be seen now.

        Raises:
            LookupError: there is none.
        """
        for widget in self.findChildren(QWidget, name):
            if widget.isVisibleTo(self):
                return widget
        raise LookupError(name)

    @Slot(object)
    def show_stopped(self, fault: Fault | None, rows: Sequence[Operation] = ()) -> None:
        """Cover everything: only a restart helps, and its button closes the window.

        ``rows`` are open operations that the journal had, where the window knows of none.
        """
        if self._stopped is not None:
            return
        from pos_app.ui.screens.stopped import StoppedScreen
        from pos_app.ui.stopping import stopped_view

        load_fonts()
        if self._interior is not None:
            self._interior.rest()
        desk = None if self._interior is None else self._interior.desk
        view = stopped_view(self._tools, fault, desk, rows)
        band = self._tools.words("training.band") if self._tools.practice is not None else ""
        self._stopped = StoppedScreen(self._look(), view, self, band)
        self._stopped.restart_asked.connect(self.close)
        self._stopped.restart.rest(self._tools.dead_time_ms)
        self._stopped.setGeometry(self.rect())
        self._stopped.show()
        self._stopped.raise_()
        self.screen_changed.emit("stopped")

    # Qt's calls.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._go_on_from_first_frame)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if self._stopped is not None:
            self._stopped.press_key(event)
            return
        if self._interior is None:
            return
        if not self._interior.press_key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's signature.
        if self._stopped is not None or self._interior is None:
            return super().focusNextPrevChild(forward)
        return self._interior.step_focus(forward=forward)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        # Whatever it is: what is not taken is refused in words, not by a cursor.
        event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        if self._interior is not None and self._stopped is None:
            self._interior.drop(event.mimeData())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self._interior is not None and not event.isAutoRepeat():
            self._interior.release_key(event)
        super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if self._interior is not None:
            self._interior.window_changed(event)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        interior = self._interior
        if interior is not None:
            asks = self._stopped is None and not self._closing
            if asks and not interior.desk.may_close():
                event.ignore()
                return
            interior.leave()
        event.accept()
        self.closed.emit()

    # Inside.

    def _look(self) -> Look:
        return look_for(self.appearance, self.width(), self.height())

    def _fit(self) -> None:
        if self._interior is not None:
            self._interior.fit(self._look())
        else:
            self._show_first_frame()
        if self._stopped is not None:
            self._stopped.setGeometry(self.rect())
            self._stopped.raise_()

    def _show_first_frame(self) -> None:
        self._drop_first_frame()
        title = self._tools.words("starting.title")
        self._first_frame = FirstFrame(self._look(), title, self)
        self._first_frame.show()

    def _drop_first_frame(self) -> None:
        if self._first_frame is not None:
            self._first_frame.hide()
            self._first_frame.deleteLater()
            self._first_frame = None

    @Slot()
    def _go_on_from_first_frame(self) -> None:
        self.first_painted.emit()
        self.wake()

    @Slot(object)
    def _go(self, going: Going) -> None:
        self.going.emit(going)
        self._close_anyway()

    @Slot()
    def _close_anyway(self) -> None:
        self._closing = True
        self.close()
