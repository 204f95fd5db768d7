"""The window that finds out how a reader is set up: codes on the screen, answers by the reader."""
