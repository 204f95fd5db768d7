"""Still pictures: snapped, chosen or dropped, and what becomes of what they hold."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage

from pos_app.domain.codes import token
from pos_app.domain.faults import Fault, FaultCode
from pos_app.ports.scanner import CameraState, Several, Source, Studied
from pos_app.ports.sound import Sound
from pos_app.ui.drops import NotTaken, dropped
from tests.helpers.eyes import Gaze, files
from tests.helpers.operations import CODE
from tests.helpers.sights import picture, several
from tests.helpers.windows import Counterside, camera_is_live, open_window, settle

A = CODE.secret
B = token.compose("PNMKJHGFEDCBA9876543210").secret
PHOTO = Path("/home/shop/foto.jpg")


class Side:
    """The window and its eyes."""

    def __init__(self, gaze: Gaze) -> None:
        self.gaze = gaze
        self.window: Counterside = open_window(eyes=gaze.eyes)
        self.window.counter.open_up()
        camera_is_live(self.window)

    def camera_answers(self, studied: Studied) -> None:
        self.window.shell.camera_listener().on_studied(studied)
        settle()

    def file_answers(self, studied: Studied, which: int = -1) -> None:
        self.gaze.reader.answer(studied, which)
        settle()

    def drop(self, mime: QMimeData) -> None:
        """Drop something as the desktop does: onto the window, over whatever lies there."""
        settle()
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none, over_camera = Qt.KeyboardModifier.NoModifier, QPointF(300, 400)
        native = self.window.shell.windowHandle()
        enter = QDragEnterEvent(over_camera, copy, mime, left, none)
        QCoreApplication.sendEvent(native, enter)
        assert enter.isAccepted()
        QCoreApplication.sendEvent(native, QDropEvent(over_camera, copy, mime, left, none))
        settle()


@pytest.fixture
def side() -> Side:
    return Side(Gaze(files(9)))


def holding(*texts: str) -> Studied:
    seen: Several = several(*texts, source=Source.PICTURE)
    return Studied(seen.picture, seen.sightings)


def of_file(path: Path | str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


# The camera's picture.


@pytest.mark.parametrize("how", ["finger", "key"])
def test_what_the_camera_sees_is_searched_and_taken(side: Side, how: str) -> None:
    if how == "finger":
        side.window.tap("study")
    else:
        side.window.press(Qt.Key.Key_F7)
    assert (side.window.screen, side.gaze.studies) == ("searching", 1)
    assert side.window.text("verdict") == "Sto cercando…"
    side.camera_answers(holding(A))
    assert side.window.screen == "amount"
    assert side.window.sounds == [Sound.TAKEN]


def test_several_found_are_asked_about(side: Side) -> None:
    side.window.press(Qt.Key.Key_F7)
    side.camera_answers(holding(A, B))
    side.window.press(Qt.Key.Key_2)
    assert side.window.counter.checked[-1][1].tail == B[-4:]


def test_none_found_is_said_with_what_to_do(side: Side) -> None:
    side.window.press(Qt.Key.Key_F7)
    side.camera_answers(Studied(picture()))
    assert side.window.screen == "idle"
    assert side.window.text("band_text").startswith("Non trovo codici.")
    assert side.window.sounds == [Sound.REFUSED]


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (FaultCode.PICTURE_SEARCH_FAILED, "La ricerca non è riuscita. Riprova tra un momento."),
        (
            FaultCode.CAMERA_STALLED,
            "La fotocamera si è fermata. Intanto usa il lettore, o scrivi il codice.",
        ),
    ],
)
def test_a_search_that_failed_is_said(side: Side, code: FaultCode, said: str) -> None:
    side.window.press(Qt.Key.Key_F7)
    side.camera_answers(Studied(fault=Fault(code)))
    assert side.window.text("band_text") == said


def test_a_file_that_could_not_be_searched_leaves_the_camera(side: Side) -> None:
    side.window.tap("pick", "file_1")
    side.file_answers(Studied(fault=Fault(FaultCode.PICTURE_SEARCH_FAILED)))
    assert side.window.text("band_text").endswith("o usa la fotocamera.")


def test_a_code_that_comes_meanwhile_is_not_kept_waiting(side: Side) -> None:
    side.window.press(Qt.Key.Key_F7)
    side.window.scan(A)
    assert side.window.screen == "amount"
    side.camera_answers(holding(B))
    assert side.window.counter.checked[-1][1].tail == A[-4:]


def test_a_search_that_is_given_up_says_nothing_any_more(side: Side) -> None:
    side.window.press(Qt.Key.Key_F7, Qt.Key.Key_Escape)
    assert side.window.screen == "idle"
    side.camera_answers(holding(A))
    assert side.window.screen == "idle"
    assert side.window.sounds == []


def test_the_answer_to_a_search_that_was_given_up_is_not_taken_for_the_next(side: Side) -> None:
    side.window.press(Qt.Key.Key_F7, Qt.Key.Key_Escape, Qt.Key.Key_F7)
    assert side.gaze.studies == 1
    side.camera_answers(holding(A))
    assert (side.window.screen, side.gaze.studies) == ("searching", 2)
    side.camera_answers(holding(B))
    assert side.window.screen == "amount"
    assert side.window.counter.checked[-1][1].tail == B[-4:]


def test_a_camera_that_shows_nothing_is_not_snapped(side: Side) -> None:
    side.window.shell.camera_listener().on_state(CameraState.STALLED, None)
    settle()
    assert not side.window.shows("study")
    side.window.press(Qt.Key.Key_F7)
    assert (side.window.screen, side.gaze.studies) == ("idle", 0)


# Files.


@pytest.mark.parametrize("how", ["finger", "key"])
def test_a_file_is_chosen_inside_the_window(side: Side, how: str) -> None:
    side.window.press(Qt.Key.Key_F9)
    assert side.window.screen == "files"
    if how == "finger":
        side.window.tap("file_3")
    else:
        side.window.press(Qt.Key.Key_3)
    assert side.gaze.reader.paths == [files(9)[2].path]
    side.file_answers(holding(A))
    assert side.window.screen == "amount"


def test_the_list_is_gone_through_page_by_page(side: Side) -> None:
    side.window.press(Qt.Key.Key_F9)
    assert side.window.text("heading") == "Foto 1–4 di 9"
    side.window.press(Qt.Key.Key_PageUp)
    side.window.press(*[Qt.Key.Key_PageDown] * 5)
    assert side.window.text("heading") == "Foto 9–9 di 9"
    side.window.press(Qt.Key.Key_2)
    assert side.gaze.reader.paths == []
    side.window.tap("page_up")
    side.window.press(Qt.Key.Key_1)
    assert side.gaze.reader.paths == [files(9)[4].path]


def test_a_file_says_when_and_where(side: Side) -> None:
    side.window.press(Qt.Key.Key_F9)
    names = [side.window.shell.widget(f"file_{at}").accessibleName() for at in (1, 3, 4)]
    assert names[0] == "1: IMG-0000.jpg, oggi 12:00, Scaricati"
    assert names[1].endswith("ieri 18:00, Scrivania")
    assert names[2].endswith("ieri 09:00, Chiavetta")


def test_enter_looks_again_and_the_stick_is_found() -> None:
    side = Side(Gaze(()))
    side.window.press(Qt.Key.Key_F9)
    assert side.window.text("empty").startswith("Non trovo foto.")
    side.gaze.shelf.files = files(1)
    side.window.press(Qt.Key.Key_Return)
    assert side.gaze.shelf.looks == 2
    assert side.window.shows("file_1")


def test_a_disk_that_hangs_leaves_the_way_out_open() -> None:
    side = Side(Gaze(None))
    side.window.press(Qt.Key.Key_F9)
    assert side.window.text("empty") == "Cerco le foto…"
    side.window.press(Qt.Key.Key_Escape)
    assert side.window.screen == "idle"


@pytest.mark.parametrize("keys", [(), (Qt.Key.Key_1,)])
def test_a_reader_wins_over_a_file(side: Side, keys: tuple[Qt.Key, ...]) -> None:
    side.window.press(Qt.Key.Key_F9, *keys)
    side.window.scan(B)
    assert side.window.screen != "amount", "the camera is paused meanwhile"
    side.window.scan(A, Source.WEDGE)
    assert side.window.screen == "amount"


def test_the_answer_about_an_earlier_file_is_not_taken_for_this_one(side: Side) -> None:
    side.window.press(Qt.Key.Key_F9, Qt.Key.Key_1, Qt.Key.Key_Escape)
    side.window.press(Qt.Key.Key_F9, Qt.Key.Key_2)
    side.file_answers(holding(A), which=0)
    assert side.window.screen == "searching"
    side.file_answers(holding(B), which=1)
    assert side.window.counter.checked[-1][1].tail == B[-4:]


def test_no_code_in_a_file_is_said(side: Side) -> None:
    side.window.press(Qt.Key.Key_F9, Qt.Key.Key_1)
    side.file_answers(Studied(picture()))
    assert side.window.text("band_text").startswith("In questa foto non trovo codici.")
    assert side.window.sounds == [Sound.REFUSED]


# Dropped.


def test_a_dropped_file_is_searched(side: Side) -> None:
    side.drop(of_file(PHOTO))
    assert side.gaze.reader.paths == [PHOTO]
    side.file_answers(holding(A))
    assert side.window.screen == "amount"


def test_a_file_dropped_onto_the_list_is_searched(side: Side) -> None:
    side.window.press(Qt.Key.Key_F9)
    side.drop(of_file(PHOTO))
    assert side.gaze.reader.paths == [PHOTO]


def test_a_link_is_refused_in_words(side: Side) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/qr.png")])
    side.drop(mime)
    assert side.window.text("band_text") == "Qui va una foto salvata su questo computer."
    assert side.gaze.reader.paths == []
    assert side.window.sounds == [Sound.REFUSED]


def test_two_files_at_once_are_refused_in_words(side: Side) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/home/shop/a.png"), QUrl.fromLocalFile("/home/shop/b.png")])
    side.drop(mime)
    assert side.window.text("band_text") == "Una foto alla volta, per favore."


def test_a_drop_in_the_middle_of_a_sale_is_told_to_wait(side: Side) -> None:
    side.window.scan(A)
    side.drop(of_file(PHOTO))
    assert side.gaze.reader.paths == []
    assert side.window.sounds == [Sound.TAKEN, Sound.BUSY]
    assert side.window.screen == "amount"


@pytest.mark.parametrize(
    "url", ["https://example.org/x.png", "file://server/share/x.png", "data:,"]
)
def test_only_a_file_of_this_machine_is_one(url: str) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl(url)])
    assert dropped(mime) is NotTaken.NO_FILE


def test_text_and_bare_pixels_are_no_file() -> None:
    text, pixels = QMimeData(), QMimeData()
    text.setText(A)
    pixels.setImageData(QImage(4, 4, QImage.Format.Format_RGB888))
    assert [dropped(text), dropped(pixels), dropped(QMimeData())] == [NotTaken.NO_FILE] * 3


def test_a_window_without_a_reader_of_files_offers_none() -> None:
    window = open_window()
    window.counter.open_up()
    camera_is_live(window)
    assert not window.shows("study")
    assert not window.shows("pick")
    assert not window.shell.acceptDrops()
    window.press(Qt.Key.Key_F7, Qt.Key.Key_F9)
    assert window.screen == "idle"
