"""The customer's side: what is shown there, how large, and on which screen."""
