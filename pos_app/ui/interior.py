"""Everything behind the window's first frame: the desk, the screens, the keys.

The shell makes it in the GUI thread as soon as the first frame is painted.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from pos_app.domain.shop import Shop
from pos_app.domain.words import Language, Words
from pos_app.ports.devices import Outfit
from pos_app.ports.scanner import KeyReader, Picture, Scan
from pos_app.ports.sound import Sound, SoundPlayer
from pos_app.ports.voice import Voice
from pos_app.ui.bridge import Bridge
from pos_app.ui.customer.announcer import Announcer
from pos_app.ui.customer.presenter import idle
from pos_app.ui.desk import Desk
from pos_app.ui.drops import dropped
from pos_app.ui.eyes import Eyes, sight_through
from pos_app.ui.intents import Intent, Sign, Tap
from pos_app.ui.lock.pressing import may_lock
from pos_app.ui.messages import Scanned
from pos_app.ui.offers import offers
from pos_app.ui.presenters.views import Scene
from pos_app.ui.roaming import Roaming
from pos_app.ui.rounds import Way
from pos_app.ui.scene import Stage
from pos_app.ui.screen_reader import ScreenReader
from pos_app.ui.shell_tools import ShellTools
from pos_app.ui.theme import Look
from pos_app.ui.till import Till
from pos_app.ui.translations import words_of
from pos_app.ui.typesetter import Typesetter
from pos_app.ui.wedge_filter import WedgeFilter

if TYPE_CHECKING:
    from pos_app.ui.customer.display import CustomerDisplay
    from pos_app.ui.customer.views import CustomerView

#: On questions about money the primary rests this much longer.
_CAREFUL = 1.5

_KEYS: dict[Qt.Key, Tap] = {
    Qt.Key.Key_Escape: Tap.WAY_OUT,
    Qt.Key.Key_Backspace: Tap.BACKSPACE,
    Qt.Key.Key_Plus: Tap.NEXT_SUM,
    Qt.Key.Key_Minus: Tap.PREVIOUS_SUM,
    Qt.Key.Key_Asterisk: Tap.ADD_CODE,
    Qt.Key.Key_Delete: Tap.REMOVE_CODE,
    Qt.Key.Key_Up: Tap.ROW_UP,
    Qt.Key.Key_Down: Tap.ROW_DOWN,
    Qt.Key.Key_PageUp: Tap.PAGE_UP,
    Qt.Key.Key_PageDown: Tap.PAGE_DOWN,
    Qt.Key.Key_F1: Tap.HELP,
    Qt.Key.Key_F2: Tap.OPERATIONS,
    Qt.Key.Key_F3: Tap.SHIFT,
    Qt.Key.Key_F4: Tap.DEVICES,
    Qt.Key.Key_F6: Tap.REPRINT,
    Qt.Key.Key_F7: Tap.STUDY,
    Qt.Key.Key_F8: Tap.REVERSE,
    Qt.Key.Key_F9: Tap.PICK,
    Qt.Key.Key_F10: Tap.ABOUT,
    Qt.Key.Key_F11: Tap.STAFF,
    Qt.Key.Key_F12: Tap.LOCK,
}
#: What moves money or paper: deaf with the primary after a change of screen.
_WEIGHTY = frozenset(
    {
        Tap.PRIMARY,
        Tap.SECOND,
        Tap.OTHER,
        Tap.GIVE_BACK,
        Tap.REPRINT,
        Tap.PRINT_SLIP,
        Tap.REVERSE,
    }
)
_WAYS = {
    Qt.Key.Key_Left: Way.LEFT,
    Qt.Key.Key_Right: Way.RIGHT,
    Qt.Key.Key_Up: Way.UP,
    Qt.Key.Key_Down: Way.DOWN,
}
#: A name's digit and the PIN behind it are typed in one go, as fast as a hand can.
_PIN_SCREENS = frozenset({"pin", "sign_in"})
_ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Interior(QObject):
    """Shows the desk's scenes and brings it what is pressed.

    Signals:
        screen_changed: The name of the screen shown now.
        scanning_changed: Whether scans are taken now.
        stopped: The till has stopped, with the ``Fault``.
        closing_agreed: The person closes although the backend still owes an answer.
        preferred: The name of a setting, and what it is to be from now on.
        going: The person leaves for somewhere, a ``Going``.
    """

    screen_changed = Signal(str)
    scanning_changed = Signal(bool)
    stopped = Signal(object)
    closing_agreed = Signal()
    preferred = Signal(str, object)
    going = Signal(object)

    def __init__(self, window: QWidget, bridge: Bridge, tools: ShellTools, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = bridge
        self._tools = tools
        self._shop = tools.shop
        self._columns = tools.columns
        self._outfit = Outfit()
        self._wedge: WedgeFilter | None = None
        self._announcer: Announcer | None = None
        self._sound = tools.sound
        self._eyes = tools.eyes
        self._enter_down = False
        #: What the overlay asks now; empty without one.
        self._asked = ""
        self._scanning = False
        self._question: tuple[str, str, str] | None = None
        self.desk = self._make_desk()
        self._till = self._make_till(look)
        self._reader = ScreenReader(window)
        self._roaming = Roaming(window, look, lambda: self._till.places)
        self._customer = self._open_customer_display(look)
        window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._connect(bridge)
        self.look_through(tools.eyes)
        if tools.key_reader is not None:
            self.listen_to_keys(tools.key_reader)
        if tools.chosen is not None:
            self.desk.offer(tools.chosen)
        if tools.counter is not None:
            self.desk.bind(tools.counter)

    def move_to(self, shop: Shop, outfit: Outfit | None = None) -> None:
        """Stand in another shop: its name and papers are known only after the start."""
        self._shop = shop
        if outfit is not None:
            self._outfit = outfit
            self._columns = outfit.columns
        self.desk.move_to(self._stage())

    def listen_to_keys(self, reader: KeyReader) -> None:
        """Let ``reader`` judge each key of this window first. Once a window."""
        assert self._wedge is None, "two readers would eat each other's keys"
        self._wedge = WedgeFilter(self._window, reader, self._tools.monotonic_s)
        self._wedge.scanned.connect(self._take_wedge_scan)
        self.desk.move_to(self._stage())

    def sound_through(self, sound: SoundPlayer) -> None:
        """Let each scan be heard through ``sound``."""
        self._sound = sound

    def speak_through(self, voice: Voice) -> None:
        """Let the customer hear the sale through ``voice``."""
        self._announcer = Announcer(voice)

    def tune(self, volume: int) -> None:
        """Let the counter be heard so loud from now on."""
        self._outfit = replace(self._outfit, has_sound=volume > 0)
        if self._sound is not None:
            self._sound.tune(volume)
        self.desk.move_to(self._stage())

    def rest_for(self, dead_time_ms: int) -> None:
        """Let the primary be deaf for so long after each change of screen from now on."""
        self._tools = replace(self._tools, dead_time_ms=dead_time_ms)

    def look_twice_above(self, cents: int) -> None:
        """Let an amount of more than this be looked at twice from now on; 0: none is."""
        self._tools = replace(self._tools, second_look_cents=cents)
        self.desk.move_to(self._stage())

    def speak_to_customer(self, language: Language | None) -> None:
        """Speak this to the customer from now on; None: what the till speaks."""
        self._tools = replace(self._tools, customer_language=language)
        self.desk.move_to(self._stage())

    def look_through(self, eyes: Eyes) -> None:
        """Let still pictures be searched, and files be dropped onto the window."""
        self._eyes = eyes
        self.desk.look_through(sight_through(eyes, self._bridge))
        self._window.setAcceptDrops(eyes.pictures is not None)
        self.desk.move_to(self._stage())

    def fit(self, look: Look) -> None:
        """Fill the window; make the widgets anew if their scale has changed."""
        if look != self._till.look:
            self._renew_till(look)
            self._roaming.dress(look)
            if self._customer is not None:
                self._customer.dress(look)
        self._till.setGeometry(self._window.rect())

    def speak(self, words: Words) -> None:
        """Say everything in another language from now on; nothing else changes."""
        self._tools = replace(self._tools, words=words)
        self._renew_till(self._till.look)
        self.desk.speak(words)

    @property
    def primary_is_ready(self) -> bool:
        return self._till.frame.primary.isEnabled()

    def press_key(self, event: QKeyEvent) -> bool:
        """Take a key; False where it means nothing here."""
        key = Qt.Key(event.key())
        if key in _ENTERS:
            self._press_enter()
        elif key in _WAYS and self._roam(key):
            pass
        elif key in _KEYS:
            self._take(self._meant(_KEYS[key]))
        elif event.text().isprintable() and event.text():
            self.desk.press(Sign(event.text()))
        else:
            return False
        return True

    def step_focus(self, *, forward: bool) -> bool:
        """Move the ring on by one target."""
        return self._roaming.step(forward=forward)

    def _roam(self, key: Qt.Key) -> bool:
        """Move the ring by an arrow. Without a ring, one that selects a row does that."""
        if self._roaming.target is None and key in _KEYS:
            before = self.desk.scene
            self._take(_KEYS[key])
            if self.desk.scene != before:
                return True
        return self._roaming.go(_WAYS[key])

    @Slot(object)
    def _take(self, intent: Intent) -> None:
        """Take what a finger or a key asks; a second tap meant for the last screen is dropped."""
        if not (intent in _WEIGHTY and self._till.is_resting):
            self.desk.press(intent)

    def _meant(self, tap: Tap) -> Tap:
        """Say what a key of two meanings means here.

        F6 prints again what this screen is about: a receipt, or the slip there is instead. F12
        locks a till at which somebody signs in; in a training nobody does, and it leads there to
        the exercises.
        """
        if tap is Tap.REPRINT and not offers(self.desk.scene, tap):
            return Tap.PRINT_SLIP
        if tap is Tap.LOCK and not may_lock(self.desk.situation):
            return Tap.EXERCISES
        return tap

    def drop(self, what: QMimeData) -> None:
        """Take what was dropped onto the window."""
        self.desk.drop(dropped(what))

    def release_key(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _ENTERS:
            self._enter_down = False

    def window_changed(self, event: QEvent) -> None:
        # The release of an Enter pressed in this window may go to another one.
        if event.type() == QEvent.Type.ActivationChange:
            self._enter_down = False

    def rest(self) -> None:
        """Let everything stand that moves by itself; the customer sees no sale any more."""
        self.desk.rest()
        self.desk.customer_changed.disconnect(self._show_customer)
        self._show_customer(idle(self._shop.name))

    def leave(self) -> None:
        """Leave the customer's screen: the window closes."""
        self.desk.rest()
        if self._customer is not None:
            self._customer.close()

    def _open_customer_display(self, look: Look) -> CustomerDisplay | None:
        wanted = self._tools.customer_display
        if wanted is None:
            return None
        from pos_app.ui.customer.display import CustomerDisplay

        return CustomerDisplay(wanted, self._window, look, self.desk.customer)

    def _stage(self) -> Stage:
        tools, language = self._tools, self._tools.customer_language
        typeset = Typesetter(tools.lay_out, self._columns, self._shop, tools.now)
        return Stage(
            tools.words,
            self._shop,
            typeset,
            typeset.set_report,
            typeset.set_trial_slip,
            typeset.draw_code,
            typeset.set_together,
            has_reader=self._wedge is not None,
            outfit=self._outfit,
            practice=tools.practice,
            can_train=tools.can_train,
            can_study=self._eyes.study is not None,
            can_pick=self._eyes.pictures is not None and self._eyes.shelf is not None,
            second_look_cents=tools.second_look_cents,
            customer_words=words_of(language) if language else None,
        )

    def _make_desk(self) -> Desk:
        tools = self._tools
        return Desk(
            tools.counter,
            self._stage(),
            monotonic_s=tools.monotonic_s,
            now=tools.now,
            new_visit=tools.new_visit,
            lock_after_s=tools.lock_after_s,
            parent=self,
        )

    def _renew_till(self, look: Look) -> None:
        before, self._till = self._till, self._make_till(look)
        # A second tap that was meant for the last screen is no better for a new size.
        self._till.frame.primary.rest(before.frame.primary.rest_left_ms)
        self._till.overlay.safe.rest(before.overlay.safe.rest_left_ms)
        before.setParent(None)
        before.deleteLater()

    def _make_till(self, look: Look) -> Till:
        tools = self._tools
        till = Till(look, tools.words, tools.flash_ms, trains=tools.practice is not None)
        till.setParent(self._window)
        till.tapped.connect(self._take)
        till.setGeometry(self._window.rect())
        till.show_scene(self.desk.scene)
        till.show()
        return till

    def _connect(self, bridge: Bridge) -> None:
        bridge.message.connect(self.desk.take)
        bridge.picture.connect(self._show_picture)
        self.desk.scene_changed.connect(self._show_scene)
        self.desk.customer_changed.connect(self._show_customer)
        self.desk.answered.connect(self._answer)
        self.desk.stopped.connect(self.stopped)
        self.desk.closing_agreed.connect(self.closing_agreed)
        self.desk.preferred.connect(self.preferred)
        self.desk.going.connect(self.going)
        bridge.open()

    def _press_enter(self) -> None:
        if self._enter_down:
            return
        self._enter_down = True
        # With the ring elsewhere Enter would do what nobody looks at: it brings the ring first.
        target, in_charge = self._roaming.target, self._till.in_charge
        if target is not None and target is not in_charge:
            self._roaming.go_to(in_charge if in_charge.isEnabled() else None)
        else:
            in_charge.press_by_key()

    @Slot(object)
    def _show_scene(self, scene: Scene) -> None:
        frame = scene.screen.frame
        question = (scene.screen.name, frame.question, frame.moment)
        before, self._question = self._question, question
        self._till.show_scene(scene)
        asked, self._asked = self._asked, scene.overlay.question if scene.overlay else ""
        if question != before or asked != self._asked:
            self._roaming.put_away()
        # Where the safe answer was the primary is again, whatever it does.
        if question != before or (asked and not self._asked):
            self._till.frame.primary.rest(self._dead_time_ms(careful=frame.careful))
        if self._asked and self._asked != asked:
            self._till.overlay.safe.rest(self._tools.dead_time_ms)
        self._reader.tell(scene)
        self._tell(before, scene)

    def _tell(self, before: tuple[str, str, str] | None, scene: Scene) -> None:
        if before is None or before[0] != scene.screen.name:
            if self._wedge is not None:
                self._wedge.expect_pin(expected=scene.screen.name in _PIN_SCREENS)
            self.screen_changed.emit(scene.screen.name)
        scanning = self.desk.situation.listens
        if scanning != self._scanning:
            self._scanning = scanning
            self.scanning_changed.emit(scanning)

    def _dead_time_ms(self, *, careful: bool) -> int:
        return round(self._tools.dead_time_ms * (_CAREFUL if careful else 1))

    @Slot(object)
    def _show_customer(self, view: CustomerView) -> None:
        if self._customer is not None:
            self._customer.show_view(view)
        if self._announcer is not None:
            self._announcer.show_view(view)

    @Slot(object)
    def _show_picture(self, picture: Picture) -> None:
        self._till.show_picture(picture)

    @Slot(object)
    def _answer(self, sound: Sound) -> None:
        if self._sound is not None:
            self._sound.play(sound)
        self._till.answer(sound)

    @Slot(object)
    def _take_wedge_scan(self, scan: Scan) -> None:
        self.desk.take(Scanned(scan))
