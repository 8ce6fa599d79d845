"""The one door to the library: a resident's text in, cards and answers out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from knowledge.announcements import AnnouncementTemplate
from knowledge.answering import Answering
from knowledge.areas import Area
from knowledge.cards import CardMaker, collection_days_card, emergency_card, faq_card, shelters_card
from knowledge.content_folder import Content
from knowledge.faq import FaqStore
from knowledge.faq_search import FaqSearch
from knowledge.item_search import KEPT_SEARCHES, ItemSearches
from knowledge.language_id.identify import Identifier
from knowledge.languages import CODES
from knowledge.languages import language as known_language
from knowledge.loading import Loaded, Sources
from knowledge.municipality import Municipality
from knowledge.records import Answer, Card, Choice, CollectionResult, ItemResult, Situation
from knowledge.retrieval.index import FAQ, Index
from knowledge.situations.recognise import Recogniser
from knowledge.staff_side import StaffSide
from knowledge.written import as_written, documents


class KnowledgeBase(StaffSide):
    """Content, municipalities and the built index, loaded once and then only read: safe for many threads."""

    def __init__(
        self,
        content: Content,
        municipalities: Mapping[str, Municipality],
        index: Index,
        faq: FaqStore,
        templates: Sequence[AnnouncementTemplate] = (),
        *,
        items: ItemSearches | None = None,
    ) -> None:
        """`index` knows the articles as they are written; `items` may be those of an earlier base."""
        super().__init__(content, municipalities, templates)
        self._recogniser = Recogniser(index.ranker, index.judge, index.strong_words)
        self._identifier = Identifier(index.languages, CODES)
        self._items = items or ItemSearches(content)
        self._store = faq
        self._answering = Answering(self._recogniser, index.confidence, index.ranker.labels)

    @classmethod
    def open(cls, *, content: Path, municipalities: Sequence[Path] | Path, index: Path) -> KnowledgeBase:
        """Return the knowledge base of the folders; `municipalities` are folders, or one folder that holds them.

        Raises IndexMissing where no index was built, ContentInvalid where content cannot be read.
        """
        return cls.of(Loaded.of(Sources(content, municipalities, index)), index)

    @classmethod
    def of(cls, loaded: Loaded, folder: Path, *, before: KnowledgeBase | None = None) -> KnowledgeBase:
        """Return the knowledge base of what was read; `folder` is the index's, `before` one that may lend its parts."""
        articles = [*loaded.content.articles, *(each for own in loaded.own.values() for each in own)]
        index = as_written(loaded.index, documents(articles))
        same_index = before is not None and before._store.key == loaded.index.key
        same_items = before is not None and before.content.items is loaded.content.items
        return cls(
            loaded.content,
            loaded.municipalities,
            index,
            before._store
            if before and same_index
            else FaqStore(folder / FAQ, loaded.index.ranker, loaded.index.key),
            loaded.templates,
            items=before._items if before and same_items else None,
        )

    def warm(self, most: int = KEPT_SEARCHES) -> None:
        """Make ready what the first question would wait for, seconds for each municipality, for `most` of them."""
        for one in list(self._municipalities.values())[:most]:
            self._items.of(one)
            with suppress(OSError):  # the first question tries again
                self._store.index(one.folder)

    @property
    def content(self) -> Content:
        """Return the content that all municipalities share."""
        return self._content

    def municipalities(self) -> tuple[str, ...]:
        """Return the slugs of the installed municipalities."""
        return tuple(self._municipalities)

    def answer(self, text: str, *, municipality: str, language: str, today: date) -> Answer:
        """Return what to tell the resident; raises UnknownMunicipality, UnknownLanguage.

        `today` is the day in Japan: answers are given as of this day.
        """
        cards = self._cards(municipality, language)
        return self._answering.answer(
            text, cards=cards, items=self._items.of(cards.municipality), faq=self._faq(municipality)
        )

    def topic(self, topic_id: str, *, municipality: str, language: str) -> Card:
        """Return the article on a topic; raises UnknownTopic, or ArticleUnavailable where a fact is missing."""
        return self._cards(municipality, language).article(topic_id)

    def faq(self, row_id: str, *, municipality: str, language: str) -> Card:
        """Return a row of the municipality's own FAQ; raises KeyError where it has no such row (any more)."""
        cards = self._cards(municipality, language)
        index = self._faq(municipality).index()
        if index is None:
            raise KeyError(row_id)
        return faq_card(cards, index.row(row_id))

    def faq_ranking(self, text: str, *, municipality: str, language: str) -> tuple[str, ...]:
        """Return the ids of the ten rows of the municipality's own FAQ that fit a text best, the best first."""
        known_language(language)
        analysed = self._recogniser.analysed(text)
        return self._faq(municipality).ranking(analysed, language)

    def assess(self, text: str, *, municipality: str, language: str) -> Situation:
        """Return whether the text is an emergency, a wish for a person, small talk, nothing for us, or a question."""
        cards = self._cards(municipality, language)
        return self._answering.situation(text, cards=cards, items=self._items.of(cards.municipality))

    def emergency_card(self, kind: str | None, *, municipality: str, language: str) -> Card:
        """Return what to do now, without a kind for any danger; raises KeyError for an unknown kind."""
        return emergency_card(self._cards(municipality, language), kind or "unclear")

    def find_items(self, text: str, *, municipality: str, language: str) -> ItemResult:
        """Return how to throw away the thing that the text names, or the three nearest names of the city's table."""
        cards = self._cards(municipality, language)
        return self._items.of(cards.municipality).result(text, cards)

    def item_name(self, text: str, *, municipality: str, language: str) -> str | None:
        """Return the Japanese name of the thing that the text names, as the city's table has it, or None."""
        found = self._items.of(self.municipality(municipality)).find(text, known_language(language).code)
        return found.row.name if found else None

    def collection_days(
        self,
        text: str,
        *,
        municipality: str,
        language: str,
        area: str | None,
        today: date,
        calendar_address: Callable[[str], str] | None = None,
    ) -> CollectionResult:
        """Return the next collection days of the kinds of garbage that the text names, or asks for the area.

        `area` is an area's id or the words of a resident; without it the area is looked for in `text`.
        `calendar_address` gives the address of an area's whole calendar, which the card then names.
        """
        cards = self._cards(municipality, language)
        with_days = cards.municipality.calendar.tables.areas
        offered = (one for one in cards.municipality.areas if one.name_ja in with_days)
        choices = tuple(Choice(one.name(language), f"area:{one.id}") for one in offered)
        found = self._areas_in(cards, text if area is None else area)
        if len(found) != 1:
            return CollectionResult("area_needed" if area is None or found else "area_unknown", areas=choices)
        kinds = self._content.categories.in_text(text)
        address = calendar_address(found[0].id) if calendar_address else None
        card = collection_days_card(cards, found[0], categories=kinds, today=today, calendar_address=address)
        return CollectionResult("ok", card, area=found[0].id)

    def shelters(self, text: str, *, municipality: str, language: str, area: str | None) -> Card:
        """Return the shelters, those of the area first that `area` (an id or words) or the text names."""
        cards = self._cards(municipality, language)
        found = self._areas_in(cards, area or text)
        return shelters_card(cards, area=found[0] if len(found) == 1 else None)

    def identify_language(self, text: str, *, chosen: str) -> str:
        """Return the language to answer in: `chosen`, unless the text is certainly in another known language."""
        known_language(chosen)
        return self._identifier.identify(text, chosen=chosen)

    def message(self, key: str, language: str, **args: object) -> str:
        """Return one of knowledge's own sentences; raises UnknownMessage."""
        return self._content.messages.format(key, language, **args)

    def topics(self, municipality: str, language: str) -> list[tuple[str, str]]:
        """Return the topics that can be answered, with their titles in the language, in the order of the register."""
        articles = self.municipality(municipality).articles
        best = ((topic.id, articles.best(topic.id, language)) for topic in self._content.topics)
        return [(topic, article.title) for topic, article in best if article is not None]

    def _faq(self, municipality: str) -> FaqSearch:
        return FaqSearch(self.municipality(municipality), self._store)

    def _cards(self, municipality: str, language: str) -> CardMaker:
        known_language(language)
        return CardMaker(self._content, self.municipality(municipality), language)

    def _areas_in(self, cards: CardMaker, text: str) -> tuple[Area, ...]:
        areas = cards.municipality.areas
        by_id = areas.get(text)
        found = (by_id,) if by_id else areas.find(text)
        with_days = cards.municipality.collection_areas()
        return tuple(area for area in found if area in with_days)
