"""Everything in the content folder, read once: what all municipalities share."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from knowledge.articles import Articles
from knowledge.deadlines import Deadline, load_deadlines
from knowledge.facts import Placeholder, load_placeholders
from knowledge.garbage.categories import Categories
from knowledge.items import Items
from knowledge.messages import Messages
from knowledge.throwing import ThrowingWords
from knowledge.topics import Topics


@dataclass(frozen=True)
class Content:
    """Topics, articles, items, messages, kinds of garbage, words of throwing away and the register of local facts."""

    topics: Topics
    articles: Articles
    items: Items
    messages: Messages
    categories: Categories
    throwing: ThrowingWords
    placeholders: Mapping[str, Placeholder]
    deadlines: Mapping[str, Deadline]

    def law(self) -> dict[str, int]:
        """Return the facts that are the same in every municipality, by key: the days of the deadlines."""
        return {each.placeholder.key: each.limit_days for each in self.deadlines.values()}

    @classmethod
    def load(cls, folder: Path) -> "Content":
        """Return the content of a folder; raise ContentInvalid naming file and line of what is wrong."""
        deadlines = load_deadlines(folder / "deadlines.yaml")
        return cls(
            topics=Topics.load(folder / "topics.yaml"),
            articles=Articles.load(folder / "articles"),
            items=Items.load(folder / "items.csv"),
            messages=Messages.load(folder / "messages"),
            categories=Categories.load(folder / "categories.yaml"),
            throwing=ThrowingWords.load(folder / "throwing.yaml"),
            placeholders={
                **load_placeholders(folder / "placeholders.yaml"),
                **{each.placeholder.key: each.placeholder for each in deadlines.values()},
            },
            deadlines=deadlines,
        )
