"""The story that a set of photos illustrates: what is known of it, its file beside them, and how texts are read."""
