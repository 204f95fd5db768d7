"""Who this terminal is, where its secrets lie, and whose word it takes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.bootstrap.exits import NotReady
from pos_app.bootstrap.languages import second_words
from pos_app.domain.faults import Fault, FaultCode
from pos_app.domain.shop import Shop
from pos_app.settings import Settings

if TYPE_CHECKING:
    from pos_app.domain.our_papers import ReceiptClaim
    from pos_app.field.enrolment import Identity
    from pos_app.ports.vault import Vault


def data_folder(given: Path | None) -> Path:
    """Return where journal, vault file and log lie, and what was chosen at the till."""
    return given or _user_data_folder() / "pos-app"


def _user_data_folder() -> Path:
    """Return what ``platformdirs.user_data_path`` does.

    It is asked for before the first frame, when nothing but Qt and the standard library may come.
    """
    match sys.platform:
        case "win32":
            local = os.environ.get("LOCALAPPDATA")
            return Path(local) if local else Path.home() / "AppData" / "Local"
        case "darwin":
            return Path.home() / "Library" / "Application Support"
        case _:
            given = os.environ.get("XDG_DATA_HOME", "").strip()
            return Path(given) if given else Path.home() / ".local" / "share"


def identity_of(settings: Settings, data: Path) -> Identity:
    """Return who this terminal is.

    Raises:
        NotReady: the vault cannot be read, or this machine has never been enrolled.
    """
    from pos_app.field.enrolment import load_identity
    from pos_app.ports.vault import VaultError

    try:
        identity = load_identity(open_vault(settings, data))
    except VaultError as error:
        raise NotReady(error.fault) from error
    if identity is None:
        raise NotReady(Fault(FaultCode.NOT_ENROLLED))
    if identity.base_url != settings.backend.url:
        # The vault was chosen for the backend that is set; requests go to the enrolled one.
        detail = f"enrolled at {identity.base_url}, but backend.url is {settings.backend.url!r}"
        raise NotReady(Fault(FaultCode.SETTINGS_WRONG, detail))
    return identity


def shop_of(settings: Settings, identity: Identity) -> Shop:
    from pos_app.domain.our_papers import PaperSeal

    return Shop(
        name=settings.shop.name or identity.shop_name,
        address=settings.shop.address or identity.shop_address,
        terminal_label=identity.terminal_label,
        # Of the key that outlives a new enrolment: papers of yesterday stay known.
        seal=PaperSeal(identity.code_digest_key),
        provider=settings.shop.provider,
        second=second_words(settings),
    )


def open_vault(settings: Settings, data: Path) -> Vault:
    """Open the store of this machine's secrets.

    Raises:
        VaultError: there is none, or it does not open.
        NotReady: a sandbox key is set for a backend that is not a sandbox on this machine.
    """
    from pos_app.vault.registry import VaultConfig
    from pos_app.vault.registry import open_vault as open_best

    sandbox = settings.vault.sandbox_key
    if sandbox and not _is_here(settings.backend.url):
        detail = "vault.sandbox_key is for a sandbox on this machine only"
        raise NotReady(Fault(FaultCode.SETTINGS_WRONG, detail))
    credentials = os.environ.get("POS_CREDENTIALS") or os.environ.get("CREDENTIALS_DIRECTORY")
    folder = Path(credentials) if credentials else None
    return open_best(VaultConfig(data / "vault", folder, sandbox=sandbox))


def check_pretended(settings: Settings, data: Path) -> None:
    """Make sure that a training touches nothing true: neither backend nor vault nor journal.

    Raises:
        NotReady: the backend is not a sandbox on this machine, its secrets would lie where true
            ones do, or the folder is the till's own. Nothing was opened.
    """
    own = data_folder(None)
    is_own = data.resolve() == own.resolve() or own.resolve() in data.resolve().parents
    if not settings.vault.sandbox_key or is_own or not _is_here(settings.backend.url):
        detail = "a training has a sandbox and a folder of its own, and nothing else"
        raise NotReady(Fault(FaultCode.SETTINGS_WRONG, detail))


def _is_here(backend_url: str) -> bool:
    """Whether a backend is on this very machine.

    Raises:
        NotReady: its address is none.
    """
    from pos_app.backend.transport import check_base_url, is_loopback

    try:
        return is_loopback(check_base_url(backend_url).host)
    except ValueError as error:
        raise NotReady(Fault(FaultCode.SETTINGS_WRONG, str(error))) from error


def enrol(settings: Settings, data: Path, activation_code: str) -> Identity:
    """Trade an activation code for an identity, and keep it in the vault.

    Raises:
        NotReady: not enrolled; nothing is lost, and the same code may be tried again.
    """
    from pos_app.backend.client import BackendConfig
    from pos_app.backend.enrolment import HttpEnrolmentDesk
    from pos_app.field.enrolment import enrol as trade
    from pos_app.ports.backend import BackendError
    from pos_app.ports.vault import VaultError

    try:
        desk = HttpEnrolmentDesk(BackendConfig(settings.backend.url))
        return trade(desk, open_vault(settings, data), activation_code, sys.platform)
    except (BackendError, VaultError) as error:
        raise NotReady(error.fault) from error
    except ValueError as error:
        raise NotReady(Fault(FaultCode.SETTINGS_WRONG, str(error))) from error


def receipt_checker(public_key: bytes) -> Callable[[ReceiptClaim], bool]:
    """Return what tells a true receipt by the backend's key.

    Raises:
        ValueError: the key is none.
    """
    from base64 import b64encode

    from pos_app.backend import wire
    from pos_app.backend.signing import NotSigned, PinnedBackend

    backend = PinnedBackend(public_key)

    def is_signed(claim: ReceiptClaim) -> bool:
        signature = b64encode(claim.signature).decode("ascii")
        try:
            backend.check(
                wire.DECISION_DOMAIN, wire.Envelope(record=claim.record, signature=signature)
            )
        except NotSigned:
            return False
        return True

    return is_signed
