"""The page of the settings: each as a few large choices, never a form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pos_app.domain.words import Words
from pos_app.ports.preferences import Chosen, Value
from pos_app.ui.intents import Consider, Prefer
from pos_app.ui.presenters.context import primary, way_out
from pos_app.ui.presenters.views import Action, Band, ChoiceDetail, Frame, SettingsView, Tile, Tone

#: As each calls itself: who cannot read the language of the screen finds their own.
_LANGUAGES: Mapping[Value, str] = {
    "it": "Italiano",
    "en": "English",
    "de": "Deutsch",
    "sl": "Slovenščina",
    "fr": "Français",
}


@dataclass(frozen=True, slots=True)
class _Setting:
    """One that may be chosen.

    Attributes:
        title: The key of its name; ``why`` of the sentence that says what it does.
        options: The key of what each value is called.
        live: It counts at once, and not only from the next start.
    """

    icon: str
    title: str
    why: str
    options: Mapping[Value, str]
    live: bool = True


_YES_NO: Mapping[Value, str] = {True: "settings.yes", False: "settings.no"}

SETTINGS: Mapping[str, _Setting] = {
    "screen.language": _Setting(
        "languages", "settings.language", "settings.language_why", _LANGUAGES
    ),
    "screen.theme": _Setting(
        "contrast",
        "settings.theme",
        "settings.theme_why",
        {
            "light": "settings.theme.light",
            "dark": "settings.theme.dark",
            "contrast": "settings.theme.contrast",
        },
    ),
    "screen.text_percent": _Setting(
        "a-large-small",
        "settings.text",
        "settings.text_why",
        {
            100: "settings.text.100",
            125: "settings.text.125",
            150: "settings.text.150",
            200: "settings.text.200",
        },
    ),
    "screen.left_handed": _Setting(
        "hand",
        "settings.hand",
        "settings.hand_why",
        {False: "settings.hand.right", True: "settings.hand.left"},
    ),
    "screen.reduce_motion": _Setting(
        "activity",
        "settings.motion",
        "settings.motion_why",
        {False: "settings.yes", True: "settings.no"},
    ),
    "screen.dead_time_ms": _Setting(
        "timer",
        "settings.rest",
        "settings.rest_why",
        {
            400: "settings.rest.400",
            600: "settings.rest.600",
            900: "settings.rest.900",
            1_500: "settings.rest.1500",
        },
    ),
    "sound.volume": _Setting(
        "volume-2",
        "settings.volume",
        "settings.volume_why",
        {
            0: "settings.volume.0",
            30: "settings.volume.30",
            70: "settings.volume.70",
            100: "settings.volume.100",
        },
    ),
    "sale.second_look_cents": _Setting(
        "eye",
        "settings.look",
        "settings.look_why",
        {
            0: "settings.never",
            100_00: "settings.look.100",
            200_00: "settings.look.200",
            500_00: "settings.look.500",
        },
    ),
    "operators.lock_after_s": _Setting(
        "lock",
        "settings.lock",
        "settings.lock_why",
        {
            0: "settings.never",
            120: "settings.lock.2",
            300: "settings.lock.5",
            900: "settings.lock.15",
        },
    ),
    "printer.large_print": _Setting(
        "receipt-text",
        "settings.print",
        "settings.print_why",
        {False: "settings.print.normal", True: "settings.print.large"},
        live=False,
    ),
    "printer.second_language": _Setting(
        "scroll-text",
        "settings.second",
        "settings.second_why",
        {
            "": "settings.second.none",
            **{code: name for code, name in _LANGUAGES.items() if code != "it"},
        },
        live=False,
    ),
    "customer.display": _Setting(
        "smartphone",
        "settings.display",
        "settings.display_why",
        {"none": "settings.no", "auto": "settings.yes"},
        live=False,
    ),
    "customer.language": _Setting(
        "languages",
        "settings.customer",
        "settings.customer_why",
        {"screen": "settings.customer.screen", **_LANGUAGES},
    ),
    "customer.voice": _Setting(
        "megaphone", "settings.voice", "settings.voice_why", _YES_NO, live=False
    ),
}


def present_settings(
    words: Words, chosen: Chosen, considered: str, *, changed: bool, band: Band | None
) -> SettingsView:
    """Show all settings as tiles, and what the considered one may be.

    ``changed``: something was chosen that counts from the next start only.
    """
    if chosen.is_damaged and band is None:
        band = Band(words("settings.damaged"), Tone.WARN, "triangle-alert")
    return SettingsView(
        Frame(
            primary(words, words("settings.primary"), "undo-2"),
            heading=words("settings.heading"),
            large_heading=True,
            way_out=way_out(words, words("way_out.back"), "undo-2"),
            band=band,
        ),
        tuple(_tile(words, chosen, name, considered) for name in SETTINGS),
        _detail(words, chosen, considered, changed=changed),
    )


def _tile(words: Words, chosen: Chosen, name: str, considered: str) -> Tile:
    setting, value = SETTINGS[name], chosen.values[name]
    title, said = words(setting.title), _said(words, setting, value)
    button = Action(
        f"setting_{name}", f"{title}: {said}", Consider(name), selected=name == considered
    )
    return Tile(setting.icon, title, said, button, "lock" if name in chosen.fixed else "")


def _detail(words: Words, chosen: Chosen, name: str, *, changed: bool) -> ChoiceDetail:
    setting, is_fixed = SETTINGS[name], name in chosen.fixed
    note = None
    if is_fixed:
        note = Band(words("settings.fixed"), Tone.INFO, "lock")
    elif changed and not setting.live:
        note = Band(words("settings.next_start"), Tone.INFO, "power")
    return ChoiceDetail(
        words(setting.title),
        words(setting.why),
        tuple(
            Action(
                f"prefer_{at}",
                _said(words, setting, value),
                Prefer(name, value),
                selected=value == chosen.values[name],
                enabled=not is_fixed,
            )
            for at, value in enumerate(setting.options, 1)
        ),
        note,
    )


def _said(words: Words, setting: _Setting, value: Value) -> str:
    """Return what a value is called: a language by itself, a number of the technician's as it is.

    True and 1 are one key of a mapping, so each kind has settings of its own.
    """
    key = setting.options.get(value)
    if key is None:
        return str(value)
    return words(key) if key.startswith("settings.") else key
