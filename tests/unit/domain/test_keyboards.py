"""Every sign on every layout, there and back; and the machine's own tables agree."""

from __future__ import annotations

import ctypes
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_app.domain.keyboards import (
    UNKNOWN,
    Layout,
    Stroke,
    retyped,
    sign_of,
    strokes_of,
    text_of,
)

PRINTABLE = string.ascii_letters + string.digits + string.punctuation + " "
LAYOUTS = st.sampled_from(list(Layout))


@pytest.mark.parametrize("layout", Layout)
def test_every_printable_sign_can_be_typed(layout: Layout) -> None:
    strokes = strokes_of(layout, PRINTABLE)
    assert strokes is not None
    assert text_of(layout, strokes) == PRINTABLE


@given(layout=LAYOUTS, text=st.text(PRINTABLE))
def test_what_is_typed_on_a_layout_is_read_on_it(layout: Layout, text: str) -> None:
    strokes = strokes_of(layout, text)
    assert strokes is not None
    assert text_of(layout, strokes) == text


@pytest.mark.parametrize("host", Layout)
@pytest.mark.parametrize("reader", Layout)
def test_a_wrong_layout_is_undone_wherever_the_machine_showed_a_sign(
    host: Layout, reader: Layout
) -> None:
    for sign in PRINTABLE:
        strokes = strokes_of(reader, sign)
        assert strokes is not None
        shown = text_of(host, strokes)
        if len(strokes) == len(shown) == 1 and shown != UNKNOWN:
            assert retyped(shown, host, reader) in {sign, UNKNOWN}, sign


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        (Layout.US, "PAGOPA|002|_:/-+"),
        (Layout.IT_US, "PAGOPA|002|_:/-+"),
        (Layout.GB, "PAGOPA~002~_:/-+"),
        (Layout.IT, "PAGOPA§002§?ç-'^"),
        (Layout.ES, "PAGOPAÇ002Ç?Ñ-'¿"),
        (Layout.CH, "PAGOPA£002£?é-'\N{REPLACEMENT CHARACTER}"),
    ],
)
def test_what_an_american_reader_shows(host: Layout, shown: str) -> None:
    strokes = strokes_of(Layout.US, "PAGOPA|002|_:/-+")
    assert strokes is not None
    assert text_of(host, strokes) == shown
    if UNKNOWN not in shown:
        assert retyped(shown, host, Layout.US) == "PAGOPA|002|_:/-+"


def test_a_french_machine_turns_digits_into_signs_and_back() -> None:
    strokes = strokes_of(Layout.US, "SS1AQWZM0123456789")
    assert strokes is not None
    shown = text_of(Layout.FR, strokes)
    assert shown == "SS&QAZW?à&é\"'(-è_ç"
    assert retyped(shown, Layout.FR, Layout.US) == "SS1AQWZM0123456789"


def test_caps_lock_turns_letters_only() -> None:
    strokes = strokes_of(Layout.IT, "aB1|è")
    assert strokes is not None
    shown = text_of(Layout.IT, strokes, caps_lock=True)
    assert shown == "Ab1|È"
    assert text_of(Layout.DE, (Stroke(12),), caps_lock=True) == "ß"


def test_dead_keys() -> None:
    assert strokes_of(Layout.DE, "^") == (Stroke(41), Stroke(57))
    assert text_of(Layout.DE, (Stroke(41), Stroke(41))) == "^"
    assert text_of(Layout.DE, (Stroke(41), Stroke(18))) == "ê"
    assert text_of(Layout.DE, (Stroke(41), Stroke(2))) == UNKNOWN
    assert text_of(Layout.DE, (Stroke(30), Stroke(41))) == "a" + UNKNOWN
    assert strokes_of(Layout.ES, "é") == (Stroke(40), Stroke(18))
    assert sign_of(Layout.US, Stroke(41)) == "`"


