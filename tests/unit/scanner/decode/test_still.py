"""The command that says what is in pictures: one line each, and an honest exit code."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
import segno
from cv2.typing import MatLike

from pos_app.sandbox.phone_camera.scene import still
from pos_app.scanner.decode.opencv import cv2
from pos_app.scanner.decode.reading import Symbology
from pos_app.scanner.decode.still import main
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
    exit_code, lines = run(str(text), str(empty), str(missing), str(good))
    assert exit_code == 1
    assert [set(line) for line in lines] == [{"file", "error"}] * 3 + [{"file", "codes", "ms"}]


def test_of_a_folder_every_picture_is_read(tmp_path: Path) -> None:
    below = tmp_path / "mail" / "attachments"
    below.mkdir(parents=True)
    photo = saved(below / "PHOTO.JPG", on_canvas(code_picture(CODE.secret)))
    wall = saved(tmp_path / "wall.png", noise(3))
    (tmp_path / "note.txt").write_text("no picture", encoding="utf-8")
    exit_code, lines = run(str(tmp_path))
    assert exit_code == 0
    assert [line["file"] for line in lines] == [str(photo), str(wall)]
    assert [len(line["codes"]) for line in lines] == [1, 0]


def test_a_code_that_holds_no_text_is_told_without_one(tmp_path: Path) -> None:
    code = segno.make(bytes(range(128, 160)), mode="byte", micro=False)
    file = tmp_path / "data.png"
    code.save(str(file), scale=6)
    _, (line,) = run(str(file))
    assert line["codes"] == []
    assert line["no_texts"] == ["QRCode"]
    out = io.StringIO()
    assert main([str(file)], out) == 0
    assert out.getvalue() == f"{file}: QRCode, no text or not all\n"


def test_every_seeded_photograph_is_read(tmp_path: Path) -> None:
    for seed in range(6):
        photo = saved(tmp_path / "photo.jpg", still(CODE.secret, seed, dark_mode=seed % 2 == 0))
        _, (line,) = run(str(photo))
        assert [code["text"] for code in line["codes"]] == [CODE.secret]


def test_a_folder_without_pictures_is_told(tmp_path: Path) -> None:
    out = io.StringIO()
    assert main([str(tmp_path)], out) == 0
    assert out.getvalue().startswith("0 pictures: ")
    silent = io.StringIO()
    assert main(["--json", str(tmp_path)], silent) == 0
    assert silent.getvalue() == ""


def test_without_json_a_person_can_read_it(tmp_path: Path) -> None:
    out = io.StringIO()
    good = saved(tmp_path / "good.png", code_picture("CIAO"))
    wall = saved(tmp_path / "wall.png", noise(3))
    assert main([str(good), str(wall), "nowhere.png"], out) == 1
    *lines, summary = out.getvalue().splitlines()
    assert lines == [
        f"{good}: QRCode 'CIAO'",
        f"{wall}: no code",
        "nowhere.png: No such file or directory",
    ]
    assert re.fullmatch(
        r"3 pictures: 1 with a code, 1 without, 1 not opened; 1 codes in \d+ ms", summary
    )


def test_help_says_what_comes_out(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    assert "Exit codes" in capsys.readouterr().out
