"""The articles that answer residents: one Markdown file per topic and language, with a head in YAML."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from knowledge.errors import ContentInvalid, Problem, problem
from knowledge.languages import chain, is_known
from knowledge.yaml_text import read_yaml

_FENCE = "---"
_HEAD = ("title", "drafted_by", "reviewed_by", "questions", "terms")


@dataclass(frozen=True)
class Article:
    """One text on one topic: `body` is Markdown with placeholders, questions and terms are how residents ask."""

    topic: str
    language: str
    title: str
    body: str
    questions: tuple[str, ...]
    terms: tuple[str, ...]
    drafted_by: str
    reviewed_by: str | None
    path: Path
    body_line: int

    @property
    def complete(self) -> bool:
        """Whether there is something to show: questions alone may be found but not shown."""
        return bool(self.title and self.body)


@dataclass(frozen=True)
class Articles:
    """All articles by topic and language."""

    by_key: Mapping[tuple[str, str], Article]

    @classmethod
    def load(cls, folder: Path) -> "Articles":
        """Return the articles of `<folder>/<topic>/<language>.md`; raise ContentInvalid with file and line."""
        return cls({}).read_again(folder, sorted(folder.glob("*/*.md")))

    def read_again(self, folder: Path, paths: Iterable[Path]) -> "Articles":
        """Return these articles with those of `paths` that `load(folder)` would read; raise as it does."""
        found = dict(self.by_key)
        problems: list[Problem] = []
        for path in paths:
            if path.suffix != ".md" or path.parent.parent != folder:
                continue
            found.pop((path.parent.name, path.stem), None)
            if path.exists():
                try:
                    found[path.parent.name, path.stem] = read_article(path)
                except ContentInvalid as invalid:
                    problems.extend(invalid.problems)
        if problems:
            raise ContentInvalid(problems)
        return Articles(found)

    def __iter__(self) -> Iterator[Article]:
        return iter(self.by_key.values())

    def get(self, topic: str, language: str) -> Article | None:
        """Return the article in exactly this language, complete or not, or None."""
        return self.by_key.get((topic, language))

    def best(self, topic: str, language: str) -> Article | None:
        """Return the complete article in the language or in the nearest that may stand in for it, or None."""
        articles = (self.get(topic, code) for code in chain(language))
        return next((article for article in articles if article and article.complete), None)

    def shown(self, language: str) -> frozenset[str]:
        """Return the topics that have a text to show to a reader of this language."""
        if language not in self._shown:
            topics = self.topics()
            self._shown[language] = frozenset(topic for topic in topics if self.best(topic, language))
        return self._shown[language]

    @cached_property
    def _shown(self) -> dict[str, frozenset[str]]:
        return {}

    def topics(self) -> tuple[str, ...]:
        """Return the ids of all topics that have a text in some language."""
        return tuple(dict.fromkeys(topic for topic, _ in self.by_key))

    def replaced_by(self, others: "Articles") -> "Articles":
        """Return these articles, with a municipality's own in place of those of the same topic and language."""
        if not others.by_key:
            return self
        return Articles({**self.by_key, **others.by_key})


def read_article(path: Path) -> Article:
    """Return the article of one file; raise ContentInvalid naming the line that is wrong."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except UnicodeDecodeError as error:
        raise ContentInvalid([problem(path, 0, "the file is not UTF-8")]) from error
    if not lines or lines[0] != _FENCE or _FENCE not in lines[1:]:
        raise ContentInvalid([problem(path, 1, "the head between two lines '---' is missing")])
    if not is_known(path.stem):
        raise ContentInvalid([problem(path, 0, f"{path.stem!r} is not a language of Kakehashi")])
    end = lines.index(_FENCE, 1)
    head = _read_head(path, lines[1:end])
    body = "\n".join(lines[end + 1 :]).strip()
    return Article(
        topic=path.parent.name,
        language=path.stem,
        title=str(head.get("title") or "").strip(),
        body=body,
        questions=_texts(path, lines, head, "questions"),
        terms=_texts(path, lines, head, "terms"),
        drafted_by=str(head.get("drafted_by") or ""),
        reviewed_by=str(head["reviewed_by"]) if head.get("reviewed_by") else None,
        path=path,
        body_line=_first_line_of_body(lines, end),
    )


def _read_head(path: Path, lines: list[str]) -> dict[str, Any]:
    try:
        head = read_yaml("\n".join(lines))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark else 1
        reason = getattr(error, "problem", None) or "the head is not YAML"
        raise ContentInvalid([problem(path, line, str(reason))]) from error
    if not isinstance(head, dict):
        raise ContentInvalid([problem(path, 1, "the head must hold 'key: value' lines")])
    unknown = [key for key in head if key not in _HEAD]
    if unknown:
        raise ContentInvalid([problem(path, 1, f"unknown in the head: {', '.join(map(str, unknown))}")])
    return head


def _texts(path: Path, lines: list[str], head: dict[str, Any], key: str) -> tuple[str, ...]:
    line = next((number for number, text in enumerate(lines, 1) if text.startswith(f"{key}:")), 1)
    values = head.get(key) or []
    if not isinstance(values, list):
        raise ContentInvalid([problem(path, line, f"{key} must be a list")])
    for value in values:
        if not isinstance(value, str | int | float):
            raise ContentInvalid([problem(path, line, f"{key}: {value!r} is not a text (quote it)")])
    return tuple(str(value).strip() for value in values)


def _first_line_of_body(lines: list[str], end: int) -> int:
    following = (number for number, text in enumerate(lines[end + 1 :], end + 2) if text.strip())
    return next(following, end + 2)
