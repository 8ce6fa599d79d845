"""What is indexed: each title, question, term and paragraph of the articles, with the topic that it speaks of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from knowledge.retrieval.romanise import romanised

EntryKind = Literal["title", "question", "term", "body", "situation", "strong"]
Kind = Literal["question", "emergency", "person", "smalltalk", "other"]
Document = tuple[str, str]  # label and language
KINDS: tuple[Kind, ...] = ("question", "emergency", "person", "smalltalk", "other")
LATIN_COPY = "-Latn"


@dataclass(frozen=True, slots=True)
class Entry:
    """One text of the index. `label` is a topic id, or a situation label such as `emergency:fire`."""

    label: str
    language: str
    kind: EntryKind
    text: str

    @property
    def is_latin_copy(self) -> bool:
        """Whether this is the Latin copy of the entry before it."""
        return self.language.endswith(LATIN_COPY)


def kind_of(label: str) -> Kind:
    """Return what a label stands for: a topic is a question, `emergency:fire` an emergency."""
    head, colon, _ = label.partition(":")
    for kind in KINDS:
        if head == kind and (colon or kind in ("person", "other")):
            return kind
    return "question"


def documents_of(entries: Iterable[Entry]) -> tuple[tuple[Document, ...], list[int]]:
    """Return the documents that entries make, all of one label and language, and the number of each entry's."""
    numbers: dict[Document, int] = {}
    owners = [numbers.setdefault((each.label, each.language), len(numbers)) for each in entries]
    return tuple(numbers), owners


def with_latin_copies(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries, each Japanese or Nepali one followed by its copy in Latin letters."""
    doubled: list[Entry] = []
    for entry in entries:
        doubled.append(entry)
        copy = romanised(entry.text)
        if copy:
            doubled.append(Entry(entry.label, entry.language + LATIN_COPY, entry.kind, copy))
    return doubled
