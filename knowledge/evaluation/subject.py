"""What is evaluated: anything that takes a text and says what became of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from knowledge.base import KnowledgeBase
from knowledge.evaluation.questions import Question
from knowledge.items import Items
from knowledge.retrieval.normalise import fold


@dataclass(frozen=True, slots=True)
class Reaction:
    """What a resident would have got. `ranking` are topics, best first; `item` the name of the thing shown."""

    outcome: str
    topic: str | None = None
    ranking: tuple[str, ...] = ()
    item: str | None = None


class Subject(Protocol):
    """The library, the running bot, or a stand-in of a test."""

    def __call__(self, question: Question) -> Reaction:
        """Return the reaction to the text of `question`; its labels must not be looked at, but for its kind `item`."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What the evaluated thing can know: questions outside are counted apart."""

    topics: frozenset[str]
    languages: frozenset[str]
    same_item: Callable[[Question, str], bool] = field(default=lambda question, shown: False)


def names_of_items(items: Items) -> Callable[[Question, str], bool]:
    """Return whether a shown name is that of the thing a question is labelled with, by any name of it in `items`."""
    by_name: dict[str, set[str]] = {}
    for item in items:
        for names in item.names.values():
            for name in names:
                by_name.setdefault(fold(name), set()).add(item.id)

    def owners(name: str | None) -> set[str]:
        return set(by_name.get(fold(name or ""), ()))

    def same(question: Question, shown: str) -> bool:
        labels = [name for name in (question.item_ja, question.item_en) if name]
        if owners(shown) & {owner for label in labels for owner in owners(label)}:
            return True
        return any(_contains(fold(shown), fold(label)) for label in labels)

    return same


def _contains(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return bool(shorter) and shorter in longer


def knowledge_subject(base: KnowledgeBase, *, municipality: str, today: date) -> Subject:
    """Return the library itself as the thing evaluated."""

    def react(question: Question) -> Reaction:
        answer = base.answer(
            question.text, municipality=municipality, language=question.language, today=today
        )
        item = None
        if question.kind == "item":
            item = base.item_name(question.text, municipality=municipality, language=question.language)
        ranking = tuple(topic for topic, _ in answer.ranking)
        return Reaction(answer.outcome, answer.topic, ranking, item)

    return react


def knowledge_scope(base: KnowledgeBase, *, municipality: str, languages: Iterable[str]) -> Scope:
    """Return what the library can know: topics with an article, the municipality's languages, its items."""
    topics = frozenset(topic for topic, _ in base.topics(municipality, "ja"))
    return Scope(topics, frozenset(languages), names_of_items(base.content.items))
