"""Help with typing: suggestions below the boxes, codes that expand, the desk's people, what was used before."""
