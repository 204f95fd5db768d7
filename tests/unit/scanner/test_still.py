"""The command that says what is in pictures: one line each, and an honest exit code."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from cv2.typing import MatLike

from pos_app.sandbox.phone_camera.scene import still
from pos_app.scanner.opencv import cv2
from pos_app.scanner.reading import Symbology
from pos_app.scanner.still import NotAPicture, decode_file, main
from tests.helpers.cameras import CODE, code_picture, noise, on_canvas


def saved(path: Path, picture: MatLike) -> Path:
    cv2.imwrite(str(path), picture)
    return path


def run(*arguments: str) -> tuple[int, list[dict[str, Any]]]:
    out = io.StringIO()
    code = main(["--json", *arguments], out)
    return code, [json.loads(line) for line in out.getvalue().splitlines()]


def test_one_line_a_picture(tmp_path: Path) -> None:
    health_card = on_canvas(code_picture("RSSMRA80A01H501U", Symbology.CODE_39))
    phone = saved(tmp_path / "phone.jpg", still(CODE.secret, seed=7))
    card = saved(tmp_path / "card.png", health_card)
    wall = saved(tmp_path / "wall.png", noise(3))
    exit_code, lines = run(str(phone), str(card), str(wall))
    assert exit_code == 0
    assert [line["file"] for line in lines] == [str(phone), str(card), str(wall)]
    assert [line["codes"] for line in lines] == [
        [{"format": "QRCode", "text": CODE.secret}],
        [{"format": "Code39", "text": "RSSMRA80A01H501U"}],
        [],
    ]
    assert all(line["ms"] > 0 for line in lines)


def test_a_file_that_is_no_picture_is_named_and_the_others_are_read(tmp_path: Path) -> None:
    text = tmp_path / "note.txt"
    text.write_text("no picture", encoding="utf-8")
    empty = tmp_path / "empty.png"
    empty.touch()
    missing = tmp_path / "missing.png"
    good = saved(tmp_path / "good.png", code_picture(CODE.secret))
    exit_code, lines = run(str(text), str(empty), str(missing), str(tmp_path), str(good))
    assert exit_code == 1
    assert [set(line) for line in lines] == [{"file", "error"}] * 4 + [{"file", "codes", "ms"}]


def test_every_seeded_photograph_is_read(tmp_path: Path) -> None:
    for seed in range(6):
        photo = saved(tmp_path / "photo.jpg", still(CODE.secret, seed, dark_mode=seed % 2 == 0))
        assert [reading.text for reading in decode_file(photo)] == [CODE.secret]


def test_decode_file_says_that_there_is_no_picture(tmp_path: Path) -> None:
    with pytest.raises(NotAPicture):
        decode_file(tmp_path / "missing.png")


def test_without_json_a_person_can_read_it(tmp_path: Path) -> None:
    out = io.StringIO()
    good = saved(tmp_path / "good.png", code_picture("CIAO"))
    wall = saved(tmp_path / "wall.png", noise(3))
    assert main([str(good), str(wall), "nowhere.png"], out) == 1
    assert out.getvalue().splitlines() == [
        f"{good}: QRCode 'CIAO'",
        f"{wall}: no code",
        "nowhere.png: No such file or directory",
    ]


def test_help_says_what_comes_out(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    assert "Exit codes" in capsys.readouterr().out
