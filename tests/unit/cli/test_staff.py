"""The technician's commands about operators: who they are, never with a PIN in sight."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.cli import main

PIN = "271828"


@pytest.fixture(autouse=True)
def typed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """A terminal at which one PIN is typed again and again, and a machine with a vault."""
    prompts: list[str] = []

    def answer(prompt: str) -> str:
        prompts.append(prompt)
        return PIN

    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("getpass.getpass", answer)
    monkeypatch.setenv("POS_VAULT_SANDBOX_KEY", "1")
    monkeypatch.setenv("POS_BACKEND_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("POS_DATA", str(tmp_path))
    monkeypatch.setenv("POS_SETTINGS", str(tmp_path / "none.toml"))
    # What a check costs is tested where it is made.
    monkeypatch.setattr("pos_app.vault.operators.Cost.__init__.__defaults__", (8, 1))
    return prompts


def run(*arguments: str) -> int:
    return main(["operators", *arguments])


def listed(capsys: pytest.CaptureFixture[str]) -> list[list[str]]:
    capsys.readouterr()
    assert run("list") == 0
    return [line.split() for line in capsys.readouterr().out.splitlines()]


def test_operators_come_change_leave_and_come_back(capsys: pytest.CaptureFixture[str]) -> None:
    assert listed(capsys) == []
    assert run("add", "owner", "Rosa") == 0
    assert run("add", "operator", "Anna") == 0
    assert run("rename", "2", "Anna-B") == 0
    assert run("role", "2", "technician") == 0
    assert run("deactivate", "2") == 0
    assert listed(capsys) == [["1", "Rosa", "owner"], ["2", "Anna-B", "technician", "has", "left"]]
    assert run("activate", "2") == 0
    assert run("pin", "2") == 0
    assert listed(capsys)[1] == ["2", "Anna-B", "technician"]


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (("add", "operator", "Anna"), "one owner has to stay, and be there first"),
        (("deactivate", "1"), "there is no operator 1"),
        (("pin", "x"), "there is no operator x"),
    ],
)
def test_what_cannot_be_is_1_and_a_sentence(
    capsys: pytest.CaptureFixture[str], command: tuple[str, ...], why: str
) -> None:
    assert run(*command) == 1
    assert why in capsys.readouterr().err


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (("add", "operator", "ROSA"), "somebody else has that name"),
        (("add", "operator", "x" * 17), "a name has 1 to 16 signs"),
        (("role", "1", "operator"), "one owner has to stay"),
    ],
)
def test_what_speaks_against_a_change_is_1_and_a_sentence(
    capsys: pytest.CaptureFixture[str], command: tuple[str, ...], why: str
) -> None:
    assert run("add", "owner", "Rosa") == 0
    assert run(*command) == 1
    assert why in capsys.readouterr().err


def test_a_pin_is_asked_for_by_name_and_never_said(
    typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("add", "owner", "Rosa") == 0
    assert typed == ["New PIN of Rosa: ", "The same again: "]
    assert PIN not in "".join(capsys.readouterr())


def test_no_command_takes_a_pin_as_an_argument(capsys: pytest.CaptureFixture[str]) -> None:
    """Arguments are seen by every other user of the machine."""
    for command in (("pin", "1", PIN), ("add", "owner", "Rosa", PIN), ("list", PIN)):
        with pytest.raises(SystemExit) as caught:
            run(*command)
        assert caught.value.code == 2
    assert "unrecognized arguments" in capsys.readouterr().err


def test_a_pin_is_not_read_from_a_pipe(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: False)
    assert run("add", "owner", "Rosa") == 3
    assert "not shown" in capsys.readouterr().err


def test_the_owners_pin_makes_the_first_owner_and_then_changes_hers(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["pin", "set"]) == 0
    assert main(["pin", "set"]) == 0
    assert listed(capsys) == [["1", "Titolare", "owner"]]
    assert run("add", "owner", "Rosa") == 0
    assert main(["pin", "set"]) == 1
    assert "several owners" in capsys.readouterr().err


def test_without_a_vault_nobody_is_listed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("POS_BACKEND_URL", "https://backend.example")
    assert run("list") == 2
    assert "sandbox_key" in capsys.readouterr().err
