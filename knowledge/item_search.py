"""Things to throw away, by the municipality's own table and by their names in every language."""

from __future__ import annotations

from dataclasses import dataclass

from knowledge.cards import CardMaker, item_card
from knowledge.cards.garbage import category_name
from knowledge.content_folder import Content
from knowledge.garbage.sorting import SortingRow
from knowledge.items import Item
from knowledge.languages import JAPANESE, is_japanese
from knowledge.municipality import Municipality, note_arguments
from knowledge.records import Card, Choice, ItemResult
from knowledge.rendering import quote
from knowledge.retrieval.items import Commonness, ItemFinder, ItemMatch, Thing

_DEFAULT_TOPIC = "garbage-collection-day"


@dataclass(frozen=True, slots=True)
class FoundItem:
    """A thing of the table: its row, its names (Japanese only where nobody translated it), and the topic about it."""

    item: Item
    row: SortingRow
    topic: str
    match: ItemMatch


class ItemSearch:
    """The things of one municipality."""

    def __init__(self, content: Content, municipality: Municipality) -> None:
        self._content = content
        self._rows = municipality.sorting.rows
        self._items: dict[str, Item] = {}
        for item in content.items:
            row = municipality.sorting.get(item.names[JAPANESE])
            if row is not None:
                self._items.setdefault(row.name, item)
        asked: dict[str, list[str]] = {}
        for article in municipality.articles:
            asked.setdefault(article.topic, []).extend(article.questions)
        self._finder = ItemFinder(
            [Thing(name, self._names(name, row)) for name, row in municipality.sorting.rows.items()],
            Commonness(asked).telling,
        )

    def _names(self, name: str, row: SortingRow) -> tuple[str, ...]:
        item = self._items.get(name)
        translated = [spelling for names in item.names.values() for spelling in names] if item else []
        return tuple(dict.fromkeys([name, row.reading, *translated])) if row.reading else (name, *translated)

    def _item(self, name: str) -> Item:
        return self._items.get(name) or Item(name, {JAPANESE: (name,)})

    def _topic(self, row: SortingRow) -> str:
        category = self._content.categories.of_label(row.label)
        return category.topic if category else _DEFAULT_TOPIC

    def find(self, text: str) -> FoundItem | None:
        """Return the thing that the text names, or None."""
        match = self._finder.find(text, count=0)
        if match.key is None:
            return None
        row = self._rows[match.key]
        return FoundItem(self._item(match.key), row, self._topic(row), match)

    def result(self, text: str, cards: CardMaker) -> ItemResult:
        """Return the thing's card, or a card that says it is not in the table with the three nearest as choices."""
        match = self._finder.find(text)
        nearest = tuple(
            Choice(self._item(name).name(cards.language), f"topic:{self._topic(self._rows[name])}")
            for name in match.nearest
        )
        if match.key is not None:
            return ItemResult(True, item_card(cards, self._item(match.key), self._rows[match.key]), nearest)
        said = (
            cards.say("item-unknown", text=quote(text))
            if nearest
            else cards.asked("item-unknown-none", "garbage.office", text=quote(text))
        )
        return ItemResult(False, cards.card("text", "", said), nearest)


def first_paragraph(cards: CardMaker, found: FoundItem) -> Card:
    """Return a card that says in a few lines which kind of garbage the thing is, and what to mind."""
    arguments = note_arguments(cards.municipality.facts, cards.phrasing)
    notes = [
        cards.say(key, **{name: quote(text) for name, text in arguments.items()}) for key in found.row.notes
    ]
    if found.row.note_ja:
        note = quote(found.row.note_ja)
        notes.append(note if is_japanese(cards.language) else cards.say("item-note-japanese", note=note))
    name = found.item.name(cards.language)
    shown = name if is_japanese(cards.language) or name == found.item.ja else f"{name} ({found.item.ja})"
    lines = [
        f"{quote(shown)} → **{category_name(cards, found.row.label)}**",
        *(f"- {note}" for note in notes),
    ]
    return cards.card("item", cards.say("item-title", item=shown), "\n".join(lines))
