"""The commands of what leaves the desk, and of what comes back: their options, and what they say of themselves."""

from __future__ import annotations

import argparse
from pathlib import Path

from captioner.cli import parser_of_edits
from captioner.cli.parser_of_edits import Commands
from captioner.publishing.wishes import Wishes


def add_sheet(commands: Commands[argparse.ArgumentParser]) -> None:
    """Sheets out."""
    told = "a caption sheet of a set: .pdf .html .xlsx .docx .csv .json .txt by the file’s ending"
    parser = commands.add_parser("sheet", help=told, description=told, allow_abbrev=False)
    parser_of_edits.add_paths(parser)
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", required=True, help="the sheet’s file")
    parser.add_argument(
        "--outside",
        action="store_true",
        help="leave out what should not leave the house: the desk’s states and findings",
    )
    parser.add_argument("--web", action="store_true", help="with .html: figures for a web page, with JSON-LD")
    parser.add_argument(
        "--languages",
        type=_listed,
        default=(),
        metavar="TAG,TAG…",
        help="captions in these only, such as en,kk; not with .json and .txt, which tell all",
    )
    parser.add_argument(
        "--columns",
        type=_listed,
        default=(),
        metavar="KEY,KEY…",
        help="with .xlsx and .csv: these columns, in this order, after those that pictures are known by",
    )
    parser.add_argument(
        "--profile", metavar="NAME_OR_FILE", default="essay", help="what the check holds the set against"
    )
    table = parser.add_argument_group("with .csv")
    table.add_argument(
        "--between", choices=(",", ";", "|", "tab"), default=",", help="what stands between cells"
    )
    table.add_argument("--bom", action="store_true", help="begin with a byte order mark, as Excel wants it")


def _listed(text: str) -> tuple[str, ...]:
    """What stands between commas, each once."""
    return tuple(dict.fromkeys(part.strip() for part in text.split(",") if part.strip()))


def add_import(commands: Commands[argparse.ArgumentParser]) -> None:
    """Sheets back."""
    told = "an edited sheet back in: says what is other, and with --apply writes it"
    parser = commands.add_parser("import", help=told, description=told, allow_abbrev=False)
    parser.add_argument("path", type=Path, metavar="PATH", help="the folder of photos")
    parser.add_argument("sheet", type=Path, metavar="SHEET", help="a .xlsx, .csv or .docx sheet made here")
    parser.add_argument("--apply", action="store_true", help="write the differences into the photos")
    parser.add_argument(
        "--partial",
        action="store_true",
        help="rows were taken out of the sheet on purpose: those that are left count",
    )
    parser.add_argument("--json", action="store_true", help="print the differences as one JSON document")
    parser_of_edits.add_questions(parser)


def add_publish(commands: Commands[argparse.ArgumentParser]) -> None:
    """Copies for publication."""
    told = "copies for publication: small, with every right and no danger; the originals stay as they are"
    parser = commands.add_parser("publish", help=told, description=told, allow_abbrev=False)
    parser_of_edits.add_paths(parser)
    parser.add_argument(
        "-o", "--output", type=Path, metavar="DIR", required=True, help="the folder for the copies"
    )
    parser.add_argument("--long-side", type=int, default=2048, metavar="PIXELS", help="2048 if not told")
    parser.add_argument("--format", choices=("jpeg", "webp"), default="jpeg", help="of the copies")
    parser.add_argument("--quality", type=int, metavar="1-100", help="85 for jpeg, 82 for webp if not told")
    parser.add_argument(
        "--sharpening",
        type=int,
        default=Wishes.sharpening,
        metavar="0-200",
        help=f"percent, {Wishes.sharpening} if not told; 0 leaves scaled pictures as soft as they came",
    )
    parser.add_argument(
        "--names",
        metavar="TEMPLATE",
        default="{story}-{number:2}",
        help="of the copies, as in templates of captions",
    )
    parser.add_argument(
        "--sensitive", action="store_true", help="as the story may say: of dates only the day travels"
    )
    parser.add_argument("--persons", action="store_true", help="the names of persons shown travel, too")
    parser.add_argument(
        "--profile", metavar="NAME_OR_FILE", default="essay", help="what the check holds the set against"
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what keeps the set at the desk")
