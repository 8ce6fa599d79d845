"""Checks of what is written once per language besides articles: messages, situations, items, kinds of garbage."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from knowledge.cards import EMERGENCIES
from knowledge.cards.emergencies import UNCLEAR
from knowledge.content_folder import Content
from knowledge.errors import Problem
from knowledge.items import Items
from knowledge.languages import CODES, ENGLISH
from knowledge.messages import Messages
from knowledge.throwing import ThrowingWords
from knowledge.yaml_text import read_yaml

SMALLTALK = ("greet", "thank", "goodbye", "identity")
_MAY_LEAVE_VARIABLES_OUT = "form-"


def lint_messages(folder: Path, messages: Messages) -> list[Problem]:
    """Return where a catalogue lacks a message of the English one, has another, or leaves a variable out."""
    problems = []
    wanted = messages.variables[ENGLISH]
    for code in CODES:
        path, found = str(folder / f"{code}.ftl"), messages.variables.get(code, {})
        for key in sorted(wanted.keys() ^ found.keys()):
            problems.append(
                Problem(path, 0, f"{key} is {'missing' if key in wanted else 'in no other language'}")
            )
        for key in sorted(wanted.keys() & found.keys()):
            if found[key] != wanted[key] and not key.startswith(_MAY_LEAVE_VARIABLES_OUT):
                problems.append(Problem(path, 0, f"{key} has the variables {sorted(found[key])}"))
    return problems


def lint_situations(folder: Path) -> list[Problem]:
    """Return where a language lacks what must be recognised besides questions."""
    return [
        Problem(str(folder / f"{code}.yaml"), 0, f"{place} is missing or empty")
        for code in CODES
        for place in _empty_places(folder / f"{code}.yaml")
    ]


def lint_items(path: Path, items: Items) -> list[Problem]:
    """Return the languages in which items have no name."""
    problems = []
    for code in CODES:
        nameless = [item.id for item in items if not item.names.get(code)]
        if nameless:
            examples = ", ".join(nameless[:5])
            problems.append(
                Problem(str(path), 0, f"{code}: {len(nameless)} items have no name ({examples} …)")
            )
    return problems


def lint_throwing(path: Path, throwing: ThrowingWords) -> list[Problem]:
    """Return the languages without words for throwing things away."""
    return [Problem(str(path), 0, f"{code} is missing") for code in CODES if code not in throwing.by_language]


def lint_categories(path: Path, content: Content) -> list[Problem]:
    """Return the kinds of garbage without a name, or about a topic that is not there."""
    problems = []
    for category in content.categories:
        if not content.messages.has(f"category-{category.key}", ENGLISH):
            problems.append(
                Problem(str(path), 0, f"{category.key}: the message category-{category.key} is missing")
            )
        if category.topic not in content.topics:
            problems.append(Problem(str(path), 0, f"{category.key}: unknown topic {category.topic}"))
    return problems


def _empty_places(path: Path) -> Iterator[str]:
    if not path.exists():
        yield "the file"
        return
    try:
        tree = read_yaml(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        yield f"YAML ({error})"
        return
    places = [
        *((key, kind) for key in ("emergency", "emergency_words") for kind in EMERGENCIES if kind != UNCLEAR),
        ("person",),
        *(("smalltalk", kind) for kind in SMALLTALK),
        ("other",),
    ]
    yield from (".".join(place) for place in places if not _at(tree, place))


def _at(tree: Any, place: Iterable[str]) -> Any:
    for key in place:
        tree = tree.get(key) if isinstance(tree, dict) else None
    return tree
