"""The journal of what is typed, and what is offered back after a crash."""
