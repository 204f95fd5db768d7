"""What is chosen at the till counts at once, is kept, and disturbs no sale."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt

from pos_app.domain.operators import Operator, OperatorId, Role
from pos_app.domain.words import Language
from pos_app.ports.operators import StaffTold
from pos_app.ports.preferences import Chosen, Value
from pos_app.preferences import values_of
from pos_app.settings import PREFERABLE, Settings, complaint_of
from pos_app.ui.presenters.settings import SETTINGS
from pos_app.ui.presenters.views import DevicesView, SettingsView
from pos_app.ui.translations import words_of
from tests.helpers.voices import RecordingVoice
from tests.helpers.windows import Counterside, open_window, settle

CHOSEN = Chosen(values_of(Settings()))


@dataclass
class RecordingPreferences:
    """Implements ``ports.preferences.Preferences``; ``is_writable`` is what it answers."""

    kept: list[tuple[str, Value]] = field(default_factory=list)
    is_writable: bool = True

    def choose(self, name: str, value: Value, kept: Callable[[bool], None]) -> None:
        self.kept.append((name, value))
        kept(self.is_writable)

    def close(self) -> None:
        pass


@pytest.fixture
def kept() -> RecordingPreferences:
    return RecordingPreferences()


@pytest.fixture
def side(kept: RecordingPreferences) -> Counterside:
    side = open_window(chosen=CHOSEN, preferences=kept)
    side.counter.open_up()
    side.press(Qt.Key.Key_F4)
    side.tap("settings")
    return side


def choose(side: Counterside, name: str, value: Value) -> None:
    number = 1 + list(SETTINGS[name].options).index(value)
    side.tap(f"setting_{name}", f"prefer_{number}")


def view(side: Counterside) -> SettingsView:
    assert side.screen == "settings"
    shown = side.shell.scene.screen
    assert isinstance(shown, SettingsView)
    return shown


def test_all_that_may_be_chosen_has_a_tile_and_every_choice_is_one_the_settings_take() -> None:
    assert tuple(SETTINGS) == PREFERABLE
    for name, setting in SETTINGS.items():
        assert not [value for value in setting.options if complaint_of(name, value)], name
        assert values_of(Settings())[name] in setting.options, name


def test_the_language_changes_under_the_finger_and_the_page_stays(
    side: Counterside, kept: RecordingPreferences
) -> None:
    choose(side, "screen.language", "en")
    assert side.text("heading") == "Settings"
    assert kept.kept == [("screen.language", "en")]


@pytest.mark.parametrize(
    ("name", "value", "worn"),
    [
        ("screen.theme", "dark", {"theme_name": "dark"}),
        ("screen.text_percent", 150, {"text_percent": 150}),
        ("screen.left_handed", True, {"left_handed": True}),
        ("screen.reduce_motion", True, {"motion": False}),
    ],
)
def test_the_look_changes_at_once(
    side: Counterside, kept: RecordingPreferences, name: str, value: Value, worn: dict[str, Value]
) -> None:
    before = replace(side.shell.appearance, motion=True)
    side.shell.wear(before)
    choose(side, name, value)
    assert {key: getattr(side.shell.appearance, key) for key in worn} == worn
    assert kept.kept == [(name, value)]
    assert view(side).detail.choices


def test_the_sound_is_louder_at_once_and_the_devices_know_when_it_is_off(
    side: Counterside,
) -> None:
    voice = RecordingVoice()
    side.shell.wake().sound_through(voice)
    choose(side, "sound.volume", 100)
    assert voice.volume == 100
    choose(side, "sound.volume", 0)
    assert voice.volume == 0
    side.press(Qt.Key.Key_F4)
    devices = side.shell.scene.screen
    assert isinstance(devices, DevicesView)
    assert devices.tiles[-1].state == "spenti"


def test_the_large_key_rests_as_long_as_was_chosen(side: Counterside) -> None:
    choose(side, "screen.dead_time_ms", 1_500)
    side.press(Qt.Key.Key_Escape)
    assert not side.shell.primary_is_ready


def test_a_large_amount_is_looked_at_twice_from_now_on(
    side: Counterside, kept: RecordingPreferences
) -> None:
    choose(side, "sale.second_look_cents", 100_00)
    side.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    side.scan()
    side.press(Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_0, Qt.Key.Key_Return)
    assert side.text("overlay_other") == "Sì, €\N{NO-BREAK SPACE}150,00"
    assert kept.kept == [("sale.second_look_cents", 100_00)]


def test_the_till_locks_as_soon_as_was_chosen(side: Counterside) -> None:
    anna = Operator(OperatorId("1"), "Anna", Role.OWNER)
    bruno = Operator(OperatorId("2"), "Bruno", Role.OPERATOR)
    side.counter.tell_staff(StaffTold((anna, bruno), in_charge=anna.id))
    choose(side, "operators.lock_after_s", 120)
    desk = side.shell.wake().desk
    for passed_s, screen in ((119.0, "settings"), (1.0, "sign_in")):
        side.clock.passed_s += passed_s
        desk._tick()
        assert side.screen == screen


def test_the_customer_is_spoken_to_in_the_language_chosen_at_once(side: Counterside) -> None:
    desk = side.shell.wake().desk
    choose(side, "customer.language", "de")
    side.press(Qt.Key.Key_Escape)
    side.scan()
    assert desk.customer.title == words_of(Language.GERMAN)("customer.how_much")
    side.press(Qt.Key.Key_F4)
    side.tap("settings")
    choose(side, "customer.language", "screen")
    side.press(Qt.Key.Key_Escape)
    assert desk.customer.title == "Quanto vuoi ricaricare?"


def test_the_customers_display_counts_from_the_next_start(
    side: Counterside, kept: RecordingPreferences
) -> None:
    choose(side, "customer.display", "auto")
    assert side.text("setting_why") == "Vale dal prossimo avvio."
    assert kept.kept == [("customer.display", "auto")]


def test_a_display_that_the_technician_has_named_is_shown_by_its_name(side: Counterside) -> None:
    values = {**CHOSEN.values, "customer.display": "HDMI-1"}
    side.shell.wake().desk.offer(replace(CHOSEN, values=values))
    tile = next(each for each in view(side).tiles if each.name == "Display")
    assert tile.state == "HDMI-1"


def test_what_papers_are_made_of_counts_from_the_next_start_and_says_so(
    side: Counterside, kept: RecordingPreferences
) -> None:
    choose(side, "printer.large_print", value=True)
    assert side.text("setting_why") == "Vale dal prossimo avvio."
    assert kept.kept == [("printer.large_print", True)]


def test_digits_choose_and_arrows_go_on(side: Counterside, kept: RecordingPreferences) -> None:
    side.press(Qt.Key.Key_Down)
    side.type_sign("3")
    side.type_sign("9")
    side.type_sign("3")
    assert kept.kept == [("screen.theme", "contrast")], "what is so already is not chosen again"
    side.press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert view(side).detail.title == "Voce"


def test_what_the_technician_has_fixed_is_shown_and_cannot_be_changed(
    side: Counterside, kept: RecordingPreferences
) -> None:
    side.shell.wake().desk.offer(replace(CHOSEN, fixed=frozenset({"screen.theme"})))
    choose(side, "screen.theme", "dark")
    side.type_sign("2")
    assert side.shell.appearance.theme_name == "light"
    assert side.text("setting_why") == "Lo ha fissato il tecnico: qui non si cambia."
    assert kept.kept == []


def test_a_disk_that_does_not_write_is_told(side: Counterside, kept: RecordingPreferences) -> None:
    kept.is_writable = False
    choose(side, "screen.theme", "dark")
    settle()
    assert side.text("band_text").startswith("Vale solo fino allo spegnimento")
    assert side.shell.appearance.theme_name == "dark"


def test_choices_that_could_not_be_read_are_told_where_they_are_made_again() -> None:
    side = open_window(chosen=replace(CHOSEN, is_damaged=True))
    side.counter.open_up()
    assert side.screen == "idle"
    side.press(Qt.Key.Key_F4)
    side.tap("settings")
    assert side.text("band_text") == "Le scelte di prima non si leggono. Scegli di nuovo."


def test_a_sale_in_hand_comes_through_a_change_of_language_and_look(side: Counterside) -> None:
    side.press(Qt.Key.Key_Escape)
    side.scan()
    side.tap("quick_5000")
    side.press(Qt.Key.Key_F4)
    side.tap("settings")
    choose(side, "screen.language", "fr")
    choose(side, "screen.left_handed", value=True)
    side.press(Qt.Key.Key_Escape)
    assert side.screen == "amount"
    side.tap("primary")
    assert side.counter.latest.amount_cents == 50_00


def test_only_who_may_opens_it(side: Counterside) -> None:
    side.press(Qt.Key.Key_Escape)
    owner = Operator(OperatorId("1"), "Anna", Role.OWNER)
    clerk = Operator(OperatorId("2"), "Bruno", Role.OPERATOR)
    assert side.counter.listener is not None
    side.counter.listener.on_answer(StaffTold((owner, clerk), in_charge=clerk.id))
    side.press(Qt.Key.Key_F4)
    assert not side.shows("settings")


def test_where_nothing_is_kept_nothing_is_offered() -> None:
    side = open_window()
    side.counter.open_up()
    side.press(Qt.Key.Key_F4)
    assert not side.shows("settings")
