"""What the pages over the front say, in English."""

TEXTS = {
    "about.heading": "This till",
    "about.shop": "Shop",
    "about.address": "Address",
    "about.terminal": "Till",
    "about.version": "Program",
    "about.primary": "Go back",
}
