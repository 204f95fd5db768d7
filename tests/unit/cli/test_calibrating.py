"""``pos-app printer calibrate``: from the answers to the printer that the till uses."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from pos_app.bootstrap.printers import printer_profile
from pos_app.cli import main
from pos_app.printer.profiles import Page
from pos_app.printer.units import FILE_NAME
from pos_app.settings import PrinterSettings, Settings

ADDRESS = "tcp://127.0.0.1:9"
SETTINGS = Settings(printer=PrinterSettings(ADDRESS))


def run(*arguments: str, typed: str, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr("sys.stdin", io.StringIO(typed))
    return main(("printer", "calibrate", *arguments))


def test_the_answers_are_what_the_till_prints_by(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "slip.bin"
    given = (ADDRESS, "--out", str(out), "--data", str(tmp_path))
    assert run(*given, typed="c\n\n48\n3\npqr\n1\n", monkeypatch=monkeypatch) == 0
    assert out.read_bytes().startswith(b"\x1b@")
    assert "columns = 48" in capsys.readouterr().out
    profile = printer_profile(SETTINGS, tmp_path)
    assert (profile.columns, profile.code_page_slot, profile.page) == (48, 16, Page.CP1252)
    assert printer_profile(SETTINGS, tmp_path / "elsewhere").columns == 42


def test_without_an_answer_nothing_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = (ADDRESS, "--out", str(tmp_path / "slip.txt"), "--data", str(tmp_path))
    assert run(*given, typed="\n" * 6, monkeypatch=monkeypatch) == 1
    assert not (tmp_path / FILE_NAME).exists()


def test_a_printer_that_is_not_there_is_said_to_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(ADDRESS, "--data", str(tmp_path), typed="", monkeypatch=monkeypatch) == 1
    assert "Lo scontrino non è uscito" in capsys.readouterr().out


@pytest.mark.parametrize("given", [(), ("ftp://x",), ("--out", "slip.doc")])
def test_what_is_not_understood_is_2(
    given: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(*given, "--data", str(tmp_path), typed="", monkeypatch=monkeypatch) == 2
