"""The register of topics: what can be asked, who answers for it and how it is counted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from knowledge.errors import ContentInvalid, problem
from knowledge.yaml_text import read_yaml

MUNICIPALITY = "section"


class UnknownTopic(LookupError):
    """The id is none of the register's topics."""


@dataclass(frozen=True)
class NamedSource:
    """A law or an office that a topic cites, in Japanese and English."""

    ja: str
    en: str
    url: str | None = None


@dataclass(frozen=True)
class Section:
    """A section of the municipality: its general name and the fact that holds its real name."""

    key: str
    ja: str
    fact: str


@dataclass(frozen=True)
class Topic:
    """One topic. `source` is None when the municipality's own section is the source."""

    id: str
    scope: str
    core: bool
    ja: str
    en: str
    section: Section
    isa: str
    plan: str | None
    source: NamedSource | None
    checked_on: date


@dataclass(frozen=True)
class Topics:
    """All topics by id, in the order of the register."""

    by_id: Mapping[str, Topic]
    sections: Mapping[str, Section]

    @classmethod
    def load(cls, path: Path) -> "Topics":
        """Return the register; raise ContentInvalid for a topic with a missing or unknown field."""
        register: dict[str, Any] = read_yaml(path.read_text(encoding="utf-8"))
        sections = {key: Section(key, **value) for key, value in register["sections"].items()}
        sources = {key: NamedSource(**value) for key, value in register["sources"].items()}
        found, problems = {}, []
        for row in register["topics"]:
            try:
                found[row["id"]] = _topic(row, sections, sources)
            except (KeyError, TypeError) as error:
                problems.append(problem(path, 0, f"topic {row.get('id')}: {error} is missing or unknown"))
        if problems:
            raise ContentInvalid(problems)
        return cls(found, sections)

    def __iter__(self) -> Iterator[Topic]:
        return iter(self.by_id.values())

    def __len__(self) -> int:
        return len(self.by_id)

    def __contains__(self, topic_id: object) -> bool:
        return topic_id in self.by_id

    def get(self, topic_id: str) -> Topic:
        """Return the topic; raise UnknownTopic."""
        try:
            return self.by_id[topic_id]
        except KeyError:
            raise UnknownTopic(topic_id) from None


def _topic(row: dict[str, Any], sections: dict[str, Section], sources: dict[str, NamedSource]) -> Topic:
    source = row["source"]
    fields = {
        **row,
        "section": sections[row["section"]],
        "source": None if source == MUNICIPALITY else sources[source],
    }
    return Topic(**fields)
