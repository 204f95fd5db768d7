"""``pos-app training``: the till on a sandbox, in a folder that is thrown away at the end."""

from __future__ import annotations

import shutil
import socket
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path

from pos_app.bootstrap.exits import EXIT_NO, NotReady
from pos_app.bootstrap.identity import check_pretended, enrol
from pos_app.bootstrap.processes import become
from pos_app.bootstrap.till import TillOptions, run_till
from pos_app.demo.stage import Addresses, NoStage, Stage
from pos_app.domain.faults import Fault, FaultCode
from pos_app.settings import PrinterSettings, Settings
from pos_app.training.world import World

_SEED = 1


def run(settings: Settings, *, real_printer: bool, back_to: Sequence[str] | None) -> int:
    """Practise until the window closes; then give the till back, if it was one that went.

    Args:
        settings: The shop's: of these the training keeps how the till looks and what it reads with.
        real_printer: Print on the shop's printer; every paper is marked.
        back_to: The arguments of the till that gave way; None: there was none.
    """
    try:
        code = _practise_somewhere(settings, real_printer=real_printer)
    except (NoStage, NotReady, OSError) as error:
        print(f"pos-app training: {error}", file=sys.stderr)
        code = EXIT_NO
    except Exception:
        # Whatever is wrong with what is pretended, the shop gets its till back.
        if back_to is None:
            raise
        traceback.print_exc()
        code = EXIT_NO
    if back_to is not None:
        become(back_to)
    return code


def _practise_somewhere(settings: Settings, *, real_printer: bool) -> int:
    folder = Path(tempfile.mkdtemp(prefix="pos-app-training-"))
    try:
        return _practise(settings, folder, real_printer=real_printer)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _practise(settings: Settings, folder: Path, *, real_printer: bool) -> int:
    control_port = _free_port()
    with Stage(folder, _SEED, with_camera=False, control_port=control_port) as addresses:
        data = folder / "till"
        pretended = pretend(settings, addresses, real_printer=real_printer)
        check_fresh(pretended, data)
        enrol(pretended, data, addresses.activation_code)
        world = World(addresses, control_port, _tell)
        try:
            return run_till(
                TillOptions(pretended, data, practice=world, on_operation=world.on_operation)
            )
        finally:
            world.close()


def pretend(settings: Settings, addresses: Addresses, *, real_printer: bool) -> Settings:
    """Return the settings of a training: nothing of the shop's money, journal or vault is kept."""
    stage = addresses.settings()
    virtual = PrinterSettings(addresses.printer, stage.printer.profile)
    return Settings(
        backend=stage.backend,
        vault=stage.vault,
        printer=settings.printer if real_printer else virtual,
        camera=settings.camera,
        reader=settings.reader,
        sound=settings.sound,
        screen=settings.screen,
    )


def check_fresh(settings: Settings, data: Path) -> None:
    """Make sure that the training begins from nothing, in a world that is pretended.

    Raises:
        NotReady: there is a terminal in that folder already, or the backend is a true one.
    """
    check_pretended(settings, data)
    if data.exists():
        detail = "a training begins in an empty folder, never on a terminal that is enrolled"
        raise NotReady(Fault(FaultCode.SETTINGS_WRONG, detail))


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


def _tell(error: BaseException) -> None:
    # The pretended world has gone wrong by itself: the sale goes on, the exercise does not.
    print(f"pos-app training: an exercise failed: {type(error).__name__}", file=sys.stderr)
