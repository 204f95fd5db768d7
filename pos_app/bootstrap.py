"""The composition root: the only file that names concrete drivers.

The window comes first: until its first frame is painted, nothing is imported but Qt and the
standard library. Then a thread puts vault, journal, backend, printer and camera together and
hands the workflow to the window.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.crash import CrashHook
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.shop import Shop
from pos_app.domain.words import Language, Words
from pos_app.settings import Settings
from pos_app.system_clock import SystemChance, SystemClock

if TYPE_CHECKING:
    from datetime import datetime

    from pos_app.domain.keystrokes import Manner
    from pos_app.domain.operation import Operation
    from pos_app.domain.our_papers import ReceiptClaim
    from pos_app.domain.paper import Document, Lines
    from pos_app.domain.pin import Pin
    from pos_app.domain.reader_lesson import Heard
    from pos_app.field.enrolment import Identity
    from pos_app.field.sounds import Way
    from pos_app.journal.backups import BackupConfig
    from pos_app.journal.sqlite_journal import SqliteJournal
    from pos_app.ports.counter import Activity, CounterListener
    from pos_app.ports.journal import Journal
    from pos_app.ports.printer import PrintResult
    from pos_app.ports.scanner import Camera, KeyReader, PictureReader, Reader
    from pos_app.ports.sound import Sound, SoundPlayer
    from pos_app.ports.vault import Vault
    from pos_app.printer.profiles import Profile
    from pos_app.printer.registry import CounterPrinter
    from pos_app.scanner.config import CameraConfig
    from pos_app.scanner.manners import Manners
    from pos_app.scanner.picture_shelf import ShelfConfig
    from pos_app.ui.application import Application
    from pos_app.ui.eyes import Eyes
    from pos_app.ui.setup.window import SetupTools, SetupWindow
    from pos_app.ui.shell import Shell
    from pos_app.workflow.counter import CounterTools, CounterWorkflow
    from pos_app.workflow.lanes import Lane, ThreadLane

EXIT_DONE = 0
EXIT_NO = 1
EXIT_USAGE = 2
EXIT_NOT_READY = 3

_EXIT_CODES = {
    FaultCode.SETTINGS_WRONG: EXIT_USAGE,
    FaultCode.JOURNAL_DAMAGED: EXIT_NO,
    FaultCode.JOURNAL_UNREADABLE: EXIT_NO,
    FaultCode.JOURNAL_WRITE_FAILED: EXIT_NO,
}

#: How long a lane that computes (a closure, its PDF) may keep the interpreter while the window
#: waits for it: with Python's own 5 ms, a paint waits so long at each of its many steps.
_TURN_S = 0.0005
#: How long the lanes may take to finish the step under way when the window has closed.
_GOODBYE_S = 12.0


@dataclass(frozen=True, slots=True)
class TillOptions:
    """How the till is started.

    Attributes:
        data: The folder of journal and log; None for the user's own data folder.
        wrong_settings: What is wrong with the settings; then the window only says so.
        until_first_frame: Paint once, print what it cost as JSON, and leave.
        on_window: Called in the GUI thread when the window stands, before anything is bound.
        on_operation: Told each step after the window, in the counter's lane.
    """

    settings: Settings
    data: Path | None = None
    until_first_frame: bool = False
    wrong_settings: str = ""
    on_window: Callable[[Shell], None] | None = None
    on_operation: Callable[[Operation], None] | None = None


@dataclass(frozen=True, slots=True)
class Readers:
    """Whatever reads codes but the camera.

    Attributes:
        keys: Tells the keys of a reader that types from those of a hand.
        lines: The readers with a line of their own; None where none is set up.
    """

    keys: KeyReader
    lines: Reader | None


@dataclass(frozen=True, slots=True)
class Devices:
    """What the till holds once it is put together; ``columns`` are its paper's."""

    counter: CounterWorkflow
    camera: Camera
    readers: Readers
    pictures: PictureReader
    sound: SoundPlayer
    lanes: tuple[ThreadLane, ...]
    columns: int

    def halt(self) -> None:
        """Let no lane begin anything more: a till that met a bug trusts nothing of its own."""
        for lane in self.lanes:
            lane.close()

    def close(self) -> None:
        """Let everything finish its step; whatever does not in time is left to the journal."""
        from time import monotonic

        self.camera.stop()
        self.pictures.stop()
        self.sound.close()
        if self.readers.lines is not None:
            self.readers.lines.stop()
        self.counter.close()
        until_s = monotonic() + _GOODBYE_S
        for lane in self.lanes:
            lane.join(max(0.0, until_s - monotonic()))


