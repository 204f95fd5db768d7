"""The scanner's script language: each line one step, each complaint a line and a word."""

from __future__ import annotations

import pytest

from pos_app.sandbox.film.effects import EFFECTS
from pos_app.sandbox.film.things import Body, Symbology, Thing
from pos_app.sandbox.scan_sim.script import (
    Disturb,
    Fail,
    Nothing,
    ScriptError,
    Show,
    Texts,
    Trouble,
    is_step,
    parse,
)

FAMILY_CODE = "RC1SECRETSECRETSECRET"


def texts(*lines: str) -> Texts:
    source = iter(lines)
    return Texts(lambda: next(source, ""))


def only(line: str, *lines: str) -> object:
    (step,) = parse([line], texts(*lines))
    return step


PHONE = Thing(Body.PHONE, ("A",))


@pytest.mark.parametrize(
    ("line", "step"),
    [
        ("phone A", Show((PHONE,))),
        ("scan A", Show((PHONE,))),
        ("phone A for 1.5s at far", Show((PHONE,), for_s=1.5, distance_mm=650)),
        ("phone A at 35cm", Show((PHONE,), distance_mm=350)),
        ("scan A gap 20ms in 3", Show((PHONE,), gap_s=0.02, pieces=3)),
        (
            "phone A with glare shaken dark-mode cracked dim",
            Show(
                (Thing(Body.PHONE, ("A",), dark_mode=True, cracked=True, brightness=0.3),),
                effects=("glare", "shaken"),
            ),
        ),
        ('print "a text of words" # said', Show((Thing(Body.PRINT, ("a text of words",)),))),
        ("card A", Show((Thing(Body.CARD, ("A",)),), distance_mm=105)),
        (
            "slip A as datamatrix with crumpled",
            Show((Thing(Body.SLIP, ("A",), Symbology.DATA_MATRIX, crumpled=True),), 2, 120),
        ),
        ("notice A B C for 1s", Show((Thing(Body.NOTICE, ("A", "B", "C")),), 1, 330)),
        ("several A B", Show((PHONE, Thing(Body.PHONE, ("B",))), 2, 330)),
        ("none", Nothing(1.0)),
        ("none 300ms", Nothing(0.3)),
        ("glare 1.5s", Disturb("glare", 1.5)),
        ("stall 3s", Fail(Trouble.STALL, 3)),
        ("cut", Fail(Trouble.CUT, 1)),
    ],
)
def test_a_line_is_a_step(line: str, step: object) -> None:
    assert only(line) == step


def test_a_script_is_its_lines_without_comments() -> None:
    assert parse(["# a day", "", "phone A", "  # end", "none 2s"], texts()) == (
        Show((PHONE,)),
        Nothing(2),
    )


def test_texts_come_from_elsewhere() -> None:
    steps = parse(["phone @a", "phone -", "several @a @b"], texts("one\n", "two\n", "three\n"))
    shown = [step.texts for step in steps if isinstance(step, Show)]
    assert shown == [("one",), ("two",), ("one", "three")]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("fone A", "word 1: no such step"),
        ("phone", "word 2: a text is missing"),
        ("phone A B", "word 3: no such option"),
        ("several A B C D", "word 5: no such option"),
        ("phone A for", "word 4: something is missing"),
        ("phone A for 2", "word 4: a time like"),
        ("phone A for 2h", "word 4: a time like"),
        ("phone A for 4000s", "word 4: a time like"),
        ("phone A at there", "word 4: close, near, far, away, or 35cm"),
        ("phone A at 0cm", "word 4: close, near, far, away, or 35cm"),
        ("phone A as aztec", "word 4: one of qr, datamatrix"),
        ("phone A with", "word 4: an effect is missing"),
        ("phone A with glare magic", "word 5: one of dark-mode"),
        ("scan A in 0", "word 4: a number of pieces"),
        ("scan A in x", "word 4: a number of pieces"),
        ("none 1s 2s", "word 3: one word too many"),
        ('phone "A', "word 1: a quotation mark"),
        ("phone @a", "word 2: has no line on standard input"),
        ("phone -", "word 2: has no line on standard input"),
    ],
)
def test_a_wrong_line_is_named_by_its_number_and_word(line: str, complaint: str) -> None:
    with pytest.raises(ScriptError) as wrong:
        parse(["none 1s", line], texts())
    assert str(wrong.value).startswith(f"line 2, {complaint}")


@pytest.mark.parametrize(
    "line", [f"phone {FAMILY_CODE} {FAMILY_CODE}", f'phone "{FAMILY_CODE}', FAMILY_CODE]
)
def test_a_complaint_quotes_no_text(line: str) -> None:
    with pytest.raises(ScriptError) as wrong:
        parse([line], texts())
    assert FAMILY_CODE not in str(wrong.value)
    assert FAMILY_CODE not in repr(wrong.value.__cause__)


def test_steps_and_texts_are_told_apart() -> None:
    assert all(map(is_step, ["phone A", "none", "glare 1s", "stall", "# said", "  ", *EFFECTS]))
    assert not any(map(is_step, [FAMILY_CODE, "PAGOPA|002|1", "fone A", "phones"]))


def test_no_text_shows_in_a_step_s_repr() -> None:
    assert FAMILY_CODE not in repr(only(f"phone {FAMILY_CODE}"))
