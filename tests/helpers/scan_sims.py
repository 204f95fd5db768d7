"""The simulated scanner as a process, spoken to by its standard input."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

_ENDS_WITHIN_S = 10.0


@dataclass
class ScanSim:
    process: subprocess.Popen[str]

    def address(self, name: str) -> str:
        """Wait for the line that says where it is: "sim-camera: URL"."""
        assert self.process.stdout is not None
        said, _, address = self.process.stdout.readline().strip().partition(": ")
        assert said == name, said
        return address

    def tell(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()

    def end(self) -> tuple[int, str]:
        """Terminate it; return its exit code and what it complained of."""
        self.process.terminate()
        _, complaints = self.process.communicate(timeout=_ENDS_WITHIN_S)
        return self.process.returncode, complaints


@contextmanager
def scan_sim(*arguments: str) -> Iterator[ScanSim]:
    pipe = subprocess.PIPE
    command = [sys.executable, "-m", "pos_app", "scan-sim", *arguments]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as process:
        try:
            yield ScanSim(process)
        finally:
            process.kill()
