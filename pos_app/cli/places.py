"""What commands share: where settings and data lie, and what is said when they are no good."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from pos_app.bootstrap.exits import EXIT_USAGE

if TYPE_CHECKING:
    from pos_app.bootstrap.exits import NotReady
    from pos_app.domain.words import Words
    from pos_app.preferences import Preferred
    from pos_app.settings import Settings, WrongSettings

EXIT_CODES = """\
exit codes:
  0  done, or yes
  1  the answer is no, or something was refused or found wrong
  2  the command or a setting was not understood
  3  this machine is not ready: no screen, not enrolled, journal in use or damaged
"""

#: Set up by the technician for the machine; the till's data belong to its user.
_SETTINGS_PATH = Path("/etc/pos-app/settings.toml")


def add_place_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--settings",
        type=Path,
        metavar="FILE",
        default=argparse.SUPPRESS,
        help=f"the settings, TOML (else $POS_SETTINGS, else {_SETTINGS_PATH})",
    )
    parser.add_argument(
        "--data",
        type=Path,
        metavar="DIR",
        default=argparse.SUPPRESS,
        help="where journal and log lie (else $POS_DATA, else the user's data folder)",
    )


def place_words(parsed: argparse.Namespace) -> list[str]:
    """Return the arguments that name the same places again, for a command that follows."""
    given = {name: getattr(parsed, name, None) for name in ("settings", "data")}
    return [word for name, value in given.items() if value for word in (f"--{name}", str(value))]


def settings_of(parsed: argparse.Namespace) -> Settings:
    from pos_app.settings import WrongSettings

    try:
        preferred = load_settings(parsed)
    except WrongSettings as error:
        say_wrong(error)
        raise SystemExit(EXIT_USAGE) from error
    say_ignored(preferred)
    return preferred.settings


def load_settings(parsed: argparse.Namespace) -> Preferred:
    """Read the settings, and what was chosen at the till over them.

    Raises:
        WrongSettings: something in them is wrong, or the file that was named is not there; one
            that is only expected, by the environment or in its usual place, may be absent.
    """
    from pos_app.bootstrap.identity import data_folder
    from pos_app.preferences import prefer
    from pos_app.settings import WrongSettings, load

    named: Path | None = getattr(parsed, "settings", None)
    if named is not None and not named.exists():
        raise WrongSettings([f"There is no file {named}."])
    settings = load(named or Path(os.environ.get("POS_SETTINGS") or _SETTINGS_PATH), os.environ)
    return prefer(settings, data_folder(data_of(parsed)), os.environ)


def say_ignored(preferred: Preferred) -> None:
    """Say what was chosen at the till and cannot be understood: it counts for nothing."""
    for complaint in preferred.ignored:
        print(f"pos-app: preferences, ignored: {complaint}", file=sys.stderr)


def say_wrong(error: WrongSettings) -> None:
    for complaint in error.complaints:
        print(f"pos-app: settings: {complaint}", file=sys.stderr)


def data_of(parsed: argparse.Namespace) -> Path | None:
    given = getattr(parsed, "data", None) or os.environ.get("POS_DATA")
    return Path(given) if given else None


def say_not_ready(words: Words, error: NotReady) -> int:
    code = error.fault.code.value
    print(words(f"fault.{code}.what"), file=sys.stderr)
    print(words(f"fault.{code}.do"), file=sys.stderr)
    if error.fault.detail:
        print(f"({error.fault.detail})", file=sys.stderr)
    return error.exit_code
