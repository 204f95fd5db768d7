"""The newest picture files: from all places, in order, and nothing else."""

from __future__ import annotations

import os
import threading
from pathlib import Path

from pos_app.ports.pictures import PictureFile, Place
from pos_app.scanner.picture_shelf import NEWEST_MAX, FolderShelf, ShelfConfig


def put(path: Path, at_s: float) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"")
    os.utime(path, (at_s, at_s))


def names(shelf: FolderShelf) -> list[str]:
    return [file.path.name for file in shelf.newest()]


def test_the_newest_of_all_places_come_first(tmp_path: Path) -> None:
    put(tmp_path / "down" / "old.JPG", 100)
    put(tmp_path / "pictures" / "2026" / "new.png", 300)
    put(tmp_path / "media" / "STICK" / "DCIM" / "100APPLE" / "middle.jpeg", 200)
    shelf = FolderShelf(
        ShelfConfig(
            ((Place.DOWNLOADS, tmp_path / "down"), (Place.PICTURES, tmp_path / "pictures")),
            (tmp_path / "media",),
        )
    )
    found = shelf.newest()
    assert [file.path.name for file in found] == ["new.png", "middle.jpeg", "old.JPG"]
    assert [file.place for file in found] == [Place.PICTURES, Place.STICK, Place.DOWNLOADS]
    assert found[0].changed_at.timestamp() == 300


def test_what_is_no_picture_hidden_or_too_deep_is_left_out(tmp_path: Path) -> None:
    for name in ("letter.pdf", ".hidden.png", "noext", ".thumbs/x.png", "a/b/c/deep.png"):
        put(tmp_path / name, 1)
    put(tmp_path / "a" / "b" / "seen.png", 1)
    (tmp_path / "folder.png").mkdir()
    assert names(FolderShelf(ShelfConfig(((Place.DESKTOP, tmp_path),)))) == ["seen.png"]


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    put(tmp_path / "in" / "one.png", 1)
    (tmp_path / "in" / "again").symlink_to(tmp_path / "in", target_is_directory=True)
    assert names(FolderShelf(ShelfConfig(((Place.DESKTOP, tmp_path / "in"),)))) == ["one.png"]


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    assert names(FolderShelf(ShelfConfig(((Place.DOWNLOADS, gone),), (gone,)))) == []


def test_no_more_are_told_than_a_person_looks_through(tmp_path: Path) -> None:
    for at in range(NEWEST_MAX + 5):
        put(tmp_path / f"{at:03d}.png", at)
    found = names(FolderShelf(ShelfConfig(((Place.DOWNLOADS, tmp_path),))))
    assert len(found) == NEWEST_MAX
    assert found[0] == f"{NEWEST_MAX + 4:03d}.png"


def test_the_answer_comes_from_another_thread(tmp_path: Path) -> None:
    put(tmp_path / "one.png", 1)
    told: list[tuple[int, tuple[PictureFile, ...]]] = []
    done = threading.Event()

    def answer(files: tuple[PictureFile, ...]) -> None:
        told.append((threading.get_ident(), files))
        done.set()

    FolderShelf(ShelfConfig(((Place.DOWNLOADS, tmp_path),))).look(answer)
    assert done.wait(10)
    assert told[0][0] != threading.get_ident()
    assert [file.path.name for file in told[0][1]] == ["one.png"]


def test_a_name_is_in_no_repr(tmp_path: Path) -> None:
    put(tmp_path / "Mario Rossi.png", 1)
    found = FolderShelf(ShelfConfig(((Place.DOWNLOADS, tmp_path),))).newest()
    assert "Mario" not in repr(found)
