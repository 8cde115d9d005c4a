"""The story of the set that is open: held, shown, typed, read from a text."""
