"""The set as figures for a web page: caption and credit under each picture, and what search engines read of them.

The pictures are named, not held: they are published beside the page. JSON-LD follows schema.org's ImageObject.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from html import escape
from typing import Any
from urllib.parse import quote

from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, FIELD, PHOTOGRAPHER, Credits
from captioner.sheets.sheet import Line, Sheet
from captioner.sheets.telling import captions

Json = dict[str, Any]


def write(sheet: Sheet) -> bytes:
    """The file's content: a figure for each picture, then the JSON-LD."""
    return "\n".join((*_figures(sheet), _script(sheet), "")).encode("utf-8")


def _figures(sheet: Sheet) -> Iterator[str]:
    for line in sheet.lines:
        alt = escape(line.credits.text(FIELD["alt_text"]) or line.credits.text(CAPTION), quote=True)
        camera = line.photo.camera
        size = f' width="{camera.width}" height="{camera.height}"' if camera.width and camera.height else ""
        yield f'<figure id="picture-{line.number}">'
        yield f'  <img src="{escape(quote(line.photo.name), quote=True)}" alt="{alt}"{size} loading="lazy">'
        yield "  <figcaption>"
        for tag, text in captions(sheet, line):
            if text:
                language = f' lang="{escape(tag, quote=True)}"' if tag else ""
                yield f"    <p{language}>{'<br>'.join(escape(text).split(chr(10)))}</p>"
        if credit := printed_credit(line.credits):
            yield f'    <span class="credit">{escape(credit)}</span>'
        yield "  </figcaption>\n</figure>"


def printed_credit(credits: Credits) -> str:
    """The credit as it stands under the picture: the credit line, or else who took it."""
    return credits.text(CREDIT_LINE) or ", ".join(credits.entries(PHOTOGRAPHER))


def _script(sheet: Sheet) -> str:
    whole = {"@context": "https://schema.org", "@graph": [_image(line) for line in sheet.lines]}
    text = json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False)
    # Nothing in it can end the element it stands in, or begin a comment.
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return f'<script type="application/ld+json">\n{text}\n</script>'


def _image(line: Line) -> Json:
    credits = line.credits
    names = credits.entries(PHOTOGRAPHER)
    found: Json = {
        "@type": "ImageObject",
        "contentUrl": quote(line.photo.name),
        "name": credits.text(FIELD["headline"]) or credits.text(FIELD["title"]),
        "caption": credits.text(CAPTION),
        "creator": [{"@type": "Person", "name": name} for name in names],
        "creditText": printed_credit(credits),
        "copyrightNotice": credits.text(FIELD["copyright_notice"]),
        "license": credits.text(FIELD["rights_url"]),
        "acquireLicensePage": credits.text(FIELD["licensor_url"]),
        "dateCreated": credits.text(DATE_TAKEN),
        "keywords": ", ".join(credits.entries(FIELD["keywords"])),
        "contentLocation": _place(credits),
    }
    return {key: value for key, value in found.items() if value}


def _place(credits: Credits) -> Json:
    parts = (credits.text(FIELD[key]) for key in ("sublocation", "city", "state", "country"))
    name = ", ".join(filter(None, parts))
    return {"@type": "Place", "name": name} if name else {}
