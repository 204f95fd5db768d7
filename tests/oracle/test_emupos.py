"""A renderer that is not ours reads from our bytes what our preview says.

Runs where there is a Python 3.13 with emupos, named by ``POS_EMUPOS_PYTHON``; how to get it is
in docs/virtual-printer.md. ``POS_ORACLE_DOCUMENTS`` says how many documents (1,000).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pos_app.domain.paper import COLUMNS, Document, Lines, QrLine
from pos_app.printer.encoding import encode
from pos_app.printer.layout import lay_out
from pos_app.printer.profiles import EPSON_TM
from pos_app.printer.samples import SAMPLE_KINDS, sample
from tests.helpers.documents import documents

READER = Path(__file__).with_name("read_with_emupos.py")
DOCUMENTS = int(os.environ.get("POS_ORACLE_DOCUMENTS", "1000"))
#: What emupos has not: it says so, prints nothing of them, and goes on at the right byte.
UNKNOWN_TO_IT = {"ESC R"}


@dataclass
class Oracle:
    """The other renderer, in a process of its own."""

    asked: IO[str]
    said: IO[str]

    def read(self, stream: bytes, dots: int) -> tuple[str, set[str]]:
        """Return the one paper's text, and the commands that were refused."""
        self.asked.write(f"{dots} {stream.hex()}\n")
        self.asked.flush()
        found: dict[str, Any] = json.loads(self.said.readline())
        assert len(found["texts"]) <= 1
        return "".join(found["texts"]), set(found["refused"])


@pytest.fixture(scope="module")
def oracle() -> Iterator[Oracle]:
    python = os.environ.get("POS_EMUPOS_PYTHON") or shutil.which("python3.13")
    if python is None:
        pytest.skip("no Python 3.13 here: emupos needs one (docs/virtual-printer.md)")
    there = subprocess.run([python, "-c", "import emupos"], capture_output=True, check=False)
    if there.returncode:
        pytest.skip("its Python has no emupos (docs/virtual-printer.md)")
    with subprocess.Popen(
        [python, str(READER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield Oracle(process.stdin, process.stdout)


def expected(lines: Lines) -> str:
    """Return the preview's text in emupos's words: it names codes its own way, and trims ends."""
    text = "".join(
        f"[qr {line.payload}]\n"
        if isinstance(line, QrLine)
        else Lines(lines.columns, (line,)).as_text()
        for line in lines.lines
    )
    kept = text.rstrip("\n")
    return f"{kept}\n" if kept else ""


def check(oracle: Oracle, document: Document, columns: int) -> None:
    profile = EPSON_TM.at(columns)
    lines = lay_out(document, columns)
    text, refused = oracle.read(encode(lines, profile), profile.dots_per_line)
    assert text == expected(lines)
    assert refused <= UNKNOWN_TO_IT


@settings(max_examples=DOCUMENTS, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(document=documents, columns=st.sampled_from(COLUMNS))
def test_hostile_documents_read_as_their_preview(
    oracle: Oracle, document: Document, columns: int
) -> None:
    check(oracle, document, columns)


#: The slip that asks which signs came out sends them by pages that this printer has not.
_READABLE = [kind for kind in SAMPLE_KINDS if kind != "calibration"]


@pytest.mark.parametrize("columns", COLUMNS)
@pytest.mark.parametrize("kind", _READABLE)
def test_every_sample_reads_as_its_preview(oracle: Oracle, kind: str, columns: int) -> None:
    check(oracle, sample(kind), columns)


def test_positive_control_a_raw_name_opens_the_drawer_and_is_told(oracle: Oracle) -> None:
    wrong = b"\x1b@\x1bt\x13name\x1bp\x00\x32\x32\x1b\x01 TOTALE\n\x1dVB\x00"
    text, refused = oracle.read(wrong, 512)
    assert refused or text != "name TOTALE\n"
