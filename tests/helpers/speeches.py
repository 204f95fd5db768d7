"""A spoken voice for tests: it remembers what it was to say."""

from __future__ import annotations

from dataclasses import dataclass, field

from pos_app.ports.voice import Speech


@dataclass
class RecordingSpeech:
    """Implements ``ports.voice.Voice``; ``None`` among the words is a hush."""

    said: list[str | None] = field(default_factory=list)
    is_closed: bool = False

    def say(self, speech: Speech) -> None:
        if not self.is_closed:
            self.said.append(speech.text)

    def hush(self) -> None:
        if not self.is_closed:
            self.said.append(None)

    def close(self) -> None:
        self.is_closed = True
