"""The catalogue: what each of ``CONDITIONS`` shows, as values, and a wall to hang it on.

A scene knows no size, theme or hand: each is brought about once a language, and then shown in
as many looks as wanted. ``Wall`` shows one exhibit after the other in one look, as the till does:

    wall = Wall(Appearance("dark", text_percent=200), (1024, 600), Language.ITALIAN)
    for exhibit in exhibits(Language.ITALIAN):
        window = wall.show(exhibit)     # fonts loaded, laid out; window.grab() is its picture
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtWidgets import QWidget

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.operation import State
from pos_app.domain.words import Language
from pos_app.ports.scanner import CameraState, Picture
from pos_app.printer.qr import draw_qr
from pos_app.ui.customer.views import CustomerView
from pos_app.ui.presenters.stopped import Standing, present_stopped
from pos_app.ui.presenters.views import IdleView, Scene, StoppedView
from pos_app.ui.screens.stopped import StoppedScreen
from pos_app.ui.theme import Appearance, load_fonts, look_for
from pos_app.ui.till import Till
from pos_app.ui.translations import words_of
from tests.helpers.counters import found
from tests.helpers.sights import picture
from tests.helpers.times import NOON
from tests.helpers.windows import open_window, settle
from tests.screens.conditions import CONDITIONS, Condition

#: What the issue asks for, both ways round, and what lies between.
SIZES = (
    (1024, 600),
    (1280, 800),
    (1920, 1080),
    (3840, 2160),
    (600, 1024),
    (768, 1366),
    (1080, 1920),
)


@dataclass(frozen=True)
class Exhibit:
    """A screen in one condition, and what the ``customer`` sees of it on a display of their own.

    ``sees`` is what the camera gives meanwhile. ``trains``: it is the training's.
    """

    name: str
    scene: Scene | StoppedView
    sees: Picture | None = None
    customer: CustomerView | None = None
    trains: bool = False


@cache
def exhibits(language: Language) -> tuple[Exhibit, ...]:
    """Return every screen in every condition. Needs a ``QApplication``."""
    fault, words = Fault(FaultCode.JOURNAL_WRITE_FAILED), words_of(language)
    stopped = present_stopped(words, fault, standing())
    brought = (_bring_about(condition, language) for condition in CONDITIONS)
    return (
        *brought,
        Exhibit("stopped_training", stopped, trains=True),
        Exhibit("stopped", stopped),
    )


def standing() -> Standing:
    """Return a till that stopped in the middle of a busy morning."""
    rows = found(State.SUBMITTING, State.REJECTED, State.CONFIRMED, State.PRE_PRINTED, State.QUOTED)
    return Standing("0027", NOON, "0f" * 8, rows, "0832 000000", draw_qr)


class Wall:
    """A window of one look. Lives in the GUI thread; ``close`` lets it go."""

    def __init__(self, appearance: Appearance, size: tuple[int, int], language: Language) -> None:
        load_fonts()
        self.look = look_for(appearance, *size)
        self.window = QWidget()
        self.window.resize(*size)
        self._words = words_of(language)
        self._trains = False
        self.till = self._make_till()
        self._stopped: StoppedScreen | None = None
        self.window.show()

    def show(self, exhibit: Exhibit) -> QWidget:
        if self._stopped is not None:
            self._stopped.deleteLater()
            self._stopped = None
        if exhibit.trains is not self._trains:
            self._trains = exhibit.trains
            self.till.setParent(None)
            self.till.deleteLater()
            self.till = self._make_till()
        match exhibit.scene:
            case Scene() as scene:
                self.till.show_scene(scene)
                if exhibit.sees is not None:
                    self.till.show_picture(exhibit.sees)
            case StoppedView() as view:
                band = self._words("training.band") if exhibit.trains else ""
                self._stopped = StoppedScreen(self.look, view, self.window, band)
                self._stopped.setGeometry(self.window.rect())
                self._stopped.show()
        self.till.setVisible(self._stopped is None)
        settle()
        settle()  # Layouts within layouts ask one after the other.
        return self.window

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        settle()

    def _make_till(self) -> Till:
        till = Till(self.look, self._words, flash_ms=0, trains=self._trains)
        # As in the till: without a layout, that would make the window larger than it is.
        till.setParent(self.window)
        till.setGeometry(self.window.rect())
        till.show()
        return till


def _bring_about(condition: Condition, language: Language) -> Exhibit:
    side = open_window(language=language)
    condition(side)
    settle()
    scene, desk = side.shell.scene, side.shell.wake().desk
    trains = bool(side.named("training_band"))
    side.shell.close()
    side.shell.deleteLater()
    settle()
    live = isinstance(scene.screen, IdleView) and scene.screen.camera is CameraState.LIVE
    sees = picture() if live else None
    return Exhibit(condition.__name__, scene, sees, desk.customer, trains=trains)
