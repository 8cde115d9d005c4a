"""The one mutable thing, and the one way in for edits."""
