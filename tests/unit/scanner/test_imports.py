"""The window paints before anything heavy is loaded: the light modules must stay light."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = ("cv2", "numpy", "zxingcpp", "pyzbar")


def imported_by(module: str) -> set[str]:
    command = [sys.executable, "-X", "importtime", "-c", f"import {module}"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stderr
    return {line.rpartition("|")[2].strip().partition(".")[0] for line in told.splitlines()}


@pytest.mark.parametrize(
    "name",
    ["camera", "config", "decode.still", "picture_reader", "readers.wedge", "registry"],
)
def test_a_light_module_loads_nothing_heavy(name: str) -> None:
    assert imported_by(f"pos_app.scanner.{name}").isdisjoint(HEAVY)


def test_the_decoder_does() -> None:
    """The positive control: what is looked for would be found."""
    assert set(HEAVY) <= imported_by("pos_app.scanner.decode.decoder")
