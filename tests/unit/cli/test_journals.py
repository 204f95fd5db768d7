"""``pos-app journal`` on a real journal: what it shows, and a copy that is put back."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from pos_app.bootstrap.identity import open_vault
from pos_app.cli import main
from pos_app.domain.operation import IntentId, State
from pos_app.field.enrolment import enrol
from pos_app.journal.sqlite_journal import JournalConfig, SqliteJournal
from pos_app.ports.enrolment import Enrolled
from pos_app.settings import BackendSettings, Settings, VaultSettings
from tests.helpers.backends import TERMS
from tests.helpers.operations import CODE, IID, QUOTED, in_state
from tests.unit.journal.test_opening import edit
from tests.unit.journal.test_sqlite_journal import change

URL = "http://127.0.0.1:9"
OTHER = replace(QUOTED, iid=IntentId("ab" * 16), number=184)


class Desk:
    """Enrols whoever asks as terminal T."""

    base_url = URL

    def make_seed(self) -> bytes:
        return bytes(32)

    def enrol(self, activation_code: str, seed: bytes, hardware_hint: str) -> Enrolled:
        del activation_code, seed, hardware_hint
        return Enrolled("T", "0027", bytes(32), "Tabaccheria", "Lecce", TERMS)


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> JournalConfig:
    """An enrolled machine whose journal has one sale, and the start of another."""
    settings = Settings(backend=BackendSettings(URL), vault=VaultSettings(sandbox_key=True))
    enrol(Desk(), open_vault(settings, tmp_path / "data"), "code")
    monkeypatch.setenv("POS_BACKEND_URL", URL)
    monkeypatch.setenv("POS_VAULT_SANDBOX_KEY", "true")
    monkeypatch.setenv("POS_SETTINGS", str(tmp_path / "absent.toml"))
    monkeypatch.setenv("POS_DATA", str(tmp_path / "data"))
    config = JournalConfig(tmp_path / "data" / "journal", "T")
    journal = SqliteJournal(config)
    journal.record(change(None, QUOTED))
    journal.record(change(State.QUOTED, in_state(State.CONFIRMED), "Confirmed"))
    journal.record(change(None, OTHER))
    journal.close()
    return config


def events(config: JournalConfig) -> int:
    journal = SqliteJournal(config)
    journal.close()
    return journal.head().seq


def test_shows_one_operation_by_number_or_id(
    config: JournalConfig, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["journal", "show", "183"]) == 0
    by_number = capsys.readouterr().out
    assert main(["journal", "show", IID]) == 0
    assert capsys.readouterr().out == by_number
    assert [line.split()[0] for line in by_number.splitlines()] == ["1", "2"]
    assert "QUOTED > CONFIRMED" in by_number
    assert main(["journal", "show", "7"]) == 1
    assert main(["journal", "show"]) == 2
    assert events(config) == 3


def test_exports_days_without_anything_about_the_customer(
    config: JournalConfig, capsys: pytest.CaptureFixture[str]
) -> None:
    assert config.folder.exists()
    assert main(["journal", "export", "--from", "2026-11-24", "--to", "2026-11-24"]) == 0
    out = capsys.readouterr().out
    head, first, second = out.splitlines()
    assert head.startswith("number,operation_id,state,amount_cents")
    assert first.startswith(f"183,{IID},CONFIRMED,5000,100,5100,2026-11-24T11:00:00+00:00,")
    assert second.endswith(",True")
    assert QUOTED.code_digest not in out
    assert CODE.tail not in out
    assert main(["journal", "export", "--to", "2026-11-23", "--format", "jsonl"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["journal", "export", "--from", "yesterday"]) == 2


def test_a_copy_is_looked_into_and_put_back(
    config: JournalConfig, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stick = tmp_path / "stick"
    assert main(["journal", "backup", "--to", str(stick)]) == 0
    (copy,) = stick.iterdir()
    capsys.readouterr()
    assert main(["journal", "verify", "--json", "--file", str(copy)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["events_proved"], told["operations_proved"]) == (3, 2)

    journal = SqliteJournal(config)
    journal.record(change(State.QUOTED, replace(OTHER, state=State.ABANDONED)))
    journal.close()
    assert main(["journal", "restore", str(copy)]) == 1
    assert "it would be lost" in capsys.readouterr().err
    assert events(config) == 4
    assert main(["journal", "restore", str(copy), "--over-newer"]) == 0
    assert events(config) == 3
    (kept,) = (config.folder / "set-aside").iterdir()
    assert main(["journal", "show", "184", "--file", str(kept)]) == 0
    assert "QUOTED > ABANDONED" in capsys.readouterr().out
    assert not (config.folder / "restore").exists()


def test_a_damaged_journal_is_replaced_without_being_asked(
    config: JournalConfig, tmp_path: Path
) -> None:
    assert main(["journal", "backup", "--to", str(tmp_path / "stick")]) == 0
    (copy,) = (tmp_path / "stick").iterdir()
    edit(config, "DELETE FROM operations")
    assert main(["journal", "verify"]) == 1
    assert main(["journal", "restore", str(copy)]) == 0
    assert events(config) == 3


@pytest.mark.parametrize("spoil", ["cut short", "of another key", "absent"])
def test_a_copy_that_is_none_changes_nothing(
    config: JournalConfig, tmp_path: Path, spoil: str
) -> None:
    assert main(["journal", "backup", "--to", str(tmp_path / "stick")]) == 0
    (copy,) = (tmp_path / "stick").iterdir()
    match spoil:
        case "cut short":
            copy.write_bytes(copy.read_bytes()[:-100])
        case "of another key":
            (tmp_path / "data" / "vault" / "secrets.json").rename(tmp_path / "away")
            settings = Settings(backend=BackendSettings(URL), vault=VaultSettings(sandbox_key=True))
            enrol(Desk(), open_vault(settings, tmp_path / "data"), "code")
        case _:
            copy.unlink()
    assert main(["journal", "restore", str(copy), "--over-newer"]) == 1
    assert events(config) == 3
    assert not (config.folder / "set-aside").exists()


@pytest.mark.parametrize("action", ["list", "verify", "show", "export", "backup", "restore"])
def test_nothing_is_touched_while_a_till_runs(config: JournalConfig, action: str) -> None:
    till = SqliteJournal(config)
    what = ["183"] if action in {"show", "restore"} else []
    assert main(["journal", action, *what]) == 3
    till.close()


def test_what_a_damaged_page_left_is_read_row_by_row(
    config: JournalConfig, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(
        config,
        "DROP TRIGGER events_are_not_changed;"
        "UPDATE events SET body = 'scribble' WHERE seq = 2;"
        "UPDATE operations SET record = '{' WHERE number = 184",
    )
    folder = str(config.folder)
    assert main(["journal", "verify", "--json", "--file", folder]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told == {
        "ok": False,
        "events": 2,
        "events_proved": 1,
        "events_lost": 1,
        "operations": 1,
        "operations_proved": 0,
        "operations_lost": 1,
    }
    assert main(["journal", "show", "183", "--file", folder]) == 0
    assert "NONE > QUOTED" not in capsys.readouterr().out


def test_a_destroyed_page_takes_its_own_rows_and_no_others(
    config: JournalConfig, capsys: pytest.CaptureFixture[str]
) -> None:
    journal = SqliteJournal(config)
    for number in range(200, 600):
        row = replace(QUOTED, iid=IntentId(f"{number:032x}"), number=number)
        journal.record(change(None, row))
    journal.close()
    path = config.folder / "journal.sqlite"
    path.with_name(f"{path.name}-wal").unlink()
    octets = bytearray(path.read_bytes())
    page = len(octets) // 4096 // 2
    octets[page * 4096 : (page + 1) * 4096] = bytes(4096)
    path.write_bytes(octets)
    assert main(["journal", "verify", "--json", "--file", str(path)]) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["events_lost"] + told["operations_lost"] > 0
    assert told["events_proved"] >= 380
    assert told["operations"] >= 380


def test_a_list_is_of_the_file_that_was_named(
    config: JournalConfig, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["journal", "backup", "--to", str(tmp_path / "stick")]) == 0
    (copy,) = (tmp_path / "stick").iterdir()
    edit(config, "DROP TRIGGER events_are_not_changed; DELETE FROM operations")
    capsys.readouterr()
    assert main(["journal", "list", "--count", "1", "--file", str(copy)]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["184"]
    assert main(["journal", "list", "--file", str(copy)]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == ["184", "183"]


@pytest.mark.parametrize("left", ["nothing", "an empty file"])
@pytest.mark.parametrize("action", ["list", "verify", "show", "export", "backup"])
def test_a_journal_that_is_gone_is_not_called_whole_and_none_is_made(
    config: JournalConfig, action: str, left: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for file in config.folder.iterdir():
        file.unlink()
    if left != "nothing":
        (config.folder / "journal.sqlite").touch()
    what = ["183"] if action == "show" else []
    assert main(["journal", action, *what]) == 3
    assert "there is none in" in capsys.readouterr().err
    assert main(["closure", "list"]) == 3
    assert [file.stat().st_size for file in config.folder.iterdir()] in ([], [0])


@pytest.mark.parametrize(
    "wrong",
    [
        ["list", "183"],
        ["list", "--count", "0"],
        ["list", "--count", "9" * 20],
        ["backup", "--file", "copy.posb"],
        ["export", "--from", "2026-11-25", "--to", "2026-11-24"],
    ],
)
def test_what_makes_no_sense_is_2(config: JournalConfig, wrong: list[str]) -> None:
    try:
        code: object = main(["journal", *wrong])
    except SystemExit as ended:
        code = ended.code
    assert code == 2
    assert events(config) == 3


@pytest.mark.parametrize("wrong", [["verify", "--file"], ["restore"]])
def test_a_file_that_is_not_there_is_a_sentence(
    config: JournalConfig, wrong: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    absent = str(config.folder / "absent.posb")
    assert main(["journal", *wrong, absent]) == 1
    assert capsys.readouterr().err.endswith(f"{absent}: No such file or directory\n")
