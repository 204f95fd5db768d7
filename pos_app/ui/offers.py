"""Whether a scene offers an intent: a key can do what a button can, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

from pos_app.ports.devices import Device
from pos_app.ui.intents import Intent, Show, Sign, Tap
from pos_app.ui.presenters.views import (
    AboutView,
    Action,
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
    Scene,
    ScreenView,
    SettingsView,
    SignInView,
    StartingView,
    TypingView,
    VisitView,
)

#: Keys without a button that change no more than what is being keyed or selected.
_HARMLESS = frozenset(
    {
        Tap.BACKSPACE,
        Tap.NEXT_SUM,
        Tap.PREVIOUS_SUM,
        Tap.ROW_UP,
        Tap.ROW_DOWN,
        Tap.PAGE_UP,
        Tap.PAGE_DOWN,
    }
)
#: They lead to a room that lies over whatever is in front.
_DOORS = frozenset({Tap.ABOUT, Tap.HELP, Tap.EXERCISES, Tap.DEVICES, Tap.STAFF, *map(Show, Device)})
_SHEET = frozenset({Tap.PRIMARY, Tap.WAY_OUT, Tap.OTHER})


def offers(scene: Scene, intent: Intent) -> bool:
    """Say whether ``intent`` can be asked for on this scene now."""
    if intent is Tap.LOCK:
        return True  # Whatever lies over what: it is left as it is.
    if scene.overlay is not None:
        return intent in _SHEET
    if intent is Tap.PRIMARY:
        return scene.screen.frame.primary.enabled
    if isinstance(intent, Sign):
        return True
    return intent in _HARMLESS | _DOORS or any(
        action.intent == intent and action.enabled for action in actions_of(scene)
    )


def actions_of(scene: Scene) -> Iterator[Action]:
    """Yield every button of the scene but the primary."""
    if scene.screen.frame.way_out is not None:
        yield scene.screen.frame.way_out
    yield from scene.screen.frame.doors
    if scene.screen.frame.beside is not None:
        yield scene.screen.frame.beside
    if scene.paper.action is not None:
        yield scene.paper.action
    yield from scene.paper.earlier
    yield from _on_screen(scene.screen)


def _on_screen(screen: ScreenView) -> tuple[Action, ...]:
    match screen:
        case StartingView() | TypingView() | PinView():
            return ()
        case SignInView() | OfficeView() | NamingView():
            return _of_operators(screen)
        case (
            AboutView()
            | DevicesView()
            | SettingsView()
            | LensView()
            | LicencesView()
            | HelpView()
            | HelpSearchView()
            | ExercisesView()
        ):
            return _in_room(screen)
        case IdleView() | ChoosingView() | FilesView():
            return _before_sale(screen)
        case AmountView() | OfferView() | VisitView() | OutcomeView():
            return _in_sale(screen)
        case ResumeView():
            return (*(row.action for row in screen.rows), *screen.actions)
        case ClosureView():
            return tuple(action for card in screen.cards for action in card.actions)
        case OperationsView() | HistoryView():
            return _on_list(screen)


def _in_room(
    screen: AboutView
    | DevicesView
    | SettingsView
    | LensView
    | LicencesView
    | HelpView
    | HelpSearchView
    | ExercisesView,
) -> tuple[Action, ...]:
    match screen:
        case AboutView() | LensView():
            return ()
        case LicencesView():
            return screen.pages
        case DevicesView():
            return (*(tile.action for tile in screen.tiles), *screen.detail.actions)
        case HelpView() | ExercisesView():
            return screen.actions
        case HelpSearchView():
            return screen.rows
        case SettingsView():
            return (*(tile.action for tile in screen.tiles), *screen.detail.choices)


def _on_list(screen: OperationsView | HistoryView) -> tuple[Action, ...]:
    match screen:
        case OperationsView():
            rows = (row.action for row in screen.rows)
            return (*rows, *screen.scopes, *screen.actions, *screen.pages)
        case HistoryView():
            return (*screen.actions, *screen.pages)


def _of_operators(screen: SignInView | OfficeView | NamingView) -> tuple[Action, ...]:
    match screen:
        case SignInView():
            return tuple(choice.action for choice in screen.choices)
        case OfficeView():
            return (*(choice.action for choice in screen.choices), *screen.actions)
        case NamingView():
            return screen.roles


def _in_sale(screen: AmountView | OfferView | VisitView | OutcomeView) -> tuple[Action, ...]:
    match screen:
        case AmountView():
            cards = tuple(card.action for card in screen.cards)
            return (*screen.sums, *cards, *filter(None, (screen.add, screen.remove)))
        case OfferView() | VisitView() | OutcomeView():
            sums = screen.cash.sums if isinstance(screen, OfferView) and screen.cash else ()
            return (*sums, *screen.actions)


def _before_sale(screen: IdleView | ChoosingView | FilesView) -> tuple[Action, ...]:
    match screen:
        case IdleView():
            return (*screen.pending, *screen.tools)
        case ChoosingView():
            return tuple(choice.action for choice in screen.choices)
        case FilesView():
            return tuple(row.action for row in screen.rows)