def test_what_a_layout_lacks_is_never_left_out() -> None:
    assert strokes_of(Layout.US, "a€") is None
    assert strokes_of(Layout.US, "ế") is None
    assert text_of(Layout.US, (Stroke(30), Stroke(59), Stroke(48))) == f"a{UNKNOWN}b"
    assert retyped("a☃b", Layout.IT, Layout.US) == f"a{UNKNOWN}b"
    assert sign_of(Layout.US, Stroke(59)) == ""


def test_the_keypad_is_the_same_everywhere_but_for_its_comma() -> None:
    assert text_of(Layout.FR, (Stroke(79), Stroke(80), Stroke(98))) == "12/"
    assert text_of(Layout.IT, (Stroke(83),)) == ","
    assert text_of(Layout.US, (Stroke(83),)) == "."


# What the machine's own library says.

XKB = {
    Layout.US: ("us", ""),
    Layout.IT: ("it", ""),
    Layout.DE: ("de", ""),
    Layout.CH: ("ch", ""),
    Layout.FR: ("fr", ""),
    Layout.ES: ("es", ""),
    Layout.GB: ("gb", ""),
    Layout.IT_US: ("it", "us"),
}
DEAD = {
    "dead_grave": "\u0300",
    "dead_acute": "\u0301",
    "dead_circumflex": "\u0302",
    "dead_tilde": "\u0303",
    "dead_diaeresis": "\u0308",
}


class Names(ctypes.Structure):
    _fields_ = [
        (name, ctypes.c_char_p) for name in ("rules", "model", "layout", "variant", "options")
    ]


class Xkb:
    """One layout as libxkbcommon has it."""

    def __init__(self, library: ctypes.CDLL, layout: str, variant: str) -> None:
        self.library = library
        for name in ("xkb_context_new", "xkb_keymap_new_from_names", "xkb_state_new"):
            getattr(library, name).restype = ctypes.c_void_p
        names = Names(b"evdev", b"pc105", layout.encode(), variant.encode(), b"")
        context = ctypes.c_void_p(library.xkb_context_new(0))
        keymap = library.xkb_keymap_new_from_names(context, ctypes.byref(names), 0)
        if not keymap:
            pytest.skip("xkeyboard-config is not installed")
        self.keymap = ctypes.c_void_p(keymap)

    def sign(self, stroke: Stroke) -> str:
        state = ctypes.c_void_p(self.library.xkb_state_new(self.keymap))
        for held, key in ((stroke.shift, 42), (stroke.alt_gr, 100)):
            if held:
                self.library.xkb_state_update_key(state, key + 8, 1)
        symbol = self.library.xkb_state_key_get_one_sym(state, stroke.key + 8)
        name = ctypes.create_string_buffer(64)
        self.library.xkb_keysym_get_name(symbol, name, 64)
        code = self.library.xkb_keysym_to_utf32(symbol)
        return DEAD.get(name.value.decode(), chr(code) if code >= 32 else "")


@pytest.mark.parametrize("layout", Layout)
def test_the_tables_are_those_of_xkeyboard_config(layout: Layout) -> None:
    try:
        library = ctypes.CDLL("libxkbcommon.so.0")
    except OSError:
        pytest.skip("libxkbcommon is not installed")
    xkb = Xkb(library, *XKB[layout])
    strokes = [
        Stroke(key, shift=shift, alt_gr=alt_gr)
        for key in (*range(2, 14), *range(16, 28), *range(30, 42), *range(43, 54), 57, 86)
        for shift in (False, True)
        for alt_gr in (False, True)
    ]
    ours = {stroke: sign for stroke in strokes if (sign := sign_of(layout, stroke))}
    assert not {stroke for stroke, sign in ours.items() if xkb.sign(stroke) != sign}
    assert len(ours) >= 94
    ours[Stroke(2)] = "q"
    assert [stroke for stroke, sign in ours.items() if xkb.sign(stroke) != sign] == [Stroke(2)]
