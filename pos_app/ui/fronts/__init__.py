"""What a press means on each front of the counter: one module a front, functions on the floor."""
