"""The middle pane: the photograph."""
