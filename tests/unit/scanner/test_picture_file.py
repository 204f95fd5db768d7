"""Picture files as people and programs make them, and as somebody might who means harm."""

from __future__ import annotations

import io
import os
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from pos_app.domain.faults import FaultCode
from pos_app.ports.scanner import Studied
from pos_app.scanner.picture_file import search
from tests.helpers.cameras import CODE, code_picture, on_canvas

_EXIF_ORIENTATION = 0x0112
_TURNED_RIGHT = 6


def photo() -> Image.Image:
    return Image.fromarray(on_canvas(code_picture(CODE.secret), 640, 480))


def texts(studied: Studied) -> list[str]:
    assert studied.fault is None
    return [sighting.scan.text for sighting in studied.sightings]


def refusal(path: Path) -> str:
    studied = search(path, 320)
    assert studied.picture is None
    assert studied.fault is not None
    assert studied.fault.code is FaultCode.PICTURE_UNREADABLE
    return studied.fault.detail


@pytest.mark.parametrize("suffix", ["png", "jpeg", "webp", "bmp"])
def test_each_kind_is_read(tmp_path: Path, suffix: str) -> None:
    photo().save(tmp_path / f"a.{suffix}")
    assert texts(search(tmp_path / f"a.{suffix}", 320)) == [CODE.secret]


def test_the_name_does_not_matter(tmp_path: Path) -> None:
    photo().save(tmp_path / "IMG_0001", "JPEG")
    assert texts(search(tmp_path / "IMG_0001", 320)) == [CODE.secret]


@pytest.mark.parametrize("suffix", ["png", "jpeg", "webp"])
def test_a_picture_held_sideways_is_shown_upright(tmp_path: Path, suffix: str) -> None:
    exif = Image.Exif()
    exif[_EXIF_ORIENTATION] = _TURNED_RIGHT
    photo().save(tmp_path / f"a.{suffix}", exif=exif)
    studied = search(tmp_path / f"a.{suffix}", 320)
    assert studied.picture is not None
    assert (studied.picture.width, studied.picture.height) == (320, 427)
    assert texts(studied) == [CODE.secret]


@pytest.mark.parametrize("mode", ["LA", "RGBA", "P"])
def test_a_code_drawn_on_nothing_is_black_on_white(tmp_path: Path, mode: str) -> None:
    grey = code_picture(CODE.secret)
    if mode == "P":
        Image.fromarray(grey).convert("P").save(tmp_path / "a.png", transparency=255)
    else:
        black = Image.fromarray(np.zeros_like(grey))
        drawn = Image.merge("LA", (black, Image.fromarray(255 - grey)))
        drawn.convert(mode).save(tmp_path / "a.png")
    assert texts(search(tmp_path / "a.png", 320)) == [CODE.secret]


def test_a_picture_without_a_code_is_no_fault(tmp_path: Path) -> None:
    Image.new("RGB", (640, 480), "grey").save(tmp_path / "grey.png")
    studied = search(tmp_path / "grey.png", 320)
    assert texts(studied) == []
    assert studied.picture is not None


def test_the_picture_of_a_roll_of_paper_is_no_longer_than_a_screen_can_show(tmp_path: Path) -> None:
    Image.new("L", (100, 4000), 255).save(tmp_path / "roll.png")
    picture = search(tmp_path / "roll.png", 320).picture
    assert picture is not None
    assert (picture.width, picture.height) == (32, 1280)


def bomb() -> bytes:
    """A PNG of a few bytes that says it holds four thousand million pixels."""

    def chunk(name: bytes, body: bytes) -> bytes:
        checked = name + body
        return struct.pack(">I", len(body)) + checked + struct.pack(">I", zlib.crc32(checked))

    header = struct.pack(">IIBBBBB", 65_535, 65_535, 8, 2, 0, 0, 0)
    chunks = (chunk(b"IHDR", header), chunk(b"IDAT", zlib.compress(bytes(100_000))))
    return b"".join((b"\x89PNG\r\n\x1a\n", *chunks, chunk(b"IEND", b"")))


def half_a_picture() -> bytes:
    file = io.BytesIO()
    photo().save(file, "PNG")
    return file.getvalue()[:200]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(bomb(), id="bomb"),
        pytest.param(half_a_picture(), id="half"),
        pytest.param(b"PNG, or so they say", id="text"),
        pytest.param(b"", id="empty"),
        pytest.param(b"GIF89a" + bytes(100), id="gif"),
        pytest.param(b"\xff\xd8\xff\xe0" + bytes(1000), id="jpeg"),
        pytest.param(b"RIFF\xff\xff\xff\xffWEBPVP8X" + bytes(1000), id="webp"),
        pytest.param(b"BM" + b"\xff" * 1000, id="bmp"),
    ],
)
def test_what_is_no_picture_is_a_fault(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.png").write_bytes(content)
    assert refusal(tmp_path / "a.png").startswith("not a picture")


def test_what_is_no_file_or_too_large_a_one_is_a_fault(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with (tmp_path / "huge.png").open("wb") as huge:
        huge.write(b"\x89PNG\r\n\x1a\n")
        huge.truncate(50_000_000)
    assert refusal(tmp_path / "missing") == "No such file or directory"
    assert refusal(tmp_path / "pipe") == "not a file"
    assert refusal(tmp_path) == "not a file"
    assert refusal(tmp_path / "huge.png") == "too large a file"
