"""What somebody who does not see the window has to be told of a change. Pure.

The rule it keeps: what decides about money is told at once; the rest waits until what is being
read is over.
"""

from __future__ import annotations

from dataclasses import dataclass

from pos_app.ui.presenters.views import OfferView, OutcomeView, Scene, Tone

_AT_ONCE = frozenset({Tone.WARN, Tone.BAD})


@dataclass(frozen=True, slots=True)
class Tidings:
    """``urgent``: whatever is being read is cut short for it."""

    text: str
    urgent: bool = False


def tidings(before: Scene | None, now: Scene) -> Tidings | None:
    """Return what has changed, in words; None where nothing has that needs telling."""
    if now.overlay is not None:
        if before is not None and before.overlay == now.overlay:
            return None
        overlay = now.overlay
        return Tidings(_said(overlay.question, overlay.sentence, overlay.safe), urgent=True)
    parts: list[str] = []
    is_new = before is None or _is_about(before) != _is_about(now) or before.overlay is not None
    frame, band = now.screen.frame, now.screen.frame.band
    if band is not None and (before is None or is_new or band != before.screen.frame.band):
        parts.append(band.text)
    if is_new:
        parts += [*_asked(now), frame.advice, frame.primary.text]
    if now.paper.caption is not None and _captions(before) != _captions(now):
        parts.append(now.paper.caption.text)
    text = _said(*parts)
    return Tidings(text, _is_urgent(now, is_new=is_new)) if text else None


def _is_about(scene: Scene) -> tuple[str, ...]:
    """Return what makes it another question than the one before."""
    return (scene.screen.name, scene.screen.frame.moment, *_asked(scene))


def _asked(scene: Scene) -> tuple[str, ...]:
    """Return what the screen is about: its title, question and verdict, and the sum of it."""
    screen, frame = scene.screen, scene.screen.frame
    title = frame.heading if frame.large_heading else ""
    match screen:
        case OutcomeView(verdict=verdict, money=money):
            sums = (money.label, f"€ {money.figures}") if money is not None else ()
            return (title, frame.question, verdict.title, verdict.sentence, *sums)
        case OfferView(money=money):
            return (title, frame.question, money.label, f"€ {money.figures}")
        case _:
            return (title, frame.question)


def _captions(scene: Scene | None) -> str:
    return "" if scene is None or scene.paper.caption is None else scene.paper.caption.text


def _is_urgent(now: Scene, *, is_new: bool) -> bool:
    band = now.screen.frame.band
    verdict = now.screen.verdict.tone if isinstance(now.screen, OutcomeView) else Tone.PLAIN
    return (band is not None and band.tone in _AT_ONCE) or (is_new and verdict in _AT_ONCE)


def _said(*parts: str) -> str:
    """Join sentences, each ended as it is read."""
    ended = (part if part.endswith((".", "?", "!", "…")) else f"{part}." for part in parts if part)
    return " ".join(ended)
