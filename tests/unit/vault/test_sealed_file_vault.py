from __future__ import annotations

import json
import os
import threading
from pathlib import Path

import pytest

from pos_app.domain.faults import FaultCode
from pos_app.ports.vault import VaultError
from pos_app.vault.sealed_file_vault import FILE_NAME, SealedFileVault, sandbox_master_key

KEY = b"\x01" * 32


def vault_in(folder: Path, key: bytes = KEY) -> SealedFileVault:
    return SealedFileVault(folder, key, "test")


def entries_of(folder: Path) -> dict[str, str]:
    kept = json.loads((folder / FILE_NAME).read_text("ascii"))
    assert isinstance(kept, dict)
    return kept


def assert_locked(vault: SealedFileVault, name: str = "seed") -> None:
    with pytest.raises(VaultError) as locked:
        vault.read(name)
    assert locked.value.fault.code is FaultCode.VAULT_LOCKED


def test_the_file_is_private_and_holds_no_secret(tmp_path: Path) -> None:
    vault_in(tmp_path).write("seed", b"hunter2hunter2")
    path = tmp_path / FILE_NAME
    assert path.stat().st_mode & 0o777 == 0o600
    assert b"hunter2" not in path.read_bytes()


def test_a_file_of_another_machine_is_locked(tmp_path: Path) -> None:
    vault_in(tmp_path).write("seed", b"secret")
    assert_locked(vault_in(tmp_path, b"\x02" * 32))


def test_swapped_entries_are_locked(tmp_path: Path) -> None:
    vault = vault_in(tmp_path)
    vault.write("seed", b"one")
    vault.write("other", b"two")
    kept = entries_of(tmp_path)
    swapped = {"seed": kept["other"], "other": kept["seed"]}
    (tmp_path / FILE_NAME).write_text(json.dumps(swapped), "ascii")
    assert_locked(vault)
    assert_locked(vault, "other")


@pytest.mark.parametrize("kept", ["", "[]", '{"seed": 1}', '{"seed": "%"}', '{"seed": "AAAA"}'])
def test_a_damaged_file_is_locked_and_not_overwritten_by_reading(tmp_path: Path, kept: str) -> None:
    (tmp_path / FILE_NAME).write_text(kept, "ascii")
    assert_locked(vault_in(tmp_path))
    assert (tmp_path / FILE_NAME).read_text("ascii") == kept


def test_a_flipped_bit_is_noticed(tmp_path: Path) -> None:
    vault = vault_in(tmp_path)
    vault.write("seed", b"secret")
    entry = entries_of(tmp_path)["seed"]
    flipped = entry[:20] + ("A" if entry[20] != "A" else "B") + entry[21:]
    (tmp_path / FILE_NAME).write_text(json.dumps({"seed": flipped}), "ascii")
    assert_locked(vault)


def test_a_master_key_of_the_wrong_size_is_refused(tmp_path: Path) -> None:
    with pytest.raises(VaultError) as locked:
        vault_in(tmp_path, b"short")
    assert locked.value.fault.code is FaultCode.VAULT_LOCKED


def test_a_write_that_fails_keeps_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = vault_in(tmp_path)
    vault.write("seed", b"one")

    def disk_full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", disk_full)
    with pytest.raises(VaultError):
        vault.write("seed", b"two")
    monkeypatch.undo()
    assert vault.read("seed") == b"one"
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".new"] == []


def test_two_writers_lose_nothing_of_each_other(tmp_path: Path) -> None:
    names = [f"secret-{number}" for number in range(24)]

    def write(mine: list[str]) -> None:
        vault = vault_in(tmp_path)
        for name in mine:
            vault.write(name, name.encode())

    threads = [threading.Thread(target=write, args=(names[half::2],)) for half in (0, 1)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {name: vault_in(tmp_path).read(name) for name in names} == {
        name: name.encode() for name in names
    }


def test_the_sandbox_s_key_is_made_once_and_private(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    first = sandbox_master_key(folder)
    assert len(first) == 32
    assert sandbox_master_key(folder) == first
    assert all(path.stat().st_mode & 0o077 == 0 for path in folder.iterdir())
