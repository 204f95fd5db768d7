"""The page of the devices: how each is, what that means at the counter, and how to try it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from pos_app.domain.help import Topic
from pos_app.domain.paper_parts import SHOP_ZONE
from pos_app.domain.print_job import PrintOutcome
from pos_app.domain.words import Words
from pos_app.ports.devices import BackendTried, Device, NotTried, Outfit, SlipTried
from pos_app.ports.printer import PrintResult
from pos_app.ports.scanner import Source
from pos_app.ui.gear import CodeRead, Gear, Seen, SoundPlayed, Tried
from pos_app.ui.intents import Choice, Show, Tap, Try
from pos_app.ui.presenters.context import primary, waiting, way_out
from pos_app.ui.presenters.device_stories import story
from pos_app.ui.presenters.lights import ICONS, light_of
from pos_app.ui.presenters.views import (
    Action,
    Band,
    DeviceDetail,
    DevicesView,
    Frame,
    Tile,
    Tone,
)

_TROUBLE = frozenset({Tone.WARN, Tone.BAD})
_GOOD = ("circle-check", Tone.OK)
_CAREFUL = ("triangle-alert", Tone.WARN)
_BAD = ("circle-x", Tone.BAD)
_UNDER_WAY = ("hourglass", Tone.INFO)
_KINDS = {"QRCode": "QR", "DataMatrix": "Data Matrix", "Code39": "Code 39", "Code128": "Code 128"}


def present_devices(
    words: Words,
    seen: Seen,
    gear: Gear,
    outfit: Outfit,
    *,
    chosen: Device,
    reads: bool,
    doors: tuple[Action, ...],
    band: Band | None,
) -> DevicesView:
    """Show all devices as tiles, and the chosen one with all that is known of it.

    ``reads``: a code is waited for, as a trial. ``doors`` lead on from this page.
    """
    button = primary(words, words("devices.primary"), "list-checks")
    if seen.status is None or gear.trying:
        button = waiting(words, words("devices.trying" if gear.trying else "devices.starting"))
    return DevicesView(
        Frame(
            button,
            heading=words("devices.heading"),
            large_heading=True,
            doors=doors,
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            band=band,
        ),
        tuple(_tile(words, device, seen, chosen) for device in Device),
        _detail(words, chosen, seen, gear, outfit, reads=reads),
    )


def troubled(words: Words, seen: Seen, gear: Gear) -> tuple[Device, ...]:
    """Return the devices that somebody has to see to."""
    return tuple(device for device in Device if _is_troubled(words, device, seen, gear))


def sum_band(words: Words, seen: Seen, gear: Gear) -> Band:
    """Say in one sentence what trying everything has come to."""
    if any(isinstance(tried, NotTried) for tried, _ in gear.tried.values()):
        return Band(words("devices.sum.customer"), Tone.WARN, "hourglass")
    troubles = troubled(words, seen, gear)
    if not troubles:
        return Band(words("devices.sum.good"), Tone.OK, "circle-check")
    names = ", ".join(light_of(words, device, seen).name for device in troubles)
    return Band(words("devices.sum.look", names=names), Tone.WARN, "triangle-alert")


def _is_troubled(words: Words, device: Device, seen: Seen, gear: Gear) -> bool:
    tried, _ = gear.tried.get(device, (None, None))
    match tried:
        case SlipTried(PrintResult(outcome)) if outcome is not PrintOutcome.PRINTED:
            return True
        case BackendTried(fault=fault) if fault is not None:
            return True
        case _:
            return light_of(words, device, seen).tone in _TROUBLE


def _tile(words: Words, device: Device, seen: Seen, chosen: Device) -> Tile:
    light, name = light_of(words, device, seen), f"device_{device.value}"
    said = f"{light.name}: {light.state}"
    action = Action(name, said, Show(device), selected=device is chosen)
    return Tile(ICONS[device], light.name, light.state, action, light.icon, light.tone)


def _detail(
    words: Words, device: Device, seen: Seen, gear: Gear, outfit: Outfit, *, reads: bool
) -> DeviceDetail:
    told, light, since = story(words, device, seen), light_of(words, device, seen), gear.since
    at = since.get(device)
    return DeviceDetail(
        told.title,
        "" if at is None else words("devices.since", at=_clock_time(at)),
        told.means,
        told.order,
        _facts(words, device, outfit, gear.proved_at),
        light.icon,
        light.tone,
        _result(words, device, gear, reads=reads),
        tuple(_actions(words, device, seen, gear)),
    )


def _result(words: Words, device: Device, gear: Gear, *, reads: bool) -> Band | None:
    if reads and device is Device.READER:
        icon, tone = "scan-line", Tone.INFO
        return Band(words("devices.read.now"), tone, icon)
    if device in gear.trying:
        return _band(words("devices.trying"), _UNDER_WAY)
    tried, _ = gear.tried.get(device, (None, None))
    return None if tried is None else _result_of(words, tried)


def _result_of(words: Words, tried: Tried) -> Band:
    match tried:
        case SlipTried(PrintResult(PrintOutcome.PRINTED)):
            return _band(words("devices.slip.printed"), _GOOD)
        case SlipTried(PrintResult(PrintOutcome.UNKNOWN)):
            return _band(words("devices.slip.unknown"), _CAREFUL)
        case SlipTried():
            return _band(words("devices.slip.not_sent"), _BAD)
        case BackendTried(took_ms, None):
            return _band(words("devices.network.took", took=str(took_ms)), _GOOD)
        case BackendTried(_, fault):
            assert fault is not None, tried
            return _band(words(f"fault.{fault.code.value}.what"), _BAD)
        case NotTried():
            return _band(words("devices.customer_first"), _CAREFUL)
        case CodeRead(source, symbology, signs):
            kind = _KINDS.get(symbology) or words("devices.read.kind")
            key = "devices.read.camera" if source is Source.CAMERA else "devices.read.reader"
            return _band(words(key, kind=kind, signs=str(signs)), _GOOD)
        case SoundPlayed():
            return _band(words("devices.sound.played"), _GOOD)


def _band(text: str, look: tuple[str, Tone]) -> Band:
    icon, tone = look
    return Band(text, tone, icon)


def _actions(words: Words, device: Device, seen: Seen, gear: Gear) -> Sequence[Action]:
    if device is Device.PAPER:
        text, topic = words("devices.how_paper"), Choice(Topic.PAPER_OUT.value)
        return (Action("how_paper", text, topic, "circle-question-mark"),)
    key, icon = _TRIALS.get(device, ("", ""))
    if not key or (device is Device.CAMERA and seen.camera is None):
        return ()
    needs_workflow = device in {Device.PRINTER, Device.NETWORK}
    idle = device not in gear.trying and (seen.status is not None or not needs_workflow)
    able = seen.has_sound or device is not Device.SOUND
    return (Action(f"try_{device.value}", words(key), Try(device), icon, enabled=idle and able),)


_TRIALS = {
    Device.PRINTER: ("devices.try.printer", "printer-check"),
    Device.READER: ("devices.try.reader", "scan-qr-code"),
    Device.CAMERA: ("devices.try.camera", "eye"),
    Device.NETWORK: ("devices.try.network", "wifi"),
    Device.SOUND: ("devices.try.sound", "volume-2"),
}


def _facts(words: Words, device: Device, outfit: Outfit, proved_at: datetime | None) -> str:
    """Say for a technician what the device is set to be."""
    match device:
        case Device.PRINTER if outfit.printer:
            proved = words("devices.never") if proved_at is None else _clock_time(proved_at)
            return words(
                "devices.facts.printer",
                profile=outfit.printer,
                address=outfit.printer_address,
                columns=str(outfit.columns),
                proved=proved,
            )
        case Device.READER:
            return words("devices.facts.reader", readers=outfit.readers or words("devices.types"))
        case Device.CAMERA if outfit.camera:
            return words("devices.facts.camera", source=outfit.camera)
        case Device.NETWORK if outfit.backend:
            return words("devices.facts.network", address=outfit.backend)
        case _:
            return ""


def _clock_time(moment: datetime) -> str:
    return moment.astimezone(SHOP_ZONE).strftime("%H:%M")


def device_doors(words: Words, *, settings: bool) -> tuple[Action, ...]:
    """Return the doors that lead on from the devices; ``settings``: to those, too."""
    about = Action("about", words("devices.about"), Tap.ABOUT, "info")
    if not settings:
        return (about,)
    return (Action("settings", words("settings.door"), Tap.SETTINGS, "settings"), about)
