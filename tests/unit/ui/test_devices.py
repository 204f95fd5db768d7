"""The lights lead to the devices, and each can be tried without selling or hiding anything."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.print_job import PrintOutcome
from pos_app.ports.counter import Phase, Reach
from pos_app.ports.devices import Device, Outfit, Trial
from pos_app.ports.printer import PaperLevel, PrinterStatus, Readiness
from pos_app.ports.scanner import CameraState, ReaderState, Source
from pos_app.ports.sound import Sound
from pos_app.ui.presenters.views import DevicesView, Ink
from tests.helpers.counters import SELLING, FakeCounter
from tests.helpers.operations import CODE, SHOP
from tests.helpers.sights import picture
from tests.helpers.windows import Counterside, camera_is_live, open_window, settle

DEVICES = Qt.Key.Key_F4
LIGHTS = (
    Device.PRINTER,
    Device.READER,
    Device.CAMERA,
    Device.NETWORK,
    Device.PAPER,
    Device.CLOCK,
)
GONE = Fault(FaultCode.BACKEND_UNREACHABLE)
OPEN_COVER = PrinterStatus(
    Readiness.NOT_READY, PaperLevel.AMPLE, Fault(FaultCode.PRINTER_COVER_OPEN)
)


@pytest.fixture
def side() -> Counterside:
    side = open_window()
    side.counter.open_up()
    camera_is_live(side)
    return side


def shown(side: Counterside) -> DevicesView:
    assert side.screen == "devices"
    view = side.shell.scene.screen
    assert isinstance(view, DevicesView)
    return view


def chosen(side: Counterside) -> str:
    (tile,) = (tile for tile in shown(side).tiles if tile.action.selected)
    return tile.action.name.removeprefix("device_")


def result(side: Counterside) -> str:
    band = shown(side).detail.result
    return band.text if band is not None else ""


# The lights.


@pytest.mark.parametrize("device", LIGHTS)
def test_a_touched_light_leads_to_its_device(side: Counterside, device: Device) -> None:
    side.tap(f"light_{device.value}")
    assert chosen(side) == device.value


def test_a_light_is_a_button_that_a_screen_reader_names_with_its_state(side: Counterside) -> None:
    light = side.shell.widget("light_printer")
    interface = QAccessible.queryAccessibleInterface(light)
    assert interface.role() == QAccessible.Role.Button
    assert interface.text(QAccessible.Text.Name) == "Stampante: pronta"
    light.setFocus()
    QTest.keyClick(light, Qt.Key.Key_Space)
    assert chosen(side) == "printer"


def test_the_strip_keeps_its_words_where_there_is_room_and_its_shapes_where_there_is_none() -> None:
    late = replace(SELLING, reach=Reach.SILENT, printer=OPEN_COVER, clock_off_min=-75)
    side = open_window(size=(1024, 600), counter=FakeCounter(status=late))
    side.counter.open_up()
    settle()
    wide = [side.shell.widget(f"light_{device.value}").width() for device in LIGHTS]
    assert min(wide) >= 44
    assert sum(wide) < 1024
    spoken = side.shell.widget("light_clock").accessibleName()
    assert spoken == "Orologio: indietro di 75 min"


# The page.


def test_the_key_leads_to_the_first_device_that_wants_somebody(side: Counterside) -> None:
    side.counter.tell_status(replace(SELLING, reach=Reach.SILENT, backend_fault=GONE))
    side.press(DEVICES)
    assert chosen(side) == "network"
    assert side.text("device_title") == "La rete non va."
    assert side.text("device_order") == "Non prendere soldi. Controlla il cavo di rete."
    assert side.counter.checks == 1, "the page asks anew how they are"


def test_what_is_wrong_what_it_means_and_what_to_do(side: Counterside) -> None:
    side.clock.passed_s = 600.0
    side.counter.tell_status(replace(SELLING, printer=OPEN_COVER))
    side.tap("light_printer")
    side.wait(600.0)
    detail = shown(side).detail
    assert detail.title == "Lo sportello della stampante è aperto."
    assert detail.since == "dalle 12:10"
    assert detail.means == "Le ricevute aspettano. Non si perde niente."
    assert detail.order == "Chiudilo bene, fino allo scatto."


def test_arrows_go_from_one_device_to_the_next_and_round(side: Counterside) -> None:
    side.press(DEVICES, Qt.Key.Key_Up)
    assert chosen(side) == list(Device)[-1].value
    side.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert chosen(side) == list(Device)[1].value


def test_it_opens_over_a_sale_and_leaves_it_as_it_was(side: Counterside) -> None:
    side.scan()
    side.tap("quick_5000")
    side.press(DEVICES, Qt.Key.Key_Escape)
    assert side.screen == "amount"
    side.tap("primary")
    assert side.screen == "pre_receipt"


def test_before_there_is_a_workflow_nothing_is_tried() -> None:
    side = open_window()
    side.press(DEVICES)
    assert not shown(side).frame.primary.enabled
    side.press(Qt.Key.Key_Return)
    side.tap("try_printer", "device_network", "try_network")
    assert side.counter.tried_devices == []


# Trying.


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (PrintOutcome.PRINTED, "La prova è uscita: la stampante conferma."),
        (PrintOutcome.UNKNOWN, "Forse è uscita: guarda la stampante."),
        (PrintOutcome.NOT_SENT, "La prova non è uscita."),
    ],
)
def test_the_slip_is_told_as_it_ended(side: Counterside, outcome: PrintOutcome, said: str) -> None:
    side.counter.slip = outcome
    side.press(DEVICES)
    side.tap("try_printer")
    assert result(side) == said
    is_out = side.shell.scene.paper.ink is Ink.PRINT
    assert is_out == (outcome is PrintOutcome.PRINTED), "full ink is proved paper"


def test_a_second_tap_while_it_prints_prints_no_second_slip(side: Counterside) -> None:
    side.counter.answers_trials = False
    side.press(DEVICES)
    side.tap("try_printer", "try_printer")
    side.press(Qt.Key.Key_Return)
    assert side.counter.tried_devices == [Trial.PRINT]
    side.counter.answer_trial(Trial.PRINT)
    assert shown(side).frame.primary.enabled


def test_the_backend_says_how_long_it_took_or_why_not(side: Counterside) -> None:
    side.tap("light_network", "try_network")
    assert result(side) == "Il server ha risposto in 180 ms."
    side.counter.backend_fault = GONE
    side.tap("try_network")
    assert result(side) == "La rete non va."


def test_while_a_customer_waits_it_is_refused_in_words(side: Counterside) -> None:
    side.scan()
    side.tap("quick_5000", "primary")
    side.tap("light_printer", "try_printer")
    assert result(side) == "Prima finisci con il cliente."
    assert side.shell.scene.paper.caption is not None
    assert side.shell.scene.paper.caption.text != "Anteprima della prova", "the sale's paper stays"


@pytest.mark.parametrize(("source", "whence"), [(Source.CAMERA, "dalla"), (Source.WEDGE, "dal")])
def test_a_code_is_read_for_a_trial_and_sells_nothing(
    side: Counterside, source: Source, whence: str
) -> None:
    side.tap("light_reader", "try_reader")
    assert side.shell.wake().desk.situation.listens, "the camera looks for codes meanwhile"
    side.scan(CODE, source)
    assert result(side).startswith(f"Letto {whence}")
    assert result(side).endswith(f"QR. Segni: {len(CODE.secret)}.")
    assert CODE.secret not in repr(side.shell.wake().desk.situation.gear)
    assert side.counter.checked == []
    side.scan(CODE, source)
    assert side.sounds == [Sound.TAKEN, Sound.BUSY], "one code, and then no more"


def test_of_several_codes_in_view_one_is_enough_for_a_trial(side: Counterside) -> None:
    side.tap("light_reader", "try_reader")
    side.see(CODE.secret, "https://example.org")
    assert result(side).startswith("Letto dalla fotocamera")


def test_the_way_out_gives_up_reading_first(side: Counterside) -> None:
    side.tap("light_reader", "try_reader")
    side.press(Qt.Key.Key_Escape)
    assert side.screen == "devices"
    side.scan()
    assert side.counter.checked == []
    side.press(Qt.Key.Key_Escape)
    assert side.screen == "idle"


def test_the_camera_is_looked_through_and_left_again(side: Counterside) -> None:
    side.tap("light_camera", "try_camera")
    assert side.screen == "lens"
    side.shell.camera_listener().on_picture(picture())
    side.shell.camera_listener().on_state(CameraState.MISSING, None)
    settle()
    assert side.shell.widget("camera").accessibleName() == "La fotocamera è staccata"
    side.press(Qt.Key.Key_Escape)
    assert chosen(side) == "camera"


def test_how_paper_is_changed_is_a_touch_away_and_the_way_back_too(side: Counterside) -> None:
    side.tap("light_paper", "how_paper")
    assert side.screen == "help"
    side.press(Qt.Key.Key_Escape)
    assert chosen(side) == "paper"


def test_the_sound_is_played_and_a_silent_counter_offers_none(side: Counterside) -> None:
    side.tap("light_printer", "device_sound", "try_sound")
    assert side.sounds == [Sound.DONE]
    side.shell.wake().move_to(SHOP, Outfit(has_sound=False))
    side.tap("device_printer", "device_sound", "try_sound")
    assert side.sounds == [Sound.DONE]


# Trying everything.


def test_all_that_needs_no_hand_is_tried_and_summed_up_in_a_sentence(side: Counterside) -> None:
    side.press(DEVICES, Qt.Key.Key_Return)
    assert side.counter.tried_devices == [Trial.PRINT, Trial.NETWORK]
    assert side.sounds == [Sound.DONE]
    assert side.text("band_text") == "Quello che ho provato va bene."


def test_the_sum_names_what_somebody_must_see_to(side: Counterside) -> None:
    side.counter.slip, side.counter.backend_fault = PrintOutcome.UNKNOWN, GONE
    side.counter.tell_status(replace(SELLING, clock_off_min=9))
    side.shell.reader_listener().on_state(ReaderState.MISSING, None)
    side.press(DEVICES, Qt.Key.Key_Return)
    assert side.text("band_text") == "Da guardare: Stampante, Lettore, Rete, Orologio."


def test_a_customer_who_waits_comes_before_the_sum(side: Counterside) -> None:
    side.scan()
    side.tap("quick_5000", "primary")
    side.press(DEVICES, Qt.Key.Key_Return)
    assert side.text("band_text") == "Prima finisci con il cliente, poi riprova."


def test_the_sum_is_not_said_over_a_screen_that_is_about_something_else(side: Counterside) -> None:
    side.counter.answers_trials = False
    side.press(DEVICES, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    for trial in Trial:
        side.counter.answer_trial(trial)
    assert side.screen == "idle"
    assert side.shell.scene.screen.frame.band is None


def test_a_technician_sees_what_the_printer_is_set_to_be_and_when_it_last_proved_a_paper(
    side: Counterside,
) -> None:
    side.shell.wake().move_to(SHOP, Outfit("epson_tm", "tcp://192.0.2.7:9100", 42))
    side.press(DEVICES)
    facts = "epson_tm, tcp://192.0.2.7:9100, 42 colonne. Ultima carta confermata: mai."
    assert side.text("device_facts") == facts
    side.tap("try_printer")
    assert side.text("device_facts").endswith("confermata: 12:00.")


def test_a_till_that_starts_tells_its_devices_too() -> None:
    starting = replace(SELLING, phase=Phase.STARTING, reach=Reach.UNKNOWN, clock_off_min=None)
    side = open_window(counter=FakeCounter(status=starting))
    side.counter.open_up()
    side.tap("light_clock")
    assert side.text("device_title") == "Non so se l’ora è giusta."
