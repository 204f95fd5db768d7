"""Which picture file is to be searched: the newest ones, a button each."""

from __future__ import annotations

from PySide6.QtCore import Qt

from pos_app.ui.presenters.pictures import FILES_SHOWN
from pos_app.ui.presenters.views import FilesView
from pos_app.ui.screens.base import Screen
from pos_app.ui.theme import Look, Role
from pos_app.ui.widgets.file_button import FileButton
from pos_app.ui.widgets.named import named
from pos_app.ui.widgets.text import label


class FilesScreen(Screen[FilesView]):
    """Shows a ``FilesView``."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, 8)
        self._buttons = [FileButton(look) for _ in range(FILES_SHOWN)]
        self._empty = named(label(look, Role.LEAD, "ink2", wrap=True), "empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button in self._buttons:
            button.tapped.connect(self.tapped)
            self.column.addWidget(button)
        self.column.addWidget(self._empty, 3)
        self.column.addStretch(1)

    def show_view(self, view: FilesView) -> None:
        for at, button in enumerate(self._buttons):
            button.setVisible(at < len(view.rows))
            if at < len(view.rows):
                button.show_row(view.rows[at])
        self._empty.setText(view.empty)
        self._empty.setVisible(bool(view.empty))
