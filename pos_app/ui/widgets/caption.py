"""The caption above the paper: the same as the ink says, in words."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from pos_app.ui.presenters.views import Caption
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.cards import Card, Icon
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.text import label, recolor


class CaptionLine(Card):
    """Hidden where there is nothing to say; its place stays."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._icon = Icon(look, 22)
        self._text = named(label(look, Role.CAPTION), "caption")
        self._shown = False
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(10), look.px(4), look.px(10), look.px(4))
        row.setSpacing(look.px(10))
        row.addStretch(1)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        row.addStretch(1)
        self.radius = 12
        self.setMinimumHeight(look.px(54))
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)

    def show_caption(self, caption: Caption | None) -> None:
        self.setVisible(caption is not None)
        if caption is None:
            return
        tone = caption.tone.value
        recolor(self._text, self._look, tone)
        self._text.setText(caption.text)
        self._icon.show_icon(caption.icon, tone)
        self.set_edge(tone, ground=f"{tone}_bg")