def run_till(options: TillOptions) -> int:
    """Open the window and sell until it closes; returns the exit code."""
    from pos_app.ui.application import Application, has_display

    if sys.platform == "linux" and not has_display(os.environ):
        sys.stderr.write("pos-app: there is no screen here (DISPLAY and WAYLAND_DISPLAY unset).\n")
        return EXIT_NOT_READY
    sys.setswitchinterval(_TURN_S)
    application = Application()
    try:
        return _Till(application, options).run()
    finally:
        application.close()


class _Till:
    """The running till: window, crash hook, and the devices once they are there."""

    def __init__(self, application: Application, options: TillOptions) -> None:
        self._application = application
        self._options = options
        self._devices: Devices | None = None
        self._exit_code = EXIT_DONE
        self._crash = CrashHook(self._on_bug)
        self._shell = _open_shell(options.settings)

    def run(self) -> int:
        self._crash.install()
        self._application.asked_to_end.connect(self._shell.close)
        self._shell.first_painted.connect(self._on_first_painted)
        if self._options.on_window is not None:
            self._options.on_window(self._shell)
        self._shell.open_window(full_screen=self._options.settings.screen.full_screen)
        self._application.run()
        if self._devices is not None:
            self._devices.close()
        return EXIT_NO if self._crash.met else self._exit_code

    def _on_first_painted(self) -> None:
        if self._options.until_first_frame:
            _tell_cost_so_far()
            self._application.end()
            return
        from threading import Thread

        self._application.take_signals()
        Thread(target=self._assemble, name="assembly", daemon=True).start()

    def _assemble(self) -> None:
        """Put everything together, in a thread of its own."""
        try:
            devices, shop = assemble(self._options, self._listener(), self._crash)
        except NotReady as error:
            self._on_stopped(error.fault)
        else:
            self._application.in_gui(lambda: self._bind(devices, shop))

    def _listener(self) -> CounterListener:
        listener, also = self._shell.counter_listener(), self._options.on_operation

        def on_operation(operation: Operation, activity: Activity) -> None:
            listener.on_operation(operation, activity)
            if also is not None:
                also(operation)

        return replace(listener, on_operation=on_operation, on_stopped=self._on_stopped)

    def _bind(self, devices: Devices, shop: Shop) -> None:
        self._devices = devices
        keys, eyes = devices.readers.keys, _eyes(devices)
        self._shell.bind(devices.counter, shop, keys, devices.sound, eyes, columns=devices.columns)
        self._shell.scanning_changed.connect(self._on_scanning_changed)
        devices.counter.start()
        devices.camera.start(self._shell.camera_listener())
        if devices.readers.lines is not None:
            devices.readers.lines.start(self._shell.reader_listener())

    def _on_scanning_changed(self, scanning: bool) -> None:  # noqa: FBT001 - a Qt signal's value.
        assert self._devices is not None, "connected when bound"
        self._devices.camera.pause(paused=not scanning)

    def _on_stopped(self, fault: Fault) -> None:
        """Show why nothing goes on, and end with the exit code that says so. Any thread."""
        self._exit_code = _exit_code(fault)
        self._application.in_gui(lambda: self._shell.show_stopped(fault))

    def _on_bug(self) -> None:
        # The lanes first: nothing may be sent or printed by a till that does not trust itself.
        if self._devices is not None:
            self._devices.halt()
        self._on_stopped(Fault(FaultCode.PROGRAM_STOPPED))


