"""Which cameras are plugged into this machine, by names that stay theirs (Linux).

udev keeps links for each camera: by what it is (``/dev/v4l/by-id``: maker, model, serial
number) and by where it is plugged in (``by-path``). The rule it keeps: a camera is known by
the first of these that it has, and ``/dev/video0`` is nobody's name, because it is whoever's
was first. A camera's node for its metadata is no camera: only the first node (``index`` 0) of
one is looked at, and of those only what says that it captures, or says nothing at all.
"""

from __future__ import annotations

import contextlib
import os
import re
import struct
from dataclasses import dataclass
from pathlib import Path

_LINK_FOLDERS = ("dev/v4l/by-id", "dev/v4l/by-path")
_LATER_NODE = re.compile(r"-index[1-9][0-9]*$")
_CLASS_FOLDER = "sys/class/video4linux"

# struct v4l2_capability and its bits, linux/videodev2.h.
_QUERY_CAPABILITIES = 0x80685600
_CAPABILITY = struct.Struct("=16s32s32sIII12x")
_HAS_DEVICE_CAPABILITIES = 0x80000000
_CAPTURES = 0x00000001 | 0x00001000


@dataclass(frozen=True, slots=True)
class Device:
    """One camera.

    Attributes:
        name: The last part of its stable link, or "video3" where udev made none.
        path: What to open it by.
        title: What it calls itself, for people; may be empty.
        has_stable_name: Whether the name will still be its own tomorrow.
    """

    name: str
    path: Path
    title: str
    has_stable_name: bool


def plugged_in(root: Path = Path("/")) -> tuple[Device, ...]:
    """Return the cameras, those known by what they are first, each kind by name."""
    found: dict[Path, Device] = {}
    for folder in _LINK_FOLDERS:
        for link in _entries(root / folder):
            node = link.resolve()
            if node in found or not node.exists() or _LATER_NODE.search(link.name):
                continue
            if _is_camera(root, node):
                found[node] = Device(link.name, link, _title(root, node), has_stable_name=True)
    for entry in _entries(root / _CLASS_FOLDER):
        node = root / "dev" / entry.name
        if node.resolve() not in found and node.exists() and _is_camera(root, node):
            title = _title(root, node)
            found[node.resolve()] = Device(entry.name, node, title, has_stable_name=False)
    return tuple(found.values())


def _entries(folder: Path) -> list[Path]:
    with contextlib.suppress(OSError):
        return sorted(folder.iterdir())
    return []


def _is_camera(root: Path, node: Path) -> bool:
    return _told(root, node, "index") in {"0", ""} and captures(node) is not False


def _title(root: Path, node: Path) -> str:
    return _told(root, node, "name")


def _told(root: Path, node: Path, about: str) -> str:
    path = root / _CLASS_FOLDER / node.name / about
    with contextlib.suppress(OSError):
        return path.read_text(encoding="utf-8", errors="replace").strip()
    return ""


def captures(node: Path) -> bool | None:
    """Ask a node whether it gives pictures; None where it does not say."""
    try:
        import fcntl

        number = os.open(node, os.O_RDWR | os.O_NONBLOCK)
    except (ImportError, OSError):
        return None
    try:
        return has_capture(fcntl.ioctl(number, _QUERY_CAPABILITIES, bytes(_CAPABILITY.size)))
    except OSError:
        return None
    finally:
        os.close(number)


def has_capture(answer: bytes) -> bool:
    """Read a ``struct v4l2_capability``: of the whole device, and of this node where it says."""
    *_, of_device, of_node = _CAPABILITY.unpack(answer)
    return bool((of_node if of_device & _HAS_DEVICE_CAPABILITIES else of_device) & _CAPTURES)
