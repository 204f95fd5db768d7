"""The command line: help everywhere, exit codes as documented, sentences instead of traces."""

from __future__ import annotations

import io
import json
import os
import re
from pathlib import Path

import pytest

from pos_app import __version__
from pos_app.cli import _COMMANDS, main
from pos_app.printer.samples import SAMPLE_KEY


def run(*arguments: str) -> int:
    try:
        return main(arguments)
    except SystemExit as ended:
        return int(str(ended.code))


@pytest.mark.parametrize("command", [command.name for command in _COMMANDS])
def test_every_command_explains_itself(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(command, "--help") == 0
    said = capsys.readouterr().out
    assert said.startswith(f"usage: pos-app {command}")


def test_help_lists_commands_and_exit_codes(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--help") == 0
    said = capsys.readouterr().out
    assert all(command.name in said for command in _COMMANDS)
    assert "exit codes:" in said


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--version") == 0
    assert capsys.readouterr().out == f"pos-app {__version__}\n"


def test_a_word_nobody_knows_is_2(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("sell") == 2
    assert "sell" in capsys.readouterr().err


def test_wrong_settings_are_2_and_all_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = tmp_path / "settings.toml"
    wrong.write_text("[printer]\ncolumn = 42\n[shop]\nname = 3\n", encoding="utf-8")
    assert run("settings", "--settings", str(wrong)) == 2
    said = capsys.readouterr().err
    assert "did you mean columns?" in said
    assert "shop.name must be a text" in said


def test_settings_are_printed(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    empty = tmp_path / "settings.toml"
    empty.touch()
    assert run("settings", "--settings", str(empty)) == 0
    assert "printer.columns = 42\n" in capsys.readouterr().out


def test_a_settings_file_that_was_named_must_be_there(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert run("settings", "--settings", str(tmp_path / "absent.toml")) == 2
    assert "absent.toml" in capsys.readouterr().err


def test_one_that_is_only_expected_need_not_be(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("POS_SETTINGS", str(tmp_path / "absent.toml"))
    assert run("settings") == 0


@pytest.mark.parametrize("suffix", [".bin", ".txt", ".png"])
@pytest.mark.parametrize("kind", ["pre", "final", "duplicate"])
def test_sample_papers(tmp_path: Path, kind: str, suffix: str) -> None:
    out = tmp_path / f"paper{suffix}"
    assert run("receipt", "--sample", kind, "--columns", "32", "--out", str(out)) == 0
    assert out.stat().st_size > 100


def test_a_paper_of_a_kind_we_do_not_make_is_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("receipt", "--sample", "pre", "--out", str(tmp_path / "paper.doc")) == 2
    assert ".doc" in capsys.readouterr().err


@pytest.mark.parametrize("columns", ["32", "64"])
def test_a_receipt_is_checked_from_its_picture_and_from_its_text(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    columns: str,
) -> None:
    picture, text = tmp_path / "paper.png", tmp_path / "paper.txt"
    for out in (picture, text):
        run("receipt", "--sample", "final", "--columns", columns, "--out", str(out))
    assert run("receipt", "verify", str(picture), "--key", SAMPLE_KEY) == 0
    assert "EUR 51,00" in capsys.readouterr().out
    (code,) = re.findall(r"\[QR (.*)\]", text.read_text("utf-8"))
    assert run("receipt", "verify", code, "--key", SAMPLE_KEY) == 0
    monkeypatch.setattr("sys.stdin", io.StringIO(f"{code.replace('/5100/', '/9100/')}\n"))
    assert run("receipt", "verify", "-", "--key", SAMPLE_KEY) == 1
    assert "NON VERA" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 2),
        (("x",), 3),
        (("x", "--key", "AAAA"), 2),
        (("x", "--key", "no Base64"), 2),
        (("x", "--key", SAMPLE_KEY), 1),
        (("paper.png", "--key", SAMPLE_KEY), 1),
    ],
)
def test_what_cannot_be_checked_has_its_exit_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], code: int
) -> None:
    monkeypatch.setenv("POS_VAULT_SANDBOX_KEY", "true")
    monkeypatch.setenv("POS_BACKEND_URL", "http://127.0.0.1:9")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "paper.png").write_bytes(b"no picture")
    assert run("receipt", "verify", *arguments, "--data", str(tmp_path)) == code


def test_a_machine_that_is_not_enrolled_is_3_and_says_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POS_VAULT_SANDBOX_KEY", "true")
    monkeypatch.setenv("POS_BACKEND_URL", "http://127.0.0.1:9")
    settings, data = os.devnull, str(tmp_path / "data")
    assert run("journal", "list", "--settings", settings, "--data", data) == 3
    said = capsys.readouterr().err
    assert len(said.splitlines()) >= 2


