"""One file a screen; each shows a view and emits intents."""
