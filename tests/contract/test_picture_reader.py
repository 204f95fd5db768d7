"""What a reader of picture files promises: one answer for each, whatever the file does."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue

import pytest
from PIL import Image

from pos_app.domain.faults import FaultCode
from pos_app.ports.scanner import Source, Studied
from pos_app.scanner.picture_reader import IsolatedPictureReader
from tests.helpers.cameras import CODE, OTHER_CODE, PATIENCE_S, code_picture, on_canvas
from tests.helpers.planted_eye import planted_eye
from tests.helpers.processes import children

STOPS_WITHIN_S = 2.0

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


def test_a_code_in_a_file_is_found_where_it_stands(
    reader: IsolatedPictureReader, tmp_path: Path
) -> None:
    path = tmp_path / "la mail è.png"
    photo(CODE.secret).save(path)
    studied = read(reader, path)
    assert studied.fault is None
    assert studied.picture is not None
    assert (studied.picture.width, studied.picture.height) == (320, 240)
    (sighting,) = studied.sightings
    scan = sighting.scan
    assert (scan.text, scan.source, scan.symbology) == (CODE.secret, Source.PICTURE, "QRCode")
    assert all(110 < column < 210 and 70 < row < 170 for column, row in sighting.corners)


def test_what_is_no_picture_is_a_fault_and_the_next_one_is_read(
    reader: IsolatedPictureReader, tmp_path: Path
) -> None:
    (tmp_path / "bad.png").write_bytes(b"PNG, or so they say")
    photo(OTHER_CODE.secret).save(tmp_path / "good.png")
    fault = read(reader, tmp_path / "bad.png").fault
    assert fault is not None
    assert fault.code is FaultCode.PICTURE_UNREADABLE
    (sighting,) = read(reader, tmp_path / "good.png").sightings
    assert sighting.scan.text == OTHER_CODE.secret


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
    before = children()
    reader = planted("muse", tmp_path, deadline_s=2.0)
    studied = read(reader, tmp_path / "a.png")
    assert studied.fault is not None
    assert studied.fault.code is FaultCode.PICTURE_SEARCH_FAILED
    assert studied.fault.detail == "takes too long"
    reader.stop()
    assert children() == before


def test_it_stops_in_time_and_says_nothing_more(tmp_path: Path, answers: Answers) -> None:
    photo(CODE.secret).save(tmp_path / "a.png")
    before = children()
    reader = planted("muse", tmp_path)
    reader.read(tmp_path / "a.png", answers.put)
    reader.read(tmp_path / "a.png", answers.put)
    began_s = time.monotonic()
    reader.stop()
    reader.stop()
    assert time.monotonic() - began_s < STOPS_WITHIN_S
    assert answers.empty()
    assert children() == before