def _exit_code(fault: Fault) -> int:
    return _EXIT_CODES.get(fault.code, EXIT_NOT_READY)


class NotReady(Exception):
    """The till cannot be put together. Nothing was sold and nothing is lost."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.detail)
        self.fault = fault

    @property
    def exit_code(self) -> int:
        return _exit_code(self.fault)


def assemble(
    options: TillOptions, listener: CounterListener, crash: CrashHook
) -> tuple[Devices, Shop]:
    """Build vault, journal, backend, printer, camera and workflow; start nothing.

    Raises:
        NotReady: something is missing or wrong; everything opened has been let go of.
    """
    from pos_app import logs
    from pos_app.journal.lock_file import of_disk
    from pos_app.scanner.picture_reader import IsolatedPictureReader
    from pos_app.scanner.registry import open_camera
    from pos_app.workflow.counter import CounterWorkflow
    from pos_app.workflow.lanes import ThreadLane

    if options.wrong_settings:
        raise NotReady(Fault(FaultCode.SETTINGS_WRONG, options.wrong_settings))
    settings, data = options.settings, data_folder(options.data)
    try:
        logs.configure(data)
    except OSError as error:
        raise NotReady(of_disk(error)) from error
    identity, backups = identity_of(settings, data), backup_config(settings, data)
    names = ("counter", "printer", "backend")  # As ``Lanes`` has them.
    lanes = tuple(ThreadLane(name, crash.report) for name in names)
    try:
        printer = _open_printer(settings, data)
        tools = _counter_tools(settings, data, identity, backups, lanes, printer=printer)
        readers = readers_of(settings, data)
    except ValueError as error:
        for lane in lanes:
            lane.close()
        raise NotReady(Fault(FaultCode.SETTINGS_WRONG, str(error))) from error
    counter = CounterWorkflow(tools, listener)
    sound = _open_sound(settings, printer, tools.lanes.printer)
    camera = open_camera(camera_config(settings, data))
    pictures, columns = IsolatedPictureReader(), printer_profile(settings, data).columns
    return Devices(counter, camera, readers, pictures, sound, lanes, columns), tools.shop


def camera_config(settings: Settings, data: Path) -> CameraConfig:
    """Say which camera is the till's, and where that is remembered."""
    from pos_app.scanner.config import CameraConfig

    return CameraConfig(settings.camera.source, memory=str(data / "camera.txt"))


def _counter_tools(
    settings: Settings,
    data: Path,
    identity: Identity,
    backups: BackupConfig,
    lanes: tuple[ThreadLane, ...],
    *,
    printer: CounterPrinter,
) -> CounterTools:
    """Make every driver. Raises ValueError, as a sentence, for an address that is none."""
    from pos_app.backend.client import BackendConfig, HttpBackend
    from pos_app.backend.signing import TerminalKey
    from pos_app.domain.codes.token import digest
    from pos_app.exports.report_files import FolderOfReports
    from pos_app.vault.manager_pin import VaultManagerPin
    from pos_app.workflow.context import Lanes
    from pos_app.workflow.counter import CounterTools
    from pos_app.workflow.lanes import ThreadScheduler

    counter_lane, printer_lane, backend_lane = lanes
    shop = shop_of(settings, identity)
    return CounterTools(
        open_journal=lambda: open_till_journal(data, identity, backups),
        backend=HttpBackend(
            BackendConfig(identity.base_url),
            TerminalKey(identity.signing_seed),
            identity.backend_public_key,
            identity.terminal_id,
        ),
        printer=printer,
        clock=SystemClock(),
        chance=SystemChance(),
        scheduler=ThreadScheduler(),
        lanes=Lanes(counter_lane, printer_lane, backend_lane),
        shop=shop,
        digest=lambda code: digest(code, identity.code_digest_key),
        manager_pin=VaultManagerPin(open_vault(settings, data)),
        files=FolderOfReports(data / "closures", shop, draw_pdf),
    )


