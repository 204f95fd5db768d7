"""Which engine speaks on which machine, and how it is asked to."""

from __future__ import annotations

from collections.abc import Callable

from pos_app.domain.words import Language
from pos_app.voice.engines import ON_LINUX, ON_WINDOWS, find_engine


def having(*programs: str) -> Callable[[str], str | None]:
    def which(program: str) -> str | None:
        return f"/bin/{program}" if program in programs else None

    return which


def test_the_best_engine_that_is_there_is_taken() -> None:
    both = having("espeak-ng", "spd-say")
    assert find_engine(both, "linux") == (ON_LINUX[0], "/bin/espeak-ng")
    assert find_engine(having("spd-say"), "linux") == (ON_LINUX[1], "/bin/spd-say")
    assert find_engine(having("powershell"), "win32") == (ON_WINDOWS[0], "/bin/powershell")
    assert find_engine(having(), "linux") is None


def test_the_language_is_in_the_command_and_no_text_is() -> None:
    command = ON_LINUX[0].command("/usr/bin/espeak-ng", Language.SLOVENE)
    assert command == ("/usr/bin/espeak-ng", "-v", "sl", "-s", "150", "--stdin")
    (_, *_, script) = ON_WINDOWS[0].command("powershell", Language.GERMAN)
    assert "CultureInfo]'de'" in script
