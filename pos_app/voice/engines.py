"""Which programs can speak, and how each is asked to: one line an engine.

The rule it keeps: a text goes in at the standard input and is never an argument, so that no
text is taken for an option, and no list of processes shows it.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pos_app.domain.words import Language

#: Slower than the engines' own 175 words a minute: it is for those who hear badly.
_WORDS_A_MINUTE = 150

#: .NET's own synthesiser takes a culture for its hint and falls back on its default voice.
_SAPI = (
    "[Console]::InputEncoding=[Text.Encoding]::UTF8;"
    "Add-Type -AssemblyName System.Speech;"
    "$voice=New-Object System.Speech.Synthesis.SpeechSynthesizer;"
    "$voice.SelectVoiceByHints(0,0,0,[Globalization.CultureInfo]'{language}');"
    "$voice.Speak([Console]::In.ReadToEnd())"
)


@dataclass(frozen=True, slots=True)
class Engine:
    """A program that speaks.

    Attributes:
        program: As it is found on the path.
        arguments: After it, with ``{language}`` as ISO 639-1; the text is its input.
        hush: The same program's arguments that silence it; empty where ending it does.
    """

    program: str
    arguments: tuple[str, ...]
    hush: tuple[str, ...] = ()

    def command(self, path: str, language: Language) -> Sequence[str]:
        given = (argument.replace("{language}", language.value) for argument in self.arguments)
        return (path, *given)


#: The best first. espeak-ng goes silent when it is ended; spd-say only hands on to a server.
ON_LINUX = (
    Engine("espeak-ng", ("-v", "{language}", "-s", str(_WORDS_A_MINUTE), "--stdin")),
    Engine("spd-say", ("--language", "{language}", "--pipe-mode"), ("--cancel",)),
)
#: Not tried on a real machine by us: the arguments are from Microsoft's reference.
ON_WINDOWS = (Engine("powershell", ("-NoProfile", "-NonInteractive", "-Command", _SAPI)),)


def find_engine(
    which: Callable[[str], str | None] = shutil.which, platform: str = sys.platform
) -> tuple[Engine, str] | None:
    """Return the first engine that this machine has, and where; None if it has none."""
    for engine in ON_WINDOWS if platform == "win32" else ON_LINUX:
        path = which(engine.program)
        if path is not None:
            return engine, path
    return None
