"""Logs for the technician: one JSON object a line, in a rotating file and on stderr.

structlog lives here. The program logs through the standard library; messages name keys and
states, never a code, an amount of text from outside, or a local value.
"""

from __future__ import annotations

import logging
import logging.handlers
import sys
from pathlib import Path

_FILE_SIZE_MAX = 2_000_000
_FILES_MAX = 5


def configure(folder: Path) -> None:
    """Send the log to ``folder/log.jsonl`` and to stderr.

    Raises:
        OSError: the folder cannot be written; nothing is configured.
    """
    import structlog

    shared: list[structlog.types.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.JSONRenderer(sort_keys=True),
        ],
    )
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    file = logging.handlers.RotatingFileHandler(
        folder / "log.jsonl", maxBytes=_FILE_SIZE_MAX, backupCount=_FILES_MAX, encoding="utf-8"
    )
    console = logging.StreamHandler(sys.stderr)
    console.setLevel(logging.WARNING)
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    for handler in (file, console):
        handler.setFormatter(formatter)
        root.addHandler(handler)
    # Libraries that would log addresses and headers of each request.
    for chatty in ("httpx", "httpcore", "PIL"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
