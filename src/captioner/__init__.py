"""captioner: captions and credits of a photo set, into the photos themselves."""

__version__ = "0.1.0"
