"""Help at hand: on every screen, about what is in front, read and looked for by keys and touch."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

import pytest
from PySide6.QtCore import Qt

from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.help import Topic
from pos_app.domain.operation import State
from pos_app.domain.print_job import PrintOutcome
from pos_app.ports.counter import Activity
from pos_app.ports.devices import Device
from pos_app.ports.printer import PaperLevel, PrinterStatus, Readiness
from pos_app.ports.scanner import CameraState
from pos_app.ui.at_hand import OF_CAMERA, OF_DEVICE, OF_FAULT, OF_FRONT, OF_STATE
from pos_app.ui.fronts.kinds import Front
from pos_app.ui.presenters.views import HelpSearchView, HelpView
from pos_app.ui.rooms.help import open_help
from tests.helpers.counters import SELLING
from tests.helpers.windows import Counterside, open_window
from tests.screens.conditions import (
    CONDITIONS,
    Condition,
    about,
    compared,
    counting,
    idle,
    in_doubt,
    operations,
    pin,
    refused,
    resume,
    troubled_idle,
    waiting,
)

Key = Qt.Key


@pytest.fixture
def side() -> Counterside:
    side = open_window()
    idle(side)
    return side


def question(side: Counterside) -> str:
    assert side.screen == "help"
    return side.text("help_question")


def rows(side: Counterside) -> list[str]:
    assert side.screen == "help_search"
    view = side.shell.scene.screen
    assert isinstance(view, HelpSearchView)
    return [row.text for row in view.rows]


def test_every_fault_state_front_and_camera_has_its_topic() -> None:
    assert set(OF_FAULT) == set(FaultCode)
    assert set(OF_STATE) == set(State)
    assert set(OF_FRONT) == set(get_args(Front))
    assert set(OF_DEVICE) == set(Device)
    well = {CameraState.LIVE, CameraState.OPENING}
    assert set(OF_CAMERA) == set(CameraState) - well


def test_every_topic_is_at_hand_somewhere_or_found_by_words() -> None:
    at_hand = {*OF_FAULT.values(), *OF_STATE.values(), *OF_FRONT.values(), *OF_CAMERA.values()}
    only_found = {Topic.NOTICE, Topic.HEALTH_CARD, Topic.LOOK}
    assert at_hand == set(Topic) - only_found


@pytest.mark.parametrize("condition", CONDITIONS, ids=lambda condition: condition.__name__)
def test_help_opens_from_every_screen_and_shows_it_again(condition: Condition) -> None:
    side = open_window()
    condition(side)
    before = side.screen
    if side.shell.scene.overlay is not None or before.startswith("help"):
        return  # A question waits for its answer first; in the help its own key means the search.
    if side.shell.wake().desk.situation.is_locked:
        return  # Nothing opens before somebody has signed in.
    side.press(Key.Key_F1)
    assert side.screen == "help"
    side.press(Key.Key_Escape)
    assert side.screen == before


@pytest.mark.parametrize(
    ("condition", "asked"),
    [
        (idle, "il codice non si legge?"),
        (troubled_idle, "finisce la carta?"),
        (waiting, "la ricarica resta in verifica?"),
        (in_doubt, "la ricarica resta in verifica?"),
        (refused, "la ricarica è rifiutata?"),
        (resume, "manca la corrente?"),
        (operations, "serve una ricevuta vecchia?"),
        (pin, "il PIN è bloccato o dimenticato?"),
        (counting, "è ora di chiudere la cassa?"),
        (compared, "la cassa non torna?"),
        (about, "il codice non si legge?"),
    ],
)
def test_it_opens_on_what_is_in_front(condition: Condition, asked: str) -> None:
    side = open_window()
    condition(side)
    side.tap("help_door")
    assert question(side) == asked


def test_a_paper_that_waits_or_may_be_out_is_what_it_is_about(side: Counterside) -> None:
    side.counter.prints = None
    side.scan()
    side.tap("quick_5000", "primary")
    held = Activity(held=Fault(FaultCode.PRINTER_COVER_OPEN))
    side.counter.tell(side.counter.latest.iid, held)
    side.press(Key.Key_F1)
    assert question(side) == "lo sportello della stampante è aperto?"
    side.press(Key.Key_Enter)
    side.counter.finish_print(side.counter.latest.iid, PrintOutcome.UNKNOWN)
    side.press(Key.Key_F1)
    assert question(side) == "non so se il foglio è uscito?"


def test_a_paper_that_did_not_leave_is_about_its_printer(side: Counterside) -> None:
    side.counter.prints = PrintOutcome.NOT_SENT
    side.counter.print_fault = Fault(FaultCode.PRINTER_PAPER_OUT)
    side.scan()
    side.tap("quick_5000", "primary")
    side.press(Key.Key_F1)
    assert question(side) == "finisce la carta?"


def test_at_rest_what_is_wrong_comes_first(side: Counterside) -> None:
    stuck = PrinterStatus(Readiness.NOT_READY, PaperLevel.UNKNOWN, None)
    warned = replace(SELLING, warnings=(Fault(FaultCode.DISK_ALMOST_FULL),))
    silent = replace(SELLING, printer=stuck, backend_fault=Fault(FaultCode.BACKEND_SILENT))
    for status, asked in (
        (silent, "manca la rete?"),
        (replace(SELLING, printer=stuck), "la stampante non stampa?"),
        (warned, "non so chi chiamare?"),
    ):
        side.counter.tell_status(status)
        side.press(Key.Key_F1)
        assert question(side) == asked
        side.press(Key.Key_Escape)
    side.counter.tell_status(SELLING)
    side.shell.camera_listener().on_state(CameraState.STALLED, None)
    side.press(Key.Key_F1)
    assert question(side) == "la fotocamera è ferma?"


def test_before_the_workflow_has_spoken_there_is_help_too() -> None:
    side = open_window()
    side.press(Key.Key_F1)
    assert side.screen == "help"


def test_a_topic_says_its_steps_and_whom_to_call(side: Counterside) -> None:
    side.press(Key.Key_F1)
    view = side.shell.scene.screen
    assert isinstance(view, HelpView)
    assert side.text("step_1") == view.steps[0] == "Alza al massimo la luce del telefono."
    assert side.text("note") == view.call
    side.press(Key.Key_Enter)
    assert side.screen == "idle"


def test_typing_looks_for_something_else_by_keys_alone(side: Counterside) -> None:
    side.press(Key.Key_F1)
    for sign in "storn":
        side.type_sign(sign)
    assert rows(side)[0] == "devo stornare una ricarica?"
    side.press(Key.Key_Down, Key.Key_Up, Key.Key_Enter)
    assert question(side) == "devo stornare una ricarica?"
    side.press(Key.Key_Escape)
    assert side.screen == "idle"


def test_letters_on_the_screen_do_the_same_by_touch_alone(side: Counterside) -> None:
    side.tap("help_door", "help_search", "key_p", "key_i", "key_n")
    assert rows(side)[0] == "il PIN è bloccato o dimenticato?"
    side.tap("help_pin")
    assert question(side) == "il PIN è bloccato o dimenticato?"


def test_nothing_typed_lists_all_and_nonsense_says_so(side: Counterside) -> None:
    side.press(Key.Key_F1, Key.Key_F1)
    assert side.text("position") == f"1 di {len(Topic)}"
    side.press(*[Key.Key_PageDown] * 20)
    assert side.text("position") == f"{len(Topic)} di {len(Topic)}"
    side.tap("key_x", "key_q", "key_space", "key_x")
    assert side.text("empty") == "Non trovo niente. Prova un’altra parola."
    side.press(Key.Key_Enter, Key.Key_Backspace, Key.Key_Backspace)
    assert side.text("searched") == "xq"
    side.press(Key.Key_Escape)
    assert side.screen == "help"


def test_a_sale_goes_on_beneath_and_typed_letters_reach_no_amount(side: Counterside) -> None:
    side.scan()
    side.press(Key.Key_F1, Key.Key_7, Key.Key_Escape, Key.Key_Escape)
    assert side.screen == "amount"
    assert "7" not in side.text("amount_field")


def test_a_page_can_open_a_topic_of_its_own_and_is_shown_again(side: Counterside) -> None:
    side.press(Key.Key_F10)
    desk = side.shell.wake().desk
    open_help(desk._floor, Topic.PAPER_OUT)
    desk.publish()
    assert question(side) == "finisce la carta?"
    side.press(Key.Key_Escape)
    assert side.screen == "about"


def test_the_paper_of_the_devices_leads_to_how_a_roll_is_changed(side: Counterside) -> None:
    side.tap("light_paper", "how_paper")
    assert question(side) == "finisce la carta?"
    side.press(Key.Key_Escape)
    assert side.screen == "devices"


def test_the_door_has_a_name_for_a_screen_reader(side: Counterside) -> None:
    assert side.shell.widget("help_door").accessibleName() == "Aiuto"
    side.press(Key.Key_F1)
    assert not side.shows("help_door")
