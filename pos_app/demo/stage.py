"""The pretend world: backend, printer and camera, each a process of its own on this machine."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from pos_app.settings import (
    BackendSettings,
    CameraSettings,
    PrinterSettings,
    Settings,
    SoundSettings,
    VaultSettings,
)

_ENDS_WITHIN_S = 10.0
_ANSWERS_WITHIN_S = 10.0


class NoStage(Exception):
    """A part of the pretend world did not start; the message says which and what it said."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where the parts listen, and the slip of paper that makes a machine a terminal."""

    backend_url: str
    activation_code: str
    printer: str
    camera_url: str

    def settings(self) -> Settings:
        """Return the settings of a till on this stage."""
        return Settings(
            backend=BackendSettings(self.backend_url),
            printer=PrinterSettings(self.printer, profile="epson_tm"),
            camera=CameraSettings(self.camera_url),
            # What is only pretended is not heard in the room: the pretended printer beeps.
            sound=SoundSettings("printer"),
            vault=VaultSettings(sandbox_key=True),
        )


@dataclass(slots=True)
class Stage:
    """Starts everything on entry, ends everything on exit, whatever happens between.

    Attributes:
        out: Gets ``ledger/`` and ``receipts/``.
        seed: Same seed, same families, codes and film.
        with_camera: Whether a phone is held before a pretended camera.
        control_port: Where the printer takes orders to break; 0 for any port.
    """

    out: Path
    seed: int
    with_camera: bool = True
    control_port: int = 0
    _processes: list[subprocess.Popen[str]] = field(default_factory=list)

    def __enter__(self) -> Addresses:
        try:
            return self._start()
        except BaseException:
            self._end()
            raise

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._end()

    def _start(self) -> Addresses:
        seed = str(self.seed)
        sandbox = self._launch("sandbox", "--data", str(self.out / "ledger"), "--seed", seed)
        printer = self._launch(
            "virtual-printer",
            *("--port", "0", "--control-port", str(self.control_port)),
            *("--out", str(self.out / "receipts")),
        )
        camera = self._launch("scan-sim", "camera", "--seed", seed) if self.with_camera else None
        url, code = _expect(sandbox, r"sandbox: (\S+)  activation code (\S+)")
        (listening,) = _expect(printer, r"virtual-printer: listening on (\S+)")
        (film,) = ("",) if camera is None else _expect(camera, r"sim-camera: (\S+)")
        return Addresses(url, code, f"tcp://{listening}", film)

    def _launch(self, command: str, *arguments: str) -> subprocess.Popen[str]:
        log = (self.out / f"{command}.log").open("w", encoding="utf-8")
        with log:
            process = subprocess.Popen(  # noqa: S603 - our own program, fixed words.
                [sys.executable, "-P", "-m", "pos_app", command, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
            )
        self._processes.append(process)
        return process

    def _end(self) -> None:
        for process in self._processes:
            process.terminate()
        for process in self._processes:
            try:
                process.wait(_ENDS_WITHIN_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout is not None:
                process.stdout.close()
        self._processes.clear()


def get_json(url: str) -> Any:
    """Ask a part of the stage something; the answers are the sandbox's own words."""
    with urllib.request.urlopen(url, timeout=_ANSWERS_WITHIN_S) as answer:  # noqa: S310 - loopback.
        return json.loads(answer.read())


def any_code(backend_url: str) -> str:
    """Return the code of one of the sandbox's families."""
    codes = get_json(f"{backend_url}/sandbox/codes")
    return next(str(code["code"]) for code in codes if code["is_active"])


def slow_down(backend_url: str, seconds: float) -> None:
    """Let the backend take so long over the next recharge, so that waiting can be seen."""
    trouble(backend_url, "slow", seconds=seconds)


def trouble(backend_url: str, kind: str, **more: float) -> None:
    """Order a trouble of the backend, as ``sandbox/backend_server_faults.py`` knows them."""
    order = {"kind": kind, **more}
    _post(f"{backend_url}/sandbox/faults", json.dumps(order).encode("ascii"))


def show_phone(camera_url: str, text: str) -> None:
    """Hold a phone with this code before the camera; an empty text takes it away."""
    _post(camera_url.rsplit("/", 1)[0] + "/show", text.encode("ascii"))


def _post(url: str, body: bytes) -> None:
    request = urllib.request.Request(url, data=body, method="POST")  # noqa: S310 - loopback.
    with urllib.request.urlopen(request, timeout=_ANSWERS_WITHIN_S):  # noqa: S310 - loopback.
        pass


def _expect(process: subprocess.Popen[str], pattern: str) -> Sequence[str]:
    assert process.stdout is not None, process.args
    line = process.stdout.readline()
    found = re.match(pattern, line)
    if found is None:
        raise NoStage(f"{process.args!r} said {line!r} instead of {pattern!r}")
    return found.groups()