def test_a_sandbox_key_is_refused_for_a_real_backend(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POS_VAULT_SANDBOX_KEY", "true")
    monkeypatch.setenv("POS_BACKEND_URL", "https://backend.example")
    settings, data = os.devnull, str(tmp_path / "data")
    assert run("journal", "backup", "--settings", settings, "--data", data) == 2
    assert "sandbox" in capsys.readouterr().err
    assert not (tmp_path / "data" / "vault").exists()


@pytest.mark.parametrize(
    "command",
    [
        ("enrol", "CODE"),
        ("journal", "list"),
        ("journal", "backup"),
        ("closure", "list"),
        ("pin", "set"),
    ],
)
@pytest.mark.parametrize("url", ["", "http://[::1", "http://127.0.0.1:x", "http://a.example"])
def test_an_address_that_is_none_is_2_and_a_sentence(
    typed: list[str],
    capsys: pytest.CaptureFixture[str],
    command: tuple[str, ...],
    url: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    typed += ["271828", "271828"]
    monkeypatch.setenv("POS_BACKEND_URL", url)
    assert run(*command) == 2
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 3
    assert said[-1].startswith("(")


def test_a_missing_picture_is_1_and_a_line_of_json(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("decode", "--json", str(tmp_path / "nothing.png")) == 1
    assert "error" in json.loads(capsys.readouterr().out)


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """A terminal at which somebody types, and a machine with a vault."""
    answers: list[str] = []
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda _: answers.pop(0))
    monkeypatch.setenv("POS_VAULT_SANDBOX_KEY", "1")
    monkeypatch.setenv("POS_BACKEND_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("POS_DATA", str(tmp_path))
    return answers


def test_a_pin_is_set_and_never_said(typed: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    typed += ["271828", "271828"]
    assert run("pin", "set") == 0
    said = "".join(capsys.readouterr())
    assert said == "the owner's PIN is set\n"


def test_a_pin_that_cannot_be_one_is_1(
    typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    typed += ["1234"]
    assert run("pin", "set") == 1
    assert "6 to 12 digits" in capsys.readouterr().err


@pytest.mark.parametrize(("key", "code"), [(EOFError, 1), (KeyboardInterrupt, 130)])
def test_a_pin_that_is_given_up_is_a_sentence(
    typed: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    key: type[BaseException],
    code: int,
) -> None:
    def give_up(_: str) -> str:
        raise key

    monkeypatch.setattr("getpass.getpass", give_up)
    assert typed == []
    assert run("pin", "set") == code
    assert "pos-app" in capsys.readouterr().err


def test_a_pin_without_a_vault_is_not_set(
    typed: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("POS_BACKEND_URL", "https://backend.example")
    typed += ["271828", "271828"]
    assert run("pin", "set") == 2
    assert "sandbox_key" in capsys.readouterr().err


def test_a_pin_is_not_read_from_a_pipe(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: False)
    assert run("pin", "set") == 3
    assert "not shown" in capsys.readouterr().err


def test_sounds_are_written_to_a_file(tmp_path: Path) -> None:
    out = tmp_path / "busy.wav"
    assert run("sound", "test", "busy", "--volume", "30", "--out", str(out)) == 0
    assert out.read_bytes()[:4] == b"RIFF"
    assert run("sound", "test", "--out", str(tmp_path / "none" / "all.wav")) == 1


def test_a_machine_without_a_voice_says_so_and_is_1(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POS_SOUND_DEVICE", "printer")
    monkeypatch.setenv("POS_PRINTER_ADDRESS", "tcp://127.0.0.1:1")
    assert run("sound", "test") == 1
    said = capfd.readouterr()
    assert said.out == "nothing can be heard here: the printer's buzzer\n"
    assert said.err == ""


@pytest.mark.parametrize("volume", ["101", "-1", "loud"])
def test_a_volume_that_is_none_is_2(volume: str) -> None:
    assert run("sound", "test", "--volume", volume) == 2


def test_what_was_chosen_at_the_till_is_in_force_and_what_is_damaged_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    chosen = '[screen]\ntheme = "dark"\nlanguage = "xx"\n'
    (tmp_path / "preferences.toml").write_text(chosen, encoding="utf-8")
    assert run("settings", "--data", str(tmp_path)) == 0
    said = capsys.readouterr()
    assert "screen.theme = 'dark'" in said.out
    assert "preferences, ignored: screen.language must be one of it" in said.err
