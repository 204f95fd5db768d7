"""Several codes at once: nobody guesses, and nobody is asked twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPolygonF
from PySide6.QtTest import QTest

from pos_app.domain.codes import token
from pos_app.domain.operation import State
from pos_app.domain.our_papers import receipt_code
from pos_app.ports.scanner import Source
from pos_app.ports.sound import Sound
from pos_app.ui.floor import SAME_CODES_S
from pos_app.ui.presenters.views import AmountView, ChoosingView, CodeCard, Mark
from pos_app.ui.widgets.marked_picture import part_with
from tests.helpers.counters import found
from tests.helpers.operations import CODE
from tests.helpers.sights import HEIGHT, WIDTH
from tests.helpers.windows import Counterside, open_window, settle

A = CODE.secret
B = token.compose("PNMKJHGFEDCBA9876543210").secret
C = token.compose("222222222222222222222KK").secret
D = token.compose("3333333333333333333333K").secret
WEB = "https://example.org/x"
BANK = "00020101021226"
NOTICE = "PAGOPA|002|300022028000000154|82001760675|1000"


@pytest.fixture
def side() -> Counterside:
    side = open_window()
    side.counter.open_up()
    settle()
    return side


def checked_tails(side: Counterside) -> list[str]:
    return [code.tail for _, code in side.counter.checked]


def test_two_codes_are_asked_about_with_their_last_signs(side: Counterside) -> None:
    side.see(A, B)
    assert side.screen == "choosing"
    names = [side.shell.widget(f"choose_{at}").accessibleName() for at in (1, 2)]
    assert names == [f"1: Codice di ricarica …{A[-4:]}", f"2: Codice di ricarica …{B[-4:]}"]
    assert side.sounds == []
    assert checked_tails(side) == []


@pytest.mark.parametrize("how", ["finger", "key"])
def test_the_one_chosen_is_a_scan_like_any_other(side: Counterside, how: str) -> None:
    side.see(A, B)
    if how == "finger":
        side.tap("choose_2")
    else:
        side.press(Qt.Key.Key_2)
    assert side.screen == "amount"
    assert checked_tails(side) == [B[-4:]]
    assert side.sounds == [Sound.TAKEN]


def mark_on_picture(side: Counterside, number: int) -> QPoint:
    """Return where the code of that number is on the widget that shows them."""
    picture, view = side.shell.widget("marked_picture"), side.shell.scene.screen
    assert isinstance(view, ChoosingView)
    seen = part_with(view.marks, QRectF(0, 0, WIDTH, HEIGHT))
    scale = min(picture.width() / seen.width(), picture.height() / seen.height())
    middle = QPolygonF([QPointF(*at) for at in view.marks[number - 1].corners]).boundingRect()
    left = (picture.width() - seen.width() * scale) / 2
    return ((middle.center() - seen.topLeft()) * scale + QPointF(left, 0)).toPoint()


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1920, 1080)], ids=str)
def test_a_finger_on_the_picture_means_the_code_under_it(size: tuple[int, int]) -> None:
    side = open_window(size=size)
    side.counter.open_up()
    side.see(A, B)
    picture, left = side.shell.widget("marked_picture"), Qt.MouseButton.LeftButton
    first, second = mark_on_picture(side, 1), mark_on_picture(side, 2)
    QTest.mouseClick(picture, left, pos=(first + second) / 2)
    # Down on one and up on the other: a finger that came from the screen before.
    QTest.mousePress(picture, left, pos=first)
    QTest.mouseRelease(picture, left, pos=second)
    assert side.screen == "choosing"
    QTest.mouseClick(picture, left, pos=second)
    assert side.screen == "amount"
    assert checked_tails(side) == [B[-4:]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_none_of_these_is_the_safe_answer(side: Counterside, key: Qt.Key) -> None:
    side.see(A, B)
    side.press(Qt.Key.Key_3, Qt.Key.Key_0)
    assert side.screen == "choosing"
    side.press(key)
    assert side.screen == "idle"
    assert side.sounds == []


def test_the_same_codes_are_not_asked_about_again_while_in_view(side: Counterside) -> None:
    side.see(A, B)
    side.press(Qt.Key.Key_Escape)
    for _ in range(10):
        side.wait(SAME_CODES_S / 2)
        side.see(A, B, WEB)
        assert side.screen == "idle"
    side.wait(SAME_CODES_S)
    side.see(A, B)
    assert side.screen == "choosing"


def test_another_set_is_another_question(side: Counterside) -> None:
    side.see(A, B)
    side.press(Qt.Key.Key_Escape)
    side.see(A, C)
    assert side.screen == "choosing"


def test_codes_that_lay_there_during_a_sale_do_not_begin_the_next(side: Counterside) -> None:
    side.see(A, B)
    side.tap("choose_1")
    side.press(Qt.Key.Key_5, Qt.Key.Key_0, Qt.Key.Key_Return)
    for _ in range(30):
        side.wait(1.0)
    side.press(Qt.Key.Key_Return)
    assert side.screen == "done"
    side.see(A, B)
    assert side.screen == "done"


def test_one_code_among_foreign_ones_is_taken_at_once(side: Counterside) -> None:
    side.see(WEB, A, BANK)
    assert side.screen == "amount"
    assert side.sounds == [Sound.TAKEN]


def test_leaving_that_sale_does_not_begin_it_again(side: Counterside) -> None:
    side.scan(A)
    side.press(Qt.Key.Key_Escape)
    side.see(A, WEB)
    assert side.screen == "idle"


def test_foreign_ones_are_not_offered_beside_two_that_can_be_taken(side: Counterside) -> None:
    side.see(WEB, A, BANK, B)
    assert side.screen == "choosing"
    assert side.shows("choose_2")
    assert not side.shows("choose_3")


def test_a_text_that_stands_there_twice_is_one(side: Counterside) -> None:
    side.see(A, A)
    assert side.screen == "amount"


def test_where_none_can_be_taken_that_is_said_once(side: Counterside) -> None:
    side.see(WEB, NOTICE)
    assert side.screen == "idle"
    assert side.text("band_text") == "Questo è un avviso pagoPA: si paga presto anche qui."
    assert side.sounds == [Sound.REFUSED]
    side.see(WEB, NOTICE)
    assert side.sounds == [Sound.REFUSED]


@pytest.mark.parametrize("posters", [(WEB,), (WEB, BANK)], ids=len)
def test_a_poster_does_not_turn_the_end_of_a_sale_red(
    side: Counterside, posters: tuple[str, ...]
) -> None:
    def come_into_view() -> None:
        if len(posters) > 1:
            side.see(*posters)
        else:
            side.scan(posters[0])

    come_into_view()
    assert side.sounds == [Sound.REFUSED]
    side.scan(A)
    side.tap("quick_5000", "primary", "primary")
    side.wait(SAME_CODES_S)
    assert side.screen == "done"
    side.sounds.clear()
    come_into_view()
    assert side.sounds == []
    assert not side.shows("band_text")
    # What nobody has seen before is somebody's who waits, and has its answer.
    side.scan(NOTICE)
    assert side.sounds == [Sound.REFUSED]
    side.press(Qt.Key.Key_Return)
    side.wait(SAME_CODES_S)
    come_into_view()
    assert side.screen == "idle"
    assert side.sounds == [Sound.REFUSED] * 2


def test_what_a_reader_is_pointed_at_is_always_answered(side: Counterside) -> None:
    side.scan(WEB)
    side.scan(A)
    side.tap("quick_5000", "primary", "primary")
    side.scan(WEB, Source.WEDGE)
    assert side.screen == "done"
    assert side.sounds[-1] is Sound.REFUSED


def test_a_reader_wins_over_the_question(side: Counterside) -> None:
    side.see(A, B)
    side.scan(C, Source.WEDGE)
    assert side.screen == "amount"
    assert checked_tails(side) == [C[-4:]]


def test_the_camera_does_not_answer_its_own_question(side: Counterside) -> None:
    side.see(A, B)
    side.scan(A)
    assert side.screen == "choosing"
    assert side.sounds == []


def test_nothing_is_asked_where_no_code_is_taken(side: Counterside) -> None:
    side.scan(C)
    side.press(Qt.Key.Key_5, Qt.Key.Key_0, Qt.Key.Key_Return)
    side.see(A, B)
    assert side.screen == "pre_receipt"
    assert side.sounds == [Sound.TAKEN]


def cards(side: Counterside) -> tuple[CodeCard, ...]:
    view = side.shell.scene.screen
    assert isinstance(view, AmountView)
    return view.cards


def test_beside_an_amount_the_new_code_is_added_and_of_two_new_ones_one_is_chosen(
    side: Counterside,
) -> None:
    side.scan(C)
    side.see(C, A)
    assert [card.tail for card in cards(side)] == [f"…{C[-4:]}", f"…{A[-4:]}"]
    side.see(A, B, C, D)
    assert side.screen == "choosing"
    side.press(Qt.Key.Key_2)
    assert len(cards(side)) == 3
    side.see(A, B, C, D)
    side.press(Qt.Key.Key_Escape)
    assert len(cards(side)) == 3


def test_from_the_list_of_operations_the_way_leads_back_to_it(side: Counterside) -> None:
    rows = found(State.RCPT_DONE, State.RCPT_DONE)
    for row in rows:
        side.counter.operations[row.iid] = row
    papers = [receipt_code(row.decision) for row in rows if row.decision]
    side.press(Qt.Key.Key_F2)
    side.see(*papers)
    assert side.shell.widget("choose_1").accessibleName().startswith("1: Foglio di questo negozio")
    side.press(Qt.Key.Key_Escape)
    assert side.screen == "operations"
    side.see(A, B)
    side.tap("choose_1")
    assert side.screen == "amount"


@pytest.mark.parametrize("size", [(1024, 600), (1920, 1080)])
def test_the_question_survives_a_change_of_size(side: Counterside, size: tuple[int, int]) -> None:
    side.see(A, B)
    side.shell.resize(*size)
    settle()
    side.tap("choose_2")
    assert checked_tails(side) == [B[-4:]]


def test_the_picture_is_shown_near_enough_to_tell_the_codes_apart() -> None:
    whole = QRectF(0, 0, 1280, 720)
    small = Mark("1", ((100, 100), (160, 100), (160, 160), (100, 160)))
    far = Mark("2", ((1100, 600), (1160, 600), (1160, 660), (1100, 660)))
    near = part_with((small,), whole)
    assert near.width() == pytest.approx(0.4 * 1280)
    assert near.height() / near.width() == pytest.approx(720 / 1280)
    assert whole.contains(near)
    assert near.contains(QRectF(100, 100, 60, 60))
    both = part_with((small, far), whole)
    assert whole.contains(both)
    assert both.contains(QRectF(100, 100, 1060, 560))
    edge = Mark("3", ((0, 0), (1280, 0), (1280, 720), (0, 720)))
    assert part_with((edge,), whole) == whole
    assert part_with((), whole) == whole
