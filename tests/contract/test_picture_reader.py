"""What a reader of picture files promises: one answer for each, whatever the file does."""

from __future__ import annotations

import io
import os
import struct
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue

import numpy as np
import pytest
from PIL import Image

from pos_app.domain.faults import FaultCode
from pos_app.ports.scanner import Source, Studied
from pos_app.scanner.picture_reader import IsolatedPictureReader
from tests.helpers.cameras import CODE, OTHER_CODE, PATIENCE_S, code_picture, on_canvas
from tests.helpers.planted_eye import planted_eye
from tests.helpers.processes import children

STOPS_WITHIN_S = 2.0
_EXIF_ORIENTATION = 0x0112
_TURNED_RIGHT = 6

Answers = SimpleQueue[Studied]


@pytest.fixture
def answers() -> Answers:
    return SimpleQueue()


@pytest.fixture
def reader() -> Iterator[IsolatedPictureReader]:
    reader = IsolatedPictureReader(picture_width_px=320)
    yield reader
    reader.stop()


def read(reader: IsolatedPictureReader, path: Path) -> Studied:
    answers: Answers = SimpleQueue()
    reader.read(path, answers.put)
    return answers.get(timeout=PATIENCE_S)


def photo(text: str) -> Image.Image:
    return Image.fromarray(on_canvas(code_picture(text), 640, 480))


@pytest.mark.parametrize("suffix", ["png", "jpeg", "webp", "bmp"])
def test_a_code_in_a_file_is_found_where_it_stands(
    reader: IsolatedPictureReader, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"la mail è.{suffix}"
    photo(CODE.secret).save(path)
    studied = read(reader, path)
    assert studied.fault is None
    assert studied.picture is not None
    assert (studied.picture.width, studied.picture.height) == (320, 240)
    (sighting,) = studied.sightings
    scan = sighting.scan
    assert (scan.text, scan.source, scan.symbology) == (CODE.secret, Source.PICTURE, "QRCode")
    assert all(110 < column < 210 and 70 < row < 170 for column, row in sighting.corners)


def test_a_picture_held_sideways_is_shown_upright(
    reader: IsolatedPictureReader, tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[_EXIF_ORIENTATION] = _TURNED_RIGHT
    photo(CODE.secret).save(tmp_path / "a.jpg", exif=exif)
    studied = read(reader, tmp_path / "a.jpg")
    assert studied.picture is not None
    assert (studied.picture.width, studied.picture.height) == (320, 427)
    assert [sighting.scan.text for sighting in studied.sightings] == [CODE.secret]


@pytest.mark.parametrize("mode", ["LA", "RGBA", "P"])
def test_a_code_drawn_on_nothing_is_black_on_white(
    reader: IsolatedPictureReader, tmp_path: Path, mode: str
) -> None:
    grey = code_picture(CODE.secret)
    black = np.zeros_like(grey)
    drawn = Image.merge("LA", (Image.fromarray(black), Image.fromarray(255 - grey)))
    if mode == "P":
        Image.fromarray(grey).convert("P").save(tmp_path / "a.png", transparency=255)
    else:
        drawn.convert(mode).save(tmp_path / "a.png")
    assert [s.scan.text for s in read(reader, tmp_path / "a.png").sightings] == [CODE.secret]


def bomb() -> bytes:
    """A PNG of a few bytes that says it holds four thousand million pixels."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    header = struct.pack(">IIBBBBB", 65_535, 65_535, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(100_000))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    )


def half_a_picture() -> bytes:
    file = io.BytesIO()
    photo(CODE.secret).save(file, "PNG")
    return file.getvalue()[:200]


BAD: dict[str, bytes] = {
    "bomb": bomb(),
    "half": half_a_picture(),
    "text": b"PNG, or so they say",
    "empty": b"",
    "gif": b"GIF89a" + bytes(100),
    "jpeg": b"\xff\xd8\xff\xe0" + bytes(1000),
    "webp": b"RIFF\xff\xff\xff\xffWEBPVP8X" + bytes(1000),
    "bmp": b"BM" + b"\xff" * 1000,
}


def test_what_is_no_picture_is_a_fault_and_the_next_one_is_read(
    reader: IsolatedPictureReader, tmp_path: Path
) -> None:
    for name, content in BAD.items():
        (tmp_path / name).write_bytes(content)
        studied = read(reader, tmp_path / name)
        assert studied.fault is not None, name
        assert studied.fault.code is FaultCode.PICTURE_UNREADABLE, name
        assert studied.picture is None
    photo(OTHER_CODE.secret).save(tmp_path / "good.png")
    assert [s.scan.text for s in read(reader, tmp_path / "good.png").sightings] == [
        OTHER_CODE.secret
    ]


def test_what_is_no_file_or_too_large_a_one_is_a_fault(
    reader: IsolatedPictureReader, tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe")
    with (tmp_path / "huge.png").open("wb") as huge:
        huge.write(b"\x89PNG\r\n\x1a\n")
        huge.truncate(50_000_000)
    details = {}
    for name in ("missing", "pipe", ".", "huge.png"):
        fault = read(reader, tmp_path / name).fault
        assert fault is not None, name
        assert fault.code is FaultCode.PICTURE_UNREADABLE, name
        details[name] = fault.detail
    assert details == {
        "missing": "No such file or directory",
        "pipe": "not a file",
        ".": "not a file",
        "huge.png": "too large a file",
    }


def test_a_picture_without_a_code_is_no_fault(
    reader: IsolatedPictureReader, tmp_path: Path
) -> None:
    Image.new("RGB", (640, 480), "grey").save(tmp_path / "grey.png")
    studied = read(reader, tmp_path / "grey.png")
    assert studied.fault is None
    assert studied.sightings == ()
    assert studied.picture is not None


def planted(name: str, tmp_path: Path, deadline_s: float = PATIENCE_S) -> IsolatedPictureReader:
    command = planted_eye(name, tmp_path / "happened")
    return IsolatedPictureReader(command=command, deadline_s=deadline_s)


def test_a_crash_over_a_file_is_its_answer(tmp_path: Path) -> None:
    photo(CODE.secret).save(tmp_path / "a.png")
    reader = planted("study", tmp_path)
    studied = read(reader, tmp_path / "a.png")
    assert studied.fault is not None
    assert studied.fault.code is FaultCode.PICTURE_SEARCH_FAILED
    assert studied.fault.detail == "signal 6 (SIGABRT)"
    assert read(reader, tmp_path / "a.png").fault is None
    reader.stop()


def test_a_search_that_takes_too_long_is_given_up(tmp_path: Path) -> None:
    photo(CODE.secret).save(tmp_path / "a.png")
    reader = planted("muse", tmp_path, deadline_s=2.0)
    studied = read(reader, tmp_path / "a.png")
    assert studied.fault is not None
    assert studied.fault.code is FaultCode.PICTURE_SEARCH_FAILED
    assert studied.fault.detail == "takes too long"
    reader.stop()
    assert children() == []


def test_it_stops_in_time_and_says_nothing_more(tmp_path: Path, answers: Answers) -> None:
    photo(CODE.secret).save(tmp_path / "a.png")
    reader = planted("muse", tmp_path)
    reader.read(tmp_path / "a.png", answers.put)
    reader.read(tmp_path / "a.png", answers.put)
    began_s = time.monotonic()
    reader.stop()
    reader.stop()
    assert time.monotonic() - began_s < STOPS_WITHIN_S
    assert answers.empty()
    assert children() == []