def draw_pdf(document: Document, made_at: datetime) -> bytes:
    """Draw a paper on a page."""
    from pos_app.domain.paper import PAGE_COLUMNS
    from pos_app.printer.layout import lay_out
    from pos_app.printer.pdf import pdf_bytes

    return pdf_bytes(lay_out(document, PAGE_COLUMNS), document.title, made_at)


def data_folder(given: Path | None) -> Path:
    """Return where journal, vault file and log lie."""
    from platformdirs import user_data_path

    return given or user_data_path("pos-app", appauthor=False)


def open_journal(data: Path, identity: Identity) -> SqliteJournal:
    """Open this terminal's journal as it is, in the thread that will use it.

    Raises:
        JournalError: it cannot be had; nothing was written.
    """
    from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal

    return SqliteJournal(JournalConfig(data / "journal", identity.terminal_id))


def open_till_journal(data: Path, identity: Identity, backups: BackupConfig) -> Journal:
    """Open the journal for a till, which reconciles before it sells: it heals and is copied.

    Raises:
        JournalError: it cannot be had, and a person must see to it.
    """
    from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal

    folder = data / "journal"
    return SqliteJournal(JournalConfig(folder, identity.terminal_id, heals=True, backups=backups))


def backup_config(settings: Settings, data: Path, to: Path | None = None) -> BackupConfig:
    """Return where copies of the journal go (``to``, where it is given), and under which key.

    Raises:
        NotReady: the key cannot be read or made.
    """
    from pos_app.journal.backups import BackupConfig
    from pos_app.ports.vault import VaultError
    from pos_app.vault.sealing import journal_sealer

    given = to or settings.journal.backup_folder
    folder = Path(given) if given else data / "backups"
    try:
        return BackupConfig(folder, data / "journal", journal_sealer(open_vault(settings, data)))
    except VaultError as error:
        raise NotReady(error.fault) from error


def identity_of(settings: Settings, data: Path) -> Identity:
    """Return who this terminal is.

    Raises:
        NotReady: the vault cannot be read, or this machine has never been enrolled.
    """
    from pos_app.field.enrolment import load_identity
    from pos_app.ports.vault import VaultError

    try:
        identity = load_identity(open_vault(settings, data))
    except VaultError as error:
        raise NotReady(error.fault) from error
    if identity is None:
        raise NotReady(Fault(FaultCode.NOT_ENROLLED))
    if identity.base_url != settings.backend.url:
        # The vault was chosen for the backend that is set; requests go to the enrolled one.
        detail = f"enrolled at {identity.base_url}, but backend.url is {settings.backend.url!r}"
        raise NotReady(Fault(FaultCode.SETTINGS_WRONG, detail))
    return identity


def open_vault(settings: Settings, data: Path) -> Vault:
    """Open the store of this machine's secrets.

    Raises:
        VaultError: there is none, or it does not open.
        NotReady: a sandbox key is set for a backend that is not a sandbox on this machine.
    """
    from pos_app.vault.registry import VaultConfig
    from pos_app.vault.registry import open_vault as open_best

    sandbox = settings.vault.sandbox_key
    if sandbox and not _is_here(settings.backend.url):
        detail = "vault.sandbox_key is for a sandbox on this machine only"
        raise NotReady(Fault(FaultCode.SETTINGS_WRONG, detail))
    credentials = os.environ.get("POS_CREDENTIALS") or os.environ.get("CREDENTIALS_DIRECTORY")
    folder = Path(credentials) if credentials else None
    return open_best(VaultConfig(data / "vault", folder, sandbox=sandbox))


def _is_here(backend_url: str) -> bool:
    """Whether a backend is on this very machine.

    Raises:
        NotReady: its address is none.
    """
    from pos_app.backend.transport import check_base_url, is_loopback

    try:
        return is_loopback(check_base_url(backend_url).host)
    except ValueError as error:
        raise NotReady(Fault(FaultCode.SETTINGS_WRONG, str(error))) from error


