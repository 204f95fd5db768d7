"""Where the terminal keeps its secrets."""
