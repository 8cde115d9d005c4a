"""The left pane: which photos there are, and which are meant."""
