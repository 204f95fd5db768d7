"""Code 128, code set B: bars for the set-up sheet of readers (ISO/IEC 15417).

The rule it keeps: every printable ASCII sign can be drawn; a text of other signs is a bug.
"""

from __future__ import annotations

from typing import Final

#: White modules that the standard wants on either side.
QUIET_MODULES: Final = 10

_START_B, _STOP, _MODULUS = 104, 106, 103
#: Widths of bar and space in turn, for the values 0 to 106 (table 1 of the standard).
_WIDTHS = [
    "212222",
    "222122",
    "222221",
    "121223",
    "121322",
    "131222",
    "122213",
    "122312",
    "132212",
    "221213",
    "221312",
    "231212",
    "112232",
    "122132",
    "122231",
    "113222",
    "123122",
    "123221",
    "223211",
    "221132",
    "221231",
    "213212",
    "223112",
    "312131",
    "311222",
    "321122",
    "321221",
    "312212",
    "322112",
    "322211",
    "212123",
    "212321",
    "232121",
    "111323",
    "131123",
    "131321",
    "112313",
    "132113",
    "132311",
    "211313",
    "231113",
    "231311",
    "112133",
    "112331",
    "132131",
    "113123",
    "113321",
    "133121",
    "313121",
    "211331",
    "231131",
    "213113",
    "213311",
    "213131",
    "311123",
    "311321",
    "331121",
    "312113",
    "312311",
    "332111",
    "314111",
    "221411",
    "431111",
    "111224",
    "111422",
    "121124",
    "121421",
    "141122",
    "141221",
    "112214",
    "112412",
    "122114",
    "122411",
    "142112",
    "142211",
    "241211",
    "221114",
    "413111",
    "241112",
    "134111",
    "111242",
    "121142",
    "121241",
    "114212",
    "124112",
    "124211",
    "411212",
    "421112",
    "421211",
    "212141",
    "214121",
    "412121",
    "111143",
    "111341",
    "131141",
    "114113",
    "114311",
    "411113",
    "411311",
    "113141",
    "114131",
    "311141",
    "411131",
    "211412",
    "211214",
    "211232",
    "2331112",
]


def draw_bars(text: str) -> tuple[bool, ...]:
    """Return the modules of a code from left to right, black ones True, no quiet zone."""
    assert text.isascii(), "Code 128 B has ASCII only"
    assert text.isprintable(), "Code 128 B has no control signs"
    values = [_START_B, *(ord(sign) - ord(" ") for sign in text)]
    check = sum(value * max(place, 1) for place, value in enumerate(values)) % _MODULUS
    widths = "".join(_WIDTHS[value] for value in (*values, check, _STOP))
    return tuple(place % 2 == 0 for place, width in enumerate(widths) for _ in range(int(width)))
