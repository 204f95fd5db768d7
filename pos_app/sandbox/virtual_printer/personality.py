"""What kind of printer it pretends to be.

The rule it keeps: a personality is what documents and laboratories say of real machines, one
row each; what goes wrong with any of them is ``trouble``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

#: What Epson's have in ROM by slot; makers of clones copy the numbers.
_PC_PAGES: Final[Mapping[int, str]] = {
    0: "cp437",
    2: "cp850",
    3: "cp860",
    4: "cp863",
    5: "cp865",
    13: "cp857",
    16: "cp1252",
    17: "cp866",
    18: "cp852",
    19: "cp858",
}


@dataclass(frozen=True, slots=True)
class Personality:
    """How a printer behaves when nothing is wrong with it.

    Attributes:
        buffer_bytes: What its receive buffer holds; then it takes nothing more.
        speaks: It answers at all.
        echoes: It has ``GS ( H`` function 48; else it knows that command's length only.
        kanji_at_power_up: It reads two bytes above 80h as one Chinese sign until ``FS .``.
        pages: What ``ESC t`` can select: slot to codec.
        country: What ``ESC R`` is at power-up.
        pushes_status: Automatic status is on from power-up, as on Epson's Ethernet boards.
        lies: Says that all is well whatever is the matter (its ordered answers still wait).
        identity: ``GS I`` 65 to 69.
        counts_cuts: ``epson`` for ``GS g 2``, ``custom`` for ``GS E2h``, else nothing.
        has_full_status: DLE EOT 20, CUSTOM's.
        qr_levels: What ``GS ( k`` 69 counts from 30h on.
        cuts_before: What its cut counter stood at when it was switched on.
    """

    name: str
    buffer_bytes: int = 4096
    speaks: bool = True
    echoes: bool = False
    kanji_at_power_up: bool = False
    pages: Mapping[int, str] = field(default_factory=lambda: dict(_PC_PAGES))
    country: int = 0
    pushes_status: bool = False
    lies: bool = False
    identity: Mapping[int, bytes] = field(default_factory=dict)
    counts_cuts: str = ""
    has_full_status: bool = False
    qr_levels: str = "LMQH"
    cuts_before: int = 784


#: TM-T88VI and its kin, on USB or a serial line.
EPSON: Final = Personality(
    "epson",
    echoes=True,
    identity={65: b"40.04", 66: b"EPSON", 67: b"TM-T88VI", 68: b"X2LD000001", 69: b""},
    counts_cuts="epson",
)
#: The same behind its Ethernet board, which pushes status unasked (UB-E02, 4.3).
EPSON_ETHERNET: Final = Personality(
    "epson_ethernet",
    echoes=True,
    pushes_status=True,
    identity=EPSON.identity,
    counts_cuts="epson",
)
#: KUBE and VKP80: no echo, but a full status and counters.
CUSTOM: Final = Personality(
    "custom",
    buffer_bytes=16384,
    identity={65: b"1.00", 66: b"CUSTOM", 67: b"KUBE II", 68: b"0", 69: b""},
    counts_cuts="custom",
    has_full_status=True,
    # Its own count begins with "as it fits", which here is the least.
    qr_levels="LLMQH",
)
#: A printer of 58 or 80 mm from far away, set up for Italy by who sold it.
CLONE: Final = Personality("clone", kanji_at_power_up=True, country=6)
#: Takes bytes and never says a word: a spooler, Bluetooth one way, the cheapest boards.
SILENT: Final = Personality("silent", speaks=False)
#: Rongta's GS I names Epson (misspelt); status says "ready" whatever is the matter.
LIAR: Final = Personality(
    "liar",
    lies=True,
    identity={65: b"1.0", 66: b"EPOSN", 67: b"TM-T88V", 68: b"0", 69: b""},
)

PERSONALITIES: Final[Mapping[str, Personality]] = {
    each.name: each for each in (EPSON, EPSON_ETHERNET, CUSTOM, CLONE, SILENT, LIAR)
}
