"""How much memory the till and its children hold when it is ready to sell, camera on."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from pos_app.demo.stage import Stage
from pos_app.settings import BackendSettings, Settings, VaultSettings
from tests.helpers.processes import children

_READY_WITHIN_S = 30.0
_SETTLES_IN_S = 3.0


@dataclass(frozen=True, slots=True)
class Memory:
    """Resident; what two processes share is counted in both."""

    till_kib: int
    children_kib: int


def memory_when_ready(folder: Path) -> Memory:
    """Start a stage and a till on it; return what it holds after a few seconds."""
    from pos_app.bootstrap.identity import enrol

    (folder / "stage").mkdir()
    with Stage(folder / "stage", seed=1) as addresses:
        settings = Settings(
            backend=BackendSettings(addresses.backend_url), vault=VaultSettings(sandbox_key=True)
        )
        enrol(settings, folder / "till", addresses.activation_code)
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "POS_BACKEND_URL": addresses.backend_url,
            "POS_PRINTER_ADDRESS": addresses.printer,
            "POS_CAMERA_SOURCE": addresses.camera_url,
            "POS_VAULT_SANDBOX_KEY": "true",
        }
        command = [sys.executable, "-P", "-m", "pos_app", "--data", str(folder / "till")]
        till = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        try:
            _wait_for_journal(folder / "till" / "journal" / "journal.sqlite")
            time.sleep(_SETTLES_IN_S)
            eyes_kib = [_resident_kib(child) for child in children(till.pid)]
            return Memory(_resident_kib(till.pid), sum(eyes_kib))
        finally:
            till.send_signal(signal.SIGTERM)
            till.wait(_READY_WITHIN_S)


def _wait_for_journal(path: Path) -> None:
    until_s = time.monotonic() + _READY_WITHIN_S
    while not path.exists():
        assert time.monotonic() < until_s, "the till never opened its journal"
        time.sleep(0.1)


def _resident_kib(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    (line,) = (line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1])
