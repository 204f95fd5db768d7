"""Every language says what the Italian says, whole; its files are as Qt's tools leave them."""

from __future__ import annotations

import re
import shutil
import string
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QApplication

from pos_app.domain.words import Language
from pos_app.domain.words.italian import COUNTED, ITALIAN_ONLY, SPOKEN
from pos_app.printer.characters import clean
from pos_app.resources import resource_path
from pos_app.ui.translations import words_of
from tests.translations.linguist import (
    FOLDER,
    LANGUAGES,
    compile_into,
    compiled_of,
    source_of,
    update,
)

#: What need not differ from the Italian in every language.
SAME_IN_SOME = {
    "devices.facts.network",
    "history.operator",
    "key.escape",
    "offer.no_change",
    "on_paper.nothing",
    "paper.in_words",
    "paper.storno.title",
    "printer.kind.usb",
    "printer.no",
    "settings.display",
    "settings.lock.2",
    "settings.no",
    "settings.print.large",
    "settings.print.normal",
    "settings.rest.600",
    "setup.end.tab",
    "shift.key.float",
    "shift.key.in",
    "shift.key.reading",
    "typing.placeholder",
}
#: Words that none of the other languages has.
ITALIAN = {"ricarica", "ricevuta", "soldi", "cassa", "stampante", "lettore", "cliente", "chiudi"}
WORD = re.compile(r"\w+")


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def messages(language: Language, folder: Path = FOLDER) -> dict[str, list[str]]:
    """Return the forms of each text: one, or as many as the language counts with."""
    tree = ET.parse(source_of(folder, language))  # noqa: S314 - a file of ours.
    found = {}
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        found[message.attrib["id"]] = forms or [translation.text or ""]
    return found


