"""The window: screens that show views, presenters that make views, and nothing that decides."""
