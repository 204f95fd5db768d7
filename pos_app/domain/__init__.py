"""What a recharge is and how it may move: pure values and functions, standard library only."""
