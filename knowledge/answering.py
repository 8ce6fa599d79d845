"""The way of a question: situation first, then the thing to throw away, then the topic, each with its certainty."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from knowledge.cards import ArticleUnavailable, CardMaker, emergency_card, faq_card, item_card
from knowledge.cards.emergencies import EMERGENCIES, UNCLEAR
from knowledge.faq_search import FaqFound, FaqSearch, says_more
from knowledge.item_search import FoundItem, ItemSearch, first_paragraph
from knowledge.records import Answer, Card, Choice, Situation
from knowledge.retrieval.confidence import Confidence, Decision
from knowledge.retrieval.entries import kind_of
from knowledge.situations.recognise import Recognised, Recogniser
from knowledge.thing_meant import GARBAGE_AS_SUCH, NamedThing, is_garbage_as_such
from knowledge.throwing import Said

_CHOICES = 3
_SMALLTALK = ("greet", "thank", "goodbye", "identity")
_WORDS_OF_A_THING, _SIGNS_OF_A_THING = 4, 30
_WISH = 0.3  # from this share of words of throwing on a message wants to be rid of something
_SURELY_DANGER = 0.5  # below this probability an emergency without a strong word gives way to such a wish
_SURELY_SAID = (
    0.95  # from this probability on a word is a greeting or a wish for a person, whatever thing it names
)
_SURELY_OUTSIDE = 0.6  # from this probability on a message is outside the rules, whatever topic it resembles

Ranking = tuple[tuple[str, float], ...]


class Answering:
    """Answers with the judges of one index."""

    def __init__(self, recogniser: Recogniser, confidence: Confidence, labels: Sequence[str]) -> None:
        self._recogniser = recogniser
        self._confidence = confidence
        self._topics = [label for label in labels if kind_of(label) == "question"]

    def answer(self, text: str, *, cards: CardMaker, items: ItemSearch, faq: FaqSearch) -> Answer:
        """Return the answer to a text for the municipality and the reader of `cards`."""
        recognised = self._recogniser.recognise(text, cards.language)
        ranking = self._ranking(recognised, cards)
        thing, said = _named_thing(text, cards, items)
        situation = _heard(recognised, thing, said)
        if situation.kind == "emergency":
            return self._emergency(situation, cards, ranking)
        if situation.kind == "person":
            return Answer(
                "person", cards.say("lead-person"), confidence=situation.confidence, ranking=ranking
            )
        probability = 0.0 if recognised.numbers is None else self._confidence.probability(recognised.numbers)
        decision = self._confidence.decide(probability)
        small = situation.kind == "smalltalk"
        if thing is not None and not small and thing.is_meant(ranking, decision, probability):
            return self._about_item(thing.found, cards, ranking)
        if small:
            lead = cards.say(f"lead-{situation.detail or _SMALLTALK[0]}")
            return Answer("smalltalk", lead, confidence=situation.confidence, ranking=ranking)
        own = faq.find(recognised.opinion.text, cards.language) if recognised.opinion else FaqFound()
        other = situation.kind == "other"
        weak = other or decision != "answer" or self._says_more(own, text, ranking, cards)
        if own.sure and (own.certain or weak):
            return self._own(own, cards, ranking)
        if own.maybe and weak:
            return self._perhaps_own(own, () if other else ranking, probability, cards)
        if thing is None and is_garbage_as_such(said, ranking, decision):
            return self._which_garbage(cards, ranking, probability)
        if thing is None and decision != "answer" and _is_of_something(text, said, cards):
            return self._unknown_thing(text, cards, items, ranking, probability)
        if not ranking or (other and (decision != "answer" or situation.confidence >= _SURELY_OUTSIDE)):
            return Answer("hand_over", cards.say("lead-other"), confidence=probability, ranking=ranking)
        return self._about_topic(ranking, decision, probability, cards)

    def situation(self, text: str, *, cards: CardMaker, items: ItemSearch) -> Situation:
        """Return whether a text is an emergency, a wish for a person, small talk, nothing for us, or a question."""
        recognised = self._recogniser.recognise(text, cards.language)
        if recognised.situation.kind in ("question", "other"):
            return recognised.situation
        return _heard(recognised, *_named_thing(text, cards, items))

    def _ranking(self, recognised: Recognised, cards: CardMaker) -> Ranking:
        if recognised.opinion is None:
            return ()
        shown = cards.municipality.articles.shown(cards.language)
        scores = recognised.opinion.fused[: len(self._topics)]
        order = np.argsort(-scores, kind="stable")
        return tuple(
            (self._topics[int(at)], round(float(scores[at]), 4))
            for at in order
            if self._topics[int(at)] in cards.content.topics and self._topics[int(at)] in shown
        )

    def _emergency(self, situation: Situation, cards: CardMaker, ranking: Ranking) -> Answer:
        kind = situation.detail if situation.detail in EMERGENCIES else UNCLEAR
        card = emergency_card(cards, kind)
        return Answer(
            "emergency",
            card.title,
            card=card,
            topic=card.topic,
            topic_ja=card.topic_ja,
            confidence=situation.confidence,
            ranking=ranking,
        )

    def _about_item(self, item: FoundItem, cards: CardMaker, ranking: Ranking) -> Answer:
        if item.kinds:
            lead = cards.say("lead-ask-back")
            return Answer(
                "ask_back", lead, choices=item.kinds, topic=item.topic, confidence=1.0, ranking=ranking
            )
        if not item.known:  # no article is about a category that only this city has
            card = replace(item_card(cards, item.item, item.row), confidence=1.0)
            return _answered(card, card.title, item.topic, cards, 1.0, ranking)
        told = first_paragraph(cards, item)
        try:
            article = cards.article(item.topic)
        except ArticleUnavailable:
            card = told
        else:
            card = replace(
                article,
                html=f"{told.html}{article.html}",
                text=f"{told.text}\n\n{article.text}",
                confidence=1.0,
            )
        return _answered(card, told.title, item.topic, cards, 1.0, ranking)

    def _says_more(self, found: FaqFound, text: str, ranking: Ranking, cards: CardMaker) -> bool:
        """Whether a row of the city's own knows more of the words than the article that would answer."""
        hit = found.sure or next(iter(found.maybe), None)
        if hit is None or not ranking:
            return False
        article = cards.municipality.articles.get(ranking[0][0], hit.row.language)
        return article is not None and says_more(text, hit, article)

    def _own(self, found: FaqFound, cards: CardMaker, ranking: Ranking) -> Answer:
        """What the city itself has written on this goes before what is written for every city."""
        assert found.sure is not None
        card = faq_card(cards, found.sure.row)
        covered = round(found.sure.covered, 3)
        return Answer("answer", cards.say("lead-answer"), card=card, confidence=covered, ranking=ranking)

    def _perhaps_own(self, found: FaqFound, ranking: Ranking, probability: float, cards: CardMaker) -> Answer:
        rows = [Choice(hit.row.question, f"faq:{hit.row.id}") for hit in found.maybe]
        topics = _choices(_likeliest(ranking)[:1], cards)
        choices = (*rows[: _CHOICES - len(topics)], *topics)
        lead = cards.say("lead-ask-back")
        return Answer("ask_back", lead, choices=choices, confidence=probability, ranking=ranking)

    def _which_garbage(self, cards: CardMaker, ranking: Ranking, probability: float) -> Answer:
        """ "Where does garbage go" has many answers: when, where, and which kind?"""
        choices = _choices(GARBAGE_AS_SUCH, cards)
        lead = cards.say("lead-ask-back")
        return Answer(
            "ask_back",
            lead,
            choices=choices,
            topic=GARBAGE_AS_SUCH[0],
            confidence=probability,
            ranking=ranking,
        )

    def _unknown_thing(
        self, text: str, cards: CardMaker, items: ItemSearch, ranking: Ranking, probability: float
    ) -> Answer:
        """The city's table knows no such thing: say so, never guess its kind; offer the nearest, and a person."""
        found = items.result(text, cards)
        lead = found.card.text if found.card else cards.say("lead-hand-over")
        return Answer("hand_over", lead, choices=found.nearest, confidence=probability, ranking=ranking)

    def _about_topic(
        self, ranking: Ranking, decision: Decision, probability: float, cards: CardMaker
    ) -> Answer:
        topic = ranking[0][0]
        if decision == "answer":
            try:
                card = cards.article(topic, confidence=round(probability, 3))
            except ArticleUnavailable:
                return self._not_told(topic, cards, ranking, probability)
            return _answered(card, cards.say("lead-answer"), topic, cards, probability, ranking)
        if decision == "ask_back":
            lead, choices = cards.say("lead-ask-back"), _choices(_likeliest(ranking), cards)
            return Answer(
                "ask_back", lead, choices=choices, topic=topic, confidence=probability, ranking=ranking
            )
        return Answer("hand_over", cards.say("lead-hand-over"), confidence=probability, ranking=ranking)

    def _not_told(self, topic: str, cards: CardMaker, ranking: Ranking, probability: float) -> Answer:
        """The municipality lacks a fact of the article: say whom to ask, never show half a rule."""
        section = cards.content.topics.get(topic).section.fact.removesuffix(".name")
        lead = cards.asked("lead-fact-missing", section) or cards.say("lead-hand-over")
        return Answer("hand_over", lead, topic=topic, confidence=probability, ranking=ranking)


