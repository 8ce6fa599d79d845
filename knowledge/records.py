"""The records that leave the library: cards, choices, answers, and what a search for an item or a day found."""

from dataclasses import dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True)
class Call:
    """A number that the card offers to dial."""

    number: str
    label: str


@dataclass(frozen=True)
class Source:
    """Whose rule a card tells: a section of the municipality, a law or a ministry."""

    name: str
    url: str | None = None


@dataclass(frozen=True)
class Card:
    """What a resident is shown, in the one shape that the widget draws. `language` is that of the text."""

    type: str
    title: str
    html: str
    text: str
    language: str
    title_html: str = ""
    topic: str | None = None
    topic_ja: str | None = None
    source: Source | None = None
    checked_on: date | None = None
    reviewed: bool = False
    sample: bool = False
    calls: tuple[Call, ...] = ()
    confidence: float | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the card as JSON-able values, in the shape of the conversation's events."""
        source = {"name": self.source.name, "url": self.source.url} if self.source else None
        return {
            "type": self.type,
            "topic": self.topic,
            "topic_ja": self.topic_ja,
            "title": self.title,
            "title_html": self.title_html,
            "html": self.html,
            "text": self.text,
            "source": source,
            "checked_on": self.checked_on.isoformat() if self.checked_on else None,
            "reviewed": self.reviewed,
            "sample": self.sample,
            "calls": [{"number": call.number, "label": call.label} for call in self.calls],
            "language": self.language,
            "confidence": self.confidence,
        }


@dataclass(frozen=True)
class Choice:
    """A button: what it says and the payload that it sends."""

    title: str
    payload: str


@dataclass(frozen=True)
class Answer:
    """What to tell the resident: a card, up to three choices, or that a person is needed; `ranking` is best first."""

    outcome: str
    lead: str
    card: Card | None = None
    choices: tuple[Choice, ...] = ()
    topic: str | None = None
    topic_ja: str | None = None
    confidence: float = 0.0
    ranking: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True)
class Situation:
    """What a message is besides a question: emergency, person, smalltalk, other; or a question."""

    kind: str
    detail: str | None = None
    confidence: float = 0.0


@dataclass(frozen=True)
class ItemResult:
    """How to throw a thing away, or the nearest names that the municipality's table knows."""

    found: bool
    card: Card | None = None
    nearest: tuple[Choice, ...] = ()


@dataclass(frozen=True)
class CollectionResult:
    """The next collection days of `area` ('ok'), or which areas to ask for ('area_needed', 'area_unknown')."""

    status: str
    card: Card | None = None
    areas: tuple[Choice, ...] = ()
    area: str | None = None


@dataclass(frozen=True)
class GarbageKind:
    """One kind of garbage as the reader sees it. `label` is what the municipality prints, in Japanese.

    `name` is the kind in the reader's language (the label, where it has none), `summary` both in one line.
    """

    label: str
    name: str
    name_html: str
    summary: str


@dataclass(frozen=True)
class Collection:
    """One kind collected on one day; `text` is what to mind on that day."""

    day: date
    kind: GarbageKind
    text: str


@dataclass(frozen=True)
class AreaCalendar:
    """All collections of an area from `first` to `last`, and what must be said with them, in one language.

    `suspended` are days on which a collection is left out. `notes` holds all there is to mind, `about` whose rule it
    is, when it was checked, and whether the city is a sample.
    """

    area: str
    language: str
    title: str
    title_html: str
    first: date
    last: date
    collections: tuple[Collection, ...]
    suspended: tuple[date, ...]
    notes: str
    notes_html: str
    about: tuple[str, ...]
    checked_on: date | None
