"""What all cards share: rendering in the reader's language, furigana, source, date of the check, sample mark."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from html import escape

from knowledge.articles import Article
from knowledge.content_folder import Content
from knowledge.facts import MissingFact
from knowledge.furigana import ruby
from knowledge.languages import EASY_JAPANESE, is_japanese, name_of
from knowledge.municipality import Municipality
from knowledge.phrasing import Phrasing
from knowledge.records import Call, Card, Source
from knowledge.rendering import fill, plain, quote, render
from knowledge.topics import Topic


class ArticleUnavailable(LookupError):
    """There is no text on the topic, or the municipality lacks a fact that it needs."""


@dataclass(frozen=True)
class CardMaker:
    """Makes cards for one municipality and one reader's language."""

    content: Content
    municipality: Municipality
    language: str

    @property
    def phrasing(self) -> Phrasing:
        """How facts read in this language."""
        return Phrasing(self.content.messages, self.language)

    def say(self, key: str, **args: object) -> str:
        """Return one of knowledge's own sentences."""
        return self.content.messages.format(key, self.language, **args)

    def fact(self, key: str) -> str:
        """Return a fact as the reader sees it, safe inside Markdown; raise MissingFact."""
        return quote(self.municipality.facts.text(key, self.phrasing))

    def asked(self, key: str, prefix: str, **args: object) -> str:
        """Return a sentence that names an office (`<prefix>.name`, `.phone`); empty when it has none."""
        try:
            office, phone = self.fact(f"{prefix}.name"), self.fact(f"{prefix}.phone")
        except MissingFact:
            return ""
        return self.say(key, office=office, phone=phone, **args)

    def card(
        self,
        kind: str,
        title: str,
        markdown: str,
        *,
        topic: Topic | None = None,
        calls: Sequence[Call] = (),
    ) -> Card:
        """Return a card of Markdown whose facts are already filled in."""
        easy = self.language == EASY_JAPANESE
        facts = self.municipality.facts
        rendered = render(markdown, phones=facts.phones(), annotate=ruby if easy else escape)
        return Card(
            type=kind,
            title=title,
            title_html=ruby(title) if easy else escape(title),
            html=rendered.html,
            text=rendered.text,
            language=self.language,
            topic=topic.id if topic else None,
            topic_ja=topic.ja if topic else None,
            source=self.source(topic) if topic else None,
            checked_on=_checked_on(self.municipality, topic) if topic else None,
            sample=self.municipality.sample,
            calls=tuple(calls),
        )

    def text(self, key: str, **args: object) -> Card:
        """Return a card with one of knowledge's own sentences."""
        return self.card("text", "", self.say(key, **args))

    def article(self, topic_id: str, *, confidence: float | None = None) -> Card:
        """Return the article on a topic in the language, or in the nearest that has one, which it then says.

        Raise UnknownTopic, or ArticleUnavailable when no text can be shown whole.
        """
        topic = self.content.topics.get(topic_id)
        article = self.municipality.articles.best(topic_id, self.language)
        if article is None:
            raise ArticleUnavailable(f"{topic_id}: no text")
        reader = replace(self, language=article.language)
        markdown = reader.filled(article)
        if article.language != self.language:
            other = name_of(article.language, reader=self.language)
            markdown = f"{self.say('label-other-language', language=other)}\n\n{markdown}"
        card = reader.card("article", reader.title(article), markdown, topic=topic)
        return replace(card, reviewed=article.reviewed_by is not None, confidence=confidence)

    def filled(self, article: Article) -> str:
        """Return the article's Markdown with the municipality's facts; raise ArticleUnavailable."""
        try:
            return fill(article.body, self.municipality.facts, self.phrasing)
        except MissingFact as missing:
            raise ArticleUnavailable(f"{article.topic}: {missing}") from missing

    def title(self, article: Article) -> str:
        """Return the article's title, with facts where it has placeholders."""
        try:
            return plain(fill(article.title, self.municipality.facts, self.phrasing)).strip()
        except MissingFact as missing:
            raise ArticleUnavailable(f"{article.topic}: {missing}") from missing

    def source(self, topic: Topic) -> Source | None:
        """Return whose rule the topic tells: a law or an office, or the municipality's own section."""
        if topic.source is not None:
            named = topic.source
            name = named.ja if is_japanese(self.language) else f"{named.en} ({named.ja})"
            return Source(name, named.url)
        try:
            return Source(self.municipality.facts.text(topic.section.fact, self.phrasing))
        except MissingFact:
            return Source(self.municipality.name_ja)


def _checked_on(municipality: Municipality, topic: Topic) -> date | None:
    return municipality.facts.checked_on if topic.source is None else topic.checked_on
