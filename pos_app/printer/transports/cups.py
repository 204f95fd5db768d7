"""Queues of CUPS, raw, through its own commands.

The rule it keeps: "refused" is said only when the queue was seen to refuse before the job was
handed over. A failed ``lp`` has perhaps lost the scheduler's answer and not the job.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

from pos_app.printer.transports import ConnectionLost

_COMMAND_TIMEOUT_S = 5.0


@dataclass(frozen=True, slots=True)
class CupsQueue:
    """Implements ``transports.Spooler``. ``lp`` and ``lpstat`` are looked for on the path."""

    name: str
    lp: str = "lp"
    lpstat: str = "lpstat"

    def look(self) -> None:
        done = self._run([self.lpstat, "-a", self.name])
        if done.returncode or b"accepting" not in done.stdout or b"not accepting" in done.stdout:
            raise ConnectionLost(f"{self.name} takes no jobs: {_last_line(done)}")

    def submit(self, job: bytes) -> None:
        self.look()
        done = self._run([self.lp, "-d", self.name, "-o", "raw", "-t", "pos-app", "-"], job)
        if done.returncode:
            raise ConnectionLost(f"{self.name}: {_last_line(done)}", may_have_taken=True)

    def _run(
        self, command: Sequence[str], given: bytes = b""
    ) -> subprocess.CompletedProcess[bytes]:
        try:
            return subprocess.run(  # noqa: S603 - a fixed list; the queue's name was checked.
                command,
                input=given,
                capture_output=True,
                timeout=_COMMAND_TIMEOUT_S,
                check=False,
                env={"LC_ALL": "C", "PATH": os.environ.get("PATH", os.defpath)},
            )
        except subprocess.TimeoutExpired as error:
            why = f"{command[0]} has not answered in time"
            raise ConnectionLost(why, may_have_taken=bool(given)) from error
        except OSError as error:
            raise ConnectionLost(f"{command[0]}: {error.strerror}") from error


def _last_line(done: subprocess.CompletedProcess[bytes]) -> str:
    lines = (done.stderr or done.stdout).decode("utf-8", "replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "no reason given")
