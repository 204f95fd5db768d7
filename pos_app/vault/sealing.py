"""Seals what leaves the journal's folder, under a key that stays in the vault.

The rule it keeps: a piece opens only where it was sealed to be (its name is bound in), and a
key is made once: another one would leave every older copy shut.
"""

from __future__ import annotations

import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from pos_app.ports.vault import Vault

JOURNAL_KEY = "journal-key"
_KEY_BYTES = 32
_NONCE_BYTES = 12


class Sealer:
    """AES-256-GCM with a random nonce. Any thread."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(key)

    def seal(self, octets: bytes, bound_to: bytes) -> bytes:
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, octets, bound_to)

    def unseal(self, sealed: bytes, bound_to: bytes) -> bytes:
        """Return what was sealed.

        Raises:
            ValueError: another key, another place, or not as it was sealed.
        """
        try:
            return self._cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], bound_to)
        except (InvalidTag, ValueError) as error:
            raise ValueError("sealed under another key, or changed") from error


def journal_sealer(vault: Vault) -> Sealer:
    """Return the sealer of this machine's journal copies; its key is made at the first call.

    Raises:
        VaultError: the vault cannot be read or written.
    """
    key = vault.read(JOURNAL_KEY)
    if key is None:
        key = secrets.token_bytes(_KEY_BYTES)
        vault.write(JOURNAL_KEY, key)
    return Sealer(key)