def enrol(settings: Settings, data: Path, activation_code: str) -> Identity:
    """Trade an activation code for an identity, and keep it in the vault.

    Raises:
        NotReady: not enrolled; nothing is lost, and the same code may be tried again.
    """
    from pos_app.backend.client import BackendConfig
    from pos_app.backend.enrolment import HttpEnrolmentDesk
    from pos_app.field.enrolment import enrol as trade
    from pos_app.ports.backend import BackendError
    from pos_app.ports.vault import VaultError

    try:
        desk = HttpEnrolmentDesk(BackendConfig(settings.backend.url))
        return trade(desk, open_vault(settings, data), activation_code, sys.platform)
    except (BackendError, VaultError) as error:
        raise NotReady(error.fault) from error
    except ValueError as error:
        raise NotReady(Fault(FaultCode.SETTINGS_WRONG, str(error))) from error


def receipt_checker(public_key: bytes) -> Callable[[ReceiptClaim], bool]:
    """Return what tells a true receipt by the backend's key.

    Raises:
        ValueError: the key is none.
    """
    from base64 import b64encode

    from pos_app.backend import wire
    from pos_app.backend.signing import NotSigned, PinnedBackend

    backend = PinnedBackend(public_key)

    def is_signed(claim: ReceiptClaim) -> bool:
        signature = b64encode(claim.signature).decode("ascii")
        try:
            backend.check(
                wire.DECISION_DOMAIN, wire.Envelope(record=claim.record, signature=signature)
            )
        except NotSigned:
            return False
        return True

    return is_signed


def set_manager_pin(settings: Settings, data: Path, pin: Pin) -> None:
    """Let this PIN be the manager's from now on, on a running till too.

    Raises:
        NotReady: the vault cannot be had; the old PIN still counts.
    """
    from pos_app.ports.vault import VaultError
    from pos_app.vault.manager_pin import VaultManagerPin

    try:
        VaultManagerPin(open_vault(settings, data)).set(pin)
    except VaultError as error:
        raise NotReady(error.fault) from error


def printer_profile(settings: Settings, data: Path, address: str = "") -> Profile:
    """Return how this shop's printer is: as set, and as its calibration slip was seen to be.

    Args:
        settings: As set.
        data: Where it is kept what was seen.
        address: Another printer than the one that is set.

    Raises:
        ValueError: the setting names no printer, or more columns than its paper has room for.
    """
    from pos_app.printer.profiles import profile_named
    from pos_app.printer.units import looks_of

    profile = profile_named(settings.printer.profile).at(settings.printer.columns)
    looked = looks_of(data, address or settings.printer.address).on(profile)
    return replace(looked, large_print=settings.printer.large_print)


def print_slip(settings: Settings, address: str, document: Document) -> PrintResult:
    """Print a calibration slip on the narrowest paper at ``address``; no till may be running.

    The printer's own QR codes are tried whatever the profile believes.

    Raises:
        ValueError: the address or the profile is none.
    """
    from pos_app.domain.paper import COLUMNS
    from pos_app.domain.print_job import JobId
    from pos_app.printer.profiles import profile_named
    from pos_app.printer.receipt_printer import PrinterConfig
    from pos_app.printer.registry import open_printer

    profile = replace(profile_named(settings.printer.profile).at(COLUMNS[0]), native_qr=True)
    printer = open_printer(PrinterConfig(address, profile))
    try:
        return printer.print_document(document, JobId("SLIP"), lambda _: None)
    finally:
        printer.close()


def _open_printer(settings: Settings, data: Path) -> CounterPrinter:
    return open_printer_at(settings, data, settings.printer.address)


def open_printer_at(settings: Settings, data: Path, address: str) -> CounterPrinter:
    """Make the printer at ``address``, as this shop has set and seen it; touches no device.

    Raises:
        ValueError: the address or the profile is none.
    """
    from pos_app.printer.receipt_printer import PrinterConfig
    from pos_app.printer.registry import open_printer
    from pos_app.printer.units import proven_of

    config = PrinterConfig(
        address,
        printer_profile(settings, data, address),
        proven=proven_of(data, address),
        is_shared=settings.printer.shared,
    )
    return open_printer(config)


