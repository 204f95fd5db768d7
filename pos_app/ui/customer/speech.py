"""The customer's display for the ear: sums as people say them, in whole sentences."""

from __future__ import annotations

from pos_app.domain.words import Words
from pos_app.ports.voice import Speech

_CENTS = 100


def ask(amount_cents: int, fee_cents: int, words: Words) -> Speech:
    text = words(
        "voice.confirm",
        amount=spoken(amount_cents, words),
        fee=spoken(fee_cents, words),
        total=spoken(amount_cents + fee_cents, words),
    )
    return Speech(text, words.language)


def change_back(change_cents: int | None, words: Words) -> Speech:
    """Say that it is done, and what goes back if anything does."""
    if not change_cents:
        return Speech(words("voice.done"), words.language)
    text = words("voice.done_change", change=spoken(change_cents, words))
    return Speech(text, words.language)


def money_back(owed_cents: int, words: Words, *, refused: bool) -> Speech:
    total = spoken(owed_cents, words)
    text = (
        words("voice.refused", total=total) if refused else words("voice.taken_back", total=total)
    )
    return Speech(text, words.language)


def checking(words: Words) -> Speech:
    return Speech(words("voice.checking"), words.language)


def spoken(amount_cents: int, words: Words) -> str:
    """Return ``51 euro e 20``: engines read figures in their own language."""
    euros, cents = divmod(amount_cents, _CENTS)
    if not cents:
        return words.count("voice.euros", euros)
    if not euros:
        return words.count("voice.cents", cents)
    return words.count("voice.euros_cents", euros, cents=str(cents))
