"""From a room to its screen and to the paper beside it. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pos_app.domain.operators import Right, owners_of
from pos_app.domain.words import Words
from pos_app.ports.devices import Device
from pos_app.ui.fronts.kinds import Idle, Starting
from pos_app.ui.gear import Seen
from pos_app.ui.intents import Tap
from pos_app.ui.presenters.about import identity_code, present_about
from pos_app.ui.presenters.devices import device_doors, present_devices
from pos_app.ui.presenters.exercises import present_exercises
from pos_app.ui.presenters.help import present_help
from pos_app.ui.presenters.lens import present_lens
from pos_app.ui.presenters.licences import present_licences
from pos_app.ui.presenters.office import (
    present_door,
    present_list,
    present_naming,
    present_new_pin,
)
from pos_app.ui.presenters.settings import present_settings
from pos_app.ui.presenters.trial_paper import trial_paper
from pos_app.ui.presenters.views import (
    Action,
    NamingView,
    OfficeView,
    PaperView,
    PinView,
    RoomView,
)
from pos_app.ui.rooms.kinds import (
    About,
    Devices,
    Exercises,
    Help,
    Lens,
    Parts,
    Room,
    Settings,
)
from pos_app.ui.rooms.office_kinds import ChoosingPin, Naming, Office, OfficeDoor, OfficeList

if TYPE_CHECKING:
    from pos_app.ui.scene import Stage
    from pos_app.ui.situation import Situation


def room_screen(room: Room, situation: Situation, stage: Stage, now_s: float) -> RoomView:
    words, band = stage.words, situation.band
    match room:
        case About():
            return present_about(
                words,
                stage.shop,
                situation.journal,
                phone=stage.outfit.support_phone,
                code=stage.draw_code(identity_code(stage.shop)),
                band=band,
            )
        case Parts(page):
            return present_licences(words, situation.licences, page)
        case Devices(chosen, reads):
            return present_devices(
                words,
                seen_from(situation, stage),
                situation.gear,
                stage.outfit,
                chosen=chosen,
                reads=reads,
                doors=(
                    *device_doors(words, settings=_offers_settings(situation)),
                    *_office_door(words, situation),
                ),
                band=band,
            )
        case Help():
            return present_help(words, room, band, trains=_may_train(situation, stage))
        case Exercises(happens):
            return present_exercises(words, happens, band)
        case Lens():
            return present_lens(words, situation.camera, situation.guidance.shown)
        case Settings(considered, changed):
            assert situation.chosen is not None, "not opened without"
            return present_settings(
                words, situation.chosen, considered, changed=considered in changed, band=band
            )
        case office:
            return _office_screen(office, situation, words, now_s)


def _office_door(words: Words, situation: Situation) -> tuple[Action, ...]:
    """Lead to the operators, where there is an owner to let somebody in."""
    if not owners_of(situation.staff.operators):
        return ()
    return (Action("staff", words("operators.heading"), Tap.STAFF, "lock", "F11"),)


def _office_screen(
    office: Office, situation: Situation, words: Words, now_s: float
) -> PinView | OfficeView | NamingView:
    staff, band = situation.staff, situation.band
    match office:
        case OfficeDoor():
            return present_door(words, staff, office, now_s, band)
        case OfficeList():
            return present_list(words, staff, office, band)
        case Naming():
            return present_naming(words, office, band)
        case ChoosingPin():
            return present_new_pin(words, office, now_s, band)


def _may_train(situation: Situation, stage: Stage) -> bool | None:
    """Whether the training may begin now: nothing must wait for this till; None where never."""
    if not stage.can_train or not situation.may(Right.TRAINING):
        return None
    return isinstance(situation.front, Idle | Starting) and not situation.pending()


def room_paper(room: Room, situation: Situation, stage: Stage) -> PaperView | None:
    """Return the paper beside a room; None where that of the front stays."""
    is_free = isinstance(situation.front, Idle | Starting)
    match room:
        case Devices(Device.PRINTER | Device.PAPER) if is_free:
            tried = situation.gear.tried.get(Device.PRINTER)
            return trial_paper(stage.words, stage.typeset_slip(), tried[0] if tried else None)
        case _:
            return None


def _offers_settings(situation: Situation) -> bool:
    return situation.chosen is not None and situation.may(Right.SETTINGS)


def seen_from(situation: Situation, stage: Stage) -> Seen:
    """Return how the devices were when they were last heard of."""
    return Seen(
        situation.status,
        situation.camera,
        tuple(situation.readers.values()),
        has_reader=stage.has_reader,
        reader_seen=situation.reader_seen,
        has_sound=stage.outfit.has_sound,
    )
