"""Whether words are spelled right, by the hunspell dictionaries that this machine has; no Qt."""
