"""The lock over everything: who signs in, and what nobody sees before."""
