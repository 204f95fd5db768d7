"""This process becomes another command of the program: the till gives way to the training.

The rule it keeps: everything has been closed before, so that whatever comes next finds the
journal's lock, the camera and the readers free.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn


def become(arguments: Sequence[str]) -> NoReturn:
    """Run ``pos-app ARGUMENTS`` in place of this process; whoever started it sees one process."""
    sys.stdout.flush()
    sys.stderr.flush()
    command = [sys.executable, "-P", "-m", "pos_app", *arguments]
    os.execv(sys.executable, command)  # noqa: S606 - our own program, without a shell.
