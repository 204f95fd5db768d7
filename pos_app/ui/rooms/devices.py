"""The room of the devices: which one is looked at, and trying them.

The rule it keeps: a code that is read for a trial is forgotten in the same breath; of what it
said only its kind and its length are kept.
"""

from __future__ import annotations

from dataclasses import replace

from pos_app.domain.help import Topic
from pos_app.domain.print_job import PrintOutcome
from pos_app.ports.devices import BackendTried, Device, NotTried, SlipTried, Trial, TrialTold
from pos_app.ports.scanner import Scan
from pos_app.ports.sound import Sound
from pos_app.ui.floor import Floor
from pos_app.ui.gear import CodeRead, SoundPlayed
from pos_app.ui.intents import Choice, Intent, Tap, Try
from pos_app.ui.presenters.devices import sum_band, troubled
from pos_app.ui.rooms.help import open_help
from pos_app.ui.rooms.kinds import Devices, Lens

_ALL = tuple(Device)
_STEPS = {Tap.ROW_UP: -1, Tap.ROW_DOWN: 1, Tap.PAGE_UP: -1, Tap.PAGE_DOWN: 1}
_DEVICE_OF = {Trial.PRINT: Device.PRINTER, Trial.NETWORK: Device.NETWORK}


def enter_devices(floor: Floor, device: Device | None = None) -> None:
    """Show the devices: the one asked for, else the first that somebody has to see to."""
    troubles = troubled(floor.words, floor.seen, floor.situation.gear)
    floor.situation.room = Devices(device or next(iter(troubles), Device.PRINTER))
    if floor.situation.status is not None:
        floor.counter.check_devices()


def press_devices(floor: Floor, room: Devices, intent: Intent) -> None:
    match intent:
        case Tap.PRIMARY:
            _try_all(floor)
        case Tap.WAY_OUT if room.reads:
            floor.situation.room = replace(room, reads=False)
        case Tap.WAY_OUT:
            floor.leave_room()
        case Tap() if intent in _STEPS:
            at = (_ALL.index(room.chosen) + _STEPS[intent]) % len(_ALL)
            floor.situation.room = Devices(_ALL[at])
        case Try(device):
            _try(floor, room, device)
        case Choice(name):
            open_help(floor, Topic(name))
        case _:
            pass


def press_lens(floor: Floor, intent: Intent) -> None:
    if intent in {Tap.PRIMARY, Tap.WAY_OUT}:
        floor.situation.room = Devices(Device.CAMERA)


def _try(floor: Floor, room: Devices, device: Device) -> None:
    match device:
        case Device.PRINTER | Device.PAPER:
            _ask(floor, Trial.PRINT)
        case Device.NETWORK | Device.CLOCK:
            _ask(floor, Trial.NETWORK)
        case Device.READER:
            floor.situation.room = replace(room, reads=True)
        case Device.CAMERA:
            floor.situation.room = Lens()
        case Device.SOUND:
            _play(floor)


def _try_all(floor: Floor) -> None:
    """Try whatever needs no hand; the sum is said when the last answer is here."""
    _play(floor)
    floor.situation.gear.tries_all = True
    for trial in Trial:
        _ask(floor, trial)


def _ask(floor: Floor, trial: Trial) -> None:
    device, gear = _DEVICE_OF[trial], floor.situation.gear
    if device not in gear.trying:
        gear.trying.add(device)
        floor.counter.try_device(trial)


def _play(floor: Floor) -> None:
    if floor.stage.outfit.has_sound:
        floor.answer(Sound.DONE)
        floor.situation.gear.take(Device.SOUND, SoundPlayed(), floor.now())


def take_trial(floor: Floor, told: TrialTold) -> None:
    """Take what came of trying printer or backend."""
    gear, now = floor.situation.gear, floor.now()
    match told:
        case SlipTried(result):
            gear.take(Device.PRINTER, told, now)
            if result.outcome is PrintOutcome.PRINTED:
                gear.proved_at = now
        case BackendTried():
            gear.take(Device.NETWORK, told, now)
        case NotTried(trial):
            gear.take(_DEVICE_OF[trial], told, now)
    if gear.tries_all and not gear.trying:
        gear.tries_all = False
        if isinstance(floor.situation.room, Devices):
            floor.situation.band = sum_band(floor.words, floor.seen, gear)


def read_for_trial(floor: Floor, scan: Scan) -> bool:
    """Take a code that was asked for as a trial; False where none was."""
    room = floor.situation.room
    if not isinstance(room, Devices) or not room.reads:
        return False
    read = CodeRead(scan.source, scan.symbology, len(scan.text))
    floor.situation.gear.take(Device.READER, read, floor.now())
    floor.situation.room = replace(room, chosen=Device.READER, reads=False)
    floor.answer(Sound.TAKEN)
    return True
