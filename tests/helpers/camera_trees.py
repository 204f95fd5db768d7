"""A folder that looks like ``/dev`` and ``/sys`` of a machine with cameras."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class CameraTree:
    """Plugs cameras in and out as udev and the kernel show them."""

    root: Path

    def plug(self, number: int, *, by_id: str = "", by_path: str = "", title: str = "") -> None:
        """Add a camera with two nodes, as UVC ones have: pictures, then metadata."""
        for index in (0, 1):
            self._node(number + index, index, title)
            for folder, name in (("by-id", by_id), ("by-path", by_path)):
                if name:
                    self._link(folder, f"{name}-video-index{index}", number + index)

    def unplug(self, number: int) -> None:
        for index in (0, 1):
            node = self.root / "dev" / f"video{number + index}"
            node.unlink()
            for link in (self.root / "dev/v4l").glob("*/*"):
                if not link.exists():
                    link.unlink()

    def _node(self, number: int, index: int, title: str) -> None:
        node = self.root / "dev" / f"video{number}"
        node.parent.mkdir(parents=True, exist_ok=True)
        node.touch()
        about = self.root / "sys/class/video4linux" / node.name
        about.mkdir(parents=True)
        (about / "name").write_text(f"{title}\n", encoding="utf-8")
        (about / "index").write_text(f"{index}\n", encoding="ascii")

    def _link(self, folder: str, name: str, number: int) -> None:
        link = self.root / "dev/v4l" / folder / name
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"../../video{number}")
