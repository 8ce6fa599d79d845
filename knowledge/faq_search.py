"""A municipality's own FAQ beside the articles: is one of its rows surely meant, or may some be?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from knowledge.articles import Article
from knowledge.faq import FaqHit, FaqIndex, FaqStore, content_words
from knowledge.languages import JAPANESE, chain, is_japanese
from knowledge.municipality import Municipality
from knowledge.retrieval.normalise import fold
from knowledge.retrieval.vocabulary import AnalysedText

# A row is surely meant when it holds this much of what was said, by rarity, and lies this far (in standard deviations,
# summed over five scores) before the second. Chosen before and seen on one FAQ: docs/decisions/0010.
_SURE_COVERED, _SURE_LEAD = 0.35, 2.0
# Before an article that surely answers goes only a row that holds at least half of it.
_CERTAIN_COVERED = 0.5
_MAYBE_COVERED = 0.15
_MOST_MAYBE = 3


@dataclass(frozen=True, slots=True)
class FaqFound:
    """What a FAQ says to a text: the row that is surely meant, else up to three that may be.

    `certain` is whether the sure row may go before an article that surely answers, too.
    """

    sure: FaqHit | None = None
    certain: bool = False
    maybe: tuple[FaqHit, ...] = ()


class FaqSearch:
    """The FAQ of one municipality, as it is at this moment."""

    def __init__(self, municipality: Municipality, store: FaqStore) -> None:
        self._municipality = municipality
        self._store = store

    def index(self) -> FaqIndex | None:
        """Return the index, None where the municipality has no FAQ."""
        return self._store.index(self._municipality.folder)

    def ranking(self, text: AnalysedText, language: str) -> tuple[str, ...]:
        """Return the ids of the ten best rows, the best first."""
        index = self.index()
        hits = index.search(text, self._store.model, chain(language)) if index else []
        return tuple(hit.row.id for hit in hits)

    def find(self, text: AnalysedText, language: str) -> FaqFound:
        """Return what the FAQ has on a text. A row that is only perhaps meant is offered in the reader's language."""
        index = self.index()
        if index is None:
            return FaqFound()
        hits = index.search(text, self._store.model, chain(language))
        if not hits:
            return FaqFound()
        first = hits[0]
        lead = first.score - hits[1].score if len(hits) > 1 else _SURE_LEAD
        same = fold(first.row.question) == fold(text.text)
        if same or (first.covered >= _SURE_COVERED and lead >= _SURE_LEAD):
            return FaqFound(first, certain=same or first.covered >= _CERTAIN_COVERED)
        maybe = [
            hit
            for hit in hits[:_MOST_MAYBE]
            if hit.covered >= _MAYBE_COVERED and _reads(language, hit.row.language)
        ]
        return FaqFound(maybe=tuple(maybe))


def says_more(text: str, hit: FaqHit, article: Article) -> bool:
    """Whether a row has all the words of a text that an article has, and others of them, too."""
    asked = set(content_words(text))
    in_row = asked & set(content_words(f"{hit.row.question}\n{hit.row.answer}"))
    return asked & _words_of(article) < in_row


@lru_cache(maxsize=512)
def _words_of(article: Article) -> frozenset[str]:
    lines = (article.title, *article.questions, *article.terms, article.body)
    return frozenset(content_words("\n".join(lines)))


def _reads(reader: str, language: str) -> bool:
    return reader == language or (is_japanese(reader) and language == JAPANESE)