def _eyes(devices: Devices) -> Eyes:
    """Return what looks at still pictures."""
    from pos_app.scanner.picture_shelf import FolderShelf
    from pos_app.ui.eyes import Eyes

    return Eyes(devices.camera.study, devices.pictures, FolderShelf(_shelf_config()))


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


def _open_sound(settings: Settings, printer: CounterPrinter, lane: Lane) -> SoundPlayer:
    from pos_app.sound.registry import SoundConfig, Voice, open_sound
    from pos_app.workflow.buzzing import PrinterVoice

    config = SoundConfig(Voice(settings.sound.device), settings.sound.volume)
    return open_sound(config, PrinterVoice(printer, lane, SystemClock().monotonic_s))


def ways_to_be_heard(settings: Settings, data: Path, volume: int) -> list[Way]:
    """Return what the sounds may be tried through, the best first; no till may be running."""
    from pos_app.field.sounds import Way
    from pos_app.sound.registry import Voice
    from pos_app.sound.trial import LoudspeakerTrial
    from pos_app.workflow.buzzing import BEEPS

    voice = Voice(settings.sound.device)
    ways: list[Way] = []
    if volume and voice in {Voice.AUTO, Voice.SPEAKER}:
        trial = LoudspeakerTrial(volume)
        ways.append(Way(trial.name, trial.play))
    if volume and voice in {Voice.AUTO, Voice.PRINTER}:
        printer = _open_printer(settings, data)

        def buzz(sound: Sound) -> bool:
            try:
                printer.status()  # Opens the line, which a buzz never does.
                return printer.buzz(BEEPS[sound])
            finally:
                printer.close()

        ways.append(Way("the printer's buzzer", buzz))
    return ways


def shop_of(settings: Settings, identity: Identity) -> Shop:
    from pos_app.domain.our_papers import PaperSeal

    return Shop(
        name=settings.shop.name or identity.shop_name,
        address=settings.shop.address or identity.shop_address,
        terminal_label=identity.terminal_label,
        # Of the key that outlives a new enrolment: papers of yesterday stay known.
        seal=PaperSeal(identity.code_digest_key),
        provider=settings.shop.provider,
    )


def _lay_out(document: Document, columns: int) -> Lines:
    # Late: laying out brings the QR encoder along, and nothing is laid out before the first frame.
    from pos_app.printer.layout import lay_out

    return lay_out(document, columns)


def _lay_out_large(document: Document, columns: int) -> Lines:
    from pos_app.domain.paper import enlarge

    return _lay_out(enlarge(document), columns)


def _open_shell(settings: Settings) -> Shell:
    from pos_app.ui.shell import Shell, ShellTools

    clock, chance = SystemClock(), SystemChance()
    tools = ShellTools(
        shop=Shop(settings.shop.name, settings.shop.address, ""),
        lay_out=_lay_out_large if settings.printer.large_print else _lay_out,
        columns=settings.printer.columns,
        words=Words(Language(settings.screen.language)),
        monotonic_s=clock.monotonic_s,
        now=clock.now,
        new_visit=chance.new_visit,
        theme_name=settings.screen.theme,
        dead_time_ms=settings.screen.dead_time_ms,
        reduce_motion=settings.screen.reduce_motion,
    )
    return Shell(tools)


def readers_of(settings: Settings, data: Path) -> Readers:
    """Make what understands this till's readers; start none of them.

    Raises:
        ValueError: a device is named that is none, as a sentence.
    """
    from pos_app.scanner.manners import WEDGE
    from pos_app.scanner.readers import ReadersConfig, devices_in, open_readers
    from pos_app.scanner.wedge import BurstDetector, learnt

    manners = _manners(settings, data)
    config = ReadersConfig(devices_in(settings.reader.devices), manners, settings.reader.baud)
    lines = open_readers(config, SystemClock().monotonic_s)
    return Readers(BurstDetector(learnt(manners.of(WEDGE))), lines)


