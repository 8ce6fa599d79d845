"""Things to throw away, by the municipality's own table and by their names in every language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from knowledge.cards import CardMaker, item_card
from knowledge.cards.garbage import category_name
from knowledge.content_folder import Content
from knowledge.garbage.sorting import SortingRow
from knowledge.item_names import is_part_of_a_word, join, synonyms
from knowledge.items import Item
from knowledge.kept import Kept
from knowledge.languages import EASY_JAPANESE, ENGLISH, JAPANESE, chain, is_japanese
from knowledge.municipality import Municipality, note_arguments
from knowledge.records import Card, Choice, ItemResult
from knowledge.rendering import quote
from knowledge.retrieval.items import Commonness, ItemFinder, ItemMatch, Thing
from knowledge.retrieval.normalise import fold

_DEFAULT_TOPIC = "garbage-collection-day"
_MOST_KINDS = 6
_NEAREST = 3
KEPT_SEARCHES = 16  # some 50 MB each
_LONGEST_CHOICE = 70  # characters of a name that a button can carry


@dataclass(frozen=True, slots=True)
class FoundItem:
    """A thing of the table: its row, its names (Japanese only where nobody translated it), and the topic about it.

    `known` is whether the row's category is one of Kakehashi's; `kinds` are choices where the text names several things
    that do not go to one place.
    """

    item: Item
    row: SortingRow
    topic: str
    match: ItemMatch
    known: bool
    kinds: tuple[Choice, ...] = ()


class ItemSearch:
    """The things of one municipality."""

    def __init__(self, content: Content, municipality: Municipality) -> None:
        self._content = content
        self._sorting = municipality.sorting  # held, so that its id belongs to it alone
        self._rows = municipality.sorting.rows
        joined = join([(row.name, row.reading) for row in self._rows.values()], content.items)
        self._items = {name: one.as_row(name) for name, one in joined.items()}
        others = [
            (spelt, name) for name, one in joined.items() if one.same for spelt in one.item.names[JAPANESE]
        ]
        self._synonyms = synonyms(others, self._rows)
        asked: dict[str, list[str]] = {}
        for article in municipality.articles:
            asked.setdefault(article.topic, []).extend(article.questions)
        self._finder = ItemFinder(
            [self._thing(name, row) for name, row in municipality.sorting.rows.items()],
            self._telling(Commonness(asked)),
        )

    def _thing(self, name: str, row: SortingRow) -> Thing:
        item = self._items.get(name)
        own = (name, row.reading, *self._synonyms.get(name, ()))
        spoken: dict[str, frozenset[str]] = {spelt: frozenset((JAPANESE,)) for spelt in own if spelt}
        for code, names in item.names.items() if item else ():
            for spelt in names:
                spoken[spelt] = spoken.get(spelt, frozenset()) | {code}
        return Thing(name, tuple(spoken), spoken)

    def _telling(self, commonness: Commonness) -> Callable[[str], float]:
        """A word of throwing away names nothing inside a sentence, though in English a throw is a blanket, too."""
        throwing = self._content.throwing.throw
        return lambda name: 0.0 if fold(name) in throwing else commonness.telling(name)

    def _item(self, name: str) -> Item:
        return self._items.get(name) or Item(name, {JAPANESE: (name,)})

    def _topic(self, row: SortingRow) -> str:
        category = self._content.categories.of_label(row.label)
        return category.topic if category else _DEFAULT_TOPIC

    def find(self, text: str, language: str = JAPANESE) -> FoundItem | None:
        """Return the thing that the text names, or None; titles of choices are in the language."""
        match = self._finder.find(text, count=0, languages=understood_by(language))
        if match.key is None or is_part_of_a_word(match.name, text):
            return None
        row = self._rows[match.key]
        known = self._content.categories.of_label(row.label) is not None
        kinds = tuple(self._choice(name, language) for name in self._undecided(match))
        return FoundItem(self._item(match.key), row, self._topic(row), match, known, kinds)

    def result(self, text: str, cards: CardMaker) -> ItemResult:
        """Return the thing's card, or one that says it is not in the table, or names several, with choices."""
        match = self._finder.find(text, languages=understood_by(cards.language))
        sought = text
        if match.key is None or is_part_of_a_word(match.name, text):
            sought = self._content.throwing.rest(text, cards.language) or text
            near = self._finder.find(sought, languages=understood_by(cards.language))
            match = replace(
                near, key=None, nearest=tuple(dict.fromkeys([*filter(None, [match.key]), *near.nearest]))
            )
        undecided = self._undecided(match) if match.key else ()
        if undecided:
            choices = tuple(self._choice(name, cards.language) for name in undecided)
            return ItemResult(False, cards.card("text", "", cards.say("lead-ask-back")), choices)
        nearest = tuple(self._choice(name, cards.language) for name in match.nearest[:_NEAREST])
        if match.key is not None:
            return ItemResult(True, item_card(cards, self._item(match.key), self._rows[match.key]), nearest)
        said = (
            cards.say("item-unknown", text=quote(sought))
            if nearest
            else cards.asked("item-unknown-none", "garbage.office", text=quote(sought))
        )
        return ItemResult(False, cards.card("text", "", said), nearest)

    def _undecided(self, match: ItemMatch) -> tuple[str, ...]:
        """The things that the text names alike, where the city does not say the same of all of them."""
        rows = [self._rows[name] for name in match.equals]
        said = {(row.label, row.notes, row.note_ja) for row in rows}
        return match.equals[:_MOST_KINDS] if len(said) > 1 else ()

    def _choice(self, name: str, language: str) -> Choice:
        """A button that asks for this very row; one kind of a thing is told from the others by the city's own name."""
        shown = self._item(name).name(language)
        if shown != name and not is_japanese(language):
            shown = f"{shown} ({name})"
        payload = f"item:{name}" if len(name) <= _LONGEST_CHOICE else f"topic:{self._topic(self._rows[name])}"
        return Choice(shown, payload)


def understood_by(language: str) -> frozenset[str]:
    """Return the languages whose names a writer of one language uses: Japanese and English ones are mixed in by all."""
    return frozenset((*chain(language), JAPANESE, EASY_JAPANESE, ENGLISH))


class ItemSearches:
    """The searches of the municipalities that were asked last: one takes seconds to make, and holds all names."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._kept: Kept[ItemSearch] = Kept(KEPT_SEARCHES)

    def of(self, municipality: Municipality) -> ItemSearch:
        """Return the search of a municipality's table as it is now."""
        return self._kept.get(
            municipality.slug, id(municipality.sorting), lambda: ItemSearch(self._content, municipality)
        )


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
    kind = f"{quote(shown)} → **{category_name(cards, found.row.label)}**"
    if not found.known and not is_japanese(cards.language):
        kind = cards.say("item-category-japanese", label=quote(found.row.label))
    lines = [kind, *(f"- {note}" for note in notes)]
    return cards.card("item", cards.say("item-title", item=shown), "\n".join(lines))
