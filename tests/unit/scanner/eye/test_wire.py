"""Between till and eye: everything arrives as it was, and nothing else is believed."""

from __future__ import annotations

import io
import json
import struct
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.scanner import (
    CameraState,
    Hint,
    Picture,
    Scan,
    Several,
    Sighting,
    Source,
    Studied,
)
from pos_app.scanner.beat import Beat
from pos_app.scanner.config import CameraConfig
from pos_app.scanner.eye.messages import (
    Broken,
    HintTold,
    Order,
    Pause,
    Report,
    Search,
    StateTold,
    StudyNow,
    Watch,
)
from pos_app.scanner.eye.wire import (
    Ended,
    NotUnderstood,
    next_order,
    next_report,
    send_order,
    send_report,
)

PICTURE = Picture(2, 1, b"BGRbgr")
SCAN = Scan("perché \x1d \U0001f9ed", Source.CAMERA, "QRCode")
SIGHTING = Sighting(replace(SCAN, source=Source.PICTURE), ((0, 0), (1, 0), (1, 1), (0, 1)))
FAULT = Fault(FaultCode.CAMERA_STALLED, "no frame")

ORDERS: list[Order] = [
    Watch(CameraConfig("http://user:word@127.0.0.1/"), is_paused=True, recalled="perché"),
    Pause(is_paused=False),
    StudyNow(),
    Search(Path("/tmp/è.png"), 640),  # noqa: S108 - never opened.
]
REPORTS: list[Report] = [
    Beat(allowed_s=10.0, seen_ago_s=0.5, frames=3, looks=2, width_px=64, height_px=48, age_ms=1.5),
    Beat(),
    StateTold(CameraState.STALLED, FAULT),
    StateTold(CameraState.LIVE, None),
    SCAN,
    PICTURE,
    Several(PICTURE, (SIGHTING, SIGHTING)),
    HintTold(Hint.GLARE),
    HintTold(None),
    Studied(PICTURE, (SIGHTING,)),
    Studied(fault=FAULT),
    Broken("ValueError at x.py:1"),
]


@pytest.mark.parametrize("order", ORDERS, ids=lambda order: type(order).__name__)
def test_an_order_arrives_as_it_was(order: Order) -> None:
    stream = io.BytesIO()
    send_order(stream, order)
    stream.seek(0)
    assert next_order(stream) == order
    assert stream.read() == b""


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: type(report).__name__)
def test_a_report_arrives_as_it_was(report: Report) -> None:
    stream = io.BytesIO()
    send_report(stream, report)
    send_report(stream, report)
    stream.seek(0)
    assert next_report(stream) == report
    assert next_report(stream) == report


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: type(report).__name__)
def test_a_report_that_was_broken_off_is_none(report: Report) -> None:
    whole = io.BytesIO()
    send_report(whole, report)
    for size in range(len(whole.getvalue())):
        with pytest.raises(Ended):
            next_report(io.BytesIO(whole.getvalue()[:size]))


def framed(header: object, pixels: bytes = b"") -> bytes:
    text = json.dumps(header).encode()
    return struct.pack(">II", len(text), len(pixels)) + text + pixels


@pytest.mark.parametrize(
    "told",
    [
        framed([]),
        framed(None),
        framed({}),
        framed({"is": "other"}),
        framed({"is": "scan", "text": "a secret"}),
        framed({"is": "scan", "text": "a secret", "source": "a secret", "symbology": ""}),
        framed({"is": "picture", "size": [2, 1]}, b"short"),
        framed({"is": "picture", "size": [-2, -1]}, b"BGRbgr"),
        framed({"is": "picture", "size": "21"}, b"BGRbgr"),
        framed({"is": "beat"}),
        framed({"is": "state", "state": "a secret", "fault": None}),
        struct.pack(">II", 1 << 31, 0),
        struct.pack(">II", 0, 1 << 31),
        struct.pack(">II", 8, 0) + b"a secret",
        struct.pack(">II", 2, 0) + b"\xff\xfe",
        struct.pack(">II", 100_000, 0) + b"[" * 100_000,
    ],
)
def test_what_is_no_report_is_refused_and_not_quoted(told: bytes) -> None:
    with pytest.raises(NotUnderstood) as caught:
        next_report(io.BytesIO(told))
    assert "secret" not in str(caught.value)
    assert caught.value.__suppress_context__ or caught.value.__context__ is None


@given(st.binary(max_size=64))
def test_noise_is_refused_or_ends(noise: bytes) -> None:
    with pytest.raises((NotUnderstood, Ended)):
        next_report(io.BytesIO(noise))


def test_what_may_be_a_secret_has_no_repr() -> None:
    secrets = [ORDERS[0], ORDERS[3], SCAN, Several(PICTURE, (SIGHTING,))]
    for message in secrets:
        for secret in ("perch", "word", "è.png"):
            assert secret not in repr(message)
