"""The checks that keep content right: called by `make check` before any municipality sees it."""

from collections.abc import Iterable
from pathlib import Path

from knowledge.content_folder import Content
from knowledge.errors import ContentInvalid, Problem
from knowledge.lint.articles import lint_articles
from knowledge.lint.catalogues import (
    lint_categories,
    lint_items,
    lint_messages,
    lint_situations,
    lint_throwing,
)
from knowledge.lint.municipalities import lint_municipality

__all__ = ["lint"]


def lint(content: Path, municipalities: Iterable[Path]) -> list[Problem]:
    """Return all problems of a content folder and of municipalities' folders; warnings have `warning` set."""
    try:
        loaded = Content.load(content)
    except ContentInvalid as invalid:
        return list(invalid.problems)
    problems = [
        *lint_articles(content, loaded),
        *lint_messages(content / "messages", loaded.messages),
        *lint_situations(content / "situations"),
        *lint_items(content / "items.csv", loaded.items),
        *lint_throwing(content / "throwing.yaml", loaded.throwing),
        *lint_categories(content / "categories.yaml", loaded),
    ]
    for folder in municipalities:
        problems += lint_municipality(folder, loaded)
    return problems
