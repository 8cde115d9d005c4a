"""Whether the credits of a set are right: rules, what they find, and what mends it; values in, values out."""
