"""The till put together: the window first, the devices behind it.

The window comes first: until its first frame is painted, nothing is imported but Qt and the
standard library. Then a thread puts vault, journal, backend, printer and camera together and
hands the workflow to the window.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.bootstrap.appearances import appearance_of
from pos_app.bootstrap.exits import (
    EXIT_DONE,
    EXIT_NO,
    EXIT_NOT_READY,
    EXIT_TO_TRAINING,
    NotReady,
    exit_code,
)
from pos_app.bootstrap.identity import check_pretended, data_folder, identity_of, shop_of
from pos_app.bootstrap.journals import backup_config, open_till_journal, rows_left_open
from pos_app.bootstrap.outfits import outfit_of
from pos_app.bootstrap.printers import draw_pdf, open_printer
from pos_app.bootstrap.rehearsal import load_what_papers_need
from pos_app.bootstrap.scanners import Readers, camera_config, open_eyes, readers_of
from pos_app.bootstrap.sounds import open_sound_player
from pos_app.crash import CrashHook
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.shop import Shop
from pos_app.domain.words import Language
from pos_app.ports.preferences import Chosen, Preferences
from pos_app.preferences import values_of
from pos_app.preferences_file import PreferencesFile
from pos_app.settings import Settings
from pos_app.system_clock import SystemChance, SystemClock

if TYPE_CHECKING:
    from threading import Thread

    from pos_app.domain.operation import Operation
    from pos_app.domain.paper import Document, Lines
    from pos_app.field.enrolment import Identity
    from pos_app.journal.backups import BackupConfig
    from pos_app.ports.backend import Backend
    from pos_app.ports.counter import Activity, CounterListener
    from pos_app.ports.devices import Outfit
    from pos_app.ports.practice import Practice
    from pos_app.ports.scanner import Camera, PictureReader
    from pos_app.ports.sound import SoundPlayer
    from pos_app.ports.voice import Voice
    from pos_app.printer.registry import CounterPrinter
    from pos_app.ui.application import Application
    from pos_app.ui.going import Going
    from pos_app.ui.shell import Shell
    from pos_app.workflow.counter import CounterTools, CounterWorkflow
    from pos_app.workflow.lanes import ThreadLane

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
        can_train: Whether the till may give way to the training (``EXIT_TO_TRAINING``).
        practice: The pretended world of a training: every screen and paper says that it is one.
        on_window: Called in the GUI thread when the window stands, before anything is bound.
        on_operation: Told each step after the window, in the counter's lane.
        fixed: The names of what may not be chosen at the till itself.
        ignored: Something that was chosen there cannot be understood, and counts for nothing.
    """

    settings: Settings
    data: Path | None = None
    until_first_frame: bool = False
    wrong_settings: str = ""
    can_train: bool = False
    practice: Practice | None = None
    on_window: Callable[[Shell], None] | None = None
    on_operation: Callable[[Operation], None] | None = None
    fixed: frozenset[str] = frozenset()
    ignored: bool = False


