"""What the counter sounds like: sounds made by rule, and the loudspeaker that plays them."""
