"""Still pictures: what the camera sees now searched with every means, or a file of somebody's.

The rule it keeps: an answer counts only for the search that waits for it; one that was given
up meanwhile says nothing.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.pictures import PictureFile
from pos_app.ports.scanner import Studied
from pos_app.ports.sound import Sound
from pos_app.ui.drops import NotTaken
from pos_app.ui.floor import Floor
from pos_app.ui.fronts.kinds import (
    CAMERA_ASKED,
    Picking,
    Searching,
)
from pos_app.ui.fronts.scans import refuse_busy
from pos_app.ui.fronts.several import take_sightings
from pos_app.ui.intents import Choice, Intent, Sign, Tap
from pos_app.ui.presenters.faults import fault_band
from pos_app.ui.presenters.pictures import FILES_SHOWN
from pos_app.ui.presenters.views import Band, Tone


def study(floor: Floor) -> None:
    """Search what the camera sees now, one picture at a time: its answers have no number."""
    if floor.sight.study is None:
        return
    owed, floor.situation.study_owed = floor.situation.study_owed, True
    floor.put(Searching(CAMERA_ASKED, floor.monotonic_s(), again=owed))
    if not owed:
        floor.sight.study()


def pick(floor: Floor) -> None:
    """Ask which file is to be searched."""
    if floor.sight.look is not None:
        floor.put(Picking())
        floor.sight.look()


def press_picking(floor: Floor, picking: Picking, intent: Intent) -> None:
    files = picking.files or ()
    match intent:
        case Tap.WAY_OUT:
            floor.put(floor.at_rest())
        case Tap.PRIMARY:
            pick(floor)
        case Tap.PAGE_DOWN | Tap.PAGE_UP:
            step = FILES_SHOWN if intent is Tap.PAGE_DOWN else -FILES_SHOWN
            if 0 <= picking.first + step < len(files):
                floor.situation.front = replace(picking, first=picking.first + step)
        case Choice(name) | Sign(name) if name.isdecimal() and name.isascii():
            shown = files[picking.first : picking.first + FILES_SHOWN]
            if 1 <= int(name) <= len(shown):
                _read(floor, shown[int(name) - 1].path)
        case _:
            pass


def press_searching(floor: Floor, intent: Intent) -> None:
    if intent is Tap.WAY_OUT:
        floor.put(floor.at_rest())


def take_files(floor: Floor, files: tuple[PictureFile, ...]) -> None:
    match floor.situation.front:
        case Picking() as picking:
            floor.situation.front = replace(picking, files=files, first=0)
        case _:
            pass


def take_drop(floor: Floor, what: Path | NotTaken) -> None:
    """Take what was dropped onto the window."""
    if floor.sight.read is None:
        return
    if not floor.may_begin:
        refuse_busy(floor)
    elif isinstance(what, NotTaken):
        _refuse(floor, Band(floor.words(f"drop.{what.value}"), Tone.WARN, "image"))
    else:
        _read(floor, what)


def take_studied(floor: Floor, asked: int, studied: Studied) -> None:
    """Take what a still picture holds, where its search is still waited for."""
    if asked == CAMERA_ASKED:
        floor.situation.study_owed = False
    match floor.situation.front:
        case Searching(number, again=True) if number == asked:
            study(floor)
        case Searching(number) if number == asked:
            floor.put(floor.at_rest())
            _take_found(floor, asked, studied)
        case _:
            pass


def _take_found(floor: Floor, asked: int, studied: Studied) -> None:
    if not floor.situation.takes_scans:
        refuse_busy(floor)
    elif studied.fault is not None:
        _refuse(floor, _fault_band(floor, asked, studied.fault))
    elif studied.picture is None or not studied.sightings:
        key = "picture.none_seen" if asked == CAMERA_ASKED else "picture.none_in_file"
        _refuse(floor, Band(floor.words(key), Tone.WARN, "scan-search"))
    else:
        take_sightings(floor, studied.picture, studied.sightings)


def _fault_band(floor: Floor, asked: int, fault: Fault) -> Band:
    if asked == CAMERA_ASKED and fault.code is FaultCode.PICTURE_SEARCH_FAILED:
        # What the words of that fault advise, the camera or another picture, is what failed.
        return Band(floor.words("picture.study_failed"), Tone.WARN, "triangle-alert")
    return fault_band(floor.words, fault)


def _read(floor: Floor, path: Path) -> None:
    assert floor.sight.read is not None, "not offered without"
    asked = floor.new_asking()
    floor.put(Searching(asked, floor.monotonic_s()))
    floor.sight.read(asked, path)


def _refuse(floor: Floor, band: Band) -> None:
    floor.situation.band = band
    floor.answer(Sound.REFUSED)
