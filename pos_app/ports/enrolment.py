"""What makes a machine a terminal: the desk that takes an activation code and gives a name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from pos_app.ports.backend import Terms


@dataclass(frozen=True, slots=True)
class Enrolled:
    """Who this machine is from now on.

    Attributes:
        terminal_label: The short number people say ("0027"), for papers.
        backend_public_key: 32 octets (Ed25519): whose signature decides from now on.
    """

    terminal_id: str
    terminal_label: str
    backend_public_key: bytes
    shop_name: str
    shop_address: str
    terms: Terms


class EnrolmentDesk(Protocol):
    """Called at first start, from any one thread; ``enrol`` blocks for at most ten seconds."""

    @property
    def base_url(self) -> str:
        """The backend that this desk belongs to."""
        ...

    def make_seed(self) -> bytes:
        """Return the secret of a new signing key: 32 random octets."""
        ...

    def enrol(self, activation_code: str, seed: bytes, hardware_hint: str) -> Enrolled:
        """Trade the code and the key's public half for an identity.

        The same code with the same key gives the same answer again, so a lost one is repaired
        by asking once more.

        Raises:
            BackendError: ENROLMENT_REFUSED for a code that is wrong, too old or another
                machine's; anything else is as silent as ever.
        """
        ...
