"""Settings: everything wrong is said at once, in sentences."""

from __future__ import annotations

from pathlib import Path

import pytest

from pos_app.settings import Settings, WrongSettings, load


def complaints(tmp_path: Path, text: str, environment: dict[str, str] | None = None) -> list[str]:
    path = tmp_path / "settings.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(WrongSettings) as caught:
        load(path, environment or {})
    return caught.value.complaints


def test_nothing_set_is_the_defaults(tmp_path: Path) -> None:
    assert load(None, {}) == load(tmp_path / "absent.toml", {}) == Settings()


def test_the_environment_is_stronger_than_the_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('[printer]\ncolumns = 48\naddress = "tcp://a:1"\n', encoding="utf-8")
    variables = {"POS_PRINTER_ADDRESS": "tcp://b:2", "POS_SCREEN_FULL_SCREEN": "true"}
    settings = load(path, variables)
    assert (settings.printer.columns, settings.printer.address) == (48, "tcp://b:2")
    assert settings.screen.full_screen


def test_every_mistake_is_said_at_once_with_the_nearest_right_name(tmp_path: Path) -> None:
    text = '[pinter]\n[printer]\ncolumn = 42\ncolumns = 40\n[screen]\ndead_time_ms = "x"\n'
    assert complaints(tmp_path, text) == [
        "There is no section [pinter]; did you mean printer?",
        "There is no setting printer.column; did you mean columns?",
        "printer.columns must be one of 32, 42, 48, 56, 64, not 40.",
        "screen.dead_time_ms must be a whole number, not 'x'.",
    ]


@pytest.mark.parametrize(
    ("text", "environment", "complaint"),
    [
        ("printer = 3", {}, "[printer] is a section; write its settings below it."),
        ("", {"POS_PRINTER_COLUMNS": "wide"}, "printer.columns must be a whole number"),
        ("", {"POS_SCREEN_FULL_SCREEN": "yes"}, "screen.full_screen must be true or false"),
        ("[screen]\ndead_time_ms = 9000", {}, "screen.dead_time_ms must be from 0 to 1500"),
        ("[screen]\nlanguage = 'xx'", {}, "screen.language must be one of it, en"),
        ("[printer", {}, "settings.toml cannot be read"),
        ("[screen]\ndead_time_ms = true", {}, "screen.dead_time_ms must be a whole number"),
    ],
)
def test_each_mistake_has_a_sentence(
    tmp_path: Path, text: str, environment: dict[str, str], complaint: str
) -> None:
    (said,) = complaints(tmp_path, text, environment)
    assert said.startswith(complaint)


def test_a_variable_that_is_misspelt_is_said_with_the_nearest_right_one(tmp_path: Path) -> None:
    variables = {"POS_PRINTER_COLUMS": "48", "POS_SCREEN_QQQ": "1"}
    assert complaints(tmp_path, "", variables) == [
        (
            "There is no setting printer.colums for the variable POS_PRINTER_COLUMS; "
            "did you mean columns?"
        ),
        "There is no setting screen.qqq for the variable POS_SCREEN_QQQ.",
    ]


@pytest.mark.parametrize("wrong", ["POS_SCREAN_LANGUAGE", "POS_SCREENLANGUAGE"])
def test_a_variable_whose_section_is_misspelt_is_said_too(tmp_path: Path, wrong: str) -> None:
    said = f"There is no setting for the variable {wrong}; did you mean POS_SCREEN_LANGUAGE?"
    assert complaints(tmp_path, "", {wrong: "de"}) == [said]


@pytest.mark.parametrize(
    "name",
    [
        "POS_OFFLINE",
        "POS_INSTALLER",
        "POS_EMUPOS_PYTHON",
        "POS_DATA",
        "POS_SETTINGS",
        "POS_CREDENTIALS",
        "POS_TEST_LIBUSB",
        "POS_ORACLE_DOCUMENTS",
    ],
)
def test_variables_of_others_are_left_alone(name: str) -> None:
    assert load(None, {name: "anything"}) == Settings()
