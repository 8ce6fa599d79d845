"""Who may import whom (docs/architecture.md), read from the imports themselves."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_api.settings import ROOT

HEAVY = {
    "faiss": 1,
    "sentence_transformers": 1,
    "argostranslate": 1,
    "ctranslate2": 1,
    "torch": 1,
    "sudachipy": 1,
    "py3langid": 1,
}
KNOWLEDGE_DOORS = {
    "knowledge",
    "knowledge.build",
    "knowledge.evaluation",
    "knowledge.imports",
    "knowledge.translation",
    "knowledge.lint",
}
LAYERS = {"routes": 4, "service": 3, "views": 3, "repository": 2, "models": 1}


def sources(folder: str) -> list[Path]:
    return [path for path in sorted((ROOT / folder).rglob("*.py")) if ".venv" not in path.parts]


def imports(path: Path) -> Iterator[tuple[str, bool]]:
    """Every imported module of a file, and whether the import stands at its top."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    top = {id(node) for node in tree.body}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, id(node) in top
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module, id(node) in top


def relative(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("path", sources("knowledge"), ids=relative)
def test_knowledge_knows_neither_desk_nor_bot_nor_http(path: Path) -> None:
    for module, _ in imports(path):
        assert module.split(".")[0] not in {
            "desk_api",
            "bot",
            "fastapi",
            "httpx",
            "starlette",
            "sqlalchemy",
        }, module


@pytest.mark.parametrize("path", sources("desk_api"), ids=relative)
def test_the_desk_enters_knowledge_by_its_doors_only(path: Path) -> None:
    for module, _ in imports(path):
        if module.split(".")[0] == "knowledge":
            assert module in KNOWLEDGE_DOORS, f"{relative(path)} imports {module}"
        assert module.split(".")[0] != "bot"


@pytest.mark.parametrize("path", sources("bot"), ids=relative)
def test_the_bot_talks_http_and_imports_neither(path: Path) -> None:
    for module, _ in imports(path):
        assert module.split(".")[0] not in {"knowledge", "desk_api"}, module


@pytest.mark.parametrize("library", sorted(HEAVY))
def test_a_heavy_library_is_imported_in_one_room_and_not_at_its_door(library: str) -> None:
    users = {
        relative(path): top
        for folder in ("knowledge", "desk_api")
        for path in sources(folder)
        for module, top in imports(path)
        if module.split(".")[0] == library
    }
    assert len(users) <= HEAVY[library], users


@pytest.mark.parametrize("path", sources("desk_api"), ids=relative)
def test_a_layer_imports_only_what_lies_below(path: Path) -> None:
    """routes → service → repository → models, and a feature meets another's tables only where reports count."""
    level = LAYERS.get(path.stem)
    if level is None:
        return
    for module, _ in imports(path):
        other = LAYERS.get(module.rpartition(".")[2])
        if module.startswith("desk_api.") and other is not None:
            assert other <= level, f"{relative(path)} imports {module}"
