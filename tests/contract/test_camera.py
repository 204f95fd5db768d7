"""What every camera promises, over a recording, a network stream and a scripted source."""

from __future__ import annotations

import os
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import repeat
from pathlib import Path
from threading import Event

import pytest

from pos_app.domain.faults import FaultCode
from pos_app.ports.scanner import Camera, CameraState, Hint, Source
from pos_app.sandbox.phone_camera.scene import Scene
from pos_app.sandbox.phone_camera.server import PhoneCamera
from pos_app.scanner.camera import LiveCamera
from pos_app.scanner.choosing import CameraMemory
from pos_app.scanner.config import CameraConfig
from pos_app.scanner.decode.opencv import cv2
from pos_app.scanner.frames import FrameSource, NoFrames
from pos_app.scanner.registry import NoCamera, open_camera
from tests.helpers.camera_trees import CameraTree
from tests.helpers.cameras import (
    CODE,
    OTHER_CODE,
    PATIENCE_S,
    ScriptedSource,
    Witness,
    camera_threads,
    code_picture,
    in_colour,
    lively,
    noise,
    on_canvas,
)

NOTICED_WITHIN_S = 1.5
STOPS_WITHIN_S = 2.0


@contextmanager
def running(camera: Camera, witness: Witness) -> Iterator[None]:
    camera.start(witness.listener)
    try:
        yield
    finally:
        camera.stop()


def scripted(source: ScriptedSource, *, silence_s: float = 0.3) -> LiveCamera:
    return LiveCamera(CameraConfig("scripted", silence_s=silence_s), open_source=lambda: source)


@pytest.fixture
def phone() -> Iterator[PhoneCamera]:
    with PhoneCamera(Scene(seed=1), fps=25.0) as phone_camera:
        phone_camera.show(CODE.secret)
        yield phone_camera


@pytest.fixture(params=["replay", "network", "scripted"])
def camera(request: pytest.FixtureRequest, tmp_path: Path) -> Camera:
    picture = on_canvas(code_picture(CODE.secret))
    match request.param:
        case "replay":
            cv2.imwrite(str(tmp_path / "frame.png"), picture)
            return open_camera(CameraConfig(f"replay:{tmp_path}"))
        case "network":
            phone: PhoneCamera = request.getfixturevalue("phone")
            return open_camera(CameraConfig(phone.url))
        case _:
            return scripted(ScriptedSource(lively(picture)))


def test_it_opens_lives_shows_and_scans_once(camera: Camera) -> None:
    witness = Witness()
    with running(camera, witness):
        assert witness.wait_for(lambda: bool(witness.scans) and len(witness.pictures) > 2)
    (scan,) = witness.scans
    assert (scan.text, scan.source, scan.symbology) == (CODE.secret, Source.CAMERA, "QRCode")
    assert witness.state_names() == [CameraState.OPENING, CameraState.LIVE]
    assert all((p.width, p.height) == (640, 360) for p in witness.pictures)
    assert all(len(p.pixels) == 640 * 360 * 3 for p in witness.pictures)


def test_it_stops_cleanly_and_may_be_stopped_twice(camera: Camera) -> None:
    witness = Witness()
    camera.start(witness.listener)
    assert witness.wait_for_state(CameraState.LIVE)
    camera.stop()
    camera.stop()
    assert camera_threads() == []
    heard = len(witness.pictures), len(witness.scans)
    assert not witness.wait_for(lambda: (len(witness.pictures), len(witness.scans)) != heard, 0.2)


def test_it_reads_nothing_while_paused_and_goes_on_showing(camera: Camera) -> None:
    witness = Witness()
    camera.pause(paused=True)
    with running(camera, witness):
        assert witness.wait_for(lambda: len(witness.pictures) > 2)
        assert witness.scans == []
        camera.pause(paused=False)
        assert witness.wait_for(lambda: len(witness.scans) == 1)


def test_it_studies_what_is_seen_paused_or_not(camera: Camera) -> None:
    witness = Witness()
    camera.pause(paused=True)
    with running(camera, witness):
        assert witness.wait_for_state(CameraState.LIVE)
        camera.study()
        assert witness.wait_for(lambda: bool(witness.studied))
    (studied,) = witness.studied
    assert studied.fault is None
    assert studied.picture is not None
    (sighting,) = studied.sightings
    assert (sighting.scan.text, sighting.scan.source) == (CODE.secret, Source.PICTURE)
    width, height = studied.picture.width, studied.picture.height
    assert all(0 < column < width and 0 < row < height for column, row in sighting.corners)
    assert witness.scans == []


def test_a_till_without_a_camera_says_so() -> None:
    camera, witness = open_camera(CameraConfig("none")), Witness()
    with running(camera, witness):
        assert isinstance(camera, NoCamera)
    ((state, fault),) = witness.states
    assert state is CameraState.MISSING
    assert fault is not None
    assert fault.code is FaultCode.CAMERA_MISSING