def unfinished(language: Language, folder: Path = FOLDER) -> list[str]:
    tree = ET.parse(source_of(folder, language))  # noqa: S314 - a file of ours.
    return [
        message.attrib["id"]
        for message in tree.iter("message")
        if message.find("translation[@type]") is not None
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_have_what_the_catalogue_has(language: Language, tmp_path: Path) -> None:
    """If this fails: ``./run translations``, then translate what it leaves unfinished."""
    before = shutil.copy(source_of(FOLDER, language), tmp_path)
    update(tmp_path, [language])
    assert Path(before).read_bytes() == source_of(FOLDER, language).read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ships_is_compiled_from_what_is_translated(language: Language, tmp_path: Path) -> None:
    """If this fails: ``./run translations``."""
    shipped = compiled_of(FOLDER, language).read_bytes()
    assert compile_into(tmp_path, language).read_bytes() == shipped


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_to_translate(language: Language) -> None:
    """If this fails: fill these in, in its .ts file, then ``./run translations``."""
    assert unfinished(language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_translation_has_the_places_of_the_italian(language: Language) -> None:
    for key, forms in messages(language).items():
        if key in COUNTED:
            wanted = fields(COUNTED[key][1]) | {"count"}
            assert all(fields(form) <= wanted for form in forms), key
            assert all(wanted - {"count"} <= fields(form) for form in forms if form), key
        else:
            assert forms == [""] or fields(forms[0]) == fields(SPOKEN[key]), key


def test_a_text_that_is_new_changed_or_gone_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Positive control of the first and the third test."""
    shutil.copy(source_of(FOLDER, Language.ENGLISH), tmp_path)
    changed = {key: text for key, text in SPOKEN.items() if key != "key.escape"}
    changed |= {"key.enter": "Un altro invio", "key.new": "Nuovo"}
    monkeypatch.setattr("tests.translations.linguist.SPOKEN", changed)
    update(tmp_path, [Language.ENGLISH])
    found = messages(Language.ENGLISH, tmp_path)
    assert "key.escape" not in found
    assert found["key.enter"] == ["Enter"]
    assert found["key.new"] == [""]
    assert unfinished(Language.ENGLISH, tmp_path) == ["key.enter", "key.new"]


def test_a_language_speaks_and_counts() -> None:
    words = words_of(Language.ENGLISH)
    assert words.language is Language.ENGLISH
    assert words("amount.maximum", limit="€ 500,00") == "At most € 500,00"
    counted = [words.count("shift.operations", number) for number in (0, 1, 2)]
    assert counted == ["0 recharges", "One recharge", "2 recharges"]


def test_italian_needs_no_file() -> None:
    assert words_of(Language.ITALIAN)("key.enter") == "Invio"


def test_what_has_no_translation_is_said_in_italian() -> None:
    """So are technicians' papers, which have none."""
    words = words_of(Language.ENGLISH)
    assert {words(key) for key in ITALIAN_ONLY} == set(ITALIAN_ONLY.values())


def test_a_missing_file_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("pos_app.ui.translations.resource_path", tmp_path.joinpath)
    with pytest.raises(FileNotFoundError, match=re.escape("pos_app_en.qm")):
        words_of(Language.ENGLISH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_italian_is_left_over(language: Language) -> None:
    said = {key: forms for key, forms in messages(language).items() if any(forms)}
    same = {key for key in said if key in SPOKEN and said[key][0] == SPOKEN[key]}
    assert same <= SAME_IN_SOME
    for key, forms in said.items():
        assert not ITALIAN & {word.lower() for form in forms for word in WORD.findall(form)}, key


@pytest.mark.parametrize(
    ("language", "familiar"),
    [
        (Language.GERMAN, r"\b(?:du|dich|dir|dein\w*|zahl|prüf|nimm|verlange)\b"),
        (Language.SLOVENE, r"\w+š\b|\b(?:vzemi|počakaj|shrani|preveri|plačaj|hrani)\b"),
        (Language.FRENCH, r"\b(?:tu|ton|tes|prends|garde|attends|vérifie|paie|reviens)\b"),
    ],
)
def test_a_customer_is_spoken_to_formally(language: Language, familiar: str) -> None:
    """The till and its shopkeeper are on first-name terms, a customer is neither's friend."""
    theirs = ("customer.", "voice.", "paper.")
    for key, forms in messages(language).items():
        found = re.search(familiar, " ".join(forms), re.IGNORECASE)
        assert not (key.startswith(theirs) and found), (key, forms)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_blamed(language: Language) -> None:
    blame = re.compile(r"error|fehler|napak|erreur", re.IGNORECASE)
    for key, forms in messages(language).items():
        searched_for = key.startswith("help_words.")
        assert searched_for or not blame.search(" ".join(forms)), key


@pytest.mark.parametrize(
    "font", sorted(resource_path("fonts").glob("*.ttf")), ids=lambda it: it.stem
)
def test_the_fonts_have_every_sign(font: Path, qapp: QApplication) -> None:
    """Papers are set in Mono, in signs that a printer has; screens in Sans."""
    assert qapp is not None, "fonts need an application"
    raw = QRawFont(str(font), 20)
    signs = clean if "Mono" in font.stem else str
    texts = [
        text for language in LANGUAGES for forms in messages(language).values() for text in forms
    ]
    lacking = {sign for text in (*texts, *SPOKEN.values()) for sign in signs(text)} - {"\n"}
    assert {sign for sign in lacking if not raw.supportsCharacter(ord(sign))} == set()
    assert not raw.supportsCharacter(ord("学")), "the instrument sees what is not there"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.GERMAN, ["0 Aufladungen", "Eine Aufladung", "2 Aufladungen"]),
        (Language.FRENCH, ["0 recharge", "1 recharge", "2 recharges"]),
        (Language.SLOVENE, ["0 polnitev", "1 polnitev", "2 polnitvi"]),
    ],
)
def test_each_language_counts_in_its_own_way(language: Language, said: list[str]) -> None:
    words = words_of(language)
    assert [words.count("shift.operations", number) for number in range(3)] == said


def test_slovene_has_a_dual_and_begins_again_after_a_hundred() -> None:
    words = words_of(Language.SLOVENE)
    numbers = {number: words.count("shift.papers", number) for number in (1, 2, 3, 5, 101, 102)}
    assert numbers == {
        1: "1 potrdilo",
        2: "2 potrdili",
        3: "3 potrdila",
        5: "5 potrdil",
        101: "101 potrdilo",
        102: "102 potrdili",
    }
