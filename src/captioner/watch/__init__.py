"""The folders of a set, watched: what other programs do there, and how the window catches up with it."""
