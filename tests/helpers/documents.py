"""What a document says; and documents as nobody would write them, for property tests."""

from __future__ import annotations

from hypothesis import strategies as st

from pos_app.domain.paper import Align, Block, Document, Pair, Qr, Rule, Size, Space, Text

_NASTY = (
    "\x1bp\x00\x32\x32",
    "\x1dV\x42\x00",
    "\x10\x04\x01",
    "\x10\x14\x01\x00\x01",
    "\x1d(k\xff\xff1P0",
    "\x1b@",
    "\nTOTALE EUR 0,01",
    "e\N{COMBINING GRAVE ACCENT}",
    "\N{RIGHT-TO-LEFT OVERRIDE}",
    "学校",
    "a" * 90,
    "Senale-San Felice/Unsere Liebe Frau im Walde",
    "   ",
    "-/-/-",
)
texts = st.one_of(
    st.text(max_size=120),
    st.lists(st.one_of(st.sampled_from(_NASTY), st.text(max_size=12)), max_size=8).map("".join),
)
_payload_signs = st.characters(min_codepoint=0x20, max_codepoint=0x7E)
blocks = st.one_of(
    st.builds(Text, texts, st.sampled_from(Align), st.booleans(), st.sampled_from(Size)),
    st.builds(Pair, texts, texts, st.booleans(), st.sampled_from(Size)),
    st.builds(Pair, texts, texts, also=st.builds(Pair, texts, texts)),
    st.builds(Rule),
    st.builds(Space),
    st.builds(Qr, st.text(_payload_signs, min_size=1, max_size=300)),
)
documents = st.builds(Document, texts, st.lists(blocks, max_size=12).map(tuple))


def words(document: Document) -> str:
    """Return what stands on it, a line a block; codes and rules are empty lines."""
    return "\n".join(_words(block) for block in document.blocks)


def _words(block: Block) -> str:
    match block:
        case Text(text):
            return text
        case Pair(label, value):
            return f"{label}: {value}"
        case _:
            return ""
