"""Films: the same for the same seed, and as readable as they say, by the real decoders."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from cv2.typing import MatLike

from pos_app.sandbox.film import films
from pos_app.sandbox.film.drawing import draw
from pos_app.sandbox.film.effects import EFFECTS, held
from pos_app.sandbox.film.films import FILMS, VAIN_FILMS, Film, film
from pos_app.sandbox.film.hand import Hand
from pos_app.sandbox.film.legibility import is_readable
from pos_app.sandbox.film.lens import Lens
from pos_app.sandbox.film.shot import HEIGHT, WIDTH, Blob, Pose, Shot
from pos_app.sandbox.film.symbols import NotDrawable, modules
from pos_app.sandbox.film.things import Body, Symbology, Thing, phone
from pos_app.scanner.decode.decoder import Decoder
from pos_app.scanner.decode.opencv import cv2

SAMPLES = 4


def read(picture: MatLike) -> frozenset[str]:
    grey = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)
    return frozenset(reading.text for reading in Decoder().study(grey).readings)


def names(films_: tuple[Film, ...]) -> list[str]:
    return [each.name for each in films_]


def test_every_film_has_a_name_of_its_own() -> None:
    all_names = names(FILMS + VAIN_FILMS)
    assert len(set(all_names)) == len(all_names)
    assert {each.kind for each in FILMS} == {"", *Symbology}


@pytest.mark.parametrize("name", names(FILMS))
def test_what_is_meant_to_be_readable_is_read_and_nothing_else_is(name: str) -> None:
    taken = list(film(name).frames(seed=2))
    good = [frame.picture for frame in taken if frame.is_readable]
    if name == "empty":
        assert not good
        assert read(taken[0].picture) == frozenset()
        return
    sample = good[:: max(1, len(good) // SAMPLES)][:SAMPLES]
    found = [read(picture) for picture in sample]
    assert set().union(*found) <= film(name).texts
    assert sum(map(bool, found)) >= SAMPLES - 1


@pytest.mark.parametrize("name", names(VAIN_FILMS))
def test_in_a_vain_film_nothing_is_meant_to_be_readable_and_nothing_is_read(name: str) -> None:
    taken = list(film(name).frames(seed=2))
    assert not any(frame.is_readable for frame in taken)
    assert read(taken[5].picture) == frozenset()


@pytest.mark.parametrize("name", ["glare", "crumpled", "cracked"])
def test_the_same_seed_gives_the_same_film(name: str) -> None:
    one, same, other = (list(film(name).frames(seed, count=2)) for seed in (5, 5, 6))
    for frame, again in zip(one, same, strict=True):
        assert frame.picture.shape == (HEIGHT, WIDTH, 3)
        assert np.array_equal(frame.picture, again.picture)
    assert not np.array_equal(one[1].picture, other[1].picture)


@pytest.mark.parametrize("name", EFFECTS)
def test_every_effect_can_be_seen(name: str) -> None:
    flat, lens, hand = draw(phone(films.CODE)), Lens(), Hand(1)
    with_it, without = (
        lens.take(3, [flat], held(hand, 0.3, 280, 1, effects)) for effects in ((name,), ())
    )
    assert cv2.mean(cv2.absdiff(with_it, without))[:3] > (0.2, 0.2, 0.2)


@pytest.mark.parametrize(
    "harm",
    [
        {"defocus_px": 6.0},
        {"motion_px": 30.0},
        {"light": 0.05, "noise": 9.0},
        {"contrast": 0.05},
        {"glare": (Blob(0, 0, radius_mm=25, strength=400),)},
        {"poses": (Pose(1700),)},
        {"poses": (Pose(60),)},
        {"poses": (Pose(yaw_deg=80),)},
        {"poses": (Pose(x_mm=200),)},
    ],
)
def test_each_harm_makes_a_readable_shot_unreadable(harm: dict[str, object]) -> None:
    flats, good = [draw(phone(films.CODE))], Shot((Pose(),))
    assert is_readable(flats, good)
    assert not is_readable(flats, replace(good, **harm))  # type: ignore[arg-type]


def test_a_lamp_is_mirrored_in_a_screen_and_not_in_paper() -> None:
    lamp = replace(Shot((Pose(),)), glare=(Blob(0, 0, radius_mm=25, strength=400),))
    assert is_readable([draw(Thing(Body.PRINT, (films.CODE,)))], lamp)
    assert not is_readable([draw(phone(films.CODE))], lamp)


@pytest.mark.parametrize("symbology", Symbology)
def test_a_text_that_no_code_can_say_is_refused_unquoted(symbology: Symbology) -> None:
    with pytest.raises(NotDrawable) as refused:
        modules("segreto-però-€" * 400, symbology)
    assert "segreto" not in str(refused.value)
    assert refused.value.__cause__ is None
    assert refused.value.__context__ is None


def test_no_text_shows_in_a_repr() -> None:
    thing = phone(films.CODE)
    flat = draw(thing)
    assert films.CODE not in f"{thing!r} {flat.codes!r} {flat!r} {FILMS!r}"
