"""Kinds of garbage: which one a municipality's label is, and which one a resident's words mean."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from knowledge.retrieval.normalise import fold
from knowledge.tables import tidy
from knowledge.yaml_text import read_yaml

_SHORTEST_KANA_WORD = 3


@dataclass(frozen=True)
class Category:
    """One kind: `key` names its messages; labels are what municipalities print; words what residents write."""

    key: str
    topic: str
    labels: frozenset[str]
    words: frozenset[str]


@dataclass(frozen=True)
class Categories:
    """All kinds of garbage that have a name in every language."""

    by_key: Mapping[str, Category]

    @classmethod
    def load(cls, path: Path) -> "Categories":
        """Return the kinds of a register: key → topic, labels, words by language."""
        rows: dict[str, Any] = read_yaml(path.read_text(encoding="utf-8"))
        return cls({key: _category(key, row) for key, row in rows.items()})

    def __iter__(self) -> Iterator[Category]:
        return iter(self.by_key.values())

    def of_label(self, label: str) -> Category | None:
        """Return the kind that a municipality's label is, or None: then the label is shown in Japanese."""
        return next((category for category in self if _label(label) in category.labels), None)

    def in_text(self, text: str) -> tuple[str, ...]:
        """Return the keys of the kinds that the text names; a longer name wins over a shorter one inside it."""
        rest = _spaced(fold(text))
        found: list[str] = []
        words = ((word, category.key) for category in self for word in category.words)
        for word, key in sorted(words, key=lambda pair: -len(pair[0])):
            if word in rest:
                rest = rest.replace(word, " | ")
                found.append(key)
        return tuple(dict.fromkeys(found))


def _category(key: str, row: dict[str, Any]) -> Category:
    labels = frozenset(_label(label) for label in row["labels"])
    names = [name for names in row["words"].values() for name in names]
    words = {_searched(word) for word in [*names, *filter(_is_telling, row["labels"])]}
    return Category(key=key, topic=row["topic"], labels=labels, words=frozenset(words))


def _is_telling(label: str) -> bool:
    """Two kana alone (かん) stand in many other words."""
    return len(label) >= _SHORTEST_KANA_WORD or bool(re.search("[\u4e00-\u9fff]", label))


def _label(label: str) -> str:
    return fold(tidy(label))


def _searched(word: str) -> str:
    """A Latin word is found only as a whole word; scripts that write no spaces, or inflect, anywhere."""
    folded = _spaced(fold(word)).strip()
    return f" {folded} " if folded.isascii() else folded


def _spaced(text: str) -> str:
    letters = "".join(char if char.isalnum() or not char.isascii() else " " for char in text)
    return f" {'  '.join(letters.split())} "
