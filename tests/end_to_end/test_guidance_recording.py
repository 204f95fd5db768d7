"""The recording of docs/scanning.md can be made: here with a phone that is held well at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
CODE = """
import json, sys
from pathlib import Path
from tests.helpers.guidance_recording import ACTS, record
print(json.dumps(record(Path(sys.argv[1]), ACTS[-1:])))
"""


def test_the_window_is_filmed_until_the_code_is_read(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE, str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=90,
    )
    assert json.loads(done.stdout)[-1] == "amount"
    assert (tmp_path / "guidance.gif").stat().st_size > 10_000
    assert (tmp_path / "01.png").exists()
