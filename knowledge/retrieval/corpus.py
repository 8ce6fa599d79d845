"""From content files to the entries of the index."""

from __future__ import annotations

import re
from collections.abc import Iterable

from knowledge.articles import Article
from knowledge.retrieval.entries import Entry
from knowledge.situations.phrases import Phrases

_TEMPLATE = re.compile(r"{{.*?}}|{%.*?%}", re.DOTALL)
_MARKDOWN = re.compile(r"[*_`#>]+|^\s*-\s+", re.MULTILINE)


def paragraphs(body: str) -> list[str]:
    """Return the readable lines of an article's body, without placeholders and Markdown."""
    plain = _MARKDOWN.sub("", _TEMPLATE.sub(" ", body))
    return [line.strip() for line in plain.splitlines() if line.strip()]


def article_entries(article: Article) -> list[Entry]:
    """Return the title, questions, terms and paragraphs of one article."""
    topic, language = article.topic, article.language
    found = [Entry(topic, language, "title", article.title)] if article.title else []
    found += [Entry(topic, language, "question", text) for text in article.questions]
    found += [Entry(topic, language, "term", text) for text in article.terms]
    found += [Entry(topic, language, "body", text) for text in paragraphs(article.body)]
    return found


def situation_entries(phrases: Phrases) -> list[Entry]:
    """Return what people type in one language in each situation, and its strong words."""
    found = [Entry(label, phrases.language, "situation", text) for label, text in phrases.texts]
    found += [
        Entry(f"emergency:{kind}", phrases.language, "strong", text)
        for kind, texts in phrases.strong_words.items()
        for text in texts
    ]
    return found


def corpus(articles: Iterable[Article], phrases: Iterable[Phrases]) -> list[Entry]:
    """Return all entries: articles first, then situations, each text once per label and language."""
    entries = [entry for article in articles for entry in article_entries(article)]
    entries += [entry for one in phrases for entry in situation_entries(one)]
    return list(dict.fromkeys(entries))
