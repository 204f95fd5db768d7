"""The customer's display for the ear: sums as people say them, in whole sentences."""

from __future__ import annotations

from pos_app.domain.operation import Operation, State
from pos_app.domain.words import Words
from pos_app.ports.voice import Speech

_CENTS = 100


def question(operation: Operation, words: Words) -> Speech:
    text = words(
        "voice.confirm",
        amount=spoken(operation.amount_cents, words),
        fee=spoken(operation.fee_cents, words),
        total=spoken(operation.total_cents, words),
    )
    return Speech(text, words.language)


def outcome(operation: Operation, words: Words) -> Speech:
    """Return what has become of a recharge that is done or whose money goes back."""
    total = spoken(operation.total_cents, words)
    change = operation.change_cents
    match operation.state:
        case State.REJECTED:
            text = words("voice.refused", total=total)
        case State.VOIDED | State.REVERSED:
            text = words("voice.taken_back", total=total)
        case _ if change:
            text = words("voice.done_change", change=spoken(change, words))
        case _:
            text = words("voice.done")
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
