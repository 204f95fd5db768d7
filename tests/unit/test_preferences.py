"""What is chosen at the till: how strong it is, kept whole, and never a reason not to start."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from pos_app.ports.preferences import Value
from pos_app.preferences import FILE_NAME, prefer, values_of
from pos_app.preferences_file import PreferencesFile
from pos_app.settings import PREFERABLE, Settings, WrongSettings, load


def written(folder: Path, text: str) -> Path:
    (folder / FILE_NAME).write_text(text, encoding="utf-8")
    return folder


def technicians(folder: Path, text: str, environment: dict[str, str] | None = None) -> Settings:
    path = folder / "settings.toml"
    path.write_text(text, encoding="utf-8")
    return load(path, environment or {})


def keep(file: PreferencesFile, name: str, value: Value) -> bool:
    told = threading.Event()
    answers: list[bool] = []

    def kept(is_kept: bool) -> None:  # noqa: FBT001 - the port's own signature.
        answers.append(is_kept)
        told.set()

    file.choose(name, value, kept)
    assert told.wait(10)
    return answers[0]


# How strong a choice is.


def test_without_a_file_all_is_as_the_technician_set_it(tmp_path: Path) -> None:
    settings = technicians(tmp_path, '[screen]\ntheme = "dark"\n')
    assert prefer(settings, tmp_path, {}).settings == settings


def test_a_choice_is_stronger_than_the_technicians_file(tmp_path: Path) -> None:
    settings = technicians(tmp_path, '[screen]\ntheme = "dark"\nlanguage = "de"\n')
    written(tmp_path, '[screen]\ntheme = "contrast"\n[sound]\nvolume = 30\n')
    in_force = prefer(settings, tmp_path, {}).settings
    assert in_force.screen.theme == "contrast"
    assert in_force.screen.language == "de"
    assert in_force.sound.volume == 30


def test_the_technician_can_fix_a_setting(tmp_path: Path) -> None:
    text = '[screen]\ntheme = "dark"\n[preferences]\nfixed = "screen.theme, sound.volume"\n'
    settings = technicians(tmp_path, text)
    written(tmp_path, '[screen]\ntheme = "contrast"\nlanguage = "fr"\n')
    preferred = prefer(settings, tmp_path, {})
    assert preferred.fixed == {"screen.theme", "sound.volume"}
    assert (preferred.settings.screen.theme, preferred.settings.screen.language) == ("dark", "fr")


def test_the_environment_is_stronger_than_a_choice_and_fixes_it(tmp_path: Path) -> None:
    environment = {"POS_SCREEN_THEME": "light", "POS_PRINTER_COLUMNS": "48"}
    settings = technicians(tmp_path, "", environment)
    written(tmp_path, '[screen]\ntheme = "contrast"\n')
    preferred = prefer(settings, tmp_path, environment)
    assert preferred.settings.screen.theme == "light"
    assert preferred.fixed == {"screen.theme"}


def test_what_cannot_be_chosen_cannot_be_fixed_and_the_technician_is_told(tmp_path: Path) -> None:
    with pytest.raises(WrongSettings) as caught:
        technicians(tmp_path, '[preferences]\nfixed = "screen.them"\n')
    assert "did you mean screen.theme?" in caught.value.complaints[0]


# A file that is no good.


@pytest.mark.parametrize(
    "text",
    [
        "[screen",
        "\x00\xff",
        '[screen]\ntheme = "blue"\n',
        "[sound]\nvolume = 900\n",
        "[screen]\nleft_handed = 1\n",
        '[printer]\naddress = "tcp://evil:9100"\n',
        '[backend]\nurl = "http://evil"\n',
        "[nonsense]\nx = 1\n",
    ],
)
def test_a_damaged_or_forbidden_choice_is_told_and_counts_for_nothing(
    tmp_path: Path, text: str
) -> None:
    (tmp_path / FILE_NAME).write_bytes(text.encode("latin-1"))
    preferred = prefer(Settings(), tmp_path, {})
    assert preferred.settings == Settings()
    assert len(preferred.ignored) == 1


def test_one_wrong_choice_takes_no_other_with_it(tmp_path: Path) -> None:
    written(tmp_path, '[screen]\ntheme = "blue"\nlanguage = "sl"\n')
    preferred = prefer(Settings(), tmp_path, {})
    assert preferred.settings.screen.language == "sl"
    assert preferred.ignored == ("screen.theme must be one of light, dark, contrast, not 'blue'.",)


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).mkdir()
    assert len(prefer(Settings(), tmp_path, {}).ignored) == 1


# Keeping.


def test_what_is_kept_is_in_force_at_the_next_start(tmp_path: Path) -> None:
    file = PreferencesFile(tmp_path / "data")
    choices: list[tuple[str, Value]] = [
        ("screen.language", "sl"),
        ("screen.left_handed", True),
        ("sound.volume", 0),
        ("screen.language", "de"),
    ]
    assert all(keep(file, name, value) for name, value in choices)
    file.close()
    file.close()
    settings = prefer(Settings(), tmp_path / "data", {}).settings
    assert (settings.screen.language, settings.screen.left_handed) == ("de", True)
    assert settings.sound.volume == 0
    names = [path.name for path in (tmp_path / "data").iterdir()]
    assert names == [FILE_NAME], "nothing is left beside it"


def test_what_a_newer_program_has_kept_stays(tmp_path: Path) -> None:
    written(tmp_path, '[screen]\nsparkle = "much"\n')
    file = PreferencesFile(tmp_path)
    keep(file, "screen.theme", "dark")
    file.close()
    assert 'sparkle = "much"' in (tmp_path / FILE_NAME).read_text(encoding="utf-8")


def test_a_damaged_file_is_replaced_by_the_next_choice(tmp_path: Path) -> None:
    written(tmp_path, "[screen")
    file = PreferencesFile(tmp_path)
    assert keep(file, "screen.theme", "dark")
    file.close()
    assert prefer(Settings(), tmp_path, {}).settings.screen.theme == "dark"


def test_where_nothing_can_be_written_that_is_told_and_the_old_file_stays(tmp_path: Path) -> None:
    in_the_way = tmp_path / "data"
    in_the_way.write_text("a file where the folder should be", encoding="utf-8")
    file = PreferencesFile(in_the_way)
    assert not keep(file, "screen.theme", "dark")
    file.close()


def test_nothing_is_begun_for_a_till_that_chooses_nothing(tmp_path: Path) -> None:
    PreferencesFile(tmp_path).close()
    assert "preferences" not in {thread.name for thread in threading.enumerate()}
    assert list(tmp_path.iterdir()) == []


def test_all_that_may_be_chosen_has_a_value_in_force() -> None:
    assert set(values_of(Settings())) == set(PREFERABLE)
