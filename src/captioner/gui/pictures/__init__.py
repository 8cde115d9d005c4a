"""Pictures decoded in processes of their own, small and large."""
