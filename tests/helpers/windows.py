"""A window with a workflow behind it, and a person who taps, types and scans."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from pos_app.domain.codes.token import ServiceCode
from pos_app.domain.paper import Document, Lines
from pos_app.domain.practice import marked
from pos_app.domain.words import Language
from pos_app.ports.practice import Practice
from pos_app.ports.preferences import Chosen, Preferences
from pos_app.ports.scanner import CameraState, KeyReader, Picture, Scan, Source
from pos_app.ports.sound import Sound
from pos_app.printer.layout import lay_out
from pos_app.ui.eyes import Eyes
from pos_app.ui.shell import Shell, ShellTools
from pos_app.ui.theme import Appearance
from pos_app.ui.translations import words_of
from tests.helpers.counters import FakeCounter
from tests.helpers.operations import CODE, SHOP
from tests.helpers.sights import several
from tests.helpers.times import FakeClock, SeededChance
from tests.helpers.voices import RecordingVoice
from tests.helpers.watchdog import WATCHDOG

DESIGN_SIZE = (1280, 800)
#: As it comes, but nothing moves.
STILL = Appearance(motion=False)


@dataclass
class Counterside:
    """The window, the workflow behind it, and hands."""

    shell: Shell
    counter: FakeCounter
    clock: FakeClock
    screens: list[str] = field(default_factory=list)
    sounds: list[Sound] = field(default_factory=list)

    @property
    def screen(self) -> str:
        settle()
        return self.shell.screen_name

    def scan(self, text: str | ServiceCode = CODE, source: Source = Source.CAMERA) -> None:
        secret = text.secret if isinstance(text, ServiceCode) else text
        self.shell.camera_listener().on_scan(Scan(secret, source, "QRCode"))
        settle()

    def see(self, *texts: str) -> None:
        """Let the camera see several codes in one frame."""
        self.shell.camera_listener().on_several(several(*texts))
        settle()

    def wait(self, passed_s: float) -> None:
        """Let time pass, and the window notice."""
        self.clock.passed_s += passed_s
        with WATCHDOG.watch("the passing of time"):
            self.shell.wake().desk.publish()
            settle()

    def tap(self, *names: str) -> None:
        settle()
        for name in names:
            with WATCHDOG.watch(f"a tap on {name}"):
                QTest.mouseClick(self.shell.widget(name), Qt.MouseButton.LeftButton)
                settle()

    def press(self, *keys: Qt.Key) -> None:
        """Press and release keys where the system would: at the window."""
        settle()
        for key in keys:
            with WATCHDOG.watch(f"a press of {key.name}"):
                QTest.keyClick(self.shell, key)
                settle()

    def type_sign(self, sign: str) -> None:
        """Type a sign as a hand does, whatever the keyboard's layout."""
        with WATCHDOG.watch(f"the typing of {len(sign)} signs"):
            QTest.keyClicks(self.shell, sign)
            settle()

    def rest_for(self, dead_time_ms: int) -> None:
        """Let the primary rest so long after each change of screen from now on."""
        interior = self.shell.wake()
        tools = replace(interior._tools, dead_time_ms=dead_time_ms)
        interior._tools = tools

    def train(self, practice: Practice) -> None:
        """Let the till be the training's from now on: its band, and its papers marked."""
        interior = self.shell.wake()

        def lay_out_marked(document: Document, columns: int) -> Lines:
            return lay_out(marked(document), columns)

        interior._tools = replace(interior._tools, practice=practice, lay_out=lay_out_marked)
        interior._renew_till(interior._till.look)
        interior.desk.move_to(interior._stage())

    def text(self, name: str) -> str:
        widget = self.shell.widget(name)
        own = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
        return own or widget.accessibleName()

    def shows(self, name: str) -> bool:
        return any(widget.isVisibleTo(self.shell) for widget in self.named(name))

    def named(self, name: str) -> list[QWidget]:
        return list(self.shell.findChildren(QWidget, name))


def settle() -> None:
    """Deliver what is queued for the GUI thread, and let widgets go that were sent away."""
    with WATCHDOG.watch("what was queued"):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.sendPostedEvents()


def open_window(
    *,
    size: tuple[int, int] = DESIGN_SIZE,
    appearance: Appearance = STILL,
    language: Language = Language.ITALIAN,
    dead_time_ms: int = 0,
    lock_after_s: int = 0,
    flash_ms: int = 0,
    key_reader: KeyReader | None = None,
    counter: FakeCounter | None = None,
    eyes: Eyes | None = None,
    chosen: Chosen | None = None,
    preferences: Preferences | None = None,
    customer_display: str | None = None,
    practice: Practice | None = None,
    can_train: bool = False,
    support_phone: str = "",
    awake: bool = True,
) -> Counterside:
    counter = counter or FakeCounter()
    clock, voice = FakeClock(), RecordingVoice()
    shell = Shell(
        ShellTools(
            counter=counter,
            shop=SHOP,
            lay_out=lay_out,
            words=words_of(language),
            monotonic_s=clock.monotonic_s,
            now=clock.now,
            new_visit=SeededChance().new_visit,
            key_reader=key_reader,
            sound=voice,
            eyes=eyes or Eyes(),
            chosen=chosen,
            preferences=preferences,
            flash_ms=flash_ms,
            appearance=appearance,
            dead_time_ms=dead_time_ms,
            lock_after_s=lock_after_s,
            customer_display=customer_display,
            practice=practice,
            can_train=can_train,
            support_phone=support_phone,
        )
    )
    counter.listener = shell.counter_listener()
    side = Counterside(shell, counter, clock, sounds=voice.played)
    shell.screen_changed.connect(side.screens.append)
    shell.resize(*size)
    shell.show()
    if awake:
        shell.wake()
        settle()
    return side


def camera_is_live(side: Counterside, picture: Picture | None = None) -> None:
    listener = side.shell.camera_listener()
    listener.on_state(CameraState.LIVE, None)
    settle()
    if picture is not None:
        listener.on_picture(picture)
        settle()
