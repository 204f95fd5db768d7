"""The way to the backend: what is said, how it is signed, and when an answer decides."""
