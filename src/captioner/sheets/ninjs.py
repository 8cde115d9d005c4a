"""The set as ninjs 3.0, IPTC's news in JSON: a package, with a picture item for each picture."""

from __future__ import annotations

import datetime
import json
import uuid
from typing import Any

from captioner.credits import CAPTION, CREDIT_LINE, DATE_TAKEN, FIELD, PHOTOGRAPHER, Credits
from captioner.dates import read
from captioner.sheets.sheet import Line, Sheet
from captioner.standing import State
from captioner.texts import X_DEFAULT

SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#"
Json = dict[str, Any]
_SPACE = uuid.UUID("7f1d7a36-5c47-4b5f-9d6c-1f6f3a3f2a10")
_TEXTS = (("copyrightNotice", "copyright_notice"), ("usageTerms", "usage_terms"), ("edNote", "instructions"))


def write(sheet: Sheet) -> bytes:
    """The file's content."""
    return json.dumps(package(sheet), ensure_ascii=False, indent=1, allow_nan=False).encode("utf-8") + b"\n"


def package(sheet: Sheet) -> Json:
    """The set as one item, its pictures associated with it."""
    main = sheet.main_language
    whole: Json = {
        "uri": _uri("set", sheet.title, *(line.photo.name for line in sheet.lines)),
        "standard": {"name": "ninjs", "version": "3.0", "schema": SCHEMA},
        "type": "composite",
        "profile": "photo-set",
        "versionCreated": sheet.made.isoformat(timespec="seconds"),
        "title": sheet.title,
        "headlines": [{"role": "main", "value": sheet.title}],
        "by": ", ".join(sheet.photographers),
        "located": sheet.story.place,
        "language": main,
        "associations": [_picture(line, main) for line in sheet.lines],
    }
    return _filled(whole)


def _picture(line: Line, main: str) -> Json:
    credits = line.credits
    texts = credits.texts(CAPTION)
    language = texts.main_language if texts.main_language != X_DEFAULT else main
    headline = credits.text(FIELD["headline"])
    item: Json = {
        "name": f"picture {line.number}",
        "uri": _uri("picture", line.picture or line.photo.name),
        "type": "picture",
        "language": language,
        "title": credits.text(FIELD["title"]),
        "headlines": [{"role": "main", "value": headline}] if headline else [],
        "descriptions": _descriptions(credits),
        "by": ", ".join(credits.entries(PHOTOGRAPHER)),
        "people": [{"name": name, "rel": "personshown"} for name in credits.entries(FIELD["persons"])],
        "places": [{"name": place} for place in _places(credits)],
        "subjects": [{"name": word} for word in credits.entries(FIELD["keywords"])],
        "infoSources": [{"name": source}] if (source := credits.text(FIELD["source"])) else [],
        "contentCreated": _moment(credits.text(DATE_TAKEN)),
        "rightsInfo": {"linkedRights": url} if _is_url(url := credits.text(FIELD["rights_url"])) else {},
        "renditions": [_rendition(line)],
        "altIds": [{"role": "fileName", "value": line.photo.name}, *_hash(line)],
        "pubStatus": "withheld" if line.photo.standing.state is State.HELD else "usable",
    }
    return _filled(item | {name: credits.text(FIELD[key]) for name, key in _TEXTS})


def _descriptions(credits: Credits) -> list[Json]:
    """The caption, in further languages too; alt text and credit line."""
    texts = credits.texts(CAPTION)
    found = [{"role": "caption", "value": texts.main}] if texts else []
    found += [
        {"role": f"caption:{tag}", "value": texts[tag]}
        for tag in texts.languages
        if tag != texts.main_language
    ]
    for role, field in (("alttext", FIELD["alt_text"]), ("creditline", CREDIT_LINE)):
        if text := credits.text(field):
            found.append({"role": role, "value": text})
    return found


def _places(credits: Credits) -> list[str]:
    parts = [credits.text(FIELD[key]) for key in ("sublocation", "city", "state", "country")]
    return [part for part in parts if part]


def _rendition(line: Line) -> Json:
    camera = line.photo.camera
    found: Json = {"name": "original", "title": line.photo.name}
    return found | (
        {"width": camera.width, "height": camera.height} if camera.width and camera.height else {}
    )


def _hash(line: Line) -> list[Json]:
    return [{"role": "imageDataSha256", "value": line.picture}] if line.picture else []


def _moment(text: str) -> str:
    """A date-time as ninjs wants it, whole with its zone; nothing where less than that is known."""
    try:
        moment = read(text)
    except ValueError:
        return ""
    if moment.hour is None or not moment.offset:
        return ""
    whole = str(moment._replace(second=moment.second or 0, fraction=""))
    return datetime.datetime.fromisoformat(whole).isoformat()


def _is_url(text: str) -> bool:
    return text.startswith(("http://", "https://")) and not any(c.isspace() for c in text)


def _uri(*parts: str) -> str:
    return uuid.uuid5(_SPACE, "\n".join(parts)).urn


def _filled(item: Json) -> Json:
    return {key: value for key, value in item.items() if value not in ("", [], {}, None)}