def set_up_reader(settings: Settings, data: Path) -> int:
    """Show the set-up's window until it closes; returns the exit code.

    Raises:
        ValueError: a device is named that is none, as a sentence.
    """
    from functools import partial

    from pos_app.ports.scanner import ReaderListener
    from pos_app.scanner.readers import ReadersConfig, devices_in, open_readers
    from pos_app.ui.application import Application, has_display
    from pos_app.ui.setup.window import SetupWindow

    devices = devices_in(settings.reader.devices)
    if sys.platform == "linux" and not has_display(os.environ):
        sys.stderr.write("pos-app: there is no screen here (DISPLAY and WAYLAND_DISPLAY unset).\n")
        return EXIT_NOT_READY
    application = Application()
    try:
        window = SetupWindow(_setup_tools(settings, data))

        def hears(device: str, heard: Heard) -> None:
            application.in_gui(partial(window.hear, device, heard))

        config = ReadersConfig(devices, baud=settings.reader.baud, hears=hears)
        lines = open_readers(config, SystemClock().monotonic_s)
        if lines is not None:
            # What is heard is all that counts here; a reader that is missing is seen to be.
            lines.start(ReaderListener(on_scan=lambda _: None, on_state=lambda *_: None))
        _show(window, full_screen=settings.screen.full_screen)
        application.run()
        if lines is not None:
            lines.stop()
    finally:
        application.close()
    return EXIT_DONE


def _show(window: SetupWindow, *, full_screen: bool) -> None:
    from pos_app.ui.theme import DESIGN_HEIGHT, DESIGN_WIDTH

    if full_screen:
        window.showFullScreen()
    else:
        window.resize(DESIGN_WIDTH, DESIGN_HEIGHT)
        window.show()


def _setup_tools(settings: Settings, data: Path) -> SetupTools:
    from pos_app.printer.code128 import draw_bars
    from pos_app.printer.qr import draw_qr
    from pos_app.scanner.manners import WEDGE, save_manner
    from pos_app.ui.setup.window import SetupTools
    from pos_app.ui.theme import DESIGN_HEIGHT, DESIGN_WIDTH, look_for

    def remember(name: str, manner: Manner) -> str:
        try:
            save_manner(data, name, manner)
        except OSError as error:
            return error.strerror or type(error).__name__
        return ""

    return SetupTools(
        words=Words(Language(settings.screen.language)),
        look=look_for(settings.screen.theme, DESIGN_WIDTH, DESIGN_HEIGHT),
        wedge_name=WEDGE,
        draw_square=draw_qr,
        draw_bars=draw_bars,
        monotonic_s=SystemClock().monotonic_s,
        remember=remember,
    )


def _manners(settings: Settings, data: Path) -> Manners:
    """Return how the readers type: as learnt, on the layout that the settings may insist on."""
    import logging

    from pos_app.domain.keyboards import Layout
    from pos_app.scanner.manners import WEDGE, Manners, load_manners
    from pos_app.scanner.readers import devices_in

    manners = load_manners(data)
    if manners.complaint:
        logging.getLogger(__name__).warning("readers: %s", manners.complaint)
    if settings.reader.layout == "learnt":
        return manners
    layout = Layout(settings.reader.layout)
    names = {WEDGE, *devices_in(settings.reader.devices), *manners.by_name}
    return Manners({name: replace(manners.of(name), layout=layout) for name in names})


def _tell_cost_so_far() -> None:
    """Print when the first frame was painted, on the system's monotonic clock, and the memory."""
    import json
    import resource
    from time import monotonic_ns

    painted_at_ns = monotonic_ns()
    peak_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    cost = {"painted_at_ns": painted_at_ns, "memory_kib": peak_kib}
    sys.stdout.write(json.dumps(cost) + "\n")
