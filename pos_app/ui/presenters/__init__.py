"""From values to what a screen shows, and from taps back to events."""
