"""The durable memory of the till: one SQLite file, one chain of events."""
