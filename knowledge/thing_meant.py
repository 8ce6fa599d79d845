"""Does a message ask how to throw away the thing that it names, or does it name it in passing?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.item_search import FoundItem
from knowledge.retrieval.confidence import Decision
from knowledge.throwing import Said

Ranking = Sequence[tuple[str, float]]

_GARBAGE = "garbage-"
# Topics that say how a kind of garbage is put out: there a thing's row says more than the article.
_SORTING_TOPICS = frozenset(
    f"{_GARBAGE}{kind}"
    for kind in (
        "burnable",
        "nonburnable",
        "plastic",
        "paper-cardboard",
        "bottles-cans-pet",
        "clothes",
        "oversized",
        "appliances",
        "batteries-hazard",
        "small-electronics",
    )
)
# What "where does garbage go", that names no thing, may want to know; and what it does not, however it is scored.
GARBAGE_AS_SUCH = tuple(
    f"{_GARBAGE}{about}"
    for about in ("time-and-place", "collection-day", "burnable", "nonburnable", "oversized")
)
_SOMETHING_ELSE = frozenset(
    f"{_GARBAGE}{about}" for about in ("illegal-dumping", "not-collected", "bring-in", "moving-out")
)
_NOTHING_ELSE = (
    0.8  # from this share on a message is the name, or the name and words of throwing it away, no more
)
_TELLING_NAME = 0.25  # a smaller share names a thing in passing where the sure article is about another kind
_LIKELIEST = 3
# A message is about throwing away where the best garbage topic leads the best other topic by this, in the ranking's
# scores. Where words of throwing are said, each tenth of the message that is the name counts .8, and a best topic that
# is unlikely to be right counts 1 against it; without such words and with such a topic it is not.
_LEAD_WITH_WORDS, _WEIGHT_OF_NAME, _UNLIKELY = 1.3, 8.0, 1.0
_LEAD_WITHOUT = 0.5
_NEARLY_AS_MUCH = (
    0.3  # how far the name's share may lie below the certainty of another article, and still be meant
)
_CERTAIN = 0.9  # an article as sure as this goes before words of throwing


@dataclass(frozen=True, slots=True)
class NamedThing:
    """A thing that a message names, and what else the message says."""

    found: FoundItem
    said: Said

    @property
    def is_all(self) -> bool:
        """Whether nothing but the thing is said, or the thing and the wish to be rid of it."""
        return self.said.told >= _NOTHING_ELSE

    def is_meant(self, ranking: Ranking, decision: Decision, probability: float) -> bool:
        """Return whether the row of the thing is the answer.

        `ranking` holds the topics, `probability` how sure its first one is, `decision` what would come of that. The row
        is the answer where nothing else is said, and where the message is about garbage and no article is surely meant.
        A surely right article on sorting gives way to the row of a thing that belongs to it; any other only where the
        name makes up nearly as large a part of the message as the article is sure ("garbage calendar, please" is about
        the days, though a calendar is a thing). docs/decisions/0011 has the figures.
        """
        named = self.said.named
        best = ranking[0][0] if ranking else ""
        belongs = best == self.found.topic or best in _SORTING_TOPICS
        if self.is_all:
            return belongs or named >= _NOTHING_ELSE or probability < _CERTAIN
        if not named or self.said.instead or not self._is_about_garbage(ranking, decision):
            return False
        if decision != "answer":
            return True
        if not belongs:
            return named >= probability - _NEARLY_AS_MUCH
        likeliest = [topic for topic, _ in ranking[:_LIKELIEST]]
        return not self.found.known or self.found.topic in likeliest or named >= _TELLING_NAME

    def _is_about_garbage(self, ranking: Ranking, decision: Decision) -> bool:
        unlikely = decision == "hand_over"
        if self.said.told > self.said.named:
            return (
                _lead(ranking) + _WEIGHT_OF_NAME * self.said.named >= _LEAD_WITH_WORDS + _UNLIKELY * unlikely
            )
        return not unlikely and _lead(ranking) >= _LEAD_WITHOUT


def is_garbage_as_such(said: Said, ranking: Ranking, decision: Decision) -> bool:
    """Return whether a message that names no thing asks where garbage goes, and nothing more than that."""
    best = ranking[0][0] if ranking else ""
    return said.told >= _NOTHING_ELSE and (decision != "answer" or best in _SOMETHING_ELSE)


def _lead(ranking: Ranking) -> float:
    """Return how far garbage lies before everything else (negative: behind)."""
    garbage = max((score for topic, score in ranking if topic.startswith(_GARBAGE)), default=0.0)
    other = max((score for topic, score in ranking if not topic.startswith(_GARBAGE)), default=0.0)
    return garbage - other