def test_a_camera_that_is_not_there_is_missing_and_tried_again() -> None:
    tries: list[int] = []
    source = ScriptedSource(lively(noise(1)))

    def open_third_time() -> FrameSource:
        tries.append(1)
        if len(tries) < 3:
            raise NoFrames("not there")
        return source

    witness = Witness()
    camera = LiveCamera(CameraConfig("scripted"), open_source=open_third_time)
    with running(camera, witness):
        assert witness.wait_for_state(CameraState.LIVE)
    assert witness.state_names() == [CameraState.OPENING, CameraState.MISSING, CameraState.LIVE]


def test_a_source_whose_reads_fail_is_let_go_and_opened_again() -> None:
    first, second = ScriptedSource(lively(noise(1))), ScriptedSource(lively(noise(2)))
    sources = iter([first, second])
    witness = Witness()
    camera = LiveCamera(CameraConfig("scripted"), open_source=lambda: next(sources))
    with running(camera, witness):
        assert witness.wait_for_state(CameraState.LIVE)
        first.reads_fail.set()
        assert witness.wait_for_state(CameraState.STALLED)
        assert first.is_closed.wait(PATIENCE_S)
        assert witness.wait_for_state(CameraState.LIVE)
    assert second.is_closed.is_set()


def test_a_read_that_blocks_is_noticed_while_it_blocks() -> None:
    source = ScriptedSource(lively(noise(1)))
    witness = Witness()
    with running(scripted(source), witness):
        assert witness.wait_for_state(CameraState.LIVE)
        source.flows.clear()
        assert witness.wait_for_state(CameraState.STALLED)
        assert not source.is_closed.is_set()
        source.flows.set()
        assert witness.wait_for_state(CameraState.LIVE)


def test_it_stops_in_time_though_a_read_blocks_and_says_nothing_more() -> None:
    source = ScriptedSource(lively(noise(1)))
    witness = Witness()
    camera = scripted(source, silence_s=60.0)
    camera.start(witness.listener)
    assert witness.wait_for_state(CameraState.LIVE)
    source.flows.clear()
    began_s = time.monotonic()
    camera.stop()
    assert time.monotonic() - began_s < STOPS_WITHIN_S
    shown = len(witness.pictures)
    source.flows.set()
    assert source.is_closed.wait(PATIENCE_S)
    assert len(witness.pictures) == shown


def test_an_opening_that_blocks_is_noticed_while_it_blocks() -> None:
    source = ScriptedSource(lively(noise(1)))

    def open_slowly() -> FrameSource:
        source.flows.wait(PATIENCE_S)
        return source

    source.flows.clear()
    witness = Witness()
    camera = LiveCamera(CameraConfig("slow", opening_s=0.2), open_source=open_slowly)
    with running(camera, witness):
        assert witness.wait_for_state(CameraState.MISSING)
        source.flows.set()
        assert witness.wait_for_state(CameraState.LIVE)


def test_a_driver_that_never_answers_is_told_to_who_can_end_it() -> None:
    """Its thread is lost; the process that it is in has to be."""
    source = ScriptedSource(lively(noise(1)))
    witness, stuck = Witness(), Event()
    camera = LiveCamera(
        CameraConfig("scripted", silence_s=60.0),
        open_source=lambda: source,
        monotonic_s=lambda: 20 * time.monotonic(),
        on_stuck=stuck.set,
    )
    with running(camera, witness):
        assert witness.wait_for_state(CameraState.LIVE)
        source.flows.clear()
        assert stuck.wait(PATIENCE_S)
        source.flows.set()


