"""Stands in for the world: a backend, a printer and a camera that need no hardware."""
