"""Secrets in one file, each entry sealed under a master key that does not lie beside it.

This is the answer on a till without a desktop: systemd unseals the master key (to the TPM
where there is one) and shows it to the till alone. The rule it keeps: an entry opens only
under the key and the name it was sealed with, so entries cannot be swapped, nor a file brought
from another machine. Writes are atomic and on the disk when ``write`` returns.
"""

from __future__ import annotations

import base64
import binascii
import fcntl
import json
import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.vault import VaultError

FILE_NAME = "secrets.json"
SANDBOX_KEY_NAME = "sandbox-master-key"
MASTER_KEY_BYTES = 32
_SERVICE = "pos-app"
_NONCE_BYTES = 12
_PRIVATE = 0o600
_PRIVATE_DIR = 0o700


class SealedFileVault:
    """``ports.vault.Vault`` over one file; several processes may share it.

    Raises:
        VaultError: VAULT_LOCKED, the master key has the wrong size.
    """

    def __init__(self, folder: Path, master_key: bytes, key_source: str) -> None:
        if len(master_key) != MASTER_KEY_BYTES:
            raise _locked(f"the master key has {len(master_key)} bytes, not {MASTER_KEY_BYTES}")
        self._folder = folder
        self._path = folder / FILE_NAME
        self._cipher = AESGCM(master_key)
        self._key_source = key_source

    def describe(self) -> str:
        return f"sealed file {self._path} ({self._key_source})"

    def read(self, name: str) -> bytes | None:
        entry = self._entries().get(name)
        return None if entry is None else self._open(name, entry)

    def write(self, name: str, secret: bytes) -> None:
        with self._locked():
            entries = {**self._entries(), name: self._seal(name, secret)}
            self._replace(json.dumps(entries, sort_keys=True).encode("ascii"))

    def _seal(self, name: str, secret: bytes) -> str:
        nonce = secrets.token_bytes(_NONCE_BYTES)
        sealed = self._cipher.encrypt(nonce, secret, _bound_to(name))
        return base64.b64encode(nonce + sealed).decode("ascii")

    def _open(self, name: str, entry: str) -> bytes:
        try:
            octets = base64.b64decode(entry, validate=True)
            return self._cipher.decrypt(
                octets[:_NONCE_BYTES], octets[_NONCE_BYTES:], _bound_to(name)
            )
        except (InvalidTag, ValueError, binascii.Error) as error:
            raise _locked(
                f"{self._path} does not open with this machine's master key: it comes from "
                "another machine, or somebody has changed it"
            ) from error

    def _entries(self) -> Mapping[str, str]:
        try:
            kept = json.loads(self._path.read_bytes())
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            raise _locked(f"{self._path} cannot be read ({type(error).__name__})") from error
        if not isinstance(kept, dict) or not all(isinstance(entry, str) for entry in kept.values()):
            raise _locked(f"{self._path} is not a file of sealed entries")
        return kept

    @contextmanager
    def _locked(self) -> Iterator[None]:
        """Keep other processes out while the file is read, changed and put in place."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=_PRIVATE_DIR)
            lock = os.open(self._folder / f"{FILE_NAME}.lock", os.O_CREAT | os.O_RDWR, _PRIVATE)
        except OSError as error:
            raise _locked(f"{self._folder} cannot be written: {error.strerror}") from error
        try:
            fcntl.flock(lock, fcntl.LOCK_EX)
            yield
        finally:
            os.close(lock)

    def _replace(self, octets: bytes) -> None:
        try:
            write_private(self._path, octets)
        except OSError as error:
            raise _locked(f"{self._path} cannot be written: {error.strerror}") from error


def sandbox_master_key(folder: Path) -> bytes:
    """Return the sandbox's master key, making it where there is none.

    It lies beside what it seals and keeps nobody out: for a backend on this machine only.

    Raises:
        VaultError: VAULT_LOCKED, the folder cannot be written.
    """
    path = folder / SANDBOX_KEY_NAME
    try:
        if path.exists():
            return path.read_bytes()
        folder.mkdir(parents=True, exist_ok=True, mode=_PRIVATE_DIR)
        write_private(path, secrets.token_bytes(MASTER_KEY_BYTES))
        return path.read_bytes()
    except OSError as error:
        raise _locked(f"{path} cannot be made: {error.strerror}") from error


def write_private(path: Path, octets: bytes) -> None:
    """Put a file in place whole, readable by its owner alone, and on the disk on return."""
    draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}.new")
    handle = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _PRIVATE)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(octets)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        # Without it the rename itself may be lost at a power cut.
        os.fsync(folder)
    finally:
        os.close(folder)


def _bound_to(name: str) -> bytes:
    return f"{_SERVICE}\0{name}".encode()


def _locked(detail: str) -> VaultError:
    return VaultError(Fault(FaultCode.VAULT_LOCKED, detail))
