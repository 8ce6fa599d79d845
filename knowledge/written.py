"""What the articles say now, beside what the index has learnt: the difference is put into the ranker at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b

from knowledge.articles import Article
from knowledge.retrieval.corpus import article_entries
from knowledge.retrieval.entries import Document
from knowledge.retrieval.index import Index

Documents = Mapping[Document, Sequence[Article]]


def documents(articles: Iterable[Article]) -> Documents:
    """Return the articles by topic and language: the content's own, and those of municipalities."""
    found: dict[Document, list[Article]] = {}
    for article in articles:
        found.setdefault((article.topic, article.language), []).append(article)
    return found


def digests(written: Documents) -> dict[str, str]:
    """Return what tells one wording of each document from another, by `topic/language`."""
    return {f"{topic}/{language}": _digest(articles) for (topic, language), articles in written.items()}


def _digest(articles: Sequence[Article]) -> str:
    digest = blake2b(digest_size=8)
    for one in articles:
        digest.update("\0".join((one.title, *one.questions, "", *one.terms, "", one.body)).encode())
    return digest.hexdigest()


def as_written(index: Index, written: Documents) -> Index:
    """Return the index with the articles as they are written now; the same one where nothing was edited.

    A topic that the index has never learnt waits for the next build.
    """
    now = digests(written)
    known = set(index.ranker.labels)
    edited = {
        (topic, language)
        for topic, _, language in (key.partition("/") for key in now.keys() | index.documents.keys())
        if topic in known and now.get(f"{topic}/{language}") != index.documents.get(f"{topic}/{language}")
    }
    if not edited:
        return index
    articles = (article for document in sorted(edited) for article in written.get(document, ()))
    entries = list(dict.fromkeys(entry for article in articles for entry in article_entries(article)))
    return replace(index, ranker=index.ranker.edited(entries, edited))
