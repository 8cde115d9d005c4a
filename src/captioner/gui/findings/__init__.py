"""The check in the window: what is wrong with the set, what mends it, and the set signed off."""