def test_a_frozen_picture_is_noticed() -> None:
    frozen = ScriptedSource(repeat(in_colour(noise(1))))
    witness = Witness()
    with running(scripted(frozen), witness):
        assert witness.wait_for_state(CameraState.STALLED)
        assert frozen.is_closed.wait(PATIENCE_S)
    assert [fault.detail for _, fault in witness.states if fault] == [
        "the same frame again and again"
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells who has what")
def test_a_camera_that_another_program_has_is_busy_and_the_program_is_named(
    tmp_path: Path,
) -> None:
    """The file stands for a device: it cannot be opened as one, and this process holds it."""
    device = tmp_path / "video0"
    witness = Witness()
    with device.open("wb"), running(open_camera(CameraConfig(str(device))), witness):
        assert witness.wait_for_state(CameraState.BUSY)
    _, fault = witness.states[-1]
    assert fault is not None
    assert fault.code is FaultCode.CAMERA_BUSY
    assert fault.detail.startswith("held by ")
    assert fault.detail.endswith(f" ({os.getpid()})")


def test_the_camera_that_is_the_tills_own_is_waited_for(tmp_path: Path) -> None:
    tree = CameraTree(tmp_path)
    tree.plug(0, by_id="usb-Other_1")
    CameraMemory(tmp_path / "camera.txt").remember("usb-Own_2-video-index0")
    config = CameraConfig("auto", memory=str(tmp_path / "camera.txt"), devices_root=str(tmp_path))
    witness = Witness()
    with running(open_camera(config), witness):
        assert witness.wait_for_state(CameraState.MISSING)
    _, fault = witness.states[-1]
    assert fault is not None
    assert fault.detail == "usb-Own_2-video-index0 is away, and 1 not chosen"


def test_several_codes_in_view_are_no_scan() -> None:
    both = on_canvas(cv2.hconcat([code_picture(CODE.secret), code_picture(OTHER_CODE.secret)]))
    one = on_canvas(code_picture(OTHER_CODE.secret))

    def frames() -> Iterator[cv2.typing.MatLike]:
        live_both, live_one = lively(both), lively(one)
        for _ in range(60):
            yield next(live_both)
        yield from live_one

    witness = Witness()
    with running(scripted(ScriptedSource(frames())), witness):
        assert witness.wait_for(lambda: bool(witness.scans))
    assert [scan.text for scan in witness.scans] == [OTHER_CODE.secret]


def test_a_slow_decoder_sees_the_newest_frame_only() -> None:
    """Two hundred frames are given as fast as can be; the last one is the one that is read."""
    first, last = on_canvas(code_picture("PRIMO")), on_canvas(code_picture("ULTIMO"))

    def frames() -> Iterator[cv2.typing.MatLike]:
        early, late = lively(first), lively(last)
        for _ in range(200):
            yield next(early)
        yield from late

    witness = Witness()
    with running(scripted(ScriptedSource(frames(), pace_s=0.0)), witness):
        assert witness.wait_for(lambda: bool(witness.scans) and witness.scans[-1].text == "ULTIMO")


def command(phone: PhoneCamera, name: str, body: str = "") -> None:
    url = phone.url.replace("/stream.mjpg", f"/{name}")
    request = urllib.request.Request(url, data=body.encode(), method="POST")  # noqa: S310 - ours.
    with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:  # noqa: S310 - loopback.
        assert answer.status == 204


@pytest.mark.parametrize("trouble", ["stall", "cut", "freeze"])
def test_trouble_with_a_network_camera_is_told_in_time_and_mended(
    phone: PhoneCamera, trouble: str
) -> None:
    witness = Witness()
    with running(open_camera(CameraConfig(phone.url)), witness):
        assert witness.wait_for_state(CameraState.LIVE)
        command(phone, trouble)
        assert witness.wait_for(
            lambda: CameraState.STALLED in witness.state_names(), NOTICED_WITHIN_S + 0.5
        )
        command(phone, "resume")
        assert witness.wait_for_state(CameraState.LIVE)


def test_the_phone_is_held_up_and_taken_away(phone: PhoneCamera) -> None:
    witness = Witness()
    with running(open_camera(CameraConfig(phone.url)), witness):
        assert witness.wait_for(lambda: len(witness.scans) == 1)
        command(phone, "show", "")
        command(phone, "show", OTHER_CODE.secret)
        assert witness.wait_for(lambda: len(witness.scans) == 2)
    assert [scan.text for scan in witness.scans] == [CODE.secret, OTHER_CODE.secret]


def test_a_phone_too_far_away_is_asked_nearer_until_it_is_read(phone: PhoneCamera) -> None:
    witness = Witness()
    phone.hold_up(Scene().phone(CODE.secret), distance_mm=1700)
    with running(open_camera(CameraConfig(phone.url)), witness):
        assert witness.wait_for(lambda: witness.hints[-1:] == [Hint.TOO_FAR])
        assert witness.scans == []
        phone.hold_up(Scene().phone(CODE.secret))
        assert witness.wait_for(lambda: len(witness.scans) == 1 and witness.hints[-1] is None)


def test_a_paused_camera_gives_no_hints(phone: PhoneCamera) -> None:
    witness = Witness()
    phone.hold_up(Scene().phone(CODE.secret), distance_mm=1700)
    camera = open_camera(CameraConfig(phone.url))
    with running(camera, witness):
        assert witness.wait_for(lambda: witness.hints[-1:] == [Hint.TOO_FAR])
        camera.pause(paused=True)
        assert witness.wait_for(lambda: witness.hints[-1] is None)
        shown = len(witness.pictures)
        assert witness.wait_for(lambda: len(witness.pictures) > shown + 12)
        assert witness.hints[-1] is None
        camera.pause(paused=False)
        assert witness.wait_for(lambda: witness.hints[-1] is Hint.TOO_FAR)
