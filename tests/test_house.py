"""The house's rules that a program can judge: floors, lengths, a safe Qt, nothing local in the tree."""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from PySide6.QtGui import QUndoCommand, QUndoStack

CHECKOUT = Path(__file__).resolve().parent.parent
SOURCE = CHECKOUT / "src" / "captioner"
CONTRACTS = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"][
    "contracts"
]
PYTHON_FILES = sorted([CHECKOUT / "dev.py", *SOURCE.rglob("*.py"), *(CHECKOUT / "tests").rglob("*.py")])

# One line that breaks each contract, and the file it is put into.
BREAKS = {
    "floors": ("credits.py", "from captioner.photo import Photo"),
    "qt": ("library.py", "from PySide6.QtCore import QObject"),
    "window": ("cli/show.py", "from captioner.gui import app"),
    "panes": ("gui/viewer/view.py", "from captioner.gui.form.caption_form import CaptionForm"),
    "rooms": ("gui/photos/photo_table.py", "from captioner.gui.desk.desk import Desk"),
    "disk": ("cli/set.py", "from captioner.metadata import jpeg"),
}


def test_the_import_contracts_hold() -> None:
    held = lint_imports(CHECKOUT)
    assert held.returncode == 0, held.stdout


def test_every_contract_is_broken_once_on_purpose() -> None:
    assert set(BREAKS) == {contract["id"] for contract in CONTRACTS}


@pytest.mark.each(3)
@pytest.mark.parametrize("contract", BREAKS)
def test_a_broken_contract_is_caught(contract: str, tmp_path: Path) -> None:
    file, line = BREAKS[contract]
    shutil.copytree(SOURCE, tmp_path / "src" / "captioner", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(CHECKOUT / "pyproject.toml", tmp_path)
    with (tmp_path / "src" / "captioner" / file).open("a", encoding="utf-8") as broken:
        broken.write(f"\n\ndef _late():\n    {line}\n")

    caught = lint_imports(tmp_path, "--contract", contract)

    assert caught.returncode == 1, caught.stdout
    assert re.search("0 kept, 1 broken", caught.stdout)


def lint_imports(tree: Path, *options: str) -> subprocess.CompletedProcess[str]:
    lint = "from importlinter.cli import lint_imports_command as lint; lint()"
    return subprocess.run(
        [sys.executable, "-c", lint, "--no-logo", "--no-cache", *options],
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree / "src")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("command", [["fields"], ["show", "--json", "."]], ids=" ".join)
def test_the_command_line_starts_without_qt(command: list[str]) -> None:
    program = (
        "import sys; from captioner.cli.main import main\n"
        "main(sys.argv[1:]); sys.exit('PySide6' in sys.modules)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, *command], cwd=SOURCE.parent, capture_output=True, check=False
    )
    assert ended.returncode == 0, ended.stderr


class NothingToDo(QUndoCommand):
    def undo(self) -> None:
        pass

    def redo(self) -> None:
        pass


def test_qt_gives_back_the_nones_it_is_handed() -> None:
    """PySide6 6.12.0 loses a reference to None at every override that returns one, until Python ends."""
    stack = QUndoStack()
    stack.push(NothingToDo())
    before = sys.getrefcount(None)
    for _ in range(100):
        stack.undo()
        stack.redo()
    # A few come and go with the caches of the interpreter; the bug takes two in each round.
    assert sys.getrefcount(None) > before - 50


LONGEST, LONGEST_TEST = 250, 460
"""Lines of a file but for its tables; tests may list more cases."""


@pytest.mark.parametrize("file", PYTHON_FILES, ids=lambda file: file.relative_to(CHECKOUT).as_posix())
def test_a_file_tells_one_thing_and_a_function_fits_a_glance(file: Path) -> None:
    text = file.read_text("utf-8")
    tree = ast.parse(text)
    tables = sum(lines_of(node) for node in tree.body if is_table(node))
    assert len(text.splitlines()) - tables < (LONGEST_TEST if "tests" in file.parts else LONGEST)
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    assert not [f"{node.name}: {lines_of(node)} lines" for node in functions if lines_of(node) >= 40]


def is_table(node: ast.stmt) -> bool:
    return isinstance(node, ast.Assign | ast.AnnAssign) and lines_of(node) > 1


def lines_of(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


# The last letter of each stands in brackets, so that this file may be searched as well.
MACHINE = r"(?<![\w./])/(?:wor[k]|roo[t]|hom[e]|op[t]|User[s])/\w"
REGISTRY = (
    r"pypi\.or[g]|pythonhosted\.or[g]|npmjs\.or[g]|debian\.or[g]|--(?:extra-)?index-ur[l]|--find-link[s]"
)
LOCAL = re.compile(f"{MACHINE}|{REGISTRY}")


def test_nothing_in_the_tree_names_a_machine_or_a_registry(project_files: list[Path]) -> None:
    named = [f"{file}: {found[0]}" for file in project_files if (found := LOCAL.search(text_of(file)))]
    assert not named


def text_of(file: Path) -> str:
    """Nothing for what is not text."""
    try:
        return file.read_text("utf-8")
    except UnicodeDecodeError:
        return ""
