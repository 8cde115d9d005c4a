"""One deed over many photos: templates, find and replace, wrong clocks, fields copied from photo to photo."""
