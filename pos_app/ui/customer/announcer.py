"""What the customer's display shows, said aloud when it appears.

The rule it keeps: each thing is said once. A question falls silent as soon as it is no longer
asked; an outcome is said to its end, unless a newer one comes.
"""

from __future__ import annotations

from pos_app.ports.voice import Speech, Voice
from pos_app.ui.customer.views import CustomerView


class Announcer:
    """Belongs to the GUI thread."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice
        self._said: Speech | None = None
        self._is_asking = False

    def show_view(self, view: CustomerView) -> None:
        if view.speech == self._said:
            return
        self._said = view.speech
        if view.speech is not None:
            self._voice.say(view.speech)
        elif self._is_asking:
            self._voice.hush()
        self._is_asking = view.name == "confirm"
