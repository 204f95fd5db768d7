"""Which screen shows which view. Each is made when it is first shown: the first frame has one."""

from __future__ import annotations

from typing import Any

from pos_app.domain.words import Words
from pos_app.ui.presenters.views import (
    AboutView,
    AmountView,
    ChoosingView,
    ClosureView,
    DevicesView,
    ExercisesView,
    FilesView,
    HelpSearchView,
    HelpView,
    HistoryView,
    IdleView,
    LensView,
    LicencesView,
    NamingView,
    OfferView,
    OfficeView,
    OperationsView,
    OutcomeView,
    PinView,
    ResumeView,
    ScreenView,
    SettingsView,
    SignInView,
    StartingView,
    TypingView,
    VisitView,
)
from pos_app.ui.screens.base import Screen
from pos_app.ui.screens.starting import StartingScreen
from pos_app.ui.theme import Look


def make_screen(view: ScreenView, look: Look, words: Words) -> Screen[Any]:
    """Make the screen that shows views of this kind; its module is loaded with the first one."""
    match view:
        case TypingView() | AmountView() | PinView():
            return _make_keyed(view, look, words("key.backspace"))
        case StartingView():
            return StartingScreen(look)
        case IdleView():
            from pos_app.ui.screens.idle import IdleScreen

            return IdleScreen(look)
        case ChoosingView() | FilesView():
            return _make_chosen_from(view, look)
        case OfferView() | OutcomeView() | VisitView():
            return _make_sale(view, look)
        case OperationsView() | HistoryView():
            return _make_list(view, look)
        case ClosureView():
            from pos_app.ui.screens.closure import ClosureScreen

            return ClosureScreen(look)
        case ResumeView():
            from pos_app.ui.screens.resume import ResumeScreen

            return ResumeScreen(look)
        case SignInView() | OfficeView() | NamingView():
            return _make_of_operators(view, look, words)
        case room:
            return _make_room(room, look, words)


def _make_of_operators(
    view: SignInView | OfficeView | NamingView, look: Look, words: Words
) -> Screen[Any]:
    match view:
        case SignInView():
            from pos_app.ui.screens.sign_in import SignInScreen

            return SignInScreen(look)
        case OfficeView():
            from pos_app.ui.screens.office import OfficeScreen

            return OfficeScreen(look)
        case NamingView():
            from pos_app.ui.screens.naming import NamingScreen

            return NamingScreen(look, words("key.backspace"))


def _make_room(
    view: AboutView
    | ExercisesView
    | HelpView
    | HelpSearchView
    | DevicesView
    | LensView
    | LicencesView
    | SettingsView,
    look: Look,
    words: Words,
) -> Screen[Any]:
    match view:
        case AboutView():
            from pos_app.ui.screens.about import AboutScreen

            return AboutScreen(look)
        case DevicesView():
            from pos_app.ui.screens.devices import DevicesScreen

            return DevicesScreen(look)
        case LicencesView():
            from pos_app.ui.screens.licences import LicencesScreen

            return LicencesScreen(look)
        case LensView():
            from pos_app.ui.screens.lens import LensScreen

            return LensScreen(look)
        case ExercisesView():
            from pos_app.ui.screens.exercises import ExercisesScreen

            return ExercisesScreen(look)
        case HelpView():
            from pos_app.ui.screens.help import HelpScreen

            return HelpScreen(look)
        case HelpSearchView():
            from pos_app.ui.screens.help import HelpSearchScreen

            return HelpSearchScreen(look, words("key.backspace"))
        case SettingsView():
            from pos_app.ui.screens.settings import SettingsScreen

            return SettingsScreen(look)


def _make_list(view: OperationsView | HistoryView, look: Look) -> Screen[Any]:
    match view:
        case OperationsView():
            from pos_app.ui.screens.operations import OperationsScreen

            return OperationsScreen(look)
        case HistoryView():
            from pos_app.ui.screens.history import HistoryScreen

            return HistoryScreen(look)


def _make_sale(view: OfferView | OutcomeView | VisitView, look: Look) -> Screen[Any]:
    match view:
        case OfferView():
            from pos_app.ui.screens.pre_receipt import PreReceiptScreen

            return PreReceiptScreen(look)
        case OutcomeView():
            from pos_app.ui.screens.outcome import OutcomeScreen

            return OutcomeScreen(look)
        case VisitView():
            from pos_app.ui.screens.visit import VisitScreen

            return VisitScreen(look)


def _make_chosen_from(view: ChoosingView | FilesView, look: Look) -> Screen[Any]:
    match view:
        case ChoosingView():
            from pos_app.ui.screens.choosing import ChoosingScreen

            return ChoosingScreen(look)
        case FilesView():
            from pos_app.ui.screens.files import FilesScreen

            return FilesScreen(look)


def _make_keyed(view: TypingView | AmountView | PinView, look: Look, backspace: str) -> Screen[Any]:
    match view:
        case TypingView():
            from pos_app.ui.screens.typed_code import TypingScreen

            return TypingScreen(look, backspace)
        case AmountView():
            from pos_app.ui.screens.amount import AmountScreen

            return AmountScreen(look, backspace)
        case PinView():
            from pos_app.ui.screens.pin import PinScreen

            return PinScreen(look, backspace)
