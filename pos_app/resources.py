"""Where the files that ship with the program are: fonts, icons, sounds, translations.

The rule it keeps: one place knows that a checkout keeps them in ``resources/`` beside the
package and an installed wheel in ``pos_app/_resources``.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_INSTALLED = _PACKAGE / "_resources"
_CHECKOUT = _PACKAGE.parent / "resources"


def resource_path(*parts: str) -> Path:
    """Return the path of a shipped file, ``resource_path("fonts", "IBMPlexMono-Bold.ttf")``.

    Whether the file is there is not looked at: opening it says so in its own words.
    """
    root = _INSTALLED if _INSTALLED.is_dir() else _CHECKOUT
    return root.joinpath(*parts)
