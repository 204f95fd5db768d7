"""From starting the process to the first painted frame, against a bare PySide6 window.

Both are started in turn, so that both meet the same machine; medians are compared. Memory is
the most that the process has held by then; what the till holds once it is ready to sell, and
what its camera's process does, are told beside it, without goals of their own.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.bench.figures import Figure
from tests.bench.ready import memory_when_ready

_ROUNDS = 15
_GOAL = 1.5
_KIB_PER_MIB = 1024

#: The least a PySide6 program can do: paint one empty window and say when.
_BARE = """
import json, resource, sys, time
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(json.dumps({"painted_at_ns": time.monotonic_ns(), "memory_kib": peak}))
        QApplication.quit()
application = QApplication(sys.argv)
window = Window()
window.show()
application.exec()
"""


def measure() -> Sequence[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        # Both with compiled code on disk, as on any second start.
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": folder}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        till = [sys.executable, "-P", "-m", "pos_app", "--until-first-frame", "--data", folder]
        bare = [sys.executable, "-P", "-c", _BARE]
        runs = [(_run(till, environment), _run(bare, environment)) for _ in range(_ROUNDS + 1)][1:]
        ready = memory_when_ready(Path(folder))
    ours_ms, bare_ms = (statistics.median(run[who][0] for run in runs) for who in (0, 1))
    ours_kib, bare_kib = (statistics.median(run[who][1] for run in runs) for who in (0, 1))
    name = "bare PySide6 window"
    return [
        Figure("time to first painted frame", "ms", ours_ms, bare_ms, name, _GOAL),
        Figure("memory at first painted frame", "MiB", _mib(ours_kib), _mib(bare_kib), name, _GOAL),
        Figure("memory when ready", "MiB", _mib(ready.till_kib), _mib(bare_kib), name, None),
        Figure("its camera's process", "MiB", _mib(ready.children_kib), _mib(bare_kib), name, None),
    ]


def _run(command: Sequence[str], environment: Mapping[str, str]) -> tuple[float, float]:
    """Return milliseconds to the first frame, and KiB."""
    before_ns = time.monotonic_ns()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    said = json.loads(done.stdout)
    return (said["painted_at_ns"] - before_ns) / 1e6, said["memory_kib"]


def _mib(size_kib: float) -> float:
    return size_kib / _KIB_PER_MIB