@dataclass(frozen=True, slots=True)
class Devices:
    """What the till holds once it is put together; ``outfit`` is what it is set to be."""

    counter: CounterWorkflow
    camera: Camera
    readers: Readers
    pictures: PictureReader
    sound: SoundPlayer
    voice: Voice
    lanes: tuple[ThreadLane, ...]
    outfit: Outfit

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
        self.voice.close()
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
        self._assembly: Thread | None = None
        self._exit_code = EXIT_DONE
        self._crash = CrashHook(self._on_bug)
        self._preferences = PreferencesFile(data_folder(options.data))
        self._shell = _open_shell(options, self._preferences)

    def run(self) -> int:
        self._crash.install()
        self._application.asked_to_end.connect(self._shell.close)
        self._shell.going.connect(self._on_going)
        self._shell.first_painted.connect(self._on_first_painted)
        if self._options.on_window is not None:
            self._options.on_window(self._shell)
        self._shell.open_window(full_screen=self._options.settings.screen.full_screen)
        self._application.run()
        if self._assembly is not None:
            # Whoever closes at once: nobody is told anything once Qt is gone.
            self._assembly.join(_GOODBYE_S)
        self._preferences.close()
        if self._devices is not None:
            self._devices.close()
        return EXIT_NO if self._crash.met else self._exit_code

    def _on_first_painted(self) -> None:
        if self._options.until_first_frame:
            _tell_cost_so_far()
            self._application.end()
            return
        from threading import Thread

        from pos_app.ui.rehearsal import load_screens_by_turns

        self._application.take_signals()
        load_screens_by_turns(self._shell)
        self._assembly = Thread(target=self._assemble, name="assembly", daemon=True)
        self._assembly.start()

    def _assemble(self) -> None:
        """Put everything together, in a thread of its own."""
        load_what_papers_need()
        try:
            devices, shop = assemble(self._options, self._listener(), self._crash)
        except NotReady as error:
            self._on_stopped(error.fault, rows_left_open(data_folder(self._options.data)))
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
        keys, eyes = devices.readers.keys, open_eyes(devices.camera, devices.pictures)
        self._shell.bind(
            devices.counter,
            shop,
            keys,
            devices.sound,
            eyes,
            voice=devices.voice,
            outfit=devices.outfit,
        )
        self._shell.scanning_changed.connect(self._on_scanning_changed)
        # What is there now stays until the end. Looked through again and again by Python's
        # collector, it kept the window's thread away for a tenth of a second.
        gc.freeze()
        devices.counter.start()
        devices.camera.start(self._shell.camera_listener())
        if devices.readers.lines is not None:
            devices.readers.lines.start(self._shell.reader_listener())

    def _on_scanning_changed(self, scanning: bool) -> None:  # noqa: FBT001 - a Qt signal's value.
        assert self._devices is not None, "connected when bound"
        self._devices.camera.pause(paused=not scanning)

    def _on_going(self, going: Going) -> None:
        from pos_app.ui.going import Going

        if going is Going.TO_TRAINING:
            self._exit_code = EXIT_TO_TRAINING

    def _on_stopped(self, fault: Fault, rows: Sequence[Operation] = ()) -> None:
        """Show why nothing goes on, and end with the exit code that says so. Any thread."""
        self._exit_code = exit_code(fault)
        self._application.in_gui(lambda: self._shell.show_stopped(fault, rows))

    def _on_bug(self) -> None:
        # The lanes first: nothing may be sent or printed by a till that does not trust itself.
        if self._devices is not None:
            self._devices.halt()
        self._on_stopped(Fault(FaultCode.PROGRAM_STOPPED))


def assemble(
    options: TillOptions, listener: CounterListener, crash: CrashHook
) -> tuple[Devices, Shop]:
    """Build vault, journal, backend, printer, camera and workflow; start nothing.

    Raises:
        NotReady: something is missing or wrong; everything opened has been let go of.
    """
    from pos_app import logs
    from pos_app.journal.lock_file import of_disk
    from pos_app.printer.practice import PracticePrinter
    from pos_app.scanner.picture_reader import IsolatedPictureReader
    from pos_app.scanner.registry import open_camera
    from pos_app.voice.registry import open_voice
    from pos_app.workflow.counter import CounterWorkflow
    from pos_app.workflow.lanes import ThreadLane

    if options.wrong_settings:
        raise NotReady(Fault(FaultCode.SETTINGS_WRONG, options.wrong_settings))
    settings, data = options.settings, data_folder(options.data)
    if options.practice is not None:
        check_pretended(settings, data)
    try:
        logs.configure(data)
    except OSError as error:
        raise NotReady(of_disk(error)) from error
    identity, backups = identity_of(settings, data), backup_config(settings, data)
    names = ("counter", "printer", "backend", "vault")  # As ``Lanes`` has them.
    lanes = tuple(ThreadLane(name, crash.report) for name in names)
    try:
        printer = open_printer(settings, data)
        if options.practice is not None:
            printer = PracticePrinter(printer)
        backend = _backend(identity, options.practice)
        tools = _counter_tools(
            settings, data, identity, backups, lanes, printer=printer, backend=backend
        )
        readers = readers_of(settings, data)
    except ValueError as error:
        for lane in lanes:
            lane.close()
        raise NotReady(Fault(FaultCode.SETTINGS_WRONG, str(error))) from error
    counter = CounterWorkflow(tools, listener)
    sound = open_sound_player(settings, printer, tools.lanes.printer)
    voice = open_voice(wanted=settings.customer.voice)
    camera = open_camera(camera_config(settings, data))
    pictures, outfit = IsolatedPictureReader(), outfit_of(settings, data)
    return Devices(counter, camera, readers, pictures, sound, voice, lanes, outfit), tools.shop


