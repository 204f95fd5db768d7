"""``pos-app printer calibrate``: print the slip, ask what came out, keep the answers.

The rule it keeps: what nobody has answered is not kept, and what was kept before is not lost by a
slip that never came out.
"""

from __future__ import annotations

from pathlib import Path

from pos_app.bootstrap.exits import EXIT_DONE, EXIT_NO
from pos_app.bootstrap.printers import print_slip
from pos_app.domain.words import Language, Words
from pos_app.field.calibration import ask_all
from pos_app.printer.calibration import COLUMNS, Question, choices, looks_from, slip
from pos_app.printer.samples import write_sample
from pos_app.printer.units import Looks, keep_looks
from pos_app.settings import Settings
from pos_app.ui.translations import words_of


def calibrate(address: str | None, out: Path | None, settings: Settings, data: Path) -> int:
    """Print or write the slip and ask about it; returns the exit code.

    Without ``address`` the slip is only written, to ``out``; with both, the questions are about
    the paper that the address's printer made of that file.

    Raises:
        ValueError: the address is none, or the file's ending none of ours.
        OSError: a file could not be written; what was kept before is still there.
    """
    words = words_of(Language(settings.screen.language))
    if out is not None:
        write_sample("calibration", COLUMNS, out)
    elif address is not None and not _is_printed(settings, address, words):
        return EXIT_NO
    if address is None:
        return EXIT_DONE
    looks = _looks(words)
    if looks == Looks():
        print(words("calibrate.nothing"))
        return EXIT_NO
    keep_looks(data, address, looks)
    print(words("calibrate.kept", address=address, what=_in_short(looks)))
    return EXIT_DONE


def _is_printed(settings: Settings, address: str, words: Words) -> bool:
    result = print_slip(settings, address, slip())
    match result.outcome.value, result.fault:
        case "printed", _:
            return True
        case "not_sent", fault if fault is not None:
            why = words(f"fault.{fault.code.value}.what")
            print(words("calibrate.not_printed", why=why))
            return False
        case _:
            print(words("calibrate.not_proved"))
            return True


def _looks(words: Words) -> Looks:
    questions = {question.value: choices(question) for question in Question}
    answers = ask_all(questions, words, input, print)
    return looks_from({Question(name): typed for name, typed in answers.items()})


def _in_short(looks: Looks) -> str:
    found = {name: getattr(looks, name) for name in Looks.__slots__}
    return ", ".join(
        f"{name} = {getattr(value, 'value', value)}"
        for name, value in found.items()
        if value is not None
    )
