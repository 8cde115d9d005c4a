"""What happens to the photos from outside, and the questions about it."""
