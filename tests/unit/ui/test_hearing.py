"""Who does not see the window hears all of it, is told of changes, and can sell (issue 6)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from pos_app.domain.words import Language
from pos_app.ui.presenters.views import Band, OutcomeView, Scene, Tone
from pos_app.ui.tidings import Tidings, tidings
from tests.helpers.hearing import PRESSED, Heard, hear, press
from tests.helpers.windows import DESIGN_SIZE, STILL, Counterside, open_window, settle
from tests.screens.catalogue import Exhibit, Wall, exhibits
from tests.screens.conditions import done, idle

Role = QAccessible.Role


def scenes() -> Iterator[tuple[Exhibit, Scene]]:
    for exhibit in exhibits(Language.ITALIAN):
        if isinstance(exhibit.scene, Scene):
            yield exhibit, exhibit.scene


@pytest.fixture
def wall(qapp: QApplication) -> Iterator[Wall]:
    assert qapp is not None
    made = Wall(STILL, DESIGN_SIZE, Language.ITALIAN)
    yield made
    made.close()


def amiss(heard: list[Heard], scene: Scene) -> Iterator[str]:
    """Yield what somebody who only hears this would lack, or take for something else."""
    frame, names = scene.screen.frame, [each.name for each in heard]
    wanted = [frame.primary.text] if scene.overlay is None else [scene.overlay.safe]
    wanted += [frame.way_out.text] if frame.way_out is not None and scene.overlay is None else []
    wanted += [frame.question] if frame.question else []
    if isinstance(scene.screen, OutcomeView):
        wanted.append(scene.screen.verdict.title)
    if scene.paper.lines is not None:
        wanted.append(scene.paper.lines.as_text())
    yield from (f"{each!r} is not heard" for each in wanted if each not in names)
    yield from ("a target has no name" for each in heard if each.role in PRESSED and not each.name)
    # On the page of the devices each tile says what its light says, and leads to the same.
    lights = {f"{light.name}: {light.state}" for light in (*scene.strip.lights, scene.strip.clock)}
    counts = Counter(each.name for each in heard if each.pressable and each.name not in lights)
    yield from (f"{name!r} is {count} targets" for name, count in counts.items() if count > 1)


def test_every_screen_is_heard_whole_and_nothing_twice(wall: Wall) -> None:
    found = {each.name: list(amiss(hear(wall.show(each)), scene)) for each, scene in scenes()}
    assert not {name: lacks for name, lacks in found.items() if lacks}


def test_sums_are_heard_as_texts(wall: Wall) -> None:
    for name, sum_said in (("amount", "€ 99,00"), ("offer", "€ 51,00"), ("done", "€ 50,00")):
        exhibit = next(each for each, _ in scenes() if each.name == name)
        said = hear(wall.show(exhibit))
        assert Heard(Role.StaticText, sum_said) in said, name


def test_a_nameless_button_and_one_named_as_another_are_found(wall: Wall) -> None:
    exhibit, scene = next(each for each in scenes() if each[0].name == "offer")
    window = wall.show(exhibit)
    assert not list(amiss(hear(window), scene))
    for name in ("", "Annulla"):
        button = QPushButton(window)
        button.setAccessibleName(name)
        button.show()
    settle()
    assert list(amiss(hear(window), scene)) == ["a target has no name", "'Annulla' is 2 targets"]


def test_a_whole_sale_by_ear(qtbot: QtBot) -> None:
    side = open_window()
    idle(side)
    side.scan()
    for name in ("50 €", "Stampa il pre-scontrino", "Incassa e conferma"):
        qtbot.waitUntil(partial(can_press, side, name), timeout=2000)
        press(side.shell, name)
    qtbot.waitUntil(lambda: side.screen == "done", timeout=2000)
    assert "Ricarica fatta" in {each.name for each in hear(side.shell)}


def can_press(side: Counterside, name: str) -> bool:
    settle()
    return name in {each.name for each in hear(side.shell) if each.pressable}


def test_what_cannot_be_pressed_is_not_pressed() -> None:
    side = open_window()
    idle(side)
    with pytest.raises(LookupError):
        press(side.shell, "Incassa e conferma")


# What is told of changes.


def scene_of(name: str) -> Scene:
    return next(scene for exhibit, scene in scenes() if exhibit.name == name)


def test_a_new_question_is_told_with_its_sum_and_what_to_press(qapp: QApplication) -> None:
    assert qapp is not None
    news = tidings(scene_of("amount"), scene_of("offer"))
    assert news is not None
    assert not news.urgent
    for part in ("Il cliente conferma?", "51,00", "Incassa e conferma", "Stampato"):
        assert part in news.text


def test_a_bad_verdict_is_told_at_once(qapp: QApplication) -> None:
    assert qapp is not None
    news = tidings(scene_of("waiting"), scene_of("refused"))
    assert news is not None
    assert news.urgent
    assert news.text.startswith("Ricarica rifiutata. Non è stato ricaricato niente.")


def test_a_band_is_told_once(qapp: QApplication) -> None:
    assert qapp is not None
    before = scene_of("idle")
    band = Band("Questo non è un codice di ricarica.", Tone.WARN, "x")
    frame = replace(before.screen.frame, band=band)
    now = replace(before, screen=replace(before.screen, frame=frame))
    assert tidings(before, now) == Tidings(band.text, urgent=True)
    assert tidings(now, now) is None


def test_an_overlay_is_told_at_once_and_once(qapp: QApplication) -> None:
    assert qapp is not None
    now = scene_of("abandoning")
    news = tidings(scene_of("offer"), now)
    assert news is not None
    assert news.urgent
    assert news.text.startswith("Hai già preso dei soldi?")
    assert tidings(now, now) is None


def test_a_tick_of_the_clock_is_not_told(qapp: QApplication) -> None:
    assert qapp is not None
    now = scene_of("idle")
    later = replace(now, strip=replace(now.strip, time="12:01"))
    assert tidings(now, later) is None


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    heard: list[str] = []
    monkeypatch.setattr(
        "pos_app.ui.screen_reader.QAccessible.updateAccessibility",
        lambda event: heard.append(event.message()),
    )
    QAccessible.setActive(True)
    yield heard
    QAccessible.setActive(False)


def test_the_window_tells_a_sale_as_it_goes(told: list[str]) -> None:
    side: Counterside = open_window()
    done(side)
    settle()
    texts = " ".join(told)
    for part in ("Quanto vuole ricaricare?", "Il cliente conferma?", "Ricarica fatta."):
        assert part in texts
