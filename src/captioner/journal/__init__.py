"""What this machine keeps so that nothing typed is lost: unsaved edits, what undo takes back, files as they were."""