def _named_thing(text: str, cards: CardMaker, items: ItemSearch) -> tuple[NamedThing | None, Said]:
    """Return the thing that a text names, if it names one, and what else it says of it."""
    found = items.find(text, cards.language)
    said = cards.content.throwing.said(text, found.match.name if found else "", cards.language)
    return (NamedThing(found, said) if found else None), said


def _is_of_something(text: str, said: Said, cards: CardMaker) -> bool:
    """Whether a text wants to be rid of something that it calls by a few words: not of garbage as such."""
    if not said.throws or said.told < _WISH:
        return False
    rest = cards.content.throwing.rest(text, cards.language)
    return 0 < len(rest) <= _SIGNS_OF_A_THING and len(rest.split()) <= _WORDS_OF_A_THING


def _heard(recognised: Recognised, thing: NamedThing | None, said: Said) -> Situation:
    """A thing's name and nothing else is what a resident looks up, however much it sounds like an accident.

    A short word may be a greeting in one language and a thing in another: what is surely a greeting stays one. "How do
    I throw a … away" is neither, where only the sound of an unknown thing makes it seem so.
    """
    situation = recognised.situation
    doubtful = (
        situation.kind == "emergency" and situation.confidence < _SURELY_DANGER and not recognised.strong
    )
    if doubtful and said.told >= _WISH:
        return Situation("question", None, 1.0)
    if thing is None or not thing.is_all or recognised.strong:
        return situation
    if situation.kind in ("person", "smalltalk") and situation.confidence >= _SURELY_SAID:
        return situation
    return Situation("question", None, 1.0)


def _answered(
    card: Card, lead: str, topic: str, cards: CardMaker, probability: float, ranking: Ranking
) -> Answer:
    return Answer(
        "answer",
        lead,
        card=card,
        topic=topic,
        topic_ja=cards.content.topics.get(topic).ja,
        confidence=round(probability, 3),
        ranking=ranking,
    )


def _likeliest(ranking: Ranking) -> list[str]:
    return [topic for topic, _ in ranking[:_CHOICES]]


def _choices(topics: Iterable[str], cards: CardMaker) -> tuple[Choice, ...]:
    shown = ((topic, cards.municipality.articles.best(topic, cards.language)) for topic in topics)
    return tuple(
        Choice(cards.title(article), f"topic:{topic}") for topic, article in shown if article is not None
    )
