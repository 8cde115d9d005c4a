"""What leaves the window for others: caption sheets."""