def _counter_tools(
    settings: Settings,
    data: Path,
    identity: Identity,
    backups: BackupConfig,
    lanes: tuple[ThreadLane, ...],
    *,
    printer: CounterPrinter,
    backend: Backend,
) -> CounterTools:
    """Make every driver. Raises ValueError, as a sentence, for an address that is none."""
    from pos_app.bootstrap.staff import operators_of
    from pos_app.domain.codes.token import digest
    from pos_app.exports.report_files import FolderOfReports
    from pos_app.workflow.context import Lanes
    from pos_app.workflow.counter import CounterTools
    from pos_app.workflow.lanes import ThreadScheduler

    shop = shop_of(settings, identity)
    return CounterTools(
        open_journal=lambda: open_till_journal(data, identity, backups),
        backend=backend,
        printer=printer,
        clock=SystemClock(),
        chance=SystemChance(),
        scheduler=ThreadScheduler(),
        lanes=Lanes(*lanes),
        shop=shop,
        digest=lambda code: digest(code, identity.code_digest_key),
        operators=operators_of(settings, data),
        files=FolderOfReports(data / "closures", shop, draw_pdf),
    )


def _backend(identity: Identity, practice: Practice | None) -> Backend:
    from pos_app.backend.client import BackendConfig, HttpBackend
    from pos_app.backend.practice import PracticeBackend
    from pos_app.backend.signing import TerminalKey

    config, key = BackendConfig(identity.base_url), TerminalKey(identity.signing_seed)
    pinned, terminal = identity.backend_public_key, identity.terminal_id
    if practice is not None:
        return PracticeBackend(config, key, pinned, terminal, practice)
    return HttpBackend(config, key, pinned, terminal)


def _lay_out(document: Document, columns: int) -> Lines:
    # Late: laying out brings the QR encoder along, and nothing is laid out before the first frame.
    from pos_app.printer.layout import lay_out

    return lay_out(document, columns)


def _lay_out_large(document: Document, columns: int) -> Lines:
    from pos_app.domain.paper import enlarge

    return _lay_out(enlarge(document), columns)


def _marked(lay_out: Callable[[Document, int], Lines]) -> Callable[[Document, int], Lines]:
    """Let what is shown of a paper be marked as what is printed of it."""

    def lay_out_marked(document: Document, columns: int) -> Lines:
        from pos_app.domain.practice import marked

        return lay_out(marked(document), columns)

    return lay_out_marked


def _open_shell(options: TillOptions, preferences: Preferences) -> Shell:
    from pos_app.ui.shell import Shell, ShellTools
    from pos_app.ui.translations import words_of

    settings, practice = options.settings, options.practice
    lay_out = _lay_out_large if settings.printer.large_print else _lay_out
    clock, chance, customer = SystemClock(), SystemChance(), settings.customer
    same = customer.language == "screen"
    tools = ShellTools(
        shop=Shop(settings.shop.name, settings.shop.address, ""),
        lay_out=lay_out if practice is None else _marked(lay_out),
        columns=settings.printer.columns,
        words=words_of(Language(settings.screen.language)),
        monotonic_s=clock.monotonic_s,
        now=clock.now,
        new_visit=chance.new_visit,
        appearance=appearance_of(settings.screen),
        customer_display=None if customer.display == "none" else customer.display,
        customer_language=None if same else Language(customer.language),
        dead_time_ms=settings.screen.dead_time_ms,
        preferences=preferences,
        chosen=Chosen(values_of(settings), options.fixed, is_damaged=options.ignored),
        practice=practice,
        can_train=options.can_train,
        second_look_cents=settings.sale.second_look_cents,
        lock_after_s=settings.operators.lock_after_s,
        support_phone=settings.shop.support_phone,
    )
    return Shell(tools)


def _tell_cost_so_far() -> None:
    """Print when the first frame was painted, on the system's monotonic clock, and the memory."""
    import json
    import resource
    from time import monotonic_ns

    painted_at_ns = monotonic_ns()
    peak_kib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    cost = {"painted_at_ns": painted_at_ns, "memory_kib": peak_kib}
    sys.stdout.write(json.dumps(cost) + "\n")
