"""What every spoken voice keeps to: the fake, muteness, and real child processes.

The engine is a script that writes down what it was told and then holds, as a long sentence
does; real engines are not asked, because a test has no ears.
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from pos_app.domain.words import Language
from pos_app.ports.voice import Speech, Voice
from pos_app.voice.engines import Engine
from pos_app.voice.registry import open_voice
from pos_app.voice.speaker import EngineVoice, Muteness
from tests.helpers.processes import children, wait_until
from tests.helpers.speeches import RecordingSpeech

TOTAL = Speech("Totale 51 euro. Confermi?", Language.ITALIAN)
DONE = Speech("Top-up done.", Language.ENGLISH)

#: Writes its arguments and its input to a file named after its process, then speaks for long.
SCRIPT = """
import os, sys, time
from pathlib import Path
heard = sys.stdin.buffer.read().decode("utf-8")
told = Path(sys.argv[1]) / f"{os.getpid()}.part"
told.write_text(" ".join(sys.argv[2:]) + "|" + heard, encoding="utf-8")
told.rename(told.with_suffix(".said"))
time.sleep(float(os.environ.get("SPEAKS_S", "60")))
"""


class Bench:
    """A voice over the script, and what the script was told."""

    def __init__(self, folder: Path, *, hush: tuple[str, ...] = ()) -> None:
        self.folder = folder
        self._before = set(children())
        script = folder / "engine.py"
        script.write_text(SCRIPT, encoding="utf-8")
        given = (str(script), str(folder), "-v", "{language}", "--stdin")
        quiet = (str(script), str(folder), *hush) if hush else ()
        self.voice = EngineVoice(Engine("python", given, quiet), sys.executable)

    @property
    def said(self) -> list[str]:
        files = sorted(self.folder.glob("*.said"), key=lambda file: file.stat().st_mtime_ns)
        return [file.read_text(encoding="utf-8") for file in files]

    @property
    def speaking(self) -> set[int]:
        return set(children()) - self._before


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_the_text_is_the_input_and_never_an_argument(bench: Bench) -> None:
    bench.voice.say(Speech("--version; $(reboot) è così", Language.ITALIAN))
    assert wait_until(lambda: len(bench.said) == 1)
    assert bench.said == ["-v it --stdin|--version; $(reboot) è così\n"]
    (child,) = bench.speaking
    assert b"reboot" not in Path(f"/proc/{child}/cmdline").read_bytes()
    bench.voice.close()


def test_the_newest_takes_the_place_of_what_is_being_said(bench: Bench) -> None:
    bench.voice.say(TOTAL)
    assert wait_until(lambda: len(bench.said) == 1)
    (first,) = bench.speaking
    bench.voice.say(DONE)
    assert wait_until(lambda: len(bench.said) == 2)
    assert first not in bench.speaking
    assert len(bench.speaking) == 1
    assert bench.said[1] == "-v en --stdin|Top-up done.\n"
    bench.voice.close()


def test_hushed_and_closed_it_leaves_no_process(bench: Bench) -> None:
    bench.voice.say(TOTAL)
    assert wait_until(lambda: len(bench.said) == 1)
    bench.voice.hush()
    assert wait_until(lambda: not bench.speaking)
    bench.voice.say(TOTAL)
    assert wait_until(lambda: len(bench.said) == 2)
    bench.voice.close()
    assert not bench.speaking
    bench.voice.close()
    bench.voice.say(DONE)
    assert len(bench.said) == 2


def test_an_engine_that_hands_on_to_a_server_is_told_to_be_silent(tmp_path: Path) -> None:
    bench = Bench(tmp_path, hush=("--cancel",))
    os.environ["SPEAKS_S"] = "0"
    try:
        bench.voice.say(TOTAL)
        assert wait_until(lambda: len(bench.said) == 1)
        bench.voice.hush()
        assert wait_until(lambda: "--cancel|" in bench.said)
    finally:
        del os.environ["SPEAKS_S"]
    bench.voice.close()


@pytest.mark.parametrize(
    "program", ["/nowhere/espeak-ng", "/bin/false"], ids=["has gone", "ends before it has read"]
)
def test_a_broken_engine_is_no_trouble(program: str) -> None:
    voice = EngineVoice(Engine("broken", ()), program)
    voice.say(Speech("Totale " * 20_000, Language.ITALIAN))
    voice.say(DONE)
    voice.close()


@pytest.mark.parametrize("make", [RecordingSpeech, Muteness])
def test_any_thread_may_speak_and_a_closed_voice_is_silent(make: Callable[[], Voice]) -> None:
    voice = make()
    speaker = threading.Thread(target=voice.say, args=(TOTAL,))
    speaker.start()
    speaker.join()
    voice.hush()
    voice.close()
    voice.say(DONE)
    voice.close()


def test_a_voice_is_opened_only_where_one_is_wanted_and_there_is_an_engine() -> None:
    engine = Engine("python", ("-c", ""))
    assert isinstance(open_voice(wanted=False, find=lambda: (engine, "x")), Muteness)
    assert isinstance(open_voice(wanted=True, find=lambda: None), Muteness)
    opened = open_voice(wanted=True, find=lambda: (engine, sys.executable))
    assert isinstance(opened, EngineVoice)
    opened.close()
