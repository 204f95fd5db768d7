"""The bench of the scanner: a judge that cannot be fooled, and figures that come out whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cv2.typing import MatLike

from pos_app.sandbox.film.films import film
from pos_app.scanner.decode.opencv import cv2
from pos_app.scanner.decode.reading import Symbology
from tests.bench import __main__ as bench
from tests.bench import scan_films
from tests.bench.goals import Goal
from tests.bench.scan_judge import Judgement, judge
from tests.bench.scan_pictures import HEIGHT_MAX_PX, NO_KIND, Sample, read_index
from tests.bench.scan_readers import DEFAULT, LIVE, OURS
from tests.helpers.cameras import CODE, code_picture, in_colour, noise, on_canvas


def sample(*texts: str, kind: str = "QR", is_known: bool = True) -> Sample:
    return Sample(
        path=Path("never-opened.png"),
        kind=kind,
        texts=frozenset(texts),
        is_known=is_known,
        is_hard_light=False,
        neighbours=frozenset({"another sheet", *texts}),
    )


def judged(one: Sample, *texts: str, others: tuple[str, ...] = ()) -> Judgement:
    return judge(one, {OURS: texts, DEFAULT: others})[OURS]


def test_one_text_of_several_is_right() -> None:
    assert judged(sample("left", "right"), "right") == Judgement(is_right=True, found=1)
    assert judged(sample("left", "right"), "right", "left") == Judgement(is_right=True, found=2)
    assert judged(sample("left", "right")) == Judgement()


def test_an_altered_text_is_caught() -> None:
    """The positive control of every "none were wrong" that the bench says."""
    assert judged(sample("Forlì, via Roma"), "Forl穫, via Roma") == Judgement(garbled=1)
    assert judged(sample("A1B2C3D4"), "A1B2C3D5") == Judgement(garbled=1)
    assert judged(sample("A1B2C3D4"), "A1B2C3D4", "pharmacy") == Judgement(
        is_right=True, found=1, wrong=1
    )
    assert judged(sample("€"), "\ufffd") == Judgement(garbled=1)


def test_any_text_where_there_is_no_code_is_a_phantom() -> None:
    assert judged(sample(kind=NO_KIND), "12345", others=("12345",)) == Judgement(phantoms=1)


def test_another_code_in_the_picture_is_not_wrong() -> None:
    assert judged(sample("left"), "left", "right", others=("right",)).wrong == 0
    assert judged(sample("left"), "another sheet").wrong == 0
    live = judge(sample("left"), {OURS: ("right",), LIVE: ("right",)})
    assert live[OURS].wrong == live[LIVE].wrong == 1


def test_where_no_text_is_known_none_is_wrong_but_a_spoilt_one() -> None:
    unknown = sample(is_known=False)
    assert judged(unknown, "anything") == Judgement()
    assert judged(unknown, "any\ufffd") == Judgement(garbled=1)


def test_line_ends_and_the_spelling_of_code_39_are_no_difference() -> None:
    assert judged(sample("one\ntwo"), "one\r\ntwo\r\n").is_right
    assert judged(sample("Aa-1!", kind="Code 39"), "A+A-1/A").is_right
    assert not judged(sample("Aa-1!"), "A+A-1/A").is_right


@pytest.mark.parametrize(
    ("goal", "verdict"),
    [
        (Goal("points", 4.9, 5, aim=8), "falls short"),
        (Goal("points", 5, 5, aim=8), "holds, below the aim"),
        (Goal("points", 8, 5, aim=8), "holds, aim reached"),
        (Goal("ratio", 0.46, 0.45, at_most=True), "falls short"),
        (Goal("ratio", 0.45, 0.45, at_most=True), "holds"),
    ],
)
def test_a_goal_says_whether_it_holds(goal: Goal, verdict: str) -> None:
    assert goal.verdict == verdict


def written(folder: Path, name: str, picture: MatLike) -> None:
    (folder / "drawn").mkdir(exist_ok=True)
    cv2.imwrite(str(folder / "drawn" / name), in_colour(picture))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder of drawn pictures; the index has one of them wrong, on purpose."""
    card = "RSSMRA80A01H501U"
    written(tmp_path, "qr.png", on_canvas(code_picture(CODE.secret)))
    written(tmp_path, "large.png", on_canvas(code_picture("LARGE", scale=20), 2560, 1440))
    written(tmp_path, "card.png", on_canvas(code_picture(card, Symbology.CODE_39, scale=3)))
    written(tmp_path, "wall.png", noise(3))
    written(tmp_path, "wrong.png", on_canvas(code_picture("ABCDEFGH")))
    rows = [
        ("qr.png", "QRCode", "glare", "given", [CODE.secret]),
        ("large.png", "QRCode", "", "given", ["LARGE"]),
        ("card.png", "Code39", "", "given", [card]),
        ("wall.png", "None", "", "given", []),
        ("wrong.png", "QRCode", "", "given", ["ABCDEFGX"]),
    ]
    lines = ["set\tfile\tformat\tscene\ttruth\texpected"]
    lines += ["\t".join(("drawn", *row[:4], json.dumps(row[4]))) for row in rows]
    (tmp_path / "index.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return tmp_path


def test_pictures_come_as_a_webcam_would_give_them(data: Path) -> None:
    frames = [each.frame() for each in read_index(data)]
    assert frames[1].shape == (HEIGHT_MAX_PX, 1280, 3)
    assert [each.kind for each in read_index(data)] == ["QR", "QR", "Code 39", NO_KIND, "QR"]


@pytest.fixture
def _one_short_film(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan_films, "FILMS", (film("glare"),))
    monkeypatch.setattr(scan_films, "SEEDS", (1,))
    monkeypatch.setattr(scan_films, "FRAMES", 6)


@pytest.mark.usefixtures("_one_short_film")
def test_the_bench_tells_what_falls_short(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = tmp_path / "rows.json"
    # Nobody reads the picture that the index has wrong, so nobody is better than anybody.
    assert bench.main(["scan", "--data", str(data), "--json", str(rows)]) == 1
    said = capsys.readouterr().out
    verdicts = {row["name"]: row["verdict"] for row in json.loads(rows.read_text())}
    assert verdicts["QR: points over the best single reader"] == "falls short"
    assert verdicts["accented words altered"] == "holds"
    assert verdicts["texts where there is no code"] == "holds"
    assert all(name in said for name in (OURS, LIVE, DEFAULT, *verdicts))


def test_a_film_that_only_others_read_is_missed() -> None:
    never = scan_films.Watched(film("steady"), first_s=None, readable_s=0.5)
    late = scan_films.Watched(film("steady"), first_s=0.9, readable_s=0.5)
    empty = scan_films.Watched(film("empty"))
    assert [each.is_missed for each in (never, late, empty)] == [True, False, False]
    assert [each.waited_s for each in (never, late, empty)] == pytest.approx([0.5, 0.4, 0])


def test_the_bench_says_what_it_wants(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        bench.main(["scan"])
    assert ended.value.code == 2
    assert "--data" in capsys.readouterr().err
