"""The people that a desk knows: who they are, found by any spelling, kept in a file, taken in and given out."""
