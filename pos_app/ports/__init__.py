"""What the program expects of the outside: one Protocol a device, one error type a Protocol."""
