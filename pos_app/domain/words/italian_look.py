"""How the window is moved about: read by a screen reader, and where icons stand alone."""

TEXTS = {
    "scroll.up": "Mostra più su",
    "scroll.down": "Mostra più giù",
}
