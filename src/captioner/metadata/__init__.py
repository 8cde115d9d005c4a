"""What stands inside a photo file: EXIF, IPTC-IIM and XMP, read together and written without touching the rest."""
