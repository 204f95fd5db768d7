"""The simulated camera: the same film for the same seed, read by the real decoder, no talk."""

from __future__ import annotations

import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import numpy as np
import pytest

from pos_app.sandbox.film.shot import HEIGHT, WIDTH
from pos_app.sandbox.phone_camera.scene import Scene, still
from pos_app.sandbox.phone_camera.server import PhoneCamera
from pos_app.scanner.decode.decoder import Decoder
from pos_app.scanner.decode.opencv import cv2
from tests.helpers.cameras import CODE, PATIENCE_S

NOTICE = "PAGOPA|002|302032002700000251|03334231200|1000"


def read(frame: cv2.typing.MatLike) -> set[str]:
    grey = cv2.cvtColor(frame, cv2.COLOR_BGR2GRAY)
    return {reading.text for reading in Decoder().study(grey).readings}


def film(frames: int, seed: int = 1) -> list[cv2.typing.MatLike]:
    scene = Scene(seed)
    scene.show(CODE.secret)
    return [scene.next_frame() for _ in range(frames)]


def test_the_same_seed_gives_the_same_film() -> None:
    for one, other in zip(film(2), film(2), strict=True):
        assert one.shape == (HEIGHT, WIDTH, 3)
        assert np.array_equal(one, other)
    assert not np.array_equal(film(1, seed=1)[0], film(1, seed=2)[0])
    assert np.array_equal(still(CODE.secret, 5), still(CODE.secret, 5))


@pytest.mark.parametrize("dark_mode", [False, True])
@pytest.mark.parametrize("text", [CODE.secret, NOTICE])
def test_the_phone_comes_into_focus_and_goes_away(text: str, *, dark_mode: bool) -> None:
    scene = Scene(seed=3, dark_mode=dark_mode)
    assert read(scene.next_frame()) == set()
    scene.show(text)
    assert read(scene.next_frame()) == set()
    frames = [scene.next_frame() for _ in range(24)]
    assert all(read(frame) == {text} for frame in frames[16::3])
    scene.show("")
    assert read(scene.next_frame()) == set()


def test_no_two_frames_are_equal_even_of_an_empty_counter() -> None:
    scene = Scene(seed=1)
    frames = [scene.next_frame() for _ in range(3)]
    assert not np.array_equal(frames[0], frames[1])
    assert not np.array_equal(frames[1], frames[2])


@pytest.mark.parametrize(
    ("path", "body", "status"),
    [
        ("/nowhere", b"", 404),
        ("/show", b"x" * 9000, 413),
        ("/show", b"x" * 4000, 422),
        ("/stream.mjpg", b"", 404),
    ],
)
def test_a_wrong_command_is_refused(path: str, body: bytes, status: int) -> None:
    with PhoneCamera(Scene()) as camera:
        url = camera.url.replace("/stream.mjpg", path)
        request = urllib.request.Request(url, data=body, method="POST")  # noqa: S310 - loopback.
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(request, timeout=PATIENCE_S)  # noqa: S310 - loopback.
        assert refused.value.code == status
        refused.value.close()


def first_line(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=0.3) as film:  # noqa: S310 - loopback.
        try:
            return bytes(film.readline())
        except TimeoutError:
            return b""


def test_a_stalled_camera_gives_nothing_to_whoever_opens_it_anew() -> None:
    with PhoneCamera(Scene(), fps=30) as camera:
        with urllib.request.urlopen(camera.url, timeout=PATIENCE_S) as film:  # noqa: S310 - loopback.
            assert film.readline() == b"--frame\r\n"
        camera.stall()
        # One frame may still be on its way.
        came = [first_line(camera.url) for _ in range(2)]
        assert came[-1] == b""


def test_a_pulled_camera_does_not_open_until_it_is_plugged_in() -> None:
    with PhoneCamera(Scene(), fps=30) as camera:
        camera.pull()
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(camera.url, timeout=PATIENCE_S)  # noqa: S310 - loopback.
        assert refused.value.code == 503
        refused.value.close()
        camera.resume()
        with urllib.request.urlopen(camera.url, timeout=PATIENCE_S) as film:  # noqa: S310 - loopback.
            assert film.readline() == b"--frame\r\n"


@contextmanager
def process(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    imports = "import sys; from pos_app.sandbox.scan_sim import main"
    pipe = subprocess.PIPE
    command = [
        sys.executable,
        "-c",
        f"{imports}; sys.exit(main(sys.argv[1:]))",
        "camera",
        *arguments,
    ]
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as child:
        try:
            yield child
        finally:
            child.kill()


def test_the_command_says_where_it_is_shows_the_phone_and_ends_quietly() -> None:
    with process("--text", "-", "--seed", "4") as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(CODE.secret + "\n")
        child.stdin.flush()
        name, _, url = child.stdout.readline().strip().partition(" ")
        assert name == "sim-camera:"
        assert url.startswith("http://127.0.0.1:")
        capture = cv2.VideoCapture(url, cv2.CAP_FFMPEG)
        frames = (capture.read()[1] for _ in range(60))
        assert any(read(frame) == {CODE.secret} for frame in frames)
        capture.release()
        child.send_signal(signal.SIGTERM)
        out, err = child.communicate(timeout=PATIENCE_S)
        assert (child.returncode, out, err) == (0, "", "")


def test_a_port_that_is_taken_is_a_sentence() -> None:
    with process() as first:
        assert first.stdout is not None
        port = urlsplit(first.stdout.readline().split()[1]).port
        with process("--port", str(port)) as second:
            _, err = second.communicate(timeout=PATIENCE_S)
        assert second.returncode == 3
        assert err.startswith("scan-sim: camera: cannot start")
