"""Whatever reads codes: camera, readers, still pictures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.settings import Settings
from pos_app.system_clock import SystemClock

if TYPE_CHECKING:
    from pos_app.ports.scanner import Camera, KeyReader, PictureReader, Reader
    from pos_app.scanner.config import CameraConfig
    from pos_app.scanner.picture_shelf import ShelfConfig
    from pos_app.scanner.readers.manners import Manners
    from pos_app.ui.eyes import Eyes


@dataclass(frozen=True, slots=True)
class Readers:
    """Whatever reads codes but the camera.

    Attributes:
        keys: Tells the keys of a reader that types from those of a hand.
        lines: The readers with a line of their own; None where none is set up.
    """

    keys: KeyReader
    lines: Reader | None


def camera_config(settings: Settings, data: Path) -> CameraConfig:
    """Say which camera is the till's, and where that is remembered."""
    from pos_app.scanner.config import CameraConfig

    return CameraConfig(settings.camera.source, memory=str(data / "camera.txt"))


def readers_of(settings: Settings, data: Path) -> Readers:
    """Make what understands this till's readers; start none of them.

    Raises:
        ValueError: a device is named that is none, as a sentence.
    """
    from pos_app.scanner.readers.manners import WEDGE
    from pos_app.scanner.readers.registry import ReadersConfig, devices_in, open_readers
    from pos_app.scanner.readers.wedge import BurstDetector, learnt

    manners = _manners(settings, data)
    config = ReadersConfig(devices_in(settings.reader.devices), manners, settings.reader.baud)
    lines = open_readers(config, SystemClock().monotonic_s)
    return Readers(BurstDetector(learnt(manners.of(WEDGE))), lines)


def _manners(settings: Settings, data: Path) -> Manners:
    """Return how the readers type: as learnt, on the layout that the settings may insist on."""
    import logging

    from pos_app.domain.keyboards import Layout
    from pos_app.scanner.readers.manners import WEDGE, Manners, load_manners
    from pos_app.scanner.readers.registry import devices_in

    manners = load_manners(data)
    if manners.complaint:
        logging.getLogger(__name__).warning("readers: %s", manners.complaint)
    if settings.reader.layout == "learnt":
        return manners
    layout = Layout(settings.reader.layout)
    names = {WEDGE, *devices_in(settings.reader.devices), *manners.by_name}
    return Manners({name: replace(manners.of(name), layout=layout) for name in names})


def open_eyes(camera: Camera, pictures: PictureReader) -> Eyes:
    """Return what looks at still pictures."""
    from pos_app.field.licences import InstalledLicences
    from pos_app.scanner.picture_shelf import FolderShelf
    from pos_app.ui.eyes import Eyes

    return Eyes(camera.study, pictures, FolderShelf(_shelf_config()), InstalledLicences())


def _shelf_config() -> ShelfConfig:
    """Return where mail and browser save pictures, and where this system mounts sticks."""
    from platformdirs import user_desktop_path, user_downloads_path, user_pictures_path

    from pos_app.ports.pictures import Place
    from pos_app.scanner.picture_shelf import ShelfConfig

    folders = (
        (Place.DOWNLOADS, user_downloads_path()),
        (Place.PICTURES, user_pictures_path()),
        (Place.DESKTOP, user_desktop_path()),
    )
    user = Path.home().name
    mounts = (Path("/media") / user, Path("/run/media") / user, Path("/Volumes"))
    return ShelfConfig(folders, mounts)
